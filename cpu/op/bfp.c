/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Binary-floating-point instructions in full, and the bodies only T0 has.  PoP chapter 19. */
#include "cpu/isa.h"
#include "cpu/y.h"
#include "cpu/op/bfp_exact.h"

#define FPC_MASKS 0xf8u
#define XXC       4 /* in M4: inexact is not recognized */

static u128 fpr_get(const struct cpu *cpu, enum bfp_format format, unsigned r)
{
    if (format == BFP_SHORT)
        return cpu->vr[r][0] >> 32;
    if (format == BFP_LONG)
        return cpu->vr[r][0];
    return (u128)cpu->vr[r][0] << 64 | cpu->vr[r + 2][0];
}

static void fpr_put(struct cpu *cpu, enum bfp_format format, unsigned r, u128 datum)
{
    u64 *v = &cpu->vr[r][0];

    switch (format) {
    case BFP_SHORT: *v = (*v & 0xffffffff) | (u64)datum << 32; break;
    case BFP_LONG: *v = (u64)datum; break;
    default: *v = (u64)(datum >> 64); cpu->vr[r + 2][0] = (u64)datum;
    }
}

/* The first register of a pair for an extended datum: 0, 1, 4, 5, 8, 9, 12, 13. */
static bool pair_ok(enum bfp_format format, unsigned r)
{
    return format != BFP_EXTENDED || !(r & 2);
}

static struct bfp_env environment(const struct cpu *cpu, enum bfp_format result)
{
    return (struct bfp_env){ .rounding = cpu->fpc & 7,
                             .traps = cpu->fpc >> 24 & FPC_MASKS,
                             .bits = (u8)(bfp_precision(result) + 2) };
}

/* ---- how it ends ---- */

static enum step trap(struct cpu *cpu, unsigned dxc)
{
    cpu->fpc = (cpu->fpc & ~0xff00u) | dxc << 8;
    return data_exception(cpu, dxc);
}

/* Takes what was raised into the FPC: the flags of what is masked off.  Returns the DXC of the trap, if
 * there is one.  Invalid operation and division by zero suppress; the caller stores the result of all
 * else first. */
static unsigned settle(struct cpu *cpu, const struct bfp_env *env, bool no_inexact)
{
    unsigned flags = env->flags, trapped = flags & env->traps;
    unsigned suppressing = trapped & (BFP_INVALID | BFP_DIVIDE);
    unsigned inexact = BFP_INEXACT | BFP_INCREMENTED;

    if (suppressing)
        return suppressing;
    if (trapped & (BFP_OVERFLOW | BFP_UNDERFLOW))
        return flags;
    if (no_inexact)
        flags &= ~inexact;
    if (!(flags & env->traps))
        inexact = BFP_INCREMENTED;
    cpu->fpc |= (flags & ~inexact) << 16;
    return flags & env->traps ? flags & inexact : 0;
}

static bool suppresses(unsigned dxc) { return dxc & (BFP_INVALID | BFP_DIVIDE); }

static enum step finish(struct cpu *cpu, unsigned dxc) { return dxc ? trap(cpu, dxc) : NEXT; }

static enum step finish_result(struct cpu *cpu, const struct bfp_env *env, enum bfp_format format,
                               unsigned r1, u128 datum)
{
    unsigned dxc = settle(cpu, env, false);

    if (suppresses(dxc))
        return trap(cpu, dxc);
    fpr_put(cpu, format, r1, datum);
    return finish(cpu, dxc);
}

/* As above; the condition code is that of the delivered result: a number rounded to zero is zero. */
static enum step finish_cc(struct cpu *cpu, const struct bfp_env *env, enum bfp_format format,
                           unsigned r1, u128 datum)
{
    struct bfp result = bfp_unpack(format, datum);

    if (!suppresses(env->flags & env->traps))
        set_cc(cpu, bfp_cc(&result));
    return finish_result(cpu, env, format, r1, datum);
}

/* ---- arithmetic ---- */

enum step exact_two(struct cpu *cpu, bfp_fn2 *fn, enum bfp_format in, enum bfp_format out,
                    unsigned r1, u128 x, u128 y, bool with_cc)
{
    struct bfp_env env = environment(cpu, out);
    struct bfp a = bfp_unpack(in, x), b = bfp_unpack(in, y), r = fn(&env, &a, &b);
    u128 datum = bfp_pack(&env, out, &r);

    return (with_cc ? finish_cc : finish_result)(cpu, &env, out, r1, datum);
}

