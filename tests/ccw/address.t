# SPDX-License-Identifier: GPL-3.0-or-later
# Addresses: IDAWs, keys, ends of storage, pages that are not there.  PoP chapter 15.
# Storage ends at 40000.

test format-1 IDAWs name blocks of 2K
has 900
store 1000 02040900 00001100
store 1100 00003700 00005000
start 1000 f1
-> unit=0c subch=0 count=0
see 3700 00010203
see 37fc fcfdfeff
see 5000 00010203
see 57fc fcfdfeff
see 5800 00000000

test a later IDAW not on a block boundary
has 900
store 1000 02040900 00001100
store 1100 00003700 00005004
start 1000 f1
-> unit=0c subch=20 ccw=1008 sc=17
see 3700 00010203

test format-2 IDAWs, 4K
has 1100
store 1000 02041100 00001100
store 1100 00000000 00003f00  00000000 00006000
start 1000 f1 idaw2
-> unit=0c subch=0 count=0
see 3f00 00010203
see 6000 00010203
see 6ffc fcfdfeff

test format-2 IDAWs, 2K
has 900
store 1000 02040900 00001100
store 1100 00000000 00003700  00000000 00006800
start 1000 f1 2k
-> unit=0c subch=0 count=0
see 6800 00010203

test an IDAW list not on a word
has 4
store 1000 02040900 00001102
start 1000 f1
-> unit=0c subch=20

test a key that does not match
has 4
key 3 7
store 1000 02000004 00003000
start 1000 f1 key=8
-> unit=0c subch=10 count=4
see 3000 00000000

test a key that matches
has 4
key 1 7
key 3 7
store 1000 02000004 00003000
start 1000 f1 key=7
-> unit=0c subch=0
see 3000 00010203

test the CCW itself is fetch-protected
key 1 7
store 1000 0f000000 00000000
start 1000 f1 key=8
-> unit=0 subch=10 ccw=1008 cc=1

test the end of storage
has 20
store 1000 02000020 0003fff0
start 1000 f1
-> unit=0c subch=20 count=10
see 3fff0 00010203 04050607 08090a0b 0c0d0e0f

test format-0 addresses have 24 bits
store 1000 01fffff0 00000020
start 1000
-> subch=20

test a CCW not on a doubleword
start 1004 f1
-> unit=0 subch=20 ccw=100c cc=1

test no page is there at first
has 1800
absent 1
absent 2
absent 3
absent 4
store 1ff8 02001800 00003000
start 1ff8 f1
-> unit=0c subch=0 count=0 ccw=2000
see 3000 00010203
see 47fc fcfdfeff
