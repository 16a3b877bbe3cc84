# SPDX-License-Identifier: GPL-3.0-or-later
# Lengths and chaining.  PoP chapter 15.  Words and numbers are hexadecimal; tests/tools/ccw_run.c
# says what the lines mean.  The test device has 01 WRITE, 02 READ, 07 CONTROL of 4 bytes, 0F and 1F
# (status modifier) that move no data, 2F that ends with unit check.

test a format-1 READ of as many bytes as there are
has 8
store 1000 02000008 00003000
start 1000 f1
-> unit=0c subch=0 count=0 ccw=1008 cc=0 sc=7 fc=4 ac=0
see 3000 00010203 04050607

test the same in format 0
has 8
store 1000 02003000 00000008
start 1000
-> unit=0c subch=0 count=0 ccw=1008 cc=0 sc=7
see 3000 00010203 04050607 00000000

test a block shorter than the count
has 5
store 1000 02000008 00003000
start 1000 f1
-> unit=0c subch=40 count=3 ccw=1008 sc=17
see 3000 00010203 04000000

test SLI: the same is no incorrect length
has 5
store 1000 02200008 00003000
start 1000 f1
-> unit=0c subch=0 count=3 sc=7

test a block longer than the count
has 10
store 1000 02000008 00003000
start 1000 f1
-> unit=0c subch=40 count=0 sc=17

test incorrect length ends command chaining
has 5
store 1000 02400008 00003000  0f000000 00000000
start 1000 f1
-> unit=0c subch=40 ccw=1008
runs 1

test SLI lets it go on
has 5
store 1000 02600008 00003000  0f000000 00000000
start 1000 f1
-> unit=0c subch=0 ccw=1010
runs 2

test data chaining gathers
store 1000 01800002 00002000  00800001 00002004  00000003 00002008
start 1000 f1
-> unit=0c subch=0 count=0 ccw=1018
got 6
runs 1

test data chaining scatters, and skips
has 0c
store 1000 02800004 00003000  00900004 00003100  00000004 00003200
start 1000 f1
-> unit=0c subch=0 count=0 ccw=1018
see 3000 00010203 00000000
see 3100 00000000
see 3200 08090a0b

test the device ends inside a data chain: SLI does not help
has 2
store 1000 02a00004 00003000  00000004 00003100
start 1000 f1
-> unit=0c subch=40 count=2 ccw=1008

test TIC goes where it says
store 1000 0f400000 00000000  08000000 00001100
store 1100 0f000000 00000000
start 1000 f1
-> unit=0c subch=0 ccw=1108
runs 2

test TIC to TIC
store 1000 0f400000 00000000  08000000 00001100
store 1100 08000000 00001000
start 1000 f1
-> unit=0 subch=20 ccw=1108 cc=0 sc=17

test TIC first
store 1000 08000000 00001100
start 1000 f1
-> unit=0 subch=20 ccw=1008 cc=1 sc=17

test status modifier leaves one CCW out
store 1000 1f400000 00000000  00000000 00000000  0f000000 00000000
start 1000 f1
-> unit=0c subch=0 ccw=1018
runs 2

test PCI shows with the ending status when it was not looked at before
store 1000 0f480000 00000000  0f000000 00000000
start 1000 f1
-> unit=0c subch=80 ccw=1010 sc=0f

test unit check: sense waits for SENSE
store 1000 2f000000 00000000  04000008 00003000
start 1000 f1
-> unit=0e subch=0 ccw=1008 sc=17
start 1008 f1
-> unit=0c subch=0
see 3000 40120000

test no path of the ORB's is there
store 1000 0f000000 00000000
start 1000 f1 lpm=40
-> cc=3 sc=17
runs 0
