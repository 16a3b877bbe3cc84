/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Interruptions: what is pending, enabled, most urgent; the PSW swap.  PoP chapter 6.
 * Clock comparator and CPU timer as conditions and deadlines.  PoP chapter 4, "Timing". */
#include "cpu/inner.h"

enum lowcore {
    LC_EXT_PARAMETER = 0x80,
    LC_EXT_CPU = 0x84,
    LC_EXT_CODE = 0x86,
    LC_PGM_ILC = 0x8c,
    LC_DXC = 0x90,
    LC_MONITOR_CLASS = 0x94,
    LC_PER_CODE = 0x96,
    LC_PER_ADDRESS = 0x98,
    LC_EXC_ACCESS = 0xa0,
    LC_PER_ACCESS = 0xa1,
    LC_OPERAND_ACCESS = 0xa2,
    LC_TEID = 0xa8,
    LC_MONITOR_CODE = 0xb0,
    LC_BREAKING_EVENT = 0x110,
    LC_EXT_OLD = 0x130,
    LC_PGM_OLD = 0x150,
    LC_EXT_NEW = 0x1b0,
    LC_PGM_NEW = 0x1d0,
    LC_EXT_PARAMETER64 = 0x11b8,
};

#define CR0_EMERGENCY 0x4000u
#define CR0_CALL      0x2000u
#define CR0_CKC       0x800u
#define CR0_TIMER     0x400u
#define CR0_KEY       0x40u
#define CR0_AFP       (1ull << 18)
#define CR14_REPORT   0x10000000u
#define NO_CPU        256u

/* External conditions of the CPU itself, most urgent first. */
static const struct source {
    u16 pending, code;
    u32 mask;
} sources[] = {
    {PEND_EMERGENCY, 0x1201, CR0_EMERGENCY},
    { PEND_CALL,     0x1202, CR0_CALL     },
    { PEND_CKC,      0x1004, CR0_CKC      },
    { PEND_TIMER,    0x1005, CR0_TIMER    },
};

bool cpu_waiting(const struct cpu *cpu) { return cpu->psw_mask & PSW_WAIT; }

bool cpu_enabled_external(const struct cpu *cpu, u64 cr0_mask)
{
    return cpu->psw_mask & PSW_EXT && cpu->cr[0] & cr0_mask;
}

static const struct source *source_ready(const struct cpu *cpu)
{
    unsigned pending = load_relaxed(&cpu->pending);

    if (!pending || !(cpu->psw_mask & PSW_EXT))
        return NULL;
    for (unsigned i = 0; i < COUNT(sources); i++)
        if (pending & sources[i].pending && cpu->cr[0] & sources[i].mask)
            return &sources[i];
    return NULL;
}

static bool report_ready(const struct cpu *cpu)
{
    return load_relaxed(&cpu->owner_report) && cpu->psw_mask & PSW_MCHECK &&
           cpu->cr[14] & CR14_REPORT;
}

/* What the owner has to present, as enum leave; 0: nothing that is enabled. */
static int owner_ready(const struct cpu *cpu)
{
    if (report_ready(cpu))
        return LEAVE_IOREQ;
    if (cpu->psw_mask & PSW_EXT && load_relaxed(&cpu->owner_external) & (u32)cpu->cr[0])
        return LEAVE_EXTREQ;
    if (cpu->psw_mask & PSW_IO && load_relaxed(&cpu->owner_isc) & (u8)(cpu->cr[6] >> 24))
        return LEAVE_IOREQ;
    return 0;
}

bool cpu_can_interrupt(const struct cpu *cpu) { return source_ready(cpu) || owner_ready(cpu); }

/* An invalid one is a specification exception; an invalid program new PSW would be an endless loop. */
static int psw_take(struct cpu *cpu, const be64 psw[2], bool program)
{
    psw_install(cpu, get64(psw[0]), get64(psw[1]));
    return program && cpu->pgm_waits ? LEAVE_STOP : 0;
}

/* Both PSWs lie in the first prefix page: if it is paged out nothing has changed. */
int cpu_swap(struct cpu *cpu, unsigned old, unsigned new_psw)
{
    be64 psw[2] = { put64(psw_mask(cpu)), put64(cpu->ia) }, fresh[2];
    int status = real_read(cpu, new_psw, fresh, sizeof(fresh));

    if (!status)
        status = real_write(cpu, old, psw, sizeof(psw));
    if (status)
        return status;
    status = psw_take(cpu, fresh, new_psw == LC_PGM_NEW);
    if (cpu->host->swapped)
        cpu->host->swapped(cpu->host->ctx, cpu, old);
    return status;
}

enum detail { TEID = 1, EXCEPTION_ACCESS = 2, OPERAND_ACCESS = 4 };

