/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Initial program load: from host files, from a device, and again as the guest asks.  PoP chapter 17.
 *
 * A load waits for the machine's CPUs and for host files, so it is never done under cp_lock: what a guest asks
 * for with DIAGNOSE X'308' stops its CPUs and is done by a thread made for it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "channel-io/chio.h"
#include "cp/inner.h"
#include "cp/ipl.h"
#include "cp/load.h"
#include "cp/message.h"
#include "lib/bits.h"
#include "lib/ebcdic.h"
#include "lib/state.h"

#define LC_SUBSYSTEM 0xb8
#define CCW_READ_IPL 0x02
#define IPL_BYTES    24

enum ipl_source { SOURCE_NONE, SOURCE_FILES, SOURCE_DEVICE };

struct vm_ipl {
    enum ipl_source source;
    char *kernel, *initrd, *parm;
    u16 devno;
    u8 loadparm[8]; /* EBCDIC */
    unsigned block_length;
    u8 block[IPL_BLOCK_MAX]; /* what SET stored, or made from the last load */
    bool thread_runs;        /* or has run and is to be joined */
    bool busy;               /* what it is to do is not done */
    pthread_t thread;
    bool paused;        /* time stands still until its CPUs do */
    bool clear;         /* what the thread is to do ... */
    struct vcpu *go_on; /* ... reset only, and this CPU goes on with the PSW at 0 */
};

static struct vm_ipl *ipl_of(struct vm *vm)
{
    if (!vm->ipl) {
        vm->ipl = calloc(1, sizeof(*vm->ipl));
        if (vm->ipl)
            memset(vm->ipl->loadparm, EBCDIC_BLANK, 8);
    }
    return vm->ipl;
}

static void text_set(char **to, const char *text)
{
    char *copy = text ? strdup(text) : NULL;

    free(*to);
    *to = copy;
}

void ipl_loadparm(const struct vm *vm, u8 ebcdic[8])
{
    if (vm->ipl)
        memcpy(ebcdic, vm->ipl->loadparm, 8);
    else
        memset(ebcdic, EBCDIC_BLANK, 8);
}

/* ---- the IPL parameter block, CCW type ---- */

static void block_make(struct vm_ipl *i)
{
    u8 *b = i->block;

    memset(b, 0, sizeof(i->block));
    i->block_length = 200;
    st_be4(b, 200);
    st_be4(b + 8, 192);
    b[12] = 2;    /* CCW */
    b[13] = 0x80; /* load parameter is valid */
    memcpy(b + 16, i->loadparm, 8);
    st_be2(b + 110, i->devno);
}

int ipl_store_block(const struct vm *vm, u8 block[IPL_BLOCK_MAX], unsigned *length)
{
    const struct vm_ipl *i = vm->ipl;

    if (!i || i->source != SOURCE_DEVICE || !i->block_length)
        return IPL_NO_CONFIGURATION;
    memcpy(block, i->block, IPL_BLOCK_MAX);
    *length = i->block_length;
    return IPL_OK;
}

/* A block that names a device we can load from replaces what was there; otherwise it is refused. */
int ipl_set_block(struct vm *vm, const u8 *block, unsigned length)
{
    struct vm_ipl *i = ipl_of(vm);

    if (!i || length < 112 || length > IPL_BLOCK_MAX || block[12] != 2)
        return IPL_INVALID_BLOCK;
    memset(i->block, 0, sizeof(i->block));
    memcpy(i->block, block, length);
    i->block_length = length;
    i->source = SOURCE_DEVICE;
    i->devno = ld_be2(block + 110);
    if (block[13] & 0x80)
        memcpy(i->loadparm, block + 16, 8);
    return IPL_OK;
}

/* ---- loading ---- */

static void stop_all(struct vm *vm)
{
    for (unsigned n = 0; n < vm->cpus; n++) {
        vm->vcpu[n]->in_cp = true;
        vcpu_stop(vm->vcpu[n], false);
    }
}

/* Everything of the machine is still: reset it. */
static void reset(struct vm *vm, bool clear)
{
    system_lock(vm->sys);
    stop_all(vm);
    system_unlock(vm->sys);
    dispatch_quiesce(vm);
    if (clear)
        space_clear(
            vm->space); /* here, where it may take its time: vm_reset() finds nothing left */
    system_lock(vm->sys);
    vm_reset(vm, clear);
    if (vm->ipl->paused)
        dispatch_resume(vm->sys);
    vm->ipl->paused = false;
    system_unlock(vm->sys);
}

/* Under cp_lock: what the guest asked for is done. */
static void job_over(struct vm *vm)
{
    vm->ipl->busy = false;
    pthread_cond_broadcast(&vm->sys->dispatcher->quiet);
}

/* Before somebody else loads the machine. */
static void job_wait(struct vm *vm)
{
    system_lock(vm->sys);
    while (vm->ipl->busy)
        pthread_cond_wait(&vm->sys->dispatcher->quiet, &vm->sys->lock);
    system_unlock(vm->sys);
}

