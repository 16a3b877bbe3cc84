/* SPDX-License-Identifier: GPL-3.0-or-later */
/* IPL, BEGIN, STOP, SYSTEM, CPU, EXTERNAL, ATTN: the operator's keys of a virtual machine.  PoP chapter 12. */
#include <string.h>
#include "cp/inner.h"
#include "cp/ipl.h"
#include "cp/session.h"

/* ---- IPL ---- */

enum { PARM_MAX = 64 };

struct ipl_operands {
    u16 devno;
    bool file, clear, stop;
    char kernel[WORD_MAX], initrd[WORD_MAX], loadparm[WORD_MAX];
    const char *parm;
};

static int option_clear(struct command_context *c, struct ipl_operands *o)
{
    (void)c;
    o->clear = true;
    return 0;
}

static int option_noclear(struct command_context *c, struct ipl_operands *o)
{
    (void)c;
    o->clear = false;
    return 0;
}

static int option_stop(struct command_context *c, struct ipl_operands *o)
{
    (void)c;
    o->stop = true;
    return 0;
}

static int option_loadparm(struct command_context *c, struct ipl_operands *o)
{
    if (!take_word(c, o->loadparm) || strlen(o->loadparm) > 8)
        return say_operand_missing(c->to);
    return 0;
}

static int option_initrd(struct command_context *c, struct ipl_operands *o)
{
    return o->file && take_word(c, o->initrd) ? 0 : say_operand_missing(c->to);
}

/* All that is left of the line. */
static int option_parm(struct command_context *c, struct ipl_operands *o)
{
    o->parm = rest_of(c);
    c->rest = o->parm + strlen(o->parm);
    return o->file || strlen(o->parm) <= PARM_MAX ? 0 : say_ipl_parm_long(c->to, PARM_MAX);
}

static const struct {
    const char *name;
    u8 letters;
    int (*take)(struct command_context *, struct ipl_operands *);
} ipl_options[] = {
    {"CLEAR",     2, option_clear   },
    { "NOCLEAR",  5, option_noclear },
    { "STOP",     4, option_stop    },
    { "LOADPARM", 5, option_loadparm},
    { "INITRD",   6, option_initrd  },
    { "PARM",     3, option_parm    },
};

static int ipl_option(struct command_context *c, struct ipl_operands *o, const char *word)
{
    for (unsigned i = 0; i < COUNT(ipl_options); i++)
        if (word_is(word, ipl_options[i].name, ipl_options[i].letters))
            return ipl_options[i].take(c, o);
    return say_invalid_option(c->to, word);
}

/* Host files may be named only by those who run the system. */
static int ipl_what(struct command_context *c, struct ipl_operands *o)
{
    char word[WORD_MAX];

    if (!take_word(c, word))
        return say_ipl_nothing(c->to);
    if (word_is(word, "FILE", 4) && has_class(c, "A")) {
        o->file = true;
        return take_word(c, o->kernel) ? 0 : say_ipl_nothing(c->to);
    }
    if (!parse_devno(word, &o->devno))
        return say_bad_device_number(c->to, word);
    return chsub_find(c->vm->chsub, o->devno) ? 0 : say_no_device(c->to, o->devno);
}

static int ipl_operands(struct command_context *c, struct ipl_operands *o)
{
    char word[WORD_MAX];
    int why;

    memset(o, 0, sizeof(*o));
    why = ipl_what(c, o);
    while (!why && take_word(c, word))
        why = ipl_option(c, o, word);
    return why;
}

/* Without cp_lock: waits for the CPUs, reads files. */
static int ipl_work(struct command_context *c)
{
    struct ipl_operands o;
    struct ipl_files files = { .kernel = o.kernel };

    ipl_operands(c, &o);
    files.initrd = *o.initrd ? o.initrd : NULL;
    files.parm = o.parm;
    if (o.file)
        return ipl_file(c->vm, &files, o.stop);
    return ipl_device(c->vm, o.devno, o.clear, *o.loadparm ? o.loadparm : NULL, o.parm, o.stop);
}

/* As it was loaded before; that goes on by itself. */
static int ipl_again(struct command_context *c)
{
    c->stay = true;
    return ipl_reipl(c->vm, true) > 0 ? say_ipl_nothing(c->to) : 0;
}

