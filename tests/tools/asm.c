/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assembler of single instructions, from format.def and isa.def alone.  PoP chapter 5. */
#include "tests/tools/asm.h"

#include <ctype.h>
#include <stdio.h>
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

u64 next_random(u64 *seed)
{
    u64 z = *seed += 0x9e3779b97f4a7c15ull;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
}

static s32 field_random(const struct field *f, u64 *seed)
{
    u64 r = next_random(seed);
    u64 v = r & 7 ? r >> (64 - f->length) : 0;

    switch (f->kind) {
    case FK_BASE: return v ? (s32)v : ZERO_REG;
    case FK_U: return (s32)v;
    default: return (s32)((s64)(v << (64 - f->length)) >> (64 - f->length));
    }
}

void op_random(struct op *o, unsigned row, u64 *seed)
{
    const struct format *f = &formats[rows[row].format];

    *o = (struct op){ .row = (u16)row, .b1 = ZERO_REG, .b2 = ZERO_REG, .x2 = ZERO_REG };
    for (const char *p = f->operands; *p; p++)
        if (isupper((unsigned char)*p))
            slot_put(o, operand_slot(f, p[0], p[1]),
                     field_random(operand_field(f, p[0], p[1]), seed));
}

/* ---- text -> op ---- */

unsigned row_named(const char *mnemonic)
{
    for (unsigned i = 1; i < ROW_COUNT; i++)
        if (strcasecmp(rows[i].mnemonic, mnemonic) == 0)
            return i;
    return ROW_NONE;
}

struct suffix {
    char name[4];
    u8 mask;
};

/* The mask of a suffix, or -1. */
static int suffix_mask(const struct suffix *list, unsigned n, const char *name)
{
    for (unsigned i = 0; i < n; i++)
        if (strcmp(list[i].name, name) == 0)
            return list[i].mask;
    return -1;
}

static int condition_mask(const char *name)
{
    static const struct suffix list[] = {
        {"o",    1 },
        { "h",   2 },
        { "p",   2 },
        { "nle", 3 },
        { "l",   4 },
        { "m",   4 },
        { "nhe", 5 },
        { "lh",  6 },
        { "ne",  7 },
        { "nz",  7 },
        { "e",   8 },
        { "z",   8 },
        { "nlh", 9 },
        { "he",  10},
        { "nl",  11},
        { "nm",  11},
        { "le",  12},
        { "nh",  13},
        { "np",  13},
        { "no",  14},
    };

    return suffix_mask(list, COUNT(list), name);
}

/* Of compare and branch, compare and trap. */
static int comparison_mask(const char *name)
{
    static const struct suffix list[] = {
        {"h",   2 },
        { "l",  4 },
        { "ne", 6 },
        { "lh", 6 },
        { "e",  8 },
        { "nl", 10},
        { "he", 10},
        { "nh", 12},
        { "le", 12},
    };

    return suffix_mask(list, COUNT(list), name);
}

/* Branches on condition: j, jg, b, b...r and a suffix, or none for always; nop has mask 0. */
static unsigned extended_branch(const char *mnemonic, unsigned *mask)
{
    static const struct {
        char name[6];
        u8 mask;
        u16 row;
    } whole[] = {
        {"j",      15, ROW_BRC },
        { "jnop",  0,  ROW_BRC },
        { "jg",    15, ROW_BRCL},
        { "jgnop", 0,  ROW_BRCL},
        { "b",     15, ROW_BC  },
        { "nop",   0,  ROW_BC  },
        { "br",    15, ROW_BCR },
        { "nopr",  0,  ROW_BCR },
    };
    bool jg = strncmp(mnemonic, "jg", 2) == 0, j = mnemonic[0] == 'j', b = mnemonic[0] == 'b';
    char suffix[8];
    size_t n;

    for (unsigned i = 0; i < COUNT(whole); i++)
        if (strcmp(whole[i].name, mnemonic) == 0) {
            *mask = whole[i].mask;
            return whole[i].row;
        }
    if ((!j && !b) || strlen(mnemonic) > 5)
        return ROW_NONE;
    strcpy(suffix, mnemonic + 1 + jg);
    *mask = (unsigned)condition_mask(suffix);
    if ((int)*mask >= 0)
        return jg ? ROW_BRCL : j ? ROW_BRC : ROW_BC;
    n = strlen(suffix);
    if (!b || n < 2 || suffix[n - 1] != 'r')
        return ROW_NONE;
    suffix[n - 1] = 0;
    *mask = (unsigned)condition_mask(suffix);
    return (int)*mask >= 0 ? ROW_BCR : ROW_NONE;
}

