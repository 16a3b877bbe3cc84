/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exact arithmetic on binary-floating-point data: unpack, round, pack, operate.  PoP chapters 9, 19. */
#include "cpu/op/bfp_num.h"
#include "lib/bits.h"

#define TOP        ((u128)1 << 127)
#define DIGIT_DROP 15 /* zeros at the end of every operand's fraction */

struct facts {
    u8 precision; /* bits of the significand, the hidden one among them */
    u8 width;     /* bits of the datum */
    s32 bias;     /* also the greatest exponent; the smallest is 1 - bias */
    s32 scale;    /* of trapped overflow and underflow ... */
    s32 narrowed; /* ... and of LOAD ROUNDED from this format */
};

static const struct facts facts[] = {
    [BFP_SHORT] = {24,   32,  127,   192,   0   },
    [BFP_LONG] = { 53,  64,  1023,  1536,  512 },
    [BFP_EXTENDED] = { 113, 128, 16383, 24576, 8192},
};

unsigned bfp_precision(enum bfp_format format) { return facts[format].precision; }

static unsigned clz128(u128 v) { return v >> 64 ? clz64((u64)(v >> 64)) : 64 + clz64((u64)v); }

/* Shifts right; bits that fall off stay visible in the last one. */
static u128 shift_right(u128 v, unsigned n)
{
    if (n == 0)
        return v;
    if (n > 127)
        return v != 0;
    return v >> n | ((v << (128 - n)) != 0);
}

static struct bfp normalized(bool negative, s32 exponent, u128 fraction)
{
    struct bfp x = { .class = BFP_ZERO, .negative = negative };
    unsigned n = clz128(fraction);

    if (fraction) {
        x.class = BFP_FINITE;
        x.exponent = exponent - (s32)n;
        x.fraction = fraction << n;
    }
    return x;
}

static struct bfp zero(bool negative)
{
    return (struct bfp){ .class = BFP_ZERO, .negative = negative };
}

static struct bfp infinity(bool negative)
{
    return (struct bfp){ .class = BFP_INFINITY, .negative = negative };
}

static bool is_nan(const struct bfp *x) { return x->class >= BFP_QNAN; }

static struct bfp invalid(struct bfp_env *env)
{
    env->flags |= BFP_INVALID;
    return (struct bfp){ .class = BFP_QNAN, .fraction = TOP };
}

struct bfp bfp_quiet(struct bfp_env *env, const struct bfp *x)
{
    struct bfp r = *x;

    if (r.class == BFP_SNAN) {
        env->flags |= BFP_INVALID;
        r.class = BFP_QNAN;
        r.fraction |= TOP;
    }
    return r;
}

/* The result when an operand is a NaN: the first SNaN, else the first QNaN. */
static struct bfp choose_nan(struct bfp_env *env, const struct bfp *a, const struct bfp *b)
{
    if (a->class == BFP_SNAN || (b->class != BFP_SNAN && a->class == BFP_QNAN))
        return bfp_quiet(env, a);
    return bfp_quiet(env, b);
}

/* ---- data ---- */

struct bfp bfp_unpack(enum bfp_format format, u128 datum)
{
    const struct facts *f = &facts[format];
    unsigned room = 128u - f->width, field = f->precision - 1u;
    bool negative = datum >> (f->width - 1) & 1;
    u32 biased = (u32)(datum >> field) & ((u32)f->bias * 2 + 1);
    u128 fraction = datum << room << (f->width - field);

    if (biased == (u32)f->bias * 2 + 1) {
        struct bfp x = infinity(negative);

        if (fraction) {
            x.class = fraction & TOP ? BFP_QNAN : BFP_SNAN;
            x.fraction = fraction;
        }
        return x;
    }
    if (biased == 0)
        return normalized(negative, -f->bias, fraction);
    return (struct bfp){ BFP_FINITE, negative, (s32)biased - f->bias, TOP | fraction >> 1 };
}

/* The biased exponent counts from one, so that a carry out of the significand, and a subnormal number
 * rounded up to a normal one, come out right by the addition. */
