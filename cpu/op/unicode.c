/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Conversions between UTF-8, UTF-16 and UTF-32.  PoP chapter 7, CONVERT UTF-8 TO UTF-16 and others.
 *
 * A character is decoded to its number and encoded again.  Without the well-formedness check (M3
 * bit 3) bits that only check are not looked at, so a decoded number may be a lone surrogate. */
#include "cpu/op/operand.h"

/* What the decoder says of the next character. */
enum verdict { GOOD, PARTIAL, INVALID };

/* The source: what is left of the operand, and the next character's bytes as far as fetched. */
struct source {
    struct run run;
    u8 byte[4];
    u32 have;   /* bytes of byte[] that are filled */
    u32 length; /* of the character */
    u32 code;
    bool check;
};

typedef enum step decode_fn(struct cpu *, struct source *, enum verdict *);

/* Makes byte[0..n-1] good; PARTIAL when the operand ends before. */
static enum step source_need(struct cpu *cpu, struct source *s, u32 n, enum verdict *v)
{
    u64 at = (s->run.at + s->have) & cpu->amask;

    if (s->run.left < n)
        *v = PARTIAL;
    if (s->run.left < n || s->have >= n)
        return NEXT;
    TRY(rd(cpu, s->run.r, at, s->byte + s->have, n - s->have));
    s->have = n;
    return NEXT;
}

/* Length of a UTF-8 character by its first byte; 0: none begins so. */
static u32 utf8_length(u8 first, bool check)
{
    if (first < 0x80)
        return 1;
    if (first < (check ? 0xc2 : 0xc0) || first >= (check ? 0xf5 : 0xf8))
        return 0;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/* The bytes after the first: 80-BF, the second of some narrower. */
static bool utf8_well_formed(const u8 *b, u32 n)
{
    u8 low = b[0] == 0xe0 ? 0xa0 : b[0] == 0xf0 ? 0x90 : 0x80;
    u8 high = b[0] == 0xed ? 0x9f : b[0] == 0xf4 ? 0x8f : 0xbf;

    if (n > 1 && (b[1] < low || b[1] > high))
        return false;
    for (u32 i = 2; i < n; i++)
        if ((b[i] & 0xc0) != 0x80)
            return false;
    return true;
}

static enum step decode_utf8(struct cpu *cpu, struct source *s, enum verdict *v)
{
    static const u8 first_bits[5] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };

    TRY(source_need(cpu, s, 1, v));
    s->length = utf8_length(s->byte[0], s->check);
    if (s->length == 0) {
        *v = INVALID;
        return NEXT;
    }
    TRY(source_need(cpu, s, s->length, v));
    if (*v == PARTIAL)
        return NEXT;
    s->code = s->byte[0] & first_bits[s->length];
    for (u32 i = 1; i < s->length; i++)
        s->code = s->code << 6 | (s->byte[i] & 0x3f);
    if (s->check && !utf8_well_formed(s->byte, s->length))
        *v = INVALID;
    return NEXT;
}

static enum step decode_utf16(struct cpu *cpu, struct source *s, enum verdict *v)
{
    u16 high, low;

    TRY(source_need(cpu, s, 2, v));
    if (*v == PARTIAL)
        return NEXT;
    high = ld_be2(s->byte);
    s->length = 2;
    s->code = high;
    if ((high & 0xfc00) != 0xd800)
        return NEXT;
    s->length = 4;
    TRY(source_need(cpu, s, 4, v));
    if (*v == PARTIAL)
        return NEXT;
    low = ld_be2(s->byte + 2);
    s->code = 0x10000 + ((high & 0x3ffu) << 10 | (low & 0x3ff));
    if (s->check && (low & 0xfc00) != 0xdc00)
        *v = INVALID;
    return NEXT;
}

