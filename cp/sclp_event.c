/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events between the service processor and a guest: line-mode console, VT220 console, SIGNAL SHUTDOWN.
 * Layout as Linux uses it. */
#include <stdlib.h>
#include <string.h>
#include "cp/sclp.h"
#include "cp/system.h"
#include "lib/ebcdic.h"

#define EVENTS_MAX 64 /* that wait for one guest */
#define RECEIVED   (EVENT_MASK(EVENT_MESSAGE) | EVENT_MASK(EVENT_VT220))
#define SENT                                                                                       \
    (EVENT_MASK(EVENT_OPERATOR_COMMAND) | EVENT_MASK(EVENT_VT220) | EVENT_MASK(EVENT_QUIESCE))

struct event_header {
    be16 length;
    u8 type;
    u8 flags; /* 80: accepted */
    be16 reserved;
};
enum { EVENT_ACCEPTED = 0x80 };

/* ---- WRITE EVENT MASK: four masks of a length of the guest's choice; we look at the first 32 bits ---- */

struct mask_sccb {
    u8 header[8];
    be16 reserved;
    be16 mask_length; /* 0a */
    u8 masks[];       /* guest receives, guest sends, we receive, we send */
};
enum { MASK_LENGTH_MAX = 32 };

static u32 mask_get(const u8 *from, unsigned n)
{
    u32 mask = 0;

    for (unsigned i = 0; i < 4; i++)
        mask = mask << 8 | (i < n ? from[i] : 0);
    return mask;
}

static void mask_put(u8 *to, unsigned n, u32 mask)
{
    for (unsigned i = 0; i < n; i++)
        to[i] = i < 4 ? (u8)(mask >> (24 - 8 * i)) : 0;
}

u16 sclp_event_mask(struct vm *vm, struct sccb *sccb)
{
    struct mask_sccb *m = (struct mask_sccb *)sccb;
    unsigned n;

    if (get16(sccb->length) < sizeof(*m))
        return SCLP_TOO_SHORT;
    n = get16(m->mask_length);
    if (n == 0 || n > MASK_LENGTH_MAX)
        return SCLP_MASK_LENGTH;
    if (get16(sccb->length) < sizeof(*m) + 4 * n)
        return SCLP_TOO_SHORT;
    vm->sclp->receive_mask = mask_get(m->masks, n);
    vm->sclp->send_mask = mask_get(m->masks + n, n);
    mask_put(m->masks + 2 * n, n, RECEIVED);
    mask_put(m->masks + 3 * n, n, SENT);
    return SCLP_DONE_EVENTS;
}

/* ---- WRITE EVENT DATA: the guest writes to a console ---- */

static void console_write(struct vm *vm, const char *text, size_t n)
{
    struct system *sys = vm->sys;

    if (sys->output && n)
        sys->output(sys->say_ctx, vm, text, n);
}

static void console_line_of(struct vm *vm, const u8 *ebcdic, unsigned n)
{
    char line[4096];
    unsigned used = 0;

    for (; used < n && used < sizeof(line) - 1; used++)
        line[used] = (char)ebcdic_to_ascii(ebcdic[used]);
    line[used++] = '\n';
    console_write(vm, line, used);
}

/* A message data block: its own header, then objects; text objects are lines. */
struct message_block {
    be16 length;
    be16 type;     /* 1 */
    be32 tag;      /* "MDB " */
    be32 revision; /* 1 */
};
struct message_object {
    be16 length;
    be16 type; /* 1 general, 4 text */
};
struct message_text {
    struct message_object object;
    be16 line_type;
    u8 alarm;
    u8 reserved[3];
    u8 text[];
};
enum { OBJECT_TEXT = 4, MDB_TYPE = 1, MDB_TAG = 0xd4c4c240 };

