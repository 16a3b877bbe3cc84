/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Channel programs: CCWs are fetched, checked, begun, chained, ended.  PoP chapter 15.
 * The phases and who moves between them: inner.h. */
#include <string.h>
#include "channel-io/inner.h"
#include "lib/status.h"

struct ccw {
    u8 command, flags;
    u16 count;
    u32 addr;
    bool format1;
};

static bool is_tic(const struct ccw *c)
{
    return c->format1 ? c->command == 0x08 : (c->command & 0x0f) == 0x08;
}

static struct ccw ccw_decode(const u8 *b, bool format1)
{
    if (format1)
        return (struct ccw){ b[0], b[1], (u16)(b[2] << 8 | b[3]),
                             (u32)b[4] << 24 | (u32)(b[5] << 16 | b[6] << 8 | b[7]), true };
    return (struct ccw){ b[0], b[4], (u16)(b[6] << 8 | b[7]), (u32)(b[1] << 16 | b[2] << 8 | b[3]),
                         false };
}

void program_start(struct subch *s, const struct orb *orb)
{
    const u32 kept = SCSW_KEY | SCSW_SUSPEND | SCSW_FORMAT1 | SCSW_PREFETCH | SCSW_INITIAL |
                     SCSW_LIMIT | SCSW_NO_SUSPENDED; /* the same bits in ORB and SCSW */
    struct chprog *p = &s->prog;

    program_leave(s);
    p->phase = PHASE_CCW;
    p->first = 1;
    p->orb = get32(orb->control);
    p->next = get32(orb->ccw);
    memset(&s->schib.scsw, 0, sizeof(s->schib.scsw));
    s->schib.scsw.control = put32((p->orb & kept) | SCSW_START | SCSW_START_PENDING);
    s->schib.pmcw.parm = orb->parm;
    s->ecw_bytes = 0;
    s->last = (struct io_ledger){ .starts = 1 };
    if (s->dev.class->begin)
        s->dev.class->begin(&s->dev);
    program_ready(s);
}

/* A device at work is told to stop, and ends. */
static int channel_check(struct subch *s, u8 subchannel_status)
{
    struct chprog *p = &s->prog;

    p->subchannel |= subchannel_status;
    if (!p->unit && (p->data_chain || p->phase != PHASE_CCW))
        p->unit = CE_DE;
    p->phase = PHASE_ENDED;
    return 0;
}

int area_refused(struct subch *s, int why)
{
    if (why < 0)
        return why;
    channel_check(s, why == IO_PGM_PROTECTION ? SUBCH_PROTECTION : SUBCH_PROGRAM);
    return AREA_TURN;
}

static int tic(struct subch *s, const struct ccw *c)
{
    struct chprog *p = &s->prog;

    if (p->first || p->after_tic || c->addr & 7 || c->addr & 0x80000000 ||
        (c->format1 && (c->flags || c->count)))
        return channel_check(s, SUBCH_PROGRAM);
    p->after_tic = 1;
    p->next = c->addr;
    return 0;
}

/* What a CCW other than TIC must look like. */
static bool ccw_valid(const struct subch *s, const struct ccw *c)
{
    const struct chprog *p = &s->prog;
    bool chaining = p->data_chain || c->flags & CCW_CD;

    if (!p->data_chain && ((c->command & 0x0f) == 0 || (c->command & 0x0f) == 0x08))
        return false;
    if (c->flags & CCW_MIDA || c->addr & 0x80000000)
        return false;
    if (c->flags & CCW_SUSPEND && (p->data_chain || !(p->orb & ORB_SUSPEND)))
        return false;
    return c->count || (c->format1 && !chaining);
}

static void suspend(struct subch *s)
{
    struct chprog *p = &s->prog;

    p->phase = PHASE_SUSPENDED;
    s->schib.scsw.ccw = put32(p->ccw + 8);
    control_change(s, SCSW_ACTIVITY, SCSW_SUSPENDED);
    if (!(p->orb & ORB_NO_SUSPENDED))
        status_pending(s, SCSW_INTERMEDIATE);
}