enum step exact_one(struct cpu *cpu, bfp_fn1 *fn, enum bfp_format in, enum bfp_format out,
                    unsigned r1, u128 x, bool with_cc)
{
    struct bfp_env env = environment(cpu, out);
    struct bfp a = bfp_unpack(in, x), r = fn(&env, &a);
    u128 datum;

    if (in == out && fn == bfp_quiet) /* LOAD AND TEST rounds nothing: a subnormal number stays */
        env.traps &= (u8)~BFP_UNDERFLOW;
    datum = bfp_pack(&env, out, &r);
    return (with_cc ? finish_cc : finish_result)(cpu, &env, out, r1, datum);
}

enum step exact_mul_add(struct cpu *cpu, enum bfp_format format, unsigned r1, u128 x, u128 y,
                        bool subtract)
{
    struct bfp_env env = environment(cpu, format);
    struct bfp a = bfp_unpack(format, x), b = bfp_unpack(format, y);
    struct bfp c = bfp_unpack(format, fpr_get(cpu, format, r1)), r;

    if (subtract && c.class < BFP_QNAN)
        c.negative = !c.negative;
    r = bfp_mul_add(&env, &a, &b, &c);
    return finish_result(cpu, &env, format, r1, bfp_pack(&env, format, &r));
}

enum step exact_compare(struct cpu *cpu, enum bfp_format format, u128 x, u128 y, bool signaling)
{
    struct bfp_env env = environment(cpu, format);
    struct bfp a = bfp_unpack(format, x), b = bfp_unpack(format, y);
    unsigned cc = bfp_compare(&env, &a, &b, signaling), dxc = settle(cpu, &env, false);

    if (dxc)
        return trap(cpu, dxc);
    set_cc(cpu, cc);
    return NEXT;
}

void exact_data_class(struct cpu *cpu, enum bfp_format format, u128 x, u64 mask)
{
    set_cc(cpu, (bfp_data_class(format, x) & mask) != 0);
}

/* ---- with M3 and M4 ---- */

/* FPC modes as the M3 field has them; 0 stands for the mode of the FPC, 8 for none. */
static const u8 rounding_of_m3[16] = {
    0, ROUND_AWAY, 8, ROUND_SHORTER, ROUND_EVEN, ROUND_ZERO, ROUND_UP, ROUND_DOWN, 8, 8, 8, 8, 8,
    8, 8,          8,
};

/* Fields that the floating-point-extension facility brought mean something when its rows run. */
static bool has_fpx(const struct cpu *cpu)
{
    s16 bit = facilities[FAC_FPX].bit[0];

    return bit < 0 || cpu->model->facility[bit >> 6] << (bit & 63) >> 63;
}

/* The rounding mode M3 asks for: false: there is none such.  `always`: M3 is older than the facility. */
static bool set_rounding(const struct cpu *cpu, unsigned m3, bool always, struct bfp_env *env)
{
    if (!has_fpx(cpu)) {
        if (m3 == 3 && always)
            return false;
        m3 = always ? m3 : 0;
    }
    if (m3)
        env->rounding = rounding_of_m3[m3];
    return env->rounding != 8;
}

static bool no_inexact(const struct cpu *cpu, const struct op *o)
{
    return o->m4 & XXC && has_fpx(cpu);
}

enum step exact_shorten(struct cpu *cpu, const struct op *o, enum bfp_format in,
                        enum bfp_format out)
{
    struct bfp_env env = environment(cpu, out);
    struct bfp x;
    u128 datum;
    unsigned dxc;

    if (!pair_ok(in, o->r1) || !pair_ok(in, o->r2) || !set_rounding(cpu, o->r3, false, &env))
        return pgm(cpu, PGM_SPECIFICATION);
    x = bfp_unpack(in, fpr_get(cpu, in, o->r2));
    x = bfp_quiet(&env, &x);
    datum = bfp_pack_shorter(&env, out, in, &x);
    dxc = settle(cpu, &env, no_inexact(cpu, o));
    if (suppresses(dxc))
        return trap(cpu, dxc);
    fpr_put(cpu, dxc & (BFP_OVERFLOW | BFP_UNDERFLOW) ? in : out, o->r1, datum);
    return finish(cpu, dxc);
}

