/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Locations as DISPLAY and STORE take them. */
#ifndef CP_RANGE_H
#define CP_RANGE_H

#include "cp/command.h"

struct storage_range {
    u64 addr, n;
    bool virtual;
};

/* [R|V|S]hexloc[.length | -hexloc | :hexloc]; without length 16 bytes.  0 or a message. */
int parse_range(struct command_context *, const char *word, struct storage_range *);
/* n, n-m, n.count in decimal or one hexadecimal digit each; up to 15. */
bool parse_registers(const char *, unsigned *first, unsigned *last);
/* Asks for what lies from `from` on, as far as its page goes. */
void transfer_ask(struct command_context *, const struct storage_range *, u64 from, bool store);
int say_transfer(struct command_context *); /* why it was not done */

#endif
