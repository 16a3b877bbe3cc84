/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PERFORM LOCKED OPERATION.  PoP chapter 7.
 *
 * A function code is an operation times a form.  The form says how wide values are and whether the
 * first and third operands lie in registers or in the parameter list: cells of 16 bytes, the value
 * at the right end of its cell.
 *
 * One lock serves all lock tokens of a space.  Nothing can fail while it is held: the operands of
 * the expected outcome are found first, and if the outcome is then another one, it is let go and
 * they are found anew. */
#include "cpu/op/operand.h"

enum { COMPARE_LOAD, COMPARE_SWAP, DOUBLE_SWAP, SWAP_STORE, SWAP_STORE2, SWAP_STORE3, OPERATIONS };
enum { EQUAL, FIRST_UNEQUAL, THIRD_UNEQUAL }; /* outcomes, as condition codes */

#define CELL_COMPARE1   0
#define CELL_REPLACE1   16
#define CELL_COMPARE3   32
#define CELL_REPLACE3   48
#define CELL_STORE(k)   (48 + 32 * (k)) /* values for operands 4, 6 and 8: k = 0, 1, 2 ... */
#define LIST_ALET(k)    (68 + 32 * (k)) /* ... and where these are */
#define LIST_ADDRESS(k) (72 + 32 * (k))

struct plo {
    unsigned operation, size;
    bool registers; /* they have operands 1 and 3, not the list (so too 4 by address, if last) */
    u64 list;
    u128 compare1, replace1, compare3, replace3, store[3];
    u8 *op2, *op[3];  /* op: operands 4, 6, 8 */
    struct view back; /* cell of the list that takes what was found */
};

static u128 value_load(const u8 *p, unsigned size)
{
    if (size == 4)
        return ld_be4(p);
    return size == 8 ? ld_be8(p) : (u128)ld_be8(p) << 64 | ld_be8(p + 8);
}

static void value_store(u8 *p, unsigned size, u128 v)
{
    if (size == 4)
        st_be4(p, (u32)v);
    if (size == 16)
        st_be8(p, (u64)(v >> 64));
    if (size >= 8)
        st_be8(p + size - 8, (u64)v);
}

static u128 register_value(const struct cpu *cpu, const struct plo *p, unsigned r)
{
    return p->size == 4 ? (u32)cpu->gr[r] : cpu->gr[r];
}

static void set_register(struct cpu *cpu, const struct plo *p, unsigned r, u128 v)
{
    if (p->size == 4)
        set_low(cpu, r, (u64)v);
    else
        cpu->gr[r] = (u64)v;
}

static u64 cell_address(const struct cpu *cpu, const struct plo *p, unsigned cell)
{
    return (p->list + cell + 16 - p->size) & cpu->amask;
}

static enum step cell_value(struct cpu *cpu, const struct op *o, const struct plo *p, unsigned cell,
                            u128 *v)
{
    u8 bytes[16];

    TRY(rd(cpu, o->b1, cell_address(cpu, p, cell), bytes, p->size));
    *v = value_load(bytes, p->size);
    return NEXT;
}

/* From a register or from the list. */
static enum step value(struct cpu *cpu, const struct op *o, const struct plo *p, unsigned r,
                       unsigned cell, u128 *v)
{
    if (!p->registers)
        return cell_value(cpu, o, p, cell, v);
    *v = register_value(cpu, p, r);
    return NEXT;
}

static unsigned store_count(const struct plo *p)
{
    return p->operation < SWAP_STORE ? 0 : p->operation - SWAP_STORE + 1;
}

/* Operand 4 is in the instruction for register forms of the operations that have no more. */
static bool op4_listed(const struct plo *p) { return !p->registers || p->operation > SWAP_STORE; }

static enum step values_load(struct cpu *cpu, const struct op *o, struct plo *p)
{
    TRY(value(cpu, o, p, o->r1, CELL_COMPARE1, &p->compare1));
    if (p->operation != COMPARE_LOAD)
        TRY(value(cpu, o, p, o->r1 + 1u, CELL_REPLACE1, &p->replace1));
    if (p->operation == DOUBLE_SWAP) {
        TRY(value(cpu, o, p, o->r3, CELL_COMPARE3, &p->compare3));
        TRY(value(cpu, o, p, o->r3 + 1u, CELL_REPLACE3, &p->replace3));
    }
    if (!op4_listed(p)) {
        p->store[0] = register_value(cpu, p, o->r3);
        return NEXT;
    }
    for (unsigned k = 0; k < store_count(p); k++)
        TRY(cell_value(cpu, o, p, CELL_STORE(k), &p->store[k]));
    return NEXT;
}

static enum step operand_find(struct cpu *cpu, const struct plo *p, unsigned b, u64 ea, bool store,
                              u8 **at)
{
    struct view w;

    if (ea & (p->size - 1))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(store ? view_w(cpu, b, ea, p->size, &w) : view_r(cpu, b, ea, p->size, &w));
    *at = w.p[0];
    return NEXT;
}

/* Operand 4, 6 or 8 (k = 0, 1, 2). In access-register mode its ALET goes to access register R3. */
static enum step op_find(struct cpu *cpu, const struct op *o, struct plo *p, unsigned k, bool store)
{
    u64 ea, alet;

