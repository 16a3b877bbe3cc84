/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MONITOR CALL: takes a monitor event or, with the enhanced-monitor facility, counts it without an interruption.
 * PoP chapter 7, "MONITOR CALL"; chapter 3, "Assigned Storage Locations". */
#include "cpu/tlb.h"
#include "cpu/y.h"

#define CLASSES           16
#define FACILITY_ENHANCED (1ull << (63 - 36))
#define COUNTERS_ORIGIN   0x100 /* real, as the next: doubleword, home virtual; and in words ... */
#define COUNTERS_SIZE     0x108 /* ... how many counters there are, */
#define EXCEPTION_COUNT   0x10c /* ... how many events could not be counted */
#define ALIGNED           (~7ull)
#define NO_KEY            0 /* key-controlled protection does not apply to the counters */

/* All halfwords come first, then the words: one of each is a counter of 48 bits. */
struct counters {
    u64 origin, size;
    struct context *home;
};

static enum step counters_find(struct cpu *cpu, struct counters *t)
{
    be64 origin;
    be32 size;

    TRY(real_rd(cpu, COUNTERS_ORIGIN, &origin, sizeof(origin)));
    TRY(real_rd(cpu, COUNTERS_SIZE, &size, sizeof(size)));
    t->origin = get64(origin) & ALIGNED;
    t->size = get32(size);
    t->home = context_find(cpu, cpu->cr[13], NO_KEY);
    return NEXT;
}

/* The words of an odd number of counters lie on halfwords: one may cross a page.  Its second half is found
 * by itself, because the addressing mode has no say in where it is. */
static enum step word_find(struct cpu *cpu, const struct counters *t, u64 code, struct view *w)
{
    u64 ea = t->origin + 2 * t->size + 4 * code;
    bool split = (ea & ~PAGE_MASK) == PAGE_BYTES - 2;
    struct view rest = { .p = { NULL } };

    TRY(view_find(cpu, t->home, ea, split ? 2 : 4, true, w));
    if (split)
        TRY(view_find(cpu, t->home, ea + 2, 2, true, &rest));
    w->p[1] = rest.p[0];
    return NEXT;
}

static void word_count(const struct view *w)
{
    be32 count;

    if (w->n0 == 4) {
        st_be4(w->p[0], ld_be4(w->p[0]) + 1);
        return;
    }
    view_get(w, sizeof(count), &count);
    count = put32(get32(count) + 1);
    view_put(w, sizeof(count), &count);
}

/* The word is touched only when the halfword overflows, and its own overflow is lost.  PGM: no access, and
 * nothing was counted. */
static enum step event_count(struct cpu *cpu, const struct counters *t, u64 code)
{
    struct view half, word;
    u16 count;

    TRY(view_find(cpu, t->home, t->origin + 2 * code, 2, true, &half));
    count = (u16)(ld_be2(half.p[0]) + 1);
    if (count == 0) {
        TRY(word_find(cpu, t, code, &word));
        word_count(&word);
    }
    st_be2(half.p[0], count);
    return NEXT;
}

static enum step exception_count(struct cpu *cpu)
{
    be32 count;

    TRY(real_rd(cpu, EXCEPTION_COUNT, &count, sizeof(count)));
    count = put32(get32(count) + 1);
    return real_wr(cpu, EXCEPTION_COUNT, &count, sizeof(count));
}

/* Access exceptions at the counters are not the program's: they are counted, too. */
static enum step monitor_count(struct cpu *cpu, u64 code)
{
    struct counters t;
    enum step step;

    TRY(counters_find(cpu, &t));
    step = code < t.size ? event_count(cpu, &t, code) : PGM;
    return step == PGM ? exception_count(cpu) : step;
}

/* Control register 8 has a bit for each class twice: monitor masks (48-63) say whether there is an event,
 * enhanced-monitor masks (16-31) whether it is counted. */
Y_ROW(mc)
{
    unsigned class = (unsigned)o->d2;
    u64 masks;

    if (class >= CLASSES)
        return pgm(cpu, PGM_SPECIFICATION);
    masks = cpu->cr[8] >> (CLASSES - 1 - class);
    if (!(masks & 1))
        return NEXT;
    if (masks >> 32 & 1 && cpu->model->facility[0] & FACILITY_ENHANCED)
        return monitor_count(cpu, ea1(cpu, o));
    cpu->monitor_class = (u16) class;
    cpu->monitor_code = ea1(cpu, o);
    return pgm(cpu, PGM_MONITOR);
}
