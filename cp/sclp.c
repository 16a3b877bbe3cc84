/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SERVICE CALL: what the service processor says of the machine.  Commands are done at once; the answer is
 * announced by an external interruption.  Layout of the SCCBs as Linux uses them. */
#include <stdlib.h>
#include <string.h>
#include "cp/handlers.h"
#include "cp/ipl.h"
#include "cp/sclp.h"

#define SERVICE_SIGNAL   0x2401
#define CR0_SERVICE      0x200
#define PARAMETER_EVENTS 1u /* in the interruption parameter: events are waiting */
#define ADDRESS_MASK     0x7ffffff8u

#define FACILITY_CPU_INFO 0x0800000000000000ull
#define CPU_KEYS          0x04 /* in byte 2 of a CPU entry: storage-key facility */

struct cpu_entry {
    u8 id;
    u8 pad1;
    u8 facilities[13];
    u8 pad15;
};
_Static_assert(sizeof(struct cpu_entry) == 16, "a CPU entry is 16 bytes");

struct scp_info {
    u8 header[8];
    be16 increments;  /* 08 */
    u8 increment_mib; /* 0a */
    u8 pad00b[5];
    be16 cpus;       /* 10 */
    be16 cpu_offset; /* 12 */
    u8 pad014[4];
    u8 loadparm[8]; /* 18 */
    u8 pad020[16];
    be64 facilities; /* 30 */
    u8 pad038[44];
    be32 increment_mib2; /* 64 */
    be64 increments2;    /* 68 */
    u8 pad070[16];
    struct cpu_entry cpu[VM_CPUS]; /* 80 */
};
_Static_assert(offsetof(struct scp_info, loadparm) == 24, "loadparm");
_Static_assert(offsetof(struct scp_info, facilities) == 48, "facilities");
_Static_assert(offsetof(struct scp_info, increment_mib2) == 100, "increment_mib2");
_Static_assert(offsetof(struct scp_info, cpu) == 128, "cpu");

struct cpu_info {
    u8 header[8];
    be16 configured, configured_offset; /* 08 */
    be16 standby, standby_offset;       /* 0c */
    struct cpu_entry cpu[VM_CPUS];      /* 10 */
};

static void put_cpus(const struct vm *vm, struct cpu_entry *entry)
{
    for (unsigned i = 0; i < VM_CPUS; i++) {
        if (!vm->vcpu[i])
            continue;
        memset(entry, 0, sizeof(*entry));
        entry->id = (u8)i;
        entry->facilities[0] = CPU_KEYS;
        entry++;
    }
}

/* Increments of 1 MB, or larger ones when there would be too many for a halfword. */
static void put_storage(const struct vm *vm, struct scp_info *info)
{
    u64 mib = vm->storage >> 20;
    unsigned size = 1;

    while (mib / size > 0xffff && size < 128)
        size *= 2;
    info->increment_mib = (u8)size;
    if (mib / size <= 0xffff) {
        info->increments = put16((u16)(mib / size));
        return;
    }
    info->increment_mib2 = put32(size);
    info->increments2 = put64(mib / size);
}

static u16 read_scp_info(struct vm *vm, struct sccb *sccb)
{
    struct scp_info *info = (struct scp_info *)sccb;
    unsigned room = get16(sccb->length);

    if (room < offsetof(struct scp_info, cpu) + vm->cpus * sizeof(struct cpu_entry))
        return SCLP_TOO_SHORT;
    memset(sccb->data, 0, room - SCCB_HEADER);
    put_storage(vm, info);
    info->cpus = put16((u16)vm->cpus);
    info->cpu_offset = put16(offsetof(struct scp_info, cpu));
    info->facilities = put64(FACILITY_CPU_INFO);
    ipl_loadparm(vm, info->loadparm);
    put_cpus(vm, info->cpu);
    return SCLP_DONE;
}

static u16 read_cpu_info(struct vm *vm, struct sccb *sccb)
{
    struct cpu_info *info = (struct cpu_info *)sccb;
    unsigned used =
        (unsigned)(offsetof(struct cpu_info, cpu) + vm->cpus * sizeof(struct cpu_entry));

    if (get16(sccb->length) < used)
        return SCLP_TOO_SHORT;
    memset(sccb->data, 0, used - SCCB_HEADER);
    info->configured = put16((u16)vm->cpus);
    info->configured_offset = put16(offsetof(struct cpu_info, cpu));
    info->standby_offset = put16((u16)used);
    put_cpus(vm, info->cpu);
    return SCLP_DONE;
}

