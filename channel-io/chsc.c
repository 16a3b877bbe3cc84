/* SPDX-License-Identifier: GPL-3.0-or-later */
/* CHANNEL SUBSYSTEM CALL: what a subsystem with one path, one image and no optional facility says.
 * PoP chapter 14 names the instruction; the commands are known from the systems that issue them. */
#include <string.h>
#include "channel-io/inner.h"

enum chsc_response {
    CHSC_DONE = 0x0001,
    CHSC_INVALID_COMMAND = 0x0002,
    CHSC_INVALID_REQUEST = 0x0003,
    CHSC_NOT_SUPPORTED = 0x0004,
    CHSC_NO_FACILITY = 0x0101,
};
enum { BLOCK = 4096 };

static u16 half(const u8 *at) { return (u16)(at[0] << 8 | at[1]); }

static void put_half(u8 *at, u32 v)
{
    at[0] = (u8)(v >> 8);
    at[1] = (u8)v;
}

static void respond(u8 *response, u32 length, u32 code)
{
    put_half(response, length);
    put_half(response + 2, code);
}

/* Each makes its response block, zeroed before, and returns its code; *length is 8 at first. */

/* STORE SUBCHANNEL DESCRIPTION: 32 bytes for each subchannel of the range. */
static u32 store_subchannels(struct chsub *cs, const u8 *request, u8 *response, u32 *length)
{
    u32 first = half(request + 6), last = half(request + 10);

    if (request[5] & 0x30 || first > last)
        return CHSC_INVALID_REQUEST;
    for (u32 i = first; i <= last && *length + 32 <= BLOCK - 16; i++) {
        const struct subch *s = subch_at(cs, 0x10000 | i);
        u8 *at = response + *length;

        if (!s)
            break;
        at[0] = s->removed ? 0x80 : 0xc0; /* subchannel valid, device number valid; type 0 */
        put_half(at + 8, i);
        if (!s->removed) {
            at[1] = (u8)s->dev.devno; /* unit address */
            put_half(at + 2, s->dev.devno);
            at[4] = PATH;
        }
        *length += 32;
    }
    return CHSC_DONE;
}

/* STORE CHANNEL-PATH DESCRIPTION, format 0: 8 bytes for each path of the range. */
static u32 store_paths(struct chsub *cs, const u8 *request, u8 *response, u32 *length)
{
    const u8 first = request[7], last = request[11];

    (void)cs;
    if (first > last)
        return CHSC_INVALID_REQUEST;
    if (request[4] & 0x0f || request[6] & 0x0f)
        return CHSC_NOT_SUPPORTED; /* formats */
    if (first == 0) {
        response[*length] = 0x80;     /* valid */
        response[*length + 2] = 0x01; /* parallel, block multiplex */
        *length += 8;
    }
    return CHSC_DONE;
}

/* STORE CHANNEL-SUBSYSTEM CHARACTERISTICS: no optional facility. */
static u32 store_characteristics(struct chsub *cs, const u8 *request, u8 *response, u32 *length)
{
    (void)cs, (void)request, (void)response;
    *length = BLOCK - 16;
    return CHSC_DONE;
}

/* SET DOMAIN ATTRIBUTE: the multiple-subchannel-set facility is the one that is asked for. */
static u32 set_attribute(struct chsub *cs, const u8 *request, u8 *response, u32 *length)
{
    (void)cs, (void)request, (void)response, (void)length;
    return CHSC_NO_FACILITY;
}

/* STORE DOMAIN CONFIGURATION ATTRIBUTE LIST: one subsystem, image 0, of id 0. */
static u32 store_attributes(struct chsub *cs, const u8 *request, u8 *response, u32 *length)
{
    (void)cs, (void)response;
    if (request[4] != 4)
        return CHSC_NOT_SUPPORTED;
    *length = 20;
    return CHSC_DONE;
}

static const struct chsc_command {
    u16 code, request; /* request: the length it must have */
    u32 (*make)(struct chsub *, const u8 *request, u8 *response, u32 *length);
} commands[] = {
    {0x0002,  16,    store_paths          },
    { 0x0004, 16,    store_subchannels    },
    { 0x0010, 16,    store_characteristics},
    { 0x0031, 0x400, set_attribute        },
    { 0x0034, 32,    store_attributes     },
};

static u32 perform(struct chsub *cs, const u8 *block, u8 *response, u32 *length)
{
    u16 code = half(block + 2);

    for (unsigned i = 0; i < COUNT(commands); i++) {
        if (commands[i].code != code)
            continue;
        if (half(block) != commands[i].request)
            return CHSC_INVALID_REQUEST;
        return commands[i].make(cs, block, response, length);
    }
    return CHSC_INVALID_COMMAND;
}

int io_chsc(struct chsub *cs, u8 *block)
{
    u32 request = half(block), length = 8, code;
    u8 *response = block + request;

    if (request < 16 || request > BLOCK - 8 || request & 7)
        return IO_PGM_OPERAND;
    memset(response, 0, BLOCK - request);
    code = perform(cs, block, response, &length);
    respond(response, code == CHSC_DONE ? length : 8, code);
    return IO_CC0_DONE;
}
