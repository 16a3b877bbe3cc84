/* SPDX-License-Identifier: GPL-3.0-or-later */
/* STORE SYSTEM INFORMATION: a machine below, a logical partition on it, and CP's virtual machine on top.
 * PoP chapter 10. */
#include <stdio.h>
#include <string.h>
#include "cp/handlers.h"
#include "cp/stsi.h"
#include "lib/ebcdic.h"

#define MACHINE_MODEL "M15"
#define CAPABILITY    1000
#define LEVEL         3u /* a virtual machine */

struct sysib_machine { /* 1.1.1 */
    u8 flags;          /* 000 */
    u8 pad001[31];
    u8 manufacturer[16]; /* 020 */
    u8 type[4];          /* 030 */
    u8 pad034[12];
    u8 capacity_model[16]; /* 040 */
    u8 sequence[16];       /* 050 */
    u8 plant[4];           /* 060 */
    u8 model[16];          /* 064 */
};

struct sysib_cpu { /* 1.2.1; 2.2.1 has its logical CPU id where the other has its address */
    u8 pad000[80];
    u8 sequence[16]; /* 050 */
    u8 plant[4];     /* 060 */
    be16 id;         /* 064 */
    be16 address;    /* 066, 2.2.1 only */
};

struct sysib_cpus { /* 1.2.2 */
    u8 pad000[28];
    be32 secondary_capability;                 /* 01c */
    be32 capability;                           /* 020 */
    be16 total, configured, standby, reserved; /* 024 */
    be16 adjustment[VM_CPUS];                  /* 02c: how many percent each CPU more is worth */
};

struct sysib_partition { /* 2.2.2 */
    u8 pad000[32];
    be16 number; /* 020 */
    u8 pad022;
    u8 kind;                                   /* 023: 40 shared CPUs */
    be16 total, configured, standby, reserved; /* 024 */
    u8 name[8];                                /* 02c */
    be32 capability;                           /* 034 */
    u8 pad038[16];
    be16 dedicated, shared; /* 048 */
};

