/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DIAGNOSE X'308': reset, load again, and the IPL parameter block. */
#include <string.h>
#include "cp/handlers.h"
#include "cp/ipl.h"

enum subcode {
    CLEAR_RESET,
    LOAD_NORMAL_RESET,
    LOAD_CLEAR = 3,
    LOAD_NORMAL_DUMP,
    SET_BLOCK,
    STORE_BLOCK,
    LOAD_NORMAL,
};

/* The block is at Rx, the return code goes to Rx+1. */
static int answer(struct vcpu *v, unsigned rx, int rc)
{
    v->sie.cpu.gr[rx + 1] = (u64)rc;
    return 0;
}

static int clear_reset(struct vcpu *v, unsigned rx)
{
    (void)rx;
    return ipl_reset_continue(v, true);
}

static int normal_reset(struct vcpu *v, unsigned rx)
{
    (void)rx;
    return ipl_reset_continue(v, false);
}

/* Only when there is nothing to load does the guest go on. */
static int load(struct vcpu *v, unsigned rx, bool clear)
{
    int rc;

    if (rx & 1)
        return PGM_SPECIFICATION;
    rc = ipl_reipl(v->vm, clear);
    return rc < 0 ? rc : answer(v, rx, rc);
}

static int load_clear(struct vcpu *v, unsigned rx) { return load(v, rx, true); }

static int load_normal(struct vcpu *v, unsigned rx) { return load(v, rx, false); }

static bool pair_valid(const struct vcpu *v, unsigned rx)
{
    return !(rx & 1) && !(v->sie.cpu.gr[rx] & ~PAGE_MASK);
}

static int set_block(struct vcpu *v, unsigned rx)
{
    u8 block[IPL_BLOCK_MAX];
    u64 where = v->sie.cpu.gr[rx];
    be32 head;
    int why;

    if (!pair_valid(v, rx))
        return PGM_SPECIFICATION;
    why = guest_real_read(v, where, &head, sizeof(head));
    if (why)
        return why;
    if (get32(head) < 8 || get32(head) > sizeof(block))
        return answer(v, rx, IPL_INVALID_BLOCK);
    why = guest_real_read(v, where, block, get32(head));
    return why ? why : answer(v, rx, ipl_set_block(v->vm, block, get32(head)));
}

static int store_block(struct vcpu *v, unsigned rx)
{
    u8 block[IPL_BLOCK_MAX];
    unsigned length = 0;
    int rc, why = 0;

    if (!pair_valid(v, rx))
        return PGM_SPECIFICATION;
    memset(block, 0, sizeof(block));
    rc = ipl_store_block(v->vm, block, &length);
    if (rc == IPL_OK)
        why = guest_real_write(v, v->sie.cpu.gr[rx], block, length);
    return why ? why : answer(v, rx, rc);
}

static int (*const subcodes[])(struct vcpu *, unsigned rx) = {
    [CLEAR_RESET] = clear_reset, [LOAD_NORMAL_RESET] = normal_reset,
    [LOAD_CLEAR] = load_clear,   [LOAD_NORMAL_DUMP] = load_normal,
    [SET_BLOCK] = set_block,     [STORE_BLOCK] = store_block,
    [LOAD_NORMAL] = load_normal,
};

/* Ry: subcode; where there is an answer, Rx is even. */
int diag_ipl(struct vcpu *v, struct interception *i)
{
    u64 subcode = v->sie.cpu.gr[i->op.r3];

    if (subcode >= COUNT(subcodes) || !subcodes[subcode])
        return PGM_SPECIFICATION;
    return subcodes[subcode](v, i->op.r1);
}
