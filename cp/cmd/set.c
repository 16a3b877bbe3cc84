/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SET and TERMINAL: how the virtual machine and its console are treated. */
#include <stdio.h>
#include <string.h>
#include "cp/inner.h"
#include "cp/command.h"

int cmd_set(struct command_context *c) { return keyword_run(&set_table, c); }

/* ON or OFF, and no more. */
static int take_switch(struct command_context *c, bool *on)
{
    char word[WORD_MAX];

    if (!take_upper(c, word))
        return say_operand_missing(c->to);
    if (strcmp(word, "ON") != 0 && strcmp(word, "OFF") != 0)
        return say_invalid_option(c->to, word);
    *on = word[1] == 'N';
    return no_more(c);
}

int set_emsg(struct command_context *c) { return take_switch(c, &c->vm->set.emsg); }

int set_imsg(struct command_context *c) { return take_switch(c, &c->vm->set.imsg); }

int set_msg(struct command_context *c) { return take_switch(c, &c->vm->set.msg); }

int set_run(struct command_context *c) { return take_switch(c, &c->vm->set.run); }

int set_wng(struct command_context *c) { return take_switch(c, &c->vm->set.wng); }

/* ON would need VMCF. */
int set_smsg(struct command_context *c)
{
    char word[WORD_MAX];

    if (!take_upper(c, word))
        return say_operand_missing(c->to);
    if (strcmp(word, "IUCV") != 0 && strcmp(word, "OFF") != 0)
        return say_invalid_option(c->to, word);
    c->vm->set.smsg_iucv = *word == 'I';
    return no_more(c);
}

/* Seen at the next entry of each CPU. */
int set_assist(struct command_context *c)
{
    bool on;
    int why = take_switch(c, &on);

    if (!why)
        why = need_quiet(c);
    if (why)
        return why;
    assist_set(c->vm, on);
    return 0;
}

/* No CPU of it is on a processor, but the caller's. */
void assist_set(struct vm *vm, bool on)
{
    vm->set.assist_off = !on;
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i]) {
            vm->vcpu[i]->sie.assist = on ? NULL : vm->assist_rows;
            vm->vcpu[i]->sie.assist_gen++;
        }
}

/* ---- TERMINAL ---- */

/* The console is a 3215 whichever mode is set: a 3270 in line mode looks the same to its typist. */
static int terminal_conmode(struct command_context *c)
{
    static const char *const modes[] = { "3215", "3270" };
    char word[WORD_MAX];

    if (!take_word(c, word))
        return say_operand_missing(c->to);
    for (unsigned i = 0; i < COUNT(modes); i++)
        if (strcmp(word, modes[i]) == 0) {
            c->vm->conmode = modes[i];
            return no_more(c);
        }
    return say_invalid_option(c->to, word);
}

static int terminal_autocr(struct command_context *c) { return take_switch(c, &c->vm->set.autocr); }

static int terminal_hold(struct command_context *c) { return take_switch(c, &c->vm->set.hold); }

static int terminal_timestamp(struct command_context *c)
{
    return take_switch(c, &c->vm->set.timestamp);
}

static int take_seconds(struct command_context *c, unsigned *seconds)
{
    char word[WORD_MAX];
    u64 value;

    if (!take_word(c, word))
        return say_operand_missing(c->to);
    if (!parse_decimal(word, &value) || value > 255)
        return say_bad_number(c->to, word, "0 to 255 seconds");
    *seconds = (unsigned)value;
    return 0;
}

static int terminal_more(struct command_context *c)
{
    unsigned first = 0, second = 0;
    int why = take_seconds(c, &first);

    if (!why)
        why = take_seconds(c, &second);
    if (why)
        return why;
    c->vm->set.more1 = first;
    c->vm->set.more2 = second;
    return no_more(c);
}

/* A character, or ON, which is #, or OFF. */
static int terminal_linend(struct command_context *c)
{
    char word[WORD_MAX];

    if (!take_upper(c, word))
        return say_operand_missing(c->to);
    if (word[1] && strcmp(word, "ON") != 0 && strcmp(word, "OFF") != 0)
        return say_invalid_option(c->to, word);
    c->vm->set.linend = !word[1] ? *word : word[1] == 'N' ? '#' : 0;
    return no_more(c);
}

static const struct keyword terminal_rows[] = {
    {"AUTOCR",     6, "G", terminal_autocr,    "ON: the carrier returns at the end of a line"        },
    { "CONMODE",   4, "G", terminal_conmode,   "3215 or 3270: what the guest takes its console for"  },
    { "HOLD",      3, "G", terminal_hold,      "ON: a full screen may be held"                       },
    { "LINEND",    5, "G", terminal_linend,    "the character that separates commands, ON (#) or OFF"},
    { "MORE",      4, "G", terminal_more,      "seconds a full screen stays: two numbers"            },
    { "TIMESTAMP", 5, "G", terminal_timestamp, "ON: lines of output show the time"                   },
};
static const struct keywords terminal_table = { terminal_rows, COUNT(terminal_rows) };

int cmd_terminal(struct command_context *c) { return keyword_run(&terminal_table, c); }
