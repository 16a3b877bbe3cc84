/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An example of a DIAGNOSE code of one's own: a shared object of the host.  guests/diag.S calls it.
 *
 *   DEFINE DIAGNOSE 2AA0 o/guests/diag/product.so product u64(u64,u64)
 *
 * Then DIAG Rx,Ry,X'2AA0' puts the product of Rx and Ry into Rx.  cp/extra.h has the types. */
#include <stdint.h>

uint64_t product(uint64_t a, uint64_t b);
int parity(uint64_t value);

uint64_t product(uint64_t a, uint64_t b) { return a * b; }

/* As cc(u64): the condition code says whether the number of one bits is odd. */
int parity(uint64_t value) { return __builtin_parityll(value); }