static u16 write_objects(struct vm *vm, const u8 *at, unsigned room)
{
    unsigned n;

    for (; room; at += n, room -= n) {
        const struct message_object *o = (const void *)at;

        n = room < sizeof(*o) ? 0 : get16(o->length);
        if (n < sizeof(*o) || n > room)
            return SCLP_SYNTAX;
        if (get16(o->type) != OBJECT_TEXT)
            continue;
        if (n < sizeof(struct message_text))
            return SCLP_SYNTAX;
        console_line_of(vm, at + sizeof(struct message_text),
                        n - (unsigned)sizeof(struct message_text));
    }
    return SCLP_DONE_EVENTS;
}

static u16 write_message(struct vm *vm, const u8 *data, unsigned n)
{
    const struct message_block *b = (const void *)data;
    unsigned length = n < sizeof(*b) ? 0 : get16(b->length);

    if (length < sizeof(*b) || length > n)
        return SCLP_SYNTAX;
    if (get16(b->type) != MDB_TYPE || get32(b->tag) != MDB_TAG)
        return SCLP_SYNTAX;
    return write_objects(vm, data + sizeof(*b), length - (unsigned)sizeof(*b));
}

static u16 write_vt220(struct vm *vm, const u8 *data, unsigned n)
{
    console_write(vm, (const char *)data, n);
    return SCLP_DONE_EVENTS;
}

static u16 write_event(struct vm *vm, struct event_header *e, unsigned length)
{
    const u8 *data = (const u8 *)(e + 1);
    unsigned n = length - (unsigned)sizeof(*e);
    u16 response = e->type == EVENT_MESSAGE ? write_message(vm, data, n)
                   : e->type == EVENT_VT220 ? write_vt220(vm, data, n)
                                            : SCLP_INVALID_FUNCTION;

    if (response == SCLP_DONE_EVENTS)
        e->flags |= EVENT_ACCEPTED;
    return response;
}

u16 sclp_write_events(struct vm *vm, struct sccb *sccb)
{
    unsigned room = get16(sccb->length) - SCCB_HEADER, n;
    u16 response = room ? SCLP_DONE_EVENTS : SCLP_NO_EVENTS;
    u8 *at = sccb->data;

    for (; room && response == SCLP_DONE_EVENTS; at += n, room -= n) {
        struct event_header *e = (struct event_header *)at;

        n = room < sizeof(*e) ? 0 : get16(e->length);
        if (n < sizeof(*e) || n > room)
            return SCLP_LENGTHS;
        response = write_event(vm, e, n);
    }
    return response;
}

/* ---- READ EVENT DATA ---- */

enum { READ_ALL = 0, READ_SELECTED = 1 };

/* Which types the guest wants now. */
static u16 selection(const struct vm *vm, const struct sccb *sccb, u32 *mask)
{
    *mask = vm->sclp->receive_mask;
    if (sccb->function == READ_ALL)
        return SCLP_DONE_EVENTS;
    if (sccb->function != READ_SELECTED)
        return SCLP_INVALID_FUNCTION;
    if (get16(sccb->length) < SCCB_HEADER + 4)
        return SCLP_TOO_SHORT;
    *mask = mask_get(sccb->data, 4);
    return *mask & ~vm->sclp->receive_mask ? SCLP_INVALID_SELECTION : SCLP_DONE_EVENTS;
}

u16 sclp_read_events(struct vm *vm, struct sccb *sccb)
{
    struct sclp_event **link = &vm->sclp->events, *e;
    unsigned room = get16(sccb->length) - SCCB_HEADER, used = 0;
    u32 mask;
    u16 response = selection(vm, sccb, &mask);

    while (response == SCLP_DONE_EVENTS && (e = *link) && e->length <= room - used) {
        if (!(EVENT_MASK(e->buffer[2]) & mask)) {
            link = &e->next;
            continue;
        }
        memcpy(sccb->data + used, e->buffer, e->length);
        used += e->length;
        *link = e->next;
        vm->sclp->count--;
        free(e);
    }
    if (response != SCLP_DONE_EVENTS)
        return response;
    if (sccb->control[2] & SCCB_VARIABLE)
        sccb->length = put16((u16)(SCCB_HEADER + used));
    return used ? SCLP_DONE_EVENTS : SCLP_NO_EVENTS;
}

