/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The linkage stack and the instructions that only look at it: BAKR, EREG, ESTA, MSTA.  PoP chapters 5
 * ("Linkage-Stack Operations") and 10. */
#include "cpu/op/linkage.h"
#include "cpu/control.h"
#include "cpu/trace_table.h"

#define UNSTACK_SUPPRESSED 0x80
#define ADDRESS_VALID      1ull

struct descriptor {
    u8 type, section;
    u16 room, next_size;
};

static u64 stack_current(const struct cpu *cpu) { return cpu->cr[15] & ~7ull; }

enum step stack_view(struct cpu *cpu, u64 address, u32 n, bool store, struct view *w)
{
    struct context *home = context_find(cpu, cpu->cr[13], 0);
    u32 room = (u32)(PAGE_BYTES - (address & ~PAGE_MASK));
    struct view rest;

    TRY(view_ctx(cpu, home, 0, address, n < room ? n : room, store, w));
    if (n <= room)
        return NEXT;
    TRY(view_ctx(cpu, home, 0, address + room, n - room, store, &rest));
    w->p[1] = rest.p[0];
    return NEXT;
}

static void descriptor_read(const struct view *w, struct descriptor *d)
{
    const u8 *p = w->p[0]; /* a doubleword on its boundary */

    d->type = ld_be1(p) & 0x7f;
    d->section = ld_be1(p + 1);
    d->room = ld_be2(p + 2);
    d->next_size = ld_be2(p + 4);
}

/* Where a new entry goes: after `current`, whose descriptor learns its size.  In another section that
 * section's header learns where the old one ended. */
struct place {
    u64 at;
    struct view current, header, entry;
    struct descriptor d;
    u64 back; /* 0: same section */
};

static enum step section_next(struct cpu *cpu, struct place *p)
{
    struct view trailer;
    u64 forward;

    if (p->d.room & 7)
        return pgm(cpu, PGM_STACK_SPECIFICATION);
    TRY(stack_view(cpu, p->at + 8 + p->d.room, 8, false, &trailer));
    forward = ld_be8(trailer.p[0]);
    if (!(forward & ADDRESS_VALID))
        return pgm(cpu, PGM_STACK_FULL);
    p->back = p->at | ADDRESS_VALID;
    p->at = forward & ~7ull;
    TRY(stack_view(cpu, p->at, 8, true, &p->current));
    descriptor_read(&p->current, &p->d);
    if (p->d.room < STACK_ENTRY)
        return pgm(cpu, PGM_STACK_SPECIFICATION);
    return stack_view(cpu, p->at - 8, 8, true, &p->header);
}

static enum step place_find(struct cpu *cpu, struct place *p)
{
    p->at = stack_current(cpu);
    p->back = 0;
    TRY(stack_view(cpu, p->at, 8, true, &p->current));
    descriptor_read(&p->current, &p->d);
    if (p->d.room < STACK_ENTRY)
        TRY(section_next(cpu, p));
    return stack_view(cpu, p->at + 8, STACK_ENTRY, true, &p->entry);
}

static void state_fill(const struct cpu *cpu, u8 e[STACK_ENTRY], u64 mask, u64 address, u64 target)
{
    for (unsigned i = 0; i < 16; i++) {
        st_be8(e + STATE_GR + 8 * i, cpu->gr[i]);
        st_be4(e + STATE_AR + 4 * i, cpu->ar[i]);
    }
    st_be4(e + STATE_PKM, (u32)cpu->cr[3]);
    st_be2(e + STATE_EAX, (u16)(cpu->cr[8] >> 16));
    st_be2(e + STATE_PASN, (u16)cpu->cr[4]);
    st_be8(e + STATE_PSW, mask);
    st_be8(e + STATE_TARGET, target);
    st_be8(e + STATE_ADDRESS, address);
    if (reuse_enabled(cpu)) {
        st_be4(e + STATE_SASTEIN, (u32)(cpu->cr[3] >> 32));
        st_be4(e + STATE_PASTEIN, (u32)(cpu->cr[4] >> 32));
    }
}

