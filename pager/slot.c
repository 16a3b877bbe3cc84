/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Page volumes: 4096-byte slots in sparse host files, found by next fit, in turn over the volumes. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/uio.h>
#include <unistd.h>
#include "pager/internal.h"

#define SLOT_VOLUME(slot) ((unsigned)((slot) >> 40))
#define SLOT_NUMBER(slot) ((slot) & ((1ull << 40) - 1))
#define OWNED             1
#define HELD              2 /* one hold; room for 127 */

static u8 *map_of(struct pager *p, u64 slot)
{
    INSIST(p->set.trace, SLOT_VOLUME(slot) < p->volumes, "PAGE201");
    return &p->volume[SLOT_VOLUME(slot)].map[SLOT_NUMBER(slot)];
}

/* Opens what the volume lies in; -1 with errno. */
static int volume_open(const char *path, u64 slots, bool keep)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | (keep ? 0 : O_EXCL), 0600);

    if (fd < 0)
        return -1;
    if (!keep)
        unlink(path);
    if (ftruncate(fd, (off_t)(slots * PAGE_BYTES))) {
        int why = errno;

        close(fd);
        errno = why;
        return -1;
    }
    return fd;
}

int pager_add_volume(struct pager *p, const char *path, u64 slots, bool keep)
{
    struct volume v = { .slots = slots };
    int number = -1;

    errno = EINVAL;
    if (!slots || slots >= 1ull << 40)
        return -1;
    v.fd = volume_open(path, slots, keep);
    if (v.fd < 0)
        return -1;
    v.map = calloc(slots, 1);
    pthread_mutex_lock(&p->lock);
    if (v.map && p->volumes < MAX_VOLUMES) {
        number = (int)p->volumes++;
        p->volume[number] = v;
    }
    pthread_mutex_unlock(&p->lock);
    if (number < 0) {
        close(v.fd);
        free(v.map);
        errno = ENOMEM;
    }
    return number;
}

/* Next fit, so that what is stolen together lies together and is written in one go. */
static u64 volume_take(struct volume *v)
{
    for (u64 i = 0; i < v->slots; i++) {
        u64 n = v->hint + i < v->slots ? v->hint + i : v->hint + i - v->slots;

        if (v->map[n])
            continue;
        v->map[n] = OWNED;
        v->used++;
        v->hint = n + 1 < v->slots ? n + 1 : 0;
        return n;
    }
    return NO_SLOT;
}

/* Volumes are full.  Slots of resident pages can be had: first of those that have changed since, which
 * hold nothing of use; then of the others, which have to be written again one day. */
static bool slots_scavenge(struct pager *p, bool changed)
{
    bool any = false;

    for (u64 i = 0; i < p->unused; i++) {
        struct frame *f = &p->frame[i];

        if (f->use != USE_PAGE || f->slot == NO_SLOT ||
            ENTRY_STATE(entry_get(f->space, f->page)) != STATE_RESIDENT)
            continue;
        if (changed && !(load_relaxed(&f->flags) & FRAME_CHANGED))
            continue;
        fetch_or(&f->flags, FRAME_CHANGED);
        slot_put(p, f->slot);
        f->slot = NO_SLOT;
        any = true;
    }
    return any;
}

static u64 slot_find(struct pager *p)
{
    for (unsigned i = 0; i < p->volumes; i++) {
        unsigned at = (p->next_volume + i) % p->volumes;
        struct volume *v = &p->volume[at];
        u64 n = v->used < v->slots ? volume_take(v) : NO_SLOT;

        if (n == NO_SLOT)
            continue;
        if (n % BATCH == BATCH - 1) /* a batch here, then one on the next volume */
            p->next_volume = (at + 1) % p->volumes;
        return (u64)at << 40 | n;
    }
    return NO_SLOT;
}

u64 slot_take(struct pager *p)
{
    u64 slot = slot_find(p);

    if (slot == NO_SLOT && slots_scavenge(p, true))
        slot = slot_find(p);
    if (slot == NO_SLOT && slots_scavenge(p, false))
        slot = slot_find(p);
    return slot;
}

