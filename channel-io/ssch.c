/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The I/O instructions: validity, condition codes, what they change.  PoP chapter 14. */
#include <string.h>
#include "channel-io/inner.h"

/* Operand exception first; a valid word may still name nothing: *s is NULL then. */
static int find(struct chsub *cs, u32 sid, struct subch **s)
{
    if (sid >> 16 != 1)
        return IO_PGM_OPERAND;
    *s = subch_at(cs, sid);
    return 0;
}

static bool operational(const struct subch *s)
{
    return s && !s->removed && pmcw_flags(s) & PMCW_ENABLED;
}

/* The checks most functions share: 0, an operand exception, or cc3. */
static int find_operational(struct chsub *cs, u32 sid, struct subch **s)
{
    int why = find(cs, sid, s);

    if (why)
        return why;
    return operational(*s) ? 0 : IO_CC3_NOT_OPERATIONAL;
}

static bool orb_valid(const struct orb *orb)
{
    return !(get32(orb->control) & (ORB_TRANSPORT | ORB_MIDAW | ORB_EXTENSION | ORB_RESERVED)) &&
           !(get32(orb->ccw) & 0x80000000);
}

/* START SUBCHANNEL.  What is wrong with the channel program shows in the status, not here. */
int io_ssch(struct chsub *cs, u32 sid, const struct orb *orb)
{
    struct subch *s;
    int why;

    if (!orb_valid(orb))
        return IO_PGM_OPERAND;
    why = find_operational(cs, sid, &s);
    if (why)
        return why;
    if (control(s) & SCSW_PENDING)
        return IO_CC1_STATUS;
    if (control(s) & SCSW_FUNCTIONS)
        return IO_CC2_BUSY;
    program_start(s, orb);
    return IO_CC0_DONE;
}

/* RESUME SUBCHANNEL. */
int io_rsch(struct chsub *cs, u32 sid)
{
    struct subch *s;
    int why = find_operational(cs, sid, &s);

    if (why)
        return why;
    if (control(s) & SCSW_PENDING)
        return IO_CC1_STATUS;
    if ((control(s) & SCSW_FUNCTIONS) != SCSW_START || control(s) & SCSW_RESUME_PENDING ||
        !(control(s) & SCSW_SUSPEND))
        return IO_CC2_BUSY;
    control_change(s, 0, SCSW_RESUME_PENDING);
    program_resume(s);
    return IO_CC0_DONE;
}

/* CANCEL SUBCHANNEL: a start function that has not reached the device is taken back. */
int io_xsch(struct chsub *cs, u32 sid)
{
    struct subch *s;
    int why = find_operational(cs, sid, &s);

    if (why)
        return why;
    if (control(s) & SCSW_PENDING)
        return IO_CC1_STATUS;
    if ((control(s) & SCSW_FUNCTIONS) != SCSW_START || control(s) & SCSW_ACTIVE ||
        !(control(s) & (SCSW_RESUME_PENDING | SCSW_START_PENDING | SCSW_SUSPENDED)))
        return IO_CC2_BUSY;
    program_drop(s);
    control_change(s, SCSW_FUNCTIONS | SCSW_ACTIVITY, 0);
    subch_attend(s);
    return IO_CC0_DONE;
}

/* CLEAR SUBCHANNEL: always begins at once, whatever went on. */
int io_csch(struct chsub *cs, u32 sid)
{
    struct subch *s;
    int why = find_operational(cs, sid, &s);

    if (why)
        return why;
    interruption_drop(s);
    s->schib.scsw.control = put32(SCSW_CLEAR | SCSW_CLEAR_PENDING);
    subch_clear_status(s);
    program_clear(s);
    return IO_CC0_DONE;
}

/* HALT SUBCHANNEL. */
int io_hsch(struct chsub *cs, u32 sid)
{
    struct subch *s;
    int why = find_operational(cs, sid, &s);
    u32 status;

    if (why)
        return why;
    status = control(s) & SCSW_STATUS;
    if (status & SCSW_PENDING &&
        (status == SCSW_PENDING || status & (SCSW_ALERT | SCSW_PRIMARY | SCSW_SECONDARY)))
        return IO_CC1_STATUS;
    if (control(s) & (SCSW_HALT | SCSW_CLEAR))
        return IO_CC2_BUSY;
    control_change(s, 0, SCSW_HALT | SCSW_HALT_PENDING);
    program_halt(s);
    return IO_CC0_DONE;
}

static void irb_make(struct subch *s, struct irb *irb)
{
    memset(irb, 0, sizeof(*irb));
    irb->scsw = s->schib.scsw;
    if (!(control(s) & SCSW_PENDING))
        return;
    irb->esw[0] = put32((u32)s->schib.pmcw.lpum << 16);
    if (!s->ecw_bytes)
        return;
    irb->esw[1] = put32(ERW_SENSE | (u32)s->ecw_bytes << ERW_COUNT_SHIFT);
    memcpy(irb->ecw, s->ecw, s->ecw_bytes);
}

