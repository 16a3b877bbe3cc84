# SPDX-License-Identifier: GPL-3.0-or-later
# hello: writes one line on the console and stops.
        .include "common.inc"
main:   lgr     %r13,%r14
        say     "Hello from a virtual machine"
        br      %r13