/* Which program interruptions say where the exception was met. */
static const struct detail_row {
    u8 first, last, details;
} detail_rows[] = {
    {PGM_PROTECTION,          PGM_PROTECTION,         TEID | EXCEPTION_ACCESS                 },
    { PGM_SEGMENT,            PGM_SEGMENT,            TEID | EXCEPTION_ACCESS                 },
    { PGM_PAGE,               PGM_PAGE,               TEID | EXCEPTION_ACCESS | OPERAND_ACCESS},
    { PGM_SPACE_SWITCH,       PGM_SPACE_SWITCH,       TEID                                    },
    { PGM_AFX,                PGM_LSX,                TEID                                    },
    { PGM_ALET_SPECIFICATION, PGM_EXTENDED_AUTHORITY, EXCEPTION_ACCESS                        },
    { PGM_LSTE_SEQUENCE,      PGM_LSTE_SEQUENCE,      TEID                                    },
    { PGM_ASTE_INSTANCE,      PGM_ASTE_INSTANCE,      TEID | EXCEPTION_ACCESS                 },
    { PGM_ASCE_TYPE,          PGM_REGION_THIRD,       TEID | EXCEPTION_ACCESS                 },
};

static unsigned details_of(unsigned kind)
{
    for (unsigned i = 0; i < COUNT(detail_rows); i++)
        if (kind >= detail_rows[i].first && kind <= detail_rows[i].last)
            return detail_rows[i].details;
    return 0;
}

static int where_details(struct cpu *cpu, unsigned details)
{
    be64 teid = put64(cpu->teid);
    int status = 0;

    if (details & TEID)
        status = real_write(cpu, LC_TEID, &teid, 8);
    if (!status && details & EXCEPTION_ACCESS)
        status = real_write(cpu, LC_EXC_ACCESS, &cpu->exc_access, 1);
    if (!status && details & OPERAND_ACCESS)
        status = real_write(cpu, LC_OPERAND_ACCESS, &cpu->op_access, 1);
    return status;
}

/* Fields that only some program interruptions store. */
static int program_details(struct cpu *cpu, unsigned code)
{
    unsigned kind = code & ~PGM_PER;
    be32 dxc = put32(cpu->dxc);
    be16 monitor = put16(cpu->monitor_class);
    be64 monitor_code = put64(cpu->monitor_code), bear = put64(cpu->bear);
    be64 per_address = put64(cpu->per_address);
    u8 per[2] = { (u8)(cpu->per_code >> 8), cpu->per_atmid };
    int status = real_write(cpu, LC_BREAKING_EVENT, &bear, 8);

    if (!status && kind == PGM_DATA)
        status = real_write(cpu, LC_DXC, &dxc, 4);
    if (!status && kind == PGM_MONITOR) {
        status = real_write(cpu, LC_MONITOR_CLASS, &monitor, 2);
        status = status ? status : real_write(cpu, LC_MONITOR_CODE, &monitor_code, 8);
    }
    if (!status)
        status = where_details(cpu, details_of(kind));
    if (!status && code & PGM_PER) {
        status = real_write(cpu, LC_PER_CODE, per, 2);
        status = status ? status : real_write(cpu, LC_PER_ADDRESS, &per_address, 8);
        status = status ? status : real_write(cpu, LC_PER_ACCESS, &cpu->per_access, 1);
    }
    return status;
}

int cpu_program(struct cpu *cpu, unsigned code)
{
    u8 what[4] = { 0, cpu->pgm_ilc, (u8)(code >> 8), (u8)code };
    int status = real_write(cpu, LC_PGM_ILC, what, 4);

    cpu->pgm_waits = false;
    if (!status)
        status = program_details(cpu, code);
    if (!status)
        status = cpu_swap(cpu, LC_PGM_OLD, LC_PGM_NEW);
    if (status == LEAVE_HOST_FAULT) {
        cpu->pgm = (u16)code;
        cpu->pgm_waits = true;
    } else if ((code & ~PGM_PER) == PGM_DATA && cpu->cr[0] & CR0_AFP) {
        cpu->fpc = (cpu->fpc & ~0xff00u) | (cpu->dxc & 0xff) << 8;
    }
    if (cpu->dirty_codes)
        core_code_changed(cpu);
    return status > 0 ? LEAVE_STOP : status; /* no lowcore to store into: the CPU cannot go on */
}

int cpu_external(struct cpu *cpu, u16 code, u16 cpu_address, u32 parameter, u64 parameter64)
{
    be32 p = put32(parameter);
    be64 p64 = put64(parameter64);
    u8 what[4] = { (u8)(cpu_address >> 8), (u8)cpu_address, (u8)(code >> 8), (u8)code };
    int status = real_write(cpu, LC_EXT_PARAMETER64, &p64, 8);

    if (!status)
        status = real_write(cpu, LC_EXT_PARAMETER, &p, 4);
    if (!status)
        status = real_write(cpu, LC_EXT_CPU, what, 4);
    if (!status)
        status = cpu_swap(cpu, LC_EXT_OLD, LC_EXT_NEW);
    if (cpu->dirty_codes && cpu->core)
        core_code_changed(cpu);
    return status > 0 ? LEAVE_STOP : status;
}

