/* SPDX-License-Identifier: GPL-3.0-or-later */
/* System-information blocks.  stsi.c */
#ifndef CP_STSI_H
#define CP_STSI_H

#include "cp/vm.h"

enum { SYSIB_BYTES = 4096 };

/* Builds SYSIB function.selector1.selector2 as CPU `address` of the machine sees it.  False: there is none. */
bool sysib_build(const struct vm *, u16 address, unsigned function, unsigned selector1,
                 unsigned selector2, u8 block[SYSIB_BYTES]);

#endif
