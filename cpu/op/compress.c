/* SPDX-License-Identifier: GPL-3.0-or-later */
/* COMPRESSION CALL.  PoP chapter 7; dictionaries: "ESA/390 Data Compression", SA22-7208.
 *
 * Compression follows a string of the source down a tree of character entries and writes the index
 * of the last entry that matched; expansion follows an index back to the root.  A symbol is the
 * unit: what was done before an exception stays done, with code 3; the exception comes next time. */
#include "cpu/op/operand.h"

#define LONGEST 260 /* characters of a symbol, children of a parent */

struct compress {
    struct run to, from;
    u64 dictionary;
    unsigned b;   /* its access register */
    u32 cbn;      /* bits of the current byte of the compressed operand that are used */
    u32 bits;     /* of a symbol */
    u64 symbols;  /* address of the symbol-translation table; 0: none */
    bool format1; /* of sibling descriptors */
};

/* Bits first..first+n-1 of a dictionary entry. */
static u32 entry_bits(u64 entry, u32 first, u32 n) { return (u32)(entry << first >> (64 - n)); }

static u8 entry_byte(u64 entry, u32 i) { return (u8)(entry >> (56 - 8 * i)); }

/* `index` counts from the compression dictionary; the expansion dictionary follows it. */
static enum step entry_load(struct cpu *cpu, const struct compress *c, u32 index, u64 *entry)
{
    return ld8(cpu, c->b, (c->dictionary + index * 8ull) & cpu->amask, entry);
}

static u32 index_limit(const struct compress *c) { return 1u << c->bits; }

/* ---- symbols in the compressed operand ---- */

static bool symbol_fits(const struct compress *c, const struct run *x)
{
    return x->left >= (c->cbn + c->bits + 7) / 8;
}

static void symbol_advance(const struct cpu *cpu, struct compress *c, struct run *x)
{
    run_advance(cpu, x, (c->cbn + c->bits) / 8);
    c->cbn = (c->cbn + c->bits) % 8;
}

static enum step symbol_load(struct cpu *cpu, const struct compress *c, u32 *symbol)
{
    u32 end = c->cbn + c->bits;
    u8 bytes[4] = { 0 };

    TRY(rd(cpu, c->from.r, c->from.at, bytes, (end + 7) / 8));
    *symbol = ld_be4(bytes) << c->cbn >> (32 - c->bits);
    return NEXT;
}

/* Bits to the left in the first byte are kept, bits to the right in the last one become zero. */
static enum step symbol_store(struct cpu *cpu, struct compress *c, u32 symbol)
{
    u32 end = c->cbn + c->bits;
    u64 v = symbol;
    u8 bytes[4] = { 0 };

    if (c->symbols)
        TRY(ld2(cpu, c->b, (c->symbols + symbol * 2ull) & cpu->amask, &v));
    if (c->cbn)
        TRY(rd(cpu, c->to.r, c->to.at, bytes, 1));
    bytes[0] &= (u8)(0xff00 >> c->cbn);
    v &= index_limit(c) - 1;
    st_be4(bytes, (u32)bytes[0] << 24 | (u32)v << (32 - end));
    TRY(wr(cpu, c->to.r, c->to.at, bytes, (end + 7) / 8));
    symbol_advance(cpu, c, &c->to);
    return NEXT;
}

/* ---- expansion ---- */

/* Writes the characters of a symbol into text; *n: how many. */
static enum step symbol_expand(struct cpu *cpu, const struct compress *c, u32 symbol, u8 *text,
                               u32 *n)
{
    u32 psl = 0, offset;
    u64 entry;

    *n = 0;
    for (u32 chain = 0; chain < 128; chain++) {
        TRY(entry_load(cpu, c, symbol, &entry));
        psl = entry_bits(entry, 0, 3);
        if (psl == 0)
            break;
        symbol = entry_bits(entry, 3, 13);
        offset = entry_byte(entry, 7);
        if (psl > 5 || symbol >= index_limit(c))
            return data_exception(cpu, 0);
        *n = *n ? *n : psl + offset;
        for (u32 i = 0; i < psl; i++)
            text[offset + i] = entry_byte(entry, 2 + i);
    }
    offset = entry_bits(entry, 5, 3);
    if (psl || offset == 0)
        return data_exception(cpu, 0);
    *n = *n ? *n : offset;
    for (u32 i = 0; i < offset; i++)
        text[i] = entry_byte(entry, 1 + i);
    return NEXT;
}

/* One symbol; *cc becomes other than 3 when the operation ends before it. */
static enum step expand_one(struct cpu *cpu, struct compress *c, unsigned *cc)
{
    u8 text[LONGEST] = { 0 };
    u32 symbol, n = 1;

