/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Binary-floating-point instructions in full: operands to results, condition code, FPC and traps.
 * For tier T0 and the bodies that only T0 has.  PoP chapter 19. */
#ifndef CPU_OP_BFP_EXACT_H
#define CPU_OP_BFP_EXACT_H

#include "cpu/op.h"
#include "cpu/op/bfp_num.h"

struct cpu;

typedef struct bfp bfp_fn2(struct bfp_env *, const struct bfp *, const struct bfp *);
typedef struct bfp bfp_fn1(struct bfp_env *, const struct bfp *);

/* All end the instruction.  Data come right-aligned; FPR r1 takes the result; `in` may be shorter than
 * `out`.  with_cc: the condition code tells zero, sign or NaN of the result. */
enum step exact_two(struct cpu *, bfp_fn2 *, enum bfp_format in, enum bfp_format out, unsigned r1,
                    u128 x, u128 y, bool with_cc);
enum step exact_one(struct cpu *, bfp_fn1 *, enum bfp_format in, enum bfp_format out, unsigned r1,
                    u128 x, bool with_cc);
enum step exact_compare(struct cpu *, enum bfp_format, u128 x, u128 y, bool signaling);
/* r1 = x * y + r1, or - r1 */
enum step exact_mul_add(struct cpu *, enum bfp_format, unsigned r1, u128 x, u128 y, bool subtract);
/* With the M3 and M4 fields of *o: */
enum step exact_shorten(struct cpu *, const struct op *o, enum bfp_format in, enum bfp_format out);
enum step exact_to_integer(struct cpu *, const struct op *o, enum bfp_format, unsigned width,
                           bool is_signed);
enum step exact_from_integer(struct cpu *, const struct op *o, enum bfp_format, unsigned width,
                             bool is_signed);
void exact_data_class(struct cpu *, enum bfp_format, u128 x, u64 mask);

#endif
