/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From instruction text to assembler text, by format.def and isa.def alone.  The text is that of GNU
 * objdump without its extended mnemonics.  PoP chapter 5, "Instruction Formats". */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "cpu/cpu.h"
#include "cpu/isa.h"

struct writer {
    char *at;
    size_t room;
};

__attribute__((format(printf, 2, 3))) static void put(struct writer *w, const char *format, ...)
{
    va_list list;
    int n;

    va_start(list, format);
    n = vsnprintf(w->at, w->room, format, list);
    va_end(list);
    if (n < 0 || w->room == 0)
        return;
    n = (size_t)n < w->room ? n : (int)w->room - 1;
    w->at += n;
    w->room -= (size_t)n;
}

static bool has_slot(const struct format *f, enum slot slot)
{
    for (const struct field *p = f->field; p->slot != SLOT_NONE; p++)
        if (p->slot == slot)
            return true;
    return false;
}

/* The second immediate has the slot of the displacement, unless a branch target lies there. */
static enum slot immediate_slot(const struct format *f, char number)
{
    static const u8 others[] = { SLOT_R1, SLOT_R1, SLOT_D2, SLOT_R3, SLOT_B1, SLOT_B2 };

    if (number == '2' && strchr(f->operands, 'J'))
        return SLOT_D1;
    if (number == '2' && !has_slot(f, SLOT_D2))
        return SLOT_R2;
    return others[isdigit((unsigned char)number) ? number - '0' : 0];
}

enum slot operand_slot(const struct format *f, char kind, char number)
{
    static const u8 registers[] = { SLOT_R1, SLOT_R1, SLOT_R2, SLOT_R3, SLOT_M4 };
    bool second = number == '2';

    switch (kind) {
    case 'I': return immediate_slot(f, number);
    case 'J': return SLOT_D2;
    case 'D': return second ? SLOT_D2 : SLOT_D1;
    case 'B': return second ? SLOT_B2 : SLOT_B1;
    case 'X': return SLOT_X2;
    default: return registers[number >= '1' && number <= '4' ? number - '0' : 0];
    }
}

const struct field *operand_field(const struct format *f, char kind, char number)
{
    enum slot slot = operand_slot(f, kind, number);
    const struct field *p = f->field;

    while (p->slot != SLOT_NONE && p->slot != slot)
        p++;
    return p;
}

s32 slot_get(const struct op *o, enum slot slot)
{
    switch (slot) {
    case SLOT_R1: return o->r1;
    case SLOT_R2: return o->r2;
    case SLOT_R3: return o->r3;
    case SLOT_M4: return o->m4;
    case SLOT_B1: return o->b1;
    case SLOT_B2: return o->b2;
    case SLOT_X2: return o->x2;
    case SLOT_D1: return o->d1;
    case SLOT_D2: return o->d2;
    case SLOT_NONE: break;
    }
    return 0;
}

/* The operand that begins at `p` of the operand string: its letter, its number or 0. */
static s32 operand_value(const struct format *f, const struct op *o, const char *p)
{
    return slot_get(o, operand_slot(f, p[0], p[1]));
}

/* What stands in parentheses after a displacement: index or length, and base. */
static void put_address(struct writer *w, const struct format *f, const struct op *o, const char *p)
{
    const char *base = strchr(p, 'B');
    s32 b = operand_value(f, o, base) & 15;
    s32 first = base == p ? 0 : operand_value(f, o, p);

    if (*p == 'L')
        put(w, "(%d,%%r%d)", first + 1, b);
    else if (*p == 'R' || (*p == 'X' && first != ZERO_REG))
        put(w, "(%%r%d,%%r%d)", first, b);
    else if (b)
        put(w, "(%%r%d)", b);
}

static void put_operand(struct writer *w, const struct format *f, const struct op *o, const char *p,
                        u64 address)
{
    const struct field *field = operand_field(f, p[0], p[1]);
    s32 v = operand_value(f, o, p);

    switch (*p) {
    case 'R':
    case 'F':
    case 'A':
    case 'C': put(w, "%%%c%d", tolower((unsigned char)*p), v); break;
    case 'J': put(w, "0x%llx", (unsigned long long)(address + (u64)((s64)v * 2))); break;
    default:
        if (field->kind == FK_U)
            put(w, "%u", (u32)v);
        else
            put(w, "%d", v);
    }
}

static void put_operands(struct writer *w, const struct format *f, const struct op *o, u64 address)
{
    const char *p = f->operands;

    while (*p) {
        if (*p == '[' && operand_value(f, o, p + 2) == 0)
            break;
        if (*p == '(') {
            put_address(w, f, o, p + 1);
            p = strchr(p, ')') + 1;
        } else if (isupper((unsigned char)*p)) {
            put_operand(w, f, o, p, address);
            p += isdigit((unsigned char)p[1]) ? 2 : 1;
        } else {
            if (*p == ',')
                put(w, ",");
            p++;
        }
    }
}

int op_format(char *to, size_t size, const u8 text[6], u64 address)
{
    unsigned row = row_find(text), length = text_length(text[0]);
    struct writer w = { to, size };
    struct op o;

    if (row == ROW_NONE) {
        for (unsigned i = 0; i < length; i += 2)
            put(&w, "%s0x%02x%02x", i ? "," : ".short ", text[i], text[i + 1]);
        return (int)length;
    }
    op_decode(&o, text, row);
    for (const char *p = rows[row].mnemonic; *p; p++)
        put(&w, "%c", tolower((unsigned char)*p));
    if (*formats[rows[row].format].operands)
        put(&w, " ");
    put_operands(&w, &formats[rows[row].format], &o, address);
    return (int)length;
}
