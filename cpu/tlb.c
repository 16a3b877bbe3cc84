/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Storage contexts: finding one, filling an entry, purging.  PoP chapter 3, "Translation-Lookaside
 * Buffer" and "Storage Key". */
#include <string.h>

#include "cpu/inner.h"

#define CR0_LOW_PROTECT    (1ull << 28)
#define CR0_FETCH_OVERRIDE (1ull << 25)
#define CR0_STORE_OVERRIDE (1ull << 24)
#define ASCE_PRIVATE       0x100
#define TEID_STORE         0x400ull /* bits 52-53: fetch or store */
#define TEID_FETCH         0x800ull
#define TEID_PROTECTED     0x4ull /* bit 61: by DAT, the rest of the TEID is meaningful */

void context_flush(struct context *c)
{
    for (unsigned i = 0; i < TLB_SIZE; i++)
        c->e[i].r = c->e[i].w = TLB_NONE;
    c->low[0] = c->low[1] = NULL;
}

static struct context_key context_key(const struct cpu *cpu, u64 asce, unsigned key)
{
    struct context_key k;
    bool private = asce != REAL_ASCE && asce & ASCE_PRIVATE;

    memset(&k, 0, sizeof(k));
    k.asce = asce;
    k.space = cpu->space->id;
    k.prefix = cpu->prefix;
    k.key = (u8)key;
    k.low = cpu->cr[0] & CR0_LOW_PROTECT && !private;
    k.control = (cpu->cr[0] & CR0_FETCH_OVERRIDE && !private ? CONTROL_FETCH_OVERRIDE : 0) |
                (cpu->cr[0] & CR0_STORE_OVERRIDE ? CONTROL_STORE_OVERRIDE : 0);
    return k;
}

static struct context *context_reuse(struct cpu *cpu, const struct context_key *k)
{
    struct core *core = cpu->core;
    struct context *oldest = NULL;

    for (unsigned i = 0; i < CONTEXTS; i++) {
        struct context *c = &core->contexts[i];

        if (c == cpu->data || c == cpu->code)
            continue;
        if (!oldest || (s32)(c->stamp - oldest->stamp) < 0)
            oldest = c;
    }
    context_flush(oldest);
    oldest->key = *k;
    oldest->space = cpu->space;
    oldest->gen = load_acquire(&cpu->space->gen);
    core->counters.context_misses++;
    core_forget_jumps(core);
    return oldest;
}

struct context *context_find(struct cpu *cpu, u64 asce, unsigned key)
{
    struct context_key k = context_key(cpu, asce, key);
    struct core *core = cpu->core;
    struct context *c;

    for (unsigned i = 0; i < CONTEXTS; i++) {
        c = &core->contexts[i];
        if (memcmp(&c->key, &k, sizeof(k)) == 0)
            goto found;
    }
    c = context_reuse(cpu, &k);
found:
    c->stamp = ++core->stamp;
    if (unlikely(c->gen != load_relaxed(&cpu->space->gen))) {
        context_flush(c);
        c->gen = load_acquire(&cpu->space->gen);
        core_forget_jumps(core);
    }
    return c;
}

struct context *context_of_mode(struct cpu *cpu, unsigned asc)
{
    static const u8 control[4] = {
        [ASC_PRIMARY] = 1, [ASC_AR] = 1, [ASC_SECONDARY] = 7, [ASC_HOME] = 13
    };
    u64 asce = cpu->psw_mask & PSW_DAT ? cpu->cr[control[asc]] : REAL_ASCE;

    return context_find(cpu, asce, (cpu->psw_mask & PSW_KEY) >> 52);
}

/* What the exception leaves in the TEID: address, fetch or store, which space. */
static void teid_set(struct cpu *cpu, const struct context *c, u64 ea, bool store, u64 low)
{
    u64 space = 0;

    if (c->key.asce == cpu->cr[7] && c->key.asce != cpu->cr[1])
        space = 2;
    else if (c->key.asce == cpu->cr[13] && c->key.asce != cpu->cr[1])
        space = 3;
    cpu->teid = (ea & PAGE_MASK) | (store ? TEID_STORE : TEID_FETCH) | low | space;
    cpu->exc_access = 0;
    cpu->op_access = 0;
}

static bool key_allows(const struct context *c, u8 key, u64 ea, bool store)
{
    if (c->key.key == 0 || c->key.key == key >> 4)
        return true;
    if (c->key.control & CONTROL_STORE_OVERRIDE && key >> 4 == 9)
        return true;
    if (store)
        return false;
    return !(key & KEY_F) || (c->key.control & CONTROL_FETCH_OVERRIDE && ea < 2048);
}

static int protected(struct cpu *cpu, struct context *c, u64 ea, bool store, u64 low)
{
    teid_set(cpu, c, ea, store, low);
    return PGM_PROTECTION;
}

