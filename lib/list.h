/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Intrusive doubly linked list: the link lies in the element, the head is a link too. */
#ifndef LIB_LIST_H
#define LIB_LIST_H

#include "lib/base.h"

struct list {
    struct list *next, *prev;
};

#define CONTAINER(link, type, member) ((type *)(void *)((char *)(link)-offsetof(type, member)))
/* `it` walks over the links.  The safe form allows the current one to be removed. */
#define LIST_EACH(it, head) for (struct list *it = (head)->next; it != (head); it = it->next)
#define LIST_EACH_SAFE(it, head)                                                                   \
    for (struct list *it = (head)->next, *it##_next = it->next; it != (head);                      \
         it = it##_next, it##_next = it->next)

ALWAYS void list_init(struct list *head) { head->next = head->prev = head; }

ALWAYS bool list_empty(const struct list *head) { return head->next == head; }

ALWAYS void list_add_after(struct list *at, struct list *l)
{
    l->prev = at;
    l->next = at->next;
    at->next->prev = l;
    at->next = l;
}

ALWAYS void list_add_first(struct list *head, struct list *l) { list_add_after(head, l); }

ALWAYS void list_add_last(struct list *head, struct list *l) { list_add_after(head->prev, l); }

/* Afterwards the link is an empty list of its own, so that removing it again does no harm. */
ALWAYS void list_remove(struct list *l)
{
    l->prev->next = l->next;
    l->next->prev = l->prev;
    list_init(l);
}

/* NULL when empty. */
ALWAYS struct list *list_first(const struct list *head)
{
    return list_empty(head) ? NULL : head->next;
}

ALWAYS struct list *list_take_first(struct list *head)
{
    struct list *l = list_first(head);

    if (l)
        list_remove(l);
    return l;
}

#endif
