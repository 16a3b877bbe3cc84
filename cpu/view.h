/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes of a view (one or two pieces of storage): for the bodies of storage-to-storage rows.
 * In T1 n0 is the length, a constant comparison, and the second piece folds away. */
#ifndef CPU_VIEW_H
#define CPU_VIEW_H

ALWAYS u8 *view_at(const struct view *w, u32 i)
{
    return i < w->n0 ? w->p[0] + i : w->p[1] + (i - w->n0);
}

ALWAYS void view_get(const struct view *w, u32 n, void *to)
{
    u32 n0 = n < w->n0 ? n : w->n0;

    guest_copy(to, w->p[0], n0);
    if (unlikely(n0 < n))
        guest_copy((u8 *)to + n0, w->p[1], n - n0);
}

ALWAYS void view_put(const struct view *w, u32 n, const void *from)
{
    u32 n0 = n < w->n0 ? n : w->n0;

    guest_copy(w->p[0], from, n0);
    if (unlikely(n0 < n))
        guest_copy(w->p[1], (const u8 *)from + n0, n - n0);
}

#endif