/* True: the suspend flag holds the program here.  A resume that came first lets it pass. */
static bool suspends(struct subch *s, const struct ccw *c)
{
    const u32 both = SCSW_RESUME_PENDING | SCSW_SUSPENDED;

    if (!(c->flags & CCW_SUSPEND))
        return false;
    if ((control(s) & both) == SCSW_RESUME_PENDING) {
        control_change(s, SCSW_RESUME_PENDING, 0);
        return false;
    }
    return true;
}

static void controlled_interruption(struct subch *s)
{
    s->schib.scsw.subchannel |= SUBCH_PCI;
    s->schib.scsw.ccw = put32(s->prog.ccw + 8);
    status_pending(s, SCSW_INTERMEDIATE);
}

/* The device has taken the program's command. */
static void command_accepted(struct subch *s)
{
    struct chprog *p = &s->prog;
    bool initial = p->first && p->orb & ORB_INITIAL;
    u32 early = control(s) & SCSW_SUSPENDED ? 0 : control(s) & SCSW_RESUME_PENDING;

    p->first = 0;
    p->accepted = 1;
    control_change(s, SCSW_ACTIVITY, early | SCSW_ACTIVE | SCSW_DEVICE_ACTIVE);
    s->schib.pmcw.lpum = PATH;
    if (initial) {
        control_change(s, 0, SCSW_ZERO);
        s->schib.scsw.ccw = put32(p->ccw + 8);
        status_pending(s, SCSW_INTERMEDIATE);
    }
    if (p->flags & CCW_PCI)
        controlled_interruption(s);
}

static int command_begin(struct subch *s, u8 code)
{
    const struct device_class *class = s->dev.class;
    const struct ccw_command *row = command_find(class, code);
    struct chprog *p = &s->prog;
    struct io io = { .dev = &s->dev, .subch = s };

    p->command = code;
    p->length = p->moved = p->more = p->immediate = p->unit = 0;
    p->phase = PHASE_ENDED;
    if (p->first && class->busy && class->busy(&s->dev, code))
        p->unit = UNIT_BUSY;
    else if (!row)
        p->unit = (u8)io_reject(&io);
    if (p->unit)
        return 0;
    command_accepted(s);
    p->cost += class->time;
    if (code != 0x03 && code != 0x04)
        memset(s->dev.sense, 0, sizeof(s->dev.sense));
    p->phase = !command_gives(code) && row->take ? PHASE_GATHER : PHASE_COMMAND;
    return 0;
}

/* A checked CCW takes control. */
static int ccw_begin(struct subch *s, const struct ccw *c)
{
    struct chprog *p = &s->prog;

    if (suspends(s, c)) {
        suspend(s);
        return 0;
    }
    p->next = p->ccw + 8;
    p->after_tic = 0;
    p->flags = c->flags;
    p->count = c->count;
    p->data = p->idaw = c->addr;
    p->room = 0;
    p->first_idaw = 1;
    if (!p->data_chain)
        return command_begin(s, c->command);
    p->data_chain = 0;
    p->phase = p->after;
    if (p->flags & CCW_PCI)
        controlled_interruption(s);
    return 0;
}

/* Before the first CCW: is there a path?  False: status is set. */
static bool path_found(struct subch *s)
{
    if ((s->prog.orb & ORB_LPM) >> 8 & s->schib.pmcw.pam)
        return true;
    s->schib.pmcw.pnom = PATH;
    control_change(s, 0, SCSW_NO_PATH);
    s->prog.ccw = s->prog.next - 8;
    program_complete(s, SCSW_CC3);
    return false;
}