enum step exact_to_integer(struct cpu *cpu, const struct op *o, enum bfp_format format,
                           unsigned width, bool is_signed)
{
    struct bfp_env env = environment(cpu, format);
    struct bfp x;
    unsigned cc, dxc;
    u64 v;

    if (!pair_ok(format, o->r2) || !set_rounding(cpu, o->r3, true, &env))
        return pgm(cpu, PGM_SPECIFICATION);
    x = bfp_unpack(format, fpr_get(cpu, format, o->r2));
    v = bfp_to_integer(&env, &x, width, is_signed, &cc);
    dxc = settle(cpu, &env, no_inexact(cpu, o));
    if (suppresses(dxc))
        return trap(cpu, dxc);
    if (width == 64)
        cpu->gr[o->r1] = v;
    else
        set_low(cpu, o->r1, v);
    set_cc(cpu, cc);
    return finish(cpu, dxc);
}

enum step exact_from_integer(struct cpu *cpu, const struct op *o, enum bfp_format format,
                             unsigned width, bool is_signed)
{
    struct bfp_env env = environment(cpu, format);
    u64 v = cpu->gr[o->r2];
    bool negative;
    struct bfp x;
    u128 datum;
    unsigned dxc;

    if (!pair_ok(format, o->r1) || !set_rounding(cpu, o->r3, false, &env))
        return pgm(cpu, PGM_SPECIFICATION);
    if (width == 32)
        v = is_signed ? (u64)(s64)(s32)v : (u32)v;
    negative = is_signed && (s64)v < 0;
    x = bfp_from_integer(negative, negative ? 0 - v : v);
    datum = bfp_pack(&env, format, &x);
    dxc = settle(cpu, &env, no_inexact(cpu, o));
    fpr_put(cpu, format, o->r1, datum);
    return finish(cpu, dxc);
}

static enum step load_integer(struct cpu *cpu, const struct op *o, enum bfp_format format)
{
    struct bfp_env env = environment(cpu, format);
    struct bfp x;
    u128 datum;
    unsigned dxc;

    if (!pair_ok(format, o->r1) || !pair_ok(format, o->r2) || !set_rounding(cpu, o->r3, true, &env))
        return pgm(cpu, PGM_SPECIFICATION);
    x = bfp_unpack(format, fpr_get(cpu, format, o->r2));
    x = bfp_to_integral(&env, format, &x);
    datum = bfp_pack(&env, format, &x);
    dxc = settle(cpu, &env, no_inexact(cpu, o));
    if (suppresses(dxc))
        return trap(cpu, dxc);
    fpr_put(cpu, format, o->r1, datum);
    return finish(cpu, dxc);
}

static enum step divide_to_integer(struct cpu *cpu, const struct op *o, enum bfp_format format)
{
    struct bfp_env env = environment(cpu, format), quotient = env;
    struct bfp a = bfp_unpack(format, fpr_get(cpu, format, o->r1));
    struct bfp b = bfp_unpack(format, fpr_get(cpu, format, o->r2));
    struct bfp_division d;
    unsigned dxc;

    if (o->r1 == o->r2 || o->r2 == o->r3 || o->r1 == o->r3 ||
        !set_rounding(cpu, o->m4, true, &quotient))
        return pgm(cpu, PGM_SPECIFICATION);
    d = bfp_divide(&env, quotient.rounding, format, &a, &b);
    dxc = settle(cpu, &env, false);
    if (suppresses(dxc))
        return trap(cpu, dxc);
    fpr_put(cpu, format, o->r1, d.remainder);
    fpr_put(cpu, format, o->r3, d.quotient);
    set_cc(cpu, d.cc);
    return finish(cpu, dxc);
}

Y_ROW(fiebra) { return load_integer(cpu, o, BFP_SHORT); }
Y_ROW(fidbra) { return load_integer(cpu, o, BFP_LONG); }
Y_ROW(fixbra) { return load_integer(cpu, o, BFP_EXTENDED); }
Y_ROW(diebr) { return divide_to_integer(cpu, o, BFP_SHORT); }
Y_ROW(didbr) { return divide_to_integer(cpu, o, BFP_LONG); }
Y_ROW(ldxbra) { return exact_shorten(cpu, o, BFP_EXTENDED, BFP_LONG); }
Y_ROW(lexbra) { return exact_shorten(cpu, o, BFP_EXTENDED, BFP_SHORT); }

