/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pager, one state and one promise at a time. */
#include <CUnit/Basic.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#include "lib/bits.h"
#include "lib/sink.h"
#include "lib/status.h"
#include "pager/pager.h"

#define MB (1ull << 20)

struct rig {
    struct pager *pager;
    struct space *space;
    unsigned purged; /* frames */
    enum pager_trouble trouble;
    unsigned troubles;
    int error;
};

static void purge(void *ctx, struct host_space *space, const u32 *frames, unsigned n)
{
    CU_ASSERT(space != NULL && frames != NULL && n > 0);
    ((struct rig *)ctx)->purged += n;
}

static void trouble(void *ctx, enum pager_trouble what, unsigned volume, int error)
{
    struct rig *r = ctx;

    CU_ASSERT_EQUAL(volume, 0);
    r->trouble = what;
    r->error = error;
    r->troubles++;
}

static void rig_start(struct rig *r, u64 frames, u64 limit, u64 slots)
{
    struct pager_setting set = {
        .frames = frames, .check = true, .ctx = r, .purge = purge, .trouble = trouble
    };
    char name[] = "/tmp/pager-volume-XXXXXX";

    memset(r, 0, sizeof(*r));
    r->trouble = TROUBLE_OVER;
    r->pager = pager_new(&set);
    close(mkstemp(name));
    CU_ASSERT_EQUAL(pager_add_volume(r->pager, name, slots, false), -1); /* must not exist */
    CU_ASSERT_EQUAL(errno, EEXIST);
    unlink(name);
    CU_ASSERT_EQUAL_FATAL(pager_add_volume(r->pager, name, slots, false), 0);
    CU_ASSERT_EQUAL(access(name, F_OK), -1);
    r->space = space_new(r->pager, limit);
}

static void rig_end(struct rig *r)
{
    struct pager_usage u;

    pager_verify(r->pager);
    space_free(r->space);
    pager_usage(r->pager, &u);
    CU_ASSERT(u.free == u.frames && !u.slots_used && !u.pinned);
    pager_free(r->pager);
}

static int resolve(struct rig *r, u64 addr, bool store, struct page_ref *ref)
{
    struct host_space *h = space_host(r->space);

    return h->ops->resolve(h, addr, store, ref);
}

/* As a processor would: brings the page in if need be. */
static struct page_ref touch(struct rig *r, u64 addr, bool store)
{
    struct page_ref ref = { 0 };

    if (resolve(r, addr, store, &ref) == LEAVE_HOST_FAULT) {
        CU_ASSERT_EQUAL_FATAL(space_fault(r->space, addr), PAGING_DONE);
        CU_ASSERT_EQUAL_FATAL(resolve(r, addr, store, &ref), 0);
    }
    return ref;
}

/* Makes everything else go: the page at `addr` is not resident afterwards. */
static void push_out(struct rig *r, u64 from, u64 pages)
{
    for (u64 turn = 0; turn < 3; turn++)
        for (u64 i = 0; i < pages; i++)
            touch(r, from + i * PAGE_BYTES, false);
}