static u128 join(const struct facts *f, bool negative, s32 biased, u128 significand)
{
    u128 datum = ((u128)(u32)(biased - 1) << (f->precision - 1)) + significand;

    return datum | (u128)negative << (f->width - 1);
}

static u128 join_special(const struct facts *f, const struct bfp *x)
{
    u128 ones = (u128)(u32)(f->bias * 2 + 1) << (f->precision - 1);
    u128 datum = (u128)x->negative << (f->width - 1);

    if (x->class == BFP_ZERO)
        return datum;
    if (x->class == BFP_INFINITY)
        return datum | ones;
    return datum | ones | x->fraction >> (129 - f->precision);
}

/* Must the magnitude go up?  `rest` is what follows the last bit, left-aligned. */
static bool goes_up(unsigned rounding, bool negative, bool odd, u128 rest)
{
    switch (rounding) {
    case ROUND_EVEN: return rest > TOP || (rest == TOP && odd);
    case ROUND_AWAY: return rest >= TOP;
    case ROUND_UP: return rest && !negative;
    case ROUND_DOWN: return rest && negative;
    case ROUND_SHORTER: return rest && !odd;
    default: return false;
    }
}

/* Rounds to an integer whose last bit is followed by `rest`. */
static u128 round_bits(struct bfp_env *env, bool negative, u128 value, u128 rest)
{
    bool up = goes_up(env->rounding, negative, value & 1, rest);

    if (rest)
        env->flags |= up ? BFP_INEXACT | BFP_INCREMENTED : BFP_INEXACT;
    return value + up;
}

static u128 round_fraction(struct bfp_env *env, const struct facts *f, bool negative, u128 fraction)
{
    return round_bits(env, negative, fraction >> (128 - f->precision), fraction << f->precision);
}

static u128 pack_tiny(struct bfp_env *env, const struct facts *f, const struct bfp *x)
{
    u128 fraction = shift_right(x->fraction, (unsigned)(1 - f->bias - x->exponent));
    u128 significand = round_fraction(env, f, x->negative, fraction);

    if (env->flags & BFP_INEXACT)
        env->flags |= BFP_UNDERFLOW;
    return join(f, x->negative, 1, significand);
}

static u128 pack_huge(struct bfp_env *env, const struct facts *f, bool negative)
{
    bool up = env->rounding == ROUND_EVEN || env->rounding == ROUND_AWAY ||
              env->rounding == (negative ? ROUND_DOWN : ROUND_UP);
    struct bfp x = infinity(negative);

    env->flags &= (u8)~BFP_INCREMENTED;
    env->flags |= BFP_OVERFLOW | BFP_INEXACT | (up ? BFP_INCREMENTED : 0);
    return join_special(f, &x) - !up; /* the greatest number lies one below infinity */
}

/* A scaled result: the significand of format f in format w, which may be wider. */
static u128 join_scaled(const struct facts *f, const struct facts *w, bool negative, s32 exponent,
                        u128 significand)
{
    return join(w, negative, exponent + w->bias, significand << (w->precision - f->precision));
}

static u128 pack(struct bfp_env *env, const struct facts *f, const struct facts *w, s32 scale,
                 const struct bfp *x)
{
    s32 exponent = x->exponent;
    u128 significand;

    if (x->class != BFP_FINITE)
        return join_special(f, x);
    if (exponent < 1 - f->bias && !(env->traps & BFP_UNDERFLOW))
        return pack_tiny(env, f, x);
    significand = round_fraction(env, f, x->negative, x->fraction);
    if (exponent < 1 - f->bias) {
        env->flags |= BFP_UNDERFLOW;
        return join_scaled(f, w, x->negative, exponent + scale, significand);
    }
    if (exponent + (s32)(significand >> f->precision) <= f->bias)
        return join(f, x->negative, exponent + f->bias, significand);
    if (!(env->traps & BFP_OVERFLOW))
        return pack_huge(env, f, x->negative);
    env->flags |= BFP_OVERFLOW;
    return join_scaled(f, w, x->negative, exponent - scale, significand);
}

u128 bfp_pack(struct bfp_env *env, enum bfp_format format, const struct bfp *x)
{
    const struct facts *f = &facts[format];

    return pack(env, f, f, f->scale, x);
}