    if (!op4_listed(p))
        return operand_find(cpu, p, o->b1, ea1(cpu, o), store, &p->op[k]);
    TRY(ld8(cpu, o->b1, (p->list + LIST_ADDRESS(k)) & cpu->amask, &ea));
    if (access_register_mode(cpu)) {
        if (o->r3 == 0)
            return pgm(cpu, PGM_SPECIFICATION);
        TRY(ld4(cpu, o->b1, (p->list + LIST_ALET(k)) & cpu->amask, &alet));
        cpu->ar[o->r3] = (u32)alet;
    }
    return operand_find(cpu, p, o->r3, ea & cpu->amask, store, &p->op[k]);
}

/* Finds all that is touched when the outcome is this one. */
static enum step operands_find(struct cpu *cpu, const struct op *o, struct plo *p, unsigned outcome)
{
    bool equal = outcome == EQUAL;
    unsigned ops = p->operation == COMPARE_LOAD || p->operation == DOUBLE_SWAP ? 1 : store_count(p);
    unsigned cell = outcome == FIRST_UNEQUAL ? CELL_COMPARE1 : CELL_COMPARE3;

    TRY(operand_find(cpu, p, o->b2, ea2(cpu, o), equal && p->operation != COMPARE_LOAD, &p->op2));
    for (unsigned k = 0; outcome != FIRST_UNEQUAL && k < ops; k++)
        TRY(op_find(cpu, o, p, k, equal && p->operation != COMPARE_LOAD));
    if (p->registers || (equal && p->operation != COMPARE_LOAD))
        return NEXT;
    return view_w(cpu, o->b1, cell_address(cpu, p, cell), p->size, &p->back);
}

static unsigned outcome_now(const struct plo *p)
{
    if (value_load(p->op2, p->size) != p->compare1)
        return FIRST_UNEQUAL;
    if (p->operation == DOUBLE_SWAP && p->op[0] && value_load(p->op[0], p->size) != p->compare3)
        return THIRD_UNEQUAL;
    return EQUAL;
}

static void give_back(struct cpu *cpu, struct plo *p, unsigned r, const u8 *from)
{
    u128 v = value_load(from, p->size);
    u8 bytes[16];

    if (p->registers) {
        set_register(cpu, p, r, v);
        return;
    }
    value_store(bytes, p->size, v);
    view_put(&p->back, p->size, bytes);
}

/* The second operand is stored last: who looks at it without the lock sees the others done. */
static void act(struct cpu *cpu, const struct op *o, struct plo *p, unsigned outcome)
{
    if (outcome == FIRST_UNEQUAL) {
        give_back(cpu, p, o->r1, p->op2);
        return;
    }
    if (outcome == THIRD_UNEQUAL || p->operation == COMPARE_LOAD) {
        give_back(cpu, p, o->r3, p->op[0]);
        return;
    }
    if (p->operation == DOUBLE_SWAP)
        value_store(p->op[0], p->size, p->replace3);
    for (unsigned k = 0; k < store_count(p); k++)
        value_store(p->op[k], p->size, p->store[k]);
    value_store(p->op2, p->size, p->replace1);
}

static void lock(struct host_space *space)
{
    u32 free = 0;

    while (!atomic_cas(&space->lock, &free, 1)) {
        free = 0;
        spin_pause();
    }
}

/* True: done; false: the outcome is another one, *expected now. */
static bool act_locked(struct cpu *cpu, const struct op *o, struct plo *p, unsigned *expected)
{
    unsigned outcome;

    lock(cpu->space);
    outcome = outcome_now(p);
    if (outcome == *expected)
        act(cpu, o, p, outcome);
    store_release(&cpu->space->lock, 0);
    fence();
    if (outcome == *expected)
        return true;
    *expected = outcome;
    return false;
}

static bool plo_valid(const struct cpu *cpu, const struct op *o, const struct plo *p)
{
    if ((u32)cpu->gr[0] >> 9)
        return false;
    if (p->registers && p->operation != COMPARE_LOAD && o->r1 & 1)
        return false;
    if (p->registers && p->operation == DOUBLE_SWAP && o->r3 & 1)
        return false;
    return !op4_listed(p) || (p->list & (p->size == 4 ? 3 : 7)) == 0;
}

static enum step plo_run(struct cpu *cpu, const struct op *o, struct plo *p)
{
    unsigned expected = FIRST_UNEQUAL;

    TRY(values_load(cpu, o, p));
    do
        TRY(operands_find(cpu, o, p, expected));
    while (!act_locked(cpu, o, p, &expected));
    return done(cpu, expected);
}

Y_ROW(plo)
{
    static const u8 sizes[4] = { 4, 8, 8, 16 };
    unsigned code = (u8)cpu->gr[0];
    struct plo p = { .operation = code / 4,
                     .size = sizes[code & 3],
                     .registers = !(code & 1),
                     .list = ea1(cpu, o) };
    u32 alet = cpu->ar[o->r3];
    enum step step;

    if (cpu->gr[0] & 0x100 && (u32)cpu->gr[0] >> 9 == 0)
        return done(cpu, p.operation < OPERATIONS ? 0 : 3);
    if (p.operation >= OPERATIONS || !plo_valid(cpu, o, &p))
        return pgm(cpu, PGM_SPECIFICATION);
    step = plo_run(cpu, o, &p);
    if (step != NEXT)
        cpu->ar[o->r3] = alet;
    return step;
}
