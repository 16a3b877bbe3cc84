/* SPDX-License-Identifier: GPL-3.0-or-later */
/* T0's storage accesses: every check, any crossing of pages, any space.  PoP chapter 3. */
#include "cpu/access0.h"
#include "cpu/art.h"
#include "cpu/form.h"
#include "cpu/inner.h"
#include "cpu/view.h"

#define OVERRIDE_END   2048
#define TEID_STORE     0x400ull
#define TEID_PROTECTED 4ull

enum step pgm(struct cpu *cpu, unsigned code)
{
    cpu->pgm = (u16)code;
    return PGM;
}

enum step data_exception(struct cpu *cpu, unsigned dxc)
{
    cpu->dxc = dxc;
    if (cpu->profile & PROFILE_AFP) /* the DXC goes into the FPC, too */
        cpu->fpc = (cpu->fpc & ~0xff00u) | dxc << 8;
    return pgm(cpu, PGM_DATA);
}

enum step step_of(struct cpu *cpu, int status)
{
    if (status == 0)
        return NEXT;
    if (status > 0)
        return pgm(cpu, (unsigned)status);
    cpu->leave = (enum leave)status;
    return LEAVE;
}

enum step fixed_overflow(struct cpu *cpu)
{
    return cpu->psw_mask & PSW_PM_FIXED ? pgm(cpu, PGM_FIXED_OVERFLOW) : NEXT;
}

/* Host address of `ea` for an access that stays in its page. */
static int page_reach(struct cpu *cpu, struct context *c, u64 ea, bool store, u8 **host)
{
    struct tlbe *e = tlb_entry(c, ea);
    struct page_ref ref;
    int status;

    if ((store ? e->w : e->r) == (ea & PAGE_MASK)) {
        *host = (u8 *)(uintptr_t)(e->add + ea);
        return 0;
    }
    status = tlb_reach(cpu, c, ea, store, &ref);
    if (status)
        return status;
    if (store && load_relaxed(ref.code) & CODE_FLAG)
        core_code_note(cpu, ref.code);
    *host = ref.host + (ea & ~PAGE_MASK);
    return 0;
}

struct context *ar_space(struct cpu *cpu, unsigned b, enum step *why)
{
    u64 asce;
    int status;

    *why = NEXT;
    if (!(cpu->profile & PROFILE_AR) || (b & 15) == 0)
        return cpu->data;
    status = art_translate(cpu, b, cpu->ar[b], &asce);
    if (status) {
        cpu->exc_access = (u8)b;
        *why = step_of(cpu, status);
        return NULL;
    }
    return context_find(cpu, asce, (cpu->psw_mask & PSW_KEY) >> 52);
}

/* Fetch-protection override is for the first bytes of storage: does the operand go beyond them? */
static bool override_ends(const struct context *c, u64 ea, u32 n)
{
    return unlikely(c->key.control & CONTROL_FETCH_OVERRIDE) && ea < OVERRIDE_END &&
           ea + n > OVERRIDE_END;
}

enum step view_find(struct cpu *cpu, struct context *c, u64 ea, u32 n, bool store, struct view *w)
{
    u32 room = (u32)(PAGE_BYTES - (ea & ~PAGE_MASK));

    w->n0 = n < room ? n : room;
    TRY(step_of(cpu, page_reach(cpu, c, ea, store, &w->p[0])));
    if (!store && override_ends(c, ea, n))
        TRY(step_of(cpu, page_reach(cpu, c, OVERRIDE_END, false, &w->p[1])));
    w->p[1] = NULL;
    if (w->n0 < n)
        TRY(step_of(cpu, page_reach(cpu, c, (ea + room) & cpu->amask, store, &w->p[1])));
    return NEXT;
}

enum step view_ctx(struct cpu *cpu, struct context *c, unsigned b, u64 ea, u32 n, bool store,
                   struct view *w)
{
    TRY(view_find(cpu, c, ea, n, store, w));
    if (store && unlikely(cpu->profile & PROFILE_PER))
        per_store(cpu, c->key.asce, b, ea, n);
    return NEXT;
}