static const struct {
    u32 command;
    u16 (*run)(struct vm *, struct sccb *);
} commands[] = {
    {0x00020001,  read_scp_info    },
    { 0x00120001, read_scp_info    },
    { 0x00010001, read_cpu_info    },
    { 0x00780005, sclp_event_mask  },
    { 0x00760005, sclp_write_events},
    { 0x00770005, sclp_read_events },
};

/* An SCCB that is not in one page is refused before the command is looked at. */
void sclp_command(struct vm *vm, u32 command, struct sccb *sccb)
{
    u16 response = SCLP_INVALID_COMMAND;

    for (unsigned i = 0; i < COUNT(commands); i++)
        if (commands[i].command == command)
            response = commands[i].run(vm, sccb);
    sccb->response = put16(response);
}

/* The service signal that waits to be presented; NULL: none. */
static struct ext_pending *signal_waiting(struct vm *vm)
{
    for (struct ext_pending *e = vm->ext; e; e = e->next)
        if (e->code == SERVICE_SIGNAL)
            return e;
    return NULL;
}

static void announce(struct vm *vm, u32 parameter)
{
    struct ext_pending *e = signal_waiting(vm);

    if (e)
        e->parameter |= parameter;
    else
        vm_external(vm, SERVICE_SIGNAL, 0, parameter, 0, CR0_SERVICE);
}

void sclp_announce(struct vm *vm) { announce(vm, PARAMETER_EVENTS); }

/* Does the command on a copy of the SCCB, whose page is held, and stores it back. */
static int service_held(struct vcpu *v, u32 command, u64 address, struct sccb *sccb)
{
    struct vm *vm = v->vm;
    unsigned length = get16(sccb->length);
    int why;

    if ((address & ~PAGE_MASK) + length > PAGE_BYTES) {
        sccb->response = put16(SCLP_BOUNDARY);
        length = SCCB_HEADER;
    } else {
        why = guest_real_read(v, address, sccb, length);
        if (why)
            return why;
        sclp_command(vm, command, sccb);
    }
    why = guest_real_write(v, address, sccb, length);
    if (why)
        return why;
    announce(vm, (u32)address | (vm->sclp->count ? PARAMETER_EVENTS : 0));
    return 0;
}

static int service(struct vcpu *v, u32 command, u64 address, struct sccb *sccb)
{
    struct hold hold;
    int why = hold_start(v, &hold, address, SCCB_HEADER);

    if (why)
        return why;
    why = service_held(v, command, address, sccb);
    hold_end(&hold);
    return why;
}

/* The SCCB lies below 2 GB on a doubleword, not in the prefix area and not in low storage. */
static int sccb_check(struct vcpu *v, u64 address)
{
    u64 area = address & ~0x1fffull;

    if (address & ~(u64)ADDRESS_MASK || area == 0 || area == v->sie.cpu.prefix)
        return PGM_SPECIFICATION;
    return guest_real_check(v, address, SCCB_HEADER, true);
}

/* R1: command word; R2: real address of the SCCB. */
int sim_servc(struct vcpu *v, struct interception *i)
{
    struct cpu *cpu = &v->sie.cpu;
    u64 address = cpu->gr[i->op.r2];
    struct ext_pending *waiting = signal_waiting(v->vm);
    struct sccb sccb;
    int why = sccb_check(v, address);

    if (!why)
        why = guest_real_read(v, address, &sccb, SCCB_HEADER);
    if (why)
        return why;
    if (get16(sccb.length) < SCCB_HEADER)
        return PGM_SPECIFICATION;
    if (waiting && waiting->parameter & ADDRESS_MASK) {
        cpu_set_cc(cpu, 2);
        return 0;
    }
    why = service(v, (u32)cpu->gr[i->op.r1], address, &sccb);
    if (!why)
        cpu_set_cc(cpu, 0);
    return why;
}

struct sclp *sclp_new(struct vm *vm)
{
    (void)vm;
    return calloc(1, sizeof(struct sclp));
}

void sclp_free(struct sclp *sclp)
{
    if (sclp)
        sclp_drop_events(sclp);
    free(sclp);
}

void sclp_reset(struct vm *vm)
{
    sclp_drop_events(vm->sclp);
    memset(vm->sclp, 0, sizeof(*vm->sclp));
}
