/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sends messages: puts the code in front, and the line where it belongs. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "cp/message.h"
#include "cp/system.h"

enum { LINE_MAX_BYTES = 1024 };

static void collect(struct response *r, const char *line)
{
    size_t n = strlen(line), room = r->length < r->size ? r->size - r->length : 0;

    memcpy(r->text + (room ? r->length : 0), line, n < room ? n : room);
    if (n < room)
        r->text[r->length + n] = '\n';
    r->length += n + 1;
}

static void deliver(struct hearer to, const char *line)
{
    if (to.response)
        collect(to.response, line);
    else if (to.sys && to.sys->say)
        to.sys->say(to.sys->say_ctx, to.vm, line);
    else
        fprintf(stderr, "%s\n", line);
}

/* An argument at the end may have been empty. */
static void trim(char *line)
{
    size_t n = strlen(line);

    while (n && line[n - 1] == ' ')
        line[--n] = 0;
}

static void message(struct hearer to, const char *module, unsigned number, const char *severity,
                    const char *format, ...) __attribute__((format(printf, 5, 6)));

/* A machine that has SET EMSG OFF gets none of its errors and warnings. */
static void message(struct hearer to, const char *module, unsigned number, const char *severity,
                    const char *format, ...)
{
    char line[LINE_MAX_BYTES];
    int n = snprintf(line, sizeof(line), "HCP%s%03u%s ", module, number, severity);
    va_list args;

    if (to.vm && !to.vm->set.emsg && strchr("EW", *severity))
        return;
    va_start(args, format);
    vsnprintf(line + n, sizeof(line) - (size_t)n, format, args);
    va_end(args);
    trim(line);
    deliver(to, line);
}

#define MSG(module, number, severity, name, parameters, text, ...)                                 \
    int say_##name MSG_PARAMETERS parameters                                                       \
    {                                                                                              \
        message(to, #module, number, #severity, text, ##__VA_ARGS__);                              \
        return number;                                                                             \
    }
#include "cp/messages.def"
#undef MSG

void tell(struct hearer to, const char *format, ...)
{
    char text[LINE_MAX_BYTES], *line = text, *end;
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    for (; (end = strchr(line, '\n')); line = end + 1) {
        *end = 0;
        deliver(to, line);
    }
    deliver(to, line);
}