Y_ROW(cfxbra) { return exact_to_integer(cpu, o, BFP_EXTENDED, 32, true); }
Y_ROW(cgxbra) { return exact_to_integer(cpu, o, BFP_EXTENDED, 64, true); }
Y_ROW(cxfbra) { return exact_from_integer(cpu, o, BFP_EXTENDED, 32, true); }
Y_ROW(cxgbra) { return exact_from_integer(cpu, o, BFP_EXTENDED, 64, true); }
Y_ROW(clfebr) { return exact_to_integer(cpu, o, BFP_SHORT, 32, false); }
Y_ROW(clfdbr) { return exact_to_integer(cpu, o, BFP_LONG, 32, false); }
Y_ROW(clfxbr) { return exact_to_integer(cpu, o, BFP_EXTENDED, 32, false); }
Y_ROW(clgebr) { return exact_to_integer(cpu, o, BFP_SHORT, 64, false); }
Y_ROW(clgdbr) { return exact_to_integer(cpu, o, BFP_LONG, 64, false); }
Y_ROW(clgxbr) { return exact_to_integer(cpu, o, BFP_EXTENDED, 64, false); }
Y_ROW(celfbr) { return exact_from_integer(cpu, o, BFP_SHORT, 32, false); }
Y_ROW(cdlfbr) { return exact_from_integer(cpu, o, BFP_LONG, 32, false); }
Y_ROW(cxlfbr) { return exact_from_integer(cpu, o, BFP_EXTENDED, 32, false); }
Y_ROW(celgbr) { return exact_from_integer(cpu, o, BFP_SHORT, 64, false); }
Y_ROW(cdlgbr) { return exact_from_integer(cpu, o, BFP_LONG, 64, false); }
Y_ROW(cxlgbr) { return exact_from_integer(cpu, o, BFP_EXTENDED, 64, false); }

/* ---- hexadecimal: no exceptions, and M3 = 0 means toward zero ---- */

static enum step from_hex(struct cpu *cpu, const struct op *o, enum bfp_format format)
{
    struct bfp_env env = { .rounding = ROUND_ZERO };
    struct bfp x = bfp_from_hex(cpu->vr[o->r2][0]);
    u128 datum;

    if (!set_rounding(cpu, o->r3, true, &env))
        return pgm(cpu, PGM_SPECIFICATION);
    datum = bfp_pack(&env, format, &x);
    fpr_put(cpu, format, o->r1, datum);
    set_cc(cpu, env.flags & BFP_OVERFLOW ? 3 : bfp_cc(&x));
    return NEXT;
}

static enum step to_hex(struct cpu *cpu, const struct op *o, enum bfp_format format)
{
    struct bfp x = bfp_unpack(format, fpr_get(cpu, format, o->r2));
    unsigned cc;

    cpu->vr[o->r1][0] = bfp_to_hex(&x, &cc);
    set_cc(cpu, cc);
    return NEXT;
}

Y_ROW(tbedr) { return from_hex(cpu, o, BFP_SHORT); }
Y_ROW(tbdr) { return from_hex(cpu, o, BFP_LONG); }
Y_ROW(thder) { return to_hex(cpu, o, BFP_SHORT); }
Y_ROW(thdr) { return to_hex(cpu, o, BFP_LONG); }

/* ---- extended ---- */