/* Stores what was found.  An entry is never made for a page some byte of which could object. */
static void entry_fill(struct cpu *cpu, struct context *c, u64 ea, bool store,
                       const struct page_ref *ref, u64 absolute)
{
    struct tlbe *e = tlb_entry(c, ea);
    u64 page = ea & PAGE_MASK;
    bool code = load_relaxed(ref->code) & CODE_FLAG;

    if (c->key.control & CONTROL_FETCH_OVERRIDE && page == 0 && c->key.key)
        return;
    if (e->r != page || e->frame != ref->frame)
        e->w = TLB_NONE;
    e->r = page;
    e->add = (u64)(uintptr_t)ref->host - page;
    e->frame = ref->frame;
    e->real = (u32)(absolute >> PAGE_SHIFT);
    if (!store || code)
        return;
    if (!c->key.low || page > 0x1000) {
        e->w = page;
        return;
    }
    c->low[page >> PAGE_SHIFT] = ref->host;
    cpu->low[0] = cpu->data->low[0];
    cpu->low[1] = cpu->data->low[1];
}

static int translate(struct cpu *cpu, struct context *c, u64 ea, bool store, u64 *absolute)
{
    struct dat d = { .real = ea };

    if (c->key.asce != REAL_ASCE) {
        int status = dat_walk(cpu, c->key.asce, ea, &d);

        if (status > 0)
            teid_set(cpu, c, ea, store, 0);
        if (status)
            return status;
        if (store && d.protect)
            return protected(cpu, c, ea, store, TEID_PROTECTED);
    }
    *absolute = real_to_absolute(cpu, d.real);
    return *absolute < cpu->space->limit ? 0 : PGM_ADDRESSING;
}

/* Host address of the byte at `ea`, all checks made; the entry is filled on the way. */
static int reach(struct cpu *cpu, struct context *c, u64 ea, bool store, struct page_ref *ref)
{
    u64 absolute = 0;
    int status;

    cpu->core->counters.tlb_fills++;
    if (store && c->key.low && (ea & ~0x1000ull) < 512)
        return protected(cpu, c, ea, store, 0);
    status = translate(cpu, c, ea, store, &absolute);
    if (status)
        return status;
    status = cpu->space->ops->resolve(cpu->space, absolute, store, ref);
    if (status == LEAVE_HOST_FAULT) {
        cpu->fault = absolute;
        cpu->fault_store = store;
    }
    if (status)
        return status;
    if (!key_allows(c, load_relaxed(ref->key), ea, store))
        return protected(cpu, c, ea, store, 0);
    key_record(ref->key, store);
    entry_fill(cpu, c, ea, store, ref, absolute);
    return 0;
}

int tlb_fill(struct cpu *cpu, struct context *c, u64 ea, bool store)
{
    struct page_ref ref;

    return reach(cpu, c, ea, store, &ref);
}

int tlb_reach(struct cpu *cpu, struct context *c, u64 ea, bool store, struct page_ref *ref)
{
    return reach(cpu, c, ea, store, ref);
}

static void purge_whole(struct context *c, u64 unused)
{
    (void)unused;
    context_flush(c);
}

static void purge_page(struct context *c, u64 page)
{
    if (c->key.asce == REAL_ASCE)
        return;
    for (u64 va = page & 0xff000; va < (u64)TLB_SIZE << PAGE_SHIFT; va += 0x100000) {
        struct tlbe *e = tlb_entry(c, va);

        e->r = e->w = TLB_NONE;
    }
    if ((page & 0xff000) < 0x2000)
        c->low[page >> PAGE_SHIFT & 1] = NULL;
}

static void purge_asce(struct context *c, u64 asce)
{
    if (c->key.asce != REAL_ASCE && (c->key.asce & PAGE_MASK) == (asce & PAGE_MASK))
        context_flush(c);
}

static void purge_real(struct context *c, u64 absolute)
{
    for (unsigned i = 0; i < TLB_SIZE; i++)
        if (c->e[i].real == (u32)(absolute >> PAGE_SHIFT))
            c->e[i].r = c->e[i].w = TLB_NONE;
    c->low[0] = c->low[1] = NULL;
}

void contexts_purge(struct core *core, u32 space, enum purge purge, u64 value)
{
    static void (*const purges[])(struct context *, u64) = {
        [PURGE_ALL] = purge_whole,
        [PURGE_PAGE] = purge_page,
        [PURGE_ASCE] = purge_asce,
        [PURGE_REAL] = purge_real,
    };

    for (unsigned i = 0; i < CONTEXTS; i++)
        if (core->contexts[i].space && core->contexts[i].key.space == space)
            purges[purge](&core->contexts[i], value);
}

void tlb_purge(struct cpu *cpu, enum purge purge, u64 value)
{
    contexts_purge(cpu->core, cpu->space->id, purge, value);
    cpu->low[0] = cpu->data->low[0];
    cpu->low[1] = cpu->data->low[1];
    core_forget_jumps(cpu->core);
    cpu->core->counters.purges++;
}

/* Those that run a guest now are asked and waited for, the rest read their letters before they do. */
void tlb_broadcast(struct cpu *cpu, enum purge purge, u64 value)
{
    const struct letter letter = { .space = cpu->space->id, .purge = purge, .value = value };

    cores_mail(cpu->core->all, cpu->core, &letter, 1);
}
