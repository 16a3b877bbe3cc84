/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a virtual machine is loaded, and loaded again: DIAGNOSE X'308' and the IPL commands.  Under cp_lock. */
#ifndef CP_IPL_H
#define CP_IPL_H

#include "cp/vm.h"
#include "lib/sink.h"

/* Return codes of DIAGNOSE X'308', in the odd register. */
enum ipl_rc { IPL_OK = 0x0001, IPL_NO_CONFIGURATION = 0x0102, IPL_INVALID_BLOCK = 0x0402 };

#define IPL_BLOCK_MAX 4096

/* --- ipl.c --- */
void ipl_loadparm(const struct vm *,
                  u8 ebcdic[8]); /* 8 EBCDIC characters, blanks when there is none */
/* The IPL parameter block of the last load, or the one that was set: enum ipl_rc. */
int ipl_store_block(const struct vm *, u8 block[IPL_BLOCK_MAX], unsigned *length);
/* What the next ipl_reipl() is to load: enum ipl_rc.  `length` is that in the block's header, checked
 * against IPL_BLOCK_MAX. */
int ipl_set_block(struct vm *, const u8 *block, unsigned length);
/* Resets the machine (clearing it or not) and loads it as the block says; returns < 0, enum leave: the CPU
 * that asked does not go on; or enum ipl_rc when there is nothing to load from and nothing was changed. */
int ipl_reipl(struct vm *, bool clear);
/* Resets the machine (subsystem reset, or clear reset of the CPUs' registers too); then the CPU goes on with
 * the PSW at absolute 0.  < 0: enum leave. */
int ipl_reset_continue(struct vcpu *, bool clear);

/* What to load from host files; initrd and parm may be NULL. */
struct ipl_files {
    const char *kernel, *initrd, *parm;
};
/* Resets and clears the machine, loads the files, starts CPU 0 (stop: leaves it stopped).  0, or -1 after a
 * message.  WITHOUT cp_lock: waits for the machine's CPUs and reads files. */
int ipl_file(struct vm *, const struct ipl_files *, bool stop);
/* The same from a device of the machine: READ IPL, then the channel program it brought.  loadparm (8
 * characters) and parm may be NULL.  WITHOUT cp_lock. */
int ipl_device(struct vm *, u16 devno, bool clear, const char *loadparm, const char *parm,
               bool stop);
/* How it was loaded, and what DIAGNOSE X'308' has set, for a save. */
int ipl_save(const struct vm *, struct sink *);
int ipl_load(struct vm *, struct source *);
/* At the end of the machine, which nobody can find any more: waits for a load under way, without cp_lock. */
void ipl_free(struct vm *);

#endif
