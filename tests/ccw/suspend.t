# SPDX-License-Identifier: GPL-3.0-or-later
# Suspension, halt, clear, cancel.  PoP chapters 14 and 15.

test suspended, told so, resumed
store 1000 0f400000 00000000  0f420000 00000000  0f000000 00000000
start 1000 f1 suspend
rsch
cc 1
-> unit=0 subch=0 ccw=1010 sc=9 ac=1 fc=4
runs 1
store 1008 0f400000
rsch
cc 0
-> unit=0c ccw=1018 sc=7 ac=0
runs 3

test the flag is still on: suspended again
store 1000 0f020000 00000000
start 1000 f1 suspend
-> ccw=1008 sc=9 ac=1
rsch
cc 0
-> ccw=1008 sc=9 ac=1
runs 0

test no interruption was wanted
store 1000 0f020000 00000000
start 1000 f1 suspend nosuspended
tsch
cc 1
hsch
cc 0
-> fc=6 sc=17

test the ORB does not allow it
store 1000 0f020000 00000000
start 1000 f1
-> unit=0 subch=20 ccw=1008 cc=1

test a suspended program is taken back
store 1000 0f020000 00000000
start 1000 f1 suspend nosuspended
xsch
cc 0
xsch
cc 2
tsch
cc 1

test halt when idle
hsch
cc 0
-> fc=2 sc=1 ac=0 unit=0
hsch
cc 0

test clear always
csch
cc 0
csch
cc 0
-> fc=1 sc=1 ac=0 unit=0 subch=0 ccw=0
csch
cc 0
