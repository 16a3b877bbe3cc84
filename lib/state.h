/* SPDX-License-Identifier: GPL-3.0-or-later */
/* State that lasts: fields of structs as rows of a table, from which they are saved, loaded and hashed.
 *
 * A state.def lists every field of its struct, as one of
 *   SEEN(field, type, since)   the guest can see it: saved, and part of the state hash
 *   KEPT(field, type, since)   saved, but not hashed: the same state may have it otherwise
 *   WHEN(field, type, since)   saved, and hashed while the owner says that it means something
 *   FORM(field, how)           saved in another form
 *   NONE(field, why)           a cache, or what surrounds the struct: never state
 * `since` is the version of the saved form that has it first; an older one leaves it as it is. */
#ifndef LIB_STATE_H
#define LIB_STATE_H

#include "lib/hash.h"
#include "lib/sink.h"

#define STATE_VERSION 1 /* of everything that is saved */

enum state_kind { STATE_SEEN = 1, STATE_KEPT = 2, STATE_WHEN = 4 };

struct state_row {
    const char *name;
    u32 offset;
    u16 count; /* elements of an array */
    u8 width;  /* of one: 1, 2, 4, 8 */
    u8 boolean;
    u8 since;
    u8 kind; /* enum state_kind */
};

#define STATE_ROW(object, field, type, first, which)                                               \
    { .name = #field,                                                                              \
      .offset = offsetof(object, field),                                                           \
      .count = sizeof(((object *)0)->field) / sizeof(type),                                        \
      .width = sizeof(type),                                                                       \
      .boolean = __builtin_types_compatible_p(type, bool),                                         \
      .since = first,                                                                              \
      .kind = which },

struct state_table {
    const struct state_row *row;
    unsigned rows;
};

/* 0, or -1 as the sink or source said. */
int state_save(const struct state_table *, const void *object, struct sink *);
int state_load(const struct state_table *, void *object, unsigned version, struct source *);
void state_hash(const struct state_table *, const void *object, unsigned kinds, struct hash *);

/* Bytes with their number in front; `most`: more is refused. */
int sink_put_block(struct sink *, const void *, size_t n);
int source_get_block(struct source *, void *to, size_t most, size_t *n);

#endif
