/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cores: caches of the host threads that run CPUs, and how one makes all others forget something.
 *
 * (1) A core looks at its mailbox after it has said that it is in a guest and before it touches a TLB.
 * (2) Who mails a letter waits only for cores that are in a guest, and serves its own mailbox meanwhile;
 *     so two cores that purge each other's TLBs both get on. */
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "cpu/inner.h"

#define CORES  64  /* at most */
#define SPINS  256 /* while waiting for another core ... */
#define YIELDS 16

static void *map_zero(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                   -1, 0);

    return p == MAP_FAILED ? NULL : p;
}

static void unmap(void *p, size_t size)
{
    if (p)
        munmap(p, size);
}

static void core_free(struct core *core)
{
    if (!core)
        return;
    unmap(core->contexts, CONTEXTS * sizeof(*core->contexts));
    unmap(core->jumps, JUMPS * sizeof(*core->jumps));
    unmap(core->arena, core->arena_ops * sizeof(*core->arena));
    unmap(core->blocks, core->blocks_max * sizeof(*core->blocks));
    unmap(core->hash, BLOCK_HASH * sizeof(*core->hash));
    pthread_mutex_destroy(&core->mail_lock);
    free(core);
}

static struct core *core_new(struct cores *all, unsigned index, unsigned arena_ops)
{
    struct core *core = calloc(1, sizeof(*core));

    if (!core)
        return NULL;
    pthread_mutex_init(&core->mail_lock, NULL);
    core->all = all;
    core->index = index;
    core->jump_gen = 1;
    core->arena_ops = arena_ops;
    core->blocks_max = arena_ops / 4;
    core->contexts = map_zero(CONTEXTS * sizeof(*core->contexts));
    core->jumps = map_zero(JUMPS * sizeof(*core->jumps));
    core->arena = map_zero(arena_ops * sizeof(*core->arena));
    core->blocks = map_zero(core->blocks_max * sizeof(*core->blocks));
    core->hash = map_zero(BLOCK_HASH * sizeof(*core->hash));
    if (core->contexts && core->jumps && core->arena && core->blocks && core->hash)
        return core;
    core_free(core);
    return NULL;
}

struct cores *cores_new(unsigned n, unsigned arena_ops)
{
    struct cores *all = n <= CORES ? calloc(1, sizeof(*all) + n * sizeof(all->core[0])) : NULL;

    if (!all)
        return NULL;
    pthread_mutex_init(&all->claim_lock, NULL);
    for (; all->count < n; all->count++) {
        all->core[all->count] = core_new(all, all->count, arena_ops);
        if (!all->core[all->count]) {
            cores_free(all);
            return NULL;
        }
    }
    return all;
}

void cores_free(struct cores *all)
{
    if (!all)
        return;
    for (unsigned i = 0; i < all->count; i++)
        core_free(all->core[i]);
    pthread_mutex_destroy(&all->claim_lock);
    free(all);
}

struct core *core_at(struct cores *all, unsigned i) { return all->core[i]; }

unsigned cores_count(const struct cores *all) { return all->count; }

const struct core_counters *core_counters(const struct core *core) { return &core->counters; }

/* Jump tags carry 24 bits of generation: when they come round, old entries go. */
void core_forget_jumps(struct core *core)
{
    if ((++core->jump_gen & 0xffffff) == 0) {
        memset(core->jumps, 0, JUMPS * sizeof(*core->jumps));
        core->jump_gen++;
    }
    if (core->cpu)
        core->cpu->jump_tag = core->jump_gen << 40 | (core->cpu->jump_tag & 0xffffffffffull);
}

/* Frames to be forgotten.  `some`: a bit for the low bits of each, because most entries are not meant. */
struct frame_list {
    u64 some;
    unsigned n;
    u32 frame[LETTERS];
};

static bool frame_listed(const struct frame_list *list, u32 frame)
{
    if (!(list->some >> (frame & 63) & 1))
        return false;
    for (unsigned i = 0; i < list->n; i++)
        if (list->frame[i] == frame)
            return true;
    return false;
}

/* A context that was never used has an all-zero key, which no address space matches. */
static void context_drop_frames(struct context *c, const struct frame_list *list)
{
    if (!c->space)
        return;
    for (unsigned i = 0; i < TLB_SIZE; i++)
        if (c->e[i].r != TLB_NONE && frame_listed(list, c->e[i].frame))
            c->e[i].r = c->e[i].w = TLB_NONE;
    c->low[0] = c->low[1] = NULL;
}

static void contexts_changed(struct core *core)
{
    if (core->cpu && core->cpu->data) {
        core->cpu->low[0] = core->cpu->data->low[0];
        core->cpu->low[1] = core->cpu->data->low[1];
    }
    core_forget_jumps(core);
    core->counters.purges++;
}

/* Letters that name frames are served together: each means looking at every entry. */
static void letters_serve(struct core *core)
{
    struct frame_list list = { .n = 0 };

    for (unsigned i = 0; i < core->mail_count; i++) {
        const struct letter *l = &core->mail_letter[i];

        if (l->purge != PURGE_FRAME) {
            contexts_purge(core, l->space, l->purge, l->value);
            continue;
        }
        list.frame[list.n++] = (u32)l->value;
        list.some |= 1ull << (l->value & 63);
    }
    for (unsigned i = 0; list.n && i < CONTEXTS; i++)
        context_drop_frames(&core->contexts[i], &list);
}

void core_serve(struct core *core)
{
    if (load_acquire(&core->mail_served) == load_acquire(&core->mail_ticket))
        return;
    pthread_mutex_lock(&core->mail_lock);
    if (core->mail_full)
        for (unsigned i = 0; i < CONTEXTS; i++)
            context_flush(&core->contexts[i]);
    else
        letters_serve(core);
    core->mail_full = false;
    core->mail_count = 0;
    contexts_changed(core);
    store_release(&core->mail_served, core->mail_ticket);
    pthread_mutex_unlock(&core->mail_lock);
}

