/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows this state description intercepts: derived from the icpt column of the instruction table. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/isa.h"
#include "sie/inner.h"

#define MODELS 255

struct icpt_models {
    pthread_mutex_t lock;
    unsigned count;
    struct cpu_model *model[MODELS];
};

/* The control bit of the state description that makes a rule intercept; 0: always or by operands. */
static const u32 rule_ictl[] = {
    [IC_LPSW] = ICTL_LPSW, [IC_STCTL] = ICTL_STCTL, [IC_ISKE] = ICTL_ISKE, [IC_SSKE] = ICTL_SSKE,
    [IC_RRBE] = ICTL_RRBE, [IC_TPROT] = ICTL_TPROT, [IC_PTLB] = ICTL_PTLB,
};

bool icpt_row(const struct sd *sd, const struct row *r, bool assist_off)
{
    u32 control;

    if (r->icpt == NO)
        return false;
    if (r->icpt == YES || r->icpt == SIO || r->icpt == EC_SIGP || assist_off)
        return true;
    control = r->icpt < COUNT(rule_ictl) ? rule_ictl[r->icpt] : 0;
    return get32(sd->ictl) & control;
}

struct icpt_models *icpt_models_new(void)
{
    struct icpt_models *m = calloc(1, sizeof(*m));

    if (m)
        pthread_mutex_init(&m->lock, NULL);
    return m;
}

void icpt_models_free(struct icpt_models *m)
{
    if (!m)
        return;
    for (unsigned i = 0; i < m->count; i++)
        free(m->model[i]);
    pthread_mutex_destroy(&m->lock);
    free(m);
}

/* The model lies in front of its map: one allocation. */
static struct cpu_model *model_make(const struct sd *sd, const u64 facility[4], const u8 *assist)
{
    struct cpu_model *m = calloc(1, sizeof(*m) + row_count);
    u8 *map = m ? (u8 *)(m + 1) : NULL;

    if (!m)
        return NULL;
    memcpy(m->facility, facility, sizeof(m->facility));
    m->icpt_program = get32(sd->ictl) & ICTL_OPEREXC;
    m->lctl = get16(sd->lctl);
    m->svcc = get32(sd->svcc);
    for (unsigned row = 1; row < row_count; row++)
        map[row] = icpt_row(sd, &rows[row], assist && assist[row]);
    m->icpt = map;
    return m;
}

static bool model_same(const struct cpu_model *a, const struct cpu_model *b)
{
    return memcmp(a->facility, b->facility, sizeof(a->facility)) == 0 &&
           a->icpt_program == b->icpt_program && a->lctl == b->lctl && a->svcc == b->svcc &&
           memcmp(a->icpt, b->icpt, row_count) == 0;
}

static const struct cpu_model *model_intern(struct icpt_models *all, struct cpu_model *m)
{
    for (unsigned i = 0; i < all->count; i++)
        if (model_same(all->model[i], m)) {
            free(m);
            return all->model[i];
        }
    if (all->count == MODELS) {
        free(m);
        return NULL;
    }
    m->id = all->count;
    return all->model[all->count++] = m;
}

const struct cpu_model *icpt_model(struct icpt_models *all, const struct sd *sd,
                                   const u64 facility[4], const u8 *assist)
{
    struct cpu_model *m = model_make(sd, facility, assist);
    const struct cpu_model *known = NULL;

    if (!m)
        return NULL;
    pthread_mutex_lock(&all->lock);
    known = model_intern(all, m);
    pthread_mutex_unlock(&all->lock);
    return known;
}