/* The lowest CPU address with an emergency signal. */
static unsigned emergency_from(const struct cpu *cpu)
{
    for (unsigned i = 0; i < 4; i++) {
        u64 from = load_relaxed(&cpu->emergency[i]);

        if (from)
            return i * 64 + ctz64(from);
    }
    return NO_CPU;
}

/* The sender sets the bit of its address first, then the condition: so the condition is taken back before
 * the bits are looked at, and no signal is lost. */
static void emergency_taken(struct cpu *cpu, unsigned from)
{
    if (from != NO_CPU)
        fetch_and(&cpu->emergency[from / 64], ~(1ull << (from & 63)));
    fetch_and(&cpu->pending, (u16)~PEND_EMERGENCY);
    if (emergency_from(cpu) != NO_CPU)
        fetch_or(&cpu->pending, PEND_EMERGENCY);
}

/* Emergency signal and external call end by being taken; the clock conditions stay. */
static void source_taken(struct cpu *cpu, const struct source *s, unsigned from)
{
    if (s->pending == PEND_CALL)
        fetch_and(&cpu->pending, (u16)~PEND_CALL);
    if (s->pending == PEND_EMERGENCY)
        emergency_taken(cpu, from);
}

/* Machine checks and the interrupt key come before every condition of the CPU's own, what else the owner has
 * comes behind them. */
static bool owner_first(const struct cpu *cpu)
{
    return report_ready(cpu) ||
           cpu_enabled_external(cpu, load_relaxed(&cpu->owner_external) & CR0_KEY);
}

int cpu_interrupt(struct cpu *cpu)
{
    const struct source *s = source_ready(cpu);
    unsigned from = 0;
    be32 what;
    int status;

    if (!s || owner_first(cpu))
        return owner_ready(cpu);
    if (s->pending == PEND_EMERGENCY)
        from = emergency_from(cpu);
    if (from == NO_CPU) { /* the signal went with the one before */
        emergency_taken(cpu, from);
        return 0;
    }
    if (s->pending == PEND_CALL)
        from = load_relaxed(&cpu->call_from);
    what = put32(from << 16 | s->code);
    status = real_write(cpu, LC_EXT_CPU, &what, 4);
    if (!status)
        status = cpu_swap(cpu, LC_EXT_OLD, LC_EXT_NEW);
    if (!status)
        source_taken(cpu, s, from);
    if (cpu->dirty_codes)
        core_code_changed(cpu);
    return status > 0 ? LEAVE_STOP : status;
}

static u64 host_now(struct cpu *cpu) { return cpu->host->now(cpu->host->ctx, cpu); }

u64 cpu_tod(struct cpu *cpu) { return host_now(cpu) + cpu->epoch; }

/* timer_base 0: it stands still. */
u64 cpu_timer(struct cpu *cpu)
{
    return cpu->timer_base ? cpu->timer - (host_now(cpu) - cpu->timer_base) : cpu->timer;
}

void cpu_timer_set(struct cpu *cpu, u64 value)
{
    cpu->timer = value;
    if (cpu->timer_base)
        cpu->timer_base = host_now(cpu);
}

void cpu_timer_stop(struct cpu *cpu)
{
    cpu->timer = cpu_timer(cpu);
    cpu->timer_base = 0;
}

void cpu_timer_go(struct cpu *cpu)
{
    if (!cpu->timer_base)
        cpu->timer_base = host_now(cpu);
}

/* When more than `left` will have gone by; ~0 if the host's clock does not get there. */
static u64 time_after(u64 now, u64 left) { return left < ~0ull - now ? now + left + 1 : ~0ull; }

/* The comparator's condition is TOD > comparator, the timer's that it is negative: both last.  The guest's clock
 * may wrap before the host's, so what counts is how far it is. */
void clock_check(struct cpu *cpu)
{
    u64 now = host_now(cpu), tod = now + cpu->epoch, timer = cpu_timer(cpu), deadline = ~0ull;
    u16 pending = 0;

    if (tod > cpu->ckc)
        pending |= PEND_CKC;
    else if (cpu->ckc != ~0ull)
        deadline = time_after(now, cpu->ckc - tod);
    if ((s64)timer < 0)
        pending |= PEND_TIMER;
    else if (cpu->timer_base && time_after(now, timer) < deadline)
        deadline = time_after(now, timer);
    fetch_and(&cpu->pending, (u16) ~(PEND_CKC | PEND_TIMER));
    fetch_or(&cpu->pending, pending);
    if (deadline != cpu->deadline) {
        cpu->deadline = deadline;
        if (cpu->host->deadline)
            cpu->host->deadline(cpu->host->ctx, cpu);
    }
}