static void addresses_and_keys(void)
{
    struct page_ref ref;
    struct rig r;
    u8 *key, byte;
    u64 missing;

    rig_start(&r, 8, 3 * MB + PAGE_BYTES, 100);
    CU_ASSERT_EQUAL(resolve(&r, 0, false, &ref), LEAVE_HOST_FAULT);
    CU_ASSERT_EQUAL(resolve(&r, 3 * MB + PAGE_BYTES, false, &ref), 5);
    CU_ASSERT_EQUAL(resolve(&r, ~0ull, true, &ref), 5);
    CU_ASSERT_EQUAL(space_fault(r.space, 3 * MB + PAGE_BYTES), PAGING_ADDRESSING);
    CU_ASSERT_PTR_NULL(space_key(r.space, 3 * MB + PAGE_BYTES));
    CU_ASSERT_EQUAL(space_read(r.space, 3 * MB, &byte, PAGE_BYTES + 1, PAGING_BLOCK),
                    PAGING_ADDRESSING);
    CU_ASSERT_EQUAL(space_peek(r.space, ~0ull, &byte, 1), PAGING_ADDRESSING);
    CU_ASSERT_PTR_EQUAL(space_inside(space_host(r.space)), r.space);
    ref = touch(&r, 3 * MB + 5, true);
    CU_ASSERT_PTR_EQUAL(ref.key, space_key(r.space, 3 * MB));
    CU_ASSERT_TRUE(guest_is_zero(ref.host, PAGE_BYTES));
    *ref.key = 0x36;
    st_be8(ref.host + 16, 77);
    push_out(&r, 0, 40);
    CU_ASSERT_EQUAL(resolve(&r, 3 * MB, false, &ref), LEAVE_HOST_FAULT);
    CU_ASSERT_FALSE(space_ready(r.space, 3 * MB, 1, &missing));
    CU_ASSERT_EQUAL(missing, 3 * MB);
    key = space_key(r.space, 3 * MB);
    CU_ASSERT_EQUAL(*key, 0x36);
    CU_ASSERT_EQUAL(space_peek(r.space, 3 * MB + 23, &byte, 1), PAGING_DONE);
    CU_ASSERT_EQUAL(byte, 77);
    CU_ASSERT_EQUAL(resolve(&r, 3 * MB, false, &ref),
                    LEAVE_HOST_FAULT); /* peek brought nothing in */
    ref = touch(&r, 3 * MB, false);
    CU_ASSERT(ref.key == key && *key == 0x36 && ld_be8(ref.host + 16) == 77);
    rig_end(&r);
}

static void writes_avoided(void)
{
    struct rig r;

    rig_start(&r, 8, MB, 100);
    st_be8(touch(&r, 0, true).host, 1);
    push_out(&r, PAGE_BYTES, 40); /* zeros: looked at only */
    CU_ASSERT_EQUAL(pager_count(r.pager, PAGE_OUT_WRITTEN), 1);
    CU_ASSERT(pager_count(r.pager, PAGE_OUT_ZERO) >= 32);
    touch(&r, 0, false);
    push_out(&r, PAGE_BYTES, 40);
    CU_ASSERT_EQUAL(pager_count(r.pager, PAGE_OUT_WRITTEN), 1); /* the slot was still good */
    CU_ASSERT_EQUAL(pager_count(r.pager, PAGE_OUT_UNCHANGED), 1);
    st_be8(touch(&r, 0, true).host, 0);
    push_out(&r, PAGE_BYTES, 40);
    CU_ASSERT_EQUAL(pager_count(r.pager, PAGE_OUT_WRITTEN), 1); /* zeros again */
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host), 0);
    CU_ASSERT_EQUAL(space_count(r.space, PAGE_IN_GUEST), 2);
    CU_ASSERT(r.purged > 0);
    rig_end(&r);
}

static void released_pages_are_zeros(void)
{
    struct rig r;
    struct page_ref ref;
    struct space_usage u;
    u32 code;

    rig_start(&r, 8, 4 * MB, 1100);
    for (u64 a = 0; a < 3 * MB; a += PAGE_BYTES)
        st_be8(touch(&r, a, true).host, a + 1);
    ref = touch(&r, 5 * PAGE_BYTES, true);
    *ref.key = 0x46;
    *ref.code |= CODE_FLAG;
    code = *ref.code;
    CU_ASSERT_EQUAL(space_release(r.space, PAGE_BYTES, 2 * MB), PAGING_DONE);
    CU_ASSERT_EQUAL(resolve(&r, 5 * PAGE_BYTES, false, &ref), LEAVE_HOST_FAULT);
    CU_ASSERT_EQUAL(*ref.code & CODE_FLAG, 0);
    CU_ASSERT_NOT_EQUAL(*ref.code | CODE_FLAG, code);
    space_usage(r.space, &u);
    CU_ASSERT_EQUAL(u.resident + u.slots, (3 * MB - 2 * MB) / PAGE_BYTES);
    for (u64 a = 0; a < 4 * MB; a += PAGE_BYTES)
        CU_ASSERT_EQUAL(ld_be8(touch(&r, a, false).host),
                        a >= PAGE_BYTES && (a <= 2 * MB || a >= 3 * MB) ? 0 : a + 1);
    CU_ASSERT_EQUAL(*space_key(r.space, 5 * PAGE_BYTES), 0x46);
    CU_ASSERT_EQUAL(space_release(r.space, 4 * MB - PAGE_BYTES, 2 * PAGE_BYTES), PAGING_ADDRESSING);
    space_clear(r.space);
    CU_ASSERT_EQUAL(*space_key(r.space, 5 * PAGE_BYTES), 0);
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host), 0);
    rig_end(&r);
}

