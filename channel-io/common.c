/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Commands all devices have, and which row is a command's.  PoP chapter 15. */
#include <string.h>
#include "channel-io/inner.h"

static int run_nop(struct io *io)
{
    (void)io;
    return CE_DE;
}

static int run_sense(struct io *io)
{
    io_give(io, io->dev->sense, io->dev->class->sense_bytes);
    memset(io->dev->sense, 0, sizeof(io->dev->sense));
    return CE_DE;
}

static int run_sense_id(struct io *io)
{
    const struct device_class *c = io->dev->class;
    u8 id[7] = { 0xff,        (u8)(c->cu_type >> 8),  (u8)c->cu_type,
                 c->cu_model, (u8)(c->dev_type >> 8), (u8)c->dev_type,
                 c->dev_model };

    io_give(io, id, sizeof(id));
    return CE_DE;
}

static const struct ccw_command common[] = {
    {0x03,     0, false, "NO-OPERATION", run_nop },
    { 0x04,   0, false, "SENSE", run_sense },
    { 0xe4, 0, false, "SENSE ID", run_sense_id },
    { .run = NULL   },
};

static const struct ccw_command *row_find(const struct ccw_command *row, u8 code)
{
    while (row->run && row->code != code)
        row++;
    return row->run ? row : NULL;
}

const struct ccw_command *command_find(const struct device_class *class, u8 code)
{
    const struct ccw_command *row = row_find(class->commands, code);

    if (row || (code == 0xe4 && !class->sense_id))
        return row;
    return row_find(common, code);
}
