/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The volumes under a machine's disks: those in storage are saved with it, host files by their path. */
#include <stdlib.h>
#include <string.h>

#include "channel-io/volume.h"
#include "cp/save.h"
#include "cp/vm.h"

/* Saved: how many; of each its name, bytes, 1 if it is in storage, 1 if it is only read; then the pages that
 * are not zeros, each behind its number, and ~0. */
enum { NAME_MOST = 4096 };

struct vm_volume {
    struct vm_volume *next;
    struct volume *volume; /* held */
};

/* The disk of the i-th subchannel; false: there is none.  *past: there are no more subchannels. */
static bool disk_nth(struct vm *vm, unsigned i, struct fba_args *disk, bool *past)
{
    struct chsub_info info;

    *past = !chsub_nth(vm->chsub, i, &info);
    return !*past && info.sid && fba_info(vm->chsub, info.sid, disk);
}

/* The i-th subchannel's volume, if no subchannel before has it. */
static struct volume *volume_nth(struct vm *vm, unsigned i, bool *past)
{
    struct fba_args disk, other;
    bool ignored;

    if (!disk_nth(vm, i, &disk, past))
        return NULL;
    for (unsigned n = 0; n < i; n++)
        if (disk_nth(vm, n, &other, &ignored) && other.volume == disk.volume)
            return NULL;
    return disk.volume;
}

static u64 volume_count(struct vm *vm)
{
    bool past = false;
    u64 n = 0;

    for (unsigned i = 0; !past; i++)
        n += volume_nth(vm, i, &past) != NULL;
    return n;
}

static int page_io(struct volume *v, enum volume_op op, u64 page, u8 bytes[PAGE_BYTES])
{
    u64 offset = page << PAGE_SHIFT, left = volume_bytes(v) - offset;
    struct io_request r = { .volume = v, .op = op, .offset = offset, .pieces = 1 };

    r.piece[0].iov_base = bytes;
    r.piece[0].iov_len = left < PAGE_BYTES ? left : PAGE_BYTES;
    volume_io(&r);
    return r.error;
}

static u64 pages_of(const struct volume *v)
{
    return (volume_bytes(v) + PAGE_BYTES - 1) >> PAGE_SHIFT;
}

static int contents_save(struct volume *v, struct sink *to)
{
    static const u8 zeros[PAGE_BYTES];
    u8 bytes[PAGE_BYTES];

    for (u64 page = 0; page < pages_of(v); page++) {
        memset(bytes, 0, sizeof(bytes));
        if (page_io(v, VOLUME_READ, page, bytes))
            return -1;
        if (memcmp(bytes, zeros, sizeof(bytes)) == 0)
            continue;
        if (sink_put8(to, page) || sink_put(to, bytes, sizeof(bytes)))
            return -1;
    }
    return 0;
}

static int volume_save(struct volume *v, struct sink *to)
{
    const char *name = volume_name(v);
    bool inside = volume_at_hand(v);

    if (sink_put_block(to, name, strlen(name)) || sink_put8(to, volume_bytes(v)) ||
        sink_put8(to, inside) || sink_put8(to, volume_read_only(v)) ||
        (inside && contents_save(v, to)))
        return -1;
    return sink_put8(to, ~0ull);
}

enum save_why volumes_save(struct vm *vm, struct sink *to)
{
    bool past = false;

    if (sink_put8(to, volume_count(vm)))
        return SAVE_HOST;
    for (unsigned i = 0; !past; i++) {
        struct volume *v = volume_nth(vm, i, &past);

        if (v && volume_save(v, to))
            return SAVE_HOST;
    }
    return SAVE_DONE;
}

static int contents_load(struct volume *v, bool inside, struct source *from)
{
    u8 bytes[PAGE_BYTES];
    u64 page;

    while (!source_get8(from, &page)) {
        if (page == ~0ull)
            return 0;
        if (!inside || page >= pages_of(v) || source_get(from, bytes, sizeof(bytes)) ||
            page_io(v, VOLUME_WRITE, page, bytes))
            return -1;
    }
    return -1;
}

/* It must be there as it was: of the same size. */
static struct volume *file_open(const char *path, u64 bytes, bool read_only)
{
    int error;
    struct volume *v = volume_open_file(path, path, 0, read_only ? VOLUME_READ_ONLY : 0, &error);

    if (!v || volume_bytes(v) == bytes)
        return v;
    volume_release(v);
    return NULL;
}

static enum save_why volume_load(struct vm *vm, struct source *from)
{
    struct vm_volume *x = calloc(1, sizeof(*x));
    char name[NAME_MOST + 1];
    u64 bytes, inside, read_only;
    size_t n;

    if (!x)
        return SAVE_MEMORY;
    x->next = vm->volumes;
    vm->volumes = x;
    if (source_get_block(from, name, NAME_MOST, &n) || source_get8(from, &bytes) ||
        source_get8(from, &inside) || source_get8(from, &read_only) || !bytes || bytes >> 44)
        return SAVE_DAMAGED;
    name[n] = 0;
    x->volume = inside ? volume_new_storage(name, bytes) : file_open(name, bytes, read_only);
    if (!x->volume)
        return inside ? SAVE_MEMORY : SAVE_VOLUME;
    return contents_load(x->volume, inside, from) ? SAVE_DAMAGED : SAVE_DONE;
}

enum save_why volumes_load(struct vm *vm, struct source *from)
{
    enum save_why why = SAVE_DONE;
    u64 n;

    if (source_get8(from, &n))
        return SAVE_DAMAGED;
    for (; n && !why; n--)
        why = volume_load(vm, from);
    return why;
}

struct volume *save_volume(struct vm *vm, const char *name)
{
    for (const struct vm_volume *x = vm->volumes; x; x = x->next)
        if (x->volume && strcmp(volume_name(x->volume), name) == 0)
            return volume_hold(x->volume);
    return NULL;
}

void volumes_drop(struct vm *vm)
{
    while (vm->volumes) {
        struct vm_volume *x = vm->volumes;

        vm->volumes = x->next;
        if (x->volume)
            volume_release(x->volume);
        free(x);
    }
}
