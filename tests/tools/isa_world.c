/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One CPU and a small storage of its own, for tests of instructions. */
#include "tests/tools/isa_world.h"

#include <stdlib.h>
#include <string.h>

#include "lib/bits.h"

#define ARENA_OPS 65536
#define BUDGET_T1 4096 /* more than the longest block */

static struct world *world_of(struct host_space *space)
{
    return (struct world *)(void *)((char *)space - offsetof(struct world, space));
}

static int resolve(struct host_space *space, u64 addr, bool store, struct page_ref *ref)
{
    struct world *w = world_of(space);
    u32 page = (u32)(addr >> PAGE_SHIFT);

    (void)store;
    if (addr >= WORLD_BYTES)
        return PGM_ADDRESSING;
    *ref =
        (struct page_ref){ w->storage + (addr & PAGE_MASK), &w->key[page], &w->code[page], page };
    return 0;
}

static u64 now(void *ctx, struct cpu *cpu)
{
    (void)ctx, (void)cpu;
    return WORLD_TOD;
}

static const struct host_space_ops space_ops = { .resolve = resolve };
static const struct cpu_host host = { .now = now };

struct world *world_new(void)
{
    struct world *w = aligned_alloc(64, (sizeof(*w) + 63) & ~63ull);

    if (!w)
        abort();
    memset(w, 0, sizeof(*w));
    w->storage = aligned_alloc(PAGE_BYTES, WORLD_BYTES);
    w->cores = cores_new(1, ARENA_OPS);
    if (!w->storage || !w->cores)
        abort();
    memset(w->storage, 0, WORLD_BYTES);
    w->space = (struct host_space){ .ops = &space_ops, .limit = WORLD_BYTES, .id = 1 };
    for (unsigned i = 0; i < MODELS; i++) {
        w->model[i].id = i;
        w->model[i].icpt_program = i == MODEL_LEAVES;
        model_facilities(w->model[i].facility);
    }
    return w;
}

void world_free(struct world *w)
{
    cores_free(w->cores);
    free(w->storage);
    free(w);
}

void image_reset(struct image *m)
{
    be64 wait = put64(WORLD_WAIT);

    memset(m, 0, sizeof(*m));
    m->cr[0] = 0x400e0;
    m->cr[14] = 0xc2000000;
    m->ckc = ~0ull;
    m->psw_mask = PSW_EA | PSW_BA;
    for (unsigned at = 0x1a0; at < 0x200; at += 16) {
        be64 address = put64(at);

        memcpy(m->storage + at, &wait, 8);
        memcpy(m->storage + at + 8, &address, 8);
    }
}

static void storage_new(struct world *w)
{
    w->space.gen++;
    for (unsigned i = 0; i < WORLD_PAGES; i++)
        w->code[i] = (w->code[i] + CODE_STEP) & ~CODE_FLAG;
}

void world_set(struct world *w, const struct image *m, enum world_model model, bool fresh)
{
    struct cpu *cpu = &w->cpu;

    if (fresh)
        storage_new(w);
    memcpy(w->storage, m->storage, WORLD_BYTES);
    memcpy(w->key, m->key, sizeof(w->key));
    if (cpu->core)
        cpu_detach(cpu);
    w->running = w->model[model];
    for (unsigned i = 0; i < 4; i++)
        w->running.facility[i] |= m->facility[i];
    cpu_init(cpu, &w->running, &host, &w->space);
    memcpy(cpu->gr, m->gr, sizeof(m->gr));
    memcpy(cpu->ar, m->ar, sizeof(m->ar));
    memcpy(cpu->cr, m->cr, sizeof(m->cr));
    for (unsigned i = 0; i < 16; i++)
        cpu->vr[i][0] = m->fr[i];
    cpu->fpc = m->fpc;
    cpu->prefix = m->prefix;
    cpu->todpr = m->todpr;
    cpu->ckc = m->ckc;
    cpu->epoch = m->epoch;
    cpu->bear = m->bear;
    cpu_timer_set(cpu, m->timer);
    cpu_attach(cpu, core_at(w->cores, 0));
    psw_load(cpu, m->psw_mask, m->ia);
}

