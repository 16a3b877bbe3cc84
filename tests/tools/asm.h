/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assembler of single instructions, from the instruction table; for tests. */
#ifndef TESTS_TOOLS_ASM_H
#define TESTS_TOOLS_ASM_H

#include "cpu/op.h"

/* `text` is a mnemonic, blanks, and operands as the format's operand string has them (format.def):
 *   register   5  %r5  r5  %f5 ...          number   12  -1  0x1f  X'1f'
 *   address    0(4,%r1)  8(2,12)  8(,12)    target   0x2010  *+16
 * The extended mnemonics of the conditional rows are known (JNE, BR, CRJH, LOCRE), and
 * those without an A of rows whose last operands are then 0 (CFEBR).
 * Returns the length, or 0 and in *why a reason. */
unsigned assemble(const char *text, u64 address, u8 to[6], const char **why);

/* The text of an op; false: a value does not fit into its field. */
bool op_encode(const struct op *, u8 to[6]);

/* Fills a slot as decode.c would. */
void slot_put(struct op *, enum slot, s32 v);

/* Random values in every field that the operand string shows, often 0; `row` is set. */
void op_random(struct op *, unsigned row, u64 *seed);
u64 next_random(u64 *seed);

/* The row of a mnemonic in any case, or ROW_NONE. */
unsigned row_named(const char *mnemonic);

#endif
