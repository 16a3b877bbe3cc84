/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Volumes: in storage page by page, or as a host file.  Host side only; no manual. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "channel-io/volume.h"

struct volume {
    char *name;
    u64 bytes;
    unsigned flags;
    unsigned holds;
    struct volume_user *users, *reserved;
    int fd;     /* -1: in storage */
    u8 **pages; /* NULL where nothing was written yet */
};

static struct volume *volume_new(const char *name, u64 bytes, unsigned flags)
{
    struct volume *v = calloc(1, sizeof(*v));

    if (!v)
        return NULL;
    v->name = strdup(name);
    v->bytes = bytes;
    v->flags = flags;
    v->holds = 1;
    v->fd = -1;
    if (v->name)
        return v;
    free(v);
    return NULL;
}

static u64 pages_of(const struct volume *v) { return (v->bytes + PAGE_BYTES - 1) >> PAGE_SHIFT; }

struct volume *volume_new_storage(const char *name, u64 bytes)
{
    struct volume *v = volume_new(name, bytes, 0);

    if (!v)
        return NULL;
    v->pages = calloc(pages_of(v) + 1, sizeof(*v->pages));
    if (v->pages)
        return v;
    volume_release(v);
    return NULL;
}

/* Opens, makes, measures.  0 or an errno. */
static int file_open(struct volume *v, const char *path)
{
    int create = v->flags & VOLUME_CREATE ? O_CREAT : 0;
    off_t end;

    v->fd =
        open(path, (v->flags & VOLUME_READ_ONLY ? O_RDONLY : O_RDWR | create) | O_CLOEXEC, 0666);
    if (v->fd < 0)
        return errno;
    end = lseek(v->fd, 0, SEEK_END);
    if (end < 0)
        return errno;
    if (!v->bytes)
        v->bytes = (u64)end;
    if ((u64)end < v->bytes && create && ftruncate(v->fd, (off_t)v->bytes))
        return errno;
    return 0;
}

struct volume *volume_open_file(const char *name, const char *path, u64 bytes, unsigned flags,
                                int *error)
{
    struct volume *v = volume_new(name, bytes, flags);

    *error = v ? file_open(v, path) : ENOMEM;
    if (!*error)
        return v;
    if (v)
        volume_release(v);
    return NULL;
}

struct volume *volume_hold(struct volume *v)
{
    v->holds++;
    return v;
}

void volume_release(struct volume *v)
{
    if (--v->holds)
        return;
    if (v->fd >= 0)
        close(v->fd);
    for (u64 i = 0; v->pages && i < pages_of(v); i++)
        free(v->pages[i]);
    free(v->pages);
    free(v->name);
    free(v);
}

const char *volume_name(const struct volume *v) { return v->name; }

u64 volume_bytes(const struct volume *v) { return v->bytes; }

bool volume_read_only(const struct volume *v) { return v->flags & VOLUME_READ_ONLY; }

bool volume_durable(const struct volume *v) { return v->flags & VOLUME_DURABLE; }

bool volume_at_hand(const struct volume *v) { return v->fd < 0; }

void volume_join(struct volume *v, struct volume_user *user)
{
    user->next = v->users;
    v->users = user;
}

void volume_leave(struct volume *v, struct volume_user *user)
{
    struct volume_user **at = &v->users;

    while (*at && *at != user)
        at = &(*at)->next;
    if (*at)
        *at = user->next;
    if (v->reserved == user)
        volume_reserve(v, NULL);
}

const struct volume_user *volume_reserved(const struct volume *v) { return v->reserved; }

void volume_reserve(struct volume *v, struct volume_user *who)
{
    v->reserved = who;
    for (struct volume_user *u = v->users; u && !who; u = u->next)
        u->free_again(u);
}

/* A run inside one page of a volume in storage. */
static int storage_run(struct volume *v, enum volume_op op, u64 offset, u8 *at, size_t n)
{
    u8 **page = &v->pages[offset >> PAGE_SHIFT];
    u64 within = offset & ~PAGE_MASK;

    if (op == VOLUME_READ && !*page) {
        memset(at, 0, n);
        return 0;
    }
    if (!*page)
        *page = calloc(1, PAGE_BYTES);
    if (!*page)
        return ENOMEM;
    if (op == VOLUME_READ)
        memcpy(at, *page + within, n);
    else
        memcpy(*page + within, at, n);
    return 0;
}

