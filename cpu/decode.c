/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From instruction text to an op, by format.def.  PoP chapter 5, "Instruction Formats". */
#include "cpu/cpu.h"

/* `length` bits from bit `bit` of the six bytes, right-aligned. */
static u64 text_bits(u64 text, unsigned bit, unsigned length)
{
    return text << bit >> (64 - length);
}

static s64 sign_extend(u64 v, unsigned bits) { return (s64)(v << (64 - bits)) >> (64 - bits); }

static s32 field_value(const struct field *f, u64 text)
{
    u64 v = text_bits(text, f->bit, f->length);

    switch (f->kind) {
    case FK_S:
    case FK_REL: return (s32)sign_extend(v, f->length);
    case FK_BASE: return v ? (s32)v : ZERO_REG;
    case FK_D20: return (s32)sign_extend((v & 0xff) << 12 | v >> 8, 20);
    default: return (s32)v;
    }
}

static void slot_set(struct op *o, enum slot slot, s32 v)
{
    switch (slot) {
    case SLOT_R1: o->r1 = (u8)v; break;
    case SLOT_R2: o->r2 = (u8)v; break;
    case SLOT_R3: o->r3 = (u8)v; break;
    case SLOT_M4: o->m4 = (u8)v; break;
    case SLOT_B1: o->b1 = (u8)v; break;
    case SLOT_B2: o->b2 = (u8)v; break;
    case SLOT_X2: o->x2 = (u8)v; break;
    case SLOT_D1: o->d1 = v; break;
    case SLOT_D2: o->d2 = v; break;
    case SLOT_NONE: break;
    }
}

/* Fills everything but run, n and link; `at` gets the length only. */
void op_decode(struct op *o, const u8 text[6], unsigned row)
{
    const struct format *f = &formats[rows[row].format];
    unsigned length = text_length(text[0]);
    u64 bits = 0;

    for (unsigned i = 0; i < length; i++)
        bits |= (u64)text[i] << (56 - 8 * i);
    *o = (struct op){
        .row = (u16)row, .at = (u16)(length << 12), .b1 = ZERO_REG, .b2 = ZERO_REG, .x2 = ZERO_REG
    };
    if (row == ROW_NONE)
        return;
    for (const struct field *p = f->field; p->slot != SLOT_NONE; p++)
        slot_set(o, p->slot, field_value(p, bits));
}