void world_get(struct world *w, struct image *m)
{
    struct cpu *cpu = &w->cpu;

    memcpy(m->storage, w->storage, WORLD_BYTES);
    memcpy(m->key, w->key, sizeof(w->key));
    memcpy(m->gr, cpu->gr, sizeof(m->gr));
    memcpy(m->ar, cpu->ar, sizeof(m->ar));
    memcpy(m->cr, cpu->cr, sizeof(m->cr));
    for (unsigned i = 0; i < 16; i++)
        m->fr[i] = cpu->vr[i][0];
    m->fpc = cpu->fpc;
    m->prefix = cpu->prefix;
    m->todpr = cpu->todpr;
    m->ckc = cpu->ckc;
    m->epoch = cpu->epoch;
    m->bear = cpu->bear;
    m->timer = cpu_timer(cpu);
    m->psw_mask = psw_mask(cpu);
    m->ia = cpu->ia;
}

static u64 lowcore8(const struct image *m, unsigned at)
{
    return ld_be8(m->storage + m->prefix + at);
}

static void observe(struct world *w, struct outcome *o)
{
    struct image *m = &o->image;
    u64 word;

    world_get(w, m);
    o->count = cpu_count(&w->cpu);
    o->swap = o->pgm = o->ilc = o->dxc = 0;
    if (m->psw_mask != WORLD_WAIT || m->ia < 0x1a0 || m->ia >= 0x200 || m->ia & 15)
        return;
    o->swap = (unsigned)m->ia;
    word = lowcore8(m, o->swap == WORLD_SVC_NEW ? 0x88 : 0x8c);
    o->ilc = (unsigned)(word >> 48 & 7);
    o->pgm = o->swap == WORLD_PGM_NEW ? (u16)(word >> 32) : 0;
    o->dxc = o->pgm ? (u32)(lowcore8(m, 0x90) >> 32) : 0;
    m->psw_mask = lowcore8(m, o->swap - 0x80);
    m->ia = lowcore8(m, o->swap - 0x78);
}

void world_run_t0(struct world *w, const struct image *before, struct outcome *o)
{
    struct cpu *cpu = &w->cpu;

    world_set(w, before, MODEL_PLAIN, true);
    cpu->judge = true;
    cpu_mode(cpu);
    cpu_set_budget(cpu, 1);
    o->status = cpu_run(cpu);
    observe(w, o);
}

/* The next instruction could not be fetched: as it was before that was tried.  Only an odd address did not
 * move on. */
static void next_undo(struct outcome *o)
{
    struct image *m = &o->image;
    u64 mask = m->psw_mask & PSW_EA ? ~0ull : m->psw_mask & PSW_BA ? 0x7fffffff : 0xffffff;

    if (pgm_ending(o->pgm) != NULLIFIED && o->pgm != PGM_SPECIFICATION)
        m->ia = (m->ia - o->ilc) & mask;
    o->swap = o->pgm = o->ilc = 0;
}

/* The first run fills the TLB, so that the second one is T1's.  Zeros follow the instruction: an
 * operation exception, which leaves, unless that is what the instruction itself ends with. */
bool world_run_t1(struct world *w, const struct image *before, const struct outcome *t0,
                  struct outcome *o)
{
    enum world_model model = t0->pgm == PGM_OPERATION ? MODEL_PLAIN : MODEL_LEAVES;
    const struct core_counters *counters = core_counters(core_at(w->cores, 0));
    u8 met[WORLD_PAGES]; /* reference and change bits come with the filling */
    u64 steps = 0;

    for (unsigned i = 0; i < 2; i++) {
        memcpy(met, w->key, sizeof(met));
        world_set(w, before, model, i == 0);
        cpu_set_budget(&w->cpu, BUDGET_T1);
        steps = counters->t0_steps;
        o->status = cpu_run(&w->cpu);
    }
    observe(w, o);
    for (unsigned i = 0; i < WORLD_PAGES; i++)
        o->image.key[i] |= met[i] & (KEY_R | KEY_C);
    if (o->swap && o->count == t0->count + 1 && !t0->swap)
        next_undo(o);
    return counters->t0_steps == steps;
}
