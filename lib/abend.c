/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The abnormal end: says why, prints the trace rings, aborts. */
#include "lib/abend.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include "lib/trace.h"

void abend(const struct trace *trace, const char *code, const char *format, ...)
{
    va_list args;

    fflush(stdout);
    fprintf(stderr, "\nursa: abend %s: ", code);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fprintf(stderr, "\n");
    trace_dump(trace, stderr);
    fflush(stderr);
    abort();
}