static enum step extended_two(struct cpu *cpu, const struct op *o, bfp_fn2 *fn, bool with_cc)
{
    if ((o->r1 | o->r2) & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    return exact_two(cpu, fn, BFP_EXTENDED, BFP_EXTENDED, o->r1, fpr_get(cpu, BFP_EXTENDED, o->r1),
                     fpr_get(cpu, BFP_EXTENDED, o->r2), with_cc);
}

static enum step extended_one(struct cpu *cpu, const struct op *o, bfp_fn1 *fn, bool with_cc)
{
    if ((o->r1 | o->r2) & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    return exact_one(cpu, fn, BFP_EXTENDED, BFP_EXTENDED, o->r1, fpr_get(cpu, BFP_EXTENDED, o->r2),
                     with_cc);
}

static enum step extended_compare(struct cpu *cpu, const struct op *o, bool signaling)
{
    if ((o->r1 | o->r2) & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    return exact_compare(cpu, BFP_EXTENDED, fpr_get(cpu, BFP_EXTENDED, o->r1),
                         fpr_get(cpu, BFP_EXTENDED, o->r2), signaling);
}

/* Sign operations look at the sign alone; no exception, not even for an SNaN. */
static enum step extended_sign(struct cpu *cpu, const struct op *o, u64 clear, u64 flip)
{
    struct bfp x;

    if ((o->r1 | o->r2) & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    fpr_put(cpu, BFP_EXTENDED, o->r1,
            (fpr_get(cpu, BFP_EXTENDED, o->r2) & ~((u128)clear << 64)) ^ (u128)flip << 64);
    x = bfp_unpack(BFP_EXTENDED, fpr_get(cpu, BFP_EXTENDED, o->r1));
    set_cc(cpu, bfp_cc(&x));
    return NEXT;
}

#define SIGN 0x8000000000000000ull

Y_ROW(axbr) { return extended_two(cpu, o, bfp_add, true); }
Y_ROW(sxbr) { return extended_two(cpu, o, bfp_sub, true); }
Y_ROW(mxbr) { return extended_two(cpu, o, bfp_mul, false); }
Y_ROW(dxbr) { return extended_two(cpu, o, bfp_div, false); }
Y_ROW(cxbr) { return extended_compare(cpu, o, false); }
Y_ROW(kxbr) { return extended_compare(cpu, o, true); }
Y_ROW(sqxbr) { return extended_one(cpu, o, bfp_sqrt, false); }
Y_ROW(ltxbr) { return extended_one(cpu, o, bfp_quiet, true); }
Y_ROW(lpxbr) { return extended_sign(cpu, o, SIGN, 0); }
Y_ROW(lnxbr) { return extended_sign(cpu, o, SIGN, SIGN); }
Y_ROW(lcxbr) { return extended_sign(cpu, o, 0, SIGN); }

static enum step lengthen(struct cpu *cpu, const struct op *o, enum bfp_format in, u128 x)
{
    if (o->r1 & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    return exact_one(cpu, bfp_quiet, in, BFP_EXTENDED, o->r1, x, false);
}

static enum step multiply_long(struct cpu *cpu, const struct op *o, u64 y)
{
    return exact_two(cpu, bfp_mul, BFP_LONG, BFP_EXTENDED, o->r1, cpu->vr[o->r1][0], y, false);
}

Y_ROW(lxebr) { return lengthen(cpu, o, BFP_SHORT, fpr_get(cpu, BFP_SHORT, o->r2)); }
Y_ROW(lxdbr) { return lengthen(cpu, o, BFP_LONG, fpr_get(cpu, BFP_LONG, o->r2)); }

Y_ROW(lxeb)
{
    u64 x = 0;

    if (pair_ok(BFP_EXTENDED, o->r1))
        TRY(ld4(cpu, o->b2, ea2x(cpu, o), &x));
    return lengthen(cpu, o, BFP_SHORT, x);
}

Y_ROW(lxdb)
{
    u64 x = 0;

    if (pair_ok(BFP_EXTENDED, o->r1))
        TRY(ld8(cpu, o->b2, ea2x(cpu, o), &x));
    return lengthen(cpu, o, BFP_LONG, x);
}

Y_ROW(mxdbr)
{
    if (o->r1 & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    return multiply_long(cpu, o, cpu->vr[o->r2][0]);
}

Y_ROW(mxdb)
{
    u64 y;

    if (o->r1 & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(ld8(cpu, o->b2, ea2x(cpu, o), &y));
    return multiply_long(cpu, o, y);
}

Y_ROW(tcxb)
{
    if (o->r1 & 2)
        return pgm(cpu, PGM_SPECIFICATION);
    exact_data_class(cpu, BFP_EXTENDED, fpr_get(cpu, BFP_EXTENDED, o->r1), ea2x(cpu, o) & 0xfff);
    return NEXT;
}
