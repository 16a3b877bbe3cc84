/* SPDX-License-Identifier: GPL-3.0-or-later */
/* State that lasts: rows of fields, a CPU, a machine; saved, loaded, hashed, and what is refused. */
#include "channel-io/volume.h"
#include "cp/disk.h"
#include "cp/inner.h"
#include "cp/iucv.h"
#include "cp/save_inner.h"
#include "cp/sclp.h"
#include "cpu/state.h"
#include "tests/unit/cpu_world.h"

/* ---- bytes in storage ---- */

struct bytes {
    u8 *at;
    size_t n, room, used;
    size_t fail_at; /* put refuses from here on */
};

static int bytes_put(void *ctx, const void *from, size_t n)
{
    struct bytes *b = ctx;

    if (b->n + n > b->fail_at)
        return -1;
    if (b->n + n > b->room) {
        b->room = 2 * (b->n + n);
        b->at = realloc(b->at, b->room);
    }
    memcpy(b->at + b->n, from, n);
    b->n += n;
    return 0;
}

static int bytes_get(void *ctx, void *to, size_t n)
{
    struct bytes *b = ctx;

    if (b->used + n > b->n)
        return -1;
    memcpy(to, b->at + b->used, n);
    b->used += n;
    return 0;
}

static struct bytes bytes_new(void) { return (struct bytes){ .fail_at = ~(size_t)0 }; }
static struct sink sink_of(struct bytes *b) { return (struct sink){ bytes_put, b }; }
static struct source source_of(struct bytes *b) { return (struct source){ bytes_get, b }; }

/* ---- rows ---- */

struct thing {
    u8 a;
    u16 b[2];
    u32 c;
    u64 d;
    bool e;
    u32 later;
};

static const struct state_row thing_rows[] = {
    STATE_ROW(struct thing, a, u8, 1, STATE_SEEN) STATE_ROW(struct thing, b, u16, 1, STATE_SEEN)
        STATE_ROW(struct thing, c, u32, 1, STATE_KEPT)
            STATE_ROW(struct thing, d, u64, 1, STATE_WHEN)
                STATE_ROW(struct thing, e, bool, 1, STATE_SEEN)
                    STATE_ROW(struct thing, later, u32, 2, STATE_SEEN)
};
static const struct state_table thing_table = { thing_rows, COUNT(thing_rows) };

static void test_rows(void)
{
    static const u8 wanted[] = { 1,  2,  3,  4,  5,  6,  7, 8,  9,  10, 11,
                                 12, 13, 14, 15, 16, 17, 1, 18, 19, 20, 21 };
    struct thing x = { 1,    { 0x0203, 0x0405 }, 0x06070809, 0x0a0b0c0d0e0f1011,
                       true, 0x12131415 },
                 y = { .later = 5 };
    struct bytes b = bytes_new();
    struct sink to = sink_of(&b);
    struct source from = source_of(&b);

    CU_ASSERT(state_save(&thing_table, &x, &to) == 0);
    CU_ASSERT(b.n == sizeof(wanted) && memcmp(b.at, wanted, b.n) == 0);
    CU_ASSERT(state_load(&thing_table, &y, 1, &from) == 0);
    CU_ASSERT(y.a == 1 && y.b[1] == 0x0405 && y.c == x.c && y.d == x.d && y.e && y.later == 5);
    CU_ASSERT(b.used == sizeof(wanted) - 4);
    b.used = 0;
    b.at[17] = 0xff; /* a bool is one bit, whatever was saved */
    CU_ASSERT(state_load(&thing_table, &y, 2, &from) == 0);
    CU_ASSERT(y.e == 1 && y.later == x.later);
    CU_ASSERT(state_load(&thing_table, &y, 2, &from) == -1);
    free(b.at);
}

static u64 thing_hash(const struct thing *x, unsigned kinds)
{
    struct hash h;

    hash_start(&h);
    state_hash(&thing_table, x, kinds, &h);
    return hash_end(&h);
}

static void test_kinds(void)
{
    struct thing x = { .a = 1 }, y = x;
    u64 seen = thing_hash(&x, STATE_SEEN), when = thing_hash(&x, STATE_SEEN | STATE_WHEN);

    y.c = 9;
    CU_ASSERT(thing_hash(&y, STATE_SEEN) == seen);
    y.d = 9;
    CU_ASSERT(thing_hash(&y, STATE_SEEN) == seen);
    CU_ASSERT(thing_hash(&y, STATE_SEEN | STATE_WHEN) != when);
    y.b[1] = 9;
    CU_ASSERT(thing_hash(&y, STATE_SEEN) != seen);
}

/* ---- a CPU ---- */

static u64 hash_of_cpu(struct cpu *cpu)
{
    struct hash h;

    hash_start(&h);
    cpu_hash(cpu, &h);
    return hash_end(&h);
}

