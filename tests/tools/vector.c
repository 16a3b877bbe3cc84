/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads vectors of instructions (tests/isa/README), and compares machines. */
#include "tests/tools/vector.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "tests/tools/asm.h"

#define INSTRUCTION_AT 0x2000
#define LOWCORE        0x200 /* below: what an interruption stores; compared where named */
#define CR0_AFP        (1ull << 18)

/* Registers and other values of an image that have a name; `count` 0: no number follows. */
static const struct value {
    const char *name;
    u32 at;
    u8 size, count;
} values[] = {
    {"r",       offsetof(struct image, gr),     8, 16},
    { "f",      offsetof(struct image, fr),     8, 16},
    { "a",      offsetof(struct image, ar),     4, 16},
    { "c",      offsetof(struct image, cr),     8, 16},
    { "fpc",    offsetof(struct image, fpc),    4, 0 },
    { "prefix", offsetof(struct image, prefix), 4, 0 },
    { "todpr",  offsetof(struct image, todpr),  4, 0 },
    { "ckc",    offsetof(struct image, ckc),    8, 0 },
    { "timer",  offsetof(struct image, timer),  8, 0 },
    { "epoch",  offsetof(struct image, epoch),  8, 0 },
};

/* Parts of the PSW's mask. */
static const struct psw_part {
    const char *name;
    u8 shift, bits;
} psw_parts[] = {
    {"cc",       44, 2},
    { "pm",      40, 4},
    { "key",     52, 4},
    { "problem", 48, 1},
    { "dat",     58, 1},
    { "mask",    56, 8},
};

static bool hex(const char *p, u64 *v)
{
    char *end;

    if (!isxdigit((unsigned char)*p))
        return false;
    *v = strtoull(p, &end, 16);
    return !*end;
}

static bool range_add(struct range *list, unsigned *n, u64 at, u64 bytes)
{
    if (*n == RANGES)
        return false;
    list[(*n)++] = (struct range){ (u32)at, (u32)bytes };
    return true;
}

static bool range_has(const struct range *list, unsigned n, u64 at)
{
    for (unsigned i = 0; i < n; i++)
        if (at - list[i].at < list[i].bytes)
            return true;
    return false;
}

static void value_store(struct image *m, u32 at, unsigned size, u64 v)
{
    u32 v4 = (u32)v;

    memcpy((u8 *)m + at, size == 4 ? (void *)&v4 : (void *)&v, size);
}

static u64 value_load(const struct image *m, u32 at, unsigned size)
{
    u64 v = 0;
    u32 v4 = 0;

    memcpy(size == 4 ? (void *)&v4 : (void *)&v, (const u8 *)m + at, size);
    return size == 4 ? v4 : v;
}

/* ---- one NAME=VALUE ---- */

/* rN=, fpc= ... : 1 done, 0 not of this kind, -1 wrong. */
static int set_value(struct vector *v, struct image *m, const char *name, const char *text)
{
    u64 n = 0, x = 0;

    for (unsigned i = 0; i < COUNT(values); i++) {
        const struct value *d = &values[i];
        size_t length = strlen(d->name);
        u32 at = d->at;

        if (strncmp(name, d->name, length) ||
            (d->count ? !isdigit((unsigned char)name[length]) : name[length]))
            continue;
        n = d->count ? strtoul(name + length, NULL, 10) : 0;
        if (n && n >= d->count)
            return -1;
        at += (u32)n * d->size;
        if (m == &v->after && strcmp(text, "?") == 0)
            return range_add(v->any, &v->anys, at, d->size) ? 1 : -1;
        if (m == &v->after && !range_add(v->said, &v->saids, at, d->size))
            return -1;
        if (!hex(text, &x))
            return -1;
        value_store(m, at, d->size, x);
        return 1;
    }
    return 0;
}

static void psw_set(struct image *m, unsigned shift, u64 mask, u64 x)
{
    m->psw_mask = (m->psw_mask & ~(mask << shift)) | (x & mask) << shift;
}

