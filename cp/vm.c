/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A virtual machine: made, reset, stopped, ended. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cp/inner.h"
#include "cp/ipl.h"
#include "cp/iucv.h"
#include "cp/sclp.h"
#include "lib/bits.h"

struct vm *vm_find(struct system *sys, const char *userid)
{
    struct vm *vm = sys->vms;

    while (vm && strcmp(vm->userid, userid) != 0)
        vm = vm->next;
    return vm;
}

static void settings_default(struct vm *vm)
{
    vm->conmode = "3215";
    strcpy(vm->classes, "G");
    vm->set.emsg = vm->set.msg = vm->set.wng = vm->set.autocr = true;
    vm->set.more1 = 50;
    vm->set.more2 = 10;
    vm->set.linend = '#';
}

/* FF, six digits that tell machines apart, machine type 2817, format 8000. */
static void cpuid_make(struct vm *vm)
{
    u32 serial = 0x010000 + vm->id;

    vm->cpuid[0] = 0xff;
    vm->cpuid[1] = (u8)(serial >> 16);
    vm->cpuid[2] = (u8)(serial >> 8);
    vm->cpuid[3] = (u8)serial;
    st_be4(vm->cpuid + 4, 0x28178000);
}

static int parts_make(struct vm *vm, unsigned cpus)
{
    vm->space = space_new(vm->sys->pager, vm->storage);
    vm->sclp = sclp_new(vm);
    vm->iucv = iucv_new(vm);
    if (!vm->space || !vm->sclp || !vm->iucv || vm_io_make(vm))
        return -1;
    for (; vm->cpus < cpus; vm->cpus++) {
        vm->vcpu[vm->cpus] = vcpu_new(vm, (u16)vm->cpus);
        if (!vm->vcpu[vm->cpus])
            return -1;
    }
    return 0;
}

struct vm *vm_new(struct system *sys, const char *userid, u64 storage, unsigned cpus)
{
    struct vm *vm = calloc(1, sizeof(*vm));

    if (!vm)
        return NULL;
    vm->sys = sys;
    vm->id = sys->next_id++;
    vm->storage = storage;
    vm->logon_tod = system_now(sys);
    vm->assist_rows = sys->all_rows;
    snprintf(vm->userid, sizeof(vm->userid), "%s", userid);
    settings_default(vm);
    cpuid_make(vm);
    vm->next = sys->vms;
    sys->vms = vm;
    sys->users++;
    if (parts_make(vm, cpus)) {
        vm_free(vm);
        return NULL;
    }
    return vm;
}

static void vm_unlink(struct vm *vm)
{
    for (struct vm **p = &vm->sys->vms; *p; p = &(*p)->next)
        if (*p == vm) {
            *p = vm->next;
            vm->sys->users--;
            return;
        }
}

static void externals_drop(struct vm *vm)
{
    struct ext_pending *e = vm->ext;

    vm->ext = NULL;
    while (e) {
        struct ext_pending *next = e->next;

        free(e);
        e = next;
    }
}

/* No CPU of it is on a processor (dispatch_quiesce). */
void vm_free(struct vm *vm)
{
    struct system *sys = vm->sys;

    vm->ending = true;
    vm_unlink(vm);
    ipl_free(vm);
    for (unsigned i = 0; i < vm->cpus; i++)
        vcpu_free(vm->vcpu[i]);
    if (vm->chsub)
        chsub_free(vm->chsub);
    event_cancel(sys->events, EVENT_IO, vm->id);
    event_cancel(sys->events, EVENT_WORK, vm->id);
    externals_drop(vm);
    if (vm->sclp)
        sclp_free(vm->sclp);
    if (vm->iucv)
        iucv_free(vm->iucv);
    if (vm->space)
        space_free(vm->space);
    free(vm->io_ready);
    free(vm->console.partial);
    free(vm);
}

/* No CPU of it is on a processor. */
void vm_reset(struct vm *vm, bool clear)
{
    chsub_drain(vm->chsub);
    chsub_reset(vm->chsub);
    event_cancel(vm->sys->events, EVENT_IO, vm->id);
    event_cancel(vm->sys->events, EVENT_WORK, vm->id);
    vm->io_count = 0;
    externals_drop(vm);
    sclp_reset(vm);
    iucv_reset(vm);
    for (unsigned i = 0; i < vm->cpus; i++)
        vcpu_reset(vm->vcpu[i], true, clear);
    if (clear)
        space_clear(vm->space);
}

void vm_external(struct vm *vm, u16 code, u16 subcode, u32 parameter, u64 parameter64, u32 cr0_mask)
{
    struct ext_pending *e = calloc(1, sizeof(*e)), **p = &vm->ext;

    if (!e)
        return;
    *e = (struct ext_pending){ .code = code,
                               .subcode = subcode,
                               .parameter = parameter,
                               .parameter64 = parameter64,
                               .cr0_mask = cr0_mask };
    while (*p)
        p = &(*p)->next;
    *p = e;
    vm_io_pending(vm);
}

void vm_io_pending(struct vm *vm)
{
    for (unsigned i = 0; i < vm->cpus; i++)
        vcpu_pending(vm->vcpu[i]);
}

void vm_stop(struct vm *vm)
{
    for (unsigned i = 0; i < vm->cpus; i++)
        if (vm->vcpu[i]->state != VCPU_STOPPED) {
            vm->vcpu[i]->in_cp = true;
            vcpu_stop(vm->vcpu[i], false);
        }
}

void vm_begin(struct vm *vm)
{
    for (unsigned i = 0; i < vm->cpus; i++)
        if (vm->vcpu[i]->in_cp || i == 0)
            vcpu_start(vm->vcpu[i]);
}

bool vm_idle(const struct vm *vm)
{
    for (unsigned i = 0; i < vm->cpus; i++)
        if (vm->vcpu[i]->state != VCPU_STOPPED && vm->vcpu[i]->state != VCPU_CHECKSTOP)
            return false;
    return true;
}