/* CPU 0 gets the PSW; with `stop` it waits for BEGIN. */
static void begin(struct vm *vm, struct vcpu *v, u64 mask, u64 address, bool stop)
{
    system_lock(vm->sys);
    psw_install(&v->sie.cpu, mask, address);
    sie_close(&v->sie);
    v->in_cp = stop;
    if (!stop && !vm->ending)
        vcpu_start(v);
    job_over(vm);
    system_unlock(vm->sys);
}

static int files_load(struct vm *vm, bool stop)
{
    struct vm_ipl *i = vm->ipl;
    struct load_result r;
    char why[128] = "";

    reset(vm, true);
    if (load_files(vm, i->kernel, i->initrd, i->parm, &r) == 0) {
        begin(vm, vm->vcpu[0], r.psw_mask, r.psw_address, stop);
        return 0;
    }
    if (r.error)
        snprintf(why, sizeof(why), ": %s", strerror(r.error));
    system_lock(vm->sys);
    say_ipl_file_problem(TO_VM(vm), r.file, r.problem, why);
    system_unlock(vm->sys);
    return -1;
}

int ipl_file(struct vm *vm, const struct ipl_files *files, bool stop)
{
    struct vm_ipl *i = ipl_of(vm);

    if (!i)
        return -1;
    job_wait(vm);
    text_set(&i->kernel, files->kernel);
    text_set(&i->initrd, files->initrd);
    text_set(&i->parm, files->parm);
    i->source = SOURCE_FILES;
    return files_load(vm, stop);
}

/* Waits, with cp_lock, until the subchannel has status; false: not operational. */
static bool device_status(struct vm *vm, u32 sid, struct irb *irb)
{
    int cc;

    while ((cc = io_tsch(vm->chsub, sid, irb)) == IO_CC1_STATUS)
        pthread_cond_wait(&vm->sys->dispatcher->quiet, &vm->sys->lock);
    return cc == IO_CC0_DONE;
}

static int device_enable(struct vm *vm, u32 sid)
{
    struct schib schib;

    if (io_stsch(vm->chsub, sid, &schib))
        return -1;
    schib.pmcw.flags = put16(get16(schib.pmcw.flags) | PMCW_ENABLED);
    return io_msch(vm->chsub, sid, &schib) ? -1 : 0;
}

/* READ IPL of 24 bytes to 0, command-chained to the CCW it has brought to 8: a format-0 CCW laid at 0 does
 * both.  0, or -1 after a message. */
static int device_read(struct vm *vm, u16 devno, u32 sid)
{
    const u8 ccw[8] = { CCW_READ_IPL, 0, 0, 0, 0x60, 0, 0, IPL_BYTES };
    struct orb orb = { .control = put32(ORB_LPM) };
    struct irb irb;

    if (space_write(vm->space, 0, ccw, sizeof(ccw), PAGING_BLOCK) != PAGING_DONE ||
        device_enable(vm, sid) || io_ssch(vm->chsub, sid, &orb)) {
        say_no_device(TO_VM(vm), devno);
        return -1;
    }
    vm_io_run(vm);
    dispatch_wake_all(vm->sys);
    if (device_status(vm, sid, &irb) && irb.scsw.subchannel == 0 && (irb.scsw.unit & ~0x0c) == 0)
        return 0;
    say_ipl_device_status(TO_VM(vm), devno, irb.scsw.unit, irb.scsw.subchannel);
    return -1;
}

static int device_load(struct vm *vm, bool clear, bool stop)
{
    struct vm_ipl *i = vm->ipl;
    be32 subsystem[2];
    u64 mask, address;
    u32 sid;
    int status = -1;

    reset(vm, clear);
    system_lock(vm->sys);
    sid = chsub_find(vm->chsub, i->devno);
    if (!sid)
        say_no_device(TO_VM(vm), i->devno);
    else
        status = device_read(vm, i->devno, sid);
    if (!status && !load_ipl_psw(vm, &mask, &address)) {
        say_ipl_no_psw(TO_VM(vm));
        status = -1;
    }
    system_unlock(vm->sys);
    if (status)
        return -1;
    subsystem[0] = put32(sid);
    subsystem[1] = put32(0);
    space_write(vm->space, LC_SUBSYSTEM, subsystem, sizeof(subsystem), PAGING_BLOCK);
    begin(vm, vm->vcpu[0], mask, address, stop);
    return 0;
}

int ipl_device(struct vm *vm, u16 devno, bool clear, const char *loadparm, const char *parm,
               bool stop)
{
    struct vm_ipl *i = ipl_of(vm);

    if (!i)
        return -1;
    job_wait(vm);
    i->source = SOURCE_DEVICE;
    i->devno = devno;
    text_set(&i->parm, parm);
    ebcdic_text(i->loadparm, 8, loadparm ? loadparm : "");
    block_make(i);
    if (parm && strlen(parm) <= 64) {
        i->block[112] = 0x40;
        st_be4(i->block + 116, (u32)strlen(parm));
        ebcdic_text(i->block + 128, 64, parm);
    }
    return device_load(vm, clear, stop);
}

