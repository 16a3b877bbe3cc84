/* SPDX-License-Identifier: GPL-3.0-or-later */
/* EDIT and EDIT AND MARK.  PoP chapter 8.
 *
 * The result is made beside the pattern and stored when all of it is known, so a data exception
 * changes nothing.  Source bytes are fetched as digits are wanted. */
#include "cpu/op/decimal.h"
#include "cpu/op/operand.h"

enum { SELECT_DIGIT = 0x20, START_SIGNIFICANCE = 0x21, SEPARATE_FIELD = 0x22 };

struct edit {
    u64 source; /* address of the next source byte */
    unsigned b; /* its base register */
    u8 byte;    /* the last one fetched */
    bool right; /* its right digit is the next digit */
    u8 fill;
    bool significant; /* significance indicator */
    bool nonzero;     /* the field had a nonzero digit */
    bool marked;      /* this digit is the first significant one of its field, not forced */
};

/* The next source digit; *plus: a plus sign stands to the right of it. */
static enum step next_digit(struct cpu *cpu, struct edit *e, u8 *digit, bool *plus)
{
    u64 v;

    *plus = false;
    if (e->right) {
        e->right = false;
        *digit = e->byte & 15;
        return NEXT;
    }
    TRY(ld1(cpu, e->b, e->source, &v));
    e->source = (e->source + 1) & cpu->amask;
    e->byte = (u8)v;
    *digit = e->byte >> 4;
    if (*digit > 9)
        return data_exception(cpu, 0);
    e->right = (e->byte & 15) < 10;
    *plus = !e->right && !sign_minus(e->byte & 15);
    return NEXT;
}

/* The result byte of a digit selector or significance starter. */
static enum step edit_digit(struct cpu *cpu, struct edit *e, u8 pattern, u8 *result)
{
    u8 digit;
    bool plus;

    TRY(next_digit(cpu, e, &digit, &plus));
    e->marked = digit && !e->significant;
    *result = digit || e->significant ? 0xf0 | digit : e->fill;
    e->significant |= digit || pattern == START_SIGNIFICANCE;
    e->nonzero |= digit;
    if (plus)
        e->significant = false;
    return NEXT;
}

static enum step edit_byte(struct cpu *cpu, struct edit *e, u8 pattern, u8 *result)
{
    e->marked = false;
    if (pattern == SELECT_DIGIT || pattern == START_SIGNIFICANCE)
        return edit_digit(cpu, e, pattern, result);
    if (pattern == SEPARATE_FIELD)
        e->significant = e->nonzero = false;
    *result = e->significant ? pattern : e->fill;
    return NEXT;
}

/* *mark: index of the last byte marked, or as it was. */
static enum step edit(struct cpu *cpu, const struct op *o, u32 *mark)
{
    struct edit e = { .source = ea2(cpu, o), .b = o->b2 };
    u32 n = o->r1 + 1u;
    struct view at;
    u8 bytes[256];

    TRY(view_w(cpu, o->b1, ea1(cpu, o), n, &at));
    view_get(&at, n, bytes);
    e.fill = bytes[0];
    for (u32 i = 0; i < n; i++) {
        TRY(edit_byte(cpu, &e, bytes[i], &bytes[i]));
        if (e.marked)
            *mark = i;
    }
    view_put(&at, n, bytes);
    return done(cpu, !e.nonzero ? 0 : e.significant ? 1 : 2);
}

Y_ROW(ed)
{
    u32 mark;

    return edit(cpu, o, &mark);
}

Y_ROW(edmk)
{
    u32 mark = ~0u;
    u64 a = ea1(cpu, o);

    TRY(edit(cpu, o, &mark));
    if (mark != ~0u)
        set_address_only(cpu, 1, (a + mark) & cpu->amask);
    return NEXT;
}
