/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DISPLAY: storage with EBCDIC and keys, registers, PSW.  The machine stands still meanwhile. */
#include <stdio.h>
#include <string.h>
#include "cp/range.h"
#include "lib/bits.h"
#include "lib/ebcdic.h"

enum { LINE_BYTES = 16 };

/* ---- registers ---- */

static u64 read_gr(const struct cpu *cpu, unsigned n) { return cpu->gr[n]; }
static u64 read_cr(const struct cpu *cpu, unsigned n) { return cpu->cr[n]; }
static u64 read_fpr(const struct cpu *cpu, unsigned n) { return cpu->vr[n][0]; }
static u64 read_ar(const struct cpu *cpu, unsigned n) { return cpu->ar[n]; }

/* Four registers to a line. */
static const struct register_kind {
    char letter;
    const char *name;
    u8 digits;
    u64 (*read)(const struct cpu *, unsigned);
} register_kinds[] = {
    {'G',  "GPR", 16, read_gr },
    { 'X', "CR",  16, read_cr },
    { 'Y', "FPR", 16, read_fpr},
    { 'A', "AR",  8,  read_ar },
};

static void answer_registers(struct command_context *c, const struct register_kind *k,
                             unsigned first, unsigned last)
{
    char line[128];
    int used = 0;

    for (unsigned n = first; n <= last; n++) {
        if ((n - first) % 4 == 0)
            used = snprintf(line, sizeof(line), "%-3s %2u = ", k->name, n);
        used += snprintf(line + used, sizeof(line) - (size_t)used, " %0*llX", k->digits,
                         (unsigned long long)k->read(&c->cpu->sie.cpu, n));
        if ((n - first) % 4 == 3 || n == last)
            ANSWER(c, "%s", line);
    }
}

static int display_registers(struct command_context *c, const struct register_kind *k,
                             const char *range)
{
    unsigned first = 0, last = 15;

    if (*range && !parse_registers(range, &first, &last))
        return say_bad_register(c->to, range);
    answer_registers(c, k, first, last);
    return 0;
}

static int display_psw(struct command_context *c)
{
    const struct cpu *cpu = &c->cpu->sie.cpu;
    u64 mask = psw_mask(cpu);

    ANSWER(c, "PSW = %08X %08X %08X %08X", (u32)(mask >> 32), (u32)mask, (u32)(cpu->ia >> 32),
           (u32)cpu->ia);
    return 0;
}

static int display_prefix(struct command_context *c)
{
    ANSWER(c, "PREFIX = %08X", c->cpu->sie.cpu.prefix);
    return 0;
}

/* ---- storage ---- */

static void storage_line(struct command_context *c, const struct storage_range *r, const u8 *bytes,
                         u64 addr, unsigned n)
{
    char hex[40], text[LINE_BYTES + 1];
    int used = 0;

    for (unsigned i = 0; i < n; i++) {
        u8 ascii = ebcdic_to_ascii(bytes[i]);

        used +=
            snprintf(hex + used, sizeof(hex) - (size_t)used, i % 4 ? "%02X" : " %02X", bytes[i]);
        text[i] = (char)(ascii >= 0x20 && ascii < 0x7f ? ascii : '.');
    }
    text[n] = 0;
    ANSWER(c, "%c%08llX %-36s  *%s*", r->virtual ? 'V' : 'R', (unsigned long long)addr, hex, text);
}

static void storage_lines(struct command_context *c, const struct storage_range *r)
{
    const struct transfer *t = &c->transfer;

    for (u32 at = 0; at < t->n; at += LINE_BYTES) {
        u32 n = t->n - at < LINE_BYTES ? t->n - at : LINE_BYTES;

        storage_line(c, r, t->bytes + at, t->addr + at, n);
    }
}

/* A page, or what is left, at a time: transfer.addr says how far it has come. */
static int display_storage(struct command_context *c, const struct storage_range *r)
{
    struct transfer *t = &c->transfer;
    u64 next = r->addr;

    if (c->done) {
        if (c->result)
            return say_transfer(c);
        storage_lines(c, r);
        next = t->addr + t->n;
        if (next - r->addr >= r->n)
            return 0;
    }
    transfer_ask(c, r, next, false);
    return COMMAND_UNLOCKED;
}

static void answer_key(struct command_context *c, u64 addr)
{
    const u8 *key = space_key(c->vm->space, addr);

    if (key)
        ANSWER(c, "R%08llX  KEY = %02X", (unsigned long long)addr, load_relaxed(key));
}

/* One line for each page of the range; real addresses without prefixing are absolute ones. */
static int display_keys(struct command_context *c, const char *word)
{
    struct storage_range r;
    int why = parse_range(c, word, &r);

    if (why)
        return why;
    for (u64 addr = r.addr & PAGE_MASK; addr < r.addr + r.n && addr < c->vm->storage;
         addr += PAGE_BYTES)
        answer_key(c, addr);
    return 0;
}

/* ---- the command ---- */

static const struct register_kind *register_kind(const char *word)
{
    for (unsigned i = 0; i < COUNT(register_kinds); i++)
        if (register_kinds[i].letter == *word)
            return &register_kinds[i];
    return NULL;
}

/* A hexadecimal location may begin with A, so AR needs its second letter or nothing behind A. */
static bool names_registers(const char *word)
{
    if (*word == 'A')
        return !word[1] || word[1] == 'R';
    return register_kind(word) != NULL;
}

static int display_one(struct command_context *c, const char *word)
{
    struct storage_range range;
    const struct register_kind *k = names_registers(word) ? register_kind(word) : NULL;
    int why;

    if (k)
        return display_registers(c, k, word + (word[1] == 'R' ? 2 : 1));
    if (word_is(word, "PSW", 3))
        return display_psw(c);
    if (word_is(word, "PREFIX", 3))
        return display_prefix(c);
    if (*word == 'K')
        return display_keys(c, word + 1);
    why = parse_range(c, word, &range);
    return why ? why : display_storage(c, &range);
}

int cmd_display(struct command_context *c)
{
    char word[WORD_MAX];
    int why = need_quiet(c);

    if (why)
        return why;
    if (!take_upper(c, word))
        return say_operand_missing(c->to);
    why = no_more(c);
    return why ? why : display_one(c, word);
}