static int set_amode(struct image *m, const char *text)
{
    unsigned n = (unsigned)strtoul(text, NULL, 10);

    if (n != 24 && n != 31 && n != 64)
        return -1;
    m->psw_mask &= ~(PSW_EA | PSW_BA);
    m->psw_mask |= n == 64 ? PSW_EA | PSW_BA : n == 31 ? PSW_BA : 0;
    return 1;
}

static int set_psw(struct image *m, const char *name, const char *text)
{
    static const char spaces[] = "pash";
    const char *space;
    u64 x;

    if (strcmp(name, "amode") == 0)
        return set_amode(m, text);
    if (strcmp(name, "as") == 0) {
        space = *text ? strchr(spaces, tolower((unsigned char)*text)) : NULL;
        if (!space)
            return -1;
        psw_set(m, 46, 3, (u64)(space - spaces));
        return 1;
    }
    for (unsigned i = 0; i < COUNT(psw_parts); i++) {
        const struct psw_part *p = &psw_parts[i];

        if (strcmp(name, p->name))
            continue;
        if (!hex(text, &x) || x >> p->bits)
            return -1;
        psw_set(m, p->shift, (1ull << p->bits) - 1, x);
        return 1;
    }
    return 0;
}

/* Bytes as HEX, `_` between them, `?` for any digit, *N: that many times. */
static int set_storage(struct vector *v, struct image *m, const char *where, const char *text)
{
    char *star = strchr(text, '*');
    unsigned long times = star ? strtoul(star + 1, NULL, 10) : 1;
    u64 at, begin;

    if (!hex(where, &at))
        return -1;
    for (begin = at; times; times--) {
        for (const char *p = text; *p && *p != '*'; at++) {
            u64 offset = offsetof(struct image, storage) + at;
            char two[3] = { p[0], p[1], 0 };
            u64 x = 0;

            if (*p == '_') {
                p++, at--;
                continue;
            }
            if (at >= WORLD_BYTES || !p[1])
                return -1;
            if (p[0] == '?' && p[1] == '?' && m == &v->after) {
                if (!range_add(v->any, &v->anys, offset, 1))
                    return -1;
            } else if (!isxdigit((unsigned char)p[1]) || !hex(two, &x)) {
                return -1;
            }
            m->storage[at] = (u8)x;
            p += 2;
        }
    }
    if (m == &v->after &&
        !range_add(v->said, &v->saids, offsetof(struct image, storage) + begin, at - begin))
        return -1;
    return 1;
}

static int set_key(struct vector *v, struct image *m, const char *where, const char *text)
{
    u64 at, key;

    if (!hex(where, &at) || !hex(text, &key) || at >= WORLD_BYTES || key > 0xff)
        return -1;
    at >>= PAGE_SHIFT;
    m->key[at] = (u8)key;
    if (m == &v->after && !range_add(v->said, &v->saids, offsetof(struct image, key) + at, 1))
        return -1;
    return 1;
}

/* One more facility, by its decimal number. */
static int set_facility(struct image *m, const char *text)
{
    char *end;
    unsigned long n = strtoul(text, &end, 10);

    if (!isdigit((unsigned char)*text) || *end || n > 255)
        return -1;
    m->facility[n / 64] |= 1ull << (63 - n % 64);
    return 1;
}

/* What only the left or only the right side has. */
static int set_other(struct vector *v, struct image *m, const char *name, const char *text)
{
    u64 x;

    if (m == &v->after && strcmp(name, "cc") == 0 && strcmp(text, "?") == 0)
        return -1;
    if (m == &v->before && strcmp(name, "fac") == 0)
        return set_facility(m, text);
    if (!hex(text, &x))
        return 0;
    if (m == &v->before && strcmp(name, "at") == 0) {
        v->at = x;
        return (x & 1) || (x & 0xfff) > 0xff8 || x >= WORLD_BYTES ? -1 : 1;
    }
    if (m == &v->before)
        return 0;
    if (strcmp(name, "pgm") == 0) {
        v->pgm = (unsigned)x;
        v->swap = x ? WORLD_PGM_NEW : 0;
    } else if (strcmp(name, "swap") == 0) {
        v->swap = (unsigned)x;
    } else if (strcmp(name, "dxc") == 0) {
        v->dxc = x;
        v->dxc_said = true;
    } else if (strcmp(name, "ilc") == 0) {
        v->ilc = (unsigned)x;
        v->ilc_said = true;
    } else if (strcmp(name, "ia") == 0) {
        m->ia = x;
        v->ia_said = true;
    } else {
        return 0;
    }
    return 1;
}

