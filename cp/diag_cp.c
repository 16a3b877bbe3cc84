/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DIAGNOSE X'00' extended identification, X'08' CP command, X'0C' pseudo timer. */
#include <stdlib.h>
#include <string.h>
#include "cp/command.h"
#include "cp/handlers.h"
#include "lib/ebcdic.h"

/* ---- X'00' ---- */

struct identification {
    u8 system[8];        /* 00 */
    be16 environment;    /* 08 */
    u8 product;          /* 0a */
    u8 version_code;     /* 0b  as STORE CPU ID has it */
    be16 mcel;           /* 0c */
    be16 cpu;            /* 0e */
    u8 userid[8];        /* 10 */
    be64 program_bits;   /* 18 */
    be32 zone;           /* 20  seconds from UTC */
    u8 version, release; /* 24 */
    be16 service;        /* 26 */
};
_Static_assert(sizeof(struct identification) == 40, "40 bytes");

/* Rx: where, on a doubleword; Ry: how many bytes at most, afterwards how many were not used. */
int diag_identification(struct vcpu *v, struct interception *i)
{
    struct cpu *cpu = &v->sie.cpu;
    u64 where = cpu->gr[i->op.r1];
    u32 room = (u32)cpu->gr[i->op.r3];
    struct identification id = { .version_code = v->vm->cpuid[0], .version = 7, .release = 3 };
    unsigned n = room < sizeof(id) ? room : (unsigned)sizeof(id);
    int why;

    if (where & 7 || (s32)room <= 0)
        return PGM_SPECIFICATION;
    ebcdic_text(id.system, sizeof(id.system), "z/VM");
    ebcdic_text(id.userid, sizeof(id.userid), v->vm->userid);
    id.cpu = put16(v->address);
    why = guest_real_write(v, where, &id, n);
    if (!why)
        set_low32(&cpu->gr[i->op.r3], room - n);
    return why;
}

/* ---- X'08' ---- */

enum { COMMAND_BYTES = 240, RESPONSE_MAX = 1 << 20, FLAG_RESPONSE = 0x40 };

struct diag8 {
    u64 command, buffer;
    u32 length, room;
    bool respond;
    unsigned rx, ry;
};

/* With a response, both operands are pairs of registers that do not overlap. */
static bool operands_valid(const struct diag8 *d)
{
    if (d->length > COMMAND_BYTES)
        return false;
    if (!d->respond)
        return true;
    return d->rx != 15 && d->ry != 15 && d->rx != d->ry && d->rx + 1 != d->ry &&
           d->ry + 1 != d->rx && d->room <= RESPONSE_MAX;
}

static void fetch_operands(const struct cpu *cpu, const struct interception *i, struct diag8 *d)
{
    u32 ry = (u32)cpu->gr[i->op.r3];

    d->rx = i->op.r1;
    d->ry = i->op.r3;
    d->command = cpu->gr[d->rx];
    d->length = ry & 0xffffff;
    d->respond = ry >> 24 & FLAG_RESPONSE;
    d->buffer = d->respond ? cpu->gr[(d->rx + 1) & 15] : 0;
    d->room = d->respond ? (u32)cpu->gr[(d->ry + 1) & 15] : 0;
}

static int command_fetch(struct vcpu *v, const struct diag8 *d, char ascii[COMMAND_BYTES + 1])
{
    u8 ebcdic[COMMAND_BYTES];
    int why = guest_real_read(v, d->command, ebcdic, d->length);

    for (unsigned n = 0; !why && n < d->length; n++)
        ascii[n] = (char)ebcdic_to_ascii(ebcdic[n]);
    ascii[d->length] = 0;
    return why;
}

/* Commands separated by X'15', one after the other; the answer is that of the last. */
static int commands_run(struct vcpu *v, char *line, char *text, size_t room, size_t *total)
{
    int rc = 0;

    *total = 0;
    for (char *next; line; line = next) {
        size_t n = 0, used = *total < room ? *total : room;

        next = strchr(line, '\n');
        if (next)
            *next++ = 0;
        rc = cp_command(v, line, text ? text + used : NULL, room - used, &n);
        *total += n;
    }
    return rc;
}

static void to_ebcdic(char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        text[i] = (char)ebcdic_from_ascii((u8)text[i]);
}

/* The buffer is held: what the command did cannot be taken back. */
static int respond(struct vcpu *v, const struct diag8 *d, char *line)
{
    struct cpu *cpu = &v->sie.cpu;
    char *text = malloc(d->room + 1);
    size_t total = 0, stored;
    int why, rc = commands_run(v, line, text, text ? d->room : 0, &total);

    stored = !text ? 0 : total < d->room ? total : d->room;
    to_ebcdic(text, stored);
    why = guest_real_write(v, d->buffer, text, (unsigned)stored);
    free(text);
    if (why)
        return why;
    set_low32(&cpu->gr[d->ry], (u32)rc);
    set_low32(&cpu->gr[d->ry + 1], (u32)(total > stored ? total - stored : stored));
    cpu_set_cc(cpu, total > stored ? 1 : 0);
    return 0;
}

static int respond_console(struct vcpu *v, const struct diag8 *d, char *line)
{
    size_t total;
    int rc = commands_run(v, line, NULL, 0, &total);

    set_low32(&v->sie.cpu.gr[d->ry], (u32)rc);
    return 0;
}

/* Rx: command; Ry: its length, and in its first byte X'40': Rx+1, Ry+1 are a buffer and its size.  Ry gets
 * CP's return code, Ry+1 the length of the response or, with condition code 1, how much did not fit.  Without
 * a command the machine enters CP. */
int diag_command(struct vcpu *v, struct interception *i)
{
    char line[COMMAND_BYTES + 1];
    struct hold hold;
    struct diag8 d;
    int why;

    fetch_operands(&v->sie.cpu, i, &d);
    if (!operands_valid(&d))
        return PGM_SPECIFICATION;
    why = command_fetch(v, &d, line);
    if (why)
        return why;
    if (d.length == 0) {
        vm_stop(v->vm);
        return 0;
    }
    if (!d.respond)
        return respond_console(v, &d, line);
    why = hold_start(v, &hold, d.buffer, d.room);
    if (why)
        return why;
    why = respond(v, &d, line);
    hold_end(&hold);
    return why;
}

/* ---- X'0C' ---- */

struct pseudo_timer {
    u8 date[8], time[8];
    be64 virtual_time, total_time; /* microseconds */
};

/* Rx: where, on a doubleword. */
int diag_pseudo_timer(struct vcpu *v, struct interception *i)
{
    u64 where = v->sie.cpu.gr[i->op.r1], now = system_now(v->vm->sys);
    struct pseudo_timer t;
    char text[32];

    if (where & 7)
        return PGM_SPECIFICATION;
    format_time(text, sizeof(text), now, "%m/%d/%y");
    ebcdic_text(t.date, sizeof(t.date), text);
    format_time(text, sizeof(text), now, "%H:%M:%S");
    ebcdic_text(t.time, sizeof(t.time), text);
    t.virtual_time = put64(v->vtime / TOD_US);
    t.total_time = put64(v->ttime / TOD_US);
    return guest_real_write(v, where, &t, sizeof(t));
}