static unsigned host_pages(u8 *from, u64 pages)
{
    unsigned char *in = calloc(pages, 1);
    unsigned n = 0;

    CU_ASSERT_EQUAL(mincore(from, pages * PAGE_BYTES, in), 0);
    for (u64 i = 0; i < pages; i++)
        n += in[i] & 1;
    free(in);
    return n;
}

static void resident_memory_follows(void)
{
    struct rig r;
    u8 *first;

    rig_start(&r, 8192, 1024 * MB, 100);
    first = touch(&r, 0, true).host;
    for (u64 i = 0; i < 4096; i++)
        st_be8(touch(&r, i * 4 * PAGE_BYTES, true).host, i + 1);
    CU_ASSERT(host_pages(first, 4096) >= 4096);
    CU_ASSERT_EQUAL(space_release(r.space, 0, 1024 * MB), PAGING_DONE);
    CU_ASSERT(host_pages(first, 4096) < 600);
    for (u64 i = 0; i < 4096; i++) /* those given back and those kept */
        CU_ASSERT_TRUE(guest_is_zero(touch(&r, i * PAGE_BYTES, false).host, PAGE_BYTES));
    rig_end(&r);
}

static void cp_reads_and_writes(void)
{
    u8 in[3 * PAGE_BYTES], out[3 * PAGE_BYTES] = { 0 };
    struct page_ref ref;
    struct rig r;
    u32 code;

    rig_start(&r, 8, MB, 256);
    for (size_t i = 0; i < sizeof(in); i++)
        in[i] = (u8)(i * 13 + i / 4096);
    CU_ASSERT_EQUAL(space_write(r.space, 100, in, sizeof(in), PAGING_NOW), PAGING_DONE);
    CU_ASSERT_EQUAL(*space_key(r.space, 0), KEY_R | KEY_C);
    push_out(&r, 10 * PAGE_BYTES, 40);
    CU_ASSERT_EQUAL(space_read(r.space, 100, out, sizeof(out), PAGING_NOW), PAGING_WAIT);
    CU_ASSERT_EQUAL(space_write(r.space, 100, out, 1, PAGING_NOW), PAGING_WAIT);
    CU_ASSERT_EQUAL(space_peek(r.space, 100, out, sizeof(out)), PAGING_DONE);
    CU_ASSERT_EQUAL(memcmp(in, out, sizeof(in)), 0);
    memset(out, 0, sizeof(out));
    CU_ASSERT_EQUAL(space_read(r.space, 100, out, sizeof(out), PAGING_BLOCK), PAGING_DONE);
    CU_ASSERT_EQUAL(memcmp(in, out, sizeof(in)), 0);
    CU_ASSERT_EQUAL(space_read(r.space, 100, out, sizeof(out), PAGING_NOW), PAGING_DONE);
    *space_key(r.space, 0) = 0;
    CU_ASSERT_EQUAL(space_poke(r.space, 50, "\1\2", 2), PAGING_DONE);
    CU_ASSERT_EQUAL(*space_key(r.space, 0), 0);
    CU_ASSERT_EQUAL(space_peek(r.space, 51, out, 1), PAGING_DONE);
    CU_ASSERT(out[0] == 2 && *space_key(r.space, 0) == 0);
    ref = touch(&r, 0, false);
    *ref.code |= CODE_FLAG;
    code = *ref.code;
    r.purged = 0;
    CU_ASSERT_EQUAL(space_write(r.space, 0, in, 4, PAGING_NOW), PAGING_DONE);
    CU_ASSERT_EQUAL(*ref.code, code + CODE_STEP);
    CU_ASSERT_EQUAL(r.purged, 1);
    CU_ASSERT_EQUAL(space_read(r.space, 0, out, 0, PAGING_NOW), PAGING_DONE);
    rig_end(&r);
}