static bool set(struct vector *v, struct image *m, char *item)
{
    char *equals = strchr(item, '='), one[] = "1", *text = one;
    int done;

    snprintf(v->where, sizeof(v->where), "%s", item);
    if (equals) {
        *equals = 0;
        text = equals + 1;
    }
    if (*item == '@')
        done = set_storage(v, m, item + 1, text);
    else if (strncmp(item, "sk@", 3) == 0)
        done = set_key(v, m, item + 3, text);
    else
        done = set_value(v, m, item, text);
    if (!done)
        done = set_psw(m, item, text);
    if (!done)
        done = set_other(v, m, item, text);
    v->why = done ? "wrong value" : "unknown name";
    return done > 0;
}

/* ---- the line ---- */

static char *word(char **rest)
{
    char *p = *rest + strspn(*rest, " \t\n");

    *rest = p + strcspn(p, " \t\n");
    if (**rest)
        *(*rest)++ = 0;
    return *p ? p : NULL;
}

/* Up to six bytes of HEX. */
static bool raw_text(struct vector *v, const char *p)
{
    u64 x;

    v->why = "instruction";
    for (v->length = 0; *p && v->length < 6; p += 2) {
        char two[3] = { p[0], p[1], 0 };

        if (!p[1] || !hex(two, &x))
            return false;
        v->text[v->length++] = (u8)x;
    }
    return !*p && v->length == text_length(v->text[0]);
}

static bool instruction(struct vector *v, const char *mnemonic, const char *operands)
{
    char line[128];

    snprintf(line, sizeof(line), "%s %s", mnemonic, operands ? operands : "");
    snprintf(v->where, sizeof(v->where), "%.79s", line);
    v->length = assemble(line, v->at, v->text, &v->why);
    return v->length;
}

/* What follows from the rest: where the PSW points, the length code, the DXC in the FPC. */
static void conclude(struct vector *v)
{
    struct image *m = &v->after;

    if (!v->ia_said)
        m->ia = v->at + (v->pgm && pgm_ending(v->pgm) == NULLIFIED ? 0 : v->length);
    if (!v->ilc_said)
        v->ilc = v->length;
    if (v->dxc_said && v->before.cr[0] & CR0_AFP &&
        !range_has(v->said, v->saids, offsetof(struct image, fpc)))
        m->fpc = (m->fpc & ~0xff00u) | (u32)v->dxc << 8;
}

bool vector_parse(struct vector *v, char *line)
{
    char *first = word(&line), *item = word(&line), *operands = NULL, *rest;

    image_reset(&v->before);
    v->at = INSTRUCTION_AT;
    v->where[0] = 0;
    v->why = "no instruction";
    if (!first || !item)
        return false;
    if (strncmp(first, "text=", 5) && !strchr(item, '=') && strcmp(item, "->") &&
        strcmp(item, "problem") && strcmp(item, "dat")) {
        operands = item;
        item = word(&line);
    }
    for (; item && strcmp(item, "->"); item = word(&line))
        if (!set(v, &v->before, item))
            return false;
    v->why = "no ->";
    if (!item)
        return false;
    if (strncmp(first, "text=", 5) == 0 ? !raw_text(v, first + 5)
                                        : !instruction(v, first, operands))
        return false;
    memcpy(v->before.storage + v->at, v->text, v->length);
    v->before.ia = v->at;
    v->after = v->before;
    for (rest = line; (item = word(&rest));)
        if (!set(v, &v->after, item))
            return false;
    conclude(v);
    return true;
}