u128 bfp_pack_shorter(struct bfp_env *env, enum bfp_format format, enum bfp_format source,
                      const struct bfp *x)
{
    const struct facts *w = &facts[source];

    return pack(env, &facts[format], w, w->narrowed, x);
}

/* ---- addition ---- */

/* Every fraction ends in more zeros than the two bits that are lost here need: an operand has at most
 * 113 significant bits, the exact product in MULTIPLY AND ADD 106. */
static struct bfp add_finite(struct bfp_env *env, const struct bfp *a, const struct bfp *b)
{
    u128 big, small;

    if (a->exponent < b->exponent || (a->exponent == b->exponent && a->fraction < b->fraction)) {
        const struct bfp *t = a;

        a = b;
        b = t;
    }
    big = a->fraction >> 1;
    small = shift_right(b->fraction, (unsigned)(a->exponent - b->exponent) + 1);
    if (a->negative == b->negative)
        return normalized(a->negative, a->exponent + 1, big + small);
    if (big == small)
        return zero(env->rounding == ROUND_DOWN);
    return normalized(a->negative, a->exponent + 1, big - small);
}

struct bfp bfp_add(struct bfp_env *env, const struct bfp *a, const struct bfp *b)
{
    if (is_nan(a) || is_nan(b))
        return choose_nan(env, a, b);
    if (a->class == BFP_INFINITY || b->class == BFP_INFINITY) {
        if (a->class == b->class && a->negative != b->negative)
            return invalid(env);
        return a->class == BFP_INFINITY ? *a : *b;
    }
    if (a->class == BFP_ZERO && b->class == BFP_ZERO)
        return zero(a->negative == b->negative ? a->negative : env->rounding == ROUND_DOWN);
    if (a->class == BFP_ZERO || b->class == BFP_ZERO)
        return a->class == BFP_ZERO ? *b : *a;
    return add_finite(env, a, b);
}

struct bfp bfp_sub(struct bfp_env *env, const struct bfp *a, const struct bfp *b)
{
    struct bfp minus = *b;

    if (!is_nan(b))
        minus.negative = !b->negative;
    return bfp_add(env, a, &minus);
}

/* ---- multiplication, division, square root ---- */

/* The upper half of a 256-bit product; *low: the lower one. */
static u128 multiply(u128 a, u128 b, u128 *low)
{
    u64 a1 = (u64)(a >> 64), a0 = (u64)a, b1 = (u64)(b >> 64), b0 = (u64)b;
    u128 mid = (u128)a1 * b0, bottom = (u128)a0 * b0, other = (u128)a0 * b1;
    u128 column = (bottom >> 64) + (u64)mid + (u64)other;

    *low = column << 64 | (u64)bottom;
    return (u128)a1 * b1 + (mid >> 64) + (other >> 64) + (column >> 64);
}

static struct bfp mul_finite(const struct bfp *a, const struct bfp *b)
{
    u128 low, high = multiply(a->fraction, b->fraction, &low);
    struct bfp r = { BFP_FINITE, a->negative != b->negative, a->exponent + b->exponent + 1, high };

    if (!(high & TOP)) {
        r.fraction = high << 1 | low >> 127;
        r.exponent--;
        low <<= 1;
    }
    r.fraction |= low != 0;
    return r;
}

struct bfp bfp_mul(struct bfp_env *env, const struct bfp *a, const struct bfp *b)
{
    bool negative = a->negative != b->negative;

    if (is_nan(a) || is_nan(b))
        return choose_nan(env, a, b);
    if (a->class == BFP_INFINITY || b->class == BFP_INFINITY)
        return a->class == BFP_ZERO || b->class == BFP_ZERO ? invalid(env) : infinity(negative);
    if (a->class == BFP_ZERO || b->class == BFP_ZERO)
        return zero(negative);
    return mul_finite(a, b);
}

/* An SNaN of any operand comes before a QNaN; an invalid product comes before a QNaN addend. */
struct bfp bfp_mul_add(struct bfp_env *env, const struct bfp *a, const struct bfp *b,
                       const struct bfp *c)
{
    struct bfp product;

    if (c->class == BFP_SNAN && a->class != BFP_SNAN && b->class != BFP_SNAN)
        return bfp_quiet(env, c);
    product = bfp_mul(env, a, b);
    return bfp_add(env, &product, c);
}

