/* SPDX-License-Identifier: GPL-3.0-or-later */
/* CP commands: running a line, and what their handlers in cp/cmd/ share.  Under cp_lock.
 *
 * A handler takes words from its context and returns 0, or the number of the message it sent.  It may
 * also return, having changed nothing,
 *   COMMAND_QUIET    it must be called again when no virtual CPU of the machine is on a processor
 *   COMMAND_UNLOCKED it must be called again when context.work() has been done without cp_lock
 * because nothing blocks under cp_lock.  command_line() hands that to its caller; command_wait() does
 * the waiting, without the lock. */
#ifndef CP_COMMAND_H
#define CP_COMMAND_H

#include "cp/message.h"
#include "cp/system.h"

#define URSA_VERSION "0.1"

enum { COMMAND_QUIET = -1, COMMAND_UNLOCKED = -2 };
enum { COMMAND_MAX = 1023, WORD_MAX = 256 };

/* What a console remembers between lines. */
struct console_state {
    bool echo;       /* ECHO: lines come back until END */
    u64 sleep_until; /* SLEEP: host monotonic ns before which no line is looked at; 0: none */
    u32 user;        /* LOGON: vm.id of the machine whose console this is; 0: the operator's */
};

/* Storage of the machine that DISPLAY reads or STORE writes, within a page. */
struct transfer {
    bool store;
    bool virtual; /* `addr` is a logical address of the CPU, not a real one */
    u64 addr;
    u32 n;
    u64 absolute; /* what it came to */
    u8 bytes[4096];
};

struct command_context {
    struct system *sys;
    struct vm *vm;       /* NULL: the operator, who has no machine */
    struct vcpu *cpu;    /* the CPU that the command is for; NULL: there is no machine */
    const char *classes; /* privilege classes of who typed it */
    struct hearer to;
    struct console_state *console; /* NULL: the command did not come from a console */
    bool from_guest;  /* by DIAGNOSE: `cpu` is on this thread's processor, its registers open */
    bool one_cpu;     /* CPU nn stands in front: for `cpu` alone */
    bool stopped;     /* CPUs were stopped for the command ... */
    bool stay;        /* ... and, says the handler, are not to be started again */
    const char *rest; /* what of the line has not been taken */
    struct transfer transfer;
    int (*work)(struct command_context *);
    bool done;  /* work() has been, and returned ... */
    int result; /* ... this */
};

/* --- command.c --- */
/* One CP command line of the virtual machine, by DIAGNOSE X'08': returns the CP return code, which is a
 * message number, 0 fine.  Response lines are ASCII and end with '\n'; *length is what the whole response
 * takes, even if more than `size`.  response NULL: lines go to the machine's console.  A command that
 * cannot be done while the CPU is in the middle of DIAGNOSE (IPL, LOGOFF ...) stops the machine, is
 * handed to system.later(), and answers 0. */
int cp_command(struct vcpu *, const char *ascii, char *response, size_t size, size_t *length);
/* One line, with or without #CP in front.  Message number, or COMMAND_* as above; then it may be called
 * again with the same context. */
int command_line(struct command_context *, const char *line);
/* What is left of the line, as a command: for FOR and CPU, which change whom it is for. */
int command_rest(struct command_context *);
/* A line to the end.  Called with cp_lock held; lets go of it where it must wait. */
int command_wait(struct command_context *, const char *line);
/* SLEEP is over, SHUTDOWN's or SIGNAL's time is up: EVENT_SLEEP, EVENT_SHUTDOWN_LIMIT. */
void command_event(struct system *, const struct event *);
/* The console of a machine that has stopped says why; `reason` is enum stop_reason. */
void say_stopped(struct vm *, int reason, u64 psw_mask, u64 psw_address);

/* --- keyword tables: commands and operands, matched and authorised by one function --- */
struct keyword {
    const char *name;    /* upper case */
    u8 letters;          /* of the shortest abbreviation */
    const char *classes; /* any of these will do; "*" everybody; "G" needs a virtual machine */
    int (*run)(struct command_context *);
    const char *help;
};
struct keywords {
    const struct keyword *row;
    unsigned count;
};
#define KEYWORDS(array) ((struct keywords){ (array), COUNT(array) })
extern const struct keywords command_table, query_table, set_table;

/* The row this word names, if somebody with `classes` (NULL: all) may use it; otherwise NULL.  Where two
 * rows share an abbreviation the one with the longer shortest form has it (LOG is LOGOFF). */
const struct keyword *keyword_find(const struct keywords *, const char *word, const char *classes);
/* Takes a word and runs its row; messages when there is none. */
int keyword_run(const struct keywords *, struct command_context *);
bool word_is(const char *word, const char *name, unsigned letters); /* abbreviation, any case */

/* --- words of the line --- */
bool take_word(struct command_context *, char word[WORD_MAX]);       /* as typed; false: no more */
bool take_upper(struct command_context *, char word[WORD_MAX]);      /* in upper case */
bool peek_word(const struct command_context *, char word[WORD_MAX]); /* upper case, not taken */
const char *rest_of(const struct command_context *);                 /* without blanks in front */
int no_more(struct command_context *); /* 0, or a message when words are left */

/* --- what handlers ask --- */
#define ANSWER(c, ...) tell((c)->to, __VA_ARGS__)
/* 0; COMMAND_QUIET while CPUs of the machine, other than a guest's own, are on processors. */
int need_quiet(const struct command_context *);
/* 0 when the machine can be taken away from under its CPUs; else COMMAND_QUIET. */
int need_gone(struct command_context *);
bool has_class(const struct command_context *, const char *classes);
/* A userid, * for one's own: the machine, or NULL after a message (number in *why). */
struct vm *take_user(struct command_context *, int *why);
struct vcpu *cpu_of(struct vm *, unsigned address); /* NULL: none */
struct vcpu *first_cpu(struct vm *);

/* --- cmd/shutdown.c --- */
int signal_shutdown(struct vm *, unsigned seconds, struct hearer); /* 0, or it is deaf */
bool shutdown_due(
    struct system *); /* SHUTDOWN was given, and users have ended or their time is up */

/* --- cmd/set.c --- */
void assist_set(struct vm *, bool on);

/* --- peek.c --- */
/* A work(): does c->transfer for c->cpu, which is not on a processor.  0; > 0 program code of the
 * translation; PAGING_* negated. */
int transfer_work(struct command_context *);

/* --- number.c --- */
bool parse_hex(const char *, u64 *);
bool parse_decimal(const char *, u64 *);
bool parse_size(const char *, u64 *); /* bytes; K, M, G, T behind the number */
bool parse_devno(const char *, u16 *);
const char *format_size(char *to, size_t n, u64 bytes);            /* 512M, 2G */
void format_time(char *to, size_t n, u64 tod, const char *format); /* strftime() of a TOD, local */
void format_cpu_time(char *to, size_t n, u64 units);               /* mmm:ss.hh */

/* --- handlers: a file of cmd/ a family --- */
#define CMD(name, letters, classes, handler, help) int handler(struct command_context *);
#include "cp/commands.def"
#include "cp/query.def"
#include "cp/set.def"
#undef CMD

#endif