static int step_ccw(struct subch *s)
{
    struct chprog *p = &s->prog;
    const struct chsub_owner *owner = &s->chsub->owner;
    bool format1 = p->orb & ORB_FORMAT1;
    struct ccw c;
    u8 bytes[8];
    int why;

    if (p->first && !p->after_tic && !path_found(s))
        return 0;
    p->ccw = p->next;
    if (p->next & (format1 ? 0x80000007 : 0xff000007))
        return channel_check(s, SUBCH_PROGRAM);
    why = owner->storage->fetch(owner->ctx, p->next, (u8)(p->orb >> 28), bytes, 8);
    if (why) {
        why = area_refused(s, why);
        return why < 0 ? why : 0;
    }
    s->last.ccws++;
    c = ccw_decode(bytes, format1);
    if (is_tic(&c))
        return tic(s, &c);
    if (!ccw_valid(s, &c))
        return channel_check(s, SUBCH_PROGRAM);
    return ccw_begin(s, &c);
}

static int step_gather(struct subch *s)
{
    struct chprog *p = &s->prog;
    const struct ccw_command *row = command_find(s->dev.class, p->command);
    int why = area_gather(s, row->take);

    if (why < 0)
        return why;
    if (why != AREA_END)
        return 0;
    p->more = row->exact && p->length < row->take;
    p->phase = PHASE_COMMAND;
    return 0;
}

static int step_command(struct subch *s)
{
    struct chprog *p = &s->prog;
    const struct ccw_command *row = command_find(s->dev.class, p->command);
    struct io io = {
        .dev = &s->dev, .command = p->command, .data = s->buffer, .length = p->length, .subch = s
    };
    bool gives = command_gives(p->command);
    int status = row->run(&io);

    if (status == IO_HELD) {
        p->phase = PHASE_HELD;
        return 0;
    }
    p->moved = 0;
    if (status == IO_STREAM) {
        p->phase = PHASE_STREAM;
        return 0;
    }
    p->immediate = !gives && !row->take;
    p->unit = (u8)status;
    p->phase = gives ? PHASE_SCATTER : PHASE_ENDED;
    return 0;
}

static int step_scatter(struct subch *s)
{
    int why = area_scatter(s);

    if (why < 0)
        return why;
    if (why == AREA_END)
        s->prog.phase = PHASE_ENDED;
    return 0;
}

/* The rules of table "channel-program chaining and incorrect length". */
static bool length_wrong(const struct chprog *p)
{
    if (!(p->unit & UNIT_CE) || p->subchannel & ~SUBCH_PCI)
        return false;
    if (p->flags & CCW_CD)
        return true;
    if (p->flags & CCW_SLI)
        return false;
    if (p->immediate && (!(p->orb & ORB_FORMAT1) || p->orb & ORB_LENGTH))
        return false;
    return p->count || p->more;
}

static int step_ended(struct subch *s)
{
    struct chprog *p = &s->prog;

    p->cost += (u64)s->dev.class->time_block * ((p->moved + 511) / 512);
    if (length_wrong(p))
        p->subchannel |= SUBCH_LENGTH;
    if ((p->unit & ~UNIT_MODIFIER) != CE_DE || p->subchannel || !(p->flags & CCW_CC)) {
        program_finish(s);
        return 0;
    }
    if (p->unit & UNIT_MODIFIER)
        p->next += 8;
    p->unit = 0;
    p->phase = PHASE_CCW;
    return 0;
}

static int (*const step[])(struct subch *) = {
    [PHASE_CCW] = step_ccw,         [PHASE_GATHER] = step_gather, [PHASE_COMMAND] = step_command,
    [PHASE_SCATTER] = step_scatter, [PHASE_STREAM] = stream_step, [PHASE_ENDED] = step_ended,
    [PHASE_SUSPENDED] = NULL,
};

bool program_runnable(const struct subch *s) { return step[s->prog.phase] != NULL; }

int chsub_run(struct chsub *cs, u32 sid)
{
    struct subch *s = subch_at(cs, sid);
    int why;

    if (!s || s->removed || !program_runnable(s))
        return 0;
    program_wait_end(s);
    s->last.slices++;
    for (unsigned i = 0; i < SLICE; i++) {
        if (!program_runnable(s))
            return 0;
        why = step[s->prog.phase](s);
        if (why) {
            s->last.faults++;
            program_wait_begin(s);
            return why;
        }
    }
    return program_runnable(s) ? LEAVE_TIMER : 0;
}
