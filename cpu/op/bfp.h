/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bfp.  PoP chapter 7. */
#ifndef CPU_OP_BFP_H
#define CPU_OP_BFP_H

#endif