static struct bfp div_finite(const struct bfp_env *env, const struct bfp *a, const struct bfp *b)
{
    struct bfp r = { BFP_FINITE, a->negative != b->negative, a->exponent - b->exponent, 0 };
    u128 rest = a->fraction >> 1, divisor = b->fraction >> 1;

    if (rest < divisor) {
        rest <<= 1;
        r.exponent--;
    }
    for (unsigned i = 0; i < env->bits; i++) {
        bool bit = rest >= divisor;

        r.fraction = r.fraction << 1 | bit;
        rest = (bit ? rest - divisor : rest) << 1;
    }
    r.fraction = r.fraction << (128 - env->bits) | (rest != 0);
    return r;
}

struct bfp bfp_div(struct bfp_env *env, const struct bfp *a, const struct bfp *b)
{
    bool negative = a->negative != b->negative;

    if (is_nan(a) || is_nan(b))
        return choose_nan(env, a, b);
    if (a->class == b->class && a->class != BFP_FINITE)
        return invalid(env);
    if (a->class == BFP_INFINITY)
        return infinity(negative);
    if (b->class == BFP_ZERO) {
        env->flags |= BFP_DIVIDE;
        return infinity(negative);
    }
    if (a->class == BFP_ZERO || b->class == BFP_INFINITY)
        return zero(negative);
    return div_finite(env, a, b);
}

/* Digit by digit: two bits of the radicand for each of the root. */
static struct bfp sqrt_finite(const struct bfp_env *env, const struct bfp *x)
{
    bool odd = x->exponent & 1;
    u128 radicand = odd ? x->fraction : x->fraction >> 1, rest = 0, root = 0;

    for (unsigned i = 0; i < env->bits; i++) {
        u128 trial = root << 2 | 1;

        rest = rest << 2 | radicand >> 126;
        radicand <<= 2;
        root <<= 1;
        if (rest >= trial) {
            rest -= trial;
            root |= 1;
        }
    }
    return (struct bfp){ BFP_FINITE, false, (x->exponent - odd) / 2,
                         root << (128 - env->bits) | (rest || radicand) };
}

struct bfp bfp_sqrt(struct bfp_env *env, const struct bfp *x)
{
    if (is_nan(x))
        return bfp_quiet(env, x);
    if (x->class == BFP_ZERO)
        return *x;
    if (x->negative)
        return invalid(env);
    return x->class == BFP_INFINITY ? *x : sqrt_finite(env, x);
}

/* ---- integers ---- */

/* The integer part of a finite number below 2 ** 127, and what follows it, left-aligned. */
static u128 split(const struct bfp *x, u128 *rest)
{
    if (x->exponent < 0) {
        *rest = shift_right(x->fraction, (unsigned)(-1 - x->exponent));
        return 0;
    }
    *rest = x->fraction << 1 << x->exponent;
    return x->fraction >> (127 - x->exponent);
}

struct bfp bfp_to_integral(struct bfp_env *env, enum bfp_format format, const struct bfp *x)
{
    u128 value, rest;

    if (x->class != BFP_FINITE)
        return bfp_quiet(env, x);
    if (x->exponent >= facts[format].precision - 1)
        return *x;
    value = split(x, &rest);
    return normalized(x->negative, 127, round_bits(env, x->negative, value, rest));
}

struct bfp bfp_from_integer(bool negative, u64 magnitude)
{
    return normalized(magnitude && negative, 127, magnitude);
}

/* The result is inexact as well when it is not the operand's value. */
static u64 out_of_range(struct bfp_env *env, u64 result, unsigned *cc)
{
    env->flags |= BFP_INVALID | BFP_INEXACT;
    env->flags &= (u8)~BFP_INCREMENTED;
    *cc = 3;
    return result;
}