static struct loan lend(struct rig *r, u64 addr, enum loan_kind kind, enum loan_form form)
{
    struct loan l;

    CU_ASSERT_EQUAL_FATAL(space_lend(r->space, addr, kind, form, PAGING_BLOCK, &l), PAGING_DONE);
    return l;
}

static void loans(void)
{
    struct loan l, all[8];
    struct rig r;
    be64 b;

    rig_start(&r, 8, MB, 256);
    l = lend(&r, 0, LOAN_READ, LOAN_BYTES); /* zeros of nobody */
    CU_ASSERT_TRUE(guest_is_zero(l.host, PAGE_BYTES));
    CU_ASSERT_EQUAL(*l.key, KEY_R);
    loan_return(&l, 0, PAGING_NOW);
    l = lend(&r, 90 * PAGE_BYTES, LOAN_READ, LOAN_FRAME); /* keeps the page in */
    push_out(&r, PAGE_BYTES, 40);
    CU_ASSERT_PTR_EQUAL(l.host, touch(&r, 90 * PAGE_BYTES, true).host);
    loan_return(&l, 0, PAGING_NOW);
    l = lend(&r, 0, LOAN_WRITE_PART, LOAN_FRAME);
    st_be8(l.host + 8, 42);
    CU_ASSERT_EQUAL(*l.key, KEY_R | KEY_C);
    push_out(&r, PAGE_BYTES, 40); /* not this one: it is pinned */
    CU_ASSERT_EQUAL(ld_be8(l.host + 8), 42);
    loan_return(&l, 16, PAGING_NOW);
    push_out(&r, PAGE_BYTES, 40);
    l = lend(&r, 0, LOAN_READ, LOAN_ANY); /* its slot, while somebody else changes the page */
    CU_ASSERT(l.host == NULL && pread(l.fd, &b, 8, (off_t)l.offset + 8) == 8 && get64(b) == 42);
    st_be8(touch(&r, 0, true).host + 8, 43);
    push_out(&r, PAGE_BYTES, 40);
    CU_ASSERT(pread(l.fd, &b, 8, (off_t)l.offset + 8) == 8 && get64(b) == 42);
    CU_ASSERT_EQUAL(space_lend(r.space, 0, LOAN_READ, LOAN_FRAME, PAGING_NOW, &all[0]),
                    PAGING_WAIT);
    loan_return(&l, 0, PAGING_NOW);
    for (u64 i = 0; i < 8; i++)
        all[i] = lend(&r, (20 + i) * PAGE_BYTES, LOAN_WRITE_PART, LOAN_FRAME);
    CU_ASSERT_EQUAL(space_fault(r.space, 0), PAGING_NO_FRAME);
    CU_ASSERT_EQUAL(space_lend(r.space, 0, LOAN_WRITE_WHOLE, LOAN_FRAME, PAGING_BLOCK, &l),
                    PAGING_NO_FRAME);
    CU_ASSERT_EQUAL(space_release(r.space, 20 * PAGE_BYTES, PAGE_BYTES), PAGING_DONE);
    for (u64 i = 0; i < 8; i++)
        loan_return(&all[i], 0, PAGING_NOW);
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host + 8), 43);
    rig_end(&r);
}

