/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moves between address spaces and under other keys: MVCP, MVCS, MVCK, MVCSK, MVCDK, MVCOS, MVPG.
 * PoP chapters 7 and 10. */
#include "cpu/art.h"
#include "cpu/control.h"
#include "cpu/y.h"

#define KEY_OF(v) ((v) >> 4 & 15)

/* One side of a move: base register for the access register, address, key. */
struct side {
    struct context *space;
    u64 ea;
    unsigned b;
};

/* Left to right; pieces that overlap in storage go byte by byte. */
static void piece_move(u8 *to, const u8 *from, u32 n)
{
    if ((u64)(to - from) >= n && (u64)(from - to) >= n) {
        guest_copy(to, from, n);
        return;
    }
    for (u32 i = 0; i < n; i++)
        st_be1(to + i, ld_be1(from + i));
}

static void view_move(const struct view *to, const struct view *from, u32 n)
{
    for (u32 i = 0, step; i < n; i += step) {
        u32 left = i < to->n0 ? to->n0 - i : n - i, from_left = i < from->n0 ? from->n0 - i : n - i;

        step = left < from_left ? left : from_left;
        piece_move(view_at(to, i), view_at(from, i), step);
    }
}

static enum step side_move(struct cpu *cpu, const struct side *to, const struct side *from, u32 n)
{
    struct view target, source;

    if (n == 0)
        return NEXT;
    TRY(view_ctx(cpu, from->space, from->b, from->ea, n, false, &source));
    TRY(view_ctx(cpu, to->space, to->b, to->ea, n, true, &target));
    view_move(&target, &source, n);
    return NEXT;
}

/* The space of base register `b` now, accessed with `key`. */
static enum step side_find(struct cpu *cpu, struct side *s, unsigned key)
{
    enum step why;

    s->space = ar_space(cpu, s->b, &why);
    if (!s->space)
        return why;
    if (key != psw_key(cpu))
        s->space = context_find(cpu, s->space->key.asce, key);
    return NEXT;
}

/* A true length in a register: how much one instruction moves, and the condition code for that. */
static u32 move_length(struct cpu *cpu, unsigned r, u32 most, unsigned *cc)
{
    u64 n = cpu->amask == ~0ull ? cpu->gr[r] : (u32)cpu->gr[r];

    *cc = n > most ? 3 : 0;
    return (u32)(n > most ? most : n);
}

/* MVCP and MVCS: `to`, `from` are the control registers of the two spaces. */
static enum step move_across(struct cpu *cpu, const struct op *o, unsigned to, unsigned from)
{
    unsigned key = KEY_OF(cpu->gr[o->r3]), own = psw_key(cpu), cc;
    u32 n = move_length(cpu, o->r1, 256, &cc);
    struct side target = { .ea = ea1(cpu, o) }, source = { .ea = ea2(cpu, o) };

    if (!dat_is_on(cpu) || !(cpu->cr[0] & CR0_SECONDARY_SPACE) || space_control(cpu) & 1)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (!key_permitted(cpu, key))
        return pgm(cpu, PGM_PRIVILEGED);
    target.space = context_find(cpu, cpu->cr[to], to == 7 ? key : own);
    source.space = context_find(cpu, cpu->cr[from], from == 7 ? key : own);
    TRY(side_move(cpu, &target, &source, n));
    set_cc(cpu, cc);
    return NEXT;
}

Y_ROW(mvcp) { return move_across(cpu, o, 1, 7); }

Y_ROW(mvcs) { return move_across(cpu, o, 7, 1); }

static enum step move_keyed(struct cpu *cpu, const struct op *o, u32 n, unsigned to, unsigned from)
{
    struct side target = { .ea = ea1(cpu, o), .b = o->b1 },
                source = { .ea = ea2(cpu, o), .b = o->b2 };

    TRY(side_find(cpu, &target, to));
    TRY(side_find(cpu, &source, from));
    return side_move(cpu, &target, &source, n);
}

Y_ROW(mvck)
{
    unsigned key = KEY_OF(cpu->gr[o->r3]), cc;
    u32 n = move_length(cpu, o->r1, 256, &cc);

    if (!key_permitted(cpu, key))
        return pgm(cpu, PGM_PRIVILEGED);
    if (n)
        TRY(move_keyed(cpu, o, n, psw_key(cpu), key));
    set_cc(cpu, cc);
    return NEXT;
}

Y_ROW(mvcsk)
{
    unsigned key = KEY_OF(cpu->gr[1]);

    if (!key_permitted(cpu, key))
        return pgm(cpu, PGM_PRIVILEGED);
    return move_keyed(cpu, o, (cpu->gr[0] & 0xff) + 1, psw_key(cpu), key);
}

Y_ROW(mvcdk)
{
    unsigned key = KEY_OF(cpu->gr[1]);

    if (!key_permitted(cpu, key))
        return pgm(cpu, PGM_PRIVILEGED);
    return move_keyed(cpu, o, (cpu->gr[0] & 0xff) + 1, key, psw_key(cpu));
}

