/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DIAGNOSE X'24' and X'210': what a virtual device is. */
#include <string.h>
#include "cp/handlers.h"

enum { DEVICE_REAL = 0, DEVICE_VIRTUAL_ONLY = 2, DEVICE_NONE = 3 };

/* VM's codes for device classes and types, by class of channel-io. */
static const struct vm_device {
    const char *name;
    u8 class, type, model;
} vm_devices[] = {
    {"3215",   0x80, 0x00, 0   },
    { "3270",  0x40, 0x01, 2   },
    { "9336",  0x01, 0x40, 0x10},
    { "3390",  0x04, 0x82, 0x0c},
    { "2540R", 0x20, 0x82, 0   },
    { "2540P", 0x10, 0x82, 0   },
    { "1403",  0x10, 0x41, 0   },
    { "3088",  0x02, 0x80, 0x08},
};

enum { CLASS_SPECIAL = 0x02 };

static struct vm_device describe(const struct chsub_info *info)
{
    for (unsigned i = 0; i < COUNT(vm_devices); i++)
        if (!strcmp(vm_devices[i].name, info->class_name))
            return vm_devices[i];
    return (struct vm_device){ info->class_name, CLASS_SPECIAL, 0, 0 };
}

static bool find(const struct vcpu *v, u64 devno, struct chsub_info *info)
{
    u32 sid = devno <= 0xffff ? chsub_find(v->vm->chsub, (u16)devno) : 0;

    return sid && chsub_info(v->vm->chsub, sid, info);
}

/* Disks lie on host files that stand for the real device; everything else is only virtual. */
static bool has_real(const struct vm_device *d) { return d->class == 0x04 || d->class == 0x01; }

/* ---- X'210' ---- */

struct vrdcblok {
    be16 devno, length;                 /* 00 */
    u8 class, type, status, flags;      /* 04 */
    u8 rclass, rtype, rmodel, rfeature; /* 08 */
    u8 pad[244];
};
_Static_assert(sizeof(struct vrdcblok) == 256, "256 bytes");

static void vrdcblok_fill(struct vrdcblok *b, const struct vm_device *d)
{
    memset((u8 *)b + 4, 0, sizeof(*b) - 4);
    b->class = d->class;
    b->type = d->type;
    if (!has_real(d))
        return;
    b->rclass = d->class;
    b->rtype = d->type;
    b->rmodel = d->model;
}

/* Rx: the block; its first two halfwords are device number and length. */
int diag_device(struct vcpu *v, struct interception *i)
{
    u64 where = v->sie.cpu.gr[i->op.r1];
    struct chsub_info info;
    struct vm_device d;
    struct vrdcblok b;
    unsigned n, cc = DEVICE_NONE;
    int why = where & 3 ? PGM_SPECIFICATION : guest_real_read(v, where, &b, 4);

    if (why)
        return why;
    n = get16(b.length);
    if (n < 12)
        return PGM_SPECIFICATION;
    if (find(v, get16(b.devno), &info)) {
        d = describe(&info);
        vrdcblok_fill(&b, &d);
        why = guest_real_write(v, where, &b, n < sizeof(b) ? n : (unsigned)sizeof(b));
        cc = has_real(&d) ? DEVICE_REAL : DEVICE_VIRTUAL_ONLY;
    }
    if (!why)
        cpu_set_cc(&v->sie.cpu, cc);
    return why;
}

/* ---- X'24' ---- */

/* Rx: device number, or all ones for the console, whose number it then gets.  Ry: the virtual device's class,
 * type, status, flags; Ry+1: the real one's class, type, model, features. */
int diag_device_type(struct vcpu *v, struct interception *i)
{
    struct cpu *cpu = &v->sie.cpu;
    u32 devno = (u32)cpu->gr[i->op.r1];
    bool console = devno == 0xffffffff;
    struct chsub_info info;
    struct vm_device d;
    bool found =
        console ? chsub_info(v->vm->chsub, v->vm->console.sid, &info) : find(v, devno, &info);

    if (!found) {
        cpu_set_cc(cpu, DEVICE_NONE);
        return 0;
    }
    d = describe(&info);
    if (console)
        set_low32(&cpu->gr[i->op.r1], info.devno);
    set_low32(&cpu->gr[i->op.r3], (u32)d.class << 24 | (u32)d.type << 16);
    if (has_real(&d) && i->op.r3 != 15)
        set_low32(&cpu->gr[i->op.r3 + 1],
                  (u32)d.class << 24 | (u32)d.type << 16 | (u32)d.model << 8);
    cpu_set_cc(cpu, has_real(&d) ? DEVICE_REAL : DEVICE_VIRTUAL_ONLY);
    return 0;
}
