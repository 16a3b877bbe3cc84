/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exact arithmetic on binary-floating-point data of every format: pure functions.  PoP chapters 9, 19.
 *
 * An operand is unpacked into a struct bfp that holds more bits than any format, an operation makes
 * the precise result (what does not fit is or-ed into the last bit), and one rounder makes a datum of
 * it.  Nothing here knows of registers; what was raised is collected in the environment. */
#ifndef CPU_OP_BFP_NUM_H
#define CPU_OP_BFP_NUM_H

#include "lib/base.h"

enum bfp_format { BFP_SHORT, BFP_LONG, BFP_EXTENDED };

/* In the order of precedence of the tests below: everything from BFP_QNAN on is a NaN. */
enum bfp_class { BFP_ZERO, BFP_FINITE, BFP_INFINITY, BFP_QNAN, BFP_SNAN };

/* FINITE: fraction x 2 ** (exponent - 127), bit 127 of the fraction is one.  NaN: the fraction field of
 * the format, left-aligned. */
struct bfp {
    u8 class;
    bool negative;
    s32 exponent;
    u128 fraction;
};

/* Rounding modes: the codes of the FPC, and one that only an instruction can name. */
enum bfp_rounding {
    ROUND_EVEN,
    ROUND_ZERO,
    ROUND_UP,
    ROUND_DOWN,
    ROUND_AWAY,         /* to nearest, ties away from zero */
    ROUND_SHORTER = 7,  /* prepare for shorter precision */
};

/* What was raised.  The codes are the flags of FPC byte 1; together with "incremented" they are the DXC. */
enum bfp_flag {
    BFP_INVALID = 0x80,
    BFP_DIVIDE = 0x40,
    BFP_OVERFLOW = 0x20,
    BFP_UNDERFLOW = 0x10,
    BFP_INEXACT = 0x08,
    BFP_INCREMENTED = 0x04, /* the result has the greater magnitude */
};

struct bfp_env {
    u8 rounding; /* enum bfp_rounding */
    u8 traps;    /* masks, as enum bfp_flag: overflow and underflow then give scaled results */
    u8 bits;     /* quotients and roots are made to this many bits: precision + 2 or more */
    u8 flags;    /* enum bfp_flag, set by the operations */
};

unsigned bfp_precision(enum bfp_format);
struct bfp bfp_unpack(enum bfp_format, u128 datum);
/* Rounds to a format and packs.  With a trap on, an overflowed or tiny result comes scaled. */
u128 bfp_pack(struct bfp_env *, enum bfp_format, const struct bfp *);
/* LOAD ROUNDED: as above, but the scaled result is in the source's format and so scaled. */
u128 bfp_pack_shorter(struct bfp_env *, enum bfp_format, enum bfp_format source, const struct bfp *);

struct bfp bfp_add(struct bfp_env *, const struct bfp *, const struct bfp *);
struct bfp bfp_sub(struct bfp_env *, const struct bfp *, const struct bfp *);
struct bfp bfp_mul(struct bfp_env *, const struct bfp *, const struct bfp *);
struct bfp bfp_div(struct bfp_env *, const struct bfp *, const struct bfp *);
/* a x b + c; c's sign is turned by the caller for subtraction.  Not for the extended format. */
struct bfp bfp_mul_add(struct bfp_env *, const struct bfp *a, const struct bfp *b, const struct bfp *c);
struct bfp bfp_sqrt(struct bfp_env *, const struct bfp *);
struct bfp bfp_quiet(struct bfp_env *, const struct bfp *); /* the operand; an SNaN is invalid */
struct bfp bfp_to_integral(struct bfp_env *, enum bfp_format, const struct bfp *);
struct bfp bfp_from_integer(bool negative, u64 magnitude);
/* To a signed or unsigned integer of 32 or 64 bits; *cc as architected. */
u64 bfp_to_integer(struct bfp_env *, const struct bfp *, unsigned width, bool is_signed, unsigned *cc);
/* 0 equal, 1 low, 2 high, 3 unordered.  Signaling: a QNaN is invalid, too. */
unsigned bfp_compare(struct bfp_env *, const struct bfp *, const struct bfp *, bool signaling);
unsigned bfp_cc(const struct bfp *);                   /* 0 zero, 1 < 0, 2 > 0, 3 NaN */
unsigned bfp_data_class(enum bfp_format, u128 datum);  /* one bit, as TEST DATA CLASS has them */
/* Hexadecimal floating point, long.  To it: cut off to zero or the greatest number; *cc as architected. */
struct bfp bfp_from_hex(u64 datum);
u64 bfp_to_hex(const struct bfp *, unsigned *cc);
/* DIVIDE TO INTEGER; `quotient`: the rounding mode of the quotient, that of *env is the remainder's. */
struct bfp_division {
    u128 quotient, remainder;
    unsigned cc;
};
struct bfp_division bfp_divide(struct bfp_env *env, enum bfp_rounding quotient, enum bfp_format,
                               const struct bfp *a, const struct bfp *b);

#endif