static enum step decode_utf32(struct cpu *cpu, struct source *s, enum verdict *v)
{
    TRY(source_need(cpu, s, 4, v));
    if (*v == PARTIAL)
        return NEXT;
    s->length = 4;
    s->code = ld_be4(s->byte);
    if (s->code > 0x10ffff || (s->code >= 0xd800 && s->code <= 0xdbff))
        *v = INVALID;
    return NEXT;
}

/* Encoders: the bytes of the character, and how many. */
typedef u32 encode_fn(const struct source *, u8 to[4]);

static u32 encode_utf8(const struct source *s, u8 to[4])
{
    static const u8 first_bits[5] = { 0, 0, 0xc0, 0xe0, 0xf0 };
    u32 c = s->code, n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

    for (u32 i = n; --i > 0; c >>= 6)
        to[i] = (u8)(0x80 | (c & 0x3f));
    to[0] = (u8)(first_bits[n] | c);
    return n;
}

/* Four bytes of UTF-8 always become a pair of surrogates, unchecked numbers too. */
static u32 encode_utf16(const struct source *s, u8 to[4])
{
    u32 c = s->code - 0x10000;

    if (s->code < 0x10000 && s->length != 4) {
        st_be2(to, (u16)s->code);
        return 2;
    }
    st_be2(to, (u16)(0xd800 | (c >> 10 & 0x3ff)));
    st_be2(to + 2, (u16)(0xdc00 | (c & 0x3ff)));
    return 4;
}

static u32 encode_utf16_of_32(const struct source *s, u8 to[4])
{
    struct source x = *s;

    x.length = 0;
    return encode_utf16(&x, to);
}

static u32 encode_utf32(const struct source *s, u8 to[4])
{
    st_be4(to, s->code);
    return 4;
}

/* Converts one character.  *cc becomes other than 3 when the operation ends before it. */
static enum step convert_one(struct cpu *cpu, struct source *s, struct run *to, decode_fn *decode,
                             encode_fn *encode, unsigned *cc)
{
    enum verdict v = GOOD;
    u8 bytes[4];
    u32 n;

    s->have = 0;
    TRY(decode(cpu, s, &v));
    if (v != GOOD) {
        *cc = v == PARTIAL ? 0 : 2;
        return NEXT;
    }
    n = encode(s, bytes);
    if (to->left < n) {
        *cc = 1;
        return NEXT;
    }
    TRY(wr(cpu, to->r, to->at, bytes, n));
    run_advance(cpu, to, n);
    run_advance(cpu, &s->run, s->length);
    return NEXT;
}

/* What was done before an exception stays done, with code 3; the exception comes next time. */
static enum step convert(struct cpu *cpu, const struct op *o, bool check, decode_fn *decode,
                         encode_fn *encode)
{
    struct source s = { .run = run_of(cpu, o->r2), .check = check };
    struct run to = run_of(cpu, o->r1);
    u32 total = unit_begin(cpu);
    enum step step = NEXT;
    unsigned cc = 3;

    for (; cc == 3 && total < UNIT; total++) {
        if (s.run.left == 0)
            cc = 0;
        else
            step = convert_one(cpu, &s, &to, decode, encode, &cc);
        if (step != NEXT && total == 0)
            return step;
        if (step != NEXT)
            break;
    }
    run_store(cpu, &to);
    run_store(cpu, &s.run);
    return step == LEAVE ? unit_cut(cpu, total) : done(cpu, cc);
}

Y_ROW(cu12) { return convert(cpu, o, o->r3 & 1, decode_utf8, encode_utf16); }

Y_ROW(cu14) { return convert(cpu, o, o->r3 & 1, decode_utf8, encode_utf32); }

Y_ROW(cu21) { return convert(cpu, o, o->r3 & 1, decode_utf16, encode_utf8); }

Y_ROW(cu24) { return convert(cpu, o, o->r3 & 1, decode_utf16, encode_utf32); }

Y_ROW(cu41) { return convert(cpu, o, false, decode_utf32, encode_utf8); }

Y_ROW(cu42) { return convert(cpu, o, false, decode_utf32, encode_utf16_of_32); }