/* The mailer writes its letter and then looks whether we are in a guest; we say that we are and then look
 * for letters: with a fence on both sides one of the two sees the other.  The lock is for who else looks at
 * core->cpu: not needed while that stays. */
void core_enter(struct core *core, struct cpu *cpu)
{
    if (likely(core->cpu == cpu)) {
        store_relaxed(&core->in_guest, 1);
        fence();
    } else {
        pthread_mutex_lock(&core->mail_lock);
        core->cpu = cpu;
        core->thread = pthread_self();
        store_relaxed(&core->in_guest, 1);
        pthread_mutex_unlock(&core->mail_lock);
        fence();
    }
    core_serve(core);
}

void core_leave(struct core *core) { store_release(&core->in_guest, 0); }

static u32 mail(struct core *to, const struct letter *letters, unsigned n)
{
    u32 ticket;

    pthread_mutex_lock(&to->mail_lock);
    if (to->mail_count + n > LETTERS)
        to->mail_full = true;
    for (unsigned i = 0; i < n && !to->mail_full; i++)
        to->mail_letter[to->mail_count++] = letters[i];
    ticket = to->mail_ticket + 1;
    store_release(&to->mail_ticket, ticket);
    fence();
    if (load_relaxed(&to->in_guest) && to->cpu)
        cpu_ask(to->cpu, REQ_PURGE);
    pthread_mutex_unlock(&to->mail_lock);
    return ticket;
}

/* The other's host thread may have lost its host processor: soon we offer ours, then sleep for moments. */
static void await(struct core *to, u32 ticket, struct core *self)
{
    const struct timespec moment = { .tv_nsec = 20000 };
    unsigned tries = 0;

    while (load_acquire(&to->in_guest) && (s32)(load_acquire(&to->mail_served) - ticket) < 0) {
        if (self)
            core_serve(self);
        if (++tries < SPINS)
            spin_pause();
        else if (tries < SPINS + YIELDS)
            sched_yield();
        else
            nanosleep(&moment, NULL);
    }
}

void cores_mail(struct cores *all, struct core *self, const struct letter *letters, unsigned n)
{
    u32 ticket[CORES];

    for (unsigned i = 0; i < all->count; i++)
        if (all->core[i] != self)
            ticket[i] = mail(all->core[i], letters, n);
    for (unsigned i = 0; i < all->count; i++)
        if (all->core[i] != self)
            await(all->core[i], ticket[i], self);
}

/* The core whose guest the calling thread is in, if any. */
static struct core *core_of_thread(struct cores *all)
{
    struct core *found = NULL;

    for (unsigned i = 0; i < all->count && !found; i++) {
        struct core *core = all->core[i];

        pthread_mutex_lock(&core->mail_lock);
        if (load_relaxed(&core->in_guest) && pthread_equal(core->thread, pthread_self()))
            found = core;
        pthread_mutex_unlock(&core->mail_lock);
    }
    return found;
}

static void cores_purge_some(struct cores *all, struct core *self, u32 space, const u32 *frames,
                             unsigned n)
{
    struct letter letters[LETTERS];

    for (unsigned i = 0; i < n; i++)
        letters[i] = (struct letter){ .space = space, .purge = PURGE_FRAME, .value = frames[i] };
    if (self) {
        mail(self, letters, n);
        core_serve(self);
    }
    cores_mail(all, self, letters, n);
}

void cores_purge(struct cores *all, struct host_space *space, const u32 *frames, unsigned n)
{
    struct core *self = core_of_thread(all);

    while (n) {
        unsigned part = n < LETTERS ? n : LETTERS;

        cores_purge_some(all, self, space->id, frames, part);
        frames += part;
        n -= part;
    }
}

void core_frames_readonly(struct core *core, u32 frame)
{
    for (unsigned i = 0; i < CONTEXTS; i++) {
        struct context *c = &core->contexts[i];

        if (!c->space)
            continue;
        for (unsigned j = 0; j < TLB_SIZE; j++)
            if (c->e[j].frame == frame)
                c->e[j].w = TLB_NONE;
        c->low[0] = c->low[1] = NULL;
    }
    if (core->cpu) {
        core->cpu->low[0] = NULL;
        core->cpu->low[1] = NULL;
    }
}

void core_code_note(struct cpu *cpu, u32 *code)
{
    for (unsigned i = 0; i < cpu->dirty_codes; i++)
        if (cpu->dirty_code[i] == code)
            return;
    if (cpu->dirty_codes == COUNT(cpu->dirty_code))
        core_code_changed(cpu); /* the ones before, already */
    cpu->dirty_code[cpu->dirty_codes++] = code;
}

/* Ends an instruction that stored into pages with blocks: their generation goes up, and every core looks
 * at it before it enters another block: also one that is out of its guest for a moment and keeps its jumps. */
void core_code_changed(struct cpu *cpu)
{
    struct core *core = cpu->core;

    for (unsigned i = 0; i < cpu->dirty_codes; i++) {
        u32 *word = cpu->dirty_code[i];
        u32 old = load_relaxed(word);

        while (!atomic_cas(word, &old, (old + CODE_STEP) & ~CODE_FLAG))
            ;
    }
    cpu->dirty_codes = 0;
    core_forget_jumps(core);
    for (unsigned i = 0; i < core->all->count; i++) {
        struct core *other = core->all->core[i];

        if (other == core)
            continue;
        pthread_mutex_lock(&other->mail_lock);
        if (other->cpu)
            cpu_ask(other->cpu, REQ_CODE);
        pthread_mutex_unlock(&other->mail_lock);
    }
}
