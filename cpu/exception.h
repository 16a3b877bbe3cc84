/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Program-interruption codes and how the instruction ends, from exception.def. */
#ifndef CPU_EXCEPTION_H
#define CPU_EXCEPTION_H

#define PGM_ROW(code, name, ending, text) PGM_##name = code,
enum pgm {
#include "cpu/exception.def"
    PGM_PER = 0x80, /* bit ored to another code */
};
#undef PGM_ROW

/* How an instruction that meets the exception ends; the old PSW points at the instruction itself
 * only when it is nullified. */
enum ending { NULLIFIED, SUPPRESSED, TERMINATED, COMPLETED };

enum ending pgm_ending(unsigned code);
const char *pgm_text(unsigned code);

#endif