    if (!symbol_fits(c, &c->from)) {
        *cc = 0;
        return NEXT;
    }
    TRY(symbol_load(cpu, c, &symbol));
    text[0] = (u8)symbol;
    if (symbol > 255 && c->to.left)
        TRY(symbol_expand(cpu, c, symbol, text, &n));
    if (c->to.left < n) {
        *cc = 1;
        return NEXT;
    }
    TRY(wr(cpu, c->to.r, c->to.at, text, n));
    run_advance(cpu, &c->to, n);
    symbol_advance(cpu, c, &c->from);
    return NEXT;
}

/* ---- compression ---- */

/* A character entry: its own additional characters, and its children as far as they are in it. */
struct character {
    u32 index;
    u32 more;         /* additional extension characters */
    u32 children;     /* child characters in the entry */
    u32 child;        /* index of the first child */
    u32 examine;      /* bit 31 - n: child n must be looked at */
    u32 examine_last; /* for the last two characters of the first sibling descriptor */
    bool siblings;    /* a sibling descriptor follows */
    u8 text[5];       /* the additional characters */
    u8 first[5];      /* the children's first characters */
};

/* Says how many characters of each kind the entry has; false: not valid. */
static bool character_counts(struct character *ch, u64 entry)
{
    u32 count = entry_bits(entry, 0, 3), room;

    ch->siblings = false;
    ch->children = count;
    if (count < 2) {
        ch->more = entry_bits(entry, 8, 3);
        return ch->more + count <= 5;
    }
    ch->more = entry_bits(entry, 10, 1);
    room = 5 - ch->more;
    if (count > room) {
        ch->siblings = true;
        ch->children = room;
    }
    return count <= room + 1;
}

static enum step character_load(struct cpu *cpu, const struct compress *c, u32 index,
                                struct character *ch)
{
    u64 entry;

    ch->index = index;
    if (index >= index_limit(c))
        return data_exception(cpu, 0);
    TRY(entry_load(cpu, c, index, &entry));
    if (!character_counts(ch, entry))
        return data_exception(cpu, 0);
    for (u32 i = 0; i < ch->more; i++)
        ch->text[i] = entry_byte(entry, 3 + i);
    for (u32 i = 0; i < ch->children; i++)
        ch->first[i] = entry_byte(entry, 3 + ch->more + i);
    ch->child = entry_bits(entry, 11, 13);
    ch->examine = entry_bits(entry, 3, ch->children == 1 ? 1 : 5) << (ch->children == 1 ? 31 : 27);
    ch->examine_last = entry_bits(entry, 8, 2);
    if (ch->children && ch->child >= index_limit(c))
        return data_exception(cpu, 0);
    return NEXT;
}

struct siblings {
    u32 index; /* of the descriptor: its characters' entries follow it */
    u32 count;
    u32 examine; /* bit 31 - n: entry n must be looked at */
    bool more;
    u8 first[14];
};

/* Count, examine bits: 7 characters at most, or 14 of which 8 are in the expansion dictionary. */
static enum step siblings_load(struct cpu *cpu, const struct compress *c, u32 index,
                               u32 examine_last, struct siblings *s)
{
    u32 count_bits = c->format1 ? 4 : 3, room = c->format1 ? 14 : 7;
    u32 skip = c->format1 ? 2 : 1, here = 8 - skip;
    u64 entry, second = 0;

    if (index >= index_limit(c))
        return data_exception(cpu, 0);
    TRY(entry_load(cpu, c, index, &entry));
    s->index = index;
    s->count = entry_bits(entry, 0, count_bits);
    s->more = s->count == 0 || s->count == (1u << count_bits) - 1;
    if (s->more)
        s->count = room;
    s->examine = entry_bits(entry, count_bits, room - 2) << (34 - room);
    s->examine |= examine_last << (32 - room);
    if (s->count > here)
        TRY(entry_load(cpu, c, index_limit(c) + index, &second));
    for (u32 i = 0; i < s->count; i++)
        s->first[i] = i < here ? entry_byte(entry, skip + i) : entry_byte(second, i - here);
    return NEXT;
}

/* How a symbol goes on after its parent. */
enum way {
    STAY,   /* no child: the parent is the symbol */
    CHILD,  /* this child is the symbol */
    DEEPER, /* the child is the new parent */
    OTHER,  /* the child's further characters do not match */
};

/* The child `index` begins with the next source character: does the rest of it match? */
static enum step child_try(struct cpu *cpu, struct compress *c, u32 index, bool examine,
                           struct character *child, enum way *way)
{
    u8 text[5];