static void cpu_fill(struct cpu *cpu)
{
    for (unsigned i = 0; i < 16; i++) {
        cpu->gr[i] = 0x1111111111111111ull * i;
        cpu->ar[i] = 0x01010101u * i;
        cpu->cr[i] |= (u64)i << 40;
    }
    for (unsigned i = 0; i < 32; i++)
        cpu->vr[i][1] = cpu->vr[i][0] = 0x0123456789abcdef + i;
    cpu->fpc = 0xf8fcff73;
    cpu->todpr = 0x1234;
    cpu->ckc = 0x8000000000000000;
    cpu->pending = PEND_CALL | PEND_EMERGENCY;
    cpu->emergency[1] = 4;
    cpu->call_from = 3;
    cpu->retired = 1000;
    cpu_timer_set(cpu, 0x7000000000000000);
    psw_load(cpu, PSW_EA | PSW_BA | 2ull << 44 | PSW_PM_FIXED, 0x123456);
}

/* What was loaded is what was saved, to the last bit of the hash. */
static void test_cpu(void)
{
    struct world *w = world_new(), *other = world_new();
    struct bytes b = bytes_new(), again = bytes_new();
    struct sink to = sink_of(&b), to_again = sink_of(&again);
    struct source from = source_of(&b);

    cpu_fill(&w->cpu);
    CU_ASSERT(cpu_save(&w->cpu, &to) == 0);
    cpu_detach(&other->cpu);
    CU_ASSERT(cpu_load(&other->cpu, STATE_VERSION, &from) == 0);
    CU_ASSERT(cpu_cc(&other->cpu) == 2 && other->cpu.ia == 0x123456 &&
              cpu_count(&other->cpu) == 1000);
    CU_ASSERT(hash_of_cpu(&w->cpu) == hash_of_cpu(&other->cpu));
    CU_ASSERT(cpu_save(&other->cpu, &to_again) == 0);
    CU_ASSERT(b.n == again.n && memcmp(b.at, again.at, b.n) == 0);
    for (b.fail_at = 0; b.fail_at < again.n; b.fail_at += 7) {
        b.n = 0;
        CU_ASSERT(cpu_save(&w->cpu, &to) == -1);
        b.used = 0;
        CU_ASSERT(cpu_load(&other->cpu, STATE_VERSION, &from) == -1);
    }
    free(b.at);
    free(again.at);
    world_free(w);
    world_free(other);
}

/* Rows that a guest can see change the hash; the others do not. */
static void test_cpu_hash(void)
{
    struct world *w = world_new();
    u64 before;

    cpu_fill(&w->cpu);
    before = hash_of_cpu(&w->cpu);
#define DIFFERS(field)                                                                             \
    do {                                                                                           \
        w->cpu.field ^= 1;                                                                         \
        CU_ASSERT(hash_of_cpu(&w->cpu) != before);                                                 \
        w->cpu.field ^= 1;                                                                         \
        CU_ASSERT(hash_of_cpu(&w->cpu) == before);                                                 \
    } while (0)
    DIFFERS(gr[15]);
    DIFFERS(ar[15]);
    DIFFERS(vr[31][1]);
    DIFFERS(fpc);
    DIFFERS(cr[15]);
    DIFFERS(todpr);
    DIFFERS(ckc);
    DIFFERS(epoch);
    DIFFERS(pending);
    DIFFERS(emergency[1]);
    DIFFERS(call_from);
    DIFFERS(ia);
    DIFFERS(timer);
    DIFFERS(retired);
    DIFFERS(psw_mask);
#undef DIFFERS
    w->cpu.deadline ^= 1;
    w->cpu.teid = 77; /* no program interruption waits, but an external call does */
    w->cpu.pending = 0;
    before = hash_of_cpu(&w->cpu);
    w->cpu.teid = 78;
    w->cpu.request ^= REQ_IRQ;
    CU_ASSERT(hash_of_cpu(&w->cpu) == before);
    w->cpu.pgm_waits = true;
    before = hash_of_cpu(&w->cpu);
    w->cpu.teid = 79;
    CU_ASSERT(hash_of_cpu(&w->cpu) != before);
    world_free(w);
}

/* ---- a machine ---- */

static void quiet_output(void *ctx, struct vm *vm, const char *text, size_t n)
{
    (void)ctx, (void)vm, (void)text, (void)n;
}
static void quiet_say(void *ctx, struct vm *vm, const char *line)
{
    (void)ctx, (void)vm, (void)line;
}

static struct system *system_make(enum clock_setting clock, u64 frames)
{
    struct system_options o = {
        .clock = clock, .virtual_start = 1ull << 60, .frames = frames, .processors = 1
    };
    struct system *sys = system_new(&o);

