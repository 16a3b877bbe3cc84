/* SPDX-License-Identifier: GPL-3.0-or-later */
/* QUERY: the system, users, settings.  The lines that Linux reads (CONSOLE, TERMINAL, CPLEVEL, USERID) keep
 * the columns it counts on. */
#include <stdio.h>
#include <string.h>
#include "cp/inner.h"
#include "cp/session.h"
#include "lib/clock.h"

#define ON(flag) ((flag) ? "ON" : "OFF")

int cmd_query(struct command_context *c) { return keyword_run(&query_table, c); }

/* ---- the system ---- */

int query_cplevel(struct command_context *c)
{
    char when[64];

    format_time(when, sizeof(when), c->sys->ipl_tod, "%Y-%m-%d %H:%M:%S %Z");
    ANSWER(c, "z/VM Version 7 Release 3.0, service level 0000 (64-bit)");
    ANSWER(c, "Generated as Ursa " URSA_VERSION);
    ANSWER(c, "IPL at %s", when);
    return 0;
}

int query_time(struct command_context *c)
{
    char text[80];

    format_time(text, sizeof(text), system_now(c->sys), "%H:%M:%S %Z %A %Y-%m-%d");
    ANSWER(c, "TIME IS %s", text);
    if (!c->vm)
        return 0;
    session_times(c->vm, text, sizeof(text));
    ANSWER(c, "%s", text);
    return 0;
}

int query_users(struct command_context *c)
{
    ANSWER(c, "%5u USERS, %6u DIALED, %6u NET", c->sys->users, 0, 0);
    return 0;
}

/* Four to a line. */
int query_names(struct command_context *c)
{
    char line[128];
    unsigned used = 0, count = 0;

    for (const struct vm *vm = c->sys->vms; vm; vm = vm->next) {
        bool here = c->console && c->console->user == vm->id;

        used += (unsigned)snprintf(line + used, sizeof(line) - used, "%s%-8s -%s", used ? ", " : "",
                                   vm->userid, here ? "0009" : "DSC ");
        if (++count % 4 == 0 || !vm->next) {
            ANSWER(c, "%s", line);
            used = 0;
        }
    }
    if (!count)
        ANSWER(c, "OPERATOR -0009");
    return 0;
}

int query_userid(struct command_context *c)
{
    ANSWER(c, "%s AT %s", c->vm ? c->vm->userid : "OPERATOR", c->sys->sysname);
    return 0;
}

int query_privclass(struct command_context *c)
{
    ANSWER(c, "Privilege classes for user %s", c->vm ? c->vm->userid : "OPERATOR");
    ANSWER(c, "        Currently: %s", c->classes);
    ANSWER(c, "        Directory: %s", c->vm ? c->vm->classes : c->classes);
    return 0;
}

int query_processors(struct command_context *c)
{
    for (unsigned i = 0; i < cores_count(c->sys->cores); i++)
        ANSWER(c, "PROCESSOR %02X %s CP", i, i ? "ALTERNATE" : "MASTER");
    return 0;
}

int query_storage(struct command_context *c)
{
    struct pager_usage usage;
    char size[24];

    pager_usage(c->sys->pager, &usage);
    format_size(size, sizeof(size), usage.frames * PAGE_BYTES);
    ANSWER(c, "STORAGE = %s CONFIGURED = %s INC = 4K STANDBY = 0  RESERVED = 0", size, size);
    return 0;
}

int query_frames(struct command_context *c)
{
    struct pager_usage u;

    pager_usage(c->sys->pager, &u);
    ANSWER(c, "Real storage: %llu frames, %llu free, %llu pinned", (unsigned long long)u.frames,
           (unsigned long long)u.free, (unsigned long long)u.pinned);
    ANSWER(c, "Guests: %llu frames instantiated", (unsigned long long)(u.frames - u.free));
    ANSWER(c, "Page volumes: %llu slots, %llu used", (unsigned long long)u.slots,
           (unsigned long long)u.slots_used);
    for (struct vm *vm = c->sys->vms; vm; vm = vm->next) {
        struct space_usage s;

        space_usage(vm->space, &s);
        ANSWER(c, "%-8s %llu pages resident, %llu on page volumes only", vm->userid,
               (unsigned long long)s.resident, (unsigned long long)s.slots);
    }
    return 0;
}

