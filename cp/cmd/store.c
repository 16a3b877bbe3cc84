/* SPDX-License-Identifier: GPL-3.0-or-later */
/* STORE: storage, registers, PSW, STATUS.  The machine stands still meanwhile. */
#include <ctype.h>
#include <string.h>
#include "cp/range.h"
#include "lib/ebcdic.h"

static void write_gr(struct cpu *cpu, unsigned n, u64 v) { cpu->gr[n] = v; }
static void write_cr(struct cpu *cpu, unsigned n, u64 v) { cpu->cr[n] = v; }
static void write_fpr(struct cpu *cpu, unsigned n, u64 v) { cpu->vr[n][0] = v; }
static void write_ar(struct cpu *cpu, unsigned n, u64 v) { cpu->ar[n] = (u32)v; }

static const struct register_store {
    char letter;
    u8 digits;
    void (*write)(struct cpu *, unsigned, u64);
} register_stores[] = {
    {'G',  16, write_gr },
    { 'X', 16, write_cr },
    { 'Y', 16, write_fpr},
    { 'A', 8,  write_ar },
};

/* What was changed in the CPU goes into its state description, and its modes follow. */
static void cpu_changed(struct command_context *c)
{
    cpu_mode(&c->cpu->sie.cpu);
    sie_close(&c->cpu->sie);
}

/* Values for consecutive registers. */
static int store_registers(struct command_context *c, const struct register_store *k,
                           const char *number)
{
    char word[WORD_MAX];
    unsigned n = 0, last = 0;
    u64 value;

    if (!parse_registers(number, &n, &last) || last != n)
        return say_bad_register(c->to, number);
    if (!take_word(c, word))
        return say_operand_missing(c->to);
    do {
        if (n > 15)
            return say_bad_register(c->to, word);
        if (strlen(word) > k->digits || !parse_hex(word, &value))
            return say_bad_data(c->to, word);
        k->write(&c->cpu->sie.cpu, n++, value);
    } while (take_word(c, word));
    cpu_changed(c);
    ANSWER(c, "Store complete.");
    return 0;
}

/* The mask and the address, in two words of 16 digits or four of 8. */
static int store_psw(struct command_context *c)
{
    char text[2 * WORD_MAX] = "", word[WORD_MAX], half[17] = "";
    u64 mask, address;

    while (strlen(text) < 32 && take_word(c, word))
        strcat(text, word);
    memcpy(half, text, 16);
    if (strlen(text) != 32 || !parse_hex(half, &mask) || !parse_hex(text + 16, &address))
        return say_bad_data(c->to, *text ? text : "nothing");
    psw_install(&c->cpu->sie.cpu, mask, address);
    if (c->cpu->sie.cpu.pgm_waits)
        say_bad_psw(c->to);
    cpu_changed(c);
    ANSWER(c, "Store complete.");
    return 0;
}

static int store_status(struct command_context *c)
{
    if (vcpu_store_status(c->cpu, c->cpu->sie.cpu.prefix + 0x1200))
        return say_storage_failed(c->to, c->cpu->sie.cpu.prefix);
    ANSWER(c, "Store complete.");
    return 0;
}

/* ---- storage ---- */

/* Hexadecimal words go one behind the other: says how many bytes, 0: not hexadecimal. */
static u32 hex_bytes(const char *word, u8 *to, u32 room)
{
    u32 n = (u32)strlen(word) / 2;
    char pair[3] = "";
    u64 value;

    if (strlen(word) % 2 || n > room)
        return 0;
    for (u32 i = 0; i < n; i++) {
        memcpy(pair, word + 2 * i, 2);
        if (!parse_hex(pair, &value))
            return 0;
        to[i] = (u8)value;
    }
    return n;
}

static int take_hex(struct command_context *c, u8 *to, u32 room, u64 *total)
{
    char word[WORD_MAX];

    for (*total = 0; take_word(c, word);) {
        u32 n = hex_bytes(word, to + *total, room - (u32)*total);

        if (!n)
            return say_bad_data(c->to, word);
        *total += n;
    }
    return *total ? 0 : say_operand_missing(c->to);
}

/* STORE Shexloc hex ...: bytes within one page. */
static int store_storage(struct command_context *c, const char *word)
{
    struct storage_range r;
    int why = parse_range(c, word, &r);
    u32 room = (u32)(PAGE_BYTES - (r.addr & ~PAGE_MASK));

    if (why)
        return why;
    if (c->done && c->result)
        return say_transfer(c);
    if (c->done) {
        ANSWER(c, "Store complete.");
        return 0;
    }
    why = take_hex(c, c->transfer.bytes, room, &r.n);
    if (why)
        return why;
    transfer_ask(c, &r, r.addr, true);
    return COMMAND_UNLOCKED;
}

static const struct register_store *register_store(const char *word)
{
    bool ar = *word == 'A' && (!isxdigit((u8)word[1]) || word[1] == 'R');

    for (unsigned i = 0; i < COUNT(register_stores); i++)
        if (register_stores[i].letter == *word && (*word != 'A' || ar))
            return &register_stores[i];
    return NULL;
}

int cmd_store(struct command_context *c)
{
    char word[WORD_MAX];
    const struct register_store *k;
    int why = need_quiet(c);

    if (why)
        return why;
    if (!take_upper(c, word))
        return say_operand_missing(c->to);
    if (word_is(word, "STATUS", 4))
        return store_status(c);
    if (word_is(word, "PSW", 3))
        return store_psw(c);
    k = register_store(word);
    if (k)
        return store_registers(c, k, word + (word[1] == 'R' ? 2 : 1));
    return store_storage(c, word);
}