int cmd_ipl(struct command_context *c)
{
    const char *operands = c->rest;
    struct ipl_operands o;
    int why;

    if (c->done)
        return c->stay = true, c->result ? say_ipl_failed(c->to, c->vm->userid) : 0;
    if (!*rest_of(c))
        return ipl_again(c);
    why = ipl_operands(c, &o);
    if (why)
        return why;
    if (c->from_guest)
        return COMMAND_QUIET;
    c->rest = operands;
    c->work = ipl_work;
    return COMMAND_UNLOCKED;
}

/* ---- BEGIN, STOP ---- */

static int begin_at(struct command_context *c, const char *word)
{
    struct cpu *cpu = &c->cpu->sie.cpu;
    u64 address;
    int why;

    if (!parse_hex(word, &address))
        return say_bad_number(c->to, word, "a hexadecimal address");
    why = need_quiet(c);
    if (why)
        return why;
    cpu->ia = address;
    sie_close(&c->cpu->sie);
    return 0;
}

int cmd_begin(struct command_context *c)
{
    char word[WORD_MAX];
    int why = take_word(c, word) ? begin_at(c, word) : 0;

    if (!why)
        why = no_more(c);
    if (why)
        return why;
    c->stay = true;
    event_cancel(c->sys->events, EVENT_SLEEP, c->vm->id);
    if (c->one_cpu)
        vcpu_start(c->cpu);
    else
        vm_begin(c->vm);
    return 0;
}

/* Done when the CPUs stand still; a guest's own does when it is through with DIAGNOSE. */
int cmd_stop(struct command_context *c)
{
    int why = no_more(c);

    if (why)
        return why;
    c->stay = true;
    if (!c->one_cpu) {
        vm_stop(c->vm);
        return c->from_guest ? 0 : need_quiet(c);
    }
    c->cpu->in_cp = true;
    vcpu_stop(c->cpu, false);
    return 0;
}

int cmd_cpu(struct command_context *c)
{
    char word[WORD_MAX];
    u64 address;
    struct vcpu *v;

    if (!take_word(c, word))
        return say_operand_missing(c->to);
    if (!parse_hex(word, &address) || address >= VM_CPUS)
        return say_bad_number(c->to, word, "a CPU address, 0 to 3F");
    v = cpu_of(c->vm, (unsigned)address);
    if (!v)
        return say_no_cpu(c->to, (unsigned)address);
    c->from_guest = c->from_guest && v == c->cpu;
    c->cpu = v;
    c->one_cpu = true;
    return command_rest(c);
}

/* ---- SYSTEM ---- */

static int system_clear_work(struct command_context *c)
{
    space_clear(c->vm->space);
    return 0;
}

/* Storage is cleared first, without cp_lock, by a machine that stands still. */
static int system_clear(struct command_context *c)
{
    int why = need_gone(c);

    if (why)
        return why;
    if (!c->done) {
        c->work = system_clear_work;
        return COMMAND_UNLOCKED;
    }
    vm_reset(c->vm, true);
    return say_storage_cleared(c->to), 0;
}

static int system_reset(struct command_context *c)
{
    int why = need_gone(c);

    if (why)
        return why;
    vm_reset(c->vm, false);
    ANSWER(c, "System reset.");
    return 0;
}

static int system_restart(struct command_context *c)
{
    return vcpu_restart(c->cpu) ? say_restart_failed(c->to) : 0;
}

static const struct keyword system_rows[] = {
    {"CLEAR",    5, "G", system_clear,   "reset the machine and clear its storage"      },
    { "RESET",   5, "G", system_reset,   "reset CPUs, devices and pending interruptions"},
    { "RESTART", 7, "G", system_restart, "restart interruption"                         },
};
static const struct keywords system_table = { system_rows, COUNT(system_rows) };

int cmd_system(struct command_context *c) { return keyword_run(&system_table, c); }

/* ---- EXTERNAL, ATTN ---- */

int cmd_external(struct command_context *c)
{
    char word[WORD_MAX];
    u64 code = 0x40;

    if (take_word(c, word) && (!parse_hex(word, &code) || code != 0x40))
        return say_bad_number(c->to, word, "40, the interrupt key");
    c->cpu->external_key++;
    vcpu_pending(c->cpu);
    return 0;
}

int cmd_attn(struct command_context *c)
{
    if (!console_request(c->vm->chsub, c->vm->console.sid))
        return say_no_console(c->to, c->vm->userid);
    vm_io_run(c->vm);
    return 0;
}
