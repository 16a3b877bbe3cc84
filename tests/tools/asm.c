/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assembler of single instructions, from format.def and isa.def alone.  PoP chapter 5. */
#include "tests/tools/asm.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cpu/cpu.h"
#include "cpu/isa.h"

#define OPERANDS 6

struct line {
    char mnemonic[16];
    char operand[OPERANDS][64];
    unsigned count;
};

/* ---- op -> bytes ---- */

void slot_put(struct op *o, enum slot slot, s32 v)
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

static bool field_put(u64 *bits, const struct field *f, s32 value)
{
    s64 v = f->kind == FK_U ? (s64)(u32)value : value;
    s64 low = 0, high = (1ll << f->length) - 1;

    if (f->kind == FK_BASE)
        v = v == ZERO_REG ? 0 : v;
    else if (f->kind != FK_U)
        low = -(1ll << (f->length - 1)), high = -low - 1;
    if (v < low || v > high)
        return false;
    if (f->kind == FK_D20)
        v = (v & 0xfff) << 8 | (v >> 12 & 0xff);
    *bits |= ((u64)v & ((1ull << f->length) - 1)) << (64 - f->bit - f->length);
    return true;
}

static u64 opcode_bits(const struct row *r)
{
    u64 opcode = r->opcode;

    switch (formats[r->format].opcode) {
    case OPC8: return opcode << 56;
    case OPC16: return opcode << 48;
    case OPC12: return opcode >> 8 << 56 | (opcode & 15) << 48;
    default: return opcode >> 8 << 56 | (opcode & 0xff) << 16;
    }
}

bool op_encode(const struct op *o, u8 to[6])
{
    const struct row *r = &rows[o->row];
    u64 bits = opcode_bits(r);

    for (const struct field *f = formats[r->format].field; f->slot != SLOT_NONE; f++)
        if (!field_put(&bits, f, slot_get(o, f->slot)))
            return false;
    for (unsigned i = 0; i < 6; i++)
        to[i] = (u8)(bits >> (56 - 8 * i));
    return true;
}

/* ---- text -> op ---- */

unsigned row_named(const char *mnemonic)
{
    for (unsigned i = 1; i < ROW_COUNT; i++)
        if (strcasecmp(rows[i].mnemonic, mnemonic) == 0)
            return i;
    return ROW_NONE;
}

/* Suffix of an extended mnemonic -> mask, or -1. */
static int condition_mask(const char *suffix)
{
    static const char *const names[16][2] = {
        [1] = {"o"},    [2] = {"h", "p"},    [3] = {"nle"},      [4] = {"l", "m"},
        [5] = {"nhe"},  [6] = {"lh"},        [7] = {"ne", "nz"}, [8] = {"e", "z"},
        [9] = {"nlh"},  [10] = {"he"},       [11] = {"nl", "nm"}, [12] = {"le"},
        [13] = {"nh", "np"}, [14] = {"no"},
    };

    for (int mask = 1; mask < 15; mask++)
        for (unsigned i = 0; i < 2 && names[mask][i]; i++)
            if (strcmp(names[mask][i], suffix) == 0)
                return mask;
    return -1;
}

/* Branches on condition: j, jg, b, b...r and a suffix, or none for always; nop has mask 0. */
static unsigned extended_branch(const char *mnemonic, unsigned *mask)
{
    static const struct {
        const char *prefix, *always;
        unsigned row;
    } kinds[] = {
        {"jg", "jg",   ROW_BRCL},
        {"j",  "j",    ROW_BRC },
        {"b",  "b",    ROW_BC  },
    };
    static const struct {
        const char *name;
        unsigned row, mask;
    } whole[] = {
        {"nop", ROW_BC, 0}, {"nopr", ROW_BCR, 0}, {"br", ROW_BCR, 15}, {"jnop", ROW_BRC, 0}, {"jgnop", ROW_BRCL, 0},
    };
    char suffix[8];
    size_t n = strlen(mnemonic);

    for (unsigned i = 0; i < COUNT(whole); i++)
        if (strcmp(whole[i].name, mnemonic) == 0) {
            *mask = whole[i].mask;
            return whole[i].row;
        }
    for (unsigned i = 0; i < COUNT(kinds); i++) {
        size_t skip = strlen(kinds[i].prefix);
        int m = strncmp(mnemonic, kinds[i].prefix, skip) ? -1 : condition_mask(mnemonic + skip);

        if (strcmp(mnemonic, kinds[i].always) == 0)
            m = 15;
        *mask = (unsigned)m;
        if (m >= 0)
            return kinds[i].row;
    }
    if (n < 3 || n > 5 || mnemonic[0] != 'b' || mnemonic[n - 1] != 'r')
        return ROW_NONE;
    memcpy(suffix, mnemonic + 1, n - 2);
    suffix[n - 2] = 0;
    *mask = (unsigned)condition_mask(suffix);
    return (int)*mask >= 0 ? ROW_BCR : ROW_NONE;
}

