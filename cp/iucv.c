/* SPDX-License-Identifier: GPL-3.0-or-later */
/* IUCV, the instruction: register 0 names the function, the operand is a parameter list of 40 bytes at a real
 * address.  Buffers, masks and interruptions work; there is nobody to connect to yet, and CONNECT says so. */
#include <stdlib.h>
#include <string.h>
#include "cp/handlers.h"
#include "cp/inner.h"
#include "cp/iucv.h"
#include "lib/ebcdic.h"

#define EXTERNAL_CODE 0x4000
#define LIST_BYTES    40
#define BUFFER_BYTES  40
#define CONNECTIONS   64
#define MASK_ALL      0xf8

/* IPRCODE. */
enum iucv_rc {
    RC_PATH = 1,
    RC_NOT_LOGGED_ON = 11,
    RC_NO_BUFFER = 12,
    RC_NOT_AUTHORISED = 15,
    RC_SYSTEM_SERVICE = 16,
    RC_MESSAGE_LIMIT = 18,
    RC_BUFFER_EXISTS = 19,
};

struct iucv_list {
    be16 path; /* 00  SETMASK, SETCMASK: the mask in the first byte */
    u8 flags;  /* 02 */
    u8 rc;     /* 03 */
    union {
        struct {
            be16 message_limit; /* 04 */
            be16 reserved;
            u8 target[8]; /* 08 */
        } control;
        struct {
            u8 pad[8];
            be32 address; /* 0c */
        } buffer;
        u8 bytes[36];
    };
};
_Static_assert(sizeof(struct iucv_list) == LIST_BYTES, "a parameter list is 40 bytes");
_Static_assert(offsetof(struct iucv_list, control.target) == 8, "target");
_Static_assert(offsetof(struct iucv_list, buffer.address) == 12, "buffer address");

struct iucv_waiting {
    struct iucv_waiting *next;
    struct iucv_external external;
};

struct iucv {
    struct iucv_waiting *waiting; /* oldest first */
};

/* ---- functions: > 0 a program-interruption code; 0 done, < 0 minus IPRCODE ---- */

static int buffer_declare(struct vcpu *v, struct iucv_list *list)
{
    u32 address = get32(list->buffer.address);
    int why;

    if (v->iucv_buffer)
        return -RC_BUFFER_EXISTS;
    if (address & 7)
        return PGM_SPECIFICATION;
    why = guest_real_check(v, address, BUFFER_BYTES, true);
    if (why == PGM_ADDRESSING)
        return why;
    v->iucv_buffer = address;
    v->iucv_mask = v->iucv_cmask = MASK_ALL;
    return 0;
}

static bool buffer_anywhere(const struct vm *vm)
{
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i] && vm->vcpu[i]->iucv_buffer)
            return true;
    return false;
}

static void drop_waiting(struct iucv *iucv)
{
    while (iucv->waiting) {
        struct iucv_waiting *w = iucv->waiting;

        iucv->waiting = w->next;
        free(w);
    }
}

/* With the last buffer go the interruptions that waited for one. */
static int buffer_retrieve(struct vcpu *v, struct iucv_list *list)
{
    (void)list;
    v->iucv_buffer = 0;
    if (!buffer_anywhere(v->vm))
        drop_waiting(v->vm->iucv);
    return 0;
}

/* Something waits, or another mask admits it. */
static void look_again(struct vm *vm)
{
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i])
            vcpu_pending(vm->vcpu[i]);
}

static int mask_set(struct vcpu *v, struct iucv_list *list)
{
    v->iucv_mask = list->path.b[0];
    look_again(v->vm);
    return 0;
}

static int control_mask_set(struct vcpu *v, struct iucv_list *list)
{
    v->iucv_cmask = list->path.b[0];
    look_again(v->vm);
    return 0;
}

/* System services have names with an asterisk; none is offered.  A user must be there and have a buffer; then
 * it is the directory that authorises, and none does. */
static int path_connect(struct vcpu *v, struct iucv_list *list)
{
    char target[USERID_LENGTH + 1];
    const struct vm *vm;

    if (get16(list->control.message_limit) > 255)
        return -RC_MESSAGE_LIMIT;
    ascii_text(target, sizeof(target), list->control.target, sizeof(list->control.target));
    if (target[0] == '*')
        return -RC_SYSTEM_SERVICE;
    vm = vm_find(v->vm->sys, target);
    if (!vm)
        return -RC_NOT_LOGGED_ON;
    return buffer_anywhere(vm) ? -RC_NOT_AUTHORISED : -RC_NO_BUFFER;
}

/* Everything that names a path: there is none. */
static int path_invalid(struct vcpu *v, struct iucv_list *list)
{
    (void)v;
    (void)list;
    return -RC_PATH;
}

enum { QUERY = 0, CONNECT = 11, DECLARE_BUFFER = 12 };

static int (*const functions[])(struct vcpu *, struct iucv_list *) = {
    [0x01] = path_invalid,                           /* TEST MESSAGE */
    [0x02] = buffer_retrieve, [0x03] = path_invalid, /* DESCRIBE */
    [0x04] = path_invalid,                           /* SEND */
    [0x05] = path_invalid,                           /* RECEIVE */
    [0x06] = path_invalid,                           /* REPLY */
    [0x07] = path_invalid,                           /* TEST COMPLETION */
    [0x08] = path_invalid,                           /* REJECT */
    [0x09] = path_invalid,                           /* PURGE */
    [0x0a] = path_invalid,                           /* ACCEPT */
    [CONNECT] = path_connect, [DECLARE_BUFFER] = buffer_declare,
    [0x0d] = path_invalid, /* QUIESCE */
    [0x0e] = path_invalid, /* RESUME */
    [0x0f] = path_invalid, /* SEVER */
    [0x10] = mask_set,        [0x11] = control_mask_set,
};

