/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Messages: one function a row of messages.def, so that wrong arguments do not compile; number and
 * severity are what programs rely on, the words are ours. */
#ifndef CP_MESSAGE_H
#define CP_MESSAGE_H

#include "lib/base.h"

struct system;
struct vm;

/* Lines that somebody collects: ASCII, each ended by a newline.  What does not fit is only counted. */
struct response {
    char *text;
    size_t size, length;
};

/* Whom a message is for. */
struct hearer {
    struct system *sys;        /* NULL: there is none yet; lines go to stderr */
    struct vm *vm;             /* NULL: the operator */
    struct response *response; /* NULL: the console */
};
#define TO_OPERATOR(system) ((struct hearer){ .sys = (system) })
#define TO_VM(machine)      ((struct hearer){ .sys = (machine)->sys, .vm = (machine) })

/* say_NAME(struct hearer, arguments of the row) returns the message number.  Under cp_lock when there is a
 * system. */
#define MSG_PARAMETERS(...) (struct hearer to, ##__VA_ARGS__)
#define MSG(module, number, severity, name, parameters, text, ...)                                 \
    int say_##name MSG_PARAMETERS parameters;
#include "cp/messages.def"
#undef MSG

/* A line, or lines, without number: the answer to a command. */
void tell(struct hearer, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