/* An access-list entry may forbid stores. */
static bool ar_store_allowed(struct cpu *cpu, unsigned b)
{
    return !(cpu->profile & PROFILE_AR) || (b & 15) == 0 || art_may_store(cpu, cpu->ar[b]);
}

/* An exception met by way of base register `b` tells which space that was: by the PSW, or an access register. */
static enum step space_told(struct cpu *cpu, unsigned b, enum step step)
{
    bool ar = cpu->profile & PROFILE_AR;

    if (step != PGM)
        return step;
    teid_space(cpu, cpu->psw_mask & PSW_DAT ? (cpu->psw_mask & PSW_AS) >> 46 : ASC_PRIMARY);
    cpu->exc_access = ar ? b & 15 : 0;
    return PGM;
}

/* The space of `b` for stores at `ea`. */
static struct context *store_space(struct cpu *cpu, unsigned b, u64 ea, enum step *why)
{
    struct context *c = ar_space(cpu, b, why);

    if (!c || ar_store_allowed(cpu, b))
        return c;
    cpu->teid = (ea & PAGE_MASK) | TEID_STORE | TEID_PROTECTED;
    *why = space_told(cpu, b, pgm(cpu, PGM_PROTECTION));
    return NULL;
}

enum step view_r(struct cpu *cpu, unsigned b, u64 ea, u32 n, struct view *w)
{
    enum step why;
    struct context *c = ar_space(cpu, b, &why);

    return c ? space_told(cpu, b, view_find(cpu, c, ea, n, false, w)) : why;
}

enum step view_w(struct cpu *cpu, unsigned b, u64 ea, u32 n, struct view *w)
{
    enum step why;
    struct context *c = store_space(cpu, b, ea, &why);

    return c ? space_told(cpu, b, view_ctx(cpu, c, b, ea, n, true, w)) : why;
}

enum step rd(struct cpu *cpu, unsigned b, u64 ea, void *to, u32 n)
{
    struct view w;

    TRY(view_r(cpu, b, ea, n, &w));
    view_get(&w, n, to);
    return NEXT;
}

enum step wr(struct cpu *cpu, unsigned b, u64 ea, const void *from, u32 n)
{
    struct view w;

    TRY(view_w(cpu, b, ea, n, &w));
    view_put(&w, n, from);
    return NEXT;
}

enum step probe_w(struct cpu *cpu, unsigned b, u64 ea, u32 n)
{
    enum step why;
    struct context *c = store_space(cpu, b, ea, &why);
    struct view w;

    return c ? space_told(cpu, b, view_find(cpu, c, ea, n, true, &w)) : why;
}

enum step page_r(struct cpu *cpu, unsigned b, u64 ea, const u8 **p, u32 *room)
{
    struct view w;

    *room = (u32)(PAGE_BYTES - (ea & ~PAGE_MASK));
    TRY(view_r(cpu, b, ea, 1, &w));
    *p = w.p[0];
    return NEXT;
}

/* One value of n bytes; within a page it is a single host access. */
#define LOAD_STORE(n, type)                                                                        \
    enum step ld##n(struct cpu *cpu, unsigned b, u64 ea, u64 *v)                                   \
    {                                                                                              \
        struct view w;                                                                             \
        u8 bytes[n];                                                                               \
                                                                                                   \
        TRY(view_r(cpu, b, ea, n, &w));                                                            \
        if (likely(w.n0 == n)) {                                                                   \
            *v = ld_be##n(w.p[0]);                                                                 \
            return NEXT;                                                                           \
        }                                                                                          \
        view_get(&w, n, bytes);                                                                    \
        *v = ld_be##n(bytes);                                                                      \
        return NEXT;                                                                               \
    }                                                                                              \
    enum step st##n(struct cpu *cpu, unsigned b, u64 ea, u64 v)                                    \
    {                                                                                              \
        struct view w;                                                                             \
        u8 bytes[n];                                                                               \
                                                                                                   \
        TRY(view_w(cpu, b, ea, n, &w));                                                            \
        if (likely(w.n0 == n)) {                                                                   \
            st_be##n(w.p[0], (type)v);                                                             \
            return NEXT;                                                                           \
        }                                                                                          \
        st_be##n(bytes, (type)v);                                                                  \
        view_put(&w, n, bytes);                                                                    \
        return NEXT;                                                                               \
    }
