/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Enumerators made from the tables: rows, formats, facilities.  Private to cpu/, sie/ and tests. */
#ifndef CPU_ISA_H
#define CPU_ISA_H

#include "cpu/op.h"

#define V(opc, mn, ...) ROW_##mn,
#define X(opc, mn, ...) ROW_##mn,
#define Y(opc, mn, ...) ROW_##mn,
enum row_id {
    ROW_0,
#include "cpu/isa.def"
    ROW_COUNT
};
#undef V
#undef X
#undef Y

#define FORMAT(name, ...) FMT_##name,
enum format_id {
#include "cpu/format.def"
    FORMAT_COUNT
};
#undef FORMAT

#define FACILITY(name, ...) FAC_##name,
enum facility_id {
#include "cpu/facility.def"
    FACILITY_COUNT
};
#undef FACILITY

struct facility {
    const char *name, *text;
    s16 bit[2];
};
extern const struct facility facilities[];

/* --- disasm.c: an operand of a format's operand string ("R1", "D2", "I") --- */
enum slot operand_slot(const struct format *, char kind, char number);
const struct field *operand_field(const struct format *, char kind, char number); /* or SLOT_NONE */
s32 slot_get(const struct op *, enum slot);

#endif
