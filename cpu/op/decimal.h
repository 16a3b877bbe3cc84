/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Signed-packed-decimal numbers of up to 31 digits, as binary numbers.  PoP chapter 8. */
#ifndef CPU_OP_DECIMAL_H
#define CPU_OP_DECIMAL_H

#include "lib/base.h"

struct decimal {
    u128 digits; /* the magnitude */
    bool minus;
};

ALWAYS bool sign_minus(u8 sign) { return sign == 0xb || sign == 0xd; }

/* From and to n bytes (1 to 16).  decimal_get(): false when a digit or the sign is not valid;
 * decimal_put(): keeps the low 2n - 1 digits, preferred sign codes. */
bool decimal_get(const u8 *packed, u32 n, struct decimal *);
void decimal_put(const struct decimal *, u8 *packed, u32 n);

#endif
