/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a device class is and what its commands may do.  PoP chapters 13 and 15.
 *
 * A command's handler is called once for each CCW that names it (never for CCWs fetched by data
 * chaining) and returns unit status, IO_HELD or IO_STREAM.  Data is not the handler's trouble:
 *
 *   write, control  up to `take` bytes have come from the data area before the call: io_take()
 *   read, sense     what io_give() was given goes to the data area after the call
 *   io_stream()     blocks of a volume move to or from the data area without passing through here;
 *                   then class->streamed() says the unit status
 *
 * Counts, chaining, IDAWs, skipping, keys, residuals and the incorrect-length rules live in ccw.c
 * and area.c, NO-OPERATION, SENSE and SENSE ID in common.c. */
#ifndef CHANNEL_IO_DEVICE_H
#define CHANNEL_IO_DEVICE_H

#include "channel-io/chio.h"
#include "channel-io/volume.h"

struct device {
    struct chsub *chsub;
    u32 sid;
    u16 devno;
    const struct device_class *class;
    void *unit;
    u8 sense[32];
};

struct io {
    struct device *dev;
    u8 command;
    u8 *data;   /* what was taken; the room for io_give() is hidden */
    u32 length; /* bytes taken */
    u32 used;   /* of them by io_take() */
    struct subch *subch;
};

enum { BUFFER_MAX = 65536 }; /* what passes through a buffer in one command */

enum io_outcome {
    IO_HELD = -1,   /* nothing yet: the handler is called again after device_go_on() */
    IO_STREAM = -2, /* io_stream() was called */
};

struct ccw_command {
    u8 code;
    u16 take; /* write, control: bytes the device accepts; 0 and control: an immediate operation */
    bool exact; /* it asks for all of them: fewer is an incorrect length */
    const char *name;
    int (*run)(struct io *);
};

struct sink {
    int (*put)(void *ctx, const void *, size_t);
    int (*get)(void *ctx, void *, size_t);
    void *ctx;
    int error; /* the first result that was not 0; nothing moves after it */
};

struct device_class {
    const char *name;
    u16 cu_type, dev_type;
    u8 cu_model, dev_model;
    bool sense_id; /* answers SENSE ID */
    u8 sense_bytes;
    u32 time, time_block; /* modelled TOD units of a command, and of each 512 bytes it moves */
    const struct ccw_command *commands;                /* ends with .run = NULL */
    bool (*attach)(struct device *, const void *args); /* makes dev->unit; false: cannot */
    void (*detach)(struct device *);                   /* frees it */
    void (*reset)(struct device *);                    /* system reset, or NULL */
    void (*begin)(struct device *);                    /* a channel program starts, or NULL */
    void (*cancel)(struct device *);                   /* a held command was halted, or NULL */
    bool (*busy)(struct device *, u8 command);         /* somebody else has it, or NULL */
    int (*streamed)(struct io *, u32 moved, int error);
    void (*save)(struct device *, struct sink *); /* or NULL */
    bool (*load)(struct device *, struct sink *); /* makes dev->unit; NULL as save is */
};

/* Sense byte 0. */
enum sense0 {
    SENSE_REJECT = 0x80,
    SENSE_INTERVENTION = 0x40,
    SENSE_BUS_OUT = 0x20,
    SENSE_EQUIPMENT = 0x10,
    SENSE_DATA = 0x08,
    SENSE_OVERRUN = 0x04,
};

/* area.c: for handlers */
u32 io_take(struct io *, void *to, u32 n);
void io_give(struct io *, const void *from, u32 n);
/* Up to `bytes` from `offset`; returns IO_STREAM, for the handler to return. */
int io_stream(struct io *, struct volume *, u64 offset, u32 bytes);
/* Sets sense and returns the unit status: unit check alone (the command was not begun) or with
 * ending status. */
int io_reject(struct io *);
int io_check(struct io *, u8 sense0, u8 sense1);

/* subch.c: for units, whenever something happens at the device */
struct device *device_of(struct chsub *, u32 sid, const struct device_class *); /* NULL: not one */
void device_status(struct device *, u8 unit_status); /* unsolicited: attention, device end ... */
void device_forget(struct device *,
                   u8 unit_status); /* what has not been presented, never will be */
void device_go_on(struct device *); /* a held command may be tried again */

/* save.c: for save and load */
void sink_put(struct sink *, u64 value, unsigned bytes);
u64 sink_get(struct sink *, unsigned bytes);
void sink_put_bytes(struct sink *, const void *, size_t);
void sink_get_bytes(struct sink *, void *, size_t);
void sink_put_text(struct sink *, const char *);
void sink_get_text(struct sink *, char *, size_t room);        /* too long: an error */
struct volume *sink_get_volume(struct sink *, struct chsub *); /* by name; held; NULL: none such */

#endif
