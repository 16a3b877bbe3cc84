/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Entering a guest: the state description is checked and loaded, and the guest runs until it leaves. */
#include <string.h>

#include "sie/inner.h"

struct sd *sie_sd(const struct sie *s)
{
    return (struct sd *)(void *)(s->real->base + s->sd_address);
}

void sie_init(struct sie *s, const struct real_storage *real, u64 sd_address,
              struct icpt_models *models, const struct cpu_host *host, struct host_space *space)
{
    static const u64 nothing[4];

    memset(s, 0, sizeof(*s));
    s->real = real;
    s->sd_address = sd_address;
    s->models = models;
    memset(sie_sd(s), 0, sizeof(struct sd));
    cpu_init(&s->cpu, icpt_model(models, sie_sd(s), nothing, NULL), host, space);
    sie_sd(s)->cpuflags = put32(CPUSTAT_ZARCH | CPUSTAT_SM | CPUSTAT_STOPPED);
    sie_sd(s)->msl = put64(space->limit - 1);
    guest_store(s);
}

/* The prefix area must be guest storage: its last byte below the limit. */
static enum validity prefix_valid(const struct sie *s, const struct sd *sd)
{
    u64 prefix = (u64)(get32(sd->prefix) & 0x3ffff) << 13;

    return prefix + 0x2000 <= s->cpu.space->limit ? VALID : VALIDITY_PREFIX;
}

/* What must hold of a state description: one row a check, in the order in which they are made. */
static const struct check {
    u32 flags, must; /* of cpuflags */
    enum validity reason;
} checks[] = {
    {CPUSTAT_ZARCH, CPUSTAT_ZARCH, VALIDITY_NOT_Z},
};

static enum validity sd_valid(const struct sie *s, const struct sd *sd)
{
    for (unsigned i = 0; i < COUNT(checks); i++)
        if ((get32(sd->cpuflags) & checks[i].flags) != checks[i].must)
            return checks[i].reason;
    if (get64(sd->mso) != 0 || get64(sd->msl) < s->cpu.space->limit - 1)
        return VALIDITY_STORAGE;
    return prefix_valid(s, sd);
}

/* Facilities of the guest: the list the state description names, in CP's real storage. */
static void facilities_load(const struct sie *s, const struct sd *sd, u64 list[4])
{
    u32 at = get32(sd->fac) & 0x7ffffff8;

    memset(list, 0, 4 * sizeof(list[0]));
    if (at && at + 32ull <= s->real->size)
        for (unsigned i = 0; i < 4; i++)
            list[i] = ld_be8(s->real->base + at + 8 * i);
}

/* Looked at every time, and so is the list itself: CP may have changed any byte of them. */
static void model_load(struct sie *s, const struct sd *sd)
{
    const u32 controls[] = { get32(sd->ictl), get32(sd->svcc), get16(sd->lctl), s->assist_gen };
    const struct cpu_model *m;
    u64 list[4];

    facilities_load(s, sd, list);
    if (memcmp(s->controls, controls, sizeof(controls)) == 0 &&
        memcmp(s->cpu.model->facility, list, sizeof(list)) == 0)
        return;
    m = icpt_model(s->models, sd, list, s->assist);
    if (!m)
        return;
    s->cpu.model = m;
    memcpy(s->controls, controls, sizeof(controls));
}

/* True: something that decides modes has changed since the last exit. */
static bool control_load(struct cpu *cpu, const struct sd *sd)
{
    u32 prefix = (get32(sd->prefix) & 0x3ffff) << 13;
    bool changed = prefix != cpu->prefix;

    cpu->prefix = prefix;
    for (unsigned i = 0; i < 16; i++) {
        u64 v = get64(sd->cr[i]);

        changed |= v != cpu->cr[i];
        cpu->cr[i] = v;
    }
    return changed;
}

static bool psw_differs(const struct cpu *cpu, const struct sd *sd)
{
    return get64(sd->psw[0]) != psw_mask(cpu) || get64(sd->psw[1]) != cpu->ia;
}

int guest_load(struct sie *s)
{
    struct sd *sd = sie_sd(s);
    struct cpu *cpu = &s->cpu;
    enum validity why = sd_valid(s, sd);
    const struct cpu_model *before = cpu->model;
    bool changed;

    if (why)
        return (int)why;
    model_load(s, sd);
    changed = control_load(cpu, sd) | (before != cpu->model);
    if (psw_differs(cpu, sd)) {
        psw_install(cpu, get64(sd->psw[0]), get64(sd->psw[1]));
    } else if (changed) {
        cpu_mode(cpu);
    }
    cpu->address = get16(sd->icpua);
    cpu->todpr = get32(sd->todpr);
    cpu->bear = get64(sd->gbea);
    epoch_enter(s, sd);
    return VALID;
}

int sie_open(struct sie *s) { return guest_load(s); }

void sie_set_pending(struct sie *s, u8 isc, u32 cr0, bool report)
{
    store_relaxed(&s->cpu.owner_isc, isc);
    store_relaxed(&s->cpu.owner_external, cr0);
    store_relaxed(&s->cpu.owner_report, report);
    cpu_ask(&s->cpu, REQ_IRQ);
}

static int leave_validity(struct sie *s, int reason)
{
    struct sd *sd = sie_sd(s);

    icpt_set(s, ICPT_VALIDITY);
    sd->ipb = put32((u32)reason << 16);
    return LEAVE_INTERCEPT;
}

/* Leaves of the CPU that are interceptions of the guest; the others are the caller's as they are. */
static int leave_map(struct sie *s, int status)
{
    switch (status) {
    case LEAVE_INTERCEPT: icpt_instruction(s); return LEAVE_INTERCEPT;
    case LEAVE_EXTREQ: icpt_set(s, ICPT_EXTREQ); return LEAVE_INTERCEPT;
    case LEAVE_IOREQ: icpt_set(s, ICPT_IOREQ); return LEAVE_INTERCEPT;
    case LEAVE_WAIT:
    case LEAVE_STOP: icpt_set(s, ICPT_WAIT); return status;
    default: return status;
    }
}

int sie_run(struct sie *s)
{
    int reason = guest_load(s), status;

    if (reason)
        return leave_validity(s, reason);
    status = cpu_run(&s->cpu);
    guest_store(s);
    return leave_map(s, status);
}

int sie_simulate(struct sie *s) { return cpu_simulate(&s->cpu, s->cpu.text); }
