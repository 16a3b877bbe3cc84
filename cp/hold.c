/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages of a guest that stay in real storage while a handler does what cannot be done twice (a CP command)
 * and stores the result afterwards. */
#include <stdlib.h>
#include "cp/handlers.h"

/* The status of a loan that was refused. */
static int refused(struct vcpu *v, enum paging why, u64 addr)
{
    if (why == PAGING_ADDRESSING)
        return PGM_ADDRESSING;
    v->sie.cpu.fault = addr;
    v->sie.cpu.fault_store = true;
    return LEAVE_HOST_FAULT;
}

/* Read loans: they keep the frame, and returning one never waits; the stores go the guest's own way. */
int hold_start(struct vcpu *v, struct hold *h, u64 real, u64 n)
{
    u64 page = real & PAGE_MASK;
    unsigned pages = (unsigned)((real + n - page + PAGE_BYTES - 1) >> PAGE_SHIFT);
    int why = guest_real_check(v, real, n, true);

    h->count = 0;
    h->loans = NULL;
    if (why || !n)
        return why;
    h->loans = calloc(pages, sizeof(*h->loans));
    if (!h->loans)
        return 0; /* no host memory: unpinned, as likely to stay as any page just used */
    for (; h->count < pages; h->count++, page += PAGE_BYTES) {
        u64 addr = guest_absolute(v, page);
        enum paging paging =
            space_lend(v->vm->space, addr, LOAN_READ, LOAN_FRAME, PAGING_NOW, &h->loans[h->count]);

        if (paging != PAGING_DONE) {
            hold_end(h);
            return refused(v, paging, addr);
        }
    }
    return 0;
}

void hold_end(struct hold *h)
{
    while (h->count)
        loan_return(&h->loans[--h->count], 0, PAGING_NOW);
    free(h->loans);
    h->loans = NULL;
}
