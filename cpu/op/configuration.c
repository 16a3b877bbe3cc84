/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parts of a configuration that this machine does not have: expanded storage, a topology that changes.
 * PoP chapter 10. */
#include "cpu/y.h"

#define PTF_REJECTED    2 /* condition code */
#define PTF_NO_REASON   0x000
#define PTF_ALREADY_SET 0x100 /* the polarization asked for is the one in force */

/* PAGE IN, PAGE OUT: the expanded-storage block is looked for first, and there is none. */
Y_ROW(no_block)
{
    (void)o;
    set_cc(cpu, 3);
    return NEXT;
}

/* Polarization is horizontal and stays so; no change of topology is ever to be reported. */
Y_ROW(ptf)
{
    u64 function = cpu->gr[o->r1];

    if (function > 2)
        return pgm(cpu, PGM_SPECIFICATION);
    if (function == 2) {
        set_cc(cpu, 0);
        return NEXT;
    }
    cpu->gr[o->r1] |= function == 0 ? PTF_ALREADY_SET : PTF_NO_REASON;
    set_cc(cpu, PTF_REJECTED);
    return NEXT;
}
