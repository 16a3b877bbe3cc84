/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Volumes (what a disk's blocks are kept on) and how the host reads and writes them. */
#ifndef CHANNEL_IO_VOLUME_H
#define CHANNEL_IO_VOLUME_H

#include <sys/uio.h>
#include "lib/base.h"

struct volume;
struct io_backend;

/* image.c: a volume is a row of bytes with a name.  It is counted: every device that stands on it
 * holds it once.  All calls in the owner's context, except volume_io(). */
enum volume_flags {
    VOLUME_READ_ONLY = 1,
    VOLUME_DURABLE = 2, /* a guest's write has ended only when the host's disk has it (fdatasync) */
    VOLUME_CREATE = 4,  /* make the file, of `bytes` bytes, if it is not there */
};
/* In storage, zeros at first, a page taken when it is written first.  NULL: no memory. */
struct volume *volume_new_storage(const char *name, u64 bytes);
/* A host file or block device; bytes = 0 takes the file's size.  NULL: *error is the errno. */
struct volume *volume_open_file(const char *name, const char *path, u64 bytes, unsigned flags,
                                int *error);
struct volume *volume_hold(struct volume *);
void volume_release(struct volume *);
const char *volume_name(const struct volume *);
u64 volume_bytes(const struct volume *);
bool volume_read_only(const struct volume *);
bool volume_durable(const struct volume *);
/* Devices that stand on one volume know of each other's reservation.  free_again() is called for
 * all of them when a reservation ends; leaving ends one's own. */
struct volume_user {
    struct volume_user *next;
    void (*free_again)(struct volume_user *);
};
void volume_join(struct volume *, struct volume_user *);
void volume_leave(struct volume *, struct volume_user *);
const struct volume_user *volume_reserved(const struct volume *); /* NULL: by nobody */
void volume_reserve(struct volume *, struct volume_user *who);    /* NULL: release */
/* True: data is always at hand, so that asking a service thread would only cost time. */
bool volume_at_hand(const struct volume *);

enum volume_op { VOLUME_READ, VOLUME_WRITE };
enum { VOLUME_PIECES = 32 };

/* One host operation.  Whoever submits it keeps it, and what it points at, until done(). */
struct io_request {
    struct volume *volume;
    enum volume_op op;
    bool sync; /* after a write: fdatasync too */
    u64 offset;
    unsigned pieces;
    struct iovec piece[VOLUME_PIECES];
    int error; /* 0 or errno, valid when done */
    void *ctx;
    void (*done)(struct io_request *); /* called by io_backend_reap(), never by submit */
    struct io_request *next;           /* the backend's */
};

/* Performs the request here and now in this thread; any thread.  Past the end reads zeros. */
void volume_io(struct io_request *);
int volume_zero(struct volume *, u64 offset, u64 bytes); /* 0 or an errno; in this thread */

/* backend.c: who performs requests.  All calls in the owner's context. */
struct io_backend_ops {
    /* True: done already, error is set, done() will not be called.  False: done() comes later. */
    bool (*submit)(struct io_backend *, struct io_request *);
    unsigned (*reap)(struct io_backend *); /* calls done() for what has ended; says how many */
    void (*wait)(struct io_backend *);     /* blocks until something has ended or nothing is out */
    void (*free)(struct io_backend *);
};
struct io_backend {
    const struct io_backend_ops *ops;
};
/* Everything at once in the caller's thread: virtual time, and volumes in storage. */
struct io_backend *io_backend_inline(void);
/* A pool of threads, made at the first request.  wake() comes from such a thread and should make
 * the owner call io_backend_reap() in its own context.  One service may serve many guests. */
struct io_backend *io_backend_threads(unsigned threads, void (*wake)(void *ctx), void *ctx);
unsigned io_backend_reap(struct io_backend *);
void io_backend_free(struct io_backend *); /* waits for what is out */

#endif
