/* SPDX-License-Identifier: GPL-3.0-or-later */
/* EBCDIC (code page 037) <-> ASCII (ISO 8859-1).  X'15' is the newline X'0A'. */
#ifndef LIB_EBCDIC_H
#define LIB_EBCDIC_H

#include "lib/base.h"

#define EBCDIC_BLANK 0x40

u8 ebcdic_from_ascii(u8);
u8 ebcdic_to_ascii(u8);
/* n bytes of EBCDIC from an ASCII string: cut at n, or padded with blanks. */
void ebcdic_text(u8 *dst, size_t n, const char *ascii);
/* An ASCII string from len bytes of EBCDIC: trailing blanks dropped, cut at n - 1, always ended. */
void ascii_text(char *dst, size_t n, const u8 *ebcdic, size_t len);

#endif
