/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Instruction interceptions: finds the handler in privop.def, checks its operand, runs it, moves the PSW on.
 * PoP chapters 10 and 14; SA22-7095 for interception parameters.
 *
 * simulate() is called between cpu_begin() and cpu_end().
 * At an instruction interception the PSW is at the instruction.  simulate() leaves it behind it, or at the
 * program new PSW if the answer is a program interruption, and returns 0; or
 *   < 0  leave: the instruction is not done yet (LEAVE_HOST_FAULT), or the machine was reset under it, or the
 *        interruption could not be presented */
#include "cp/handlers.h"
#include "lib/bits.h"

const char *const icpt_kind_names[ICPT_KINDS] = {
    [ICPT_KIND_PRIVOP] = "privileged instruction",
    [ICPT_KIND_DIAGNOSE] = "DIAGNOSE",
    [ICPT_KIND_IO] = "I/O instruction",
    [ICPT_KIND_SIGP] = "SIGNAL PROCESSOR",
    [ICPT_KIND_SERVC] = "service call",
    [ICPT_KIND_IUCV] = "IUCV",
    [ICPT_KIND_WAIT] = "enabled wait",
    [ICPT_KIND_EXTERNAL] = "external interruption request",
    [ICPT_KIND_IOREQ] = "I/O interruption request",
    [ICPT_KIND_FAULT] = "page fault",
    [ICPT_KIND_TIMER] = "end of slice",
    [ICPT_KIND_STOP] = "stop",
    [ICPT_KIND_PROGRAM] = "program interruption",
    [ICPT_KIND_OTHER] = "other",
};

struct privop {
    u16 opcode;
    u8 align, kind;
    int (*handler)(struct vcpu *, struct interception *);
};

#define P(opcode, mnemonic, align, kind, handler, why) { opcode, align, ICPT_KIND_##kind, handler },
static const struct privop privops[] = {
#include "cp/privop.def"
};
#undef P

static const struct privop *privop_find(u16 opcode)
{
    for (unsigned i = 0; i < COUNT(privops); i++)
        if (privops[i].opcode == opcode)
            return &privops[i];
    return NULL;
}

/* The instruction as the state description shows it, that of EXECUTE already taken in. */
static void take_apart(struct vcpu *v, struct interception *i)
{
    const struct sd *sd = vcpu_sd(v);
    const struct cpu *cpu = &v->sie.cpu;

    for (unsigned n = 0; n < 2; n++)
        i->text[n] = sd->ipa.b[n];
    for (unsigned n = 0; n < 4; n++)
        i->text[2 + n] = sd->ipb.b[n];
    i->row = row_find(i->text);
    op_decode(&i->op, i->text, i->row);
    i->ea = (cpu->gr[i->op.b2] + (u64)(s64)i->op.d2) & cpu->amask;
}

/* Bytes to go on by: those of EXECUTE, if the instruction is the target of one. */
static unsigned instruction_length(const struct vcpu *v, const struct interception *i)
{
    return v->sie.cpu.ilc ? v->sie.cpu.ilc : text_length(i->text[0]);
}

static int run_handler(struct vcpu *v, const struct privop *p, struct interception *i,
                       unsigned length)
{
    struct cpu *cpu = &v->sie.cpu;
    int why;

    cpu_per_begin(cpu);
    why = i->ea & (p->align - 1u) ? PGM_SPECIFICATION : p->handler(v, i);
    reach_done(cpu);
    if (!why)
        cpu->ia = (cpu->ia + length) & cpu->amask;
    if (why >= 0)
        cpu->budget--;
    return why;
}

/* Only a nullified instruction is pointed at by the old PSW; a PER event alone finds it moved on. */
static int present_program(struct cpu *cpu, unsigned code, unsigned length)
{
    cpu->pgm_ilc = (u8)length;
    if (code != PGM_PER && pgm_ending(code) != NULLIFIED)
        cpu->ia = (cpu->ia + length) & cpu->amask;
    return cpu_program(cpu, code);
}