enum step stack_push(struct cpu *cpu, enum stack_type type, u64 mask, u64 address, u64 target)
{
    u8 e[STACK_ENTRY] = { 0 };
    struct place p;

    TRY(place_find(cpu, &p));
    state_fill(cpu, e, mask, address, target);
    st_be1(e + STACK_DESCRIPTOR, (u8)type);
    st_be1(e + STACK_DESCRIPTOR + 1, p.d.section);
    st_be2(e + STACK_DESCRIPTOR + 2, (u16)(p.d.room - STACK_ENTRY));
    view_put(&p.entry, STACK_ENTRY, e);
    if (p.back)
        st_be8(p.header.p[0], p.back);
    st_be2(p.current.p[0] + 4, STACK_ENTRY);
    cpu->cr[15] = p.at + STACK_ENTRY;
    return NEXT;
}

/* A header on top: the entry before it, in the section before. */
static enum step header_pass(struct cpu *cpu, struct stack_top *t, struct descriptor *d)
{
    struct view w;
    u64 back;

    TRY(stack_view(cpu, t->descriptor - 8, 8, false, &w));
    back = ld_be8(w.p[0]);
    if (!(back & ADDRESS_VALID))
        return pgm(cpu, PGM_STACK_EMPTY);
    t->descriptor = back & ~7ull;
    TRY(stack_view(cpu, t->descriptor, 8, false, &w));
    descriptor_read(&w, d);
    t->type = ld_be1(w.p[0]);
    return d->type == STACK_HEADER ? pgm(cpu, PGM_STACK_SPECIFICATION) : NEXT;
}

enum step stack_find(struct cpu *cpu, bool unstack, struct stack_top *t)
{
    unsigned asc = space_control(cpu);
    struct descriptor d;
    struct view w;

    if (!dat_is_on(cpu) || asc == ASC_SECONDARY || (unstack && asc == ASC_HOME))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    t->descriptor = stack_current(cpu);
    TRY(stack_view(cpu, t->descriptor, 8, false, &w));
    descriptor_read(&w, &d);
    t->type = ld_be1(w.p[0]);
    if (d.type == STACK_HEADER) {
        if (unstack && t->type & UNSTACK_SUPPRESSED)
            return pgm(cpu, PGM_STACK_OPERATION);
        TRY(header_pass(cpu, t, &d));
    }
    if (d.type != STACK_BRANCH && d.type != STACK_CALL)
        return pgm(cpu, PGM_STACK_TYPE);
    if (unstack && t->type & UNSTACK_SUPPRESSED)
        return pgm(cpu, PGM_STACK_OPERATION);
    t->type = d.type;
    return NEXT;
}

enum step stack_get(struct cpu *cpu, const struct stack_top *t, unsigned at, void *to, u32 n)
{
    struct view w;

    TRY(stack_view(cpu, t->descriptor - STACK_DESCRIPTOR + at, n, false, &w));
    view_get(&w, n, to);
    return NEXT;
}

u64 return_word(u64 mask, u64 address)
{
    if (mask & PSW_EA)
        return address | 1;
    return mask & PSW_BA ? address | 0x80000000 : address;
}

/* The reverse: which addressing mode the register asks for. */
static u64 return_mode(u64 word, u64 *address)
{
    if (word & 1) {
        *address = word & ~1ull;
        return PSW_EA | PSW_BA;
    }
    *address = word & (word & 0x80000000 ? 0x7fffffff : 0xffffff);
    return word & 0x80000000 ? PSW_BA : 0;
}