static void map_changed(struct pager *p, u64 slot, u8 *m, u8 to)
{
    *m = to;
    if (!to)
        p->volume[SLOT_VOLUME(slot)].used--;
}

void slot_put(struct pager *p, u64 slot)
{
    u8 *m = map_of(p, slot);

    INSIST(p->set.trace, *m & OWNED, "PAGE202");
    map_changed(p, slot, m, *m & ~OWNED);
}

void slot_hold(struct pager *p, u64 slot)
{
    u8 *m = map_of(p, slot);

    INSIST(p->set.trace, *m && *m < 0xfe, "PAGE203");
    *m += HELD;
}

void slot_drop(struct pager *p, u64 slot)
{
    u8 *m = map_of(p, slot);

    INSIST(p->set.trace, *m >= HELD, "PAGE204");
    map_changed(p, slot, m, (u8)(*m - HELD));
}

bool slot_held(struct pager *p, u64 slot) { return *map_of(p, slot) >= HELD; }

bool slot_owned(struct pager *p, u64 slot) { return *map_of(p, slot) & OWNED; }

void slot_place(struct pager *p, u64 slot, int *fd, u64 *offset)
{
    *fd = p->volume[SLOT_VOLUME(slot)].fd;
    *offset = SLOT_NUMBER(slot) * PAGE_BYTES;
}

int slot_read(struct pager *p, u64 slot, u8 *to)
{
    u64 offset;
    int fd;

    slot_place(p, slot, &fd, &offset);
    for (size_t done = 0; done < PAGE_BYTES;) {
        ssize_t n = pread(fd, to + done, PAGE_BYTES - done, (off_t)(offset + done));

        if (n > 0)
            done += (size_t)n;
        else if (!n || errno != EINTR)
            return n ? errno : EIO;
    }
    return 0;
}

/* One slot, however many calls it takes: 0 or errno. */
static int slot_write(struct pager *p, u64 slot, const u8 *from)
{
    u64 offset;
    int fd;

    slot_place(p, slot, &fd, &offset);
    for (size_t done = 0; done < PAGE_BYTES;) {
        ssize_t n = pwrite(fd, from + done, PAGE_BYTES - done, (off_t)(offset + done));

        if (n > 0)
            done += (size_t)n;
        else if (!n || errno != EINTR)
            return n ? errno : EIO;
    }
    return 0;
}

/* A run of neighbouring slots in one call; how many of them are surely written. */
static unsigned run_write(struct pager *p, const u64 *slot, u8 *const *from, unsigned n)
{
    struct iovec io[BATCH];
    u64 offset;
    ssize_t done;
    int fd;

    for (unsigned i = 0; i < n; i++)
        io[i] = (struct iovec){ from[i], PAGE_BYTES };
    slot_place(p, slot[0], &fd, &offset);
    done = pwritev(fd, io, (int)n, (off_t)offset);
    return done > 0 ? (unsigned)((u64)done / PAGE_BYTES) : 0;
}

unsigned slots_write(struct pager *p, const u64 *slot, u8 *const *from, unsigned n, int *why)
{
    for (unsigned i = 0; i < n;) {
        unsigned run = 1, done;

        while (i + run < n && run < BATCH && slot[i + run] == slot[i] + run)
            run++;
        done = run > 1 ? run_write(p, slot + i, from + i, run) : 0;
        if (!done) {
            *why = slot_write(p, slot[i], from[i]);
            if (*why)
                return i;
            done = 1;
        }
        i += done;
    }
    return n;
}

void trouble_tell(struct pager *p, enum pager_trouble what, u64 slot, int host_error)
{
    unsigned volume = slot == NO_SLOT ? 0 : SLOT_VOLUME(slot);

    if (what == p->trouble)
        return;
    if (what != TROUBLE_READ) /* that one concerns one page: it is told every time */
        p->trouble = what;
    if (p->set.trouble)
        p->set.trouble(p->set.ctx, what, volume, host_error);
}