    sys->output = quiet_output;
    sys->say = quiet_say;
    return sys;
}

/* Something of everything. */
static struct vm *machine_make(struct system *sys)
{
    static const struct iucv_external external = {
        .type = IUCV_PENDING, .data = {1, 2, 3}
    };
    struct vm *vm = vm_new(sys, "SAVED", 1u << 20, 2);
    u8 page[PAGE_BYTES];

    for (unsigned i = 0; i < 200; i++) {
        memset(page, (int)i, sizeof(page));
        space_poke(vm->space, i * PAGE_BYTES, page, sizeof(page));
    }
    *space_key(vm->space, 0x5000) = 0x96;
    disk_add_storage(vm, 0x0200, 1u << 16, (struct hearer){ .sys = sys, .vm = vm });
    cpu_fill(&vm->vcpu[1]->sie.cpu);
    vm->vcpu[1]->sie.cpu.address = 1;
    vm->vcpu[1]->sie.cpu.epoch = 7;
    sie_close(&vm->vcpu[1]->sie);
    vm->vcpu[0]->external_key = 2;
    vm->sclp->receive_mask = EVENT_MASK(EVENT_OPERATOR_COMMAND);
    sclp_operator_command(vm, "a line");
    vm_external(vm, 0x2603, 1, 2, 3, 0x200);
    iucv_interrupt(vm, &external);
    event_add(sys->events, 5 + (1ull << 60), EVENT_IO, vm->id, vm->console.sid, 9);
    event_add(sys->events, 3 + (1ull << 60), EVENT_SLEEP, vm->id, 0, 0);
    strcpy(vm->classes, "BG");
    vm->set.more1 = 77;
    vcpu_start(vm->vcpu[1]);
    return vm;
}

static u64 machine_hash(struct vm *vm)
{
    u64 hash = 0;

    CU_ASSERT(vm_hash(vm, &hash) == SAVE_DONE);
    return hash;
}

static void test_machine(void)
{
    struct system *sys = system_make(CLOCK_VIRTUAL, 512), *other = system_make(CLOCK_VIRTUAL, 100);
    struct vm *vm = machine_make(sys), *loaded = NULL;
    struct bytes b = bytes_new(), again = bytes_new();
    struct sink to = sink_of(&b), to_again = sink_of(&again);
    struct source from = source_of(&b);
    u64 hash = machine_hash(vm);

    CU_ASSERT(machine_hash(vm) == hash);
    CU_ASSERT(vm_save(vm, &to) == SAVE_DONE);
    CU_ASSERT_FATAL(vm_load(other, &from, &loaded) == SAVE_DONE);
    CU_ASSERT(b.used == b.n);
    CU_ASSERT(machine_hash(loaded) == hash);
    CU_ASSERT(loaded->vcpu[1]->state == VCPU_READY && loaded->vcpu[0]->state == VCPU_STOPPED);
    CU_ASSERT(other->dispatcher->head == loaded->vcpu[1] && !loaded->vcpu[1]->next);
    CU_ASSERT(event_count(other->events) == event_count(sys->events) - 1);
    CU_ASSERT(loaded->set.more1 == 77 && strcmp(loaded->classes, "BG") == 0);
    CU_ASSERT(vm_save(loaded, &to_again) == SAVE_DONE);
    CU_ASSERT(b.n == again.n && memcmp(b.at, again.at, b.n) == 0);
    b.used = 0;
    CU_ASSERT(vm_load(other, &from, &loaded) == SAVE_EXISTS && !loaded);
    free(b.at);
    free(again.at);
    system_free(sys);
    system_free(other);
}

static u64 changed(struct vm *vm, u64 before)
{
    u64 now = machine_hash(vm);

    CU_ASSERT(now != before);
    return now;
}

static void test_machine_hash(void)
{
    struct system *sys = system_make(CLOCK_VIRTUAL, 512);
    struct vm *vm = machine_make(sys);
    u64 hash = machine_hash(vm);
    u8 byte = 0x55;

    vm->vcpu[0]->icpt_count[3]++; /* HOST scope */
    vm->set.assist_off = true;
    CU_ASSERT(machine_hash(vm) == hash);
    space_poke(vm->space, 0xfffff, &byte, 1);
    hash = changed(vm, hash);
    *space_key(vm->space, 0x7000) = 0x10;
    hash = changed(vm, hash);
    vm->vcpu[1]->sie.cpu.gr[3]++;
    hash = changed(vm, hash);
    vcpu_sd(vm->vcpu[1])->pp = put64(8);
    hash = changed(vm, hash);
    vm->sclp->signalled = true;
    hash = changed(vm, hash);
    vm_external(vm, 0x1004, 0, 0, 0, 0x800);
    hash = changed(vm, hash);
    event_add(sys->events, 1ull << 61, EVENT_IO, vm->id, 1, 2);
    hash = changed(vm, hash);
    clock_advance(sys->clock, 4);
    hash = changed(vm, hash);
    console_line(vm->chsub, vm->console.sid, &byte, 1);
    hash = changed(vm, hash);
    vm->set.autocr ^= true;
    changed(vm, hash);
    system_free(sys);
}

