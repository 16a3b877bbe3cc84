/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Locations of DISPLAY and STORE. */
#include <stdio.h>
#include <string.h>
#include "cp/range.h"

enum { DEFAULT_BYTES = 16 };

/* R or S: real storage of the machine, the default; V: through its translation. */
static const char *skip_letter(const char *word, struct storage_range *r)
{
    r->virtual = *word == 'V';
    return strchr("RSV", *word) && *word ? word + 1 : word;
}

static bool parse_end(char sign, const char *text, struct storage_range *r)
{
    u64 value;

    if (!parse_hex(text, &value))
        return false;
    if (sign != '.' && value < r->addr)
        return false;
    r->n = sign == '.' ? value : value - r->addr + 1;
    return r->n > 0;
}

int parse_range(struct command_context *c, const char *word, struct storage_range *r)
{
    char start[WORD_MAX];
    const char *at = skip_letter(word, r);
    size_t n = strcspn(at, ".-:");

    snprintf(start, sizeof(start), "%.*s", (int)n, at);
    r->n = DEFAULT_BYTES;
    if (!parse_hex(start, &r->addr) || (at[n] && !parse_end(at[n], at + n + 1, r)))
        return say_bad_range(c->to, word);
    if (!r->virtual && r->addr >= c->vm->storage)
        return say_beyond_storage(c->to, r->addr);
    if (r->addr + r->n < r->addr || (!r->virtual && r->addr + r->n > c->vm->storage))
        r->n = c->vm->storage - r->addr;
    return 0;
}

static bool parse_register(const char *text, unsigned *number)
{
    u64 value;

    if (!parse_decimal(text, &value) && (text[1] || !parse_hex(text, &value)))
        return false;
    *number = (unsigned)value;
    return value <= 15;
}

bool parse_registers(const char *text, unsigned *first, unsigned *last)
{
    char start[WORD_MAX];
    size_t n = strcspn(text, ".-:");

    snprintf(start, sizeof(start), "%.*s", (int)n, text);
    if (!parse_register(start, first))
        return false;
    *last = *first;
    if (text[n] && !parse_register(text + n + 1, last))
        return false;
    if (text[n] == '.')
        *last += *first - 1;
    return *first <= *last && *last <= 15;
}

void transfer_ask(struct command_context *c, const struct storage_range *r, u64 from, bool store)
{
    struct transfer *t = &c->transfer;
    u64 left = r->addr + r->n - from, page = PAGE_BYTES - (from & ~PAGE_MASK);

    t->store = store;
    t->virtual = r->virtual;
    t->addr = from;
    t->n = (u32)(left < page ? left : page);
    c->done = false;
    c->work = transfer_work;
}

int say_transfer(struct command_context *c)
{
    if (c->result > 0)
        return say_not_translated(c->to, c->transfer.addr, (unsigned)c->result);
    if (c->result == -PAGING_ADDRESSING)
        return say_beyond_storage(c->to, c->transfer.addr);
    return say_storage_failed(c->to, c->transfer.addr);
}