static void overwritten_whole(void)
{
    struct loan l;
    struct rig r;
    u64 reads;

    rig_start(&r, 8, MB, 256);
    for (u64 i = 0; i < PAGE_BYTES; i += 8)
        st_be8(touch(&r, 0, true).host + i, 1);
    push_out(&r, PAGE_BYTES, 40);
    reads = pager_count(r.pager, PAGE_IN_GUEST) + pager_count(r.pager, PAGE_IN_LEND);
    l = lend(&r, 0, LOAN_WRITE_WHOLE, LOAN_FRAME); /* comes to nothing */
    guest_fill(l.host, 9, PAGE_BYTES);
    CU_ASSERT_EQUAL(loan_return(&l, 0, PAGING_NOW), PAGING_DONE);
    l = lend(&r, 0, LOAN_WRITE_WHOLE, LOAN_FRAME);
    guest_fill(l.host, 9, PAGE_BYTES);
    CU_ASSERT_EQUAL(loan_return(&l, 24, PAGING_NOW), PAGING_WAIT);
    CU_ASSERT_EQUAL(loan_return(&l, 24, PAGING_BLOCK), PAGING_DONE); /* cut: old ones under it */
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host + 16), 0x0909090909090909);
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host + 24), 1);
    push_out(&r, PAGE_BYTES, 40);
    l = lend(&r, 0, LOAN_WRITE_WHOLE, LOAN_FRAME);
    guest_fill(l.host, 7, PAGE_BYTES);
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host + 24), 1); /* until it is given back */
    CU_ASSERT_EQUAL(loan_return(&l, PAGE_BYTES, PAGING_NOW), PAGING_DONE);
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host + 24), 0x0707070707070707);
    push_out(&r, PAGE_BYTES, 40);
    l = lend(&r, 0, LOAN_WRITE_WHOLE, LOAN_FRAME);
    guest_fill(l.host, 6, PAGE_BYTES);
    CU_ASSERT_EQUAL(loan_return(&l, PAGE_BYTES, PAGING_NOW), PAGING_DONE);
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host + 24), 0x0606060606060606);
    reads = pager_count(r.pager, PAGE_IN_GUEST) + pager_count(r.pager, PAGE_IN_LEND) - reads;
    CU_ASSERT_EQUAL(reads, 2); /* for the cut one, and for the guest's look during a loan */
    rig_end(&r);
}

static u8 essa(struct rig *r, u64 addr, enum essa_operation op)
{
    u8 state = 0xff;

    CU_ASSERT_EQUAL(space_essa(r->space, addr, op, &state), PAGING_DONE);
    return state;
}

static void collaborative_memory(void)
{
    struct page_ref ref;
    struct rig r;
    u8 state;

    rig_start(&r, 8, MB, 256);
    CU_ASSERT_EQUAL(space_essa(r.space, MB, ESSA_GET, &state), PAGING_ADDRESSING);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_GET), 0x03);
    st_be8(touch(&r, 0, true).host, 1);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_STABLE_NO_DAT), 0x00);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_UNUSED), 0x20);
    push_out(&r, PAGE_BYTES, 40);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_GET), 0x27); /* unused, no-DAT, zero */
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host), 0);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_STABLE), 0x24);
    CU_ASSERT_EQUAL(pager_count(r.pager, PAGE_OUT_DISCARDED), 1);

    st_be8(touch(&r, 0, true).host, 2);
    essa(&r, 0, ESSA_VOLATILE);
    push_out(&r, PAGE_BYTES, 40);
    CU_ASSERT_EQUAL(resolve(&r, 0, false, &ref), LEAVE_HOST_FAULT);
    CU_ASSERT_EQUAL(space_fault(r.space, 0), PAGING_DISCARDED);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_STABLE_IF_RESIDENT), 0x0f);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_GET), 0x0f);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_STABLE), 0x0f);
    CU_ASSERT_EQUAL(ld_be8(touch(&r, 0, false).host), 0);

    ref = touch(&r, 0, true);
    st_be8(ref.host, 3);
    *ref.key |= KEY_C;
    essa(&r, 0, ESSA_POTENTIALLY_VOLATILE); /* changed by the guest: must be kept */
    push_out(&r, PAGE_BYTES, 40);
    CU_ASSERT_EQUAL(essa(&r, 0, ESSA_GET), 0x0a);
    CU_ASSERT_EQUAL(space_essa(r.space, 0, ESSA_STABLE_RESIDENT, &state), PAGING_WAIT);
    ref = touch(&r, 0, false);
    CU_ASSERT_EQUAL(ld_be8(ref.host), 3);
    *ref.key &= (u8)~KEY_C;
    push_out(&r, PAGE_BYTES, 40);
    essa(&r, 0, ESSA_POTENTIALLY_VOLATILE); /* not changed: the slot is given up */
    CU_ASSERT_EQUAL(space_count(r.space, PAGE_SLOT_DISCARDED), 1);
    CU_ASSERT_EQUAL(space_fault(r.space, 0), PAGING_DISCARDED);
    rig_end(&r);
}

struct memory {
    u8 *bytes;
    size_t size, at;
};

