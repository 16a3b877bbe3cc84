/* SPDX-License-Identifier: GPL-3.0-or-later */
/* CP commands: the tables, the one matcher, words, and how a command that must wait is carried on. */
#include <ctype.h>
#include <string.h>
#include "cp/command.h"
#include "cp/dispatch.h"
#include "cp/simulate.h"

/* ---- keyword tables ---- */

#define CMD(name, letters, classes, handler, help) { name, letters, classes, handler, help },
static const struct keyword command_rows[] = {
#include "cp/commands.def"
};
static const struct keyword query_rows[] = {
#include "cp/query.def"
};
static const struct keyword set_rows[] = {
#include "cp/set.def"
};
#undef CMD
const struct keywords command_table = { command_rows, COUNT(command_rows) };
const struct keywords query_table = { query_rows, COUNT(query_rows) };
const struct keywords set_table = { set_rows, COUNT(set_rows) };

bool word_is(const char *word, const char *name, unsigned letters)
{
    unsigned n = 0;

    while (word[n] && toupper((u8)word[n]) == name[n])
        n++;
    return !word[n] && n >= letters;
}

static bool authorised(const struct keyword *row, const char *classes)
{
    return !classes || *row->classes == '*' || strpbrk(row->classes, classes);
}

const struct keyword *keyword_find(const struct keywords *table, const char *word,
                                   const char *classes)
{
    const struct keyword *best = NULL;

    for (unsigned i = 0; i < table->count; i++) {
        const struct keyword *row = &table->row[i];

        if (word_is(word, row->name, row->letters) && authorised(row, classes) &&
            (!best || row->letters > best->letters))
            best = row;
    }
    return best;
}

/* What general users do they do to their machine. */
static int row_run(const struct keyword *row, struct command_context *c)
{
    if (!c->vm && strcmp(row->classes, "G") == 0)
        return say_before_logon(c->to);
    return row->run(c);
}

int keyword_run(const struct keywords *table, struct command_context *c)
{
    char word[WORD_MAX];
    const struct keyword *row;

    if (!take_upper(c, word))
        return say_operand_missing(c->to);
    row = keyword_find(table, word, c->classes);
    return row ? row_run(row, c) : say_invalid_option(c->to, word);
}

bool has_class(const struct command_context *c, const char *classes)
{
    return strpbrk(classes, c->classes) != NULL;
}

/* ---- words ---- */

static const char *skip_blanks(const char *at)
{
    while (*at == ' ' || *at == '\t')
        at++;
    return at;
}

bool take_word(struct command_context *c, char word[WORD_MAX])
{
    const char *at = skip_blanks(c->rest);
    size_t n = strcspn(at, " \t"), keep = n < WORD_MAX ? n : WORD_MAX - 1;

    memcpy(word, at, keep);
    word[keep] = 0;
    c->rest = at + n;
    return n > 0;
}

bool take_upper(struct command_context *c, char word[WORD_MAX])
{
    bool any = take_word(c, word);

    for (; *word; word++)
        *word = (char)toupper((u8)*word);
    return any;
}

bool peek_word(const struct command_context *c, char word[WORD_MAX])
{
    struct command_context copy = *c;

    return take_upper(&copy, word);
}

const char *rest_of(const struct command_context *c) { return skip_blanks(c->rest); }

int no_more(struct command_context *c)
{
    char word[WORD_MAX];

    return take_word(c, word) ? say_invalid_option(c->to, word) : 0;
}

struct vm *take_user(struct command_context *c, int *why)
{
    char word[WORD_MAX];
    struct vm *vm;

    *why = 0;
    if (!take_upper(c, word))
        *why = say_operand_missing(c->to);
    else if (strcmp(word, "*") == 0 && !c->vm)
        *why = say_before_logon(c->to);
    else if (strlen(word) > USERID_LENGTH)
        *why = say_bad_userid(c->to, word);
    if (*why)
        return NULL;
    vm = strcmp(word, "*") == 0 ? c->vm : vm_find(c->sys, word);
    if (!vm)
        *why = say_not_logged_on(c->to, word);
    return vm;
}

struct vcpu *cpu_of(struct vm *vm, unsigned address)
{
    return address < VM_CPUS ? vm->vcpu[address] : NULL;
}

struct vcpu *first_cpu(struct vm *vm)
{
    for (unsigned i = 0; vm && i < VM_CPUS; i++)
        if (vm->vcpu[i])
            return vm->vcpu[i];
    return NULL;
}

/* ---- what a command must wait for ---- */

