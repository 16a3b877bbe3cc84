/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DEFINE DIAGNOSE.  Only here is libffi known; it is opened when the first code is defined. */
#include <dlfcn.h>
#include <ffi.h>
#include <stdlib.h>
#include <string.h>
#include "cp/extra.h"
#include "cp/simulate.h"

enum { ARGUMENTS = 8, REGISTERS = 4 };

enum type_kind { TYPE_UNSIGNED, TYPE_SIGNED, TYPE_DOUBLE, TYPE_USERID, TYPE_VOID, TYPE_CC };

static const struct type {
    const char *name, *symbol; /* in signatures, in libffi */
    u8 kind, size;
} types[] = {
    {"u8",      "ffi_type_uint8",   TYPE_UNSIGNED, 1},
    { "u16",    "ffi_type_uint16",  TYPE_UNSIGNED, 2},
    { "u32",    "ffi_type_uint32",  TYPE_UNSIGNED, 4},
    { "u64",    "ffi_type_uint64",  TYPE_UNSIGNED, 8},
    { "s8",     "ffi_type_sint8",   TYPE_SIGNED,   1},
    { "s16",    "ffi_type_sint16",  TYPE_SIGNED,   2},
    { "s32",    "ffi_type_sint32",  TYPE_SIGNED,   4},
    { "s64",    "ffi_type_sint64",  TYPE_SIGNED,   8},
    { "double", "ffi_type_double",  TYPE_DOUBLE,   8},
    { "userid", "ffi_type_pointer", TYPE_USERID,   0},
    { "void",   "ffi_type_void",    TYPE_VOID,     0},
    { "cc",     "ffi_type_sint32",  TYPE_CC,       4},
};

struct extra {
    struct extra *next;
    unsigned code;
    char *object, *function, *signature;
    void *handle;
    void (*entry)(void);
    const struct type *result, *argument[ARGUMENTS];
    unsigned arguments;
    ffi_cif cif;
    ffi_type *ffi_argument[ARGUMENTS];
    u64 calls;
};

struct diagnose_extra {
    struct extra *first;
    void *libffi;
    ffi_status (*prepare)(ffi_cif *, ffi_abi, unsigned, ffi_type *, ffi_type **);
    void (*call)(ffi_cif *, void (*)(void), void *, void **);
    ffi_type *type[COUNT(types)];
};

/* ---- signatures ---- */

/* The type whose name begins at *at, which moves behind it; NULL: there is none. */
static const struct type *type_take(const char **at)
{
    size_t n = strcspn(*at, "(),");

    for (unsigned i = 0; i < COUNT(types); i++) {
        if (strlen(types[i].name) == n && !memcmp(types[i].name, *at, n)) {
            *at += n;
            return &types[i];
        }
    }
    return NULL;
}

static bool argument_take(struct extra *e, const char **at, unsigned *registers)
{
    const char *start = *at;
    const struct type *t = type_take(at);

    if (t && t->kind != TYPE_VOID && t->kind != TYPE_CC && e->arguments < ARGUMENTS)
        *registers += t->kind != TYPE_USERID;
    else
        t = NULL;
    if (!t || *registers > REGISTERS) {
        *at = start;
        return false;
    }
    e->argument[e->arguments++] = t;
    return true;
}

/* NULL: good; otherwise where it stops being a signature. */
static const char *signature_parse(struct extra *e, const char *at)
{
    unsigned registers = 0;
    const char *start = at;

    e->result = type_take(&at);
    if (!e->result || e->result->kind == TYPE_USERID)
        return start;
    if (*at != '(')
        return at;
    at++;
    while (*at != ')') {
        if (!argument_take(e, &at, &registers))
            return at;
        if (*at != ')' && *at++ != ',')
            return at - 1;
    }
    return at[1] ? at + 1 : NULL;
}

/* ---- libffi ---- */

/* Why it cannot be used, or NULL. */
static const char *library_open(struct diagnose_extra *x)
{
    const char *missing = NULL;

    if (x->libffi)
        return NULL;
    x->libffi = dlopen("libffi.so.8", RTLD_NOW | RTLD_LOCAL);
    if (!x->libffi)
        return dlerror();
    *(void **)&x->prepare = dlsym(x->libffi, "ffi_prep_cif");
    *(void **)&x->call = dlsym(x->libffi, "ffi_call");
    if (!x->prepare || !x->call)
        missing = "not the library that was expected";
    for (unsigned i = 0; i < COUNT(types); i++) {
        x->type[i] = dlsym(x->libffi, types[i].symbol);
        if (!x->type[i])
            missing = types[i].symbol;
    }
    if (missing) {
        dlclose(x->libffi);
        x->libffi = NULL;
    }
    return missing;
}

static bool call_prepare(const struct diagnose_extra *x, struct extra *e)
{
    for (unsigned i = 0; i < e->arguments; i++)
        e->ffi_argument[i] = x->type[e->argument[i] - types];
    return x->prepare(&e->cif, FFI_DEFAULT_ABI, e->arguments, x->type[e->result - types],
                      e->ffi_argument) == FFI_OK;
}

/* ---- defining and deleting ---- */

static struct extra *find(const struct system *sys, unsigned code)
{
    struct extra *e = sys->diagnoses ? sys->diagnoses->first : NULL;

    while (e && e->code != code)
        e = e->next;
    return e;
}

static void drop(struct extra *e)
{
    if (e->handle)
        dlclose(e->handle);
    free(e->object);
    free(e->function);
    free(e->signature);
    free(e);
}