static int put(void *ctx, const void *data, size_t n)
{
    struct memory *m = ctx;

    m->bytes = realloc(m->bytes, m->size + n);
    memcpy(m->bytes + m->size, data, n);
    m->size += n;
    return 0;
}

static int get(void *ctx, void *data, size_t n)
{
    struct memory *m = ctx;

    if (n > m->size - m->at)
        return -1;
    memcpy(data, m->bytes + m->at, n);
    m->at += n;
    return 0;
}

static u64 hash(struct space *s)
{
    u64 h = 0;

    CU_ASSERT_EQUAL(space_hash(s, &h), PAGING_DONE);
    return h;
}

static void saved_and_loaded(void)
{
    struct memory m = { 0 };
    struct sink sink = { put, &m };
    struct source source = { get, &m };
    struct space *other;
    struct rig r;
    u64 empty;

    rig_start(&r, 8, 64 * MB, 256);
    empty = hash(r.space);
    push_out(&r, 0, 40);
    CU_ASSERT_EQUAL(hash(r.space), empty); /* zeros and never touched are the same */
    for (u64 i = 0; i < 40; i++)
        st_be8(touch(&r, i * 7 * PAGE_BYTES, true).host + i, i);
    *space_key(r.space, 50 * MB) = 0x90;
    essa(&r, 7 * PAGE_BYTES, ESSA_STABLE_NO_DAT);
    CU_ASSERT_NOT_EQUAL(hash(r.space), empty);
    CU_ASSERT_EQUAL(space_save(r.space, &sink), PAGING_DONE);
    CU_ASSERT(m.size < 41 * 4200);
    other = space_new(r.pager, 64 * MB);
    CU_ASSERT_EQUAL(space_load(other, &source), PAGING_DONE);
    CU_ASSERT_EQUAL(m.at, m.size);
    CU_ASSERT_EQUAL(hash(other), hash(r.space));
    CU_ASSERT_EQUAL(*space_key(other, 50 * MB), 0x90);
    space_clear(other);
    CU_ASSERT_EQUAL(hash(other), empty);
    for (size_t cut = 0; cut < m.size; cut += 997) {
        struct memory part = { m.bytes, cut, 0 };
        struct source from = { get, &part };

        CU_ASSERT_EQUAL(space_load(other, &from), PAGING_ERROR);
    }
    space_free(other);
    free(m.bytes);
    rig_end(&r);
}

/* All pages of the space with something in them, more than frames and slots together can hold. */
static enum paging fill(struct rig *r, u64 pages)
{
    struct page_ref ref;

    for (u64 i = 0; i < pages; i++) {
        enum paging why = space_fault(r->space, i * PAGE_BYTES);

        if (why)
            return why;
        CU_ASSERT_EQUAL(resolve(r, i * PAGE_BYTES, true, &ref), 0);
        st_be8(ref.host, i + 1);
    }
    return PAGING_DONE;
}

static void slots_run_out(void)
{
    struct rig r;

    rig_start(&r, 8, MB, 10);
    CU_ASSERT_EQUAL(fill(&r, 19), PAGING_NO_FRAME);
    CU_ASSERT_EQUAL(r.trouble, TROUBLE_NO_SLOTS);
    CU_ASSERT_EQUAL(r.troubles, 1);
    pager_verify(r.pager);
    for (u64 i = 0; i < 18; i++) {
        be64 b;

        CU_ASSERT_EQUAL(space_peek(r.space, i * PAGE_BYTES, &b, 8), PAGING_DONE);
        CU_ASSERT_EQUAL(get64(b), i + 1);
    }
    space_release(r.space, 0, 4 * PAGE_BYTES);
    CU_ASSERT_EQUAL(fill(&r, 3), PAGING_DONE);
    for (u64 i = 4; i < 18; i++)
        st_be8(touch(&r, i * PAGE_BYTES, true).host, i + 1);
    CU_ASSERT_EQUAL(r.trouble, TROUBLE_OVER);
    for (u64 i = 0; i < 18; i++)
        CU_ASSERT_EQUAL(ld_be8(touch(&r, i * PAGE_BYTES, false).host), i == 3 ? 0 : i + 1);
    rig_end(&r);
}