/* Compare and branch or trap, load and store on condition: the row's name, then the suffix. */
static unsigned extended_mnemonic(const char *mnemonic, unsigned *mask)
{
    unsigned row = extended_branch(mnemonic, mask);

    for (unsigned i = 1; i < ROW_COUNT && row == ROW_NONE; i++) {
        size_t n = strlen(rows[i].mnemonic);
        int m = -1;

        if (strncasecmp(rows[i].mnemonic, mnemonic, n) == 0 &&
            strstr(formats[rows[i].format].operands, "M3"))
            m = strstr(rows[i].mnemonic, "OC") ? condition_mask(mnemonic + n)
                                               : comparison_mask(mnemonic + n);
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
    *v = (s64)strtoull(p + (hex ? 2 : 0), &end,
                       hex                                                  ? 16
                       : p[0] == '0' && tolower((unsigned char)p[1]) == 'x' ? 16
                                                                            : 10);
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

static void insert_number(struct line *l, unsigned at, unsigned n)
{
    if (at > l->count || l->count == OPERANDS)
        return;
    memmove(l->operand[at + 1], l->operand[at], (l->count - at) * sizeof(l->operand[0]));
    l->operand[at][0] = (char)('0' + n / 10);
    l->operand[at][1] = (char)('0' + n % 10);
    l->operand[at][2] = 0;
    l->count++;
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
    insert_number(l, at, mask);
}

/* RISBGZ is RISBG with the zero bit in I4. */
static unsigned row_zeroing(struct line *l)
{
    size_t n = strlen(l->mnemonic);
    unsigned row = ROW_NONE;

    if (n < 2 || l->mnemonic[n - 1] != 'z' || l->count < 4)
        return ROW_NONE;
    l->mnemonic[n - 1] = 0;
    row = row_named(l->mnemonic);
    l->mnemonic[n - 1] = 'z';
    if (row == ROW_NONE || !strstr(formats[rows[row].format].operands, "I4"))
        return ROW_NONE;
    snprintf(l->operand[3], sizeof(l->operand[3]), "%d", atoi(l->operand[3]) + 128);
    return row;
}

/* Other names of a row: CEFBR R1,R2 is CEFBRA R1,0,R2,0, and CFEBR R1,M3,R2 ends in 0 likewise. */
static unsigned row_synonym(struct line *l)
{
    static const char *const names[][2] = {
        {"cuutf",  "CU21" },
        { "cutfu", "CU12" },
        { "jas",   "BRAS" },
        { "jasl",  "BRASL"},
    };
    char longer[sizeof(l->mnemonic) + 1];
    unsigned row;

    for (unsigned i = 0; i < COUNT(names); i++)
        if (strcmp(l->mnemonic, names[i][0]) == 0)
            return row_named(names[i][1]);
    strcpy(longer, l->mnemonic);
    strcat(longer, "a");
    row = row_named(longer);
    if (row == ROW_NONE || !strstr(formats[rows[row].format].operands, "M4"))
        return ROW_NONE;
    if (l->count == 2)
        insert_number(l, 1, 0);
    insert_number(l, l->count, 0);
    return row;
}

/* The row by any of its names; operands that the name stands for are put in. */
static unsigned row_of_line(struct line *l)
{
    unsigned row = row_named(l->mnemonic), mask;

    if (row == ROW_NONE)
        row = row_synonym(l);
    if (row == ROW_NONE)
        row = row_zeroing(l);
    if (row != ROW_NONE)
        return row;
    row = extended_mnemonic(l->mnemonic, &mask);
    if (row != ROW_NONE)
        insert_mask(l, row, mask);
    return row;
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
    struct op o = { .b1 = ZERO_REG, .b2 = ZERO_REG, .x2 = ZERO_REG };
    struct line l;
    unsigned row;

    *why = "too long";
    if (!split(text, &l))
        return 0;
    row = row_of_line(&l);
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
