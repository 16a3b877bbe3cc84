/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saved machines as files of the host: the bytes, and behind them a hash of all of them. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cp/message.h"
#include "cp/save_inner.h"

struct file {
    FILE *file;
    struct hash hash; /* of what has passed */
};

static int file_put(void *ctx, const void *bytes, size_t n)
{
    struct file *f = ctx;

    hash_put(&f->hash, bytes, n);
    return fwrite(bytes, 1, n, f->file) == n ? 0 : -1;
}

static int file_get(void *ctx, void *bytes, size_t n)
{
    struct file *f = ctx;

    return fread(bytes, 1, n, f->file) == n ? 0 : -1;
}

static enum save_why save_to(struct vm *vm, struct file *f)
{
    struct sink to = { file_put, f };
    enum save_why why;
    be64 mark;

    hash_start(&f->hash);
    why = vm_save(vm, &to);
    mark = put64(hash_end(&f->hash));
    if (!why && fwrite(&mark, 1, sizeof(mark), f->file) != sizeof(mark))
        why = SAVE_HOST;
    if (fflush(f->file) || fsync(fileno(f->file)))
        why = why ? why : SAVE_HOST;
    return why;
}

/* errno, if the host is what failed. */
static const char *text_of(enum save_why why, int error)
{
    return why == SAVE_HOST && error ? strerror(error) : save_text(why);
}

/* Under another name until all of it is there. */
int save_file(struct vm *vm, const char *path)
{
    struct hearer to = { .sys = NULL };
    struct file f = { .file = NULL };
    enum save_why why = SAVE_HOST;
    char part[4096];
    int error;

    snprintf(part, sizeof(part), "%s.part", path);
    errno = 0;
    f.file = fopen(part, "wb");
    if (f.file)
        why = save_to(vm, &f);
    error = errno;
    if (f.file && fclose(f.file))
        why = why ? why : SAVE_HOST;
    if (!why && rename(part, path)) {
        error = errno;
        why = SAVE_HOST;
    }
    if (!why)
        return 0;
    if (f.file)
        remove(part);
    return say_save_failed(to, path, text_of(why, error));
}

/* All bytes but the last eight have the hash that those are. */
static enum save_why file_check(struct file *f)
{
    u8 bytes[65536 + 8];
    size_t have = 0, n;
    be64 mark;

    hash_start(&f->hash);
    while ((n = fread(bytes + have, 1, sizeof(bytes) - have, f->file)) > 0) {
        have += n;
        if (have <= 8)
            continue;
        hash_put(&f->hash, bytes, have - 8);
        memmove(bytes, bytes + have - 8, 8);
        have = 8;
    }
    if (ferror(f->file))
        return SAVE_HOST;
    memcpy(&mark, bytes, sizeof(mark));
    return have == 8 && get64(mark) == hash_end(&f->hash) ? SAVE_DONE : SAVE_DAMAGED;
}

/* What it says it is comes before what has become of it. */
static enum save_why magic_check(struct file *f)
{
    u8 bytes[8];

    if (fread(bytes, 1, sizeof(bytes), f->file) != sizeof(bytes) || memcmp(bytes, "URSAVM", 6) != 0)
        return ferror(f->file) ? SAVE_HOST : SAVE_ALIEN;
    rewind(f->file);
    return SAVE_DONE;
}

static enum save_why load_from(struct system *sys, struct file *f, struct vm **vm)
{
    struct source from = { file_get, f };
    enum save_why why = magic_check(f);

    if (!why)
        why = file_check(f);
    rewind(f->file);
    return why ? why : vm_load(sys, &from, vm);
}

u64 saved_storage(const char *path, u64 otherwise)
{
    FILE *file = fopen(path, "rb");
    struct file f = { .file = file };
    struct source from = { file_get, &f };
    struct save_head head;
    unsigned version;

    if (!file)
        return otherwise;
    if (!save_head_load(&from, &version, &head))
        otherwise = head.storage;
    fclose(file);
    return otherwise;
}

int load_file(struct system *sys, const char *path, struct vm **vm)
{
    struct hearer to = { .sys = NULL };
    struct file f = { .file = NULL };
    enum save_why why = SAVE_HOST;
    int error;

    *vm = NULL;
    errno = 0;
    f.file = fopen(path, "rb");
    if (f.file)
        why = load_from(sys, &f, vm);
    error = errno;
    if (f.file)
        fclose(f.file);
    return why ? say_load_failed(to, path, text_of(why, error)) : 0;
}