Y_ROW(bakr)
{
    u64 mask = psw_mask(cpu), back = next_address(cpu, o);
    u64 target = o->r2 ? cpu->gr[o->r2] & cpu->amask : back;
    struct trace_entry t = { .length = 0 };

    if (!dat_is_on(cpu) || space_control(cpu) & 2)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (o->r2)
        trace_branch(cpu, mask, target, &t);
    TRY_STATUS(trace_check(cpu, &t));
    if (o->r1)
        mask = replace_bits(mask, PSW_EA | PSW_BA, return_mode(cpu->gr[o->r1], &back));
    TRY(stack_push(cpu, STACK_BRANCH, mask, back, return_word(cpu->psw_mask, target)));
    TRY_STATUS(trace_put(cpu, &t));
    if (!o->r2)
        return STOP;
    cpu->bear = cpu->ia;
    return branch_to(cpu, target);
}

/* Registers R1 to R2 with their access registers; `low`: bits 32-63 only. */
static enum step extract_registers(struct cpu *cpu, const struct op *o, bool low)
{
    unsigned count = ((o->r2 - o->r1) & 15u) + 1;
    u8 gr[128], ar[64];
    struct stack_top t;

    TRY(stack_find(cpu, false, &t));
    TRY(stack_get(cpu, &t, STATE_GR, gr, sizeof(gr)));
    TRY(stack_get(cpu, &t, STATE_AR, ar, sizeof(ar)));
    for (unsigned i = 0; i < count; i++) {
        unsigned r = (o->r1 + i) & 15;

        if (low)
            set_low(cpu, r, ld_be8(gr + 8 * r));
        else
            cpu->gr[r] = ld_be8(gr + 8 * r);
        cpu->ar[r] = ld_be4(ar + 4 * r);
    }
    return NEXT;
}

Y_ROW(ereg) { return extract_registers(cpu, o, true); }

Y_ROW(eregg) { return extract_registers(cpu, o, false); }

static void pair_low(struct cpu *cpu, unsigned r, u32 first, u32 second)
{
    set_low(cpu, r, first);
    set_low(cpu, r + 1, second);
}

/* The PSW of the entry: whole (code 4), or in the short form, with bit 63 on if the address is too long
 * for it. */
static enum step extract_psw(struct cpu *cpu, const struct op *o, const struct stack_top *t,
                             bool whole)
{
    be64 mask, address;
    u64 m, a;

    TRY(stack_get(cpu, t, STATE_PSW, &mask, 8));
    TRY(stack_get(cpu, t, STATE_ADDRESS, &address, 8));
    m = get64(mask);
    a = get64(address);
    if (whole) {
        cpu->gr[o->r1] = m;
        cpu->gr[o->r1 + 1] = a;
    } else {
        pair_low(cpu, o->r1, (u32)(m >> 32) | 0x80000,
                 (u32)(m & 0x80000000) | (a & 0x7fffffff) | (a >> 31 ? 1 : 0));
    }
    return NEXT;
}

Y_ROW(esta)
{
    static const u8 at[] = { STATE_PKM, 0, STATE_TARGET, STATE_MODIFIABLE, 0, STATE_SASTEIN };
    unsigned code = cpu->gr[o->r2] & 0xff;
    struct stack_top t;
    be32 v[2];

    if (code > (facility_offered(cpu, 6) ? 5 : 4))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(stack_find(cpu, false, &t));
    if (code == 1 || code == 4) {
        TRY(extract_psw(cpu, o, &t, code == 4));
    } else {
        TRY(stack_get(cpu, &t, at[code], v, sizeof(v)));
        if (code == 5) {
            set_high(cpu, o->r1, get32(v[0]));
            set_high(cpu, o->r1 + 1, get32(v[1]));
        } else {
            pair_low(cpu, o->r1, get32(v[0]), get32(v[1]));
        }
    }
    set_cc(cpu, t.type == STACK_CALL);
    return NEXT;
}

Y_ROW(msta)
{
    struct stack_top t;
    struct view w;

    TRY(stack_find(cpu, false, &t));
    TRY(stack_view(cpu, t.descriptor - STACK_DESCRIPTOR + STATE_MODIFIABLE, 8, true, &w));
    st_be8(w.p[0], cpu->gr[o->r1] << 32 | (u32)cpu->gr[o->r1 + 1]);
    return NEXT;
}
