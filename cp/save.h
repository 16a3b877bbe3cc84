/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole virtual machine as bytes: saved, loaded, hashed.  Design, section 8. */
#ifndef CP_SAVE_H
#define CP_SAVE_H

#include "cp/system.h"
#include "lib/state.h"

struct volume;

enum save_why {
    SAVE_DONE,
    SAVE_HOST,    /* the sink or source failed; errno may say more */
    SAVE_ALIEN,   /* not a saved machine */
    SAVE_VERSION, /* saved by a later version */
    SAVE_DAMAGED, /* what is there cannot be */
    SAVE_CLOCK,   /* saved under the other setting of the clock */
    SAVE_EXISTS,  /* a machine of that name is logged on */
    SAVE_VOLUME,  /* the file of a disk cannot be used */
    SAVE_MEMORY,  /* the host has none, or no real storage is left */
};
const char *save_text(enum save_why);

/* --- save.c, save_load.c: without cp_lock; they block --- */
/* The machine is quiet: none of its CPUs is on a processor, and none gets there meanwhile (dispatch_hold,
 * or the dispatcher has stopped).  Host I/O under way is waited for. */
enum save_why vm_save(struct vm *, struct sink *);
/* A machine as it was saved; its CPUs go on as soon as there are processors.  Disks on files of the host
 * are opened again. */
enum save_why vm_load(struct system *, struct source *, struct vm **);
/* What the guest can see: the same on every host, loaded or not, in every tier, with SET ASSIST on or off.
 * Registers, state descriptions, storage, channel subsystem, disks in storage, service processor, IUCV, what is
 * pending, events, instruction counts, and in the virtual setting the clock. */
enum save_why vm_hash(struct vm *, u64 *hash);
/* The parts of a vm_hash(), one line each, for finding where two machines differ. */
void vm_hash_parts(struct vm *, void (*line)(void *ctx, const char *part, u64 hash), void *ctx);

/* --- save_disk.c --- */
enum save_why volumes_save(struct vm *, struct sink *); /* names; contents of those in storage */
enum save_why volumes_load(struct vm *, struct source *);
struct volume *save_volume(struct vm *, const char *name); /* held for the caller; NULL: none */
void volumes_drop(struct vm *);                            /* the devices hold them now */

/* --- save_file.c: the same on host files, with a check of every byte.  0, or a message number --- */
int save_file(struct vm *, const char *path);
int load_file(struct system *, const char *path, struct vm **);
u64 saved_storage(const char *path,
                  u64 otherwise); /* how much storage the machine in the file has */

/* --- hash_log.c: one line an interruption --- */
struct hash_log;
/* Instruction count, old PSW, hash of the CPU; with every `storage_every`th also that of storage.  Virtual
 * setting.  NULL: the file cannot be made (errno). */
struct hash_log *hash_log_start(struct system *, const char *path, unsigned storage_every);
int hash_log_end(struct system *, struct hash_log *); /* 0 or an errno */

#endif
