/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one status convention of everything below cp/ (design, section 2).
 *
 *   0     done
 *   > 0   a program-interruption code to present to the guest (enum pgm in cpu/exception.h)
 *   < 0   leave interpretation, one of these */
#ifndef LIB_STATUS_H
#define LIB_STATUS_H

enum leave {
    LEAVE_INTERCEPT = -1,  /* the state description holds the interception parameters */
    LEAVE_HOST_FAULT = -2, /* a guest page is not in real storage: cpu->fault says which */
    LEAVE_WAIT = -3,       /* the guest loaded an enabled wait */
    LEAVE_TIMER = -4,      /* the caller's budget of instructions or time is used up */
    LEAVE_REQUEST = -5,    /* somebody asked this processor to look (cpu->request) */
    LEAVE_EXTREQ = -7,     /* an external interruption of the owner's can be presented */
    LEAVE_IOREQ = -8, /* an I/O or machine-check interruption of the owner's can be presented */
    LEAVE_STOP = -6,  /* disabled wait or check stop: the guest cannot go on by itself */
};

#endif
