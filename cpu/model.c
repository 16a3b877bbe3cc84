/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The model: which facility bits a guest is offered. */
#include "cpu/cpu.h"

static const u16 offers[] = {
#define OFFER(bit, what) bit,
#include "cpu/model.def"
#undef OFFER
};

void model_facilities(u64 list[4])
{
    list[0] = list[1] = list[2] = list[3] = 0;
    for (unsigned i = 0; i < COUNT(offers); i++)
        list[offers[i] >> 6] |= 1ull << (63 - (offers[i] & 63));
}
