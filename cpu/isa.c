/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables themselves: rows, formats, facilities, and from opcode to row.  PoP appendix B. */
#include "cpu/isa.h"
#include "cpu/cc.h"
#include "cpu/cpu.h"

#define V(opc, mn, ...)                                                                            \
    step_fn t0_##mn;                                                                               \
    run_fn t1_##mn;                                                                                \
    run_fn flat_##mn;
#define X(opc, mn, ...)                                                                            \
    step_fn t0_##mn;                                                                               \
    run_fn t1_##mn;                                                                                \
    run_fn flat_##mn;
#define Y(opc, mn, name, fmt, fac, sem, ...) step_fn y_##sem;
#include "cpu/isa.def"
#undef V
#undef X
#undef Y
run_fn run_slow;

enum {
    CC_keep = CC_KEEP,
    CC_add32 = CC_ADD32,
    CC_add64 = CC_ADD64,
    CC_sub32 = CC_SUB32,
    CC_sub64 = CC_SUB64,
    CC_addl32 = CC_ADDL32,
    CC_addl64 = CC_ADDL64,
    CC_subl32 = CC_SUBL32,
    CC_subl64 = CC_SUBL64,
    CC_cmp32 = CC_CMP32,
    CC_cmp64 = CC_CMP64,
    CC_cmpl32 = CC_CMPL,
    CC_cmpl64 = CC_CMPL,
    CC_nz32 = CC_NZ,
    CC_nz64 = CC_NZ,
    CC_sign32 = CC_SIGN,
    CC_sign64 = CC_SIGN,
    CC_tm = CC_TM,
    CC_neg32 = CC_SUB32,
    CC_neg64 = CC_SUB64,
};

#define ROW(opc, mn, nm, fmt, fac, c, tr, ic, f0, f1, f2)                                          \
    [ROW_##mn] = { .mnemonic = #mn,                                                                \
                   .name = nm,                                                                     \
                   .opcode = opc,                                                                  \
                   .traits = (tr),                                                                 \
                   .format = FMT_##fmt,                                                            \
                   .facility = FAC_##fac,                                                          \
                   .icpt = ic,                                                                     \
                   .cc = c,                                                                        \
                   .t0 = f0,                                                                       \
                   .t1 = f1,                                                                       \
                   .flat = f2 },
#define V(opc, mn, nm, fmt, fac, sem, out, in1, in2, c, tr, ic)                                    \
    ROW(opc, mn, nm, fmt, fac, CC_##c, tr, ic, t0_##mn, t1_##mn, flat_##mn)
#define X(opc, mn, nm, fmt, fac, sem, c, tr, ic)                                                   \
    ROW(opc, mn, nm, fmt, fac, CC_##c, tr, ic, t0_##mn, t1_##mn, flat_##mn)
#define Y(opc, mn, nm, fmt, fac, sem, c, tr, ic)                                                   \
    ROW(opc, mn, nm, fmt, fac, CC_##c, tr, ic, y_##sem, run_slow, run_slow)
const struct row rows[] = {
#include "cpu/isa.def"
};
#undef V
#undef X
#undef Y
const unsigned row_count = ROW_COUNT;

#define F(s, b, n, k) { SLOT_##s, b, n, FK_##k },
#define FORMAT(n, len, opk, ops, ...)                                                              \
    [FMT_##n] = { .name = #n,                                                                      \
                  .operands = ops,                                                                 \
                  .length = len,                                                                   \
                  .opcode = opk,                                                                   \
                  .field = { __VA_ARGS__{ SLOT_NONE, 0, 0, 0 } } },
const struct format formats[] = {
#include "cpu/format.def"
};
#undef FORMAT
#undef F

#define FACILITY(n, b0, b1, t)                                                                     \
    [FAC_##n] = {                                                                                  \
        #n, t, {b0, b1}                                                                          \
    },
const struct facility facilities[] = {
#include "cpu/facility.def"
};
#undef FACILITY

/* First byte and selector -> row.  The selector is that part of the opcode beyond the first byte; two
 * rows with the same bytes do not compile (-Woverride-init). */
#define KEY(opc)        ((opc) < 0x100 ? (opc) << 8 : (opc))
#define V(opc, mn, ...) [KEY(opc)] = ROW_##mn,
#define X(opc, mn, ...) [KEY(opc)] = ROW_##mn,
#define Y(opc, mn, ...) [KEY(opc)] = ROW_##mn,
static const u16 row_of[0x10000] = {
#include "cpu/isa.def"
};
#undef V
#undef X
#undef Y

/* Which kind of opcode begins with a byte: PoP chapter 5 gives it by the first byte alone. */
static const u8 opcode_of[256] = {
    [0x01] = OPC16,   [0xb2] = OPC16,   [0xb3] = OPC16,   [0xb9] = OPC16,   [0xe5] = OPC16,
    [0xa5] = OPC12,   [0xa7] = OPC12,   [0xc0] = OPC12,   [0xc2] = OPC12,   [0xc4] = OPC12,
    [0xc6] = OPC12,   [0xc8] = OPC12,   [0xcc] = OPC12,   [0xe3] = OPC8_40, [0xe7] = OPC8_40,
    [0xeb] = OPC8_40, [0xec] = OPC8_40, [0xed] = OPC8_40,
};

unsigned text_length(u8 first) { return first < 0x40 ? 2 : first < 0xc0 ? 4 : 6; }

unsigned row_find(const u8 text[6])
{
    unsigned selector = 0;

    switch (opcode_of[text[0]]) {
    case OPC16: selector = text[1]; break;
    case OPC12: selector = text[1] & 15; break;
    case OPC8_40: selector = text[5]; break;
    default: break;
    }
    return row_of[text[0] << 8 | selector];
}