static void test_other_clock(void)
{
    struct system *sys = system_make(CLOCK_REAL, 512), *other = system_make(CLOCK_VIRTUAL, 512);
    struct vm *vm = machine_make(sys), *loaded;
    struct bytes b = bytes_new();
    struct sink to = sink_of(&b);
    struct source from = source_of(&b);

    CU_ASSERT(vm_save(vm, &to) == SAVE_DONE);
    CU_ASSERT(vm_load(other, &from, &loaded) == SAVE_CLOCK && !loaded && !other->vms);
    b.used = 0;
    b.at[15]++;
    CU_ASSERT(vm_load(sys, &from, &loaded) == SAVE_VERSION);
    b.used = 0;
    b.at[0]++;
    CU_ASSERT(vm_load(sys, &from, &loaded) == SAVE_ALIEN);
    free(b.at);
    system_free(sys);
    system_free(other);
}

/* The sink gives up anywhere; the source ends anywhere. */
static void test_ends_early(void)
{
    struct system *sys = system_make(CLOCK_VIRTUAL, 512), *other = system_make(CLOCK_VIRTUAL, 512);
    struct vm *vm = machine_make(sys), *loaded;
    struct bytes b = bytes_new();
    struct sink to = sink_of(&b);
    struct source from = source_of(&b);
    size_t whole;

    CU_ASSERT(vm_save(vm, &to) == SAVE_DONE);
    whole = b.n;
    for (size_t n = 0; n < whole; n += n < whole - 4000 ? 40001 : 61) {
        b.n = n;
        b.used = 0;
        CU_ASSERT(vm_load(other, &from, &loaded) != SAVE_DONE);
        CU_ASSERT(!other->vms && !event_count(other->events) && !other->dispatcher->head);
    }
    for (size_t n = 0; n < whole; n += n < whole - 4000 ? 40001 : 61) {
        b.n = 0;
        b.fail_at = n;
        CU_ASSERT(vm_save(vm, &to) == SAVE_HOST);
    }
    free(b.at);
    system_free(sys);
    system_free(other);
}

static u64 step(u64 *x) { return *x = *x * 6364136223846793005ull + 1442695040888963407ull; }

/* Behind the pages, where numbers mean something: some byte is another one.  It loads or is refused. */
static void test_damaged(void)
{
    struct system *sys = system_make(CLOCK_VIRTUAL, 512), *other = system_make(CLOCK_VIRTUAL, 512);
    struct vm *vm = machine_make(sys), *loaded;
    struct bytes b = bytes_new();
    struct sink to = sink_of(&b);
    struct source from = source_of(&b);
    u64 x = 4711, refused = 0;

    CU_ASSERT(vm_save(vm, &to) == SAVE_DONE);
    for (unsigned i = 0; i < 3000; i++) {
        u64 r = step(&x);
        size_t at = i % 4 ? b.n - 1 - (size_t)(r >> 33) % 6000 : (size_t)(r >> 33) % 64;
        u8 was = b.at[at];

        b.at[at] ^= (u8)(1u << (r >> 20 & 7));
        b.used = 0;
        if (at >= 49 || at < 33) /* not the storage size: no terabytes */
            refused += vm_load(other, &from, &loaded) != SAVE_DONE;
        b.at[at] = was;
        if (other->vms)
            vm_free(other->vms);
        CU_ASSERT(!other->vms && !other->dispatcher->head);
    }
    CU_ASSERT(refused > 300 && refused < 2400);
    free(b.at);
    system_free(sys);
    system_free(other);
}

int main(void)
{
    CU_pSuite suite;

    CU_initialize_registry();
    suite = CU_add_suite("state that lasts", NULL, NULL);
    CU_add_test(suite, "fields by their rows", test_rows);
    CU_add_test(suite, "kinds of rows", test_kinds);
    CU_add_test(suite, "a CPU", test_cpu);
    CU_add_test(suite, "what a CPU's hash is of", test_cpu_hash);
    CU_add_test(suite, "a machine", test_machine);
    CU_add_test(suite, "what a machine's hash is of", test_machine_hash);
    CU_add_test(suite, "what it is not for", test_other_clock);
    CU_add_test(suite, "ends early", test_ends_early);
    CU_add_test(suite, "damaged", test_damaged);
    CU_basic_run_tests();
    return CU_get_number_of_failures() ? 1 : 0;
}
