/* SPDX-License-Identifier: GPL-3.0-or-later */
/* QUERY VIRTUAL, CONSOLE, CPUID, INTERCEPT: what the virtual machine is made of. */
#include <stdio.h>
#include <string.h>
#include "channel-io/volume.h"
#include "cp/session.h"

/* Subchannel number of a subsystem-identification word. */
#define NUMBER(sid) ((sid)&0xffff)

static void answer_console(struct command_context *c, const struct chsub_info *i)
{
    bool here = c->console && c->console->user == c->vm->id;
    unsigned n = i->devno;

    if (here)
        ANSWER(c, "CONS %04X ON GRAF 0009  TERM START", n);
    else
        ANSWER(c, "CONS %04X DISCONNECTED  TERM START", n);
    ANSWER(c, "     %04X CL T NOCONT NOHOLD COPY 001    READY FORM STANDARD", n);
    ANSWER(c, "     %04X TO %-8s PRT DIST %-8s FLASHC 000 DEST OFF", n, c->vm->userid,
           c->vm->userid);
    ANSWER(c, "     %04X FLASH      CHAR      MDFY      0 FCB      LPP OFF", n);
    ANSWER(c, "     %04X %s   NOEOF CLOSED    NOKEEP NOMSG NONAME", n, c->vm->conmode);
    ANSWER(c, "     %04X SUBCHANNEL = %04X", n, NUMBER(i->sid));
}

static void answer_disk(struct command_context *c, const struct chsub_info *i)
{
    struct fba_args d = { 0 };

    fba_info(c->vm->chsub, i->sid, &d);
    ANSWER(c, "DASD %04X 9336 (%s) %s %10u BLK ON DASD  %s SUBCHANNEL = %04X", i->devno,
           volume_name(d.volume), d.read_only ? "R/O" : "R/W", d.blocks, volume_name(d.volume),
           NUMBER(i->sid));
}

static void answer_other(struct command_context *c, const struct chsub_info *i)
{
    ANSWER(c, "%-4s %04X ON %-4s %04X SUBCHANNEL = %04X", i->class_name, i->devno, i->class_name,
           i->devno, NUMBER(i->sid));
}

static bool is_disk(const struct chsub_info *i) { return i->class == &device_fba; }

static void answer_device(struct command_context *c, const struct chsub_info *i)
{
    if (i->class == &device_3215)
        answer_console(c, i);
    else if (is_disk(i))
        answer_disk(c, i);
    else
        answer_other(c, i);
}

/* Devices of a kind (NULL: all); says how many. */
static unsigned answer_devices(struct command_context *c, bool (*wanted)(const struct chsub_info *))
{
    struct chsub_info info;
    unsigned count = 0;

    for (unsigned i = 0; chsub_nth(c->vm->chsub, i, &info); i++)
        if (!wanted || wanted(&info)) {
            answer_device(c, &info);
            count++;
        }
    return count;
}

static int virtual_number(struct command_context *c, u16 devno)
{
    struct chsub_info info;
    u32 sid = chsub_find(c->vm->chsub, devno);

    if (!sid || !chsub_info(c->vm->chsub, sid, &info))
        return say_no_device(c->to, devno);
    answer_device(c, &info);
    return 0;
}

int query_console(struct command_context *c) { return virtual_number(c, CONSOLE_DEVNO); }

static int virtual_storage(struct command_context *c)
{
    char size[24];

    ANSWER(c, "STORAGE = %s", format_size(size, sizeof(size), c->vm->storage));
    return 0;
}

static void cpuid_text(const struct vm *vm, char to[17])
{
    for (unsigned i = 0; i < 8; i++)
        snprintf(to + 2 * i, 3, "%02X", vm->cpuid[i]);
}

static const char *cpu_state(const struct vcpu *v)
{
    static const char *const names[] = {
        [VCPU_STOPPED] = "STOPPED",  [VCPU_READY] = "READY",
        [VCPU_RUNNING] = "RUNNING",  [VCPU_WAITING] = "ENABLED WAIT",
        [VCPU_PAGING] = "PAGE WAIT", [VCPU_CHECKSTOP] = "DISABLED WAIT OR CHECK STOP",
    };

    return v->in_cp && v->state == VCPU_STOPPED ? "STOPPED IN CP" : names[v->state];
}

static int virtual_cpus(struct command_context *c)
{
    char id[17];

    for (unsigned i = 0; i < VM_CPUS; i++) {
        const struct vcpu *v = c->vm->vcpu[i];

        if (!v)
            continue;
        cpuid_text(c->vm, id);
        ANSWER(c, "CPU %02X  ID  %s %s CP   CPUAFF ON  %s", v->address, id,
               v == first_cpu(c->vm) ? "(BASE)" : "      ", cpu_state(v));
    }
    return 0;
}

static int virtual_dasd(struct command_context *c)
{
    if (!answer_devices(c, is_disk))
        ANSWER(c, "DASD NONE");
    return 0;
}

static int virtual_all(struct command_context *c)
{
    virtual_storage(c);
    virtual_cpus(c);
    answer_devices(c, NULL);
    return 0;
}

static const struct keyword virtual_rows[] = {
    {"ALL",      3, "G", virtual_all,     "everything" },
    { "CONSOLE", 3, "G", query_console,   "the console"},
    { "CPUS",    3, "G", virtual_cpus,    "CPUs"       },
    { "DASD",    2, "G", virtual_dasd,    "disks"      },
    { "STORAGE", 4, "G", virtual_storage, "storage"    },
};
static const struct keywords virtual_table = { virtual_rows, COUNT(virtual_rows) };

int query_virtual(struct command_context *c)
{
    char word[WORD_MAX];
    u16 devno;

    if (!peek_word(c, word))
        return virtual_all(c);
    if (!keyword_find(&virtual_table, word, NULL) && parse_devno(word, &devno))
        return virtual_number(c, devno);
    return keyword_run(&virtual_table, c);
}

int query_cpuid(struct command_context *c)
{
    char id[17];

    cpuid_text(c->vm, id);
    ANSWER(c, "CPUID = %s", id);
    return 0;
}

/* ---- the interception map ---- */

static void opcode_text(const struct row *r, char *to, size_t n)
{
    snprintf(to, n, r->opcode > 0xff ? "%04X" : "%02X", r->opcode);
}

/* One line for each row of the instruction table that can intercept. */
int query_intercept(struct command_context *c)
{
    const struct sd *sd = vcpu_sd(c->cpu);
    unsigned can = 0, does = 0;
    char opcode[8];

    for (unsigned i = 1; i < row_count; i++) {
        const struct row *r = &rows[i];
        bool now = icpt_row(sd, r, c->vm->set.assist_off);

        if (r->icpt == NO)
            continue;
        opcode_text(r, opcode, sizeof(opcode));
        ANSWER(c, "%-4s %-7s %-11s %s", opcode, r->mnemonic, now ? "INTERCEPTS" : "INTERPRETED",
               r->name);
        can++;
        does += now;
    }
    ANSWER(c, "%u instructions can intercept, %u do", can, does);
    return 0;
}
