/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Program-event recording.  PoP chapter 4, "Program-Event Recording".
 *
 * With PER on every op of a block is T0's (profile), so events cost nothing otherwise.  What an instruction meets
 * is collected from per_before() on and told when it has ended.  Whether PER is on, and for which events, was
 * decided when it began: an instruction that switches PER off is still recorded, one that switches it on is not. */
#include "cpu/control.h"
#include "cpu/inner.h"

#define CR9_BRANCH       0x80000000u
#define CR9_FETCH        0x40000000u
#define CR9_STORE        0x20000000u
#define CR9_STURA        0x08000000u
#define CR9_BRANCH_RANGE 0x00800000u
#define CR9_STORE_SPACE  0x00200000u /* stores only into spaces that ask for it */
#define ASCE_EVENT       0x80ull     /* such a space */

/* ATMID: addressing mode, DAT and address-space control as the instruction began, the space stored into. */
#define ATMID_EA    0x80
#define ATMID_VALID 0x40
#define ATMID_BA    0x20
#define ATMID_DAT   0x10
#define ATMID_AS    2 /* shift */
#define ATMID_SPACE 3u

bool per_wanted(const struct cpu *cpu)
{
    return cpu->cr[9] & (CR9_BRANCH | CR9_FETCH | CR9_STORE | CR9_STURA);
}

/* The designated area may wrap around the end of storage. */
static bool in_range(const struct cpu *cpu, u64 a)
{
    u64 from = cpu->cr[10], to = cpu->cr[11];

    return from <= to ? a >= from && a <= to : a >= from || a <= to;
}

static bool overlaps(const struct cpu *cpu, u64 a, u64 n)
{
    return in_range(cpu, a) || cpu->cr[10] - a < n;
}

static void per_met(struct cpu *cpu, u32 event) { cpu->per_shadow.events |= event; }

void per_before(struct cpu *cpu)
{
    struct per_shadow *p = &cpu->per_shadow;
    u64 psw = cpu->psw_mask;

    p->address = cpu->ia;
    p->control = (u32)cpu->cr[9];
    p->events = 0;
    p->ilc = cpu->ilc;
    p->access = 0;
    p->atmid = (u8)(ATMID_VALID | (psw & PSW_EA ? ATMID_EA : 0) | (psw & PSW_BA ? ATMID_BA : 0) |
                    (psw & PSW_DAT ? ATMID_DAT : 0) | space_control(cpu) << ATMID_AS);
    per_fetch(cpu, cpu->ia);
}

void per_fetch(struct cpu *cpu, u64 address)
{
    if (cpu->per_shadow.control & CR9_FETCH && in_range(cpu, address))
        per_met(cpu, CR9_FETCH);
}

void per_branch(struct cpu *cpu, u64 target)
{
    u32 control = cpu->per_shadow.control;

    if (control & CR9_BRANCH && (!(control & CR9_BRANCH_RANGE) || in_range(cpu, target)))
        per_met(cpu, CR9_BRANCH);
}

/* Which space an ASCE is: primary, one named by an access register, secondary, home. */
static unsigned space_of(const struct cpu *cpu, u64 asce)
{
    if (asce == REAL_ASCE || asce == cpu->cr[1])
        return ASC_PRIMARY;
    if (asce == cpu->cr[7])
        return ASC_SECONDARY;
    return asce == cpu->cr[13] ? ASC_HOME : ASC_AR;
}

/* `b`: the access register that chose the space, in access-register mode. */
void per_store(struct cpu *cpu, u64 asce, unsigned b, u64 ea, u32 n)
{
    struct per_shadow *p = &cpu->per_shadow;
    u64 room = cpu->amask - ea;

    if (!(p->control & CR9_STORE) || (p->control & CR9_STORE_SPACE && !(asce & ASCE_EVENT)))
        return;
    if (!overlaps(cpu, ea, n) && (room >= n - 1 || !overlaps(cpu, 0, n - 1 - room)))
        return;
    per_met(cpu, CR9_STORE);
    p->atmid = (u8)((p->atmid & ~ATMID_SPACE) | space_of(cpu, asce));
    p->access = cpu->profile & PROFILE_AR ? b & 15 : 0;
}

/* No matter where.  Storage alteration must be asked for as well, and is shown with it. */
void per_store_real(struct cpu *cpu)
{
    u32 both = CR9_STORE | CR9_STURA;

    if ((cpu->per_shadow.control & both) == both)
        per_met(cpu, both);
}

/* An instruction that did nothing has been fetched, that is all. */
static u32 events_left(u32 events, unsigned code)
{
    enum ending ending = code ? pgm_ending(code) : COMPLETED;

    return ending == NULLIFIED || ending == SUPPRESSED ? events & CR9_FETCH : events;
}

unsigned per_after(struct cpu *cpu, unsigned code)
{
    struct per_shadow *p = &cpu->per_shadow;
    u32 events = events_left(p->events, code);
    bool space = (events & (CR9_STORE | CR9_STURA)) == CR9_STORE;

    p->control = p->events = 0;
    if (!events)
        return 0;
    cpu->per_code = (u16)(events >> 16);
    cpu->per_address = p->address;
    cpu->per_atmid = (u8)(space ? p->atmid : p->atmid & ~ATMID_SPACE);
    cpu->per_access = space ? p->access : 0;
    return PGM_PER;
}

void cpu_per_begin(struct cpu *cpu)
{
    if (cpu->profile & PROFILE_PER)
        per_before(cpu);
}

int cpu_per_end(struct cpu *cpu, int why)
{
    if (why < 0) {
        cpu->per_shadow.control = 0;
        return why;
    }
    return why | (int)per_after(cpu, (unsigned)why);
}