/* Intermediate status alone leaves the start function going; any other ends the functions. */
static void status_clear(struct subch *s)
{
    const u32 waiting = SCSW_RESUME_PENDING | SCSW_START_PENDING | SCSW_HALT_PENDING |
                        SCSW_CLEAR_PENDING | SCSW_SUSPENDED;
    u32 c = control(s);
    bool passing = (c & SCSW_STATUS) == (SCSW_INTERMEDIATE | SCSW_PENDING);
    bool halted = c & SCSW_HALT && c & SCSW_SUSPENDED;

    interruption_drop(s);
    subch_clear_status(s);
    control_change(s, SCSW_STATUS, 0);
    if (!passing || halted)
        control_change(s, SCSW_FUNCTIONS | waiting, 0);
    else if (c & SCSW_SUSPENDED)
        control_change(s, SCSW_RESUME_PENDING, 0);
    subch_attend(s);
}

/* TEST SUBCHANNEL. */
int io_tsch(struct chsub *cs, u32 sid, struct irb *irb)
{
    struct subch *s;
    int why = find_operational(cs, sid, &s);

    if (why)
        return why;
    irb_make(s, irb);
    if (!(control(s) & SCSW_PENDING))
        return IO_CC1_STATUS;
    status_clear(s);
    return IO_CC0_DONE;
}

static bool schib_valid(const struct schib *schib)
{
    u32 flags = get16(schib->pmcw.flags);

    return !(flags & 0x0700) && (flags & PMCW_LIMIT) != PMCW_LIMIT &&
           !(get32(schib->pmcw.features) & ~(u32)PMCW_CONCURRENT_SENSE);
}

/* MODIFY SUBCHANNEL.  Measurement is not provided: its mode bits stay zero. */
int io_msch(struct chsub *cs, u32 sid, const struct schib *schib)
{
    const u32 changeable = PMCW_ISC | PMCW_ENABLED | PMCW_LIMIT | PMCW_MULTIPATH;
    const struct pmcw *from = &schib->pmcw;
    struct subch *s;
    int why = find(cs, sid, &s);

    if (why || !schib_valid(schib))
        return IO_PGM_OPERAND;
    if (!s)
        return IO_CC3_NOT_OPERATIONAL;
    if (s->removed)
        return IO_CC0_DONE;
    if (control(s) & SCSW_PENDING)
        return IO_CC1_STATUS;
    if (control(s) & SCSW_FUNCTIONS)
        return IO_CC2_BUSY;
    s->schib.pmcw.parm = from->parm;
    s->schib.pmcw.flags =
        put16((u16)((pmcw_flags(s) & ~changeable) | (get16(from->flags) & changeable)));
    s->schib.pmcw.lpm = from->lpm;
    s->schib.pmcw.pom = from->pom;
    s->schib.pmcw.mbi = from->mbi;
    s->schib.pmcw.features = from->features;
    subch_attend(s);
    return IO_CC0_DONE;
}

/* STORE SUBCHANNEL.  A hole is stored with V zero. */
int io_stsch(struct chsub *cs, u32 sid, struct schib *schib)
{
    struct subch *s;
    int why = find(cs, sid, &s);

    if (why)
        return why;
    if (!s)
        return IO_CC3_NOT_OPERATIONAL;
    *schib = s->schib;
    return IO_CC0_DONE;
}

/* RESET CHANNEL PATH.  All devices are on path 0; its reset ends at once with a report. */
int io_rchp(struct chsub *cs, u32 gr1)
{
    if (gr1 & 0xffffff00)
        return IO_PGM_OPERAND;
    if (gr1)
        return IO_CC3_NOT_OPERATIONAL;
    crw_queue(cs, CRW_SOLICITED | CRW_CHANNEL_PATH | CRW_INITIALIZED | gr1);
    return IO_CC0_DONE;
}

/* SET ADDRESS LIMIT. */
int io_sal(struct chsub *cs, u32 gr1)
{
    if (gr1 & 0x8000ffff)
        return IO_PGM_OPERAND;
    cs->limit = gr1;
    return IO_CC0_DONE;
}

/* SET CHANNEL MONITOR. */
int io_schm(struct chsub *cs, u32 gr1, u64 gr2)
{
    const u32 block_mode = 2;

    if (gr1 & 0x0ffffffc || (gr1 & block_mode && gr2 & 0x1f))
        return IO_PGM_OPERAND;
    cs->measure_mode = gr1;
    if (gr1 & block_mode)
        cs->measure_origin = gr2;
    return IO_CC0_DONE;
}

/* SIGNAL ADAPTER.  There are functions 0 to 4, and no subchannel with queues. */
int io_siga(struct chsub *cs, u32 gr0, u32 sid)
{
    struct subch *s;

    if ((gr0 & 0xff) > 4 || find(cs, sid, &s))
        return IO_PGM_OPERAND;
    return IO_CC3_NOT_OPERATIONAL;
}