u64 bfp_to_integer(struct bfp_env *env, const struct bfp *x, unsigned width, bool is_signed,
                   unsigned *cc)
{
    u64 most = ~0ull >> (64 - width + is_signed); /* the greatest; the lowest is ~most or 0 */
    u64 lowest = is_signed ? ~most : 0;
    u128 value, rest, limit = x->negative ? (u128)(0 - lowest) : most;

    if (is_nan(x))
        return out_of_range(env, lowest, cc);
    if (x->class == BFP_INFINITY || (x->class == BFP_FINITE && x->exponent > 64))
        return out_of_range(env, x->negative ? lowest : most, cc);
    *cc = bfp_cc(x);
    if (x->class == BFP_ZERO)
        return 0;
    value = split(x, &rest);
    value = round_bits(env, x->negative, value, rest);
    if (value > limit)
        return out_of_range(env, x->negative ? lowest : most, cc);
    return x->negative ? 0 - (u64)value : (u64)value;
}

/* ---- comparison and tests ---- */

unsigned bfp_cc(const struct bfp *x)
{
    if (is_nan(x))
        return 3;
    return x->class == BFP_ZERO ? 0 : x->negative ? 1 : 2;
}

/* -1, 0, 1: the magnitudes of numbers and infinities. */
static int compare_magnitude(const struct bfp *a, const struct bfp *b)
{
    if (a->class != b->class)
        return a->class < b->class ? -1 : 1;
    if (a->class != BFP_FINITE)
        return 0;
    if (a->exponent != b->exponent)
        return a->exponent < b->exponent ? -1 : 1;
    return a->fraction == b->fraction ? 0 : a->fraction < b->fraction ? -1 : 1;
}

unsigned bfp_compare(struct bfp_env *env, const struct bfp *a, const struct bfp *b, bool signaling)
{
    int order = compare_magnitude(a, b);
    bool zeros = a->class == BFP_ZERO && b->class == BFP_ZERO;

    if (is_nan(a) || is_nan(b)) {
        if (signaling || a->class == BFP_SNAN || b->class == BFP_SNAN)
            env->flags |= BFP_INVALID;
        return 3;
    }
    if (a->negative != b->negative)
        return zeros ? 0 : a->negative ? 1 : 2;
    if (order == 0)
        return 0;
    return (order < 0) != a->negative ? 1 : 2;
}

unsigned bfp_data_class(enum bfp_format format, u128 datum)
{
    static const u16 bit[] = {
        [BFP_ZERO] = 0x800, [BFP_FINITE] = 0x200, [BFP_INFINITY] = 0x020,
        [BFP_QNAN] = 0x008, [BFP_SNAN] = 0x002,
    };
    struct bfp x = bfp_unpack(format, datum);
    unsigned result = bit[x.class];

    if (x.class == BFP_FINITE && x.exponent < 1 - facts[format].bias)
        result = 0x080;
    return result >> x.negative;
}

/* ---- hexadecimal: a fraction of 14 digits, a power of 16 in excess of 64 ---- */

struct bfp bfp_from_hex(u64 datum)
{
    s32 power = (s32)(datum >> 56 & 127) - 64;

    return normalized(datum >> 63, 4 * power + 127 - 56, datum & 0x00ffffffffffffff);
}

u64 bfp_to_hex(const struct bfp *x, unsigned *cc)
{
    u64 sign = (u64)x->negative << 63;
    s32 power = (x->exponent >> 2) + 1;

    *cc = bfp_cc(x);
    if (x->class == BFP_ZERO || (x->class == BFP_FINITE && power < -64))
        return sign;
    if (x->class == BFP_FINITE && power < 64)
        return sign | (u64)(power + 64) << 56 |
               (u64)(x->fraction >> (71 + 4 * power - x->exponent));
    *cc = 3;
    return is_nan(x) ? 0x7fffffffffffffff : sign | 0x7fffffffffffffff;
}

/* ---- DIVIDE TO INTEGER ---- */

/* A quotient in the making: |a| = sb x digits x 2 ** weight + rest x 2 ** weight, in units of b's last bit. */
struct digits {
    u128 value, rest, divisor;
    s32 weight;
};