/* ---- comparing ---- */

static bool values_same(const struct image *want, const struct image *got, const struct vector *v,
                        char *what)
{
    for (unsigned i = 0; i < COUNT(values); i++) {
        const struct value *d = &values[i];

        for (unsigned n = 0; n < (d->count ? d->count : 1u); n++) {
            u32 at = d->at + n * d->size;
            u64 a = value_load(want, at, d->size), b = value_load(got, at, d->size);
            char number[8] = "";

            if (a == b || range_has(v->any, v->anys, at))
                continue;
            if (d->count)
                snprintf(number, sizeof(number), "%u", n);
            snprintf(what, DIFFERENCE, "%s%s=%llx, not %llx", d->name, number,
                     (unsigned long long)b, (unsigned long long)a);
            return false;
        }
    }
    return true;
}

static bool psw_same(const struct image *want, const struct image *got, char *what)
{
    if ((want->psw_mask ^ got->psw_mask) & PSW_CC &&
        !((want->psw_mask ^ got->psw_mask) & ~PSW_CC)) {
        snprintf(what, DIFFERENCE, "cc=%u, not %u", (unsigned)(got->psw_mask >> 44 & 3),
                 (unsigned)(want->psw_mask >> 44 & 3));
        return false;
    }
    if (want->psw_mask == got->psw_mask && want->ia == got->ia)
        return true;
    snprintf(what, DIFFERENCE, "PSW %016llx %llx, not %016llx %llx",
             (unsigned long long)got->psw_mask, (unsigned long long)got->ia,
             (unsigned long long)want->psw_mask, (unsigned long long)want->ia);
    return false;
}

/* Access control and fetch protection always, reference and change where said. */
static bool keys_same(const struct image *want, const struct image *got, const struct vector *v,
                      char *what)
{
    for (unsigned i = 0; i < WORLD_PAGES; i++) {
        u8 mask = range_has(v->said, v->saids, offsetof(struct image, key) + i) ? 0xfe : 0xf8;

        if (((want->key[i] ^ got->key[i]) & mask) == 0)
            continue;
        snprintf(what, DIFFERENCE, "storage key of %x is %02x, not %02x", i << PAGE_SHIFT,
                 got->key[i], want->key[i]);
        return false;
    }
    return true;
}

static bool storage_same(const struct image *want, const struct image *got, const struct vector *v,
                         bool lowcore, char *what)
{
    u32 at = 0;
    int n = 0;

    if (memcmp(want->storage, got->storage, WORLD_BYTES) == 0)
        return true;
    for (;; at++) {
        u32 offset = (u32)offsetof(struct image, storage) + at;

        if (at == WORLD_BYTES)
            return true;
        if (want->storage[at] == got->storage[at] || range_has(v->any, v->anys, offset))
            continue;
        if (at >= LOWCORE + want->prefix || (lowcore && range_has(v->said, v->saids, offset)))
            break;
    }
    at &= ~7u;
    n = snprintf(what, DIFFERENCE, "storage at %x:", at);
    for (unsigned i = 0; i < 16 && at + i < WORLD_BYTES; i++)
        n += snprintf(what + n, DIFFERENCE - (size_t)n, "%s%02x", i ? "" : " ",
                      got->storage[at + i]);
    n += snprintf(what + n, DIFFERENCE - (size_t)n, ", not ");
    for (unsigned i = 0; i < 16 && at + i < WORLD_BYTES; i++)
        n += snprintf(what + n, DIFFERENCE - (size_t)n, "%02x", want->storage[at + i]);
    return false;
}

bool image_same(const struct image *want, const struct image *got, const struct vector *v,
                bool lowcore, char what[DIFFERENCE])
{
    return values_same(want, got, v, what) && psw_same(want, got, what) &&
           keys_same(want, got, v, what) && storage_same(want, got, v, lowcore, what);
}
