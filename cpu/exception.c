/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks program-interruption codes up in exception.def. */
#include "cpu/exception.h"
#include "lib/base.h"

struct exception {
    const char *text;
    u8 ending, known;
};

#define PGM_ROW(code, name, end, txt) [code] = { txt, end, 1 },
static const struct exception exceptions[0x80] = {
#include "cpu/exception.def"
};
#undef PGM_ROW

enum ending pgm_ending(unsigned code)
{
    const struct exception *e = &exceptions[code & 0x7f];

    return e->known ? (enum ending)e->ending : COMPLETED;
}

const char *pgm_text(unsigned code)
{
    const struct exception *e = &exceptions[code & 0x7f];

    return e->known ? e->text : code & PGM_PER ? "PER event" : "unknown";
}