/* Compare and branch or trap, load and store on condition: the row's name, then the suffix. */
unsigned extended_mnemonic(const char *mnemonic, unsigned *mask)
{
    unsigned row = extended_branch(mnemonic, mask);

    for (unsigned i = 1; i < ROW_COUNT && row == ROW_NONE; i++) {
        size_t n = strlen(rows[i].mnemonic);
        int m = -1;

        if (strncasecmp(rows[i].mnemonic, mnemonic, n) == 0 && strstr(formats[rows[i].format].operands, "M3"))
            m = condition_mask(mnemonic + n);
        if (m < 0)
            continue;
        *mask = (unsigned)m;
        row = i;
    }
    return row;
}

/* 12, -1, 0x1f, X'1f'; all of the text. */
static bool number(const char *p, s64 *v)
{
    bool minus = *p == '-', hex;
    char *end;

    p += minus || *p == '+';
    hex = toupper((unsigned char)*p) == 'X' && p[1] == '\'';
    if (!hex && !isdigit((unsigned char)*p))
        return false;
    *v = (s64)strtoull(p + (hex ? 2 : 0), &end, hex ? 16 : p[0] == '0' && tolower((unsigned char)p[1]) == 'x' ? 16 : 10);
    *v = minus ? -*v : *v;
    return strcmp(end, hex ? "'" : "") == 0;
}

/* 5, %r5, r5; kind is R, F, A or C. */
static bool register_number(const char *p, char kind, s64 *v)
{
    p += *p == '%';
    if (isalpha((unsigned char)*p) && toupper((unsigned char)*p++) != kind)
        return false;
    return isdigit((unsigned char)*p) && number(p, v) && *v < 16;
}

static bool target(const char *p, u64 address, s64 *v)
{
    s64 n = 0;

    if (*p == '*' ? p[1] && !number(p + 1, &n) : !number(p, &n))
        return false;
    *v = (*p == '*' ? n : (s64)((u64)n - address)) / 2;
    return !(n & 1) && *v == (s32)*v;
}

/* Index or length, and base, in `text` after the parenthesis; `p` is the same place of the operand string. */
static bool address_parts(const struct format *f, struct op *o, const char *p, char *text)
{
    char *comma = strchr(text, ','), *last = comma ? comma + 1 : text;
    const char *base = strchr(p, 'B');
    s64 v = 0;

    if (comma)
        *comma = 0;
    else if (*p == 'L' || *p == 'R')
        return false;
    if (comma && base == p)
        return false;
    if (!register_number(last, 'R', &v))
        return false;
    slot_put(o, operand_slot(f, 'B', base[1]), v ? (s32)v : ZERO_REG);
    if (!comma || (*text == 0 && *p == 'X'))
        return true;
    if (*p == 'L' ? !number(text, &v) || v < 1 : !register_number(text, 'R', &v))
        return false;
    if (*p == 'X' && v == 0)
        v = ZERO_REG;
    slot_put(o, operand_slot(f, p[0], p[1]), (s32)(*p == 'L' ? v - 1 : v));
    return true;
}

/* D(X,B) and the like.  Without parentheses base and index are 0. */
static bool address_operand(const struct format *f, struct op *o, const char *p, char *text)
{
    char *open = strchr(text, '('), *close = text + strlen(text) - 1;
    s64 v;

    if (open) {
        if (*close != ')')
            return false;
        *open = *close = 0;
        if (!address_parts(f, o, strchr(p, '(') + 1, open + 1))
            return false;
    } else if (strchr(p, '(')[1] == 'L' || strchr(p, '(')[1] == 'R') {
        return false;
    }
    if (!number(text, &v) || v != (s32)v)
        return false;
    slot_put(o, operand_slot(f, p[0], p[1]), (s32)v);
    return true;
}