int query_paging(struct command_context *c)
{
    for (unsigned i = 0; i < PAGE_COUNTERS; i++)
        ANSWER(c, "%12llu %s", (unsigned long long)pager_count(c->sys->pager, i),
               page_counter_help(i));
    return 0;
}

/* ---- commands ---- */

static int query_one_command(struct command_context *c, const char *word)
{
    const struct keyword *row = keyword_find(&command_table, word, c->classes);

    if (!row)
        return say_invalid_option(c->to, word);
    ANSWER(c, "%s", row->name);
    return 0;
}

/* Eight to a line; DIAGNOSE codes behind. */
struct columns {
    struct command_context *c;
    char line[128];
    unsigned used, count;
};

static void column_put(struct columns *l, const char *text)
{
    if (text)
        l->used += (unsigned)snprintf(l->line + l->used, sizeof(l->line) - l->used, "%-11s", text);
    if (l->used && (!text || ++l->count % 7 == 0)) {
        ANSWER(l->c, "%s", l->line);
        l->used = 0;
    }
}

#define D(code, handler, what) code,
static const u16 diagnose_codes[] = {
#include "cp/diagnose.def"
};
#undef D

int query_commands(struct command_context *c)
{
    struct columns l = { .c = c };
    char word[WORD_MAX];

    if (take_upper(c, word))
        return query_one_command(c, word);
    for (unsigned i = 0; i < command_table.count; i++) {
        const char *name = command_table.row[i].name;

        if (keyword_find(&command_table, name, c->classes))
            column_put(&l, name);
    }
    for (unsigned i = 0; i < COUNT(diagnose_codes); i++) {
        snprintf(word, sizeof(word), "DIAG%02X", diagnose_codes[i]);
        column_put(&l, word);
    }
    column_put(&l, NULL);
    return 0;
}

/* ---- settings ---- */

int query_set(struct command_context *c)
{
    const struct vm_set *s = &c->vm->set;

    ANSWER(c, "MSG %-3s, WNG %-3s, EMSG %-3s, ACNT OFF, RUN %s", ON(s->msg), ON(s->wng),
           ON(s->emsg), ON(s->run));
    ANSWER(c, "LINEDIT ON , TIMER OFF , ISAM OFF, ECMODE ON");
    ANSWER(c, "ASSIST %-3s, PAGEX OFF, AUTOPOLL OFF", ON(!s->assist_off));
    ANSWER(c, "IMSG %-3s, SMSG %-4s, AFFINITY NONE , NOTRAN OFF", ON(s->imsg),
           s->smsg_iucv ? "IUCV" : "OFF");
    ANSWER(c, "VMSAVE OFF, 370E OFF");
    return 0;
}

int query_assist(struct command_context *c)
{
    ANSWER(c, "ASSIST %s", ON(!c->vm->set.assist_off));
    return 0;
}

int query_terminal(struct command_context *c)
{
    const struct vm *vm = c->vm;

    if (!vm)
        return say_before_logon(c->to);
    if (vm->set.linend)
        ANSWER(c, "LINEND %c , LINEDEL OFF, CHARDEL OFF, ESCAPE OFF, TABCHAR OFF", vm->set.linend);
    else
        ANSWER(c, "LINEND OFF, LINEDEL OFF, CHARDEL OFF, ESCAPE OFF, TABCHAR OFF");
    ANSWER(c, "LINESIZE 255, ATTN OFF, APL OFF, TEXT OFF, MODE VM, HIGHLIGHT OFF");
    ANSWER(c, "CONMODE %s, BREAKIN IMMED , BRKKEY PA1 , SCRNSAVE OFF", vm->conmode);
    ANSWER(c, "AUTOCR %-3s, MORE %03u %03u, HOLD %-3s, TIMESTAMP %-3s, SYS3270 OFF",
           ON(vm->set.autocr), vm->set.more1, vm->set.more2, ON(vm->set.hold),
           ON(vm->set.timestamp));
    return 0;
}