int need_quiet(const struct command_context *c)
{
    for (unsigned i = 0; i < VM_CPUS; i++) {
        const struct vcpu *v = c->vm->vcpu[i];

        if (v && v->state == VCPU_RUNNING && !(c->from_guest && v == c->cpu))
            return COMMAND_QUIET;
    }
    return 0;
}

int need_gone(struct command_context *c)
{
    if (c->from_guest)
        return COMMAND_QUIET;
    c->stay = true;
    return need_quiet(c);
}

static bool any_runs(const struct vm *vm)
{
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i] && vm->vcpu[i]->state != VCPU_STOPPED &&
            vm->vcpu[i]->state != VCPU_CHECKSTOP)
            return true;
    return false;
}

/* Stops the machine for a command and waits until its CPUs are off the processors. */
static void quiet(struct command_context *c)
{
    c->stopped = c->stopped || any_runs(c->vm);
    vm_stop(c->vm);
    system_unlock(c->sys);
    dispatch_quiesce(c->vm);
    system_lock(c->sys);
}

static void unlocked(struct command_context *c)
{
    system_unlock(c->sys);
    c->result = c->work(c);
    system_lock(c->sys);
    c->done = true;
}

/* CPUs that were stopped for the command go on. */
static void resume(struct vm *vm)
{
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i] && vm->vcpu[i]->in_cp)
            vcpu_start(vm->vcpu[i]);
}

/* ---- lines ---- */

/* CP and #CP in front say only that it is for CP. */
static const char *command_text(const char *line)
{
    char word[WORD_MAX];
    struct command_context words = { .rest = line };

    while (take_upper(&words, word) && (strcmp(word, "#CP") == 0 || strcmp(word, "CP") == 0))
        line = words.rest;
    return skip_blanks(line);
}

static int command_find(struct command_context *c)
{
    char word[WORD_MAX];
    const struct keyword *row;

    if (*c->rest == '*' || !take_upper(c, word))
        return 0;
    row = keyword_find(&command_table, word, c->classes);
    return row ? row_run(row, c) : say_unknown_command(c->to, word);
}

int command_line(struct command_context *c, const char *line)
{
    if (strlen(line) > COMMAND_MAX)
        return say_too_long(c->to);
    c->rest = command_text(line);
    return command_find(c);
}

int command_rest(struct command_context *c)
{
    c->rest = skip_blanks(c->rest);
    return command_find(c);
}

/* What a try leaves for the next one; the rest is as it was, for FOR and CPU change whom the line is for. */
static void carry(struct command_context *to, const struct command_context *from)
{
    to->stopped = from->stopped;
    to->done = from->done;
    to->result = from->result;
    to->transfer = from->transfer;
}

int command_wait(struct command_context *c, const char *line)
{
    struct command_context now = *c;
    int why;

    while ((why = command_line(&now, line)) < 0) {
        if (why == COMMAND_QUIET)
            quiet(&now);
        else
            unlocked(&now);
        carry(c, &now);
        now = *c;
    }
    if (now.stopped && !now.stay)
        resume(now.vm);
    return why;
}

/* ---- DIAGNOSE X'08' ---- */

/* Real storage for a command of the guest itself, by its own processor; false: it must be handed over. */
static bool guest_transfer(struct command_context *c)
{
    struct transfer *t = &c->transfer;
    int why;

    if (!c->from_guest || c->work != transfer_work || t->virtual)
        return false;
    why = t->store ? guest_real_write(c->cpu, t->addr, t->bytes, t->n)
                   : guest_real_read(c->cpu, t->addr, t->bytes, t->n);
    c->result = why > 0 ? -PAGING_ADDRESSING : 0;
    c->done = true;
    return why >= 0;
}

static int guest_line(struct command_context *c, const char *line)
{
    struct command_context now = *c;
    int why;

    while ((why = command_line(&now, line)) == COMMAND_UNLOCKED && guest_transfer(&now)) {
        carry(c, &now);
        now = *c;
    }
    return why;
}

/* Stops the machine: the command is done when this CPU has left its processor. */
static int hand_over(struct vm *vm, const char *line)
{
    vm_stop(vm);
    vm->sys->later(vm->sys->say_ctx, vm, line);
    return 0;
}

int cp_command(struct vcpu *v, const char *ascii, char *response, size_t size, size_t *length)
{
    struct response r = { response, size, 0 };
    struct command_context c = {
        .sys = v->vm->sys,
        .vm = v->vm,
        .cpu = v,
        .classes = v->vm->classes,
        .from_guest = true,
        .to = {v->vm->sys, v->vm, response ? &r : NULL},
    };
    int why = guest_line(&c, ascii);

    if (why < 0)
        why = hand_over(v->vm, ascii);
    if (length)
        *length = r.length;
    return why;
}