    child->index = index;
    *way = CHILD;
    if (!examine)
        return NEXT;
    TRY(character_load(cpu, c, index, child));
    *way = OTHER;
    if (c->from.left < 1ull + child->more)
        return NEXT;
    if (child->more)
        TRY(rd(cpu, c->from.r, (c->from.at + 1) & cpu->amask, text, child->more));
    if (__builtin_memcmp(text, child->text, child->more) == 0)
        *way = DEEPER;
    return NEXT;
}

static enum step among_siblings(struct cpu *cpu, struct compress *c, const struct character *parent,
                                u8 next, struct character *child, enum way *way)
{
    u32 index = parent->child + parent->children, last = parent->examine_last;
    struct siblings s = { 0 };

    do {
        TRY(siblings_load(cpu, c, index, last, &s));
        for (u32 i = 0; i < s.count; i++)
            if (s.first[i] == next)
                return child_try(cpu, c, index + 1 + i, s.examine << i >> 31, child, way);
        index += s.count + 1;
        last = 3;
    } while (s.more);
    return NEXT;
}

/* Children with the same first character must be the first ones; only then is another one tried. */
static enum step next_child(struct cpu *cpu, struct compress *c, const struct character *parent,
                            struct character *child, enum way *way)
{
    bool first = true;
    u64 next;

    *way = STAY;
    if (parent->children == 0 || c->from.left == 0)
        return NEXT;
    TRY(ld1(cpu, c->from.r, c->from.at, &next));
    for (u32 i = 0; i < parent->children; i++) {
        if (parent->first[i] != next) {
            first = false;
            continue;
        }
        TRY(child_try(cpu, c, parent->child + i, parent->examine << i >> 31, child, way));
        if (*way != OTHER || !first)
            return NEXT;
    }
    if (first || !parent->siblings)
        return NEXT;
    return among_siblings(cpu, c, parent, (u8)next, child, way);
}

/* One symbol; *cc becomes other than 3 when the operation ends before it. */
static enum step compress_one(struct cpu *cpu, struct compress *c, unsigned *cc)
{
    struct character parent, child;
    struct run start = c->from;
    enum way way = DEEPER;
    u64 v;

    if (c->from.left == 0 || !symbol_fits(c, &c->to)) {
        *cc = c->from.left ? 1 : 0;
        return NEXT;
    }
    TRY(ld1(cpu, c->from.r, c->from.at, &v));
    TRY(character_load(cpu, c, (u32)v, &child));
    child.more = 0;
    while (way == DEEPER) {
        run_advance(cpu, &c->from, 1 + child.more);
        parent = child;
        if (start.left - c->from.left > LONGEST)
            return data_exception(cpu, 0);
        TRY(next_child(cpu, c, &parent, &child, &way));
    }
    if (way == CHILD)
        run_advance(cpu, &c->from, 1);
    return symbol_store(cpu, c, way == CHILD ? child.index : parent.index);
}

/* ---- both ---- */

static void compress_commit(struct cpu *cpu, const struct compress *c)
{
    run_store(cpu, &c->to);
    run_store(cpu, &c->from);
    cpu->gr[1] = (cpu->gr[1] & ~7ull) | c->cbn;
}

Y_ROW(cmpsc)
{
    u32 control = (u32)cpu->gr[0], size = control >> 12 & 15;
    struct compress c = { .to = run_of(cpu, o->r1),
                          .from = run_of(cpu, o->r2),
                          .b = o->r2,
                          .dictionary = reg_address(cpu, 1) & ~0xfffull,
                          .cbn = cpu->gr[1] & 7,
                          .bits = 8 + size,
                          .format1 = control & 0x200 };
    bool expand = control & 0x100;
    struct compress good;
    u32 total = unit_begin(cpu);
    enum step step = NEXT;
    unsigned cc = 3;

    if (size == 0 || size > 5)
        return pgm(cpu, PGM_SPECIFICATION);
    if (control & 0x10000 && !expand)
        c.symbols = c.dictionary + (cpu->gr[1] >> 3 & 0x1ff) * 128;
    for (; cc == 3 && total < 1024; total++) {
        good = c;
        step = expand ? expand_one(cpu, &c, &cc) : compress_one(cpu, &c, &cc);
        if (step != NEXT && total == 0)
            return step;
        if (step != NEXT) {
            c = good;
            break;
        }
    }
    compress_commit(cpu, &c);
    return step == LEAVE ? unit_cut(cpu, total) : done(cpu, cc);
}