static struct extra *make(unsigned code, const char *object, const char *function,
                          const char *signature)
{
    struct extra *e = calloc(1, sizeof(*e));

    if (!e)
        return NULL;
    e->code = code;
    e->object = strdup(object);
    e->function = strdup(function);
    e->signature = strdup(signature);
    if (e->object && e->function && e->signature)
        return e;
    drop(e);
    return NULL;
}

/* Fills in what the strings say; 0 or a message. */
static int resolve(struct hearer to, const struct diagnose_extra *x, struct extra *e)
{
    const char *bad = signature_parse(e, e->signature);

    if (bad)
        return say_diagnose_signature(to, e->signature, (unsigned)(bad - e->signature) + 1);
    e->handle = dlopen(e->object, RTLD_NOW | RTLD_LOCAL);
    if (!e->handle)
        return say_diagnose_object(to, dlerror());
    *(void **)&e->entry = dlsym(e->handle, e->function);
    if (!e->entry)
        return say_diagnose_function(to, e->function, e->object);
    if (!call_prepare(x, e))
        return say_diagnose_signature(to, e->signature, 1);
    return 0;
}

static int check(struct hearer to, unsigned code)
{
    if (code < 0x100 || code > 0xfffc || code & 3)
        return say_diagnose_code(to, code);
    if (diagnose_known(code) || find(to.sys, code))
        return say_diagnose_taken(to, code);
    return 0;
}

static struct diagnose_extra *all_of(struct system *sys)
{
    if (!sys->diagnoses)
        sys->diagnoses = calloc(1, sizeof(*sys->diagnoses));
    return sys->diagnoses;
}

int extra_define(struct hearer to, unsigned code, const char *object, const char *function,
                 const char *signature)
{
    struct diagnose_extra *x = all_of(to.sys);
    struct extra *e = make(code, object, function, signature);
    const char *why = x && e ? library_open(x) : "no host memory";
    int rc = check(to, code);

    if (!rc && why)
        rc = say_diagnose_libffi(to, why);
    if (!rc)
        rc = resolve(to, x, e);
    if (rc) {
        if (e)
            drop(e);
        return rc;
    }
    e->next = x->first;
    x->first = e;
    say_diagnose_defined(to, code, function, object);
    return 0;
}

int extra_delete(struct hearer to, unsigned code)
{
    struct extra *e = find(to.sys, code), **link;

    if (!e)
        return say_diagnose_none(to, code);
    for (link = &to.sys->diagnoses->first; *link != e; link = &(*link)->next)
        ;
    *link = e->next;
    drop(e);
    say_diagnose_deleted(to, code);
    return 0;
}

void extra_free(struct system *sys)
{
    struct diagnose_extra *x = sys->diagnoses;

    if (!x)
        return;
    while (x->first) {
        struct extra *e = x->first;

        x->first = e->next;
        drop(e);
    }
    if (x->libffi)
        dlclose(x->libffi);
    free(x);
    sys->diagnoses = NULL;
}

bool extra_nth(const struct system *sys, unsigned n, struct extra_info *info)
{
    const struct extra *e = sys->diagnoses ? sys->diagnoses->first : NULL;

    while (e && n--)
        e = e->next;
    if (e)
        *info = (struct extra_info){ e->code, e->object, e->function, e->signature, e->calls };
    return e != NULL;
}

/* ---- calling ---- */

union value {
    u8 u1;
    u16 u2;
    u32 u4;
    u64 u8_;
    const char *text;
    ffi_arg wide; /* integral results come widened */
};

static void value_put(union value *to, const struct type *t, u64 gr)
{
    switch (t->size) {
    case 1: to->u1 = (u8)gr; break;
    case 2: to->u2 = (u16)gr; break;
    case 4: to->u4 = (u32)gr; break;
    default: to->u8_ = gr;
    }
}

static u64 value_get(const union value *from, const struct type *t)
{
    unsigned shift = 64 - 8 * t->size;
    u64 v = t->kind == TYPE_DOUBLE ? from->u8_ : (u64)from->wide;

    if (t->kind == TYPE_SIGNED || t->kind == TYPE_CC)
        return (u64)((s64)(v << shift) >> shift);
    return v << shift >> shift;
}

static void result_take(struct cpu *cpu, const struct type *t, const union value *result,
                        unsigned rx)
{
    cpu_set_cc(cpu, t->kind == TYPE_CC ? (unsigned)value_get(result, t) & 3 : 0);
    if (t->kind != TYPE_CC && t->kind != TYPE_VOID)
        cpu->gr[rx] = value_get(result, t);
}

int extra_run(struct vcpu *v, unsigned code, unsigned rx, unsigned ry)
{
    const unsigned registers[REGISTERS] = { rx, ry, (rx + 1) & 15, (ry + 1) & 15 };
    struct extra *e = find(v->vm->sys, code);
    union value value[ARGUMENTS], result = { .wide = 0 };
    void *pointers[ARGUMENTS];
    unsigned used = 0;

    if (!e)
        return PGM_SPECIFICATION;
    for (unsigned i = 0; i < e->arguments; i++) {
        pointers[i] = &value[i];
        if (e->argument[i]->kind == TYPE_USERID)
            value[i].text = v->vm->userid;
        else
            value_put(&value[i], e->argument[i], v->sie.cpu.gr[registers[used++]]);
    }
    e->calls++;
    v->vm->sys->diagnoses->call(&e->cif, e->entry, &result, pointers);
    result_take(&v->sie.cpu, e->result, &result, rx);
    return 0;
}
