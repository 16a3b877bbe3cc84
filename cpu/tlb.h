/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Storage contexts: a software TLB for each (space, ASCE, access key, ...) in use.  Private to cpu/.
 *
 * One lookup turns a logical address into a host pointer.  An entry exists only if everything that
 * could object has been asked: guest DAT, prefixing, the host's page table, the storage key.  Its
 * store half exists only if the change bit is on and no processor holds blocks made from the frame. */
#ifndef CPU_TLB_H
#define CPU_TLB_H

#include "cpu/cpu.h"
#include "lib/bits.h"

#define TLB_SIZE 1024
#define TLB_NONE (~0ull) /* matches no page address */

struct tlbe {
    u64 r, w;  /* page address for which loads, stores may be done; or TLB_NONE */
    u64 add;   /* host address = logical address + add */
    u32 frame; /* for purging */
    u32 real;  /* guest-absolute page number, low 32 bits */
};

/* What a context was made for.  Compared as bytes: no holes. */
struct context_key {
    u64 asce;  /* or REAL_ASCE */
    u32 space; /* host_space.id */
    u32 prefix;
    u8 key;     /* access key, 0-15 */
    u8 low;     /* low-address protection on */
    u8 control; /* CR0 bits that matter: fetch-protection override, EDAT */
    u8 spare[5];
};
#define REAL_ASCE              (~0ull)
#define CONTROL_FETCH_OVERRIDE 1
#define CONTROL_STORE_OVERRIDE 2
#define CONTROL_EDAT           4

struct context {
    struct tlbe e[TLB_SIZE];
    struct context_key key;
    struct host_space *space;
    u32 gen;    /* of the space when last used: behind means empty it */
    u32 stamp;  /* for choosing which to reuse */
    u8 *low[2]; /* see struct cpu */
};

ALWAYS struct tlbe *tlb_entry(struct context *c, u64 ea)
{
    return &c->e[ea >> PAGE_SHIFT & (TLB_SIZE - 1)];
}

/* What is to be forgotten, by `value`. */
enum purge {
    PURGE_ALL,
    PURGE_PAGE,  /* by DAT: the page with these index bits (of 12-19) in any segment */
    PURGE_ASCE,  /* by the tables of this address-space-control element */
    PURGE_REAL,  /* guest-absolute address: the page's key, or R and C, changed */
    PURGE_FRAME, /* number of the host's frame; letters only */
};

/* Sets reference (and change) bits; an interlocked update only if one of them is not on yet. */
ALWAYS void key_record(u8 *key, bool store)
{
    u8 bits = store ? KEY_R | KEY_C : KEY_R;

    if ((load_relaxed(key) & bits) != bits)
        fetch_or(key, bits);
}

/* Bits 62-63 of the TEID: the space an exception was met in, as enum asc. */
ALWAYS void teid_space(struct cpu *cpu, unsigned asc) { cpu->teid = (cpu->teid & ~3ull) | asc; }

/* --- core.c --- */
/* A store into a page that blocks were made from: remembered until the instruction has ended. */
void core_code_note(struct cpu *, u32 *code);

/* --- tlb.c --- */
struct context *context_find(struct cpu *, u64 asce, unsigned key);
struct context *context_of_mode(struct cpu *, unsigned asc); /* by PSW address-space control */
void context_flush(struct context *);
/* Fills the entry of `ea`; 0, > 0 program code (cpu->teid ... set), LEAVE_HOST_FAULT. */
int tlb_fill(struct cpu *, struct context *, u64 ea, bool store);
/* The same, and where the page lies; for accesses that no entry may serve. */
int tlb_reach(struct cpu *, struct context *, u64 ea, bool store, struct page_ref *);
/* This processor forgets entries of this CPU's space. */
void tlb_purge(struct cpu *, enum purge, u64 value);
/* So do all other processors; returns when they have done it. */
void tlb_broadcast(struct cpu *, enum purge, u64 value);

/* --- dat.c --- */
struct dat {
    u64 asce;
    u64 real;     /* result */
    bool protect; /* by DAT: stores not allowed */
    u16 teid_low; /* bits for the TEID */
    u64 entry;    /* real address of the page-table (or segment-table) entry, for LPTEA, LRA */
    bool large;
    bool protect_above; /* by the segment-table entry */
};
/* Walks the tables: 0, program code, LEAVE_HOST_FAULT.  Sets nothing in the cpu. */
int dat_walk(struct cpu *, u64 asce, u64 va, struct dat *);
u64 real_to_absolute(const struct cpu *, u64 real);

#endif