/* ---- what the guest asks for ---- */

/* Reset, and this CPU goes on with the PSW at 0. */
static int reset_load(struct vm *vm, struct vcpu *v, bool clear)
{
    u64 mask = 0, address = 0;

    reset(vm, clear);
    if (!load_ipl_psw(vm, &mask, &address))
        return -1;
    begin(vm, v, mask, address, false);
    return 0;
}

/* Who has begun the machine or given up takes cp_lock no more: the next job waits for this thread under it. */
static void *job(void *arg)
{
    struct vm *vm = arg;
    struct vm_ipl *i = vm->ipl;
    int status;

    if (i->go_on)
        status = reset_load(vm, i->go_on, i->clear);
    else if (i->source == SOURCE_FILES)
        status = files_load(vm, false);
    else
        status = device_load(vm, i->clear, false);
    if (status) {
        system_lock(vm->sys);
        job_over(vm);
        system_unlock(vm->sys);
    }
    return NULL;
}

static int job_start(struct vm *vm, struct vcpu *go_on, bool clear)
{
    struct vm_ipl *i = ipl_of(vm);

    if (!i)
        return IPL_NO_CONFIGURATION;
    if (i->busy) { /* asked for twice: once is enough */
        stop_all(vm);
        return LEAVE_REQUEST;
    }
    if (i->thread_runs)
        pthread_join(i->thread, NULL);
    i->go_on = go_on;
    i->clear = clear;
    i->thread_runs = i->busy = pthread_create(&i->thread, NULL, job, vm) == 0;
    if (!i->thread_runs)
        return IPL_NO_CONFIGURATION;
    i->paused = true;
    dispatch_pause(vm->sys);
    stop_all(vm);
    return LEAVE_REQUEST;
}

int ipl_reipl(struct vm *vm, bool clear)
{
    if (!vm->ipl || vm->ipl->source == SOURCE_NONE)
        return IPL_NO_CONFIGURATION;
    return job_start(vm, NULL, clear);
}

int ipl_reset_continue(struct vcpu *v, bool clear)
{
    int status = job_start(v->vm, v, clear);

    return status < 0 ? status : LEAVE_STOP;
}

/* ---- saved and loaded: 0 in front means that it never was loaded ---- */

static int text_save(const char *text, struct sink *to)
{
    return sink_put8(to, text != NULL) || (text && sink_put_block(to, text, strlen(text))) ? -1 : 0;
}

static int text_load(char **text, struct source *from)
{
    char bytes[4096];
    size_t n;
    u64 there;

    if (source_get8(from, &there) || there > 1)
        return -1;
    if (!there)
        return 0;
    if (source_get_block(from, bytes, sizeof(bytes) - 1, &n))
        return -1;
    bytes[n] = 0;
    text_set(text, bytes);
    return 0;
}

int ipl_save(const struct vm *vm, struct sink *to)
{
    const struct vm_ipl *i = vm->ipl;

    if (!i)
        return sink_put8(to, 0);
    if (sink_put8(to, 1) || sink_put8(to, i->source) || sink_put8(to, i->devno) ||
        sink_put(to, i->loadparm, sizeof(i->loadparm)) || text_save(i->kernel, to) ||
        text_save(i->initrd, to) || text_save(i->parm, to))
        return -1;
    return sink_put_block(to, i->block, i->block_length);
}

int ipl_load(struct vm *vm, struct source *from)
{
    u64 there, source, devno;
    struct vm_ipl *i;
    size_t n;

    if (source_get8(from, &there) || there > 1)
        return -1;
    i = there ? ipl_of(vm) : NULL;
    if (!there || !i)
        return there ? -1 : 0;
    if (source_get8(from, &source) || source > SOURCE_DEVICE || source_get8(from, &devno) ||
        source_get(from, i->loadparm, sizeof(i->loadparm)) || text_load(&i->kernel, from) ||
        text_load(&i->initrd, from) || text_load(&i->parm, from) ||
        source_get_block(from, i->block, sizeof(i->block), &n))
        return -1;
    i->source = (enum ipl_source)source;
    i->devno = (u16)devno;
    i->block_length = (unsigned)n;
    return source != SOURCE_FILES || i->kernel ? 0 : -1;
}

void ipl_free(struct vm *vm)
{
    struct vm_ipl *i = vm->ipl;

    if (!i)
        return;
    if (i->thread_runs) { /* it needs cp_lock to end; nobody finds the machine any more */
        system_unlock(vm->sys);
        pthread_join(i->thread, NULL);
        system_lock(vm->sys);
    }
    free(i->kernel);
    free(i->initrd);
    free(i->parm);
    free(i);
    vm->ipl = NULL;
}
