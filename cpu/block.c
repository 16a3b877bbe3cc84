/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks: predecoded runs of instructions of one page, keyed by frame, offset and profile.
 *
 * (1) A block lies in one frame and has that frame's code word from before its bytes were read.
 * (2) The word is flagged, and no TLB of any core has store rights to the frame, before the bytes are read;
 *     the block gets the word as it was flagged, so a store in between makes it out of date.
 * (3) A block is entered through block_find(), which compares the words, or by a link or jump made since
 *     this core last looked (core_forget_jumps): a store into code makes every core look.
 * (4) Links join blocks of one frame and one profile. */
#include <sched.h>
#include <string.h>

#include "cpu/inner.h"
#include "cpu/cc.h"
#include "cpu/isa.h"

static bool facility_installed(const struct cpu_model *m, unsigned facility)
{
    for (unsigned i = 0; i < 2; i++) {
        int bit = facilities[facility].bit[i];

        if (bit >= 0 && !(m->facility[bit >> 6] << (bit & 63) >> 63))
            return false;
    }
    return true;
}

static bool registers_odd(const struct row *r, const struct op *o)
{
    return (r->traits & EVEN1 && o->r1 & 1) || (r->traits & EVEN2 && o->r2 & 1) ||
           (r->traits & EVEN3 && o->r3 & 1);
}

/* Registers other than 0, 2, 4, 6 exist only with the AFP-register control. */
static bool afp_register(const struct row *r, const struct op *o)
{
    const char *p = formats[r->format].operands;
    unsigned n[3] = { o->r1, o->r2, o->r3 };

    for (; *p; p++)
        if (*p == 'F' && p[1] >= '1' && p[1] <= '3' && n[p[1] - '1'] & ~6u)
            return true;
    return false;
}

/* The data-exception code in the way of this row, or 0. */
static unsigned afp_refusal(u32 profile, const struct row *r, const struct op *o)
{
    if (profile & PROFILE_AFP)
        return 0;
    if (r->traits & AFP)
        return 2;
    return r->traits & AFR && afp_register(r, o) ? 1 : 0;
}

u16 row_refusal(u32 profile, const struct op *o)
{
    const struct row *r = &rows[o->row];
    unsigned dxc;

    if (registers_odd(r, o))
        return PGM_SPECIFICATION;
    dxc = afp_refusal(profile, r, o);
    return (u16)(dxc ? PGM_DATA | dxc << 8 : 0);
}

static bool lctl_intercepts(const struct cpu_model *m, const struct op *o)
{
    for (unsigned n = o->r1;; n = (n + 1) & 15) {
        if (m->lctl & 0x8000u >> n)
            return true;
        if (n == o->r3)
            return false;
    }
}

/* Bit 0 of the control: every number; bits 1-3: those in bytes 1 to 3. */
static bool svc_intercepts(const struct cpu_model *m, const struct op *o)
{
    if (!(m->svcc & 0xf0000000))
        return false;
    for (unsigned i = 1; i < 4; i++)
        if (m->svcc << i >> 31 && (u8)(m->svcc >> (24 - 8 * i)) == o->r1)
            return true;
    return m->svcc >> 31;
}

static bool row_intercepts(const struct cpu_model *m, const struct row *r, const struct op *o)
{
    if (r->icpt == IC_LCTL && lctl_intercepts(m, o))
        return true;
    if (o->row == ROW_SVC && svc_intercepts(m, o))
        return true;
    return m->icpt && m->icpt[o->row];
}

/* Architected priority: operation, privileged operation, then interception, specification, data. */
run_fn *row_handler(const struct cpu *cpu, u32 profile, unsigned row, const struct op *o, u16 *code)
{
    const struct row *r = &rows[row];

    if (row == ROW_NONE || !facility_installed(cpu->model, r->facility)) {
        *code = PGM_OPERATION;
        return cpu->model->icpt_program ? run_intercept : run_pgm;
    }
    if (r->traits & P && profile & PROFILE_PROBLEM) {
        *code = PGM_PRIVILEGED;
        return run_pgm;
    }
    if (row_intercepts(cpu->model, r, o))
        return run_intercept;
    *code = row_refusal(profile, o);
    if (*code)
        return run_pgm;
    if (profile & PROFILE_SLOW || (r->traits & OVF && profile & PROFILE_OVF) ||
        (r->traits & TRC && profile & PROFILE_TRACE))
        return run_slow;
    return r->t1;
}

static unsigned hash_of(u32 frame, u32 offset, u32 profile)
{
    u64 h = ((u64)frame << 12 | offset) * 0x9e3779b97f4a7c15ull + profile * 0xc2b2ae3d27d4eb4full;

    return (unsigned)(h >> 40) & (BLOCK_HASH - 1);
}

