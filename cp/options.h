/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said on the command line of `ursa`. */
#ifndef CP_OPTIONS_H
#define CP_OPTIONS_H

#include "cp/system.h"

enum { DISKS_MAX = 16 };

struct settings {
    bool ipl; /* `ursa ipl`: one guest; otherwise the operator's console */
    bool help, version, stats, assist_off;
    const char *kernel, *initrd, *parm;
    const char *timeout_text;
    const char *load, *save, *hash_log;
    bool hash;
    unsigned
        hash_storage; /* every how many lines of the hash log that of storage stands; 0: never */
    u64 storage, timeout; /* bytes; ns, 0: none */
    unsigned cpus, disks;
    const char *disk[DISKS_MAX];
    struct system_options system;
};

/* 0, or a message number after the message. */
int options_parse(struct settings *, int argc, char **argv);
void options_help(void);

#endif