static int storage_piece(struct volume *v, enum volume_op op, u64 offset, u8 *at, size_t n)
{
    int error = 0;

    while (n && !error) {
        size_t run = PAGE_BYTES - (offset & ~PAGE_MASK);

        run = run < n ? run : n;
        if (offset < v->bytes)
            error = storage_run(v, op, offset, at, run);
        else if (op == VOLUME_READ)
            memset(at, 0, run);
        else
            error = ENOSPC;
        offset += run;
        at += run;
        n -= run;
    }
    return error;
}

static int storage_io(const struct io_request *r)
{
    u64 offset = r->offset;
    int error = 0;

    for (unsigned i = 0; i < r->pieces && !error; i++) {
        error = storage_piece(r->volume, r->op, offset, r->piece[i].iov_base, r->piece[i].iov_len);
        offset += r->piece[i].iov_len;
    }
    return error;
}

/* Takes `done` bytes from the front of the pieces still to do. */
static unsigned advance(struct iovec *piece, unsigned first, unsigned pieces, size_t done)
{
    while (first < pieces && done >= piece[first].iov_len)
        done -= piece[first++].iov_len;
    if (first < pieces) {
        piece[first].iov_base = (u8 *)piece[first].iov_base + done;
        piece[first].iov_len -= done;
    }
    return first;
}

static void zero_rest(struct iovec *piece, unsigned first, unsigned pieces)
{
    for (; first < pieces; first++)
        memset(piece[first].iov_base, 0, piece[first].iov_len);
}

static int file_io(const struct io_request *r)
{
    struct iovec piece[VOLUME_PIECES];
    unsigned first = 0;
    u64 offset = r->offset;

    memcpy(piece, r->piece, r->pieces * sizeof(*piece));
    while (first < r->pieces) {
        int left = (int)(r->pieces - first);
        ssize_t n = r->op == VOLUME_READ
                        ? preadv(r->volume->fd, piece + first, left, (off_t)offset)
                        : pwritev(r->volume->fd, piece + first, left, (off_t)offset);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        if (n == 0 && r->op == VOLUME_WRITE)
            return ENOSPC;
        if (n == 0)
            zero_rest(piece, first, r->pieces);
        if (n == 0)
            return 0;
        offset += (u64)n;
        first = advance(piece, first, r->pieces, (size_t)n);
    }
    return 0;
}

void volume_io(struct io_request *r)
{
    struct volume *v = r->volume;

    r->error = v->fd < 0 ? storage_io(r) : file_io(r);
    if (!r->error && v->fd >= 0 && r->op == VOLUME_WRITE && r->sync && fdatasync(v->fd))
        r->error = errno;
}

/* Whole pages of zeros are given back to the host. */
static int storage_zero(struct volume *v, u64 offset, u64 bytes)
{
    while (bytes && offset < v->bytes) {
        u64 within = offset & ~PAGE_MASK, run = PAGE_BYTES - within;
        u8 **page = &v->pages[offset >> PAGE_SHIFT];

        run = run < bytes ? run : bytes;
        if (run == PAGE_BYTES) {
            free(*page);
            *page = NULL;
        } else if (*page) {
            memset(*page + within, 0, run);
        }
        offset += run;
        bytes -= run;
    }
    return 0;
}

static int file_zero(struct volume *v, u64 offset, u64 bytes)
{
    static const u8 zeros[65536];

    if (!fallocate(v->fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)offset, (off_t)bytes))
        return 0;
    while (bytes) {
        ssize_t n =
            pwrite(v->fd, zeros, bytes < sizeof(zeros) ? bytes : sizeof(zeros), (off_t)offset);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n ? errno : ENOSPC;
        offset += (u64)n;
        bytes -= (u64)n;
    }
    return 0;
}

int volume_zero(struct volume *v, u64 offset, u64 bytes)
{
    return v->fd < 0 ? storage_zero(v, offset, bytes) : file_zero(v, offset, bytes);
}