static void arena_flush(struct core *core)
{
    memset(core->hash, 0, BLOCK_HASH * sizeof(*core->hash));
    core->arena_used = core->blocks_used = 0;
    core->counters.arena_flushes++;
    core_forget_jumps(core);
}

/* Takes store rights to the frame from every TLB; `word` becomes the code word of blocks made now.  Another
 * core may be about to do the same: what has been flagged by it is only certain when it has finished.
 * False: this core has waited and served requests meanwhile, so `ref` may be out of date: look again. */
static bool code_claim(struct cpu *cpu, const struct page_ref *ref, u32 *word)
{
    struct core *core = cpu->core;
    struct cores *all = core->all;
    const struct letter letter = { .space = cpu->space->id,
                                   .purge = PURGE_FRAME,
                                   .value = ref->frame };
    bool ours;

    if (pthread_mutex_trylock(&all->claim_lock)) {
        core_serve(core);
        sched_yield();
        return false;
    }
    *word = fetch_or(ref->code, CODE_FLAG);
    ours = !(*word & CODE_FLAG);
    *word |= CODE_FLAG;
    if (ours) {
        core_frames_readonly(core, ref->frame);
        cores_mail(all, core, &letter, 1);
    }
    pthread_mutex_unlock(&all->claim_lock);
    return !ours || all->count == 1;
}

/* BRC and BRCL get a handler for the kind of condition code that the ops before leave. */
static run_fn *branch_handler(const struct op *o, unsigned kind, run_fn *usual)
{
    bool always = o->r1 == 15 || o->r1 == 0;

    if ((o->row != ROW_BRC && o->row != ROW_BRCL) || (kind >= CC_KINDS && !always))
        return usual;
    return brc_handler(kind, o->r1);
}

/* May it run by a handler for 64-bit addressing mode and no index register? */
static bool flat(const struct cpu *cpu, const struct op *o)
{
    return cpu->profile & PROFILE_64 && o->x2 == ZERO_REG;
}

static void op_install(const struct cpu *cpu, struct op *o, unsigned *kind)
{
    const struct row *r = &rows[o->row];
    u16 code = 0;

    o->run = row_handler(cpu, cpu->profile, o->row, o, &code);
    if (o->run == run_pgm)
        o->d2 = code;
    if (o->run == r->t1)
        o->run = compare_handler(o, reader_handler(o, *kind, branch_handler(o, *kind, o->run)));
    if (o->run == r->t1 && flat(cpu, o))
        o->run = r->flat;
    if (r->cc != CC_KEEP || o->run == run_slow)
        *kind = r->cc == CC_KEEP ? *kind : r->cc;
}

/* An op after which nothing of the block can be reached. */
static bool op_ends(const struct op *o)
{
    const struct row *r = &rows[o->row];

    if (o->run == run_pgm || o->run == run_intercept || r->traits & FLUSH)
        return true;
    return (o->row == ROW_BRC || o->row == ROW_BRCL || o->row == ROW_BCR || o->row == ROW_BC) &&
           o->r1 == 15;
}

/* Chains do not overlap: the ops after the first keep their own handlers, for T0 to go on from. */
static void chains_install(const struct cpu *cpu, struct op *o, unsigned n)
{
    unsigned length, flat_length, run = 0;

    for (unsigned i = 0; i < n; i += length) {
        run_fn *usual = chain_handler(&o[i], n - i, &length), *better;

        for (run = run > i ? run : i; run < n && flat(cpu, &o[run]);)
            run++;
        better = flat_chain_handler(&o[i], run - i, &flat_length);
        o[i].run = flat_length >= length ? better : usual;
        length = flat_length >= length ? flat_length : length;
    }
}

static struct op *ops_decode(struct cpu *cpu, const u8 *page, unsigned offset, struct op *o,
                             unsigned *n)
{
    unsigned kind = CC_ANY, count = 0;

    while (count < BLOCK_OPS - 1 && offset < PAGE_BYTES) {
        unsigned length = text_length(ld_be1(page + offset));
        u8 text[6] = { 0 };

        if (offset + length > PAGE_BYTES)
            break; /* an instruction that straddles pages is a block by itself */
        guest_copy(text, page + offset, length);
        op_decode(o, text, row_find(text));
        o->at |= (u16)offset;
        o->n = (u8)count++;
        op_install(cpu, o, &kind);
        offset += length;
        if (op_ends(o++))
            break;
    }
    *o = (struct op){ .run = run_end, .d1 = (s32)offset, .n = (u8)count };
    *n = count;
    chains_install(cpu, o - count, count);
    return o + 1;
}