void sclp_drop_events(struct sclp *sclp)
{
    while (sclp->events) {
        struct sclp_event *e = sclp->events;

        sclp->events = e->next;
        free(e);
    }
    sclp->count = 0;
}

/* ---- events for the guest ---- */

/* An event with n bytes of data behind its header, queued last; *data is where they go. */
static int event_queue_up(struct vm *vm, enum sclp_type type, size_t n, u8 **data)
{
    struct sclp *sclp = vm->sclp;
    struct sclp_event *e, **link = &sclp->events;
    struct event_header *h;

    if (!(sclp->receive_mask & EVENT_MASK(type)))
        return SCLP_DEAF;
    if (sclp->count >= EVENTS_MAX || n > 2048)
        return SCLP_FULL;
    e = calloc(1, sizeof(*e) + sizeof(*h) + n);
    if (!e)
        return SCLP_FULL;
    e->length = (u16)(sizeof(*h) + n);
    h = (struct event_header *)e->buffer;
    h->length = put16(e->length);
    h->type = (u8)type;
    *data = e->buffer + sizeof(*h);
    while (*link)
        link = &(*link)->next;
    *link = e;
    sclp->count++;
    return 0;
}

/* Data: time limit (2 bytes, none) and its unit. */
int sclp_signal_quiesce(struct vm *vm)
{
    u8 *data;
    int why = event_queue_up(vm, EVENT_QUIESCE, 3, &data);

    if (why)
        return why;
    vm->sclp->signalled = true;
    sclp_announce(vm);
    return 0;
}

bool sclp_signalled(const struct vm *vm) { return vm->sclp->signalled; }

/* The line lies in vectors nested like this: MDS message unit, CP message unit, text command; in there a
 * self-defining text message with the text. */
struct gds_vector {
    be16 length;
    be16 id;
};
struct gds_subvector {
    u8 length;
    u8 key;
};
enum { GDS_MDSMU = 0x1310, GDS_CPMSU = 0x1212, GDS_TEXT_COMMAND = 0x1320 };
enum { GDS_SELF_DEFINING_TEXT = 0x31, GDS_TEXT_MESSAGE = 0x30 };

int sclp_operator_command(struct vm *vm, const char *ascii)
{
    static const u16 ids[] = { GDS_MDSMU, GDS_CPMSU, GDS_TEXT_COMMAND };
    static const u8 keys[] = { GDS_SELF_DEFINING_TEXT, GDS_TEXT_MESSAGE };
    size_t n = strlen(ascii);
    size_t left =
        n + COUNT(ids) * sizeof(struct gds_vector) + COUNT(keys) * sizeof(struct gds_subvector);
    u8 *at;
    int why = n > 200 ? SCLP_FULL : event_queue_up(vm, EVENT_OPERATOR_COMMAND, left, &at);

    if (why)
        return why;
    for (unsigned i = 0; i < COUNT(ids); i++) {
        *(struct gds_vector *)at = (struct gds_vector){ put16((u16)left), put16(ids[i]) };
        at += sizeof(struct gds_vector);
        left -= sizeof(struct gds_vector);
    }
    for (unsigned i = 0; i < COUNT(keys); i++) {
        *(struct gds_subvector *)at = (struct gds_subvector){ (u8)left, keys[i] };
        at += sizeof(struct gds_subvector);
        left -= sizeof(struct gds_subvector);
    }
    ebcdic_text(at, n, ascii);
    sclp_announce(vm);
    return 0;
}

/* Data: X'00', session data, then the bytes. */
int sclp_vt220_input(struct vm *vm, const u8 *ascii, size_t n)
{
    u8 *data;
    int why = event_queue_up(vm, EVENT_VT220, n + 1, &data);

    if (why)
        return why;
    memcpy(data + 1, ascii, n);
    sclp_announce(vm);
    return 0;
}