LOAD_STORE(1, u8)
LOAD_STORE(2, u16)
LOAD_STORE(4, u32)
LOAD_STORE(8, u64)
#undef LOAD_STORE

/* Absolute storage, page by page; every page is checked before the first byte of a store. */
static int absolute_reach(struct cpu *cpu, u64 addr, bool store, u8 **host)
{
    struct page_ref ref;
    int status;

    if (addr >= cpu->space->limit)
        return PGM_ADDRESSING;
    status = cpu->space->ops->resolve(cpu->space, addr, store, &ref);
    if (status == LEAVE_HOST_FAULT) {
        cpu->fault = addr;
        cpu->fault_store = store;
    }
    if (status)
        return status;
    key_record(ref.key, store);
    if (store && load_relaxed(ref.code) & CODE_FLAG)
        core_code_note(cpu, ref.code);
    *host = ref.host + (addr & ~PAGE_MASK);
    return 0;
}

static int absolute_move(struct cpu *cpu, u64 addr, void *bytes, unsigned n, bool store)
{
    unsigned room = (unsigned)(PAGE_BYTES - (addr & ~PAGE_MASK));
    unsigned n0 = n < room ? n : room;
    u8 *p[2] = { NULL, NULL };
    int status = absolute_reach(cpu, addr, store, &p[0]);

    if (!status && n0 < n)
        status = absolute_reach(cpu, addr + n0, store, &p[1]);
    if (status)
        return status;
    for (unsigned i = 0; i < 2 && p[i]; i++) {
        u8 *host = (u8 *)bytes + (i ? n0 : 0);
        unsigned count = i ? n - n0 : n0;

        guest_copy(store ? p[i] : host, store ? host : p[i], count);
    }
    return 0;
}

int absolute_read(struct cpu *cpu, u64 addr, void *to, unsigned n)
{
    return absolute_move(cpu, addr, to, n, false);
}

int absolute_write(struct cpu *cpu, u64 addr, const void *from, unsigned n)
{
    return absolute_move(cpu, addr, (void *)(uintptr_t)from, n, true);
}

int real_read(struct cpu *cpu, u64 real, void *to, unsigned n)
{
    return absolute_read(cpu, real_to_absolute(cpu, real), to, n);
}

int real_write(struct cpu *cpu, u64 real, const void *from, unsigned n)
{
    return absolute_write(cpu, real_to_absolute(cpu, real), from, n);
}

enum step real_rd(struct cpu *cpu, u64 real, void *to, u32 n)
{
    return step_of(cpu, real_read(cpu, real, to, n));
}

enum step real_wr(struct cpu *cpu, u64 real, const void *from, u32 n)
{
    return step_of(cpu, real_write(cpu, real, from, n));
}

/* Steps as statuses, for callers outside of an instruction. */
static int status_of(const struct cpu *cpu, enum step step)
{
    return step == NEXT ? 0 : step == PGM ? cpu->pgm : cpu->leave;
}

int logical_read(struct cpu *cpu, unsigned b, u64 ea, void *to, unsigned n)
{
    return status_of(cpu, rd(cpu, b, ea, to, n));
}

int logical_write(struct cpu *cpu, unsigned b, u64 ea, const void *from, unsigned n)
{
    return status_of(cpu, wr(cpu, b, ea, from, n));
}