static struct block *block_build(struct cpu *cpu, const struct page_ref *ref, u32 word,
                                 unsigned offset, unsigned h)
{
    struct core *core = cpu->core;
    struct block *b;
    struct op *first, *end;
    unsigned n;

    if (core->arena_used + BLOCK_OPS + 1 > core->arena_ops || core->blocks_used == core->blocks_max)
        arena_flush(core);
    first = core->arena + core->arena_used;
    end = ops_decode(cpu, ref->host, offset, first, &n);
    if (n == 0)
        return NULL;
    core->counters.blocks++;
    core->counters.ops_translated += n;
    b = &core->blocks[core->blocks_used++];
    *b = (struct block){ .frame = ref->frame,
                         .profile = cpu->profile,
                         .code = word,
                         .first = core->arena_used,
                         .next = core->hash[h],
                         .offset = (u16)offset,
                         .ops = (u16)n };
    core->hash[h] = core->blocks_used;
    core->arena_used = (u32)(end - core->arena);
    return b;
}

/* Blocks of this frame that are out of date are taken out of the list on the way. */
static struct block *block_lookup(struct core *core, const struct page_ref *ref, u32 offset,
                                  u32 profile, unsigned h)
{
    u32 word = load_acquire(ref->code), *p = &core->hash[h];

    while (*p) {
        struct block *b = &core->blocks[*p - 1];

        if (b->frame != ref->frame)
            p = &b->next;
        else if (b->code != word)
            *p = b->next;
        else if (b->offset == offset && b->profile == profile)
            return b;
        else
            p = &b->next;
    }
    return NULL;
}

/* Instruction fetch of the halfword at cpu->ia. */
static int fetch_page(struct cpu *cpu, struct page_ref *ref)
{
    int status;

    if (cpu->ia & 1)
        return PGM_SPECIFICATION;
    status = tlb_reach(cpu, cpu->code, cpu->ia, false, ref);
    if (status == PGM_PROTECTION || status == PGM_ADDRESSING)
        cpu->ilc = 0;
    return status;
}

/* Both pages of an instruction that straddles them are fetched from and flagged: 0, or the fetch's status. */
static int straddle_pages(struct cpu *cpu, struct page_ref ref[2])
{
    u32 word;
    int status;

    do {
        status = fetch_page(cpu, &ref[0]);
        if (!status)
            status =
                tlb_reach(cpu, cpu->code, (cpu->page + PAGE_BYTES) & cpu->amask, false, &ref[1]);
        if (status)
            return status;
    } while (!code_claim(cpu, &ref[0], &word) || !code_claim(cpu, &ref[1], &word));
    return 0;
}

/* An instruction that straddles two pages, as an op with an end behind it.  It belongs to two frames, so it is
 * in no hash: it lives as long as the jump that names it, and that dies with every change of code or
 * translation.  NULL: T0 does it (and finds what the fetch of its second part objects to). */
static const struct op *straddle_make(struct cpu *cpu)
{
    struct core *core = cpu->core;
    unsigned offset = (unsigned)(cpu->ia & ~PAGE_MASK), room = (unsigned)PAGE_BYTES - offset;
    unsigned kind = CC_ANY, length;
    struct page_ref ref[2];
    u8 text[6] = { 0 };
    struct op *o;

    if (straddle_pages(cpu, ref))
        return NULL;
    if (core->arena_used + BLOCK_OPS + 1 > core->arena_ops)
        arena_flush(core);
    guest_copy(text, ref[0].host + offset, room);
    length = text_length(text[0]);
    guest_copy(text + room, ref[1].host, length - room);
    o = core->arena + core->arena_used;
    op_decode(o, text, row_find(text));
    o->at |= (u16)offset;
    op_install(cpu, o, &kind);
    if (o->run == run_intercept)
        return NULL;
    o[1] = (struct op){ .run = run_end, .d1 = (s32)(offset + length), .n = 1 };
    core->arena_used += 2;
    return o;
}

/* The block at cpu->ia, made if need be.  NULL: fetch status, or 0 if the instruction straddles pages. */
static struct block *block_at(struct cpu *cpu, int *status)
{
    unsigned offset = (unsigned)(cpu->ia & ~PAGE_MASK), h;
    struct page_ref ref;
    struct block *b;
    u32 word;

    do {
        *status = fetch_page(cpu, &ref);
        if (*status)
            return NULL;
        h = hash_of(ref.frame, offset, cpu->profile);
        b = block_lookup(cpu->core, &ref, offset, cpu->profile, h);
    } while (!b && !code_claim(cpu, &ref, &word));
    return b ? b : block_build(cpu, &ref, word, offset, h);
}

const struct op *block_find(struct cpu *cpu, int *status)
{
    struct jump *j = jump_entry(cpu, cpu->ia);
    const struct op *o;
    struct block *b;

    *status = 0;
    cpu->page = cpu->ia & PAGE_MASK;
    if (j->ia == cpu->ia && j->tag == cpu->jump_tag)
        return j->op;
    b = block_at(cpu, status);
    if (*status)
        return NULL;
    o = b ? cpu->core->arena + b->first : straddle_make(cpu);
    if (o)
        *j = (struct jump){ .ia = cpu->ia, .tag = cpu->jump_tag, .op = o };
    return o;
}