int simulate(struct vcpu *v)
{
    struct interception i;
    const struct privop *p;
    unsigned length;
    int why;

    take_apart(v, &i);
    length = instruction_length(v, &i);
    p = privop_find(rows[i.row].opcode);
    v->icpt_count[p ? p->kind : ICPT_KIND_PRIVOP]++;
    why = cpu_per_end(&v->sie.cpu, p ? run_handler(v, p, &i, length) : sie_simulate(&v->sie));
    return why > 0 ? present_program(&v->sie.cpu, (unsigned)why, length) : why;
}

/* ---- guest storage ---- */

int guest_read(struct vcpu *v, unsigned base, u64 ea, void *to, unsigned n)
{
    return logical_read(&v->sie.cpu, base, ea, to, n);
}

int guest_write(struct vcpu *v, unsigned base, u64 ea, const void *from, unsigned n)
{
    return logical_write(&v->sie.cpu, base, ea, from, n);
}

u64 guest_absolute(const struct vcpu *v, u64 real)
{
    u64 prefix = v->sie.cpu.prefix, area = real & ~0x1fffull;

    if (area == 0)
        return real | prefix;
    return area == prefix ? real & 0x1fff : real;
}

static int page_check(struct vcpu *v, u64 addr, bool store)
{
    struct cpu *cpu = &v->sie.cpu;
    struct page_ref ref;
    int why;

    if (addr >= cpu->space->limit)
        return PGM_ADDRESSING;
    why = cpu->space->ops->resolve(cpu->space, addr, store, &ref);
    if (why == LEAVE_HOST_FAULT) {
        cpu->fault = addr;
        cpu->fault_store = store;
    }
    return why;
}

/* How much of n bytes at addr lies in its page. */
static unsigned in_page(u64 addr, u64 n)
{
    u64 room = PAGE_BYTES - (addr & ~PAGE_MASK);

    return (unsigned)(n < room ? n : room);
}

static int pages_check(struct vcpu *v, u64 addr, u64 n, bool store, bool real)
{
    unsigned part;
    int why = 0;

    if (addr + n < addr)
        return PGM_ADDRESSING;
    for (; n && !why; addr += part, n -= part) {
        part = in_page(addr, n);
        why = page_check(v, real ? guest_absolute(v, addr) : addr, store);
    }
    return why;
}

int guest_absolute_check(struct vcpu *v, u64 addr, u64 n, bool store)
{
    return pages_check(v, addr, n, store, false);
}

int guest_real_check(struct vcpu *v, u64 real, u64 n, bool store)
{
    return pages_check(v, real, n, store, true);
}

static int pages_read(struct vcpu *v, u64 addr, void *to, unsigned n, bool real)
{
    u8 *bytes = to;
    unsigned part;
    int why = pages_check(v, addr, n, false, real);

    for (; n && !why; addr += part, bytes += part, n -= part) {
        part = in_page(addr, n);
        why = absolute_read(&v->sie.cpu, real ? guest_absolute(v, addr) : addr, bytes, part);
    }
    return why;
}

static int pages_write(struct vcpu *v, u64 addr, const void *from, unsigned n, bool real)
{
    const u8 *bytes = from;
    unsigned part;
    int why = pages_check(v, addr, n, true, real);

    for (; n && !why; addr += part, bytes += part, n -= part) {
        part = in_page(addr, n);
        why = absolute_write(&v->sie.cpu, real ? guest_absolute(v, addr) : addr, bytes, part);
    }
    return why;
}

int guest_absolute_read(struct vcpu *v, u64 addr, void *to, unsigned n)
{
    return pages_read(v, addr, to, n, false);
}

int guest_absolute_write(struct vcpu *v, u64 addr, const void *from, unsigned n)
{
    return pages_write(v, addr, from, n, false);
}

int guest_real_read(struct vcpu *v, u64 real, void *to, unsigned n)
{
    return pages_read(v, real, to, n, true);
}

int guest_real_write(struct vcpu *v, u64 real, const void *from, unsigned n)
{
    return pages_write(v, real, from, n, true);
}