static void host_disk_full(void)
{
    struct rlimit was, small = { 5 * PAGE_BYTES + 100, 0 };
    struct rig r;

    signal(SIGXFSZ, SIG_IGN);
    rig_start(&r, 8, MB, 100);
    getrlimit(RLIMIT_FSIZE, &was);
    small.rlim_max = was.rlim_max;
    setrlimit(RLIMIT_FSIZE, &small); /* writes beyond the fifth slot fail now */
    CU_ASSERT_EQUAL(fill(&r, 30), PAGING_NO_FRAME);
    setrlimit(RLIMIT_FSIZE, &was);
    CU_ASSERT(r.trouble == TROUBLE_WRITE && r.error == EFBIG);
    pager_verify(r.pager);
    CU_ASSERT_EQUAL(fill(&r, 30), PAGING_DONE); /* it is over */
    CU_ASSERT_EQUAL(r.trouble, TROUBLE_OVER);
    for (u64 i = 0; i < 30; i++)
        CU_ASSERT_EQUAL(ld_be8(touch(&r, i * PAGE_BYTES, false).host), i + 1);
    rig_end(&r);
}

static void volumes_take_turns(void)
{
    struct rig r;
    char name[] = "/tmp/pager-volume-XXXXXX";

    rig_start(&r, 16, 2 * MB, 200);
    close(mkstemp(name));
    CU_ASSERT_EQUAL(pager_add_volume(r.pager, name, 500, true), 1);
    CU_ASSERT_EQUAL(access(name, F_OK), 0);
    CU_ASSERT_EQUAL(pager_add_volume(r.pager, "/nonexistent/volume", 5, false), -1);
    CU_ASSERT_EQUAL(fill(&r, 512), PAGING_DONE);
    for (u64 i = 0; i < 512; i++)
        CU_ASSERT_EQUAL(ld_be8(touch(&r, i * PAGE_BYTES, false).host), i + 1);
    rig_end(&r);
    CU_ASSERT_EQUAL(unlink(name), 0);
}

/* A guest of 16 TB that touches little costs little; resolve() is quick. */
static void large_and_sparse(void)
{
    struct timespec from, to;
    struct page_ref ref;
    struct rig r;
    u64 sum = 0, ns;
    enum { TURNS = 2000000 };

    rig_start(&r, 64, 1ull << 44, 100);
    touch(&r, (1ull << 44) - 1, true);
    touch(&r, 12345678901, true);
    CU_ASSERT_EQUAL(space_release(r.space, 0, PAGE_BYTES), PAGING_DONE);
    clock_gettime(CLOCK_MONOTONIC, &from);
    for (u64 i = 0; i < TURNS; i++) {
        resolve(&r, 12345678901, i & 1, &ref);
        sum += ref.frame;
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    ns = (u64)(to.tv_sec - from.tv_sec) * 1000000000 + (u64)to.tv_nsec - (u64)from.tv_nsec;
    CU_ASSERT_EQUAL(sum, (u64)ref.frame * TURNS);
    CU_ASSERT(ns / TURNS <
              2000); /* a bound for sanitizers; the figure itself is printed on request */
    if (getenv("PAGER_TIMES"))
        printf("resolve: %.2f ns\n", (double)ns / TURNS);
    rig_end(&r);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"addresses and keys",        addresses_and_keys      },
        { "writes avoided",           writes_avoided          },
        { "released pages are zeros", released_pages_are_zeros},
        { "resident memory follows",  resident_memory_follows },
        { "CP reads and writes",      cp_reads_and_writes     },
        { "loans",                    loans                   },
        { "overwritten whole",        overwritten_whole       },
        { "collaborative memory",     collaborative_memory    },
        { "saved and loaded",         saved_and_loaded        },
        { "slots run out",            slots_run_out           },
        { "host disk full",           host_disk_full          },
        { "volumes take turns",       volumes_take_turns      },
        { "large and sparse",         large_and_sparse        },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"pager/states", NULL, NULL, NULL, NULL, tests},
        CU_SUITE_INFO_NULL
    };
    unsigned failed;

    if (CU_initialize_registry() || CU_register_suites(suites))
        return 2;
    CU_basic_run_tests();
    failed = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failed != 0;
}
