/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DIAGNOSE X'10' release pages, X'260' extents of storage. */
#include "cp/handlers.h"

/* ---- X'10' ---- */

/* A run of absolute pages; the pager may wait for other processors, so CP's lock and this processor are given
 * up meanwhile.  The virtual CPU stays this thread's. */
static enum paging release(struct vcpu *v, u64 addr, u64 n)
{
    struct system *sys = v->vm->sys;
    enum paging why;

    if (!n)
        return PAGING_DONE;
    cpu_end(&v->sie.cpu);
    system_unlock(sys);
    why = space_release(v->vm->space, addr, n);
    system_lock(sys);
    cpu_begin(&v->sie.cpu);
    return why;
}

/* Real pages from `first` up to `end`, none of them in real pages 0 and 1: where the prefix register points,
 * absolute pages 0 and 1 are meant. */
static enum paging release_real(struct vcpu *v, u64 first, u64 end)
{
    u64 prefix = v->sie.cpu.prefix, a = prefix < first ? first : prefix, b = prefix + 0x2000;
    enum paging why;

    b = b < end ? b : end;
    if (a >= b)
        return release(v, first, end - first);
    why = release(v, first, a - first);
    if (why == PAGING_DONE)
        why = release(v, a - prefix, b - a);
    return why == PAGING_DONE ? release(v, b, end - b) : why;
}

/* Rx, Ry: first and last page. */
int diag_release(struct vcpu *v, struct interception *i)
{
    u64 first = v->sie.cpu.gr[i->op.r1], last = v->sie.cpu.gr[i->op.r3];

    if ((first | last) & ~PAGE_MASK || first > last || first < 0x2000)
        return PGM_SPECIFICATION;
    if (last >= v->vm->storage)
        return PGM_ADDRESSING;
    return release_real(v, first, last + PAGE_BYTES) == PAGING_ADDRESSING ? PGM_ADDRESSING : 0;
}

/* ---- X'260' ---- */

struct extent {
    be64 first, last;
};

/* Rx, Rx+1: buffer and its size; Ry gets the number of extents. */
static int store_extents(struct vcpu *v, unsigned rx, unsigned ry)
{
    struct cpu *cpu = &v->sie.cpu;
    struct extent e = { put64(0), put64(v->vm->storage - 1) };
    u64 buffer = cpu->gr[rx], size = cpu->gr[rx | 1];
    int why;

    if (rx & 1 || buffer & 15 || size & 15 || size < sizeof(e))
        return PGM_SPECIFICATION;
    why = guest_real_write(v, buffer, &e, sizeof(e));
    if (why)
        return why;
    cpu->gr[ry] = 1;
    cpu_set_cc(cpu, 0);
    return 0;
}

/* Rx: the highest address; Ry: the end of the first extent, which is all there is. */
static int highest_address(struct vcpu *v, unsigned rx, unsigned ry)
{
    v->sie.cpu.gr[rx] = v->sie.cpu.gr[ry] = v->vm->storage - 1;
    cpu_set_cc(&v->sie.cpu, 0);
    return 0;
}

enum { HIGHEST_ADDRESS = 0x0c, EXTENTS = 0x10 };

/* Ry: subcode. */
int diag_extents(struct vcpu *v, struct interception *i)
{
    u64 subcode = v->sie.cpu.gr[i->op.r3];

    if (subcode == EXTENTS)
        return store_extents(v, i->op.r1, i->op.r3);
    if (subcode == HIGHEST_ADDRESS)
        return highest_address(v, i->op.r1, i->op.r3);
    return PGM_SPECIFICATION;
}