static bool operand(const struct format *f, struct op *o, const char *p, char *text, u64 address)
{
    s64 v = 0;
    bool good;

    switch (*p) {
    case 'D': return address_operand(f, o, p, text);
    case 'J': good = target(text, address, &v); break;
    case 'I':
    case 'M': good = number(text, &v) && v >= INT32_MIN && v <= UINT32_MAX; break;
    default: good = register_number(text, *p, &v);
    }
    if (good && (*p == 'I' || *p == 'M') && operand_field(f, p[0], p[1])->kind != FK_U)
        good = v == (s32)v;
    if (good && (*p == 'I' || *p == 'M') && operand_field(f, p[0], p[1])->kind == FK_U)
        good = v >= 0 && v >> operand_field(f, p[0], p[1])->length == 0;
    slot_put(o, operand_slot(f, p[0], p[1]), (s32)v);
    return good;
}

/* Past the operand at `p` of an operand string, parentheses and the comma after it. */
static const char *next_operand(const char *p)
{
    unsigned depth = 0;

    for (; *p && *p != '[' && (*p != ',' || depth); p++)
        depth += (*p == '(') - (*p == ')');
    return p + (*p == ',') + (*p == '[' ? 2 : 0);
}

static bool operands(const struct format *f, struct op *o, struct line *l, u64 address)
{
    const char *p = f->operands;
    unsigned i = 0;

    while (*p && i < l->count) {
        if (!operand(f, o, p, l->operand[i++], address))
            return false;
        p = next_operand(p);
    }
    return i == l->count && (!*p || p[-2] == '[');
}

/* The mask of an extended mnemonic becomes the operand it stands for. */
static void insert_mask(struct line *l, unsigned row, unsigned mask)
{
    const char *p = formats[rows[row].format].operands;
    unsigned at = 0;

    while (*p && *p != 'M') {
        p = next_operand(p);
        at++;
    }
    if (at > l->count || l->count == OPERANDS)
        return;
    memmove(l->operand[at + 1], l->operand[at], (l->count - at) * sizeof(l->operand[0]));
    l->operand[at][0] = (char)('0' + mask / 10);
    l->operand[at][1] = (char)('0' + mask % 10);
    l->operand[at][2] = 0;
    l->count++;
}

static bool split(const char *text, struct line *l)
{
    unsigned depth = 0, n = 0;

    memset(l, 0, sizeof(*l));
    text += strspn(text, " \t");
    for (; *text && !isspace((unsigned char)*text) && n < sizeof(l->mnemonic) - 1; text++)
        l->mnemonic[n++] = (char)tolower((unsigned char)*text);
    n = 0;
    for (; *text; text++) {
        if (isspace((unsigned char)*text))
            continue;
        l->count += l->count == 0;
        depth += (*text == '(') - (*text == ')');
        if (*text == ',' && !depth) {
            n = 0;
            if (++l->count > OPERANDS)
                return false;
            continue;
        }
        if (n == sizeof(l->operand[0]) - 1)
            return false;
        l->operand[l->count - 1][n++] = *text;
    }
    return true;
}

unsigned assemble(const char *text, u64 address, u8 to[6], const char **why)
{
    struct op o = {.b1 = ZERO_REG, .b2 = ZERO_REG, .x2 = ZERO_REG};
    unsigned row, mask;
    struct line l;

    *why = "too long";
    if (!split(text, &l))
        return 0;
    row = row_named(l.mnemonic);
    if (row == ROW_NONE) {
        row = extended_mnemonic(l.mnemonic, &mask);
        if (row != ROW_NONE)
            insert_mask(&l, row, mask);
    }
    *why = "no such mnemonic";
    if (row == ROW_NONE)
        return 0;
    o.row = (u16)row;
    *why = "wrong operands";
    if (!operands(&formats[rows[row].format], &o, &l, address))
        return 0;
    *why = "a value does not fit";
    return op_encode(&o, to) ? formats[rows[row].format].length : 0;
}