/* Digits of the quotient down to the units, or as many as the format holds. */
static struct digits long_division(unsigned precision, const struct bfp *a, const struct bfp *b)
{
    struct digits d = { 0, a->fraction >> DIGIT_DROP, b->fraction >> DIGIT_DROP,
                        a->exponent - b->exponent };

    for (;; d.weight--) {
        bool bit = d.rest >= d.divisor;

        d.rest -= bit ? d.divisor : 0;
        d.value = d.value << 1 | bit;
        if (d.weight == 0 || d.value >> (precision - 1))
            return d;
        d.rest <<= 1;
    }
}

/* What follows the units of the quotient, left-aligned, as far as rounding wants to know it. */
static u128 rest_of(u128 rest, u128 divisor)
{
    u128 twice = rest << 1;

    if (rest == 0)
        return 0;
    return twice == divisor ? TOP : twice < divisor ? 1 : ~(u128)0;
}

static u128 pack_quotient(enum bfp_format format, bool negative, const struct digits *d,
                          unsigned *cc)
{
    struct bfp_env exact = { .traps = BFP_OVERFLOW };
    struct bfp n = normalized(negative, d->weight + 127, d->value);
    u128 datum = bfp_pack(&exact, format, &n);

    if (exact.flags & BFP_OVERFLOW)
        *cc |= 1;
    return datum;
}

/* |a| < |b|: the quotient is 0 or 1. */
static struct bfp_division divide_small(struct bfp_env *env, struct bfp_env *q,
                                        enum bfp_format format, const struct bfp *a,
                                        const struct bfp *b)
{
    bool negative = a->negative != b->negative;
    struct bfp half = *b, n, r = *a;
    u128 rest = 1;

    half.exponent--;
    if (compare_magnitude(a, &half) >= 0)
        rest = compare_magnitude(a, &half) ? ~(u128)0 : TOP;
    n = bfp_from_integer(false, (u64)round_bits(q, negative, 0, rest));
    n.negative = negative;
    if (n.class != BFP_ZERO)
        r = negative ? bfp_add(env, a, b) : bfp_sub(env, a, b);
    return (struct bfp_division){ bfp_pack(q, format, &n), bfp_pack(env, format, &r), 0 };
}

static struct bfp_division divide_large(struct bfp_env *env, struct bfp_env *q,
                                        enum bfp_format format, const struct bfp *a,
                                        const struct bfp *b)
{
    bool negative = a->negative != b->negative, minus = a->negative;
    struct digits d = long_division(facts[format].precision, a, b);
    struct bfp_division result = { .cc = d.weight > 0 && d.rest ? 2 : 0 };
    struct bfp r;

    if (result.cc == 0) {
        u128 n = round_bits(q, negative, d.value, rest_of(d.rest, d.divisor));

        if (n != d.value) {
            d.rest = d.divisor - d.rest;
            minus = !minus;
        }
        d.value = n;
    }
    r = normalized(minus, d.weight + b->exponent + DIGIT_DROP, d.rest);
    if (r.class == BFP_ZERO)
        r.negative = a->negative;
    result.quotient = pack_quotient(format, negative, &d, &result.cc);
    result.remainder = bfp_pack(env, format, &r);
    return result;
}

struct bfp_division bfp_divide(struct bfp_env *env, enum bfp_rounding quotient,
                               enum bfp_format format, const struct bfp *a, const struct bfp *b)
{
    struct bfp_env q = { .rounding = (u8)quotient };
    const struct facts *f = &facts[format];

    if (is_nan(a) || is_nan(b) || a->class == BFP_INFINITY || b->class == BFP_ZERO) {
        struct bfp nan = is_nan(a) || is_nan(b) ? choose_nan(env, a, b) : invalid(env);
        u128 datum = join_special(f, &nan);

        return (struct bfp_division){ datum, datum, 1 };
    }
    if (a->class == BFP_ZERO || b->class == BFP_INFINITY) {
        struct bfp_env exact = { 0 };
        struct bfp n = zero(a->negative != b->negative);

        return (struct bfp_division){ join_special(f, &n), bfp_pack(&exact, format, a), 0 };
    }
    if (compare_magnitude(a, b) < 0)
        return divide_small(env, &q, format, a, b);
    return divide_large(env, &q, format, a, b);
}
