/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One CPU with a megabyte of storage and three address spaces, for tests of single instructions.
 *
 * Storage: instructions go to 2000 and up.  Segment tables at 30000 (primary), 34000 (secondary), 38000
 * (home), each followed by a page table 1000 further on.  Virtual is real but for the 64 KB from 40000,
 * which are 40000, 60000 and 70000.  Program interruptions go to 8000. */
#ifndef TESTS_UNIT_CPU_WORLD_H
#define TESTS_UNIT_CPU_WORLD_H

#include <CUnit/Basic.h>
#include <stdlib.h>
#include <string.h>
#include "cpu/core.h"
#include "cpu/cpu.h"
#include "lib/bits.h"
#include "lib/host.h"

enum { WORLD_PAGES = 256, WORLD_BYTES = WORLD_PAGES * 4096 };
enum { PRIMARY_TABLE = 0x30000, SECONDARY_TABLE = 0x34000, HOME_TABLE = 0x38000 };
enum { SHARED = 0x40000, PROGRAM_NEW = 0x8000 };

struct world {
    struct host_space space; /* first: resolve() gets a pointer to it */
    u8 *storage;
    u8 key[WORLD_PAGES];
    u32 code[WORLD_PAGES];
    struct cpu_model model;
    struct cpu_host host;
    struct cores *cores;
    struct cpu cpu;
    u64 at; /* next instruction */
    u64 now;
};

static int world_resolve(struct host_space *space, u64 addr, bool store, struct page_ref *ref)
{
    struct world *w = (struct world *)space;
    unsigned page = (unsigned)(addr >> 12);

    (void)store;
    if (page >= WORLD_PAGES)
        return PGM_ADDRESSING;
    ref->host = w->storage + (u64)page * 4096;
    ref->key = &w->key[page];
    ref->code = &w->code[page];
    ref->frame = page;
    return 0;
}

static u64 world_now(void *ctx, struct cpu *cpu)
{
    struct world *w = ctx;

    (void)cpu;
    return w->now += 4096;
}

static void world_deadline(void *ctx, struct cpu *cpu) { (void)ctx, (void)cpu; }

static inline void put1(struct world *w, u64 at, u8 v) { st_be1(w->storage + at, v); }
static inline void put2(struct world *w, u64 at, u16 v) { st_be2(w->storage + at, v); }
static inline void put4(struct world *w, u64 at, u32 v) { st_be4(w->storage + at, v); }
static inline void put8(struct world *w, u64 at, u64 v) { st_be8(w->storage + at, v); }
static inline u32 got1(struct world *w, u64 at) { return ld_be1(w->storage + at); }
static inline u32 got2(struct world *w, u64 at) { return ld_be2(w->storage + at); }
static inline u32 got4(struct world *w, u64 at) { return ld_be4(w->storage + at); }
static inline u64 got8(struct world *w, u64 at) { return ld_be8(w->storage + at); }

/* Segment and page table that map a megabyte, the shared 64 KB to `real`; the ASCE. */
static u64 world_map(struct world *w, u64 table, u64 real)
{
    for (unsigned i = 0; i < 512; i++)
        put8(w, table + 8 * i, 0x20);
    put8(w, table, table + 0x1000);
    for (u64 page = 0; page < 256; page++) {
        u64 va = page << 12;

        put8(w, table + 0x1000 + 8 * page, va - SHARED < 0x10000 ? real + (va - SHARED) : va);
    }
    return table;
}

static struct world *world_new(void)
{
    static const struct host_space_ops ops = { .resolve = world_resolve };
    static u8 icpt[4096];
    struct world *w = calloc(1, sizeof(*w));

    w->storage = aligned_alloc(4096, WORLD_BYTES);
    memset(w->storage, 0, WORLD_BYTES);
    w->space = (struct host_space){ .ops = &ops, .limit = WORLD_BYTES, .id = 7 };
    w->model.id = 1;
    memset(w->model.facility, 0xff, sizeof(w->model.facility));
    w->model.icpt = icpt;
    w->host = (struct cpu_host){ .ctx = w, .now = world_now, .deadline = world_deadline };
    w->cores = cores_new(1, 65536);
    cpu_init(&w->cpu, &w->model, &w->host, &w->space);
    cpu_attach(&w->cpu, core_at(w->cores, 0));
    w->cpu.cr[1] = world_map(w, PRIMARY_TABLE, 0x40000);
    w->cpu.cr[7] = world_map(w, SECONDARY_TABLE, 0x60000);
    w->cpu.cr[13] = world_map(w, HOME_TABLE, 0x70000);
    put8(w, 0x1d0, PSW_EA | PSW_BA);
    put8(w, 0x1d8, PROGRAM_NEW);
    w->now = 0xd000000000000000;
    w->at = 0x2000;
    return w;
}

static void world_free(struct world *w)
{
    cpu_detach(&w->cpu);
    cores_free(w->cores);
    free(w->storage);
    free(w);
}

/* Runs one instruction given in hexadecimal: 0, a program code, or what made the CPU leave (< 0). */
static inline int run(struct world *w, const char *hex)
{
    struct cpu *cpu = &w->cpu;
    unsigned n = (unsigned)strlen(hex) / 2;
    int status;

    for (unsigned i = 0; i < n; i++) {
        char digits[3] = { hex[2 * i], hex[2 * i + 1], 0 };

        put1(w, w->at + i, (u8)strtoul(digits, NULL, 16));
    }
    cpu->ia = w->at;
    w->at += (n + 7) & ~7u;
    cpu_mode(cpu);
    cpu_set_budget(cpu, 1);
    status = cpu_run(cpu);
    if (cpu->ia == PROGRAM_NEW)
        return (int)got2(w, 0x8e);
    return status == LEAVE_TIMER ? 0 : status;
}

/* The PSW to go on with, after a program interruption say. */
static inline void world_psw(struct world *w, u64 mask)
{
    w->cpu.psw_mask = mask;
    cpu_set_cc(&w->cpu, 0);
    cpu_mode(&w->cpu);
}

#define PSW64          (PSW_EA | PSW_BA)
#define PSW_SPACE(asc) (PSW64 | PSW_DAT | (u64)(asc) << 46)

#endif