/* MVCOS: a halfword of general register 0 for each operand. */
#define OAC_KEY(oac)    ((oac) >> 12 & 15)
#define OAC_SPACE(oac)  ((oac) >> 6 & 3)
#define OAC_KEY_GIVEN   2
#define OAC_SPACE_GIVEN 1

static unsigned oac_space(const struct cpu *cpu, u16 oac)
{
    return oac & OAC_SPACE_GIVEN ? OAC_SPACE(oac) : space_control(cpu);
}

static enum step oac_check(struct cpu *cpu, u16 oac, bool first)
{
    unsigned asc = oac_space(cpu, oac);

    if (asc == ASC_SECONDARY && !(cpu->cr[0] & CR0_SECONDARY_SPACE))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (first && asc == ASC_HOME && in_problem_state(cpu))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (oac & OAC_KEY_GIVEN && !key_permitted(cpu, OAC_KEY(oac)))
        return pgm(cpu, PGM_PRIVILEGED);
    return NEXT;
}

static enum step oac_find(struct cpu *cpu, u16 oac, struct side *s)
{
    static const u8 control[4] = { [ASC_PRIMARY] = 1, [ASC_SECONDARY] = 7, [ASC_HOME] = 13 };
    unsigned key = oac & OAC_KEY_GIVEN ? OAC_KEY(oac) : psw_key(cpu), asc = oac_space(cpu, oac);
    u64 asce = cpu->cr[control[asc] ? control[asc] : 1];

    if (asc == ASC_AR && (s->b & 15)) {
        cpu->exc_access = (u8)s->b;
        TRY_STATUS(art_translate(cpu, s->b, cpu->ar[s->b], &asce));
    }
    s->space = context_find(cpu, asce, key);
    return NEXT;
}

Y_ROW(mvcos)
{
    struct side target = { .ea = ea1(cpu, o), .b = o->b1 },
                source = { .ea = ea2(cpu, o), .b = o->b2 };
    u16 oac1 = (u16)(cpu->gr[0] >> 16), oac2 = (u16)cpu->gr[0];
    unsigned cc;
    u32 n = move_length(cpu, o->r3, PAGE_BYTES, &cc);

    if (!dat_is_on(cpu))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    TRY(oac_check(cpu, oac1, true));
    TRY(oac_check(cpu, oac2, false));
    if (n) {
        TRY(oac_find(cpu, oac1, &target));
        TRY(oac_find(cpu, oac2, &source));
        TRY(side_move(cpu, &target, &source, n));
    }
    set_cc(cpu, cc);
    return NEXT;
}

/* MOVE PAGE: general register 0 has the key, which operand it is for, and whether an invalid page is
 * told in the condition code. */
#define MVPG_KEY_FIRST  0x800
#define MVPG_KEY_SECOND 0x400
#define MVPG_CC_OPTION  0x100

static enum step mvpg_side(struct cpu *cpu, const struct op *o, unsigned r, bool keyed, bool store,
                           u8 **host)
{
    u32 control = (u32)cpu->gr[0];
    struct side s = { .ea = cpu->gr[r] & cpu->amask & PAGE_MASK, .b = r };
    enum step step = side_find(cpu, &s, keyed ? KEY_OF(control) : psw_key(cpu));
    struct view w = {
        .p = {NULL, NULL}
    };

    if (step == NEXT)
        step = view_ctx(cpu, s.space, r, s.ea, PAGE_BYTES, store, &w);
    if (step == PGM)
        cpu->op_access = (u8)(o->r1 << 4 | o->r2);
    *host = w.p[0];
    return step;
}

static bool mvpg_told(struct cpu *cpu, enum step step, unsigned cc)
{
    if (step != PGM || cpu->pgm != PGM_PAGE || !(cpu->gr[0] & MVPG_CC_OPTION))
        return false;
    set_cc(cpu, cc);
    return true;
}

Y_ROW(mvpg)
{
    u32 control = (u32)cpu->gr[0];
    u8 *to, *from;
    enum step step;

    if (control & 0xf000 || (control & MVPG_KEY_FIRST && control & MVPG_KEY_SECOND))
        return pgm(cpu, PGM_SPECIFICATION);
    if (control & (MVPG_KEY_FIRST | MVPG_KEY_SECOND) && !key_permitted(cpu, KEY_OF(control)))
        return pgm(cpu, PGM_PRIVILEGED);
    step = mvpg_side(cpu, o, o->r2, control & MVPG_KEY_SECOND, false, &from);
    if (step != NEXT)
        return mvpg_told(cpu, step, 2) ? NEXT : step;
    step = mvpg_side(cpu, o, o->r1, control & MVPG_KEY_FIRST, true, &to);
    if (step != NEXT)
        return mvpg_told(cpu, step, 1) ? NEXT : step;
    if (to != from)
        guest_copy(to, from, PAGE_BYTES);
    set_cc(cpu, 0);
    return NEXT;
}
