/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MESSAGE, MSGNOH, WARNING, SEND, VINPUT, ECHO, HELP: words between people, consoles and guests. */
#include <stdio.h>
#include <string.h>
#include "cp/command.h"
#include "cp/sclp.h"

static const char *sender(const struct command_context *c)
{
    return c->vm ? c->vm->userid : "OPERATOR";
}

/* To whom: a machine, or the operator (OPERATOR or OP), or 0 after a message. */
static bool take_hearer(struct command_context *c, struct hearer *to, int *why)
{
    char word[WORD_MAX];
    struct vm *vm;

    if (peek_word(c, word) && word_is(word, "OPERATOR", 2)) {
        take_word(c, word);
        *to = TO_OPERATOR(c->sys);
        return true;
    }
    vm = take_user(c, why);
    if (vm)
        *to = TO_VM(vm);
    return vm != NULL;
}

static int send_text(struct command_context *c, const char *how, bool heading, bool urgent)
{
    struct hearer to;
    char when[16];
    int why = 0;

    if (!take_hearer(c, &to, &why))
        return why;
    if (!*rest_of(c))
        return say_no_text(c->to);
    if (to.vm && !(urgent ? to.vm->set.wng : to.vm->set.msg))
        return say_not_receiving(c->to, to.vm->userid, urgent ? "WNG OFF" : "MSG OFF");
    format_time(when, sizeof(when), system_now(c->sys), "%H:%M:%S");
    if (heading)
        tell(to, "%s  * %s FROM %s: %s", when, how, sender(c), rest_of(c));
    else
        tell(to, "%s", rest_of(c));
    return 0;
}

int cmd_message(struct command_context *c) { return send_text(c, "MSG", true, false); }

int cmd_msgnoh(struct command_context *c) { return send_text(c, "MSG", false, false); }

int cmd_warning(struct command_context *c) { return send_text(c, "WNG", true, true); }

/* A line as if typed on the user's console: for the guest, or with CP in front for CP. */
int cmd_send(struct command_context *c)
{
    char word[WORD_MAX];
    bool for_cp = peek_word(c, word) && strcmp(word, "CP") == 0;
    struct vm *vm;
    int why;

    if (for_cp)
        take_word(c, word);
    vm = take_user(c, &why);
    if (!vm)
        return why;
    if (for_cp) {
        c->from_guest = c->from_guest && vm == c->vm;
        c->vm = vm;
        c->cpu = first_cpu(vm);
        c->classes = vm->classes;
        c->to = TO_VM(vm);
        return command_rest(c);
    }
    return vm_console_line(vm, rest_of(c), strlen(rest_of(c))) ? say_not_accepted(c->to, vm->userid)
                                                               : 0;
}

int cmd_vinput(struct command_context *c)
{
    char word[WORD_MAX];

    if (peek_word(c, word) && word_is(word, "VMSG", 4))
        take_word(c, word);
    if (!*rest_of(c))
        return say_no_text(c->to);
    if (sclp_operator_command(c->vm, rest_of(c)))
        return say_not_receiving(c->to, c->vm->userid,
                                 "the guest does not read its service console");
    return 0;
}

int cmd_echo(struct command_context *c)
{
    if (!c->console)
        return say_line_console_only(c->to, "ECHO");
    c->console->echo = true;
    ANSWER(c, "ECHO entered; END ends it.");
    return 0;
}

/* ---- HELP ---- */

static void help_row(struct command_context *c, const struct keyword *row)
{
    char name[32];
    unsigned n = 0;

    for (; n < sizeof(name) - 1 && row->name[n]; n++)
        name[n] = (char)(n < row->letters || row->name[n] < 'A' ? row->name[n] : row->name[n] + 32);
    name[n] = 0;
    ANSWER(c, "%-11s %-8s %s", name, *row->classes == '*' ? "any" : row->classes, row->help);
}

static void help_table(struct command_context *c, const struct keywords *table)
{
    for (unsigned i = 0; i < table->count; i++)
        if (keyword_find(table, table->row[i].name, c->classes))
            help_row(c, &table->row[i]);
}

/* HELP command: its line, and its operands where they are a table. */
static int help_command(struct command_context *c, const char *word)
{
    const struct keyword *row = keyword_find(&command_table, word, c->classes);

    if (!row)
        return say_unknown_command(c->to, word);
    help_row(c, row);
    if (row->run == cmd_query)
        help_table(c, &query_table);
    if (row->run == cmd_set)
        help_table(c, &set_table);
    return 0;
}

int cmd_help(struct command_context *c)
{
    char word[WORD_MAX];

    if (take_upper(c, word))
        return help_command(c, word);
    ANSWER(c, "Name: capitals are the shortest form; classes that may use it; what it does.");
    help_table(c, &command_table);
    return 0;
}
