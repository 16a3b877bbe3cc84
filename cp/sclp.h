/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The service processor of one virtual machine: what SERVICE CALL reaches.  Under cp_lock. */
#ifndef CP_SCLP_H
#define CP_SCLP_H

#include "cp/vm.h"

struct sclp *sclp_new(struct vm *); /* NULL: no memory */
void sclp_free(struct sclp *);
void sclp_reset(struct vm *); /* system reset: event masks and waiting events are gone */

/* Events for the guest.  0; SCLP_DEAF: the guest does not listen for this kind; SCLP_FULL: it does not
 * fetch its events, or no memory. */
enum { SCLP_DEAF = -1, SCLP_FULL = -2 };
int sclp_signal_quiesce(struct vm *);   /* SIGNAL SHUTDOWN */
bool sclp_signalled(const struct vm *); /* ... was given since the last reset */
int sclp_operator_command(struct vm *,
                          const char *ascii); /* VINPUT: a line for the line-mode console */
int sclp_vt220_input(struct vm *, const u8 *ascii, size_t n);

/* ---- between sclp.c and sclp_event.c ---- */

struct sccb {
    be16 length;   /* 00 */
    u8 function;   /* 02 */
    u8 control[3]; /* 03  [2] 80: the length of the response may vary */
    be16 response; /* 06 */
    u8 data[4096 - 8];
};
enum sccb_response {
    SCLP_DONE = 0x0010,
    SCLP_DONE_EVENTS = 0x0020,
    SCLP_BOUNDARY = 0x0100,
    SCLP_INVALID_COMMAND = 0x01f0,
    SCLP_TOO_SHORT = 0x0300,
    SCLP_INVALID_FUNCTION = 0x40f0,
    SCLP_NO_EVENTS = 0x60f0,
    SCLP_INVALID_SELECTION = 0x70f0,
    SCLP_LENGTHS = 0x72f0,
    SCLP_SYNTAX = 0x73f0,
    SCLP_MASK_LENGTH = 0x74f0,
};
enum { SCCB_HEADER = 8, SCCB_VARIABLE = 0x80 };

/* Event types, and the bit of a type in a 32-bit mask. */
enum sclp_type {
    EVENT_OPERATOR_COMMAND = 0x01,
    EVENT_MESSAGE = 0x02,
    EVENT_VT220 = 0x1a,
    EVENT_QUIESCE = 0x1d,
};
#define EVENT_MASK(type) (0x80000000u >> ((type)-1))

struct sclp_event {
    struct sclp_event *next;
    u16 length; /* of the event buffer, header and all */
    u8 buffer[];
};

struct sclp {
    u32 receive_mask, send_mask; /* what the guest said: types it receives, types it sends */
    struct sclp_event *events;   /* for the guest, oldest first */
    unsigned count;
    bool signalled;
};

/* sclp_event.c: the SCCB is changed in place; returns the response code. */
u16 sclp_event_mask(struct vm *, struct sccb *);
u16 sclp_write_events(struct vm *, struct sccb *);
u16 sclp_read_events(struct vm *, struct sccb *);
void sclp_drop_events(struct sclp *);
/* sclp.c: does a command on an SCCB whose length field is valid. */
void sclp_command(struct vm *, u32 command, struct sccb *);
/* A service signal for no SCCB, or together with the one that waits: events are there. */
void sclp_announce(struct vm *);

#endif