/* Needs no buffer: register 0 gets the size of one, register 1 how many paths there can be. */
static int query(struct vcpu *v)
{
    struct cpu *cpu = &v->sie.cpu;

    cpu->gr[0] = BUFFER_BYTES;
    cpu->gr[1] = CONNECTIONS;
    cpu_set_cc(cpu, 0);
    return 0;
}

/* The list is held: its return code is stored after the function has been done. */
static int call_held(struct vcpu *v, u32 function, u64 address)
{
    struct iucv_list list;
    int rc, why = guest_real_read(v, address, &list, sizeof(list));

    if (why)
        return why;
    rc = functions[function](v, &list);
    if (rc > 0)
        return rc;
    list.rc = (u8)-rc;
    why = guest_real_write(v, address, &list, sizeof(list));
    if (!why)
        cpu_set_cc(&v->sie.cpu, rc ? 1 : 0);
    return why;
}

/* Before DECLARE BUFFER only QUERY is an operation. */
int sim_iucv(struct vcpu *v, struct interception *i)
{
    u32 function = (u32)v->sie.cpu.gr[0];
    struct hold hold;
    int why;

    if (function == QUERY)
        return query(v);
    if (function >= COUNT(functions))
        return PGM_SPECIFICATION;
    if (function != DECLARE_BUFFER && !buffer_anywhere(v->vm))
        return PGM_OPERATION;
    if (i->ea & 7)
        return PGM_SPECIFICATION;
    why = hold_start(v, &hold, i->ea, LIST_BYTES);
    if (why)
        return why;
    why = call_held(v, function, i->ea);
    hold_end(&hold);
    return why;
}

/* ---- interruptions ---- */

/* Which bit of which mask admits a type. */
static const struct admission {
    u8 mask, control; /* bit of SETMASK; of SETCMASK, 0: none */
} admissions[] = {
    [IUCV_CONNECTION_PENDING] = {0x08,  0x80},
    [IUCV_CONNECTION_COMPLETE] = { 0x08, 0x40},
    [IUCV_SEVERED] = { 0x08, 0x20},
    [IUCV_QUIESCED] = { 0x08, 0x10},
    [IUCV_RESUMED] = { 0x08, 0x08},
    [IUCV_PRIORITY_COMPLETE] = { 0x10, 0   },
    [IUCV_COMPLETE] = { 0x20, 0   },
    [IUCV_PRIORITY_PENDING] = { 0x40, 0   },
    [IUCV_PENDING] = { 0x80, 0   },
};

static bool admitted(const struct vcpu *v, const struct iucv_external *e)
{
    const struct admission *a = &admissions[e->type];

    return (v->iucv_mask & a->mask) && (!a->control || v->iucv_cmask & a->control);
}

/* The link to the oldest interruption that this CPU may take; NULL: none. */
static struct iucv_waiting **waiting_for(const struct vcpu *v)
{
    struct iucv_waiting **link = &v->vm->iucv->waiting;

    if (!v->iucv_buffer)
        return NULL;
    for (; *link; link = &(*link)->next)
        if (admitted(v, &(*link)->external))
            return link;
    return NULL;
}

bool iucv_waiting(const struct vcpu *v) { return waiting_for(v) != NULL; }

bool iucv_interrupt(struct vm *vm, const struct iucv_external *external)
{
    struct iucv_waiting **link = &vm->iucv->waiting, *w = malloc(sizeof(*w));

    if (!w)
        return false;
    w->next = NULL;
    w->external = *external;
    while (*link)
        link = &(*link)->next;
    *link = w;
    look_again(vm);
    return true;
}

/* The buffer first: if its page or the prefix area is not there, the interruption still waits. */
int iucv_present(struct vcpu *v)
{
    struct iucv_waiting **link = waiting_for(v), *w = *link;
    int why = guest_real_write(v, v->iucv_buffer, &w->external, BUFFER_BYTES);

    if (!why)
        why = cpu_external(&v->sie.cpu, EXTERNAL_CODE, 0, 0, 0);
    if (why)
        return why > 0 ? LEAVE_STOP : why;
    *link = w->next;
    free(w);
    return 0;
}

struct iucv *iucv_new(struct vm *vm)
{
    (void)vm;
    return calloc(1, sizeof(struct iucv));
}

void iucv_free(struct iucv *iucv)
{
    if (iucv)
        drop_waiting(iucv);
    free(iucv);
}

void iucv_reset(struct vm *vm)
{
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i])
            vm->vcpu[i]->iucv_buffer = 0;
    drop_waiting(vm->iucv);
}

int iucv_save(const struct vm *vm, struct sink *to)
{
    const struct iucv_waiting *w;
    u64 n = 0;

    for (w = vm->iucv->waiting; w; w = w->next)
        n++;
    if (sink_put8(to, n))
        return -1;
    for (w = vm->iucv->waiting; w; w = w->next)
        if (sink_put(to, &w->external, sizeof(w->external)))
            return -1;
    return 0;
}

int iucv_load(struct vm *vm, struct source *from)
{
    struct iucv_external external;
    u64 n;

    if (source_get8(from, &n))
        return -1;
    for (; n; n--)
        if (source_get(from, &external, sizeof(external)) || external.type >= COUNT(admissions) ||
            !iucv_interrupt(vm, &external))
            return -1;
    return 0;
}
