/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The clock: a hand goes around all frames; what was referenced since it last came by gets another
 * turn, the rest goes. */
#include "pager/policy/policy.h"

static void clock_choose(struct choice *c)
{
    u32 hand = (u32)c->memory[0];

    if (hand >= c->frames)
        hand = 0;
    for (u32 n = 0; n < c->frames && c->victims < c->want && c->ageds < CHOICE; n++) {
        if (frame_can_go(c, hand)) {
            if (frame_test_ref(c, hand) && !c->force)
                c->aged[c->ageds++] = hand;
            else
                c->victim[c->victims++] = hand;
        }
        hand = frame_after(c, hand);
    }
    c->memory[0] = hand;
}

const struct policy policy_clock = {
    .name = "clock",
    .help = "what was not touched for a whole turn of the hand goes",
    .choose = clock_choose,
};