struct sysib_vm { /* 3.2.2 */
    u8 pad000[31];
    u8 count;                                  /* 01f */
    u8 pad020[4];                              /* 020: of the first description block ... */
    be16 total, configured, standby, reserved; /* 024 */
    u8 name[8];                                /* 02c */
    be32 capability;                           /* 034 */
    u8 control_program[16];                    /* 038 */
};
#define AT(type, field, offset)                                                                    \
    _Static_assert(offsetof(struct type, field) == (offset), #type "." #field)
AT(sysib_machine, type, 48);
AT(sysib_machine, capacity_model, 64);
AT(sysib_machine, sequence, 80);
AT(sysib_machine, plant, 96);
AT(sysib_machine, model, 100);
AT(sysib_cpu, id, 100);
AT(sysib_cpus, capability, 32);
AT(sysib_cpus, total, 36);
AT(sysib_cpus, adjustment, 44);
AT(sysib_partition, number, 32);
AT(sysib_partition, total, 36);
AT(sysib_partition, name, 44);
AT(sysib_partition, dedicated, 72);
AT(sysib_vm, total, 36);
AT(sysib_vm, name, 44);
AT(sysib_vm, control_program, 56);
#undef AT

struct subject {
    const struct vm *vm;
    u16 address;
};

/* The 6 digits of the CPU identification number, right-aligned among zeros. */
static void put_sequence(const struct vm *vm, u8 sequence[16])
{
    char text[17];

    snprintf(text, sizeof(text), "0000000000%02X%02X%02X", vm->cpuid[1], vm->cpuid[2],
             vm->cpuid[3]);
    ebcdic_text(sequence, 16, text);
}

static void build_machine(const struct subject *s, void *block)
{
    struct sysib_machine *b = block;
    char type[5];

    snprintf(type, sizeof(type), "%02X%02X", s->vm->cpuid[4], s->vm->cpuid[5]);
    ebcdic_text(b->manufacturer, sizeof(b->manufacturer), "IBM");
    ebcdic_text(b->type, sizeof(b->type), type);
    ebcdic_text(b->capacity_model, sizeof(b->capacity_model), MACHINE_MODEL);
    ebcdic_text(b->model, sizeof(b->model), MACHINE_MODEL);
    ebcdic_text(b->plant, sizeof(b->plant), "02");
    put_sequence(s->vm, b->sequence);
}

static void build_cpu(const struct subject *s, void *block)
{
    struct sysib_cpu *b = block;

    ebcdic_text(b->plant, sizeof(b->plant), "02");
    put_sequence(s->vm, b->sequence);
    b->id = put16(s->address);
}

static void build_logical_cpu(const struct subject *s, void *block)
{
    struct sysib_cpu *b = block;

    build_cpu(s, block);
    b->address = put16(s->address);
}

static void build_cpus(const struct subject *s, void *block)
{
    struct sysib_cpus *b = block;

    b->capability = put32(CAPABILITY);
    b->total = b->configured = put16((u16)s->vm->cpus);
    for (unsigned i = 1; i < s->vm->cpus && i <= VM_CPUS; i++)
        b->adjustment[i - 1] = put16(100);
}

static void build_partition(const struct subject *s, void *block)
{
    struct sysib_partition *b = block;

    b->number = put16(1);
    b->kind = 0x40;
    b->total = b->configured = b->shared = put16((u16)s->vm->cpus);
    ebcdic_text(b->name, sizeof(b->name), "URSA");
    b->capability = put32(CAPABILITY);
}

static void build_vm(const struct subject *s, void *block)
{
    struct sysib_vm *b = block;

    b->count = 1;
    b->total = b->configured = put16((u16)s->vm->cpus);
    ebcdic_text(b->name, sizeof(b->name), s->vm->userid);
    b->capability = put32(CAPABILITY);
    ebcdic_text(b->control_program, sizeof(b->control_program), "z/VM    7.3.0");
}

static const struct sysib {
    u8 function, selector1, selector2;
    void (*build)(const struct subject *, void *block);
} sysibs[] = {
    {1,  1, 1, build_machine    },
    { 1, 2, 1, build_cpu        },
    { 1, 2, 2, build_cpus       },
    { 2, 2, 1, build_logical_cpu},
    { 2, 2, 2, build_partition  },
    { 3, 2, 2, build_vm         },
};

bool sysib_build(const struct vm *vm, u16 address, unsigned function, unsigned selector1,
                 unsigned selector2, u8 block[SYSIB_BYTES])
{
    struct subject subject = { vm, address };

    memset(block, 0, SYSIB_BYTES);
    for (unsigned i = 0; i < COUNT(sysibs); i++) {
        const struct sysib *s = &sysibs[i];

        if (s->function == function && s->selector1 == selector1 && s->selector2 == selector2) {
            s->build(&subject, block);
            return true;
        }
    }
    return false;
}

/* General register 0: function code in bits 32-35, selector 1 in 56-63; register 1: selector 2 in 48-63. */
int sim_stsi(struct vcpu *v, struct interception *i)
{
    struct cpu *cpu = &v->sie.cpu;
    u32 gr0 = (u32)cpu->gr[0], gr1 = (u32)cpu->gr[1];
    u8 block[SYSIB_BYTES];
    int why;

    if (gr0 & 0x0fffff00 || gr1 & 0xffff0000)
        return PGM_SPECIFICATION;
    if (gr0 >> 28 == 0) {
        set_low32(&cpu->gr[0], (gr0 & 0x0fffffff) | LEVEL << 28);
        cpu_set_cc(cpu, 0);
        return 0;
    }
    if (gr0 >> 28 <= LEVEL && i->ea & ~PAGE_MASK)
        return PGM_SPECIFICATION;
    if (!sysib_build(v->vm, v->address, gr0 >> 28, gr0 & 0xff, gr1 & 0xffff, block)) {
        cpu_set_cc(cpu, 3);
        return 0;
    }
    why = guest_write(v, i->op.b2, i->ea, block, sizeof(block));
    if (!why)
        cpu_set_cc(cpu, 0);
    return why;
}
