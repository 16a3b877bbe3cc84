# SPDX-License-Identifier: GPL-3.0-or-later
# Floating-point support and binary floating point.  PoP chapters 9 and 19.  Values of arithmetic: exact rationals,
# rounded as chapter 9 says; where nothing traps another implementation agrees.

# Registers and storage: short data leave bits 32-63 alone
LER 0,4            f0=1111111122222222 f4=3333333344444444 -> f0=3333333322222222
LER 15,8           f15=1111111122222222 f8=3333333344444444 -> f15=3333333322222222
LER 1,0            c0=e0 -> pgm=0007 dxc=01
LER 0,6            c0=e0 f6=3333333344444444 -> f0=3333333300000000
LDR 0,4            f0=1111111122222222 f4=3333333344444444 -> f0=3333333344444444
LDR 3,2            c0=e0 -> pgm=0007 dxc=01
LXR 0,4            f4=1 f6=2 -> f0=1 f2=2
LXR 13,8           f8=1 f10=2 -> f13=1 f15=2
LXR 4,4            f4=1 f6=2 ->
LXR 2,0            -> pgm=0006
LXR 0,6            -> pgm=0006
LXR 1,4            c0=e0 -> pgm=0007 dxc=01
LE 0,4(1,12)       r1=10 r12=10000 f0=1111111122222222 @10014=89abcdef -> f0=89abcdef22222222
LE 0,0(,12)        r12=100000 -> pgm=0005
LE 9,0(,12)        r12=10000 c0=e0 -> pgm=0007 dxc=01
LD 6,4(1,12)       r1=10 r12=10000 f6=1111111122222222 @10014=0123456789abcdef -> f6=123456789abcdef
LD 6,0(,12)        r12=100000 -> pgm=0005
LD 7,0(,12)        c0=e0 -> pgm=0007 dxc=01
LEY 0,-4(1,12)     r1=10 r12=10000 f0=1111111122222222 @1000c=89abcdef -> f0=89abcdef22222222
LEY 0,0(,12)       r12=100000 -> pgm=0005
LEY 5,0(,12)       c0=e0 -> pgm=0007 dxc=01
LDY 6,-4(1,12)     r1=10 r12=10000 @1000c=0123456789abcdef -> f6=123456789abcdef
LDY 6,0(,12)       r12=100000 -> pgm=0005
LDY 5,0(,12)       c0=e0 -> pgm=0007 dxc=01
STE 4,4(1,12)      r1=10 r12=10000 f4=0123456789abcdef -> @10014=01234567
STE 4,0(,12)       r12=100000 -> pgm=0005
STE 4,0(,12)       r12=10000 key=2 sk@10000=30 -> pgm=0004
STE 5,0(,12)       c0=e0 -> pgm=0007 dxc=01
STD 4,4(1,12)      r1=10 r12=10000 f4=0123456789abcdef -> @10014=0123456789abcdef
STD 4,0(,12)       r12=100000 -> pgm=0005
STD 5,0(,12)       c0=e0 -> pgm=0007 dxc=01
STEY 4,-4(1,12)    r1=10 r12=10000 f4=0123456789abcdef -> @1000c=01234567
STEY 4,0(,12)      r12=100000 -> pgm=0005
STEY 5,0(,12)      c0=e0 -> pgm=0007 dxc=01
STDY 4,-4(1,12)    r1=10 r12=10000 f4=0123456789abcdef -> @1000c=0123456789abcdef
STDY 4,0(,12)      r12=100000 -> pgm=0005
STDY 5,0(,12)      c0=e0 -> pgm=0007 dxc=01
LZER 2             f2=1111111122222222 -> f2=22222222
LZER 1             c0=e0 -> pgm=0007 dxc=01
LZDR 2             f2=1111111122222222 -> f2=0
LZDR 1             c0=e0 -> pgm=0007 dxc=01
LZXR 5             f5=1111111122222222 f7=3 -> f5=0 f7=0
LZXR 6             -> pgm=0006
LZXR 1             c0=e0 -> pgm=0007 dxc=01
LDGR 4,5           r5=0123456789abcdef -> f4=123456789abcdef
LDGR 5,5           c0=e0 -> pgm=0007 dxc=01
LDGR 4,5           c0=e0 r5=1 -> f4=1
LGDR 5,4           f4=0123456789abcdef r5=7 -> r5=123456789abcdef
LGDR 5,5           c0=e0 -> pgm=0007 dxc=01
LGDR 5,4           c0=e0 f4=1 -> r5=1
LPDFR 0,4          f4=fff0000000000123 cc=3 -> f0=7ff0000000000123 cc=3
LPDFR 1,4          c0=e0 -> pgm=0007 dxc=01
LNDFR 0,4          f4=7ff0000000000123 -> f0=fff0000000000123
LNDFR 1,4          c0=e0 -> pgm=0007 dxc=01
LCDFR 0,4          f4=7ff0000000000123 -> f0=fff0000000000123
LCDFR 0,4          f4=fff0000000000123 -> f0=7ff0000000000123
LCDFR 1,4          c0=e0 -> pgm=0007 dxc=01
CPSDR 0,2,4        f2=8000000000000000 f4=3ff0000000000000 -> f0=bff0000000000000
CPSDR 0,2,4        f2=3ff0000000000000 f4=c000000000000000 -> f0=4000000000000000
CPSDR 0,2,5        c0=e0 -> pgm=0007 dxc=01
CPSDR 0,3,4        c0=e0 -> pgm=0007 dxc=01
# CONVERT HFP TO BFP, CONVERT BFP TO HFP
TBEDR 0,0,4        f0=8899aabbccddeeff f4=4110000000000000 -> f0=3f800000ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=4110000000000000 -> f0=3f800000ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=c118000000000000 -> f0=bfc00000ccddeeff cc=1
TBEDR 0,1,4        f0=8899aabbccddeeff f4=c118000000000000 -> f0=bfc00000ccddeeff cc=1
TBEDR 0,3,4        f0=8899aabbccddeeff f4=c118000000000000 -> f0=bfc00000ccddeeff cc=1
TBEDR 0,4,4        f0=8899aabbccddeeff f4=c118000000000000 -> f0=bfc00000ccddeeff cc=1
TBEDR 0,5,4        f0=8899aabbccddeeff f4=c118000000000000 -> f0=bfc00000ccddeeff cc=1
TBEDR 0,6,4        f0=8899aabbccddeeff f4=c118000000000000 -> f0=bfc00000ccddeeff cc=1
TBEDR 0,7,4        f0=8899aabbccddeeff f4=c118000000000000 -> f0=bfc00000ccddeeff cc=1
TBEDR 0,0,4        f0=8899aabbccddeeff f4=0 -> f0=ccddeeff
TBEDR 0,4,4        f0=8899aabbccddeeff f4=0 -> f0=ccddeeff
TBEDR 0,0,4        f0=8899aabbccddeeff f4=8000000000000000 -> f0=80000000ccddeeff
TBEDR 0,4,4        f0=8899aabbccddeeff f4=8000000000000000 -> f0=80000000ccddeeff
TBEDR 0,0,4        f0=8899aabbccddeeff f4=1 -> f0=ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=1 -> f0=ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=7f7fffffccddeeff cc=3
TBEDR 0,1,4        f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=7f800000ccddeeff cc=3
TBEDR 0,3,4        f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=7f7fffffccddeeff cc=3
TBEDR 0,4,4        f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=7f800000ccddeeff cc=3
TBEDR 0,5,4        f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=7f7fffffccddeeff cc=3
TBEDR 0,6,4        f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=7f800000ccddeeff cc=3
TBEDR 0,7,4        f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=7f7fffffccddeeff cc=3
TBEDR 0,0,4        f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=ff7fffffccddeeff cc=3
TBEDR 0,1,4        f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=ff800000ccddeeff cc=3
TBEDR 0,3,4        f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=ff7fffffccddeeff cc=3
TBEDR 0,4,4        f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=ff800000ccddeeff cc=3
TBEDR 0,5,4        f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=ff7fffffccddeeff cc=3
TBEDR 0,6,4        f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=ff7fffffccddeeff cc=3
TBEDR 0,7,4        f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=ff800000ccddeeff cc=3
TBEDR 0,0,4        f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=7f7ffffeccddeeff cc=2
TBEDR 0,1,4        f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=7f7fffffccddeeff cc=2
TBEDR 0,3,4        f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=7f7fffffccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=7f7fffffccddeeff cc=2
TBEDR 0,5,4        f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=7f7ffffeccddeeff cc=2
TBEDR 0,6,4        f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=7f7fffffccddeeff cc=2
TBEDR 0,7,4        f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=7f7ffffeccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=60ffffff00000000 -> f0=7f7fffffccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=60ffffff00000000 -> f0=7f7fffffccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=7f7fffffccddeeff cc=2
TBEDR 0,1,4        f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=7f800000ccddeeff cc=3
TBEDR 0,3,4        f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=7f7fffffccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=7f800000ccddeeff cc=3
TBEDR 0,5,4        f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=7f7fffffccddeeff cc=2
TBEDR 0,6,4        f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=7f800000ccddeeff cc=3
TBEDR 0,7,4        f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=7f7fffffccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=2110000000000000 -> f0=200000ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=2110000000000000 -> f0=200000ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=211fffffffffffff -> f0=3fffffccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=211fffffffffffff -> f0=400000ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=1b80000000000000 -> f0=1ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=1b80000000000000 -> f0=1ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=1b80000000000001 -> f0=1ccddeeff cc=2
TBEDR 0,1,4        f0=8899aabbccddeeff f4=1b80000000000001 -> f0=1ccddeeff cc=2
TBEDR 0,3,4        f0=8899aabbccddeeff f4=1b80000000000001 -> f0=1ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=1b80000000000001 -> f0=1ccddeeff cc=2
TBEDR 0,5,4        f0=8899aabbccddeeff f4=1b80000000000001 -> f0=1ccddeeff cc=2
TBEDR 0,6,4        f0=8899aabbccddeeff f4=1b80000000000001 -> f0=2ccddeeff cc=2
TBEDR 0,7,4        f0=8899aabbccddeeff f4=1b80000000000001 -> f0=1ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=a110000010000000 -> f0=80200000ccddeeff cc=1
TBEDR 0,1,4        f0=8899aabbccddeeff f4=a110000010000000 -> f0=80200000ccddeeff cc=1
TBEDR 0,3,4        f0=8899aabbccddeeff f4=a110000010000000 -> f0=80200001ccddeeff cc=1
TBEDR 0,4,4        f0=8899aabbccddeeff f4=a110000010000000 -> f0=80200000ccddeeff cc=1
TBEDR 0,5,4        f0=8899aabbccddeeff f4=a110000010000000 -> f0=80200000ccddeeff cc=1
TBEDR 0,6,4        f0=8899aabbccddeeff f4=a110000010000000 -> f0=80200000ccddeeff cc=1
TBEDR 0,7,4        f0=8899aabbccddeeff f4=a110000010000000 -> f0=80200001ccddeeff cc=1
TBEDR 0,0,4        f0=8899aabbccddeeff f4=411000001fffffff -> f0=3f800000ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=411000001fffffff -> f0=3f800001ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=4100000000000010 -> f0=27800000ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=4100000000000010 -> f0=27800000ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c00d159eccddeeff cc=1
TBEDR 0,1,4        f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c00d159eccddeeff cc=1
TBEDR 0,3,4        f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c00d159fccddeeff cc=1
TBEDR 0,4,4        f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c00d159eccddeeff cc=1
TBEDR 0,5,4        f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c00d159eccddeeff cc=1
TBEDR 0,6,4        f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c00d159eccddeeff cc=1
TBEDR 0,7,4        f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c00d159fccddeeff cc=1
TBEDR 0,0,4        f0=8899aabbccddeeff f4=4110000080000000 -> f0=3f800004ccddeeff cc=2
TBEDR 0,1,4        f0=8899aabbccddeeff f4=4110000080000000 -> f0=3f800004ccddeeff cc=2
TBEDR 0,3,4        f0=8899aabbccddeeff f4=4110000080000000 -> f0=3f800004ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=4110000080000000 -> f0=3f800004ccddeeff cc=2
TBEDR 0,5,4        f0=8899aabbccddeeff f4=4110000080000000 -> f0=3f800004ccddeeff cc=2
TBEDR 0,6,4        f0=8899aabbccddeeff f4=4110000080000000 -> f0=3f800004ccddeeff cc=2
TBEDR 0,7,4        f0=8899aabbccddeeff f4=4110000080000000 -> f0=3f800004ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=4110000180000000 -> f0=3f80000cccddeeff cc=2
TBEDR 0,1,4        f0=8899aabbccddeeff f4=4110000180000000 -> f0=3f80000cccddeeff cc=2
TBEDR 0,3,4        f0=8899aabbccddeeff f4=4110000180000000 -> f0=3f80000cccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=4110000180000000 -> f0=3f80000cccddeeff cc=2
TBEDR 0,5,4        f0=8899aabbccddeeff f4=4110000180000000 -> f0=3f80000cccddeeff cc=2
TBEDR 0,6,4        f0=8899aabbccddeeff f4=4110000180000000 -> f0=3f80000cccddeeff cc=2
TBEDR 0,7,4        f0=8899aabbccddeeff f4=4110000180000000 -> f0=3f80000cccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=ffffffffffffff -> f0=ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=ffffffffffffff -> f0=ccddeeff cc=2
TBEDR 0,0,4        f0=8899aabbccddeeff f4=1b40000000000000 -> f0=ccddeeff cc=2
TBEDR 0,4,4        f0=8899aabbccddeeff f4=1b40000000000000 -> f0=ccddeeff cc=2
TBEDR 0,2,4        -> pgm=0006
TBEDR 0,8,4        -> pgm=0006
TBEDR 0,15,4       -> pgm=0006
TBEDR 0,0,5        c0=e0 -> pgm=0007 dxc=01
TBEDR 0,0,4        c0=e0 f4=4110000000000000 -> f0=3f80000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=4110000000000000 -> f0=3ff0000000000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=4110000000000000 -> f0=3ff0000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=c118000000000000 -> f0=bff8000000000000 cc=1
TBDR 0,1,4         f0=8899aabbccddeeff f4=c118000000000000 -> f0=bff8000000000000 cc=1
TBDR 0,3,4         f0=8899aabbccddeeff f4=c118000000000000 -> f0=bff8000000000000 cc=1
TBDR 0,4,4         f0=8899aabbccddeeff f4=c118000000000000 -> f0=bff8000000000000 cc=1
TBDR 0,5,4         f0=8899aabbccddeeff f4=c118000000000000 -> f0=bff8000000000000 cc=1
TBDR 0,6,4         f0=8899aabbccddeeff f4=c118000000000000 -> f0=bff8000000000000 cc=1
TBDR 0,7,4         f0=8899aabbccddeeff f4=c118000000000000 -> f0=bff8000000000000 cc=1
TBDR 0,0,4         f0=8899aabbccddeeff f4=0 -> f0=0
TBDR 0,4,4         f0=8899aabbccddeeff f4=0 -> f0=0
TBDR 0,0,4         f0=8899aabbccddeeff f4=8000000000000000 -> f0=8000000000000000
TBDR 0,4,4         f0=8899aabbccddeeff f4=8000000000000000 -> f0=8000000000000000
TBDR 0,0,4         f0=8899aabbccddeeff f4=1 -> f0=2c70000000000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=1 -> f0=2c70000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=4fafffffffffffff cc=2
TBDR 0,1,4         f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=4fb0000000000000 cc=2
TBDR 0,3,4         f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=4fafffffffffffff cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=4fb0000000000000 cc=2
TBDR 0,5,4         f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=4fafffffffffffff cc=2
TBDR 0,6,4         f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=4fb0000000000000 cc=2
TBDR 0,7,4         f0=8899aabbccddeeff f4=7fffffffffffffff -> f0=4fafffffffffffff cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=cfafffffffffffff cc=1
TBDR 0,1,4         f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=cfb0000000000000 cc=1
TBDR 0,3,4         f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=cfafffffffffffff cc=1
TBDR 0,4,4         f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=cfb0000000000000 cc=1
TBDR 0,5,4         f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=cfafffffffffffff cc=1
TBDR 0,6,4         f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=cfafffffffffffff cc=1
TBDR 0,7,4         f0=8899aabbccddeeff f4=ffffffffffffffff -> f0=cfb0000000000000 cc=1
TBDR 0,0,4         f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=47efffffdfffffff cc=2
TBDR 0,1,4         f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=47efffffe0000000 cc=2
TBDR 0,3,4         f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=47efffffdfffffff cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=47efffffe0000000 cc=2
TBDR 0,5,4         f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=47efffffdfffffff cc=2
TBDR 0,6,4         f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=47efffffe0000000 cc=2
TBDR 0,7,4         f0=8899aabbccddeeff f4=60fffffeffffffff -> f0=47efffffdfffffff cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=60ffffff00000000 -> f0=47efffffe0000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=60ffffff00000000 -> f0=47efffffe0000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=47effffff0000000 cc=2
TBDR 0,1,4         f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=47effffff0000000 cc=2
TBDR 0,3,4         f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=47effffff0000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=47effffff0000000 cc=2
TBDR 0,5,4         f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=47effffff0000000 cc=2
TBDR 0,6,4         f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=47effffff0000000 cc=2
TBDR 0,7,4         f0=8899aabbccddeeff f4=60ffffff80000000 -> f0=47effffff0000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=2110000000000000 -> f0=37f0000000000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=2110000000000000 -> f0=37f0000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=211fffffffffffff -> f0=37ffffffffffffff cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=211fffffffffffff -> f0=37ffffffffffffff cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=1b80000000000000 -> f0=36a0000000000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=1b80000000000000 -> f0=36a0000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=1b80000000000001 -> f0=36a0000000000000 cc=2
TBDR 0,1,4         f0=8899aabbccddeeff f4=1b80000000000001 -> f0=36a0000000000000 cc=2
TBDR 0,3,4         f0=8899aabbccddeeff f4=1b80000000000001 -> f0=36a0000000000001 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=1b80000000000001 -> f0=36a0000000000000 cc=2
TBDR 0,5,4         f0=8899aabbccddeeff f4=1b80000000000001 -> f0=36a0000000000000 cc=2
TBDR 0,6,4         f0=8899aabbccddeeff f4=1b80000000000001 -> f0=36a0000000000001 cc=2
TBDR 0,7,4         f0=8899aabbccddeeff f4=1b80000000000001 -> f0=36a0000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=a110000010000000 -> f0=b7f0000010000000 cc=1
TBDR 0,1,4         f0=8899aabbccddeeff f4=a110000010000000 -> f0=b7f0000010000000 cc=1
TBDR 0,3,4         f0=8899aabbccddeeff f4=a110000010000000 -> f0=b7f0000010000000 cc=1
TBDR 0,4,4         f0=8899aabbccddeeff f4=a110000010000000 -> f0=b7f0000010000000 cc=1
TBDR 0,5,4         f0=8899aabbccddeeff f4=a110000010000000 -> f0=b7f0000010000000 cc=1
TBDR 0,6,4         f0=8899aabbccddeeff f4=a110000010000000 -> f0=b7f0000010000000 cc=1
TBDR 0,7,4         f0=8899aabbccddeeff f4=a110000010000000 -> f0=b7f0000010000000 cc=1
TBDR 0,0,4         f0=8899aabbccddeeff f4=411000001fffffff -> f0=3ff000001fffffff cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=411000001fffffff -> f0=3ff000001fffffff cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=4100000000000010 -> f0=3cf0000000000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=4100000000000010 -> f0=3cf0000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c001a2b3c4d5e6f7 cc=1
TBDR 0,1,4         f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c001a2b3c4d5e6f8 cc=1
TBDR 0,3,4         f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c001a2b3c4d5e6f7 cc=1
TBDR 0,4,4         f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c001a2b3c4d5e6f8 cc=1
TBDR 0,5,4         f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c001a2b3c4d5e6f7 cc=1
TBDR 0,6,4         f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c001a2b3c4d5e6f7 cc=1
TBDR 0,7,4         f0=8899aabbccddeeff f4=c123456789abcdef -> f0=c001a2b3c4d5e6f8 cc=1
TBDR 0,0,4         f0=8899aabbccddeeff f4=4110000080000000 -> f0=3ff0000080000000 cc=2
TBDR 0,1,4         f0=8899aabbccddeeff f4=4110000080000000 -> f0=3ff0000080000000 cc=2
TBDR 0,3,4         f0=8899aabbccddeeff f4=4110000080000000 -> f0=3ff0000080000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=4110000080000000 -> f0=3ff0000080000000 cc=2
TBDR 0,5,4         f0=8899aabbccddeeff f4=4110000080000000 -> f0=3ff0000080000000 cc=2
TBDR 0,6,4         f0=8899aabbccddeeff f4=4110000080000000 -> f0=3ff0000080000000 cc=2
TBDR 0,7,4         f0=8899aabbccddeeff f4=4110000080000000 -> f0=3ff0000080000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=4110000180000000 -> f0=3ff0000180000000 cc=2
TBDR 0,1,4         f0=8899aabbccddeeff f4=4110000180000000 -> f0=3ff0000180000000 cc=2
TBDR 0,3,4         f0=8899aabbccddeeff f4=4110000180000000 -> f0=3ff0000180000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=4110000180000000 -> f0=3ff0000180000000 cc=2
TBDR 0,5,4         f0=8899aabbccddeeff f4=4110000180000000 -> f0=3ff0000180000000 cc=2
TBDR 0,6,4         f0=8899aabbccddeeff f4=4110000180000000 -> f0=3ff0000180000000 cc=2
TBDR 0,7,4         f0=8899aabbccddeeff f4=4110000180000000 -> f0=3ff0000180000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=ffffffffffffff -> f0=2fefffffffffffff cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=ffffffffffffff -> f0=2ff0000000000000 cc=2
TBDR 0,0,4         f0=8899aabbccddeeff f4=1b40000000000000 -> f0=3690000000000000 cc=2
TBDR 0,4,4         f0=8899aabbccddeeff f4=1b40000000000000 -> f0=3690000000000000 cc=2
TBDR 0,2,4         -> pgm=0006
TBDR 0,8,4         -> pgm=0006
TBDR 0,15,4        -> pgm=0006
TBDR 0,0,5         c0=e0 -> pgm=0007 dxc=01
TBDR 0,0,4         c0=e0 f4=4110000000000000 -> f0=3ff0000000000000 cc=2
THDER 0,4          f0=1 f4=3f80000011111111 -> f0=4110000000000000 cc=2
THDER 0,4          f0=1 f4=bf80000111111111 -> f0=c110000020000000 cc=1
THDER 0,4          f0=1 f4=11111111 -> f0=0
THDER 0,4          f0=1 f4=8000000011111111 -> f0=8000000000000000
THDER 0,4          f0=1 f4=111111111 -> f0=1b80000000000000 cc=2
THDER 0,4          f0=1 f4=807fffff11111111 -> f0=a13fffff80000000 cc=1
THDER 0,4          f0=1 f4=7f7fffff11111111 -> f0=60ffffff00000000 cc=2
THDER 0,4          f0=1 f4=7f80000011111111 -> f0=7fffffffffffffff cc=3
THDER 0,4          f0=1 f4=ff80000011111111 -> f0=ffffffffffffffff cc=3
THDER 0,4          f0=1 f4=7fc0000111111111 -> f0=7fffffffffffffff cc=3
THDER 0,4          f0=1 f4=ff80000111111111 -> f0=7fffffffffffffff cc=3
THDER 0,4          f0=1 f4=40490fdb11111111 -> f0=413243f6c0000000 cc=2
THDER 0,4          f0=1 f4=4180000011111111 -> f0=4210000000000000 cc=2
THDER 0,4          f0=1 f4=4100000011111111 -> f0=4180000000000000 cc=2
THDER 0,4          f0=1 f4=4080000011111111 -> f0=4140000000000000 cc=2
THDER 1,4          c0=e0 -> pgm=0007 dxc=01
THDR 0,4           f0=1 f4=3ff0000000000000 -> f0=4110000000000000 cc=2
THDR 0,4           f0=1 f4=bff0000000000001 -> f0=c110000000000001 cc=1
THDR 0,4           f0=1 f4=0 -> f0=0
THDR 0,4           f0=1 f4=8000000000000000 -> f0=8000000000000000
THDR 0,4           f0=1 f4=1 -> f0=0 cc=2
THDR 0,4           f0=1 f4=4fafffffffffffff -> f0=7ffffffffffffff8 cc=2
THDR 0,4           f0=1 f4=4fb0000000000000 -> f0=7fffffffffffffff cc=3
THDR 0,4           f0=1 f4=cfb0000000000000 -> f0=ffffffffffffffff cc=3
THDR 0,4           f0=1 f4=2fb0000000000000 -> f0=10000000000000 cc=2
THDR 0,4           f0=1 f4=2faffffffffffff0 -> f0=0 cc=2
THDR 0,4           f0=1 f4=afa0000000000000 -> f0=8000000000000000 cc=1
THDR 0,4           f0=1 f4=2eb0000000000000 -> f0=0 cc=2
THDR 0,4           f0=1 f4=2eafffffffffffff -> f0=0 cc=2
THDR 0,4           f0=1 f4=aeafffffffffffff -> f0=8000000000000000 cc=1
THDR 0,4           f0=1 f4=7ff0000000000000 -> f0=7fffffffffffffff cc=3
THDR 0,4           f0=1 f4=fff0000000000000 -> f0=ffffffffffffffff cc=3
THDR 0,4           f0=1 f4=7ff8000000000001 -> f0=7fffffffffffffff cc=3
THDR 0,4           f0=1 f4=fff0000000000001 -> f0=7fffffffffffffff cc=3
THDR 0,4           f0=1 f4=400921fb54442d18 -> f0=413243f6a8885a30 cc=2
THDR 0,4           f0=1 f4=4030000000000000 -> f0=4210000000000000 cc=2
THDR 0,4           f0=1 f4=4020000000000000 -> f0=4180000000000000 cc=2
THDR 1,4           c0=e0 -> pgm=0007 dxc=01

#
# Floating-point-control register
SFPC 1             r1=fffffffff8f8ff73 -> fpc=f8f8ff73
SFPC 1             r1=fcfcff77 fpc=f8000001 -> fpc=fcfcff77
SFPC 1             r1=4 -> pgm=0006
SFPC 1             r1=6 -> pgm=0006
SFPC 1             r1=8 -> pgm=0006
SFPC 1             r1=80 -> pgm=0006
SFPC 1             r1=01000000 -> pgm=0006
SFPC 1             r1=00020000 -> pgm=0006
SFPC 1             c0=e0 -> pgm=0007 dxc=02
EFPC 3             r3=1111111122222222 fpc=f8f80073 -> r3=11111111f8f80073
EFPC 3             c0=e0 -> pgm=0007 dxc=02
LFPC 4(12)         r12=10000 @10004=f8f8ff73 -> fpc=f8f8ff73
LFPC 4(12)         r12=10000 fpc=1 @10004=00000005 -> pgm=0006
LFPC 0(12)         r12=100000 -> pgm=0005
LFPC 0(12)         c0=e0 -> pgm=0007 dxc=02
STFPC 4(12)        r12=10000 fpc=f8f80073 -> @10004=f8f80073
STFPC 0(12)        r12=100000 -> pgm=0005
STFPC 0(12)        c0=e0 -> pgm=0007 dxc=02
SFASR 1            r1=f8000002 -> fpc=f8000002
SFASR 1            r1=00100001 fpc=00880003 -> fpc=00980001
SFASR 1            r1=80000000 fpc=00f80000 -> fpc=80f88300 pgm=0007 dxc=83
SFASR 1            r1=78000000 fpc=00f80000 -> fpc=78f84300 pgm=0007 dxc=43
SFASR 1            r1=30000000 fpc=00380000 -> fpc=30382300 pgm=0007 dxc=23
SFASR 1            r1=38000000 fpc=00380000 -> fpc=38382b00 pgm=0007 dxc=2b
SFASR 1            r1=10000000 fpc=00180000 -> fpc=10181300 pgm=0007 dxc=13
SFASR 1            r1=18000000 fpc=00180000 -> fpc=18181b00 pgm=0007 dxc=1b
SFASR 1            r1=08000000 fpc=00080000 -> fpc=08080b00 pgm=0007 dxc=0b
SFASR 1            r1=04000000 fpc=00040000 -> fpc=04040700 pgm=0007 dxc=07
SFASR 1            r1=f8f80000 -> fpc=f8f80000
SFASR 1            r1=5 -> pgm=0006
SFASR 1            c0=e0 -> pgm=0007 dxc=02
LFAS 4(12)         r12=10000 @10004=00800000 fpc=00080000 -> fpc=00880000
LFAS 4(12)         r12=10000 @10004=08000000 fpc=00080000 -> fpc=08080b00 pgm=0007 dxc=0b
LFAS 4(12)         r12=10000 @10004=00000088 -> pgm=0006
LFAS 0(12)         r12=100000 -> pgm=0005
LFAS 0(12)         c0=e0 -> pgm=0007 dxc=02
SRNM 2             fpc=f8f80077 -> fpc=f8f80072
SRNM 7(12)         r12=f0 fpc=0 -> fpc=3
SRNM 0             c0=e0 -> pgm=0007 dxc=02
SRNMB 7            fpc=f8f80070 -> fpc=f8f80077
SRNMB 3(12)        r12=ff00 fpc=7 -> fpc=3
SRNMB 4            -> pgm=0006
SRNMB 8            -> pgm=0006
SRNMB 0            c0=e0 -> pgm=0007 dxc=02
SRNMT 5            fpc=f8f80073 -> fpc=f8f80053
SRNMT 15           -> fpc=70
SRNMT 0            c0=e0 -> pgm=0007 dxc=03

# ADD (short BFP)
AEBR 0,4           f0=89abcdef f4=4f00000012345678 -> f0=4f00000089abcdef cc=2
AEBR 0,4           f0=7fc0012389abcdef f4=4f00000012345678 -> cc=3
AEBR 0,4           f0=4040000089abcdef f4=5f80000012345678 -> f0=5f80000089abcdef cc=2 fpc=80000
AEBR 0,4           f0=ff80000089abcdef f4=3f00000012345678 -> cc=1
AEBR 0,4           f0=7f80012389abcdef f4=bf80000012345678 -> f0=7fc0012389abcdef cc=3 fpc=800000
AEBR 0,4           f0=189abcdef f4=8080000112345678 -> f0=8080000089abcdef cc=1
AEBR 0,4           f0=bf80000089abcdef f4=80000012345678 -> cc=1 fpc=80000
AEBR 0,4           f0=4f00000089abcdef f4=cf00000012345678 -> f0=89abcdef
AEBR 0,4           f0=807fffff89abcdef f4=7f80000012345678 -> f0=7f80000089abcdef cc=2
AEBR 0,4           f0=807fffff89abcdef f4=80000012345678 -> f0=189abcdef cc=2
AEBR 0,4           f0=ff7fffff89abcdef f4=ff7fffff12345678 -> f0=ff80000089abcdef cc=1 fpc=280000
AEBR 0,4           f0=807fffff89abcdef f4=8000000012345678 -> cc=1
AEBR 0,4           f0=7f7fffff89abcdef f4=7f7fffff12345678 -> f0=7f80000089abcdef cc=2 fpc=280000
AEBR 0,4           f0=89abcdef f4=4f00000012345678 fpc=f8000000 -> f0=4f00000089abcdef cc=2
AEBR 0,4           f0=7fc0012389abcdef f4=4f00000012345678 fpc=f8000000 -> cc=3
AEBR 0,4           f0=4040000089abcdef f4=5f80000012345678 fpc=f8000000 -> f0=5f80000089abcdef cc=2 fpc=f8000800 pgm=0007 dxc=08
AEBR 0,4           f0=bf80000089abcdef f4=5f00000012345678 fpc=f8000000 -> f0=5f00000089abcdef cc=2 fpc=f8000c00 pgm=0007 dxc=0c
AEBR 0,4           f0=ff80000089abcdef f4=3f00000012345678 fpc=f8000000 -> cc=1
AEBR 0,4           f0=7f80012389abcdef f4=bf80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AEBR 0,4           f0=7f80000089abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AEBR 0,4           f0=189abcdef f4=8080000112345678 fpc=f8000000 -> f0=8080000089abcdef cc=1
AEBR 0,4           f0=bf80000089abcdef f4=80000012345678 fpc=f8000000 -> cc=1 fpc=f8000c00 pgm=0007 dxc=0c
AEBR 0,4           f0=7fc0012389abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AEBR 0,4           f0=3fc0000089abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AEBR 0,4           f0=bf80000089abcdef f4=cf00000012345678 fpc=f8000000 -> f0=cf00000089abcdef cc=1 fpc=f8000800 pgm=0007 dxc=08
AEBR 0,4           f0=4f00000089abcdef f4=cf00000012345678 fpc=f8000000 -> f0=89abcdef
AEBR 0,4           f0=807fffff89abcdef f4=7f80000012345678 fpc=f8000000 -> f0=7f80000089abcdef cc=2
AEBR 0,4           f0=807fffff89abcdef f4=80000012345678 fpc=f8000000 -> f0=5500000089abcdef cc=2 fpc=f8001000 pgm=0007 dxc=10
AEBR 0,4           f0=ff7fffff89abcdef f4=ff7fffff12345678 fpc=f8000000 -> f0=9fffffff89abcdef cc=1 fpc=f8002000 pgm=0007 dxc=20
AEBR 0,4           f0=807fffff89abcdef f4=8000000012345678 fpc=f8000000 -> f0=e07ffffe89abcdef cc=1 fpc=f8001000 pgm=0007 dxc=10
AEBR 0,4           f0=7f7fffff89abcdef f4=7f7fffff12345678 fpc=f8000000 -> f0=1fffffff89abcdef cc=2 fpc=f8002000 pgm=0007 dxc=20
AEBR 0,4           f0=189abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AEBR 0,4           f0=8000000089abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AEBR 0,4           f0=4040000089abcdef f4=5f80000012345678 fpc=1 -> f0=5f80000089abcdef cc=2 fpc=80001
AEBR 0,4           f0=7f80012389abcdef f4=bf80000012345678 fpc=1 -> f0=7fc0012389abcdef cc=3 fpc=800001
AEBR 0,4           f0=bf80000089abcdef f4=80000012345678 fpc=1 -> f0=bf7fffff89abcdef cc=1 fpc=80001
AEBR 0,4           f0=ff7fffff89abcdef f4=ff7fffff12345678 fpc=1 -> cc=1 fpc=280001
AEBR 0,4           f0=7f7fffff89abcdef f4=7f7fffff12345678 fpc=1 -> cc=2 fpc=280001
AEBR 0,4           f0=4040000089abcdef f4=5f80000012345678 fpc=2 -> f0=5f80000189abcdef cc=2 fpc=80002
AEBR 0,4           f0=7f80012389abcdef f4=bf80000012345678 fpc=2 -> f0=7fc0012389abcdef cc=3 fpc=800002
AEBR 0,4           c0=e0 -> pgm=0007 dxc=02

# ADD (long BFP)
ADBR 0,4           f0=3ff0000000000000 f4=4008000000000000 -> f0=4010000000000000 cc=2
ADBR 0,4           f0=1 f4=4160000020000000 -> f0=4160000020000000 cc=2 fpc=80000
ADBR 0,4           f0=10000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 cc=3
ADBR 0,4           f0=8000000000000000 f4=bff0000000000000 -> f0=bff0000000000000 cc=1
ADBR 0,4           f0=1 -> cc=2
ADBR 0,4           f0=7ff0000000000000 f4=7ff0000000000000 -> cc=2
ADBR 0,4           f0=fff0000000000000 f4=8000000000000000 -> cc=1
ADBR 0,4           f0=ffefffffffffffff f4=1 -> cc=1 fpc=80000
ADBR 0,4           f0=7fefffffffffffff f4=fff0008ac0000000 -> f0=fff8008ac0000000 cc=3 fpc=800000
ADBR 0,4           f0=bff0000000000000 f4=3ff0000000000000 -> f0=0
ADBR 0,4           f0=1 f4=800fffffffffffff -> f0=800ffffffffffffe cc=1
ADBR 0,4           f0=7fefffffffffffff f4=7fefffffffffffff -> f0=7ff0000000000000 cc=2 fpc=280000
ADBR 0,4           f0=ffefffffffffffff f4=ffefffffffffffff -> f0=fff0000000000000 cc=1 fpc=280000
ADBR 0,4           f0=3ff0000000000000 f4=4008000000000000 fpc=f8000000 -> f0=4010000000000000 cc=2
ADBR 0,4           f0=1 f4=4160000020000000 fpc=f8000000 -> f0=4160000020000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
ADBR 0,4           f0=10000000000000 f4=7ff8002460000000 fpc=f8000000 -> f0=7ff8002460000000 cc=3
ADBR 0,4           f0=8000000000000000 f4=bff0000000000000 fpc=f8000000 -> f0=bff0000000000000 cc=1
ADBR 0,4           f0=1 fpc=f8000000 -> f0=5cd0000000000000 cc=2 fpc=f8001000 pgm=0007 dxc=10
ADBR 0,4           f0=7ff0000000000000 f4=7ff0000000000000 fpc=f8000000 -> cc=2
ADBR 0,4           f0=fff0000000000000 f4=8000000000000000 fpc=f8000000 -> cc=1
ADBR 0,4           f0=ffefffffffffffff f4=1 fpc=f8000000 -> cc=1 fpc=f8000c00 pgm=0007 dxc=0c
ADBR 0,4           f0=7fefffffffffffff f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
ADBR 0,4           f0=7ff0002460000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
ADBR 0,4           f0=bfe0000000000000 f4=7fefffffffffffff fpc=f8000000 -> f0=7fefffffffffffff cc=2 fpc=f8000c00 pgm=0007 dxc=0c
ADBR 0,4           f0=bff0000000000000 f4=3ff0000000000000 fpc=f8000000 -> f0=0
ADBR 0,4           f0=c1e0000000000000 f4=ffefffffffffffff fpc=f8000000 -> f0=ffefffffffffffff cc=1 fpc=f8000800 pgm=0007 dxc=08
ADBR 0,4           f0=fff8008ac0000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
ADBR 0,4           f0=7ff0000000000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
ADBR 0,4           f0=1 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
ADBR 0,4           f0=1 f4=800fffffffffffff fpc=f8000000 -> f0=e00ffffffffffffc cc=1 fpc=f8001000 pgm=0007 dxc=10
ADBR 0,4           f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
ADBR 0,4           f0=7fefffffffffffff f4=7fefffffffffffff fpc=f8000000 -> f0=1fffffffffffffff cc=2 fpc=f8002000 pgm=0007 dxc=20
ADBR 0,4           f0=ffefffffffffffff f4=ffefffffffffffff fpc=f8000000 -> f0=9fffffffffffffff cc=1 fpc=f8002000 pgm=0007 dxc=20
ADBR 0,4           f0=1 f4=4160000020000000 fpc=1 -> f0=4160000020000000 cc=2 fpc=80001
ADBR 0,4           f0=ffefffffffffffff f4=1 fpc=1 -> f0=ffeffffffffffffe cc=1 fpc=80001
ADBR 0,4           f0=7fefffffffffffff f4=fff0008ac0000000 fpc=1 -> f0=fff8008ac0000000 cc=3 fpc=800001
ADBR 0,4           f0=7fefffffffffffff f4=7fefffffffffffff fpc=1 -> cc=2 fpc=280001
ADBR 0,4           f0=ffefffffffffffff f4=ffefffffffffffff fpc=1 -> cc=1 fpc=280001
ADBR 0,4           f0=1 f4=4160000020000000 fpc=2 -> f0=4160000020000001 cc=2 fpc=80002
ADBR 0,4           f0=ffefffffffffffff f4=1 fpc=2 -> f0=ffeffffffffffffe cc=1 fpc=80002
ADBR 0,4           c0=e0 -> pgm=0007 dxc=02

# ADD (extended BFP)
AXBR 0,4           f0=4000000000000000 f4=bfff000000000000 -> f0=3fff000000000000 cc=2
AXBR 0,4           f0=401e000000000000 f6=1 -> cc=2 fpc=80000
AXBR 0,4           f0=401e000000000000 f4=c01e000000000000 -> f0=0
AXBR 0,4           f0=403e000000000000 f4=fffeffffffffffff f6=ffffffffffffffff -> f0=fffeffffffffffff f2=ffffffffffffffff cc=1 fpc=80000
AXBR 0,4           f0=403e000000000000 f4=7fff800246000000 -> f0=7fff800246000000 cc=3
AXBR 0,4           f0=bfff000000000000 f4=7fff000246000000 -> f0=7fff800246000000 cc=3 fpc=800000
AXBR 0,4           f0=bffe000000000000 f4=8000000000000000 -> cc=1
AXBR 0,4           f0=4000800000000000 f4=ffff000000000000 -> f0=ffff000000000000 cc=1
AXBR 0,4           f0=7fff000000000000 f4=4016000002000000 -> cc=2
AXBR 0,4           f2=1 f4=8000000000000000 -> cc=2
AXBR 0,4           f0=1000000000000 f4=8001000000000000 f6=1 -> f0=8000000000000000 f2=1 cc=1
AXBR 0,4           f0=fffeffffffffffff f2=ffffffffffffffff f4=fffeffffffffffff f6=ffffffffffffffff -> f0=ffff000000000000 f2=0 cc=1 fpc=280000
AXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff -> f0=7fff000000000000 f2=0 cc=2 fpc=280000
AXBR 0,4           f0=4000000000000000 f4=bfff000000000000 fpc=f8000000 -> f0=3fff000000000000 cc=2
AXBR 0,4           f0=401e000000000000 f6=1 fpc=f8000000 -> cc=2 fpc=f8000800 pgm=0007 dxc=08
AXBR 0,4           f0=401e000000000000 f4=c01e000000000000 fpc=f8000000 -> f0=0
AXBR 0,4           f0=403e000000000000 f4=fffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=fffeffffffffffff f2=ffffffffffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
AXBR 0,4           f0=403e000000000000 f4=7fff800246000000 fpc=f8000000 -> f0=7fff800246000000 cc=3
AXBR 0,4           f0=bfff000000000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AXBR 0,4           f0=bfff000000000000 f4=8000ffffffffffff f6=ffffffffffffffff fpc=f8000000 -> cc=1 fpc=f8000800 pgm=0007 dxc=08
AXBR 0,4           f0=bffe000000000000 f4=8000000000000000 fpc=f8000000 -> cc=1
AXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=c01e000000000000 fpc=f8000000 -> cc=2 fpc=f8000c00 pgm=0007 dxc=0c
AXBR 0,4           f0=4000800000000000 f4=ffff000000000000 fpc=f8000000 -> f0=ffff000000000000 cc=1
AXBR 0,4           f0=7fff000000000000 f4=4016000002000000 fpc=f8000000 -> cc=2
AXBR 0,4           f0=7fff000246000000 f4=3ffe000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AXBR 0,4           f2=1 f4=8000000000000000 fpc=f8000000 -> f0=5f91000000000000 f2=0 cc=2 fpc=f8001000 pgm=0007 dxc=10
AXBR 0,4           f0=1000000000000 f4=8001000000000000 f6=1 fpc=f8000000 -> f0=df91000000000000 cc=1 fpc=f8001000 pgm=0007 dxc=10
AXBR 0,4           f0=8000000000000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AXBR 0,4           f0=7fff800246000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AXBR 0,4           f0=7fff000000000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AXBR 0,4           f2=1 f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
AXBR 0,4           f0=fffeffffffffffff f2=ffffffffffffffff f4=fffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=9fffffffffffffff cc=1 fpc=f8002000 pgm=0007 dxc=20
AXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=1fffffffffffffff cc=2 fpc=f8002000 pgm=0007 dxc=20
AXBR 0,4           f0=401e000000000000 f6=1 fpc=1 -> cc=2 fpc=80001
AXBR 0,4           f0=403e000000000000 f4=fffeffffffffffff f6=ffffffffffffffff fpc=1 -> f0=fffeffffffffffff f2=fffffffffffffffe cc=1 fpc=80001
AXBR 0,4           f0=bfff000000000000 f4=7fff000246000000 fpc=1 -> f0=7fff800246000000 cc=3 fpc=800001
AXBR 0,4           f0=fffeffffffffffff f2=ffffffffffffffff f4=fffeffffffffffff f6=ffffffffffffffff fpc=1 -> cc=1 fpc=280001
AXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff fpc=1 -> cc=2 fpc=280001
AXBR 0,4           f0=401e000000000000 f6=1 fpc=2 -> f2=1 cc=2 fpc=80002
AXBR 0,4           f0=403e000000000000 f4=fffeffffffffffff f6=ffffffffffffffff fpc=2 -> f0=fffeffffffffffff f2=fffffffffffffffe cc=1 fpc=80002
AXBR 0,4           c0=e0 -> pgm=0007 dxc=02
AXBR 2,4           -> pgm=0006
AXBR 0,6           -> pgm=0006

# ADD (short BFP)
AEB 0,0(,12)       f0=8080000189abcdef r12=10000 @10000=7f800123 -> f0=7fc0012389abcdef cc=3 fpc=800000
AEB 0,0(,12)       f0=7f80000089abcdef r12=10000 @10000=00800000 -> cc=2
AEB 0,0(,12)       f0=80000089abcdef r12=10000 @10000=bf000000 -> f0=bf00000089abcdef cc=1 fpc=80000
AEB 0,0(,12)       f0=189abcdef r12=10000 @10000=3fc00000 -> f0=3fc0000089abcdef cc=2 fpc=80000
AEB 0,0(,12)       f0=89abcdef r12=10000 @10000=3fc00000 -> f0=3fc0000089abcdef cc=2
AEB 0,0(,12)       f0=ff80000089abcdef r12=10000 @10000=ff7fffff -> cc=1
AEB 0,0(,12)       r12=100000 -> pgm=0005
AEB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# ADD (long BFP)
ADB 0,0(,12)       f0=41e0000000000000 r12=10000 @10000=41f0000000000000 -> f0=41f8000000000000 cc=2
ADB 0,0(,12)       f0=3ff8000000000000 r12=10000 @10000=fff0008ac0000000 -> f0=fff8008ac0000000 cc=3 fpc=800000
ADB 0,0(,12)       f0=7fefffffffffffff r12=10000 @10000=43e0000000000000 -> cc=2 fpc=80000
ADB 0,0(,12)       f0=8010000000000001 r12=10000 @10000=bff0000000000000 -> f0=bff0000000000000 cc=1 fpc=80000
ADB 0,0(,12)       f0=7ff0000000000000 r12=10000 @10000=bff0000000000000 -> cc=2
ADB 0,0(,12)       f0=4008000000000000 r12=10000 @10000=fff0000000000000 -> f0=fff0000000000000 cc=1
ADB 0,0(,12)       r12=100000 -> pgm=0005
ADB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# SUBTRACT (short BFP)
SEBR 0,4           f0=bf80000089abcdef f4=12345678 -> cc=1
SEBR 0,4           f0=89abcdef f4=ff80000012345678 -> f0=7f80000089abcdef cc=2
SEBR 0,4           f0=ffc0045689abcdef f4=4000000012345678 -> cc=3
SEBR 0,4           f0=4f80000089abcdef f4=7f80012312345678 -> f0=7fc0012389abcdef cc=3 fpc=800000
SEBR 0,4           f0=5f00000089abcdef f4=3fc0000012345678 -> cc=2 fpc=80000
SEBR 0,4           f0=bf00000089abcdef f4=5f80000012345678 -> f0=df80000089abcdef cc=1 fpc=80000
SEBR 0,4           f0=4000000089abcdef f4=3fc0000012345678 -> f0=3f00000089abcdef cc=2
SEBR 0,4           f0=ff80000089abcdef f4=3fc0000012345678 -> cc=1
SEBR 0,4           f0=8080000189abcdef f4=807fffff12345678 -> f0=8000000289abcdef cc=1
SEBR 0,4           f0=4f00000089abcdef f4=4f00000012345678 -> f0=89abcdef
SEBR 0,4           f0=ff7fffff89abcdef f4=7f7fffff12345678 -> f0=ff80000089abcdef cc=1 fpc=280000
SEBR 0,4           f0=807fffff89abcdef f4=8080000112345678 -> f0=289abcdef cc=2
SEBR 0,4           f0=7f7fffff89abcdef f4=ff7fffff12345678 -> f0=7f80000089abcdef cc=2 fpc=280000
SEBR 0,4           f0=bf80000089abcdef f4=12345678 fpc=f8000000 -> cc=1
SEBR 0,4           f0=89abcdef f4=ff80000012345678 fpc=f8000000 -> f0=7f80000089abcdef cc=2
SEBR 0,4           f0=ffc0045689abcdef f4=4000000012345678 fpc=f8000000 -> cc=3
SEBR 0,4           f0=4f80000089abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SEBR 0,4           f0=5f00000089abcdef f4=3fc0000012345678 fpc=f8000000 -> cc=2 fpc=f8000c00 pgm=0007 dxc=0c
SEBR 0,4           f0=bf00000089abcdef f4=5f80000012345678 fpc=f8000000 -> f0=df80000089abcdef cc=1 fpc=f8000800 pgm=0007 dxc=08
SEBR 0,4           f0=bf40000089abcdef f4=807fffff12345678 fpc=f8000000 -> cc=1 fpc=f8000c00 pgm=0007 dxc=0c
SEBR 0,4           f0=4000000089abcdef f4=3fc0000012345678 fpc=f8000000 -> f0=3f00000089abcdef cc=2
SEBR 0,4           f0=ff80000089abcdef f4=3fc0000012345678 fpc=f8000000 -> cc=1
SEBR 0,4           f0=4b00000189abcdef f4=8080000112345678 fpc=f8000000 -> cc=2 fpc=f8000800 pgm=0007 dxc=08
SEBR 0,4           f0=8080000189abcdef f4=807fffff12345678 fpc=f8000000 -> f0=d580000089abcdef cc=1 fpc=f8001000 pgm=0007 dxc=10
SEBR 0,4           f0=ff80045689abcdef f4=8000000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SEBR 0,4           f0=4f00000089abcdef f4=4f00000012345678 fpc=f8000000 -> f0=89abcdef
SEBR 0,4           f0=ff7fffff89abcdef f4=7f7fffff12345678 fpc=f8000000 -> f0=9fffffff89abcdef cc=1 fpc=f8002000 pgm=0007 dxc=20
SEBR 0,4           f0=807fffff89abcdef f4=8080000112345678 fpc=f8000000 -> f0=5580000089abcdef cc=2 fpc=f8001000 pgm=0007 dxc=10
SEBR 0,4           f0=ff80000089abcdef f4=ff80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SEBR 0,4           f0=89abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SEBR 0,4           f0=7f7fffff89abcdef f4=ff7fffff12345678 fpc=f8000000 -> f0=1fffffff89abcdef cc=2 fpc=f8002000 pgm=0007 dxc=20
SEBR 0,4           f0=189abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SEBR 0,4           f0=ffc0045689abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SEBR 0,4           f0=4f80000089abcdef f4=7f80012312345678 fpc=1 -> f0=7fc0012389abcdef cc=3 fpc=800001
SEBR 0,4           f0=5f00000089abcdef f4=3fc0000012345678 fpc=1 -> f0=5effffff89abcdef cc=2 fpc=80001
SEBR 0,4           f0=bf00000089abcdef f4=5f80000012345678 fpc=1 -> f0=df80000089abcdef cc=1 fpc=80001
SEBR 0,4           f0=ff7fffff89abcdef f4=7f7fffff12345678 fpc=1 -> cc=1 fpc=280001
SEBR 0,4           f0=7f7fffff89abcdef f4=ff7fffff12345678 fpc=1 -> cc=2 fpc=280001
SEBR 0,4           f0=4f80000089abcdef f4=7f80012312345678 fpc=2 -> f0=7fc0012389abcdef cc=3 fpc=800002
SEBR 0,4           f0=5f00000089abcdef f4=3fc0000012345678 fpc=2 -> cc=2 fpc=80002
SEBR 0,4           c0=e0 -> pgm=0007 dxc=02

# SUBTRACT (long BFP)
SDBR 0,4           f0=c1e0000000000000 f4=1 -> cc=1 fpc=80000
SDBR 0,4           f0=3fd5555555555555 f4=8000000000000000 -> cc=2
SDBR 0,4           f0=3fe0000000000000 f4=fff0000000000000 -> f0=7ff0000000000000 cc=2
SDBR 0,4           f4=7ff0000000000000 -> f0=fff0000000000000 cc=1
SDBR 0,4           f0=bff0000000000000 f4=fff8008ac0000000 -> f0=fff8008ac0000000 cc=3
SDBR 0,4           f0=4000000000000000 f4=4008000000000000 -> f0=bff0000000000000 cc=1
SDBR 0,4           f0=1 f4=bfe0000000000000 -> f0=3fe0000000000000 cc=2 fpc=80000
SDBR 0,4           f0=8010000000000001 f4=8010000000000001 -> f0=0
SDBR 0,4           f0=fff0008ac0000000 f4=3ff8000000000000 -> f0=fff8008ac0000000 cc=3 fpc=800000
SDBR 0,4           f0=1 f4=10000000000000 -> f0=800fffffffffffff cc=1
SDBR 0,4           f0=ffefffffffffffff f4=7fefffffffffffff -> f0=fff0000000000000 cc=1 fpc=280000
SDBR 0,4           f0=1 f4=8000000000000000 -> cc=2
SDBR 0,4           f0=7fefffffffffffff f4=ffefffffffffffff -> f0=7ff0000000000000 cc=2 fpc=280000
SDBR 0,4           f0=c1e0000000000000 f4=1 fpc=f8000000 -> cc=1 fpc=f8000800 pgm=0007 dxc=08
SDBR 0,4           f0=3fd5555555555555 f4=8000000000000000 fpc=f8000000 -> cc=2
SDBR 0,4           f0=3fe0000000000000 f4=fff0000000000000 fpc=f8000000 -> f0=7ff0000000000000 cc=2
SDBR 0,4           f4=7ff0000000000000 fpc=f8000000 -> f0=fff0000000000000 cc=1
SDBR 0,4           f0=bff0000000000000 f4=fff8008ac0000000 fpc=f8000000 -> f0=fff8008ac0000000 cc=3
SDBR 0,4           f0=4000000000000000 f4=4008000000000000 fpc=f8000000 -> f0=bff0000000000000 cc=1
SDBR 0,4           f0=1 f4=bfe0000000000000 fpc=f8000000 -> f0=3fe0000000000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
SDBR 0,4           f0=800fffffffffffff f4=bff0000000000000 fpc=f8000000 -> f0=3ff0000000000000 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
SDBR 0,4           f0=bff0000000000000 f4=8010000000000001 fpc=f8000000 -> cc=1 fpc=f8000c00 pgm=0007 dxc=0c
SDBR 0,4           f0=8010000000000001 f4=8010000000000001 fpc=f8000000 -> f0=0
SDBR 0,4           f0=fff0008ac0000000 f4=3ff8000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SDBR 0,4           f0=1 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SDBR 0,4           f0=fff0000000000000 f4=fff0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SDBR 0,4           f0=1 f4=10000000000000 fpc=f8000000 -> f0=e00ffffffffffffe cc=1 fpc=f8001000 pgm=0007 dxc=10
SDBR 0,4           f0=bff0000000000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SDBR 0,4           f0=ffefffffffffffff f4=7fefffffffffffff fpc=f8000000 -> f0=9fffffffffffffff cc=1 fpc=f8002000 pgm=0007 dxc=20
SDBR 0,4           f0=fff8008ac0000000 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SDBR 0,4           f0=1 f4=8000000000000000 fpc=f8000000 -> f0=5cd0000000000000 cc=2 fpc=f8001000 pgm=0007 dxc=10
SDBR 0,4           f0=8000000000000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SDBR 0,4           f0=7fefffffffffffff f4=ffefffffffffffff fpc=f8000000 -> f0=1fffffffffffffff cc=2 fpc=f8002000 pgm=0007 dxc=20
SDBR 0,4           f0=c1e0000000000000 f4=1 fpc=1 -> cc=1 fpc=80001
SDBR 0,4           f0=1 f4=bfe0000000000000 fpc=1 -> f0=3fe0000000000000 cc=2 fpc=80001
SDBR 0,4           f0=fff0008ac0000000 f4=3ff8000000000000 fpc=1 -> f0=fff8008ac0000000 cc=3 fpc=800001
SDBR 0,4           f0=ffefffffffffffff f4=7fefffffffffffff fpc=1 -> cc=1 fpc=280001
SDBR 0,4           f0=7fefffffffffffff f4=ffefffffffffffff fpc=1 -> cc=2 fpc=280001
SDBR 0,4           f0=c1e0000000000000 f4=1 fpc=2 -> cc=1 fpc=80002
SDBR 0,4           f0=1 f4=bfe0000000000000 fpc=2 -> f0=3fe0000000000001 cc=2 fpc=80002
SDBR 0,4           c0=e0 -> pgm=0007 dxc=02

# SUBTRACT (extended BFP)
SXBR 0,4           f0=3fff800000000000 f4=7fff800246000000 -> f0=7fff800246000000 cc=3
SXBR 0,4           f2=1 f4=8000000000000000 -> cc=2
SXBR 0,4           f0=3fff000000000000 f4=ffff0008ac000000 -> f0=ffff8008ac000000 cc=3 fpc=800000
SXBR 0,4           f4=403e000000000000 -> f0=c03e000000000000 cc=1
SXBR 0,4           f0=401e000000000000 f4=8001000000000000 f6=1 -> cc=2 fpc=80000
SXBR 0,4           f0=4000000000000000 f4=bffe000000000000 -> f0=4000400000000000 cc=2
SXBR 0,4           f0=c01e000000000000 f6=1 -> cc=1 fpc=80000
SXBR 0,4           f0=7fff000000000000 f4=403f000000000000 -> cc=2
SXBR 0,4           f0=ffff000000000000 f4=401f000000000000 -> cc=1
SXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff -> f0=0 f2=0
SXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=fffeffffffffffff f6=ffffffffffffffff -> f0=7fff000000000000 f2=0 cc=2 fpc=280000
SXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff -> cc=1
SXBR 0,4           f0=fffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff -> f0=ffff000000000000 f2=0 cc=1 fpc=280000
SXBR 0,4           f0=3fff800000000000 f4=7fff800246000000 fpc=f8000000 -> f0=7fff800246000000 cc=3
SXBR 0,4           f2=1 f4=8000000000000000 fpc=f8000000 -> f0=5f91000000000000 f2=0 cc=2 fpc=f8001000 pgm=0007 dxc=10
SXBR 0,4           f0=3fff000000000000 f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SXBR 0,4           f4=403e000000000000 fpc=f8000000 -> f0=c03e000000000000 cc=1
SXBR 0,4           f2=1 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SXBR 0,4           f0=ffff0008ac000000 f4=3ffe000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SXBR 0,4           f0=401e000000000000 f4=8001000000000000 f6=1 fpc=f8000000 -> cc=2 fpc=f8000800 pgm=0007 dxc=08
SXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=4016000002000000 fpc=f8000000 -> cc=2 fpc=f8000c00 pgm=0007 dxc=0c
SXBR 0,4           f0=4000000000000000 f4=bffe000000000000 fpc=f8000000 -> f0=4000400000000000 cc=2
SXBR 0,4           f0=c01e000000000000 f6=1 fpc=f8000000 -> cc=1 fpc=f8000800 pgm=0007 dxc=08
SXBR 0,4           f0=7fff000000000000 f4=403f000000000000 fpc=f8000000 -> cc=2
SXBR 0,4           f0=4000000000000000 f4=7ffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=fffeffffffffffff f2=ffffffffffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
SXBR 0,4           f0=ffff000000000000 f4=401f000000000000 fpc=f8000000 -> cc=1
SXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=0 f2=0
SXBR 0,4           f0=ffff8008ac000000 f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=fffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=1fffffffffffffff cc=2 fpc=f8002000 pgm=0007 dxc=20
SXBR 0,4           f0=7fff000000000000 f4=7fff000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff fpc=f8000000 -> f0=e000ffffffffffff f2=fffffffffffffffe cc=1 fpc=f8001000 pgm=0007 dxc=10
SXBR 0,4           f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SXBR 0,4           f0=fffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=9fffffffffffffff cc=1 fpc=f8002000 pgm=0007 dxc=20
SXBR 0,4           f0=3fff000000000000 f4=ffff0008ac000000 fpc=1 -> f0=ffff8008ac000000 cc=3 fpc=800001
SXBR 0,4           f0=401e000000000000 f4=8001000000000000 f6=1 fpc=1 -> cc=2 fpc=80001
SXBR 0,4           f0=c01e000000000000 f6=1 fpc=1 -> cc=1 fpc=80001
SXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=fffeffffffffffff f6=ffffffffffffffff fpc=1 -> cc=2 fpc=280001
SXBR 0,4           f0=fffeffffffffffff f2=ffffffffffffffff f4=7ffeffffffffffff f6=ffffffffffffffff fpc=1 -> cc=1 fpc=280001
SXBR 0,4           f0=3fff000000000000 f4=ffff0008ac000000 fpc=2 -> f0=ffff8008ac000000 cc=3 fpc=800002
SXBR 0,4           f0=401e000000000000 f4=8001000000000000 f6=1 fpc=2 -> f2=1 cc=2 fpc=80002
SXBR 0,4           c0=e0 -> pgm=0007 dxc=02
SXBR 2,4           -> pgm=0006
SXBR 0,6           -> pgm=0006

# SUBTRACT (short BFP)
SEB 0,0(,12)       f0=4000000089abcdef r12=10000 @10000=ff7fffff -> f0=7f7fffff89abcdef cc=2 fpc=80000
SEB 0,0(,12)       f0=5f00000089abcdef r12=10000 @10000=80000000 -> cc=2
SEB 0,0(,12)       f0=7f80000089abcdef r12=10000 @10000=40000000 -> cc=2
SEB 0,0(,12)       f0=4000000089abcdef r12=10000 @10000=5f800000 -> f0=df80000089abcdef cc=1 fpc=80000
SEB 0,0(,12)       f0=bf00000089abcdef r12=10000 @10000=3f000000 -> f0=bf80000089abcdef cc=1
SEB 0,0(,12)       f0=4000000089abcdef r12=10000 @10000=40000000 -> f0=89abcdef
SEB 0,0(,12)       r12=100000 -> pgm=0005
SEB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# SUBTRACT (long BFP)
SDB 0,0(,12)       f0=bfe0000000000000 r12=10000 @10000=0010000000000000 -> cc=1 fpc=80000
SDB 0,0(,12)       f0=fff0008ac0000000 r12=10000 @10000=7fefffffffffffff -> f0=fff8008ac0000000 cc=3 fpc=800000
SDB 0,0(,12)       f0=7ff0000000000000 r12=10000 @10000=800fffffffffffff -> cc=2
SDB 0,0(,12)       f0=10000000000000 r12=10000 @10000=c1e0000000000000 -> f0=41e0000000000000 cc=2 fpc=80000
SDB 0,0(,12)       f0=fff0000000000000 r12=10000 @10000=0000000000000000 -> cc=1
SDB 0,0(,12)       f0=4008000000000000 r12=10000 @10000=bff0000000000000 -> f0=4010000000000000 cc=2
SDB 0,0(,12)       r12=100000 -> pgm=0005
SDB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# MULTIPLY (short BFP)
MEEBR 0,4          f0=8080000189abcdef f4=ffc0045612345678 -> f0=ffc0045689abcdef
MEEBR 0,4          f0=89abcdef f4=4f00000012345678 ->
MEEBR 0,4          f0=ff7fffff89abcdef f4=ff80000012345678 -> f0=7f80000089abcdef
MEEBR 0,4          f0=5f00000089abcdef f4=80000012345678 -> f0=2000000089abcdef
MEEBR 0,4          f0=ff80045689abcdef f4=12345678 -> f0=ffc0045689abcdef fpc=800000
MEEBR 0,4          f0=3eaaaaab89abcdef f4=3fc0000012345678 -> f0=3f00000089abcdef fpc=80000
MEEBR 0,4          f0=3f00000089abcdef f4=112345678 -> f0=89abcdef fpc=180000
MEEBR 0,4          f0=807fffff89abcdef f4=3eaaaaab12345678 -> f0=802aaaaa89abcdef fpc=180000
MEEBR 0,4          f0=ff7fffff89abcdef f4=cf00000012345678 -> f0=7f80000089abcdef fpc=280000
MEEBR 0,4          f0=4040000089abcdef f4=112345678 -> f0=389abcdef
MEEBR 0,4          f0=8080000189abcdef f4=ffc0045612345678 fpc=f8000000 -> f0=ffc0045689abcdef
MEEBR 0,4          f0=89abcdef f4=4f00000012345678 fpc=f8000000 ->
MEEBR 0,4          f0=ff7fffff89abcdef f4=ff80000012345678 fpc=f8000000 -> f0=7f80000089abcdef
MEEBR 0,4          f0=5f00000089abcdef f4=80000012345678 fpc=f8000000 -> f0=2000000089abcdef
MEEBR 0,4          f0=ff80045689abcdef f4=12345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MEEBR 0,4          f0=3eaaaaab89abcdef f4=3fc0000012345678 fpc=f8000000 -> f0=3f00000089abcdef fpc=f8000800 pgm=0007 dxc=08
MEEBR 0,4          f0=3f00000089abcdef f4=112345678 fpc=f8000000 -> f0=5480000089abcdef fpc=f8001000 pgm=0007 dxc=10
MEEBR 0,4          f0=807fffff89abcdef f4=3eaaaaab12345678 fpc=f8000000 -> f0=dfaaaaaa89abcdef fpc=f8001c00 pgm=0007 dxc=1c
MEEBR 0,4          f0=bf00000089abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MEEBR 0,4          f0=807fffff89abcdef f4=807fffff12345678 fpc=f8000000 -> f0=217ffffc89abcdef fpc=f8001800 pgm=0007 dxc=18
MEEBR 0,4          f0=ff7fffff89abcdef f4=cf00000012345678 fpc=f8000000 -> f0=2effffff89abcdef fpc=f8002000 pgm=0007 dxc=20
MEEBR 0,4          f0=4040000089abcdef f4=4b00000112345678 fpc=f8000000 -> f0=4bc0000289abcdef fpc=f8000c00 pgm=0007 dxc=0c
MEEBR 0,4          f0=89abcdef f4=ff80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MEEBR 0,4          f0=4040000089abcdef f4=ff7fffff12345678 fpc=f8000000 -> f0=a03fffff89abcdef fpc=f8002800 pgm=0007 dxc=28
MEEBR 0,4          f0=189abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MEEBR 0,4          f0=ff80000089abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MEEBR 0,4          f0=7fc0012389abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MEEBR 0,4          f0=ff80045689abcdef f4=12345678 fpc=1 -> f0=ffc0045689abcdef fpc=800001
MEEBR 0,4          f0=3eaaaaab89abcdef f4=3fc0000012345678 fpc=1 -> f0=3f00000089abcdef fpc=80001
MEEBR 0,4          f0=3f00000089abcdef f4=112345678 fpc=1 -> f0=89abcdef fpc=180001
MEEBR 0,4          f0=807fffff89abcdef f4=3eaaaaab12345678 fpc=1 -> f0=802aaaaa89abcdef fpc=180001
MEEBR 0,4          f0=ff7fffff89abcdef f4=cf00000012345678 fpc=1 -> f0=7f7fffff89abcdef fpc=280001
MEEBR 0,4          f0=ff80045689abcdef f4=12345678 fpc=2 -> f0=ffc0045689abcdef fpc=800002
MEEBR 0,4          f0=3eaaaaab89abcdef f4=3fc0000012345678 fpc=2 -> f0=3f00000189abcdef fpc=80002
MEEBR 0,4          f0=3f00000089abcdef f4=112345678 fpc=2 -> f0=189abcdef fpc=180002
MEEBR 0,4          f0=bf00000089abcdef f4=112345678 fpc=2 -> f0=8000000089abcdef fpc=180002
MEEBR 0,4          f0=ff7fffff89abcdef f4=cf00000012345678 fpc=2 -> f0=7f80000089abcdef fpc=280002
MEEBR 0,4          f0=5f00000089abcdef f4=ff7fffff12345678 fpc=2 -> f0=ff7fffff89abcdef fpc=280002
MEEBR 0,4          f0=ff80045689abcdef f4=12345678 fpc=3 -> f0=ffc0045689abcdef fpc=800003
MEEBR 0,4          f0=3eaaaaab89abcdef f4=3fc0000012345678 fpc=3 -> f0=3f00000089abcdef fpc=80003
MEEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# MULTIPLY (long BFP)
MDBR 0,4           f0=7fefffffffffffff f4=3ff0000000000000 ->
MDBR 0,4           f0=43e0000000000000 -> f0=0
MDBR 0,4           f0=3fd5555555555555 f4=4160000020000000 -> f0=4145555580000000 fpc=80000
MDBR 0,4           f0=3fd5555555555555 f4=fff8008ac0000000 -> f0=fff8008ac0000000
MDBR 0,4           f0=bfe8000000000000 f4=1 -> f0=8000000000000001 fpc=180000
MDBR 0,4           f0=7ff0000000000000 f4=fff0000000000000 -> f0=fff0000000000000
MDBR 0,4           f0=fff8008ac0000000 f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
MDBR 0,4           f0=41e0000000000000 f4=7fefffffffffffff -> f0=7ff0000000000000 fpc=280000
MDBR 0,4           f0=3fd5555555555555 f4=1 -> f0=0 fpc=180000
MDBR 0,4           f0=41e0000000000000 f4=1 -> f0=80000000
MDBR 0,4           f0=7fefffffffffffff f4=3ff0000000000000 fpc=f8000000 ->
MDBR 0,4           f0=43e0000000000000 fpc=f8000000 -> f0=0
MDBR 0,4           f0=3fd5555555555555 f4=4160000020000000 fpc=f8000000 -> f0=4145555580000000 fpc=f8000c00 pgm=0007 dxc=0c
MDBR 0,4           f0=3fd5555555555555 f4=fff8008ac0000000 fpc=f8000000 -> f0=fff8008ac0000000
MDBR 0,4           f0=bfe8000000000000 f4=1 fpc=f8000000 -> f0=dcc8000000000000 fpc=f8001000 pgm=0007 dxc=10
MDBR 0,4           f0=7ff0000000000000 f4=fff0000000000000 fpc=f8000000 -> f0=fff0000000000000
MDBR 0,4           f0=fff8008ac0000000 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDBR 0,4           f0=7ff0002460000000 f4=1 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDBR 0,4           f0=4008000000000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDBR 0,4           f0=ffefffffffffffff f4=3fd5555555555555 fpc=f8000000 -> f0=ffd5555555555554 fpc=f8000800 pgm=0007 dxc=08
MDBR 0,4           f0=41e0000000000000 f4=7fefffffffffffff fpc=f8000000 -> f0=21dfffffffffffff fpc=f8002000 pgm=0007 dxc=20
MDBR 0,4           f0=bfe8000000000000 f4=8010000000000001 fpc=f8000000 -> f0=6008000000000002 fpc=f8001c00 pgm=0007 dxc=1c
MDBR 0,4           f0=4160000020000000 f4=ffefffffffffffff fpc=f8000000 -> f0=a16000001fffffff fpc=f8002800 pgm=0007 dxc=28
MDBR 0,4           f0=800fffffffffffff f4=bfe8000000000000 fpc=f8000000 -> f0=6007fffffffffffe fpc=f8001800 pgm=0007 dxc=18
MDBR 0,4           f0=8000000000000000 f4=7ff0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDBR 0,4           f0=7ff0000000000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDBR 0,4           f0=1 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDBR 0,4           f0=3fd5555555555555 f4=4160000020000000 fpc=1 -> f0=414555557fffffff fpc=80001
MDBR 0,4           f0=bfe8000000000000 f4=1 fpc=1 -> f0=8000000000000000 fpc=180001
MDBR 0,4           f0=fff8008ac0000000 f4=7ff0002460000000 fpc=1 -> f0=7ff8002460000000 fpc=800001
MDBR 0,4           f0=41e0000000000000 f4=7fefffffffffffff fpc=1 -> f0=7fefffffffffffff fpc=280001
MDBR 0,4           f0=bfe8000000000000 f4=8010000000000001 fpc=1 -> f0=c000000000000 fpc=180001
MDBR 0,4           f0=3fd5555555555555 f4=4160000020000000 fpc=2 -> f0=4145555580000000 fpc=80002
MDBR 0,4           f0=bfe8000000000000 f4=1 fpc=2 -> f0=8000000000000000 fpc=180002
MDBR 0,4           f0=fff8008ac0000000 f4=7ff0002460000000 fpc=2 -> f0=7ff8002460000000 fpc=800002
MDBR 0,4           f0=41e0000000000000 f4=7fefffffffffffff fpc=2 -> f0=7ff0000000000000 fpc=280002
MDBR 0,4           f0=bfe8000000000000 f4=8010000000000001 fpc=2 -> f0=c000000000001 fpc=180002
MDBR 0,4           f0=4160000020000000 f4=ffefffffffffffff fpc=2 -> f0=ffefffffffffffff fpc=280002
MDBR 0,4           f0=3fd5555555555555 f4=4160000020000000 fpc=3 -> f0=414555557fffffff fpc=80003
MDBR 0,4           f0=bfe8000000000000 f4=1 fpc=3 -> f0=8000000000000001 fpc=180003
MDBR 0,4           c0=e0 -> pgm=0007 dxc=02

# MULTIPLY (extended BFP)
MXBR 0,4           f0=7fff000246000000 f4=4016000002000000 -> f0=7fff800246000000 fpc=800000
MXBR 0,4           f0=c01e000000000000 f4=8000ffffffffffff f6=ffffffffffffffff -> f0=1fffffffffffff f2=fffffffffffffffe
MXBR 0,4           f0=8000000000000000 ->
MXBR 0,4           f0=4000000000000000 f6=1 -> f0=0 f2=2
MXBR 0,4           f0=3ffe000000000000 f4=7fff000000000000 -> f0=7fff000000000000
MXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=4000800000000000 -> f0=7fff000000000000 f2=0 fpc=280000
MXBR 0,4           f0=3ffd555555555555 f2=5555555555555555 f4=3ffd555555555555 f6=5555555555555555 -> f0=3ffbc71c71c71c71 f2=c71c71c71c71c71c fpc=80000
MXBR 0,4           f0=bfff000000000000 f4=ffff8008ac000000 -> f0=ffff8008ac000000
MXBR 0,4           f0=3fff800000000000 f6=1 -> f0=0 f2=2 fpc=180000
MXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=8000ffffffffffff f6=ffffffffffffffff -> f0=0 f2=0 fpc=180000
MXBR 0,4           f0=7fff000246000000 f4=4016000002000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXBR 0,4           f0=c01e000000000000 f4=8000ffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=1fffffffffffff f2=fffffffffffffffe
MXBR 0,4           f0=8000000000000000 fpc=f8000000 ->
MXBR 0,4           f0=4000000000000000 f6=1 fpc=f8000000 -> f0=5f92000000000000 fpc=f8001000 pgm=0007 dxc=10
MXBR 0,4           f0=3ffe000000000000 f4=7fff000000000000 fpc=f8000000 -> f0=7fff000000000000
MXBR 0,4           f0=3fff000000000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXBR 0,4           f0=8000000000000000 f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=4000800000000000 fpc=f8000000 -> f0=20007fffffffffff fpc=f8002800 pgm=0007 dxc=28
MXBR 0,4           f0=3ffd555555555555 f2=5555555555555555 f4=3ffd555555555555 f6=5555555555555555 fpc=f8000000 -> f0=3ffbc71c71c71c71 f2=c71c71c71c71c71c fpc=f8000c00 pgm=0007 dxc=0c
MXBR 0,4           f0=403e000000000000 f4=7ffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=203dffffffffffff f2=ffffffffffffffff fpc=f8002000 pgm=0007 dxc=20
MXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=8001000000000000 f6=1 fpc=f8000000 -> f0=c001000000000000 f2=0 fpc=f8000800 pgm=0007 dxc=08
MXBR 0,4           f0=bfff000000000000 f4=ffff8008ac000000 fpc=f8000000 -> f0=ffff8008ac000000
MXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=8000ffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=2002ffffffffffff f2=fffffffffffffffc fpc=f8001800 pgm=0007 dxc=18
MXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXBR 0,4           f0=ffff000000000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=8001000000000000 f6=1 fpc=f8000000 -> f0=2003000000000000 f2=0 fpc=f8001c00 pgm=0007 dxc=1c
MXBR 0,4           f0=7fff800246000000 f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXBR 0,4           f0=7fff000246000000 f4=4016000002000000 fpc=1 -> f0=7fff800246000000 fpc=800001
MXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=4000800000000000 fpc=1 -> fpc=280001
MXBR 0,4           f0=3ffd555555555555 f2=5555555555555555 f4=3ffd555555555555 f6=5555555555555555 fpc=1 -> f0=3ffbc71c71c71c71 f2=c71c71c71c71c71b fpc=80001
MXBR 0,4           f0=3fff800000000000 f6=1 fpc=1 -> f0=0 f2=1 fpc=180001
MXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=8000ffffffffffff f6=ffffffffffffffff fpc=1 -> f0=0 f2=0 fpc=180001
MXBR 0,4           f0=7fff000246000000 f4=4016000002000000 fpc=2 -> f0=7fff800246000000 fpc=800002
MXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=4000800000000000 fpc=2 -> f0=7fff000000000000 f2=0 fpc=280002
MXBR 0,4           f0=3ffd555555555555 f2=5555555555555555 f4=3ffd555555555555 f6=5555555555555555 fpc=2 -> f0=3ffbc71c71c71c71 f2=c71c71c71c71c71c fpc=80002
MXBR 0,4           f0=3fff800000000000 f6=1 fpc=2 -> f0=0 f2=2 fpc=180002
MXBR 0,4           f2=1 f4=8000ffffffffffff f6=ffffffffffffffff fpc=2 -> f0=8000000000000000 f2=0 fpc=180002
MXBR 0,4           f0=fffeffffffffffff f2=ffffffffffffffff f4=4000000000000000 fpc=2 -> fpc=280002
MXBR 0,4           f0=7fff000246000000 f4=4016000002000000 fpc=3 -> f0=7fff800246000000 fpc=800003
MXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=4000800000000000 fpc=3 -> fpc=280003
MXBR 0,4           c0=e0 -> pgm=0007 dxc=02
MXBR 2,4           -> pgm=0006
MXBR 0,6           -> pgm=0006

# MULTIPLY (short BFP)
MEEB 0,0(,12)      f0=80000089abcdef r12=10000 @10000=40000000 -> f0=100000089abcdef
MEEB 0,0(,12)      f0=89abcdef r12=10000 @10000=80000000 -> f0=8000000089abcdef
MEEB 0,0(,12)      f0=3fc0000089abcdef r12=10000 @10000=00000001 -> f0=289abcdef fpc=180000
MEEB 0,0(,12)      f0=7f80000089abcdef r12=10000 @10000=7f7fffff ->
MEEB 0,0(,12)      f0=ffc0045689abcdef r12=10000 @10000=00000001 ->
MEEB 0,0(,12)      f0=3eaaaaab89abcdef r12=10000 @10000=7f800123 -> f0=7fc0012389abcdef fpc=800000
MEEB 0,0(,12)      r12=100000 -> pgm=0005
MEEB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02

# MULTIPLY (long BFP)
MDB 0,0(,12)       f0=c1e0000000000000 r12=10000 @10000=ffefffffffffffff -> f0=7ff0000000000000 fpc=280000
MDB 0,0(,12)       f0=bff0000000000000 r12=10000 @10000=bfe0000000000000 -> f0=3fe0000000000000
MDB 0,0(,12)       f0=3fe0000000000000 r12=10000 @10000=0000000000000000 -> f0=0
MDB 0,0(,12)       f0=fff0008ac0000000 r12=10000 @10000=0000000000000001 -> f0=fff8008ac0000000 fpc=800000
MDB 0,0(,12)       f0=fff8008ac0000000 r12=10000 @10000=8000000000000000 ->
MDB 0,0(,12)       f0=7ff0000000000000 r12=10000 @10000=7ff0000000000000 ->
MDB 0,0(,12)       r12=100000 -> pgm=0005
MDB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# MULTIPLY (short to long BFP)
MDEBR 0,4          f0=89abcdef f4=bf40000012345678 -> f0=8000000000000000
MDEBR 0,4          f0=ff7fffff89abcdef f4=bf80000012345678 -> f0=47efffffe0000000
MDEBR 0,4          f0=ff80000089abcdef f4=80000012345678 -> f0=fff0000000000000
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 -> f0=7ff8002460000000 fpc=800000
MDEBR 0,4          f0=3f00000089abcdef f4=ffc0045612345678 -> f0=fff8008ac0000000
MDEBR 0,4          f0=89abcdef f4=bf40000012345678 fpc=f8000000 -> f0=8000000000000000
MDEBR 0,4          f0=ff7fffff89abcdef f4=bf80000012345678 fpc=f8000000 -> f0=47efffffe0000000
MDEBR 0,4          f0=ff80000089abcdef f4=80000012345678 fpc=f8000000 -> f0=fff0000000000000
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDEBR 0,4          f0=3f00000089abcdef f4=ffc0045612345678 fpc=f8000000 -> f0=fff8008ac0000000
MDEBR 0,4          f0=189abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=1 -> f0=7ff8002460000000 fpc=800001
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=2 -> f0=7ff8002460000000 fpc=800002
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=3 -> f0=7ff8002460000000 fpc=800003
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=7 -> f0=7ff8002460000000 fpc=800007
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=20000000 -> f0=7ff8002460000000 fpc=20800000
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
MDEBR 0,4          f0=189abcdef f4=ff80045612345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
MDEBR 0,4          f0=189abcdef f4=ff80045612345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
MDEBR 0,4          f0=7f80012389abcdef f4=bf80000012345678 fpc=8000003 -> f0=7ff8002460000000 fpc=8800003
MDEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# MULTIPLY (short to long BFP)
MDEB 0,0(,12)      f0=8000000089abcdef r12=10000 @10000=4b000001 -> f0=8000000000000000
MDEB 0,0(,12)      f0=3f00000089abcdef r12=10000 @10000=ff800000 -> f0=fff0000000000000
MDEB 0,0(,12)      f0=bf40000089abcdef r12=10000 @10000=bf800000 -> f0=3fe8000000000000
MDEB 0,0(,12)      f0=7f80012389abcdef r12=10000 @10000=00000001 -> f0=7ff8002460000000 fpc=800000
MDEB 0,0(,12)      f0=ffc0045689abcdef r12=10000 @10000=ffc00456 -> f0=fff8008ac0000000
MDEB 0,0(,12)      f0=8000000089abcdef r12=10000 @10000=4b000001 fpc=f8000000 -> f0=8000000000000000
MDEB 0,0(,12)      r12=100000 -> pgm=0005
MDEB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02

# MULTIPLY (long to extended BFP)
MXDBR 0,4          f0=41f0000000000000 f4=3ff0000000000000 -> f0=401f000000000000
MXDBR 0,4          f0=fff8008ac0000000 f4=ffefffffffffffff -> f0=ffff8008ac000000
MXDBR 0,4          f0=4160000020000000 -> f0=0
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 -> f0=ffff8008ac000000 fpc=800000
MXDBR 0,4          f0=7ff0000000000000 f4=7fefffffffffffff -> f0=7fff000000000000
MXDBR 0,4          f0=41f0000000000000 f4=3ff0000000000000 fpc=f8000000 -> f0=401f000000000000
MXDBR 0,4          f0=fff8008ac0000000 f4=ffefffffffffffff fpc=f8000000 -> f0=ffff8008ac000000
MXDBR 0,4          f0=4160000020000000 fpc=f8000000 -> f0=0
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXDBR 0,4          f0=7ff0000000000000 f4=7fefffffffffffff fpc=f8000000 -> f0=7fff000000000000
MXDBR 0,4          f4=fff0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXDBR 0,4          f0=1 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=1 -> f0=ffff8008ac000000 fpc=800001
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=2 -> f0=ffff8008ac000000 fpc=800002
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=3 -> f0=ffff8008ac000000 fpc=800003
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=7 -> f0=ffff8008ac000000 fpc=800007
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=20000000 -> f0=ffff8008ac000000 fpc=20800000
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
MXDBR 0,4          f4=fff0000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
MXDBR 0,4          f0=1 f4=7ff0002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
MXDBR 0,4          f4=fff0000000000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
MXDBR 0,4          f0=1 f4=7ff0002460000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
MXDBR 0,4          f0=fff0008ac0000000 f4=bfe8000000000000 fpc=8000003 -> f0=ffff8008ac000000 fpc=8800003
MXDBR 0,4          c0=e0 -> pgm=0007 dxc=02
MXDBR 2,4          -> pgm=0006

# MULTIPLY (long to extended BFP)
MXDB 0,0(,12)      f0=41e0000000000000 r12=10000 @10000=43e0000000000000 -> f0=405d000000000000
MXDB 0,0(,12)      f0=fff0008ac0000000 r12=10000 @10000=800fffffffffffff -> f0=ffff8008ac000000 fpc=800000
MXDB 0,0(,12)      r12=10000 @10000=bff0000000000000 -> f0=8000000000000000
MXDB 0,0(,12)      f0=7ff8002460000000 r12=10000 @10000=3fe0000000000000 -> f0=7fff800246000000
MXDB 0,0(,12)      f0=7ff0000000000000 r12=10000 @10000=3ff0000000000000 -> f0=7fff000000000000
MXDB 0,0(,12)      f0=41e0000000000000 r12=10000 @10000=43e0000000000000 fpc=f8000000 -> f0=405d000000000000
MXDB 0,0(,12)      r12=100000 -> pgm=0005
MXDB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02
MXDB 2,0(,12)      -> pgm=0006

# DIVIDE (short BFP)
DEBR 0,4           f0=7f7fffff89abcdef f4=5f80000012345678 -> f0=5f7fffff89abcdef
DEBR 0,4           f0=5f00000089abcdef f4=7f80012312345678 -> f0=7fc0012389abcdef fpc=800000
DEBR 0,4           f0=ff7fffff89abcdef f4=ffc0045612345678 -> f0=ffc0045689abcdef
DEBR 0,4           f0=80000089abcdef f4=ff7fffff12345678 -> f0=8000000089abcdef fpc=180000
DEBR 0,4           f0=5f00000089abcdef f4=12345678 -> f0=7f80000089abcdef fpc=400000
DEBR 0,4           f0=189abcdef f4=bf80000012345678 -> f0=8000000189abcdef
DEBR 0,4           f0=7f7fffff89abcdef f4=3eaaaaab12345678 -> f0=7f80000089abcdef fpc=280000
DEBR 0,4           f0=5f80000089abcdef f4=7f80000012345678 -> f0=89abcdef
DEBR 0,4           f0=bf40000089abcdef f4=4b00000112345678 -> f0=b3bfffff89abcdef fpc=80000
DEBR 0,4           f0=ff80000089abcdef f4=3fc0000012345678 ->
DEBR 0,4           f0=bf00000089abcdef f4=ff7fffff12345678 -> f0=10000089abcdef fpc=180000
DEBR 0,4           f0=7f7fffff89abcdef f4=5f80000012345678 fpc=f8000000 -> f0=5f7fffff89abcdef
DEBR 0,4           f0=5f00000089abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DEBR 0,4           f0=ff7fffff89abcdef f4=ffc0045612345678 fpc=f8000000 -> f0=ffc0045689abcdef
DEBR 0,4           f0=80000089abcdef f4=ff7fffff12345678 fpc=f8000000 -> f0=a080000189abcdef fpc=f8001c00 pgm=0007 dxc=1c
DEBR 0,4           f0=5f00000089abcdef f4=12345678 fpc=f8000000 -> fpc=f8004000 pgm=0007 dxc=40
DEBR 0,4           f0=189abcdef f4=bf80000012345678 fpc=f8000000 -> f0=d500000089abcdef fpc=f8001000 pgm=0007 dxc=10
DEBR 0,4           f0=7f7fffff89abcdef f4=3eaaaaab12345678 fpc=f8000000 -> f0=203fffff89abcdef fpc=f8002c00 pgm=0007 dxc=2c
DEBR 0,4           f0=5f80000089abcdef f4=7f80000012345678 fpc=f8000000 -> f0=89abcdef
DEBR 0,4           f0=bf40000089abcdef f4=4b00000112345678 fpc=f8000000 -> f0=b3bfffff89abcdef fpc=f8000c00 pgm=0007 dxc=0c
DEBR 0,4           f0=ff80000089abcdef f4=3fc0000012345678 fpc=f8000000 ->
DEBR 0,4           f0=5f80000089abcdef f4=4b00000112345678 fpc=f8000000 -> f0=53fffffe89abcdef fpc=f8000800 pgm=0007 dxc=08
DEBR 0,4           f0=4f00000089abcdef f4=8080000112345678 fpc=f8000000 -> f0=adfffffe89abcdef fpc=f8002800 pgm=0007 dxc=28
DEBR 0,4           f0=7fc0012389abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DEBR 0,4           f0=ff80045689abcdef f4=7f7fffff12345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DEBR 0,4           f0=5f80000089abcdef f4=112345678 fpc=f8000000 -> f0=4a00000089abcdef fpc=f8002000 pgm=0007 dxc=20
DEBR 0,4           f0=7f80000089abcdef f4=7f80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DEBR 0,4           f0=189abcdef f4=8000000012345678 fpc=f8000000 -> fpc=f8004000 pgm=0007 dxc=40
DEBR 0,4           f0=8000000089abcdef f4=8000000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DEBR 0,4           f0=189abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DEBR 0,4           f0=189abcdef f4=4b00000112345678 fpc=f8000000 -> f0=497ffffe89abcdef fpc=f8001800 pgm=0007 dxc=18
DEBR 0,4           f0=5f00000089abcdef f4=7f80012312345678 fpc=1 -> f0=7fc0012389abcdef fpc=800001
DEBR 0,4           f0=80000089abcdef f4=ff7fffff12345678 fpc=1 -> f0=8000000089abcdef fpc=180001
DEBR 0,4           f0=5f00000089abcdef f4=12345678 fpc=1 -> f0=7f80000089abcdef fpc=400001
DEBR 0,4           f0=7f7fffff89abcdef f4=3eaaaaab12345678 fpc=1 -> fpc=280001
DEBR 0,4           f0=bf40000089abcdef f4=4b00000112345678 fpc=1 -> f0=b3bffffe89abcdef fpc=80001
DEBR 0,4           f0=bf00000089abcdef f4=ff7fffff12345678 fpc=1 -> f0=10000089abcdef fpc=180001
DEBR 0,4           f0=5f00000089abcdef f4=7f80012312345678 fpc=2 -> f0=7fc0012389abcdef fpc=800002
DEBR 0,4           f0=80000089abcdef f4=ff7fffff12345678 fpc=2 -> f0=8000000089abcdef fpc=180002
DEBR 0,4           f0=5f00000089abcdef f4=12345678 fpc=2 -> f0=7f80000089abcdef fpc=400002
DEBR 0,4           c0=e0 -> pgm=0007 dxc=02

# DIVIDE (long BFP)
DDBR 0,4           f0=1 f4=fff8008ac0000000 -> f0=fff8008ac0000000
DDBR 0,4           f0=bff0000000000000 f4=bff0000000000000 -> f0=3ff0000000000000
DDBR 0,4           f0=ffefffffffffffff f4=1 -> f0=fff0000000000000 fpc=280000
DDBR 0,4           f0=7ff0000000000000 f4=7fefffffffffffff ->
DDBR 0,4           f0=4008000000000000 f4=fff0000000000000 -> f0=8000000000000000
DDBR 0,4           f0=7ff0002460000000 f4=800fffffffffffff -> f0=7ff8002460000000 fpc=800000
DDBR 0,4           f0=43e0000000000000 f4=4160000020000000 -> f0=426fffffc0000080 fpc=80000
DDBR 0,4           f0=1 f4=41f0000000000000 -> f0=0 fpc=180000
DDBR 0,4           f0=41f0000000000000 f4=8000000000000000 -> f0=fff0000000000000 fpc=400000
DDBR 0,4           f0=8010000000000001 f4=41e0000000000000 -> f0=8000000000200000 fpc=180000
DDBR 0,4           f0=800fffffffffffff f4=4008000000000000 -> f0=8005555555555555
DDBR 0,4           f0=1 f4=fff8008ac0000000 fpc=f8000000 -> f0=fff8008ac0000000
DDBR 0,4           f0=bff0000000000000 f4=bff0000000000000 fpc=f8000000 -> f0=3ff0000000000000
DDBR 0,4           f0=ffefffffffffffff f4=1 fpc=f8000000 -> f0=e30fffffffffffff fpc=f8002000 pgm=0007 dxc=20
DDBR 0,4           f0=7ff0000000000000 f4=7fefffffffffffff fpc=f8000000 ->
DDBR 0,4           f0=4008000000000000 f4=fff0000000000000 fpc=f8000000 -> f0=8000000000000000
DDBR 0,4           f0=7ff0002460000000 f4=800fffffffffffff fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DDBR 0,4           f0=43e0000000000000 f4=4160000020000000 fpc=f8000000 -> f0=426fffffc0000080 fpc=f8000c00 pgm=0007 dxc=0c
DDBR 0,4           f0=43f0000000000000 f4=8010000000000001 fpc=f8000000 -> f0=a3cffffffffffffe fpc=f8002800 pgm=0007 dxc=28
DDBR 0,4           f0=7ff0000000000000 f4=7ff0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DDBR 0,4           f0=8000000000000000 f4=8000000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DDBR 0,4           f0=800fffffffffffff f4=8010000000000001 fpc=f8000000 -> f0=3feffffffffffffc fpc=f8000800 pgm=0007 dxc=08
DDBR 0,4           f0=8010000000000001 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DDBR 0,4           f0=1 f4=41f0000000000000 fpc=f8000000 -> f0=5ad0000000000000 fpc=f8001000 pgm=0007 dxc=10
DDBR 0,4           f0=41f0000000000000 f4=8000000000000000 fpc=f8000000 -> fpc=f8004000 pgm=0007 dxc=40
DDBR 0,4           f0=7ff8002460000000 f4=fff0008ac0000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DDBR 0,4           f0=1 f4=4160000020000000 fpc=f8000000 -> f0=5b5fffffc0000080 fpc=f8001c00 pgm=0007 dxc=1c
DDBR 0,4           f0=800fffffffffffff fpc=f8000000 -> fpc=f8004000 pgm=0007 dxc=40
DDBR 0,4           f0=1 f4=3ff8000000000000 fpc=f8000000 -> f0=5cc5555555555555 fpc=f8001800 pgm=0007 dxc=18
DDBR 0,4           f0=ffefffffffffffff f4=bfe8000000000000 fpc=f8000000 -> f0=1ff5555555555555 fpc=f8002c00 pgm=0007 dxc=2c
DDBR 0,4           f0=800fffffffffffff f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DDBR 0,4           f0=ffefffffffffffff f4=1 fpc=1 -> fpc=280001
DDBR 0,4           f0=7ff0002460000000 f4=800fffffffffffff fpc=1 -> f0=7ff8002460000000 fpc=800001
DDBR 0,4           f0=43e0000000000000 f4=4160000020000000 fpc=1 -> f0=426fffffc000007f fpc=80001
DDBR 0,4           f0=1 f4=41f0000000000000 fpc=1 -> f0=0 fpc=180001
DDBR 0,4           f0=41f0000000000000 f4=8000000000000000 fpc=1 -> f0=fff0000000000000 fpc=400001
DDBR 0,4           f0=8010000000000001 f4=41e0000000000000 fpc=1 -> f0=8000000000200000 fpc=180001
DDBR 0,4           f0=ffefffffffffffff f4=1 fpc=2 -> fpc=280002
DDBR 0,4           f0=7ff0002460000000 f4=800fffffffffffff fpc=2 -> f0=7ff8002460000000 fpc=800002
DDBR 0,4           f0=43e0000000000000 f4=4160000020000000 fpc=2 -> f0=426fffffc0000080 fpc=80002
DDBR 0,4           c0=e0 -> pgm=0007 dxc=02

# DIVIDE (extended BFP)
DXBR 0,4           f0=7fff000246000000 f4=3ffd555555555555 f6=5555555555555555 -> f0=7fff800246000000 fpc=800000
DXBR 0,4           f0=3ffe000000000000 -> f0=7fff000000000000 fpc=400000
DXBR 0,4           f0=403e000000000000 f4=bffe000000000000 -> f0=c03f000000000000
DXBR 0,4           f0=7fff800246000000 f4=403e000000000000 ->
DXBR 0,4           f4=4000800000000000 ->
DXBR 0,4           f0=ffff000000000000 f4=403e000000000000 ->
DXBR 0,4           f0=401e000000000000 f4=3fff800000000000 -> f0=401d555555555555 f2=5555555555555555 fpc=80000
DXBR 0,4           f0=c01e000000000000 f6=1 -> f0=ffff000000000000 fpc=280000
DXBR 0,4           f0=1000000000000 f4=403f000000000000 -> f0=0 f2=1000000000000
DXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=4000000000000000 -> f0=8000800000000000 f2=0 fpc=180000
DXBR 0,4           f2=1 f4=403e000000000000 -> f2=0 fpc=180000
DXBR 0,4           f0=7fff000246000000 f4=3ffd555555555555 f6=5555555555555555 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DXBR 0,4           f0=3ffe000000000000 fpc=f8000000 -> fpc=f8004000 pgm=0007 dxc=40
DXBR 0,4           f0=403e000000000000 f4=bffe000000000000 fpc=f8000000 -> f0=c03f000000000000
DXBR 0,4           f0=ffff000000000000 f4=ffff000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DXBR 0,4           f0=7fff800246000000 f4=403e000000000000 fpc=f8000000 ->
DXBR 0,4           f4=4000800000000000 fpc=f8000000 ->
DXBR 0,4           f0=ffff000000000000 f4=403e000000000000 fpc=f8000000 ->
DXBR 0,4           f0=403e000000000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DXBR 0,4           f0=401e000000000000 f4=3fff800000000000 fpc=f8000000 -> f0=401d555555555555 f2=5555555555555555 fpc=f8000800 pgm=0007 dxc=08
DXBR 0,4           f0=c01e000000000000 f6=1 fpc=f8000000 -> f0=a08c000000000000 fpc=f8002000 pgm=0007 dxc=20
DXBR 0,4           f0=7fff800246000000 f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DXBR 0,4           f0=1000000000000 f4=403f000000000000 fpc=f8000000 -> f0=5fc1000000000000 fpc=f8001000 pgm=0007 dxc=10
DXBR 0,4           f0=3ffd555555555555 f2=5555555555555555 f4=8001000000000000 f6=1 fpc=f8000000 -> f0=fffb555555555555 f2=5555555555555554 fpc=f8000c00 pgm=0007 dxc=0c
DXBR 0,4           f0=403e000000000000 f4=8001000000000000 f6=1 fpc=f8000000 -> f0=a03bffffffffffff f2=fffffffffffffffe fpc=f8002800 pgm=0007 dxc=28
DXBR 0,4           f0=4000000000000000 f4=fffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=e000000000000000 f2=1 fpc=f8001c00 pgm=0007 dxc=1c
DXBR 0,4           fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DXBR 0,4           f0=7ffeffffffffffff f2=ffffffffffffffff f4=8000ffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=dffd000000000000 f2=1 fpc=f8002c00 pgm=0007 dxc=2c
DXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=8000000000000000 fpc=f8000000 -> fpc=f8004000 pgm=0007 dxc=40
DXBR 0,4           f2=1 f4=ffff0008ac000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DXBR 0,4           f0=1000000000000 f4=4000800000000000 fpc=f8000000 -> f0=5fff555555555555 f2=5555555555555555 fpc=f8001800 pgm=0007 dxc=18
DXBR 0,4           f0=7fff000246000000 f4=3ffd555555555555 f6=5555555555555555 fpc=1 -> f0=7fff800246000000 fpc=800001
DXBR 0,4           f0=3ffe000000000000 fpc=1 -> f0=7fff000000000000 fpc=400001
DXBR 0,4           f0=401e000000000000 f4=3fff800000000000 fpc=1 -> f0=401d555555555555 f2=5555555555555555 fpc=80001
DXBR 0,4           f0=c01e000000000000 f6=1 fpc=1 -> f0=fffeffffffffffff f2=ffffffffffffffff fpc=280001
DXBR 0,4           f0=8000ffffffffffff f2=ffffffffffffffff f4=4000000000000000 fpc=1 -> f0=80007fffffffffff fpc=180001
DXBR 0,4           f2=1 f4=403e000000000000 fpc=1 -> f2=0 fpc=180001
DXBR 0,4           f0=7fff000246000000 f4=3ffd555555555555 f6=5555555555555555 fpc=2 -> f0=7fff800246000000 fpc=800002
DXBR 0,4           f0=3ffe000000000000 fpc=2 -> f0=7fff000000000000 fpc=400002
DXBR 0,4           f0=401e000000000000 f4=3fff800000000000 fpc=2 -> f0=401d555555555555 f2=5555555555555556 fpc=80002
DXBR 0,4           c0=e0 -> pgm=0007 dxc=02
DXBR 2,4           -> pgm=0006
DXBR 0,6           -> pgm=0006

# DIVIDE (short BFP)
DEB 0,0(,12)       f0=7f80000089abcdef r12=10000 @10000=7f800123 -> f0=7fc0012389abcdef fpc=800000
DEB 0,0(,12)       f0=7f80000089abcdef r12=10000 @10000=7f7fffff ->
DEB 0,0(,12)       f0=bf40000089abcdef r12=10000 @10000=ff800000 -> f0=89abcdef
DEB 0,0(,12)       f0=5f00000089abcdef r12=10000 @10000=4f800000 -> f0=4f00000089abcdef
DEB 0,0(,12)       f0=cf00000089abcdef r12=10000 @10000=bf400000 -> f0=4f2aaaab89abcdef fpc=80000
DEB 0,0(,12)       f0=bf40000089abcdef r12=10000 @10000=00000000 -> f0=ff80000089abcdef fpc=400000
DEB 0,0(,12)       r12=100000 -> pgm=0005
DEB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# DIVIDE (long BFP)
DDB 0,0(,12)       f0=1 r12=10000 @10000=bff0000000000000 -> f0=8000000000000001
DDB 0,0(,12)       f0=10000000000000 r12=10000 @10000=0000000000000000 -> f0=7ff0000000000000 fpc=400000
DDB 0,0(,12)       f0=7ff0000000000000 r12=10000 @10000=8010000000000001 -> f0=fff0000000000000
DDB 0,0(,12)       f0=bfe0000000000000 r12=10000 @10000=0010000000000000 -> f0=ffc0000000000000
DDB 0,0(,12)       f0=fff8008ac0000000 r12=10000 @10000=4000000000000000 ->
DDB 0,0(,12)       f0=7ff0002460000000 r12=10000 @10000=3ff0000000000000 -> f0=7ff8002460000000 fpc=800000
DDB 0,0(,12)       r12=100000 -> pgm=0005
DDB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# COMPARE (short BFP)
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 -> cc=3 fpc=800000
CEBR 0,4           f0=8080000189abcdef f4=bf00000012345678 -> cc=2
CEBR 0,4           f0=3eaaaaab89abcdef f4=3f00000012345678 -> cc=1
CEBR 0,4           f0=ffc0045689abcdef f4=ff7fffff12345678 -> cc=3
CEBR 0,4           f0=4b00000189abcdef f4=4b00000112345678 ->
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CEBR 0,4           f0=8080000189abcdef f4=bf00000012345678 fpc=f8000000 -> cc=2
CEBR 0,4           f0=3eaaaaab89abcdef f4=3f00000012345678 fpc=f8000000 -> cc=1
CEBR 0,4           f0=ffc0045689abcdef f4=ff7fffff12345678 fpc=f8000000 -> cc=3
CEBR 0,4           f0=4b00000189abcdef f4=4b00000112345678 fpc=f8000000 ->
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=1 -> cc=3 fpc=800001
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=2 -> cc=3 fpc=800002
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=3 -> cc=3 fpc=800003
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=7 -> cc=3 fpc=800007
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=20000000 -> cc=3 fpc=20800000
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CEBR 0,4           f0=4000000089abcdef f4=ff80045612345678 fpc=8000003 -> cc=3 fpc=8800003
CEBR 0,4           c0=e0 -> pgm=0007 dxc=02

# COMPARE (long BFP)
CDBR 0,4           f0=41e0000000000000 f4=3fe0000000000000 -> cc=2
CDBR 0,4           f0=bff0000000000000 f4=3fe0000000000000 -> cc=1
CDBR 0,4           f0=8000000000000000 f4=7ff8002460000000 -> cc=3
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 -> cc=3 fpc=800000
CDBR 0,4           f0=3fe0000000000000 f4=3fe0000000000000 ->
CDBR 0,4           f0=41e0000000000000 f4=3fe0000000000000 fpc=f8000000 -> cc=2
CDBR 0,4           f0=bff0000000000000 f4=3fe0000000000000 fpc=f8000000 -> cc=1
CDBR 0,4           f0=8000000000000000 f4=7ff8002460000000 fpc=f8000000 -> cc=3
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CDBR 0,4           f0=3fe0000000000000 f4=3fe0000000000000 fpc=f8000000 ->
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=1 -> cc=3 fpc=800001
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=2 -> cc=3 fpc=800002
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=3 -> cc=3 fpc=800003
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=7 -> cc=3 fpc=800007
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=20000000 -> cc=3 fpc=20800000
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CDBR 0,4           f0=fff0008ac0000000 f4=10000000000000 fpc=8000003 -> cc=3 fpc=8800003
CDBR 0,4           c0=e0 -> pgm=0007 dxc=02

# COMPARE (extended BFP)
CXBR 0,4           f0=c01e000000000000 f4=3ffd555555555555 f6=5555555555555555 -> cc=1
CXBR 0,4           f0=4000000000000000 f4=8000000000000000 -> cc=2
CXBR 0,4           f0=7fff800246000000 f4=1000000000000 -> cc=3
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 -> cc=3 fpc=800000
CXBR 0,4           f0=3fff000000000000 f4=3fff000000000000 ->
CXBR 0,4           f0=c01e000000000000 f4=3ffd555555555555 f6=5555555555555555 fpc=f8000000 -> cc=1
CXBR 0,4           f0=4000000000000000 f4=8000000000000000 fpc=f8000000 -> cc=2
CXBR 0,4           f0=7fff800246000000 f4=1000000000000 fpc=f8000000 -> cc=3
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CXBR 0,4           f0=3fff000000000000 f4=3fff000000000000 fpc=f8000000 ->
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=1 -> cc=3 fpc=800001
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=2 -> cc=3 fpc=800002
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=3 -> cc=3 fpc=800003
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=7 -> cc=3 fpc=800007
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=20000000 -> cc=3 fpc=20800000
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CXBR 0,4           f0=ffff0008ac000000 f4=8001000000000000 f6=1 fpc=8000003 -> cc=3 fpc=8800003
CXBR 0,4           c0=e0 -> pgm=0007 dxc=02
CXBR 2,4           -> pgm=0006
CXBR 0,6           -> pgm=0006

# COMPARE (short BFP)
CEB 0,0(,12)       f0=8000000089abcdef r12=10000 @10000=00000001 -> cc=1
CEB 0,0(,12)       f0=7f7fffff89abcdef r12=10000 @10000=807fffff -> cc=2
CEB 0,0(,12)       f0=ffc0045689abcdef r12=10000 @10000=3f800000 -> cc=3
CEB 0,0(,12)       f0=ff80045689abcdef r12=10000 @10000=bf800000 -> cc=3 fpc=800000
CEB 0,0(,12)       f0=189abcdef r12=10000 @10000=00000001 ->
CEB 0,0(,12)       f0=8000000089abcdef r12=10000 @10000=00000001 fpc=f8000000 -> cc=1
CEB 0,0(,12)       r12=100000 -> pgm=0005
CEB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# COMPARE (long BFP)
CDB 0,0(,12)       f0=3ff0000000000000 r12=10000 @10000=4008000000000000 -> cc=1
CDB 0,0(,12)       f0=8010000000000001 r12=10000 @10000=7ff8002460000000 -> cc=3
CDB 0,0(,12)       f0=7ff0000000000000 r12=10000 @10000=41f0000000000000 -> cc=2
CDB 0,0(,12)       f0=bfe8000000000000 r12=10000 @10000=bfe8000000000000 ->
CDB 0,0(,12)       f0=7ff0002460000000 r12=10000 @10000=4008000000000000 -> cc=3 fpc=800000
CDB 0,0(,12)       f0=3ff0000000000000 r12=10000 @10000=4008000000000000 fpc=f8000000 -> cc=1
CDB 0,0(,12)       r12=100000 -> pgm=0005
CDB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# COMPARE AND SIGNAL (short BFP)
KEBR 0,4           f0=bf80000089abcdef f4=bf80000012345678 ->
KEBR 0,4           f0=7f80000089abcdef f4=3f80000012345678 -> cc=2
KEBR 0,4           f0=bf00000089abcdef f4=8000000012345678 -> cc=1
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 -> cc=3 fpc=800000
KEBR 0,4           f0=bf80000089abcdef f4=bf80000012345678 fpc=f8000000 ->
KEBR 0,4           f0=7f80000089abcdef f4=3f80000012345678 fpc=f8000000 -> cc=2
KEBR 0,4           f0=bf00000089abcdef f4=8000000012345678 fpc=f8000000 -> cc=1
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=1 -> cc=3 fpc=800001
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=2 -> cc=3 fpc=800002
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=3 -> cc=3 fpc=800003
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=7 -> cc=3 fpc=800007
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=20000000 -> cc=3 fpc=20800000
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
KEBR 0,4           f0=4000000089abcdef f4=ffc0045612345678 fpc=8000003 -> cc=3 fpc=8800003
KEBR 0,4           c0=e0 -> pgm=0007 dxc=02

# COMPARE AND SIGNAL (long BFP)
KDBR 0,4           f0=3ff0000000000000 -> cc=2
KDBR 0,4           f4=3fd5555555555555 -> cc=1
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 -> cc=3 fpc=800000
KDBR 0,4           f0=4000000000000000 f4=4000000000000000 ->
KDBR 0,4           f0=3ff0000000000000 fpc=f8000000 -> cc=2
KDBR 0,4           f4=3fd5555555555555 fpc=f8000000 -> cc=1
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
KDBR 0,4           f0=4000000000000000 f4=4000000000000000 fpc=f8000000 ->
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=1 -> cc=3 fpc=800001
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=2 -> cc=3 fpc=800002
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=3 -> cc=3 fpc=800003
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=7 -> cc=3 fpc=800007
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=20000000 -> cc=3 fpc=20800000
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
KDBR 0,4           f0=bfe8000000000000 f4=7ff8002460000000 fpc=8000003 -> cc=3 fpc=8800003
KDBR 0,4           c0=e0 -> pgm=0007 dxc=02

# COMPARE AND SIGNAL (extended BFP)
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 -> cc=3 fpc=800000
KXBR 0,4           f0=3fff000000000000 f4=403e000000000000 -> cc=1
KXBR 0,4           f0=4000800000000000 f4=8001000000000000 f6=1 -> cc=2
KXBR 0,4           f0=8001000000000000 f2=1 f4=8001000000000000 f6=1 ->
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
KXBR 0,4           f0=3fff000000000000 f4=403e000000000000 fpc=f8000000 -> cc=1
KXBR 0,4           f0=4000800000000000 f4=8001000000000000 f6=1 fpc=f8000000 -> cc=2
KXBR 0,4           f0=8001000000000000 f2=1 f4=8001000000000000 f6=1 fpc=f8000000 ->
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=1 -> cc=3 fpc=800001
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=2 -> cc=3 fpc=800002
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=3 -> cc=3 fpc=800003
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=7 -> cc=3 fpc=800007
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=20000000 -> cc=3 fpc=20800000
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
KXBR 0,4           f0=4016000002000000 f4=7fff000246000000 fpc=8000003 -> cc=3 fpc=8800003
KXBR 0,4           c0=e0 -> pgm=0007 dxc=02
KXBR 2,4           -> pgm=0006
KXBR 0,6           -> pgm=0006

# COMPARE AND SIGNAL (short BFP)
KEB 0,0(,12)       f0=cf00000089abcdef r12=10000 @10000=4b000001 -> cc=1
KEB 0,0(,12)       f0=3fc0000089abcdef r12=10000 @10000=ff800456 -> cc=3 fpc=800000
KEB 0,0(,12)       f0=3eaaaaab89abcdef r12=10000 @10000=00000000 -> cc=2
KEB 0,0(,12)       f0=89abcdef r12=10000 @10000=80000000 ->
KEB 0,0(,12)       f0=cf00000089abcdef r12=10000 @10000=4b000001 fpc=f8000000 -> cc=1
KEB 0,0(,12)       f0=3fc0000089abcdef r12=10000 @10000=ff800456 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
KEB 0,0(,12)       r12=100000 -> pgm=0005
KEB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# COMPARE AND SIGNAL (long BFP)
KDB 0,0(,12)       f0=7ff8002460000000 r12=10000 @10000=fff0000000000000 -> cc=3 fpc=800000
KDB 0,0(,12)       f0=bfe0000000000000 r12=10000 @10000=bff0000000000000 -> cc=2
KDB 0,0(,12)       f0=3ff8000000000000 r12=10000 @10000=3ff8000000000000 ->
KDB 0,0(,12)       f0=3ff0000000000000 r12=10000 @10000=43e0000000000000 -> cc=1
KDB 0,0(,12)       f0=7ff8002460000000 r12=10000 @10000=fff0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
KDB 0,0(,12)       f0=bfe0000000000000 r12=10000 @10000=bff0000000000000 fpc=f8000000 -> cc=2
KDB 0,0(,12)       r12=100000 -> pgm=0005
KDB 0,0(,12)       r12=10000 c0=e0 -> pgm=0007 dxc=02

# SQUARE ROOT (short BFP)
SQEBR 0,4          f4=3f80000012345678 -> f0=3f80000000000000
SQEBR 0,4          f4=4000000012345678 -> f0=3fb504f300000000 fpc=80000
SQEBR 0,4          f4=bf80000012345678 -> f0=7fc0000000000000 fpc=800000
SQEBR 0,4          f4=12345678 ->
SQEBR 0,4          f4=7f80000012345678 -> f0=7f80000000000000
SQEBR 0,4          f4=7fc0012312345678 -> f0=7fc0012300000000
SQEBR 0,4          f4=3f80000012345678 fpc=f8000000 -> f0=3f80000000000000
SQEBR 0,4          f4=4000000012345678 fpc=f8000000 -> f0=3fb504f300000000 fpc=f8000800 pgm=0007 dxc=08
SQEBR 0,4          f4=bf80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SQEBR 0,4          f4=12345678 fpc=f8000000 ->
SQEBR 0,4          f4=7f80000012345678 fpc=f8000000 -> f0=7f80000000000000
SQEBR 0,4          f4=7fc0012312345678 fpc=f8000000 -> f0=7fc0012300000000
SQEBR 0,4          f4=3fc0000012345678 fpc=f8000000 -> f0=3f9cc47100000000 fpc=f8000c00 pgm=0007 dxc=0c
SQEBR 0,4          f4=4000000012345678 fpc=1 -> f0=3fb504f300000000 fpc=80001
SQEBR 0,4          f4=bf80000012345678 fpc=1 -> f0=7fc0000000000000 fpc=800001
SQEBR 0,4          f4=4000000012345678 fpc=2 -> f0=3fb504f400000000 fpc=80002
SQEBR 0,4          f4=bf80000012345678 fpc=2 -> f0=7fc0000000000000 fpc=800002
SQEBR 0,4          f4=4000000012345678 fpc=3 -> f0=3fb504f300000000 fpc=80003
SQEBR 0,4          f4=bf80000012345678 fpc=3 -> f0=7fc0000000000000 fpc=800003
SQEBR 0,4          f4=4000000012345678 fpc=7 -> f0=3fb504f300000000 fpc=80007
SQEBR 0,4          f4=bf80000012345678 fpc=7 -> f0=7fc0000000000000 fpc=800007
SQEBR 0,4          f4=4000000012345678 fpc=80000000 -> f0=3fb504f300000000 fpc=80080000
SQEBR 0,4          f4=bf80000012345678 fpc=20000000 -> f0=7fc0000000000000 fpc=20800000
SQEBR 0,4          f4=4000000012345678 fpc=f8000001 -> f0=3fb504f300000000 fpc=f8000801 pgm=0007 dxc=08
SQEBR 0,4          f4=bf80000012345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
SQEBR 0,4          f4=4000000012345678 fpc=f8000002 -> f0=3fb504f400000000 fpc=f8000c02 pgm=0007 dxc=0c
SQEBR 0,4          f4=bf80000012345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
SQEBR 0,4          f4=4000000012345678 fpc=8000003 -> f0=3fb504f300000000 fpc=8000803 pgm=0007 dxc=08
SQEBR 0,4          f4=bf80000012345678 fpc=8000003 -> f0=7fc0000000000000 fpc=8800003
SQEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# SQUARE ROOT (long BFP)
SQDBR 0,4          f4=3ff0000000000000 -> f0=3ff0000000000000
SQDBR 0,4          f4=4000000000000000 -> f0=3ff6a09e667f3bcd fpc=80000
SQDBR 0,4          f4=bff0000000000000 -> f0=7ff8000000000000 fpc=800000
SQDBR 0,4           ->
SQDBR 0,4          f4=7ff0000000000000 -> f0=7ff0000000000000
SQDBR 0,4          f4=7ff8002460000000 -> f0=7ff8002460000000
SQDBR 0,4          f4=3ff0000000000000 fpc=f8000000 -> f0=3ff0000000000000
SQDBR 0,4          f4=4000000000000000 fpc=f8000000 -> f0=3ff6a09e667f3bcd fpc=f8000c00 pgm=0007 dxc=0c
SQDBR 0,4          f4=4008000000000000 fpc=f8000000 -> f0=3ffbb67ae8584caa fpc=f8000800 pgm=0007 dxc=08
SQDBR 0,4          f4=bff0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SQDBR 0,4          fpc=f8000000 ->
SQDBR 0,4          f4=7ff0000000000000 fpc=f8000000 -> f0=7ff0000000000000
SQDBR 0,4          f4=7ff8002460000000 fpc=f8000000 -> f0=7ff8002460000000
SQDBR 0,4          f4=4000000000000000 fpc=1 -> f0=3ff6a09e667f3bcc fpc=80001
SQDBR 0,4          f4=bff0000000000000 fpc=1 -> f0=7ff8000000000000 fpc=800001
SQDBR 0,4          f4=4000000000000000 fpc=2 -> f0=3ff6a09e667f3bcd fpc=80002
SQDBR 0,4          f4=bff0000000000000 fpc=2 -> f0=7ff8000000000000 fpc=800002
SQDBR 0,4          f4=4000000000000000 fpc=3 -> f0=3ff6a09e667f3bcc fpc=80003
SQDBR 0,4          f4=bff0000000000000 fpc=3 -> f0=7ff8000000000000 fpc=800003
SQDBR 0,4          f4=4000000000000000 fpc=7 -> f0=3ff6a09e667f3bcd fpc=80007
SQDBR 0,4          f4=bff0000000000000 fpc=7 -> f0=7ff8000000000000 fpc=800007
SQDBR 0,4          f4=4000000000000000 fpc=80000000 -> f0=3ff6a09e667f3bcd fpc=80080000
SQDBR 0,4          f4=bff0000000000000 fpc=20000000 -> f0=7ff8000000000000 fpc=20800000
SQDBR 0,4          f4=4000000000000000 fpc=f8000001 -> f0=3ff6a09e667f3bcc fpc=f8000801 pgm=0007 dxc=08
SQDBR 0,4          f4=bff0000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
SQDBR 0,4          f4=4000000000000000 fpc=f8000002 -> f0=3ff6a09e667f3bcd fpc=f8000c02 pgm=0007 dxc=0c
SQDBR 0,4          f4=bff0000000000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
SQDBR 0,4          f4=4000000000000000 fpc=8000003 -> f0=3ff6a09e667f3bcc fpc=8000803 pgm=0007 dxc=08
SQDBR 0,4          f4=bff0000000000000 fpc=8000003 -> f0=7ff8000000000000 fpc=8800003
SQDBR 0,4          c0=e0 -> pgm=0007 dxc=02

# SQUARE ROOT (extended BFP)
SQXBR 0,4          f4=3fff000000000000 -> f0=3fff000000000000
SQXBR 0,4          f4=4000000000000000 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=80000
SQXBR 0,4          f4=bfff000000000000 -> f0=7fff800000000000 fpc=800000
SQXBR 0,4           ->
SQXBR 0,4          f4=7fff000000000000 -> f0=7fff000000000000
SQXBR 0,4          f4=7fff800246000000 -> f0=7fff800246000000
SQXBR 0,4          f4=3fff000000000000 fpc=f8000000 -> f0=3fff000000000000
SQXBR 0,4          f4=4000000000000000 fpc=f8000000 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=f8000800 pgm=0007 dxc=08
SQXBR 0,4          f4=bfff000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
SQXBR 0,4          fpc=f8000000 ->
SQXBR 0,4          f4=7fff000000000000 fpc=f8000000 -> f0=7fff000000000000
SQXBR 0,4          f4=7fff800246000000 fpc=f8000000 -> f0=7fff800246000000
SQXBR 0,4          f4=403effffffffffff f6=ffff000000000000 fpc=f8000000 -> f0=401effffffffffff f2=ffff800000000000 fpc=f8000c00 pgm=0007 dxc=0c
SQXBR 0,4          f4=4000000000000000 fpc=1 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=80001
SQXBR 0,4          f4=bfff000000000000 fpc=1 -> f0=7fff800000000000 fpc=800001
SQXBR 0,4          f4=4000000000000000 fpc=2 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea96 fpc=80002
SQXBR 0,4          f4=bfff000000000000 fpc=2 -> f0=7fff800000000000 fpc=800002
SQXBR 0,4          f4=4000000000000000 fpc=3 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=80003
SQXBR 0,4          f4=bfff000000000000 fpc=3 -> f0=7fff800000000000 fpc=800003
SQXBR 0,4          f4=4000000000000000 fpc=7 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=80007
SQXBR 0,4          f4=bfff000000000000 fpc=7 -> f0=7fff800000000000 fpc=800007
SQXBR 0,4          f4=4000000000000000 fpc=80000000 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=80080000
SQXBR 0,4          f4=bfff000000000000 fpc=20000000 -> f0=7fff800000000000 fpc=20800000
SQXBR 0,4          f4=4000000000000000 fpc=f8000001 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=f8000801 pgm=0007 dxc=08
SQXBR 0,4          f4=bfff000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
SQXBR 0,4          f4=4000000000000000 fpc=f8000002 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea96 fpc=f8000c02 pgm=0007 dxc=0c
SQXBR 0,4          f4=bfff000000000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
SQXBR 0,4          f4=4000000000000000 fpc=8000003 -> f0=3fff6a09e667f3bc f2=c908b2fb1366ea95 fpc=8000803 pgm=0007 dxc=08
SQXBR 0,4          f4=bfff000000000000 fpc=8000003 -> f0=7fff800000000000 fpc=8800003
SQXBR 0,4          c0=e0 -> pgm=0007 dxc=02
SQXBR 2,4          -> pgm=0006
SQXBR 0,6          -> pgm=0006

# SQUARE ROOT (short BFP)
SQEB 0,0(,12)      r12=10000 @10000=3f800000 -> f0=3f80000000000000
SQEB 0,0(,12)      r12=10000 @10000=40000000 -> f0=3fb504f300000000 fpc=80000
SQEB 0,0(,12)      r12=10000 @10000=bf800000 -> f0=7fc0000000000000 fpc=800000
SQEB 0,0(,12)      r12=10000 @10000=00000000 ->
SQEB 0,0(,12)      r12=10000 @10000=7f800000 -> f0=7f80000000000000
SQEB 0,0(,12)      r12=10000 @10000=7fc00123 -> f0=7fc0012300000000
SQEB 0,0(,12)      r12=100000 -> pgm=0005
SQEB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02

# SQUARE ROOT (long BFP)
SQDB 0,0(,12)      r12=10000 @10000=3ff0000000000000 -> f0=3ff0000000000000
SQDB 0,0(,12)      r12=10000 @10000=4000000000000000 -> f0=3ff6a09e667f3bcd fpc=80000
SQDB 0,0(,12)      r12=10000 @10000=bff0000000000000 -> f0=7ff8000000000000 fpc=800000
SQDB 0,0(,12)      r12=10000 @10000=0000000000000000 ->
SQDB 0,0(,12)      r12=10000 @10000=7ff0000000000000 -> f0=7ff0000000000000
SQDB 0,0(,12)      r12=10000 @10000=7ff8002460000000 -> f0=7ff8002460000000
SQDB 0,0(,12)      r12=100000 -> pgm=0005
SQDB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02

# LOAD AND TEST (short BFP)
LTEBR 0,4          f4=3f80000012345678 -> f0=3f80000000000000 cc=2
LTEBR 0,4          f4=bf80000012345678 -> f0=bf80000000000000 cc=1
LTEBR 0,4          f4=12345678 ->
LTEBR 0,4          f4=112345678 -> f0=100000000 cc=2
LTEBR 0,4          f4=807fffff12345678 -> f0=807fffff00000000 cc=1
LTEBR 0,4          f4=7f80000012345678 -> f0=7f80000000000000 cc=2
LTEBR 0,4          f4=ff80000012345678 -> f0=ff80000000000000 cc=1
LTEBR 0,4          f4=7fc0012312345678 -> f0=7fc0012300000000 cc=3
LTEBR 0,4          f4=7f80012312345678 -> f0=7fc0012300000000 cc=3 fpc=800000
LTEBR 0,4          f4=3f80000012345678 fpc=f8000000 -> f0=3f80000000000000 cc=2
LTEBR 0,4          f4=bf80000012345678 fpc=f8000000 -> f0=bf80000000000000 cc=1
LTEBR 0,4          f4=12345678 fpc=f8000000 ->
LTEBR 0,4          f4=112345678 fpc=f8000000 -> f0=100000000 cc=2
LTEBR 0,4          f4=807fffff12345678 fpc=f8000000 -> f0=807fffff00000000 cc=1
LTEBR 0,4          f4=7f80000012345678 fpc=f8000000 -> f0=7f80000000000000 cc=2
LTEBR 0,4          f4=ff80000012345678 fpc=f8000000 -> f0=ff80000000000000 cc=1
LTEBR 0,4          f4=7fc0012312345678 fpc=f8000000 -> f0=7fc0012300000000 cc=3
LTEBR 0,4          f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LTEBR 0,4          f4=7f80012312345678 fpc=1 -> f0=7fc0012300000000 cc=3 fpc=800001
LTEBR 0,4          f4=7f80012312345678 fpc=2 -> f0=7fc0012300000000 cc=3 fpc=800002
LTEBR 0,4          f4=7f80012312345678 fpc=3 -> f0=7fc0012300000000 cc=3 fpc=800003
LTEBR 0,4          f4=7f80012312345678 fpc=7 -> f0=7fc0012300000000 cc=3 fpc=800007
LTEBR 0,4          f4=7f80012312345678 fpc=20000000 -> f0=7fc0012300000000 cc=3 fpc=20800000
LTEBR 0,4          f4=7f80012312345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
LTEBR 0,4          f4=7f80012312345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
LTEBR 0,4          f4=7f80012312345678 fpc=8000003 -> f0=7fc0012300000000 cc=3 fpc=8800003
LTEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD AND TEST (long BFP)
LTDBR 0,4          f4=3ff0000000000000 -> f0=3ff0000000000000 cc=2
LTDBR 0,4          f4=bff0000000000000 -> f0=bff0000000000000 cc=1
LTDBR 0,4           ->
LTDBR 0,4          f4=7ff0000000000000 -> f0=7ff0000000000000 cc=2
LTDBR 0,4          f4=fff0000000000000 -> f0=fff0000000000000 cc=1
LTDBR 0,4          f4=7ff8002460000000 -> f0=7ff8002460000000 cc=3
LTDBR 0,4          f4=7ff0002460000000 -> f0=7ff8002460000000 cc=3 fpc=800000
LTDBR 0,4          f4=1 -> f0=1 cc=2
LTDBR 0,4          f4=800fffffffffffff -> f0=800fffffffffffff cc=1
LTDBR 0,4          f4=3ff0000000000000 fpc=f8000000 -> f0=3ff0000000000000 cc=2
LTDBR 0,4          f4=bff0000000000000 fpc=f8000000 -> f0=bff0000000000000 cc=1
LTDBR 0,4          fpc=f8000000 ->
LTDBR 0,4          f4=7ff0000000000000 fpc=f8000000 -> f0=7ff0000000000000 cc=2
LTDBR 0,4          f4=fff0000000000000 fpc=f8000000 -> f0=fff0000000000000 cc=1
LTDBR 0,4          f4=7ff8002460000000 fpc=f8000000 -> f0=7ff8002460000000 cc=3
LTDBR 0,4          f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LTDBR 0,4          f4=1 fpc=f8000000 -> f0=1 cc=2
LTDBR 0,4          f4=800fffffffffffff fpc=f8000000 -> f0=800fffffffffffff cc=1
LTDBR 0,4          f4=7ff0002460000000 fpc=1 -> f0=7ff8002460000000 cc=3 fpc=800001
LTDBR 0,4          f4=7ff0002460000000 fpc=2 -> f0=7ff8002460000000 cc=3 fpc=800002
LTDBR 0,4          f4=7ff0002460000000 fpc=3 -> f0=7ff8002460000000 cc=3 fpc=800003
LTDBR 0,4          f4=7ff0002460000000 fpc=7 -> f0=7ff8002460000000 cc=3 fpc=800007
LTDBR 0,4          f4=7ff0002460000000 fpc=20000000 -> f0=7ff8002460000000 cc=3 fpc=20800000
LTDBR 0,4          f4=7ff0002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
LTDBR 0,4          f4=7ff0002460000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
LTDBR 0,4          f4=7ff0002460000000 fpc=8000003 -> f0=7ff8002460000000 cc=3 fpc=8800003
LTDBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD AND TEST (extended BFP)
LTXBR 0,4          f4=3fff000000000000 -> f0=3fff000000000000 cc=2
LTXBR 0,4          f4=bfff000000000000 -> f0=bfff000000000000 cc=1
LTXBR 0,4           ->
LTXBR 0,4          f4=7fff000000000000 -> f0=7fff000000000000 cc=2
LTXBR 0,4          f4=ffff000000000000 -> f0=ffff000000000000 cc=1
LTXBR 0,4          f4=7fff800246000000 -> f0=7fff800246000000 cc=3
LTXBR 0,4          f4=7fff000246000000 -> f0=7fff800246000000 cc=3 fpc=800000
LTXBR 0,4          f6=1 -> f2=1 cc=2
LTXBR 0,4          f4=8000ffffffffffff f6=ffffffffffffffff -> f0=8000ffffffffffff f2=ffffffffffffffff cc=1
LTXBR 0,4          f4=3fff000000000000 fpc=f8000000 -> f0=3fff000000000000 cc=2
LTXBR 0,4          f4=bfff000000000000 fpc=f8000000 -> f0=bfff000000000000 cc=1
LTXBR 0,4          fpc=f8000000 ->
LTXBR 0,4          f4=7fff000000000000 fpc=f8000000 -> f0=7fff000000000000 cc=2
LTXBR 0,4          f4=ffff000000000000 fpc=f8000000 -> f0=ffff000000000000 cc=1
LTXBR 0,4          f4=7fff800246000000 fpc=f8000000 -> f0=7fff800246000000 cc=3
LTXBR 0,4          f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LTXBR 0,4          f6=1 fpc=f8000000 -> f2=1 cc=2
LTXBR 0,4          f4=8000ffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=8000ffffffffffff f2=ffffffffffffffff cc=1
LTXBR 0,4          f4=7fff000246000000 fpc=1 -> f0=7fff800246000000 cc=3 fpc=800001
LTXBR 0,4          f4=7fff000246000000 fpc=2 -> f0=7fff800246000000 cc=3 fpc=800002
LTXBR 0,4          f4=7fff000246000000 fpc=3 -> f0=7fff800246000000 cc=3 fpc=800003
LTXBR 0,4          f4=7fff000246000000 fpc=7 -> f0=7fff800246000000 cc=3 fpc=800007
LTXBR 0,4          f4=7fff000246000000 fpc=20000000 -> f0=7fff800246000000 cc=3 fpc=20800000
LTXBR 0,4          f4=7fff000246000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
LTXBR 0,4          f4=7fff000246000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
LTXBR 0,4          f4=7fff000246000000 fpc=8000003 -> f0=7fff800246000000 cc=3 fpc=8800003
LTXBR 0,4          c0=e0 -> pgm=0007 dxc=02
LTXBR 2,4          -> pgm=0006
LTXBR 0,6          -> pgm=0006

# LOAD COMPLEMENT (short BFP)
LCEBR 0,4          f0=89abcdef f4=12345678 -> f0=8000000089abcdef
LCEBR 0,4          f0=89abcdef f4=8000000012345678 ->
LCEBR 0,4          f0=89abcdef f4=3f80000012345678 -> f0=bf80000089abcdef cc=1
LCEBR 0,4          f0=89abcdef f4=bf80000012345678 -> f0=3f80000089abcdef cc=2
LCEBR 0,4          f0=89abcdef f4=7f80000012345678 -> f0=ff80000089abcdef cc=1
LCEBR 0,4          f0=89abcdef f4=ff80000012345678 -> f0=7f80000089abcdef cc=2
LCEBR 0,4          f0=89abcdef f4=7f80012312345678 -> f0=ff80012389abcdef cc=3
LCEBR 0,4          f0=89abcdef f4=ffc0012312345678 -> f0=7fc0012389abcdef cc=3
LCEBR 0,4          f0=89abcdef f4=112345678 -> f0=8000000189abcdef cc=1
LCEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD COMPLEMENT (long BFP)
LCDBR 0,4           -> f0=8000000000000000
LCDBR 0,4          f4=8000000000000000 ->
LCDBR 0,4          f4=3ff0000000000000 -> f0=bff0000000000000 cc=1
LCDBR 0,4          f4=bff0000000000000 -> f0=3ff0000000000000 cc=2
LCDBR 0,4          f4=7ff0000000000000 -> f0=fff0000000000000 cc=1
LCDBR 0,4          f4=fff0000000000000 -> f0=7ff0000000000000 cc=2
LCDBR 0,4          f4=7ff0002460000000 -> f0=fff0002460000000 cc=3
LCDBR 0,4          f4=fff8002460000000 -> f0=7ff8002460000000 cc=3
LCDBR 0,4          f4=1 -> f0=8000000000000001 cc=1
LCDBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD COMPLEMENT (extended BFP)
LCXBR 0,4           -> f0=8000000000000000
LCXBR 0,4          f4=8000000000000000 ->
LCXBR 0,4          f4=3fff000000000000 -> f0=bfff000000000000 cc=1
LCXBR 0,4          f4=bfff000000000000 -> f0=3fff000000000000 cc=2
LCXBR 0,4          f4=7fff000000000000 -> f0=ffff000000000000 cc=1
LCXBR 0,4          f4=ffff000000000000 -> f0=7fff000000000000 cc=2
LCXBR 0,4          f4=7fff000246000000 -> f0=ffff000246000000 cc=3
LCXBR 0,4          f4=ffff800246000000 -> f0=7fff800246000000 cc=3
LCXBR 0,4          f6=1 -> f0=8000000000000000 f2=1 cc=1
LCXBR 0,4          c0=e0 -> pgm=0007 dxc=02
LCXBR 2,4          -> pgm=0006
LCXBR 0,7          -> pgm=0006

# LOAD NEGATIVE (short BFP)
LNEBR 0,4          f0=89abcdef f4=12345678 -> f0=8000000089abcdef
LNEBR 0,4          f0=89abcdef f4=8000000012345678 -> f0=8000000089abcdef
LNEBR 0,4          f0=89abcdef f4=3f80000012345678 -> f0=bf80000089abcdef cc=1
LNEBR 0,4          f0=89abcdef f4=bf80000012345678 -> f0=bf80000089abcdef cc=1
LNEBR 0,4          f0=89abcdef f4=7f80000012345678 -> f0=ff80000089abcdef cc=1
LNEBR 0,4          f0=89abcdef f4=ff80000012345678 -> f0=ff80000089abcdef cc=1
LNEBR 0,4          f0=89abcdef f4=7f80012312345678 -> f0=ff80012389abcdef cc=3
LNEBR 0,4          f0=89abcdef f4=ffc0012312345678 -> f0=ffc0012389abcdef cc=3
LNEBR 0,4          f0=89abcdef f4=112345678 -> f0=8000000189abcdef cc=1
LNEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD NEGATIVE (long BFP)
LNDBR 0,4           -> f0=8000000000000000
LNDBR 0,4          f4=8000000000000000 -> f0=8000000000000000
LNDBR 0,4          f4=3ff0000000000000 -> f0=bff0000000000000 cc=1
LNDBR 0,4          f4=bff0000000000000 -> f0=bff0000000000000 cc=1
LNDBR 0,4          f4=7ff0000000000000 -> f0=fff0000000000000 cc=1
LNDBR 0,4          f4=fff0000000000000 -> f0=fff0000000000000 cc=1
LNDBR 0,4          f4=7ff0002460000000 -> f0=fff0002460000000 cc=3
LNDBR 0,4          f4=fff8002460000000 -> f0=fff8002460000000 cc=3
LNDBR 0,4          f4=1 -> f0=8000000000000001 cc=1
LNDBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD NEGATIVE (extended BFP)
LNXBR 0,4           -> f0=8000000000000000
LNXBR 0,4          f4=8000000000000000 -> f0=8000000000000000
LNXBR 0,4          f4=3fff000000000000 -> f0=bfff000000000000 cc=1
LNXBR 0,4          f4=bfff000000000000 -> f0=bfff000000000000 cc=1
LNXBR 0,4          f4=7fff000000000000 -> f0=ffff000000000000 cc=1
LNXBR 0,4          f4=ffff000000000000 -> f0=ffff000000000000 cc=1
LNXBR 0,4          f4=7fff000246000000 -> f0=ffff000246000000 cc=3
LNXBR 0,4          f4=ffff800246000000 -> f0=ffff800246000000 cc=3
LNXBR 0,4          f6=1 -> f0=8000000000000000 f2=1 cc=1
LNXBR 0,4          c0=e0 -> pgm=0007 dxc=02
LNXBR 2,4          -> pgm=0006
LNXBR 0,7          -> pgm=0006

# LOAD POSITIVE (short BFP)
LPEBR 0,4          f0=89abcdef f4=12345678 ->
LPEBR 0,4          f0=89abcdef f4=8000000012345678 ->
LPEBR 0,4          f0=89abcdef f4=3f80000012345678 -> f0=3f80000089abcdef cc=2
LPEBR 0,4          f0=89abcdef f4=bf80000012345678 -> f0=3f80000089abcdef cc=2
LPEBR 0,4          f0=89abcdef f4=7f80000012345678 -> f0=7f80000089abcdef cc=2
LPEBR 0,4          f0=89abcdef f4=ff80000012345678 -> f0=7f80000089abcdef cc=2
LPEBR 0,4          f0=89abcdef f4=7f80012312345678 -> f0=7f80012389abcdef cc=3
LPEBR 0,4          f0=89abcdef f4=ffc0012312345678 -> f0=7fc0012389abcdef cc=3
LPEBR 0,4          f0=89abcdef f4=112345678 -> f0=189abcdef cc=2
LPEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD POSITIVE (long BFP)
LPDBR 0,4           ->
LPDBR 0,4          f4=8000000000000000 ->
LPDBR 0,4          f4=3ff0000000000000 -> f0=3ff0000000000000 cc=2
LPDBR 0,4          f4=bff0000000000000 -> f0=3ff0000000000000 cc=2
LPDBR 0,4          f4=7ff0000000000000 -> f0=7ff0000000000000 cc=2
LPDBR 0,4          f4=fff0000000000000 -> f0=7ff0000000000000 cc=2
LPDBR 0,4          f4=7ff0002460000000 -> f0=7ff0002460000000 cc=3
LPDBR 0,4          f4=fff8002460000000 -> f0=7ff8002460000000 cc=3
LPDBR 0,4          f4=1 -> f0=1 cc=2
LPDBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD POSITIVE (extended BFP)
LPXBR 0,4           ->
LPXBR 0,4          f4=8000000000000000 ->
LPXBR 0,4          f4=3fff000000000000 -> f0=3fff000000000000 cc=2
LPXBR 0,4          f4=bfff000000000000 -> f0=3fff000000000000 cc=2
LPXBR 0,4          f4=7fff000000000000 -> f0=7fff000000000000 cc=2
LPXBR 0,4          f4=ffff000000000000 -> f0=7fff000000000000 cc=2
LPXBR 0,4          f4=7fff000246000000 -> f0=7fff000246000000 cc=3
LPXBR 0,4          f4=ffff800246000000 -> f0=7fff800246000000 cc=3
LPXBR 0,4          f6=1 -> f2=1 cc=2
LPXBR 0,4          c0=e0 -> pgm=0007 dxc=02
LPXBR 2,4          -> pgm=0006
LPXBR 0,7          -> pgm=0006

# LOAD LENGTHENED (short to long BFP)
LDEBR 0,4          f4=3f80000012345678 -> f0=3ff0000000000000
LDEBR 0,4          f4=12345678 ->
LDEBR 0,4          f4=7f80000012345678 -> f0=7ff0000000000000
LDEBR 0,4          f4=7fc0012312345678 -> f0=7ff8002460000000
LDEBR 0,4          f4=7f80012312345678 -> f0=7ff8002460000000 fpc=800000
LDEBR 0,4          f4=3f80000012345678 fpc=f8000000 -> f0=3ff0000000000000
LDEBR 0,4          f4=12345678 fpc=f8000000 ->
LDEBR 0,4          f4=7f80000012345678 fpc=f8000000 -> f0=7ff0000000000000
LDEBR 0,4          f4=7fc0012312345678 fpc=f8000000 -> f0=7ff8002460000000
LDEBR 0,4          f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LDEBR 0,4          f4=7f80012312345678 fpc=1 -> f0=7ff8002460000000 fpc=800001
LDEBR 0,4          f4=7f80012312345678 fpc=2 -> f0=7ff8002460000000 fpc=800002
LDEBR 0,4          f4=7f80012312345678 fpc=3 -> f0=7ff8002460000000 fpc=800003
LDEBR 0,4          f4=7f80012312345678 fpc=7 -> f0=7ff8002460000000 fpc=800007
LDEBR 0,4          f4=7f80012312345678 fpc=20000000 -> f0=7ff8002460000000 fpc=20800000
LDEBR 0,4          f4=7f80012312345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
LDEBR 0,4          f4=7f80012312345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
LDEBR 0,4          f4=7f80012312345678 fpc=8000003 -> f0=7ff8002460000000 fpc=8800003
LDEBR 0,4          c0=e0 -> pgm=0007 dxc=02

# LOAD LENGTHENED (long to extended BFP)
LXDBR 0,4          f4=3ff0000000000000 -> f0=3fff000000000000
LXDBR 0,4           ->
LXDBR 0,4          f4=7ff0000000000000 -> f0=7fff000000000000
LXDBR 0,4          f4=7ff8002460000000 -> f0=7fff800246000000
LXDBR 0,4          f4=7ff0002460000000 -> f0=7fff800246000000 fpc=800000
LXDBR 0,4          f4=3ff0000000000000 fpc=f8000000 -> f0=3fff000000000000
LXDBR 0,4          fpc=f8000000 ->
LXDBR 0,4          f4=7ff0000000000000 fpc=f8000000 -> f0=7fff000000000000
LXDBR 0,4          f4=7ff8002460000000 fpc=f8000000 -> f0=7fff800246000000
LXDBR 0,4          f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LXDBR 0,4          f4=7ff0002460000000 fpc=1 -> f0=7fff800246000000 fpc=800001
LXDBR 0,4          f4=7ff0002460000000 fpc=2 -> f0=7fff800246000000 fpc=800002
LXDBR 0,4          f4=7ff0002460000000 fpc=3 -> f0=7fff800246000000 fpc=800003
LXDBR 0,4          f4=7ff0002460000000 fpc=7 -> f0=7fff800246000000 fpc=800007
LXDBR 0,4          f4=7ff0002460000000 fpc=20000000 -> f0=7fff800246000000 fpc=20800000
LXDBR 0,4          f4=7ff0002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
LXDBR 0,4          f4=7ff0002460000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
LXDBR 0,4          f4=7ff0002460000000 fpc=8000003 -> f0=7fff800246000000 fpc=8800003
LXDBR 0,4          c0=e0 -> pgm=0007 dxc=02
LXDBR 2,4          -> pgm=0006

# LOAD LENGTHENED (short to extended BFP)
LXEBR 0,4          f4=3f80000012345678 -> f0=3fff000000000000
LXEBR 0,4          f4=12345678 ->
LXEBR 0,4          f4=7f80000012345678 -> f0=7fff000000000000
LXEBR 0,4          f4=7fc0012312345678 -> f0=7fff800246000000
LXEBR 0,4          f4=7f80012312345678 -> f0=7fff800246000000 fpc=800000
LXEBR 0,4          f4=3f80000012345678 fpc=f8000000 -> f0=3fff000000000000
LXEBR 0,4          f4=12345678 fpc=f8000000 ->
LXEBR 0,4          f4=7f80000012345678 fpc=f8000000 -> f0=7fff000000000000
LXEBR 0,4          f4=7fc0012312345678 fpc=f8000000 -> f0=7fff800246000000
LXEBR 0,4          f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LXEBR 0,4          f4=7f80012312345678 fpc=1 -> f0=7fff800246000000 fpc=800001
LXEBR 0,4          f4=7f80012312345678 fpc=2 -> f0=7fff800246000000 fpc=800002
LXEBR 0,4          f4=7f80012312345678 fpc=3 -> f0=7fff800246000000 fpc=800003
LXEBR 0,4          f4=7f80012312345678 fpc=7 -> f0=7fff800246000000 fpc=800007
LXEBR 0,4          f4=7f80012312345678 fpc=20000000 -> f0=7fff800246000000 fpc=20800000
LXEBR 0,4          f4=7f80012312345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
LXEBR 0,4          f4=7f80012312345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
LXEBR 0,4          f4=7f80012312345678 fpc=8000003 -> f0=7fff800246000000 fpc=8800003
LXEBR 0,4          c0=e0 -> pgm=0007 dxc=02
LXEBR 2,4          -> pgm=0006

# LOAD LENGTHENED (short to long BFP)
LDEB 0,0(,12)      r12=10000 @10000=3f800000 -> f0=3ff0000000000000
LDEB 0,0(,12)      r12=10000 @10000=00000000 ->
LDEB 0,0(,12)      r12=10000 @10000=7f800000 -> f0=7ff0000000000000
LDEB 0,0(,12)      r12=10000 @10000=7fc00123 -> f0=7ff8002460000000
LDEB 0,0(,12)      r12=10000 @10000=7f800123 -> f0=7ff8002460000000 fpc=800000
LDEB 0,0(,12)      r12=10000 @10000=3f800000 fpc=f8000000 -> f0=3ff0000000000000
LDEB 0,0(,12)      r12=100000 -> pgm=0005
LDEB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02

# LOAD LENGTHENED (long to extended BFP)
LXDB 0,0(,12)      r12=10000 @10000=3ff0000000000000 -> f0=3fff000000000000
LXDB 0,0(,12)      r12=10000 @10000=0000000000000000 ->
LXDB 0,0(,12)      r12=10000 @10000=7ff0000000000000 -> f0=7fff000000000000
LXDB 0,0(,12)      r12=10000 @10000=7ff8002460000000 -> f0=7fff800246000000
LXDB 0,0(,12)      r12=10000 @10000=7ff0002460000000 -> f0=7fff800246000000 fpc=800000
LXDB 0,0(,12)      r12=10000 @10000=3ff0000000000000 fpc=f8000000 -> f0=3fff000000000000
LXDB 0,0(,12)      r12=100000 -> pgm=0005
LXDB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02
LXDB 2,0(,12)      -> pgm=0006

# LOAD LENGTHENED (short to extended BFP)
LXEB 0,0(,12)      r12=10000 @10000=3f800000 -> f0=3fff000000000000
LXEB 0,0(,12)      r12=10000 @10000=00000000 ->
LXEB 0,0(,12)      r12=10000 @10000=7f800000 -> f0=7fff000000000000
LXEB 0,0(,12)      r12=10000 @10000=7fc00123 -> f0=7fff800246000000
LXEB 0,0(,12)      r12=10000 @10000=7f800123 -> f0=7fff800246000000 fpc=800000
LXEB 0,0(,12)      r12=10000 @10000=3f800000 fpc=f8000000 -> f0=3fff000000000000
LXEB 0,0(,12)      r12=100000 -> pgm=0005
LXEB 0,0(,12)      r12=10000 c0=e0 -> pgm=0007 dxc=02
LXEB 2,0(,12)      -> pgm=0006

# LOAD ROUNDED (long to short BFP)
LEDBRA 0,0,4,0     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,0,4,0      ->
LEDBRA 0,0,4,0     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,0,4,0     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,0,4,0     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,0,4,0     f4=3fd5555555555555 -> f0=3eaaaaab00000000 fpc=80000
LEDBRA 0,0,4,0     f4=7fefffffffffffff -> f0=7f80000000000000 fpc=280000
LEDBRA 0,0,4,0     f4=10000000000000 -> fpc=180000
LEDBRA 0,0,4,0     f4=37f0000000000000 -> f0=20000000000000
LEDBRA 0,0,4,0     f4=380fffffe0000001 -> f0=80000000000000 fpc=180000
LEDBRA 0,0,4,0     f4=3690000000000001 -> f0=100000000 fpc=180000
LEDBRA 0,0,4,0     f4=3ff0000000000000 fpc=f8000000 -> f0=3f80000000000000
LEDBRA 0,0,4,0     fpc=f8000000 ->
LEDBRA 0,0,4,0     f4=7ff0000000000000 fpc=f8000000 -> f0=7f80000000000000
LEDBRA 0,0,4,0     f4=7ff8002460000000 fpc=f8000000 -> f0=7fc0012300000000
LEDBRA 0,0,4,0     f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LEDBRA 0,0,4,0     f4=3fd5555555555555 fpc=f8000000 -> f0=3eaaaaab00000000 fpc=f8000c00 pgm=0007 dxc=0c
LEDBRA 0,0,4,0     f4=7fefffffffffffff fpc=f8000000 -> f0=5ff0000000000000 fpc=f8002c00 pgm=0007 dxc=2c
LEDBRA 0,0,4,0     f4=10000000000000 fpc=f8000000 -> f0=2010000000000000 fpc=f8001000 pgm=0007 dxc=10
LEDBRA 0,0,4,0     f4=8010000000000001 fpc=f8000000 -> f0=a010000000000000 fpc=f8001800 pgm=0007 dxc=18
LEDBRA 0,0,4,0     f4=800fffffffffffff fpc=f8000000 -> f0=a010000000000000 fpc=f8001c00 pgm=0007 dxc=1c
LEDBRA 0,0,4,0     f4=c1e0000000200000 fpc=f8000000 -> f0=cf00000000000000 fpc=f8000800 pgm=0007 dxc=08
LEDBRA 0,0,4,0     f4=47f0000010000000 fpc=f8000000 -> f0=27f0000000000000 fpc=f8002800 pgm=0007 dxc=28
LEDBRA 0,0,4,0     f4=7ff0002460000000 fpc=1 -> f0=7fc0012300000000 fpc=800001
LEDBRA 0,0,4,0     f4=3fd5555555555555 fpc=1 -> f0=3eaaaaaa00000000 fpc=80001
LEDBRA 0,0,4,0     f4=7fefffffffffffff fpc=1 -> f0=7f7fffff00000000 fpc=280001
LEDBRA 0,0,4,0     f4=10000000000000 fpc=1 -> fpc=180001
LEDBRA 0,0,4,0     f4=380fffffe0000001 fpc=1 -> f0=7fffff00000000 fpc=180001
LEDBRA 0,0,4,0     f4=7ff0002460000000 fpc=2 -> f0=7fc0012300000000 fpc=800002
LEDBRA 0,0,4,0     f4=3fd5555555555555 fpc=2 -> f0=3eaaaaab00000000 fpc=80002
LEDBRA 0,0,4,4     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,0,4,4      ->
LEDBRA 0,0,4,4     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,0,4,4     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,0,4,4     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,1,4,0     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,1,4,0      ->
LEDBRA 0,1,4,0     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,1,4,0     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,1,4,0     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,3,4,0     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,3,4,0      ->
LEDBRA 0,3,4,0     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,3,4,0     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,3,4,0     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,4,4,0     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,4,4,0      ->
LEDBRA 0,4,4,0     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,4,4,0     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,4,4,0     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,5,4,0     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,5,4,0      ->
LEDBRA 0,5,4,0     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,5,4,0     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,5,4,0     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,6,4,0     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,6,4,0      ->
LEDBRA 0,6,4,0     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,6,4,0     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,6,4,0     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,7,4,0     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,7,4,0      ->
LEDBRA 0,7,4,0     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,7,4,0     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,7,4,0     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,7,4,4     f4=3ff0000000000000 -> f0=3f80000000000000
LEDBRA 0,7,4,4      ->
LEDBRA 0,7,4,4     f4=7ff0000000000000 -> f0=7f80000000000000
LEDBRA 0,7,4,4     f4=7ff8002460000000 -> f0=7fc0012300000000
LEDBRA 0,7,4,4     f4=7ff0002460000000 -> f0=7fc0012300000000 fpc=800000
LEDBRA 0,2,4,0     -> pgm=0006
LEDBRA 0,8,4,0     -> pgm=0006
LEDBRA 0,15,4,0    -> pgm=0006
LEDBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# LOAD ROUNDED (extended to long BFP)
LDXBRA 0,0,4,0     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,0,4,0      ->
LDXBRA 0,0,4,0     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,0,4,0     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,0,4,0     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 -> f0=3fd5555555555555 fpc=80000
LDXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff -> f0=7ff0000000000000 fpc=280000
LDXBRA 0,0,4,0     f4=1000000000000 -> fpc=180000
LDXBRA 0,0,4,0     f4=3bcd000000000000 f6=1 -> f0=1 fpc=180000
LDXBRA 0,0,4,0     f4=3fff000000000000 fpc=f8000000 -> f0=3ff0000000000000
LDXBRA 0,0,4,0     fpc=f8000000 ->
LDXBRA 0,0,4,0     f4=7fff000000000000 fpc=f8000000 -> f0=7ff0000000000000
LDXBRA 0,0,4,0     f4=7fff800246000000 fpc=f8000000 -> f0=7ff8002460000000
LDXBRA 0,0,4,0     f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LDXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 fpc=f8000000 -> f0=3fd5555555555555 fpc=f8000800 pgm=0007 dxc=08
LDXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=5fff000000000000 fpc=f8002c00 pgm=0007 dxc=2c
LDXBRA 0,0,4,0     f4=1000000000000 fpc=f8000000 -> f0=2001000000000000 fpc=f8001000 pgm=0007 dxc=10
LDXBRA 0,0,4,0     f4=8001000000000000 f6=1 fpc=f8000000 -> f0=a001000000000000 fpc=f8001800 pgm=0007 dxc=18
LDXBRA 0,0,4,0     f4=8000ffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=a001000000000000 fpc=f8001c00 pgm=0007 dxc=1c
LDXBRA 0,0,4,0     f4=403dffffffffffff f6=fff0000000000000 fpc=f8000000 -> f0=43e0000000000000 fpc=f8000c00 pgm=0007 dxc=0c
LDXBRA 0,0,4,0     f4=43ff000000000000 fpc=f8000000 -> f0=23ff000000000000 fpc=f8002000 pgm=0007 dxc=20
LDXBRA 0,0,4,0     f4=7fff000246000000 fpc=1 -> f0=7ff8002460000000 fpc=800001
LDXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 fpc=1 -> f0=3fd5555555555555 fpc=80001
LDXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff fpc=1 -> f0=7fefffffffffffff fpc=280001
LDXBRA 0,0,4,0     f4=1000000000000 fpc=1 -> fpc=180001
LDXBRA 0,0,4,0     f4=3bcd000000000000 f6=1 fpc=1 -> f0=1 fpc=180001
LDXBRA 0,0,4,0     f4=7fff000246000000 fpc=2 -> f0=7ff8002460000000 fpc=800002
LDXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 fpc=2 -> f0=3fd5555555555556 fpc=80002
LDXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff fpc=2 -> f0=7ff0000000000000 fpc=280002
LDXBRA 0,0,4,0     f4=fffeffffffffffff f6=ffffffffffffffff fpc=2 -> f0=ffefffffffffffff fpc=280002
LDXBRA 0,0,4,4     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,0,4,4      ->
LDXBRA 0,0,4,4     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,0,4,4     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,0,4,4     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,1,4,0     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,1,4,0      ->
LDXBRA 0,1,4,0     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,1,4,0     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,1,4,0     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,3,4,0     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,3,4,0      ->
LDXBRA 0,3,4,0     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,3,4,0     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,3,4,0     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,4,4,0     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,4,4,0      ->
LDXBRA 0,4,4,0     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,4,4,0     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,4,4,0     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,5,4,0     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,5,4,0      ->
LDXBRA 0,5,4,0     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,5,4,0     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,5,4,0     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,6,4,0     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,6,4,0      ->
LDXBRA 0,6,4,0     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,6,4,0     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,6,4,0     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,7,4,0     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,7,4,0      ->
LDXBRA 0,7,4,0     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,7,4,0     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,7,4,0     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,7,4,4     f4=3fff000000000000 -> f0=3ff0000000000000
LDXBRA 0,7,4,4      ->
LDXBRA 0,7,4,4     f4=7fff000000000000 -> f0=7ff0000000000000
LDXBRA 0,7,4,4     f4=7fff800246000000 -> f0=7ff8002460000000
LDXBRA 0,7,4,4     f4=7fff000246000000 -> f0=7ff8002460000000 fpc=800000
LDXBRA 0,2,4,0     -> pgm=0006
LDXBRA 0,8,4,0     -> pgm=0006
LDXBRA 0,15,4,0    -> pgm=0006
LDXBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02
LDXBRA 2,0,4,0     -> pgm=0006
LDXBRA 0,0,6,0     -> pgm=0006

# LOAD ROUNDED (extended to short BFP)
LEXBRA 0,0,4,0     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,0,4,0      ->
LEXBRA 0,0,4,0     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,0,4,0     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,0,4,0     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 -> f0=3eaaaaab00000000 fpc=80000
LEXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff -> f0=7f80000000000000 fpc=280000
LEXBRA 0,0,4,0     f4=1000000000000 -> fpc=180000
LEXBRA 0,0,4,0     f4=3f6affffffffffff -> f0=200000000 fpc=180000
LEXBRA 0,0,4,0     f4=3fff000000000000 fpc=f8000000 -> f0=3f80000000000000
LEXBRA 0,0,4,0     fpc=f8000000 ->
LEXBRA 0,0,4,0     f4=7fff000000000000 fpc=f8000000 -> f0=7f80000000000000
LEXBRA 0,0,4,0     f4=7fff800246000000 fpc=f8000000 -> f0=7fc0012300000000
LEXBRA 0,0,4,0     f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
LEXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 fpc=f8000000 -> f0=3eaaaaab00000000 fpc=f8000c00 pgm=0007 dxc=0c
LEXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=5fff000000000000 fpc=f8002c00 pgm=0007 dxc=2c
LEXBRA 0,0,4,0     f4=1000000000000 fpc=f8000000 -> f0=2001000000000000 fpc=f8001000 pgm=0007 dxc=10
LEXBRA 0,0,4,0     f4=8001000000000000 f6=1 fpc=f8000000 -> f0=a001000000000000 fpc=f8001800 pgm=0007 dxc=18
LEXBRA 0,0,4,0     f4=8000ffffffffffff f6=ffffffffffffffff fpc=f8000000 -> f0=a001000000000000 fpc=f8001c00 pgm=0007 dxc=1c
LEXBRA 0,0,4,0     f4=43ff000000000000 fpc=f8000000 -> f0=23ff000000000000 fpc=f8002000 pgm=0007 dxc=20
LEXBRA 0,0,4,0     f4=7fff000246000000 fpc=1 -> f0=7fc0012300000000 fpc=800001
LEXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 fpc=1 -> f0=3eaaaaaa00000000 fpc=80001
LEXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff fpc=1 -> f0=7f7fffff00000000 fpc=280001
LEXBRA 0,0,4,0     f4=1000000000000 fpc=1 -> fpc=180001
LEXBRA 0,0,4,0     f4=3f6affffffffffff fpc=1 -> f0=100000000 fpc=180001
LEXBRA 0,0,4,0     f4=7fff000246000000 fpc=2 -> f0=7fc0012300000000 fpc=800002
LEXBRA 0,0,4,0     f4=3ffd555555555555 f6=5555555555555555 fpc=2 -> f0=3eaaaaab00000000 fpc=80002
LEXBRA 0,0,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff fpc=2 -> f0=7f80000000000000 fpc=280002
LEXBRA 0,0,4,0     f4=fffeffffffffffff f6=ffffffffffffffff fpc=2 -> f0=ff7fffff00000000 fpc=280002
LEXBRA 0,0,4,0     f4=1000000000000 fpc=2 -> f0=100000000 fpc=180002
LEXBRA 0,0,4,4     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,0,4,4      ->
LEXBRA 0,0,4,4     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,0,4,4     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,0,4,4     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,1,4,0     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,1,4,0      ->
LEXBRA 0,1,4,0     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,1,4,0     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,1,4,0     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,3,4,0     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,3,4,0      ->
LEXBRA 0,3,4,0     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,3,4,0     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,3,4,0     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,4,4,0     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,4,4,0      ->
LEXBRA 0,4,4,0     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,4,4,0     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,4,4,0     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,5,4,0     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,5,4,0      ->
LEXBRA 0,5,4,0     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,5,4,0     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,5,4,0     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,6,4,0     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,6,4,0      ->
LEXBRA 0,6,4,0     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,6,4,0     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,6,4,0     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,7,4,0     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,7,4,0      ->
LEXBRA 0,7,4,0     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,7,4,0     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,7,4,0     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,7,4,4     f4=3fff000000000000 -> f0=3f80000000000000
LEXBRA 0,7,4,4      ->
LEXBRA 0,7,4,4     f4=7fff000000000000 -> f0=7f80000000000000
LEXBRA 0,7,4,4     f4=7fff800246000000 -> f0=7fc0012300000000
LEXBRA 0,7,4,4     f4=7fff000246000000 -> f0=7fc0012300000000 fpc=800000
LEXBRA 0,2,4,0     -> pgm=0006
LEXBRA 0,8,4,0     -> pgm=0006
LEXBRA 0,15,4,0    -> pgm=0006
LEXBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02
LEXBRA 2,0,4,0     -> pgm=0006
LEXBRA 0,0,6,0     -> pgm=0006

# LOAD FP INTEGER (short BFP)
FIEBRA 0,0,4,0     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 -> fpc=80000
FIEBRA 0,0,4,0     f4=12345678 ->
FIEBRA 0,0,4,0     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,0,4,0     f4=7fc0012312345678 -> f0=7fc0012300000000
FIEBRA 0,0,4,0     f4=7f80012312345678 -> f0=7fc0012300000000 fpc=800000
FIEBRA 0,0,4,0     f4=3fc0000012345678 -> f0=4000000000000000 fpc=80000
FIEBRA 0,0,4,0     f4=3f80000012345678 fpc=f8000000 -> f0=3f80000000000000
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 fpc=f8000000 -> fpc=f8000800 pgm=0007 dxc=08
FIEBRA 0,0,4,0     f4=12345678 fpc=f8000000 ->
FIEBRA 0,0,4,0     f4=7f80000012345678 fpc=f8000000 -> f0=7f80000000000000
FIEBRA 0,0,4,0     f4=7fc0012312345678 fpc=f8000000 -> f0=7fc0012300000000
FIEBRA 0,0,4,0     f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
FIEBRA 0,0,4,0     f4=3fc0000012345678 fpc=f8000000 -> f0=4000000000000000 fpc=f8000c00 pgm=0007 dxc=0c
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 fpc=1 -> fpc=80001
FIEBRA 0,0,4,0     f4=7f80012312345678 fpc=1 -> f0=7fc0012300000000 fpc=800001
FIEBRA 0,0,4,0     f4=3fc0000012345678 fpc=1 -> f0=3f80000000000000 fpc=80001
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 fpc=2 -> f0=3f80000000000000 fpc=80002
FIEBRA 0,0,4,0     f4=8080000112345678 fpc=2 -> f0=8000000000000000 fpc=80002
FIEBRA 0,0,4,0     f4=7f80012312345678 fpc=2 -> f0=7fc0012300000000 fpc=800002
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 fpc=3 -> fpc=80003
FIEBRA 0,0,4,0     f4=8080000112345678 fpc=3 -> f0=bf80000000000000 fpc=80003
FIEBRA 0,0,4,0     f4=7f80012312345678 fpc=3 -> f0=7fc0012300000000 fpc=800003
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 fpc=7 -> f0=3f80000000000000 fpc=80007
FIEBRA 0,0,4,0     f4=7f80012312345678 fpc=7 -> f0=7fc0012300000000 fpc=800007
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 fpc=80000000 -> fpc=80080000
FIEBRA 0,0,4,0     f4=3fc0000012345678 fpc=80000000 -> f0=4000000000000000 fpc=80080000
FIEBRA 0,0,4,0     f4=7f80012312345678 fpc=20000000 -> f0=7fc0012300000000 fpc=20800000
FIEBRA 0,0,4,0     f4=3eaaaaab12345678 fpc=f8000001 -> fpc=f8000801 pgm=0007 dxc=08
FIEBRA 0,0,4,0     f4=7f80012312345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
FIEBRA 0,0,4,4     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,0,4,4     f4=3eaaaaab12345678 ->
FIEBRA 0,0,4,4     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,0,4,4     f4=7fc0012312345678 -> f0=7fc0012300000000
FIEBRA 0,0,4,4     f4=7f80012312345678 -> f0=7fc0012300000000 fpc=800000
FIEBRA 0,1,4,0     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,1,4,0     f4=3eaaaaab12345678 -> fpc=80000
FIEBRA 0,1,4,0     f4=12345678 ->
FIEBRA 0,1,4,0     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,1,4,0     f4=7fc0012312345678 -> f0=7fc0012300000000
FIEBRA 0,3,4,0     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,3,4,0     f4=3eaaaaab12345678 -> f0=3f80000000000000 fpc=80000
FIEBRA 0,3,4,0     f4=12345678 ->
FIEBRA 0,3,4,0     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,3,4,0     f4=7fc0012312345678 -> f0=7fc0012300000000
FIEBRA 0,4,4,0     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,4,4,0     f4=3eaaaaab12345678 -> fpc=80000
FIEBRA 0,4,4,0     f4=12345678 ->
FIEBRA 0,4,4,0     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,4,4,0     f4=7fc0012312345678 -> f0=7fc0012300000000
FIEBRA 0,5,4,0     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,5,4,0     f4=3eaaaaab12345678 -> fpc=80000
FIEBRA 0,5,4,0     f4=12345678 ->
FIEBRA 0,5,4,0     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,5,4,0     f4=7fc0012312345678 -> f0=7fc0012300000000
FIEBRA 0,6,4,0     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,6,4,0     f4=3eaaaaab12345678 -> f0=3f80000000000000 fpc=80000
FIEBRA 0,6,4,0     f4=12345678 ->
FIEBRA 0,6,4,0     f4=8080000112345678 -> f0=8000000000000000 fpc=80000
FIEBRA 0,6,4,0     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,7,4,0     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,7,4,0     f4=3eaaaaab12345678 -> fpc=80000
FIEBRA 0,7,4,0     f4=12345678 ->
FIEBRA 0,7,4,0     f4=8080000112345678 -> f0=bf80000000000000 fpc=80000
FIEBRA 0,7,4,0     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,7,4,4     f4=3f80000012345678 -> f0=3f80000000000000
FIEBRA 0,7,4,4     f4=3eaaaaab12345678 ->
FIEBRA 0,7,4,4     f4=7f80000012345678 -> f0=7f80000000000000
FIEBRA 0,7,4,4     f4=7fc0012312345678 -> f0=7fc0012300000000
FIEBRA 0,7,4,4     f4=7f80012312345678 -> f0=7fc0012300000000 fpc=800000
FIEBRA 0,2,4,0     -> pgm=0006
FIEBRA 0,8,4,0     -> pgm=0006
FIEBRA 0,15,4,0    -> pgm=0006
FIEBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# LOAD FP INTEGER (long BFP)
FIDBRA 0,0,4,0     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,0,4,0      ->
FIDBRA 0,0,4,0     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,0,4,0     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,0,4,0     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,0,4,0     f4=3fe0000000000000 -> fpc=80000
FIDBRA 0,0,4,0     f4=3ff8000000000000 -> f0=4000000000000000 fpc=80000
FIDBRA 0,0,4,0     f4=3ff0000000000000 fpc=f8000000 -> f0=3ff0000000000000
FIDBRA 0,0,4,0     fpc=f8000000 ->
FIDBRA 0,0,4,0     f4=7ff0000000000000 fpc=f8000000 -> f0=7ff0000000000000
FIDBRA 0,0,4,0     f4=7ff8002460000000 fpc=f8000000 -> f0=7ff8002460000000
FIDBRA 0,0,4,0     f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
FIDBRA 0,0,4,0     f4=3fe0000000000000 fpc=f8000000 -> fpc=f8000800 pgm=0007 dxc=08
FIDBRA 0,0,4,0     f4=3ff8000000000000 fpc=f8000000 -> f0=4000000000000000 fpc=f8000c00 pgm=0007 dxc=0c
FIDBRA 0,0,4,0     f4=7ff0002460000000 fpc=1 -> f0=7ff8002460000000 fpc=800001
FIDBRA 0,0,4,0     f4=3fe0000000000000 fpc=1 -> fpc=80001
FIDBRA 0,0,4,0     f4=3ff8000000000000 fpc=1 -> f0=3ff0000000000000 fpc=80001
FIDBRA 0,0,4,0     f4=7ff0002460000000 fpc=2 -> f0=7ff8002460000000 fpc=800002
FIDBRA 0,0,4,0     f4=3fe0000000000000 fpc=2 -> f0=3ff0000000000000 fpc=80002
FIDBRA 0,0,4,0     f4=bfe8000000000000 fpc=2 -> f0=8000000000000000 fpc=80002
FIDBRA 0,0,4,0     f4=7ff0002460000000 fpc=3 -> f0=7ff8002460000000 fpc=800003
FIDBRA 0,0,4,0     f4=3fe0000000000000 fpc=3 -> fpc=80003
FIDBRA 0,0,4,0     f4=3ff8000000000000 fpc=3 -> f0=3ff0000000000000 fpc=80003
FIDBRA 0,0,4,0     f4=7ff0002460000000 fpc=7 -> f0=7ff8002460000000 fpc=800007
FIDBRA 0,0,4,0     f4=3fe0000000000000 fpc=7 -> f0=3ff0000000000000 fpc=80007
FIDBRA 0,0,4,0     f4=3fe0000000000000 fpc=80000000 -> fpc=80080000
FIDBRA 0,0,4,0     f4=3ff8000000000000 fpc=80000000 -> f0=4000000000000000 fpc=80080000
FIDBRA 0,0,4,0     f4=7ff0002460000000 fpc=20000000 -> f0=7ff8002460000000 fpc=20800000
FIDBRA 0,0,4,0     f4=7ff0002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
FIDBRA 0,0,4,0     f4=3fe0000000000000 fpc=f8000001 -> fpc=f8000801 pgm=0007 dxc=08
FIDBRA 0,0,4,4     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,0,4,4      ->
FIDBRA 0,0,4,4     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,0,4,4     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,0,4,4     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,1,4,0     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,1,4,0      ->
FIDBRA 0,1,4,0     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,1,4,0     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,1,4,0     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,3,4,0     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,3,4,0      ->
FIDBRA 0,3,4,0     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,3,4,0     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,3,4,0     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,4,4,0     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,4,4,0      ->
FIDBRA 0,4,4,0     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,4,4,0     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,4,4,0     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,5,4,0     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,5,4,0      ->
FIDBRA 0,5,4,0     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,5,4,0     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,5,4,0     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,6,4,0     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,6,4,0      ->
FIDBRA 0,6,4,0     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,6,4,0     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,6,4,0     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,7,4,0     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,7,4,0      ->
FIDBRA 0,7,4,0     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,7,4,0     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,7,4,0     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,7,4,4     f4=3ff0000000000000 -> f0=3ff0000000000000
FIDBRA 0,7,4,4      ->
FIDBRA 0,7,4,4     f4=7ff0000000000000 -> f0=7ff0000000000000
FIDBRA 0,7,4,4     f4=7ff8002460000000 -> f0=7ff8002460000000
FIDBRA 0,7,4,4     f4=7ff0002460000000 -> f0=7ff8002460000000 fpc=800000
FIDBRA 0,2,4,0     -> pgm=0006
FIDBRA 0,8,4,0     -> pgm=0006
FIDBRA 0,15,4,0    -> pgm=0006
FIDBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# LOAD FP INTEGER (extended BFP)
FIXBRA 0,0,4,0     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,0,4,0      ->
FIXBRA 0,0,4,0     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,0,4,0     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,0,4,0     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,0,4,0     f4=3ffe000000000000 -> fpc=80000
FIXBRA 0,0,4,0     f4=3fff800000000000 -> f0=4000000000000000 fpc=80000
FIXBRA 0,0,4,0     f4=3fff000000000000 fpc=f8000000 -> f0=3fff000000000000
FIXBRA 0,0,4,0     fpc=f8000000 ->
FIXBRA 0,0,4,0     f4=7fff000000000000 fpc=f8000000 -> f0=7fff000000000000
FIXBRA 0,0,4,0     f4=7fff800246000000 fpc=f8000000 -> f0=7fff800246000000
FIXBRA 0,0,4,0     f4=7fff000246000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
FIXBRA 0,0,4,0     f4=3ffe000000000000 fpc=f8000000 -> fpc=f8000800 pgm=0007 dxc=08
FIXBRA 0,0,4,0     f4=3fff800000000000 fpc=f8000000 -> f0=4000000000000000 fpc=f8000c00 pgm=0007 dxc=0c
FIXBRA 0,0,4,0     f4=7fff000246000000 fpc=1 -> f0=7fff800246000000 fpc=800001
FIXBRA 0,0,4,0     f4=3ffe000000000000 fpc=1 -> fpc=80001
FIXBRA 0,0,4,0     f4=3fff800000000000 fpc=1 -> f0=3fff000000000000 fpc=80001
FIXBRA 0,0,4,0     f4=7fff000246000000 fpc=2 -> f0=7fff800246000000 fpc=800002
FIXBRA 0,0,4,0     f4=3ffe000000000000 fpc=2 -> f0=3fff000000000000 fpc=80002
FIXBRA 0,0,4,0     f4=bffe800000000000 fpc=2 -> f0=8000000000000000 fpc=80002
FIXBRA 0,0,4,0     f4=7fff000246000000 fpc=3 -> f0=7fff800246000000 fpc=800003
FIXBRA 0,0,4,0     f4=3ffe000000000000 fpc=3 -> fpc=80003
FIXBRA 0,0,4,0     f4=3fff800000000000 fpc=3 -> f0=3fff000000000000 fpc=80003
FIXBRA 0,0,4,0     f4=7fff000246000000 fpc=7 -> f0=7fff800246000000 fpc=800007
FIXBRA 0,0,4,0     f4=3ffe000000000000 fpc=7 -> f0=3fff000000000000 fpc=80007
FIXBRA 0,0,4,0     f4=3ffe000000000000 fpc=80000000 -> fpc=80080000
FIXBRA 0,0,4,0     f4=3fff800000000000 fpc=80000000 -> f0=4000000000000000 fpc=80080000
FIXBRA 0,0,4,0     f4=7fff000246000000 fpc=20000000 -> f0=7fff800246000000 fpc=20800000
FIXBRA 0,0,4,0     f4=7fff000246000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
FIXBRA 0,0,4,0     f4=3ffe000000000000 fpc=f8000001 -> fpc=f8000801 pgm=0007 dxc=08
FIXBRA 0,0,4,4     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,0,4,4      ->
FIXBRA 0,0,4,4     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,0,4,4     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,0,4,4     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,1,4,0     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,1,4,0      ->
FIXBRA 0,1,4,0     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,1,4,0     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,1,4,0     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,3,4,0     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,3,4,0      ->
FIXBRA 0,3,4,0     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,3,4,0     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,3,4,0     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,4,4,0     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,4,4,0      ->
FIXBRA 0,4,4,0     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,4,4,0     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,4,4,0     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,5,4,0     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,5,4,0      ->
FIXBRA 0,5,4,0     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,5,4,0     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,5,4,0     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,6,4,0     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,6,4,0      ->
FIXBRA 0,6,4,0     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,6,4,0     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,6,4,0     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,7,4,0     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,7,4,0      ->
FIXBRA 0,7,4,0     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,7,4,0     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,7,4,0     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,7,4,4     f4=3fff000000000000 -> f0=3fff000000000000
FIXBRA 0,7,4,4      ->
FIXBRA 0,7,4,4     f4=7fff000000000000 -> f0=7fff000000000000
FIXBRA 0,7,4,4     f4=7fff800246000000 -> f0=7fff800246000000
FIXBRA 0,7,4,4     f4=7fff000246000000 -> f0=7fff800246000000 fpc=800000
FIXBRA 0,2,4,0     -> pgm=0006
FIXBRA 0,8,4,0     -> pgm=0006
FIXBRA 0,15,4,0    -> pgm=0006
FIXBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02
FIXBRA 2,0,4,0     -> pgm=0006
FIXBRA 0,0,6,0     -> pgm=0006

# TEST DATA CLASS (short BFP)
TCEB 4,2048        f4=0 -> cc=1
TCEB 4,2047        f4=0 cc=3 -> cc=0
TCEB 4,1024        f4=8000000000000000 -> cc=1
TCEB 4,3071        f4=8000000000000000 cc=3 -> cc=0
TCEB 4,512         f4=80000000000000 -> cc=1
TCEB 4,3583        f4=80000000000000 cc=3 -> cc=0
TCEB 4,256         f4=8080000000000000 -> cc=1
TCEB 4,3839        f4=8080000000000000 cc=3 -> cc=0
TCEB 4,128         f4=100000000 -> cc=1
TCEB 4,3967        f4=100000000 cc=3 -> cc=0
TCEB 4,64          f4=8000000100000000 -> cc=1
TCEB 4,4031        f4=8000000100000000 cc=3 -> cc=0
TCEB 4,32          f4=7f80000000000000 -> cc=1
TCEB 4,4063        f4=7f80000000000000 cc=3 -> cc=0
TCEB 4,16          f4=ff80000000000000 -> cc=1
TCEB 4,4079        f4=ff80000000000000 cc=3 -> cc=0
TCEB 4,8           f4=7fc0000000000000 -> cc=1
TCEB 4,4087        f4=7fc0000000000000 cc=3 -> cc=0
TCEB 4,4           f4=ffc0000000000000 -> cc=1
TCEB 4,4091        f4=ffc0000000000000 cc=3 -> cc=0
TCEB 4,2           f4=7f80000100000000 -> cc=1
TCEB 4,4093        f4=7f80000100000000 cc=3 -> cc=0
TCEB 4,1           f4=ff80000100000000 -> cc=1
TCEB 4,4094        f4=ff80000100000000 cc=3 -> cc=0
TCEB 4,512         f4=7f7fffff00000000 -> cc=1
TCEB 4,3583        f4=7f7fffff00000000 cc=3 -> cc=0
TCEB 4,256         f4=ff7fffff00000000 -> cc=1
TCEB 4,3839        f4=ff7fffff00000000 cc=3 -> cc=0
TCEB 4,128         f4=7fffff00000000 -> cc=1
TCEB 4,3967        f4=7fffff00000000 cc=3 -> cc=0
TCEB 4,64          f4=807fffff00000000 -> cc=1
TCEB 4,4031        f4=807fffff00000000 cc=3 -> cc=0
TCEB 4,0(1,12)     r1=fffff000 r12=800 -> cc=1
TCEB 4,0           c0=e0 -> pgm=0007 dxc=02

# TEST DATA CLASS (long BFP)
TCDB 4,2048        f4=0 -> cc=1
TCDB 4,2047        f4=0 cc=3 -> cc=0
TCDB 4,1024        f4=8000000000000000 -> cc=1
TCDB 4,3071        f4=8000000000000000 cc=3 -> cc=0
TCDB 4,512         f4=10000000000000 -> cc=1
TCDB 4,3583        f4=10000000000000 cc=3 -> cc=0
TCDB 4,256         f4=8010000000000000 -> cc=1
TCDB 4,3839        f4=8010000000000000 cc=3 -> cc=0
TCDB 4,128         f4=1 -> cc=1
TCDB 4,3967        f4=1 cc=3 -> cc=0
TCDB 4,64          f4=8000000000000001 -> cc=1
TCDB 4,4031        f4=8000000000000001 cc=3 -> cc=0
TCDB 4,32          f4=7ff0000000000000 -> cc=1
TCDB 4,4063        f4=7ff0000000000000 cc=3 -> cc=0
TCDB 4,16          f4=fff0000000000000 -> cc=1
TCDB 4,4079        f4=fff0000000000000 cc=3 -> cc=0
TCDB 4,8           f4=7ff8000000000000 -> cc=1
TCDB 4,4087        f4=7ff8000000000000 cc=3 -> cc=0
TCDB 4,4           f4=fff8000000000000 -> cc=1
TCDB 4,4091        f4=fff8000000000000 cc=3 -> cc=0
TCDB 4,2           f4=7ff0000000000001 -> cc=1
TCDB 4,4093        f4=7ff0000000000001 cc=3 -> cc=0
TCDB 4,1           f4=fff0000000000001 -> cc=1
TCDB 4,4094        f4=fff0000000000001 cc=3 -> cc=0
TCDB 4,512         f4=7fefffffffffffff -> cc=1
TCDB 4,3583        f4=7fefffffffffffff cc=3 -> cc=0
TCDB 4,256         f4=ffefffffffffffff -> cc=1
TCDB 4,3839        f4=ffefffffffffffff cc=3 -> cc=0
TCDB 4,128         f4=fffffffffffff -> cc=1
TCDB 4,3967        f4=fffffffffffff cc=3 -> cc=0
TCDB 4,64          f4=800fffffffffffff -> cc=1
TCDB 4,4031        f4=800fffffffffffff cc=3 -> cc=0
TCDB 4,0(1,12)     r1=fffff000 r12=800 -> cc=1
TCDB 4,0           c0=e0 -> pgm=0007 dxc=02

# TEST DATA CLASS (extended BFP)
TCXB 4,2048        f4=0 f6=0 -> cc=1
TCXB 4,2047        f4=0 f6=0 cc=3 -> cc=0
TCXB 4,1024        f4=8000000000000000 f6=0 -> cc=1
TCXB 4,3071        f4=8000000000000000 f6=0 cc=3 -> cc=0
TCXB 4,512         f4=1000000000000 f6=0 -> cc=1
TCXB 4,3583        f4=1000000000000 f6=0 cc=3 -> cc=0
TCXB 4,256         f4=8001000000000000 f6=0 -> cc=1
TCXB 4,3839        f4=8001000000000000 f6=0 cc=3 -> cc=0
TCXB 4,128         f4=0 f6=1 -> cc=1
TCXB 4,3967        f4=0 f6=1 cc=3 -> cc=0
TCXB 4,64          f4=8000000000000000 f6=1 -> cc=1
TCXB 4,4031        f4=8000000000000000 f6=1 cc=3 -> cc=0
TCXB 4,32          f4=7fff000000000000 f6=0 -> cc=1
TCXB 4,4063        f4=7fff000000000000 f6=0 cc=3 -> cc=0
TCXB 4,16          f4=ffff000000000000 f6=0 -> cc=1
TCXB 4,4079        f4=ffff000000000000 f6=0 cc=3 -> cc=0
TCXB 4,8           f4=7fff800000000000 f6=0 -> cc=1
TCXB 4,4087        f4=7fff800000000000 f6=0 cc=3 -> cc=0
TCXB 4,4           f4=ffff800000000000 f6=0 -> cc=1
TCXB 4,4091        f4=ffff800000000000 f6=0 cc=3 -> cc=0
TCXB 4,2           f4=7fff000000000000 f6=1 -> cc=1
TCXB 4,4093        f4=7fff000000000000 f6=1 cc=3 -> cc=0
TCXB 4,1           f4=ffff000000000000 f6=1 -> cc=1
TCXB 4,4094        f4=ffff000000000000 f6=1 cc=3 -> cc=0
TCXB 4,512         f4=7ffeffffffffffff f6=ffffffffffffffff -> cc=1
TCXB 4,3583        f4=7ffeffffffffffff f6=ffffffffffffffff cc=3 -> cc=0
TCXB 4,256         f4=fffeffffffffffff f6=ffffffffffffffff -> cc=1
TCXB 4,3839        f4=fffeffffffffffff f6=ffffffffffffffff cc=3 -> cc=0
TCXB 4,128         f4=ffffffffffff f6=ffffffffffffffff -> cc=1
TCXB 4,3967        f4=ffffffffffff f6=ffffffffffffffff cc=3 -> cc=0
TCXB 4,64          f4=8000ffffffffffff f6=ffffffffffffffff -> cc=1
TCXB 4,4031        f4=8000ffffffffffff f6=ffffffffffffffff cc=3 -> cc=0
TCXB 4,0(1,12)     r1=fffff000 r12=800 -> cc=1
TCXB 4,0           c0=e0 -> pgm=0007 dxc=02
TCXB 6,0           -> pgm=0006

# MULTIPLY AND ADD (short BFP)
MAEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 -> f0=7fc0000089abcdef fpc=800000
MAEBR 0,1,4        f0=3f80000089abcdef f1=7fc0012300000000 f4=ffc0045612345678 -> f0=ffc0045689abcdef
MAEBR 0,1,4        f0=ff80000089abcdef f1=4b00000100000000 f4=807fffff12345678 ->
MAEBR 0,1,4        f0=ff7fffff89abcdef f1=7f7fffff00000000 f4=bf00000012345678 -> f0=ff80000089abcdef fpc=280000
MAEBR 0,1,4        f0=bf80000089abcdef f1=5f00000000000000 f4=bf80000012345678 -> f0=df00000089abcdef fpc=80000
MAEBR 0,1,4        f0=5f00000089abcdef f1=5f00000000000000 f4=4b00000112345678 -> f0=6a80000289abcdef
MAEBR 0,1,4        f0=89abcdef f1=3f00000000000000 f4=8080000112345678 -> f0=8040000089abcdef fpc=180000
MAEBR 0,1,4        f0=8000000089abcdef f1=8000000000000000 f4=8000000012345678 -> f0=89abcdef
MAEBR 0,1,4        f0=189abcdef f1=5f00000000000000 f4=8000000012345678 ->
MAEBR 0,1,4        f0=80000089abcdef f1=100000000 f4=807fffff12345678 -> fpc=180000
MAEBR 0,1,4        f0=89abcdef f1=807fffff00000000 f4=112345678 -> f0=8000000089abcdef fpc=180000
MAEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MAEBR 0,1,4        f0=7f80012389abcdef f1=ffc0045600000000 f4=7fc0012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MAEBR 0,1,4        f0=3f80000089abcdef f1=7fc0012300000000 f4=ffc0045612345678 fpc=f8000000 -> f0=ffc0045689abcdef
MAEBR 0,1,4        f0=ff80000089abcdef f1=4b00000100000000 f4=807fffff12345678 fpc=f8000000 ->
MAEBR 0,1,4        f0=ff7fffff89abcdef f1=7f7fffff00000000 f4=bf00000012345678 fpc=f8000000 -> f0=9fbfffff89abcdef fpc=f8002800 pgm=0007 dxc=28
MAEBR 0,1,4        f0=bf80000089abcdef f1=5f00000000000000 f4=bf80000012345678 fpc=f8000000 -> f0=df00000089abcdef fpc=f8000800 pgm=0007 dxc=08
MAEBR 0,1,4        f0=4f00000089abcdef f1=3eaaaaab00000000 f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MAEBR 0,1,4        f0=3eaaaaab89abcdef f1=bf40000000000000 f4=4b00000112345678 fpc=f8000000 -> f0=cac0000189abcdef fpc=f8000c00 pgm=0007 dxc=0c
MAEBR 0,1,4        f0=5f00000089abcdef f1=5f00000000000000 f4=4b00000112345678 fpc=f8000000 -> f0=6a80000289abcdef
MAEBR 0,1,4        f0=807fffff89abcdef f1=ff80045600000000 f4=4f80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MAEBR 0,1,4        f0=7f80000089abcdef f1=ff80045600000000 f4=8080000112345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MAEBR 0,1,4        f0=7f7fffff89abcdef f1=4f80000000000000 f4=ff7fffff12345678 fpc=f8000000 -> f0=af7fffff89abcdef fpc=f8002c00 pgm=0007 dxc=2c
MAEBR 0,1,4        f0=89abcdef f1=cf00000000000000 f4=ff7fffff12345678 fpc=f8000000 -> f0=2effffff89abcdef fpc=f8002000 pgm=0007 dxc=20
MAEBR 0,1,4        f0=8000000089abcdef f1=5f00000000000000 f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MAEBR 0,1,4        f0=89abcdef f1=3f00000000000000 f4=8080000112345678 fpc=f8000000 -> f0=e000000189abcdef fpc=f8001000 pgm=0007 dxc=10
MAEBR 0,1,4        f0=8000000089abcdef f1=8000000000000000 f4=8000000012345678 fpc=f8000000 -> f0=89abcdef
MAEBR 0,1,4        f0=80000089abcdef f1=100000000 f4=807fffff12345678 fpc=f8000000 -> f0=6080000089abcdef fpc=f8001c00 pgm=0007 dxc=1c
MAEBR 0,1,4        f0=89abcdef f1=3eaaaaab00000000 f4=8080000112345678 fpc=f8000000 -> f0=dfaaaaac89abcdef fpc=f8001800 pgm=0007 dxc=18
MAEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 fpc=1 -> f0=7fc0000089abcdef fpc=800001
MAEBR 0,1,4        f0=ff7fffff89abcdef f1=7f7fffff00000000 f4=bf00000012345678 fpc=1 -> fpc=280001
MAEBR 0,1,4        f0=bf80000089abcdef f1=5f00000000000000 f4=bf80000012345678 fpc=1 -> f0=df00000089abcdef fpc=80001
MAEBR 0,1,4        f0=89abcdef f1=3f00000000000000 f4=8080000112345678 fpc=1 -> f0=8040000089abcdef fpc=180001
MAEBR 0,1,4        f0=89abcdef f1=807fffff00000000 f4=112345678 fpc=1 -> f0=8000000089abcdef fpc=180001
MAEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 fpc=2 -> f0=7fc0000089abcdef fpc=800002
MAEBR 0,1,4        f0=ff7fffff89abcdef f1=7f7fffff00000000 f4=bf00000012345678 fpc=2 -> fpc=280002
MAEBR 0,1,4        f0=bf80000089abcdef f1=5f00000000000000 f4=bf80000012345678 fpc=2 -> f0=df00000089abcdef fpc=80002
MAEBR 0,1,4        f0=7f7fffff89abcdef f1=5f00000000000000 f4=5f00000012345678 fpc=2 -> f0=7f80000089abcdef fpc=280002
MAEBR 0,1,4        f0=89abcdef f1=3f00000000000000 f4=8080000112345678 fpc=2 -> f0=8040000089abcdef fpc=180002
MAEBR 0,1,4        f0=80000089abcdef f1=100000000 f4=807fffff12345678 fpc=2 -> fpc=180002
MAEBR 0,1,4        c0=e0 -> pgm=0007 dxc=02

# MULTIPLY AND ADD (short BFP)
MAEB 0,1,0(,12)    f0=bf80000089abcdef f1=807fffff00000000 r12=10000 @10000=bf400000 -> fpc=80000
MAEB 0,1,0(,12)    f0=7f80012389abcdef f1=ffc0045600000000 r12=10000 @10000=bf800000 -> f0=7fc0012389abcdef fpc=800000
MAEB 0,1,0(,12)    f0=7f80000089abcdef f1=4f00000000000000 r12=10000 @10000=cf000000 ->
MAEB 0,1,0(,12)    f0=4040000089abcdef f1=7fc0012300000000 r12=10000 @10000=4f800000 -> f0=7fc0012389abcdef
MAEB 0,1,0(,12)    f0=89abcdef f1=4040000000000000 r12=10000 @10000=3f800000 -> f0=4040000089abcdef
MAEB 0,1,0(,12)    f0=5f80000089abcdef f1=ff7fffff00000000 r12=10000 @10000=5f800000 -> f0=ff80000089abcdef fpc=280000
MAEB 0,1,0(,12)    r12=100000 -> pgm=0005
MAEB 0,1,0(,12)    r12=10000 c0=e0 -> pgm=0007 dxc=02

# MULTIPLY AND ADD (long BFP)
MADBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 -> f0=7ff8000000000000 fpc=800000
MADBR 0,1,4        f0=3ff0000000000000 f1=7ff8002460000000 f4=fff8008ac0000000 -> f0=fff8008ac0000000
MADBR 0,1,4        f0=3ff0000000000000 f1=800fffffffffffff f4=bfe0000000000000 -> fpc=80000
MADBR 0,1,4        f0=bff0000000000000 f1=8000000000000000 f4=43e0000000000000 ->
MADBR 0,1,4        f0=41e0000000000000 f1=fff0000000000000 f4=3ff8000000000000 -> f0=fff0000000000000
MADBR 0,1,4        f0=8010000000000001 f1=10000000000000 f4=3fd5555555555555 -> f0=800aaaaaaaaaaaac fpc=180000
MADBR 0,1,4        f0=800fffffffffffff f1=4008000000000000 f4=8000000000000000 ->
MADBR 0,1,4        f0=ffefffffffffffff f1=7fefffffffffffff f4=7fefffffffffffff -> f0=7ff0000000000000 fpc=280000
MADBR 0,1,4        f0=8000000000000000 f1=8000000000000000 f4=41e0000000000000 ->
MADBR 0,1,4        f1=10000000000000 f4=10000000000000 -> fpc=180000
MADBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MADBR 0,1,4        f0=7ff0002460000000 f1=fff8008ac0000000 f4=7ff8002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MADBR 0,1,4        f0=3ff0000000000000 f1=7ff8002460000000 f4=fff8008ac0000000 fpc=f8000000 -> f0=fff8008ac0000000
MADBR 0,1,4        f0=bff0000000000000 f1=8010000000000001 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MADBR 0,1,4        f0=3ff0000000000000 f1=800fffffffffffff f4=bfe0000000000000 fpc=f8000000 -> fpc=f8000800 pgm=0007 dxc=08
MADBR 0,1,4        f0=43f0000000000000 f1=bfe0000000000000 f4=4160000020000000 fpc=f8000000 -> f0=43effffffffff800 fpc=f8000c00 pgm=0007 dxc=0c
MADBR 0,1,4        f0=bff0000000000000 f1=8000000000000000 f4=43e0000000000000 fpc=f8000000 ->
MADBR 0,1,4        f0=41e0000000000000 f1=fff0000000000000 f4=3ff8000000000000 fpc=f8000000 -> f0=fff0000000000000
MADBR 0,1,4        f0=fff0000000000000 f1=fff0008ac0000000 f4=4008000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MADBR 0,1,4        f0=8010000000000001 f1=10000000000000 f4=3fd5555555555555 fpc=f8000000 -> f0=e005555555555558 fpc=f8001c00 pgm=0007 dxc=1c
MADBR 0,1,4        f0=800fffffffffffff f1=4008000000000000 f4=8000000000000000 fpc=f8000000 -> f0=e00ffffffffffffe fpc=f8001000 pgm=0007 dxc=10
MADBR 0,1,4        f0=8000000000000000 f1=fff0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MADBR 0,1,4        f0=ffefffffffffffff f1=7fefffffffffffff f4=7fefffffffffffff fpc=f8000000 -> f0=5feffffffffffffe fpc=f8002800 pgm=0007 dxc=28
MADBR 0,1,4        f0=4000000000000000 f1=4000000000000000 f4=ffefffffffffffff fpc=f8000000 -> f0=9fffffffffffffff fpc=f8002c00 pgm=0007 dxc=2c
MADBR 0,1,4        f0=8000000000000000 f1=8000000000000000 f4=41e0000000000000 fpc=f8000000 ->
MADBR 0,1,4        f0=1 f1=fff0008ac0000000 f4=bfe0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MADBR 0,1,4        f0=7fefffffffffffff f1=bff0000000000000 f4=ffefffffffffffff fpc=f8000000 -> f0=1fffffffffffffff fpc=f8002000 pgm=0007 dxc=20
MADBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=1 -> f0=7ff8000000000000 fpc=800001
MADBR 0,1,4        f0=3ff0000000000000 f1=800fffffffffffff f4=bfe0000000000000 fpc=1 -> fpc=80001
MADBR 0,1,4        f0=8010000000000001 f1=10000000000000 f4=3fd5555555555555 fpc=1 -> f0=800aaaaaaaaaaaab fpc=180001
MADBR 0,1,4        f0=ffefffffffffffff f1=7fefffffffffffff f4=7fefffffffffffff fpc=1 -> f0=7fefffffffffffff fpc=280001
MADBR 0,1,4        f1=10000000000000 f4=10000000000000 fpc=1 -> fpc=180001
MADBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=2 -> f0=7ff8000000000000 fpc=800002
MADBR 0,1,4        f0=3ff0000000000000 f1=800fffffffffffff f4=bfe0000000000000 fpc=2 -> f0=3ff0000000000001 fpc=80002
MADBR 0,1,4        f0=8010000000000001 f1=10000000000000 f4=3fd5555555555555 fpc=2 -> f0=800aaaaaaaaaaaab fpc=180002
MADBR 0,1,4        f0=7fefffffffffffff f1=8010000000000001 f4=800fffffffffffff fpc=2 -> f0=7ff0000000000000 fpc=280002
MADBR 0,1,4        f0=4000000000000000 f1=4000000000000000 f4=ffefffffffffffff fpc=2 -> f0=ffefffffffffffff fpc=280002
MADBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=3 -> f0=7ff8000000000000 fpc=800003
MADBR 0,1,4        f0=3ff0000000000000 f1=800fffffffffffff f4=bfe0000000000000 fpc=3 -> fpc=80003
MADBR 0,1,4        f0=bfe8000000000000 f1=ffefffffffffffff f4=3ff0000000000000 fpc=3 -> f0=fff0000000000000 fpc=280003
MADBR 0,1,4        c0=e0 -> pgm=0007 dxc=02

# MULTIPLY AND ADD (long BFP)
MADB 0,1,0(,12)    f0=fff0008ac0000000 f1=7ff0002460000000 r12=10000 @10000=7fefffffffffffff -> f0=fff8008ac0000000 fpc=800000
MADB 0,1,0(,12)    f1=7fefffffffffffff r12=10000 @10000=0000000000000000 ->
MADB 0,1,0(,12)    f0=1 f1=3ff0000000000000 r12=10000 @10000=8000000000000000 ->
MADB 0,1,0(,12)    f0=7ff0000000000000 f1=8000000000000000 r12=10000 @10000=4160000020000000 ->
MADB 0,1,0(,12)    f0=4160000020000000 f1=43f0000000000000 r12=10000 @10000=3fd5555555555555 -> f0=43d5555555557555 fpc=80000
MADB 0,1,0(,12)    f0=bfe8000000000000 r12=10000 @10000=ffefffffffffffff ->
MADB 0,1,0(,12)    r12=100000 -> pgm=0005
MADB 0,1,0(,12)    r12=10000 c0=e0 -> pgm=0007 dxc=02

# MULTIPLY AND SUBTRACT (short BFP)
MSEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 -> f0=7fc0000089abcdef fpc=800000
MSEBR 0,1,4        f0=3f80000089abcdef f1=7fc0012300000000 f4=ffc0045612345678 -> f0=ffc0045689abcdef
MSEBR 0,1,4        f0=3f00000089abcdef f1=4000000000000000 f4=ff80000012345678 -> f0=ff80000089abcdef
MSEBR 0,1,4        f0=5f80000089abcdef f4=5f00000012345678 -> f0=df80000089abcdef
MSEBR 0,1,4        f0=5f00000089abcdef f1=80000000000000 f4=8080000112345678 -> f0=df00000089abcdef fpc=80000
MSEBR 0,1,4        f0=3fc0000089abcdef f1=7f7fffff00000000 f4=7f7fffff12345678 -> f0=7f80000089abcdef fpc=280000
MSEBR 0,1,4        f0=8000000089abcdef f1=5f80000000000000 f4=8000000012345678 -> f0=89abcdef
MSEBR 0,1,4        f0=89abcdef f1=80000000000000 f4=80000012345678 -> fpc=180000
MSEBR 0,1,4        f0=8000000089abcdef f1=4040000000000000 f4=112345678 -> f0=389abcdef
MSEBR 0,1,4        f0=807fffff89abcdef f1=807fffff00000000 f4=80000012345678 -> f0=7fffff89abcdef fpc=180000
MSEBR 0,1,4        f0=80000089abcdef f1=8080000100000000 f4=807fffff12345678 -> f0=8080000089abcdef fpc=180000
MSEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSEBR 0,1,4        f0=7f80012389abcdef f1=ffc0045600000000 f4=7fc0012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSEBR 0,1,4        f0=3f80000089abcdef f1=7fc0012300000000 f4=ffc0045612345678 fpc=f8000000 -> f0=ffc0045689abcdef
MSEBR 0,1,4        f0=3f00000089abcdef f1=4000000000000000 f4=ff80000012345678 fpc=f8000000 -> f0=ff80000089abcdef
MSEBR 0,1,4        f0=5f80000089abcdef f4=5f00000012345678 fpc=f8000000 -> f0=df80000089abcdef
MSEBR 0,1,4        f0=5f00000089abcdef f1=80000000000000 f4=8080000112345678 fpc=f8000000 -> f0=df00000089abcdef fpc=f8000800 pgm=0007 dxc=08
MSEBR 0,1,4        f0=4f80000089abcdef f1=100000000 f4=3eaaaaab12345678 fpc=f8000000 -> f0=cf80000089abcdef fpc=f8000c00 pgm=0007 dxc=0c
MSEBR 0,1,4        f0=80000089abcdef f1=7f80012300000000 f4=ffc0045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSEBR 0,1,4        f0=89abcdef f1=bf00000000000000 f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSEBR 0,1,4        f0=7f80000089abcdef f1=4b00000100000000 f4=7f80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSEBR 0,1,4        f0=3fc0000089abcdef f1=7f7fffff00000000 f4=7f7fffff12345678 fpc=f8000000 -> f0=5f7ffffe89abcdef fpc=f8002800 pgm=0007 dxc=28
MSEBR 0,1,4        f0=8000000089abcdef f1=5f80000000000000 f4=8000000012345678 fpc=f8000000 -> f0=89abcdef
MSEBR 0,1,4        f0=189abcdef f1=ff80045600000000 f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSEBR 0,1,4        f0=5f80000089abcdef f1=7f7fffff00000000 f4=4f00000012345678 fpc=f8000000 -> f0=2effffff89abcdef fpc=f8002c00 pgm=0007 dxc=2c
MSEBR 0,1,4        f0=89abcdef f1=80000000000000 f4=80000012345678 fpc=f8000000 -> f0=2180000089abcdef fpc=f8001000 pgm=0007 dxc=10
MSEBR 0,1,4        f0=807fffff89abcdef f1=807fffff00000000 f4=80000012345678 fpc=f8000000 -> f0=607ffffe89abcdef fpc=f8001c00 pgm=0007 dxc=1c
MSEBR 0,1,4        f0=8000000089abcdef f1=ff7fffff00000000 f4=5f80000012345678 fpc=f8000000 -> f0=bf7fffff89abcdef fpc=f8002000 pgm=0007 dxc=20
MSEBR 0,1,4        f0=8000000089abcdef f1=bf40000000000000 f4=807fffff12345678 fpc=f8000000 -> f0=603ffffe89abcdef fpc=f8001800 pgm=0007 dxc=18
MSEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 fpc=1 -> f0=7fc0000089abcdef fpc=800001
MSEBR 0,1,4        f0=5f00000089abcdef f1=80000000000000 f4=8080000112345678 fpc=1 -> f0=df00000089abcdef fpc=80001
MSEBR 0,1,4        f0=3fc0000089abcdef f1=7f7fffff00000000 f4=7f7fffff12345678 fpc=1 -> f0=7f7fffff89abcdef fpc=280001
MSEBR 0,1,4        f0=89abcdef f1=80000000000000 f4=80000012345678 fpc=1 -> fpc=180001
MSEBR 0,1,4        f0=807fffff89abcdef f1=807fffff00000000 f4=80000012345678 fpc=1 -> f0=7ffffe89abcdef fpc=180001
MSEBR 0,1,4        f0=7fc0012389abcdef f1=7f80000000000000 f4=12345678 fpc=2 -> f0=7fc0000089abcdef fpc=800002
MSEBR 0,1,4        f0=5f00000089abcdef f1=80000000000000 f4=8080000112345678 fpc=2 -> f0=df00000089abcdef fpc=80002
MSEBR 0,1,4        f0=3fc0000089abcdef f1=7f7fffff00000000 f4=7f7fffff12345678 fpc=2 -> f0=7f80000089abcdef fpc=280002
MSEBR 0,1,4        f0=4f80000089abcdef f1=cf00000000000000 f4=7f7fffff12345678 fpc=2 -> f0=ff7fffff89abcdef fpc=280002
MSEBR 0,1,4        f0=89abcdef f1=80000000000000 f4=80000012345678 fpc=2 -> f0=189abcdef fpc=180002
MSEBR 0,1,4        f0=189abcdef f1=807fffff00000000 f4=8080000112345678 fpc=2 -> f0=8000000089abcdef fpc=180002
MSEBR 0,1,4        c0=e0 -> pgm=0007 dxc=02

# MULTIPLY AND SUBTRACT (short BFP)
MSEB 0,1,0(,12)    f0=4040000089abcdef f1=7f80000000000000 r12=10000 @10000=80800001 -> f0=ff80000089abcdef
MSEB 0,1,0(,12)    f0=bf40000089abcdef f1=3f80000000000000 r12=10000 @10000=4f000000 -> f0=4f00000089abcdef fpc=80000
MSEB 0,1,0(,12)    f0=4040000089abcdef f1=7f80012300000000 r12=10000 @10000=ff7fffff -> f0=7fc0012389abcdef fpc=800000
MSEB 0,1,0(,12)    f0=3f80000089abcdef f1=bf40000000000000 r12=10000 @10000=3f000000 -> f0=bfb0000089abcdef
MSEB 0,1,0(,12)    f0=4040000089abcdef f1=4000000000000000 r12=10000 @10000=7fc00123 -> f0=7fc0012389abcdef
MSEB 0,1,0(,12)    f0=807fffff89abcdef f1=8000000000000000 r12=10000 @10000=4b000001 -> f0=7fffff89abcdef
MSEB 0,1,0(,12)    r12=100000 -> pgm=0005
MSEB 0,1,0(,12)    r12=10000 c0=e0 -> pgm=0007 dxc=02

# MULTIPLY AND SUBTRACT (long BFP)
MSDBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 -> f0=7ff8000000000000 fpc=800000
MSDBR 0,1,4        f0=3ff0000000000000 f1=7ff8002460000000 f4=fff8008ac0000000 -> f0=fff8008ac0000000
MSDBR 0,1,4        f1=fff0000000000000 f4=7ff0000000000000 -> f0=fff0000000000000
MSDBR 0,1,4        f0=800fffffffffffff f4=7fefffffffffffff -> f0=fffffffffffff
MSDBR 0,1,4        f0=c1e0000000000000 f1=43e0000000000000 f4=41e0000000000000 -> f0=45d0000000000000 fpc=80000
MSDBR 0,1,4        f0=3ff0000000000000 f1=8000000000000000 f4=3ff8000000000000 -> f0=bff0000000000000
MSDBR 0,1,4        f0=43f0000000000000 f1=c1e0000000000000 f4=7fefffffffffffff -> f0=fff0000000000000 fpc=280000
MSDBR 0,1,4        f0=8000000000000000 f1=1 f4=bfe8000000000000 -> f0=8000000000000001 fpc=180000
MSDBR 0,1,4        f0=8000000000000000 f1=1 f4=3fe0000000000000 -> f0=0 fpc=180000
MSDBR 0,1,4        f1=8000000000000000 f4=4160000020000000 -> f0=8000000000000000
MSDBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSDBR 0,1,4        f0=7ff0002460000000 f1=fff8008ac0000000 f4=7ff8002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSDBR 0,1,4        f0=3ff0000000000000 f1=7ff8002460000000 f4=fff8008ac0000000 fpc=f8000000 -> f0=fff8008ac0000000
MSDBR 0,1,4        f1=fff0000000000000 f4=7ff0000000000000 fpc=f8000000 -> f0=fff0000000000000
MSDBR 0,1,4        f0=800fffffffffffff f4=7fefffffffffffff fpc=f8000000 -> f0=600ffffffffffffe fpc=f8001000 pgm=0007 dxc=10
MSDBR 0,1,4        f0=c1e0000000000000 f1=43e0000000000000 f4=41e0000000000000 fpc=f8000000 -> f0=45d0000000000000 fpc=f8000800 pgm=0007 dxc=08
MSDBR 0,1,4        f0=3ff0000000000000 f1=8000000000000000 f4=3ff8000000000000 fpc=f8000000 -> f0=bff0000000000000
MSDBR 0,1,4        f0=7fefffffffffffff f1=43e0000000000000 f4=10000000000000 fpc=f8000000 -> f0=ffefffffffffffff fpc=f8000c00 pgm=0007 dxc=0c
MSDBR 0,1,4        f0=41f0000000000000 f1=8010000000000001 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSDBR 0,1,4        f0=800fffffffffffff f1=43e0000000000000 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSDBR 0,1,4        f0=43f0000000000000 f1=c1e0000000000000 f4=7fefffffffffffff fpc=f8000000 -> f0=a1dfffffffffffff fpc=f8002800 pgm=0007 dxc=28
MSDBR 0,1,4        f0=8000000000000000 f1=7ff0002460000000 f4=c1e0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSDBR 0,1,4        f1=800fffffffffffff f4=3fd5555555555555 fpc=f8000000 -> f0=dff5555555555554 fpc=f8001c00 pgm=0007 dxc=1c
MSDBR 0,1,4        f0=43f0000000000000 f1=4000000000000000 f4=7fefffffffffffff fpc=f8000000 -> f0=1fffffffffffffff fpc=f8002c00 pgm=0007 dxc=2c
MSDBR 0,1,4        f0=7ff0000000000000 f1=7ff0000000000000 f4=41f0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
MSDBR 0,1,4        f1=8000000000000000 f4=4160000020000000 fpc=f8000000 -> f0=8000000000000000
MSDBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=1 -> f0=7ff8000000000000 fpc=800001
MSDBR 0,1,4        f0=c1e0000000000000 f1=43e0000000000000 f4=41e0000000000000 fpc=1 -> f0=45d0000000000000 fpc=80001
MSDBR 0,1,4        f0=43f0000000000000 f1=c1e0000000000000 f4=7fefffffffffffff fpc=1 -> f0=ffefffffffffffff fpc=280001
MSDBR 0,1,4        f0=8000000000000000 f1=1 f4=bfe8000000000000 fpc=1 -> fpc=180001
MSDBR 0,1,4        f1=800fffffffffffff f4=3fd5555555555555 fpc=1 -> f0=8005555555555554 fpc=180001
MSDBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=2 -> f0=7ff8000000000000 fpc=800002
MSDBR 0,1,4        f0=c1e0000000000000 f1=43e0000000000000 f4=41e0000000000000 fpc=2 -> f0=45d0000000000001 fpc=80002
MSDBR 0,1,4        f0=43f0000000000000 f1=c1e0000000000000 f4=7fefffffffffffff fpc=2 -> f0=ffefffffffffffff fpc=280002
MSDBR 0,1,4        f0=7fefffffffffffff f1=7fefffffffffffff f4=41f0000000000000 fpc=2 -> f0=7ff0000000000000 fpc=280002
MSDBR 0,1,4        f0=8000000000000000 f1=1 f4=bfe8000000000000 fpc=2 -> fpc=180002
MSDBR 0,1,4        f1=800fffffffffffff f4=3fd5555555555555 fpc=2 -> f0=8005555555555554 fpc=180002
MSDBR 0,1,4        f0=7ff8002460000000 f1=7ff0000000000000 f4=8000000000000000 fpc=3 -> f0=7ff8000000000000 fpc=800003
MSDBR 0,1,4        f0=c1e0000000000000 f1=43e0000000000000 f4=41e0000000000000 fpc=3 -> f0=45d0000000000000 fpc=80003
MSDBR 0,1,4        f0=7fefffffffffffff f1=10000000000000 f4=ffefffffffffffff fpc=3 -> f0=fff0000000000000 fpc=280003
MSDBR 0,1,4        c0=e0 -> pgm=0007 dxc=02

# MULTIPLY AND SUBTRACT (long BFP)
MSDB 0,1,0(,12)    f0=10000000000000 f1=8010000000000001 r12=10000 @10000=3ff8000000000000 -> f0=8024000000000001 fpc=80000
MSDB 0,1,0(,12)    f0=41e0000000000000 f1=4160000020000000 r12=10000 @10000=bff0000000000000 -> f0=c1e0100000200000
MSDB 0,1,0(,12)    f0=3ff8000000000000 f1=7fefffffffffffff r12=10000 @10000=fff0008ac0000000 -> f0=fff8008ac0000000 fpc=800000
MSDB 0,1,0(,12)    f0=10000000000000 f1=fff8008ac0000000 r12=10000 @10000=4000000000000000 -> f0=fff8008ac0000000
MSDB 0,1,0(,12)    f0=8000000000000000 f1=43e0000000000000 r12=10000 @10000=ffefffffffffffff -> f0=fff0000000000000 fpc=280000
MSDB 0,1,0(,12)    f0=8000000000000000 r12=10000 @10000=43f0000000000000 -> f0=0
MSDB 0,1,0(,12)    r12=100000 -> pgm=0005
MSDB 0,1,0(,12)    r12=10000 c0=e0 -> pgm=0007 dxc=02

# DIVIDE TO INTEGER (short BFP)
DIEBR 0,1,4,0      f0=4000000089abcdef f4=bf80000012345678 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800000
DIEBR 0,1,4,0      f0=3fc0000089abcdef f4=807fffff12345678 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,0      f0=bf00000089abcdef f4=4000000012345678 -> f1=8000000000000000
DIEBR 0,1,4,0      f0=ffc0045689abcdef f4=5f00000012345678 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=4040000012345678 -> f1=8000000000000000
DIEBR 0,1,4,0      f0=cf00000089abcdef f4=8080000112345678 -> f0=b800000089abcdef f1=2dfffffe00000000 cc=3
DIEBR 0,1,4,0      f0=4f00000089abcdef f4=80000012345678 -> f0=89abcdef f1=2e00000000000000 cc=1
DIEBR 0,1,4,0      f0=4000000089abcdef f4=bf80000012345678 fpc=f8000000 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=3fc0000089abcdef f4=807fffff12345678 fpc=f8000000 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,0      f0=bf00000089abcdef f4=4000000012345678 fpc=f8000000 -> f1=8000000000000000
DIEBR 0,1,4,0      f0=ffc0045689abcdef f4=5f00000012345678 fpc=f8000000 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,0      f0=7f80000089abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=ff80045689abcdef f4=ff80000012345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=4040000012345678 fpc=f8000000 -> f0=e07ffffe89abcdef f1=8000000000000000 fpc=f8001000 pgm=0007 dxc=10
DIEBR 0,1,4,0      f0=cf00000089abcdef f4=8080000112345678 fpc=f8000000 -> f0=b800000089abcdef f1=2dfffffe00000000 cc=3
DIEBR 0,1,4,0      f0=4f00000089abcdef f4=80000012345678 fpc=f8000000 -> f0=89abcdef f1=2e00000000000000 cc=1
DIEBR 0,1,4,0      f0=89abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=ff80000012345678 fpc=f8000000 ->
DIEBR 0,1,4,0      f0=ffc0045689abcdef f4=ff80045612345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=7f80012312345678 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=1 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800001
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=2 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800002
DIEBR 0,1,4,0      f0=bf00000089abcdef f4=cf00000012345678 fpc=2 -> f0=4f00000089abcdef f1=3f80000000000000 fpc=80002
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=3 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800003
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=4040000012345678 fpc=3 -> f0=403fffff89abcdef f1=bf80000000000000 fpc=80003
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=7 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800007
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=4040000012345678 fpc=7 -> f0=403fffff89abcdef f1=bf80000000000000 fpc=80007
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=20000000 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=20800000
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=7f80000089abcdef f4=7f80012312345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=ff80045689abcdef f4=ff80000012345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=4040000012345678 fpc=f8000001 -> f0=e07ffffe89abcdef f1=8000000000000000 fpc=f8001001 pgm=0007 dxc=10
DIEBR 0,1,4,0      f0=89abcdef f4=7f80012312345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=ffc0045689abcdef f4=ff80045612345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=807fffff89abcdef f4=7f80012312345678 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=bf40000089abcdef f4=ff80045612345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=7f80000089abcdef f4=7f80012312345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
DIEBR 0,1,4,0      f0=ff80045689abcdef f4=ff80000012345678 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
DIEBR 0,1,4,1      f0=4000000089abcdef f4=bf80000012345678 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,1      f0=bf40000089abcdef f4=ff80045612345678 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800000
DIEBR 0,1,4,1      f0=3fc0000089abcdef f4=807fffff12345678 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,1      f0=bf00000089abcdef f4=4000000012345678 -> f1=8000000000000000
DIEBR 0,1,4,1      f0=ffc0045689abcdef f4=5f00000012345678 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,1      f0=807fffff89abcdef f4=4040000012345678 -> f1=8000000000000000
DIEBR 0,1,4,3      f0=4000000089abcdef f4=bf80000012345678 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,3      f0=bf40000089abcdef f4=ff80045612345678 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800000
DIEBR 0,1,4,3      f0=3fc0000089abcdef f4=807fffff12345678 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,3      f0=bf00000089abcdef f4=4000000012345678 -> f0=3fc0000089abcdef f1=bf80000000000000
DIEBR 0,1,4,3      f0=ffc0045689abcdef f4=5f00000012345678 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,3      f0=807fffff89abcdef f4=4040000012345678 -> f0=4040000089abcdef f1=bf80000000000000 fpc=80000
DIEBR 0,1,4,4      f0=4000000089abcdef f4=bf80000012345678 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,4      f0=bf40000089abcdef f4=ff80045612345678 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800000
DIEBR 0,1,4,4      f0=3fc0000089abcdef f4=807fffff12345678 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,4      f0=bf00000089abcdef f4=4000000012345678 -> f1=8000000000000000
DIEBR 0,1,4,4      f0=ffc0045689abcdef f4=5f00000012345678 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,4      f0=807fffff89abcdef f4=4040000012345678 -> f1=8000000000000000
DIEBR 0,1,4,5      f0=4000000089abcdef f4=bf80000012345678 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,5      f0=bf40000089abcdef f4=ff80045612345678 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800000
DIEBR 0,1,4,5      f0=3fc0000089abcdef f4=807fffff12345678 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,5      f0=bf00000089abcdef f4=4000000012345678 -> f1=8000000000000000
DIEBR 0,1,4,5      f0=ffc0045689abcdef f4=5f00000012345678 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,5      f0=807fffff89abcdef f4=4040000012345678 -> f1=8000000000000000
DIEBR 0,1,4,6      f0=4000000089abcdef f4=bf80000012345678 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,6      f0=bf40000089abcdef f4=ff80045612345678 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800000
DIEBR 0,1,4,6      f0=3fc0000089abcdef f4=807fffff12345678 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,6      f0=bf00000089abcdef f4=4000000012345678 -> f1=8000000000000000
DIEBR 0,1,4,6      f0=ffc0045689abcdef f4=5f00000012345678 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,6      f0=807fffff89abcdef f4=4040000012345678 -> f1=8000000000000000
DIEBR 0,1,4,7      f0=4000000089abcdef f4=bf80000012345678 -> f0=89abcdef f1=c000000000000000
DIEBR 0,1,4,7      f0=bf40000089abcdef f4=ff80045612345678 -> f0=ffc0045689abcdef f1=ffc0045600000000 cc=1 fpc=800000
DIEBR 0,1,4,7      f0=3fc0000089abcdef f4=807fffff12345678 -> f0=3380000289abcdef f1=fec0000100000000 cc=2
DIEBR 0,1,4,7      f0=bf00000089abcdef f4=4000000012345678 -> f0=3fc0000089abcdef f1=bf80000000000000
DIEBR 0,1,4,7      f0=ffc0045689abcdef f4=5f00000012345678 -> f1=ffc0045600000000 cc=1
DIEBR 0,1,4,7      f0=807fffff89abcdef f4=4040000012345678 -> f0=4040000089abcdef f1=bf80000000000000 fpc=80000
DIEBR 0,0,4,0      -> pgm=0006
DIEBR 0,1,0,0      -> pgm=0006
DIEBR 0,4,4,0      -> pgm=0006
DIEBR 0,1,4,2      -> pgm=0006
DIEBR 0,1,4,8      -> pgm=0006
DIEBR 0,1,4,0      c0=e0 -> pgm=0007 dxc=02

# DIVIDE TO INTEGER (long BFP)
DIDBR 0,1,4,0      f0=bfe8000000000000 f4=bfe0000000000000 -> f0=3fd0000000000000 f1=4000000000000000
DIDBR 0,1,4,0      f0=41f0000000000000 f4=41f0000000000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,0      f0=bfe0000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,0      f0=c1e0000000000000 f4=800fffffffffffff -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800000
DIDBR 0,1,4,0      f0=1 f4=43f0000000000000 ->
DIDBR 0,1,4,0      f0=43f0000000000000 f4=3fd5555555555555 -> f0=4090000000000000 f1=4408000000000000 cc=2
DIDBR 0,1,4,0      f0=41e0000000000000 f4=1 -> f0=0 f1=2500000000000000 cc=1
DIDBR 0,1,4,0      f0=bfe8000000000000 f4=bfe0000000000000 fpc=f8000000 -> f0=3fd0000000000000 f1=4000000000000000
DIDBR 0,1,4,0      f0=41f0000000000000 f4=41f0000000000000 fpc=f8000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,0      f0=bfe0000000000000 f4=7ff8002460000000 fpc=f8000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,0      f0=c1e0000000000000 f4=800fffffffffffff fpc=f8000000 -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=fff0008ac0000000 f4=4008000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=1 f4=43f0000000000000 fpc=f8000000 -> f0=5cd0000000000000 fpc=f8001000 pgm=0007 dxc=10
DIDBR 0,1,4,0      f0=43f0000000000000 f4=3fd5555555555555 fpc=f8000000 -> f0=4090000000000000 f1=4408000000000000 cc=2
DIDBR 0,1,4,0      f0=43e0000000000000 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=800fffffffffffff f4=8000000000000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=41e0000000000000 f4=1 fpc=f8000000 -> f0=0 f1=2500000000000000 cc=1
DIDBR 0,1,4,0      f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=fff8008ac0000000 f4=7ff0002460000000 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=1 f4=fff0000000000000 fpc=f8000000 -> f1=8000000000000000
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=1 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800001
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=2 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800002
DIDBR 0,1,4,0      f0=8010000000000001 f4=bfe0000000000000 fpc=2 -> f0=3fe0000000000000 f1=3ff0000000000000 fpc=80002
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=3 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800003
DIDBR 0,1,4,0      f0=8010000000000001 f4=3fd5555555555555 fpc=3 -> f0=3fd5555555555554 f1=bff0000000000000 fpc=80003
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=7 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800007
DIDBR 0,1,4,0      f0=8010000000000001 f4=bfe0000000000000 fpc=7 -> f0=3fdfffffffffffff f1=3ff0000000000000 fpc=80007
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=20000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=20800000
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=fff0008ac0000000 f4=4008000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=1 f4=43f0000000000000 fpc=f8000001 -> f0=5cd0000000000000 fpc=f8001001 pgm=0007 dxc=10
DIDBR 0,1,4,0      f0=43e0000000000000 f4=7ff0002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=800fffffffffffff f4=8000000000000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIDBR 0,1,4,0      f4=7ff0002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=fff8008ac0000000 f4=7ff0002460000000 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=7ff0000000000000 f4=c1e0000000000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=fff0008ac0000000 f4=4008000000000000 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
DIDBR 0,1,4,0      f0=8010000000000001 f4=bfe0000000000000 fpc=f8000002 -> f0=3fe0000000000000 f1=3ff0000000000000 fpc=f8000c02 pgm=0007 dxc=0c
DIDBR 0,1,4,1      f0=bfe8000000000000 f4=bfe0000000000000 -> f0=3fd0000000000000 f1=4000000000000000
DIDBR 0,1,4,1      f0=41f0000000000000 f4=41f0000000000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,1      f0=bfe0000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,1      f0=c1e0000000000000 f4=800fffffffffffff -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,1      f0=7ff0000000000000 f4=c1e0000000000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800000
DIDBR 0,1,4,1      f0=1 f4=43f0000000000000 ->
DIDBR 0,1,4,3      f0=bfe8000000000000 f4=bfe0000000000000 -> f0=bfd0000000000000 f1=3ff0000000000000
DIDBR 0,1,4,3      f0=41f0000000000000 f4=41f0000000000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,3      f0=bfe0000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,3      f0=c1e0000000000000 f4=800fffffffffffff -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,3      f0=7ff0000000000000 f4=c1e0000000000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800000
DIDBR 0,1,4,3      f0=8010000000000001 f4=bfe0000000000000 -> f0=3fe0000000000000 f1=3ff0000000000000 fpc=80000
DIDBR 0,1,4,4      f0=bfe8000000000000 f4=bfe0000000000000 -> f0=3fd0000000000000 f1=4000000000000000
DIDBR 0,1,4,4      f0=41f0000000000000 f4=41f0000000000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,4      f0=bfe0000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,4      f0=c1e0000000000000 f4=800fffffffffffff -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,4      f0=7ff0000000000000 f4=c1e0000000000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800000
DIDBR 0,1,4,4      f0=1 f4=43f0000000000000 ->
DIDBR 0,1,4,5      f0=bfe8000000000000 f4=bfe0000000000000 -> f0=bfd0000000000000 f1=3ff0000000000000
DIDBR 0,1,4,5      f0=41f0000000000000 f4=41f0000000000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,5      f0=bfe0000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,5      f0=c1e0000000000000 f4=800fffffffffffff -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,5      f0=7ff0000000000000 f4=c1e0000000000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800000
DIDBR 0,1,4,5      f0=1 f4=43f0000000000000 ->
DIDBR 0,1,4,6      f0=bfe8000000000000 f4=bfe0000000000000 -> f0=3fd0000000000000 f1=4000000000000000
DIDBR 0,1,4,6      f0=41f0000000000000 f4=41f0000000000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,6      f0=bfe0000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,6      f0=c1e0000000000000 f4=800fffffffffffff -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,6      f0=7ff0000000000000 f4=c1e0000000000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800000
DIDBR 0,1,4,6      f0=8010000000000001 f4=bfe0000000000000 -> f0=3fe0000000000000 f1=3ff0000000000000 fpc=80000
DIDBR 0,1,4,7      f0=bfe8000000000000 f4=bfe0000000000000 -> f0=bfd0000000000000 f1=3ff0000000000000
DIDBR 0,1,4,7      f0=41f0000000000000 f4=41f0000000000000 -> f0=0 f1=3ff0000000000000
DIDBR 0,1,4,7      f0=bfe0000000000000 f4=7ff8002460000000 -> f0=7ff8002460000000 f1=7ff8002460000000 cc=1
DIDBR 0,1,4,7      f0=c1e0000000000000 f4=800fffffffffffff -> f0=bb60000000000000 f1=21c0000000000001 cc=3
DIDBR 0,1,4,7      f0=7ff0000000000000 f4=c1e0000000000000 -> f0=7ff8000000000000 f1=7ff8000000000000 cc=1 fpc=800000
DIDBR 0,1,4,7      f0=1 f4=43f0000000000000 ->
DIDBR 0,0,4,0      -> pgm=0006
DIDBR 0,1,0,0      -> pgm=0006
DIDBR 0,4,4,0      -> pgm=0006
DIDBR 0,1,4,2      -> pgm=0006
DIDBR 0,1,4,8      -> pgm=0006
DIDBR 0,1,4,0      c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM FIXED (32 to short BFP)
CEFBRA 0,0,4,0      ->
CEFBRA 0,0,4,0     r4=1 -> f0=3f80000000000000
CEFBRA 0,0,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEFBRA 0,0,4,0     fpc=f8000000 ->
CEFBRA 0,0,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,0,4,0     r4=7fffffff fpc=f8000000 -> f0=4f00000000000000 fpc=f8000c00 pgm=0007 dxc=0c
CEFBRA 0,0,4,0     r4=1000001 fpc=f8000000 -> f0=4b80000000000000 fpc=f8000800 pgm=0007 dxc=08
CEFBRA 0,0,4,0     r4=7fffffff fpc=1 -> f0=4effffff00000000 fpc=80001
CEFBRA 0,0,4,0     r4=7fffffff fpc=2 -> f0=4f00000000000000 fpc=80002
CEFBRA 0,0,4,0     r4=7fffffff fpc=3 -> f0=4effffff00000000 fpc=80003
CEFBRA 0,0,4,0     r4=7fffffff fpc=7 -> f0=4effffff00000000 fpc=80007
CEFBRA 0,0,4,0     r4=7fffffff fpc=80000000 -> f0=4f00000000000000 fpc=80080000
CEFBRA 0,0,4,0     r4=7fffffff fpc=f8000001 -> f0=4effffff00000000 fpc=f8000801 pgm=0007 dxc=08
CEFBRA 0,0,4,0     r4=7fffffff fpc=f8000002 -> f0=4f00000000000000 fpc=f8000c02 pgm=0007 dxc=0c
CEFBRA 0,0,4,0     r4=fffffffffeffffff fpc=f8000002 -> f0=cb80000000000000 fpc=f8000802 pgm=0007 dxc=08
CEFBRA 0,0,4,0     r4=7fffffff fpc=8000003 -> f0=4effffff00000000 fpc=8000803 pgm=0007 dxc=08
CEFBRA 0,0,4,0     r4=fffffffffeffffff fpc=8000003 -> f0=cb80000100000000 fpc=8000c03 pgm=0007 dxc=0c
CEFBRA 0,0,4,4      ->
CEFBRA 0,0,4,4     r4=1 -> f0=3f80000000000000
CEFBRA 0,0,4,4     fpc=f8000000 ->
CEFBRA 0,0,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,1,4,0      ->
CEFBRA 0,1,4,0     r4=1 -> f0=3f80000000000000
CEFBRA 0,1,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEFBRA 0,1,4,0     fpc=f8000000 ->
CEFBRA 0,1,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,3,4,0      ->
CEFBRA 0,3,4,0     r4=1 -> f0=3f80000000000000
CEFBRA 0,3,4,0     r4=7fffffff -> f0=4effffff00000000 fpc=80000
CEFBRA 0,3,4,0     fpc=f8000000 ->
CEFBRA 0,3,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,4,4,0      ->
CEFBRA 0,4,4,0     r4=1 -> f0=3f80000000000000
CEFBRA 0,4,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEFBRA 0,4,4,0     fpc=f8000000 ->
CEFBRA 0,4,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,5,4,0      ->
CEFBRA 0,5,4,0     r4=1 -> f0=3f80000000000000
CEFBRA 0,5,4,0     r4=7fffffff -> f0=4effffff00000000 fpc=80000
CEFBRA 0,5,4,0     fpc=f8000000 ->
CEFBRA 0,5,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,6,4,0      ->
CEFBRA 0,6,4,0     r4=1 -> f0=3f80000000000000
CEFBRA 0,6,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEFBRA 0,6,4,0     fpc=f8000000 ->
CEFBRA 0,6,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,7,4,0      ->
CEFBRA 0,7,4,0     r4=1 -> f0=3f80000000000000
CEFBRA 0,7,4,0     r4=7fffffff -> f0=4effffff00000000 fpc=80000
CEFBRA 0,7,4,0     fpc=f8000000 ->
CEFBRA 0,7,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,7,4,4      ->
CEFBRA 0,7,4,4     r4=1 -> f0=3f80000000000000
CEFBRA 0,7,4,4     fpc=f8000000 ->
CEFBRA 0,7,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEFBRA 0,0,4,0     r4=ffffffffffffffff -> f0=bf80000000000000
CEFBRA 0,0,4,0     r4=80000000 -> f0=cf00000000000000
CEFBRA 0,0,4,0     r4=ffffffff80000000 -> f0=cf00000000000000
CEFBRA 0,0,4,0     r4=7fffffffffffffff -> f0=bf80000000000000
CEFBRA 0,0,4,0     r4=8000000000000000 ->
CEFBRA 0,0,4,0     r4=1000001 -> f0=4b80000000000000 fpc=80000
CEFBRA 0,0,4,0     r4=fffffffffeffffff -> f0=cb80000000000000 fpc=80000
CEFBRA 0,0,4,0     r4=20000000000001 -> f0=3f80000000000000
CEFBRA 0,0,4,0     r4=20000000000003 -> f0=4040000000000000
CEFBRA 0,0,4,0     r4=ffdfffffffffffff -> f0=bf80000000000000
CEFBRA 0,0,4,0     r4=ffffff80 -> f0=c300000000000000
CEFBRA 0,0,4,0     r4=123456789abcdef0 -> f0=ceca864200000000 fpc=80000
CEFBRA 0,2,4,0     -> pgm=0006
CEFBRA 0,8,4,0     -> pgm=0006
CEFBRA 0,15,4,0    -> pgm=0006
CEFBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO FIXED (short BFP to 32)
CFEBRA 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFEBRA 4,0,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFEBRA 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFEBRA 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=11111111ffffffff cc=1
CFEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
CFEBRA 4,0,4,0     f4=12345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CFEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=1 fpc=f8000800 pgm=0007 dxc=08
CFEBRA 4,0,4,0     f4=3fc0000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000002 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CFEBRA 4,0,4,0     f4=bf40000012345678 r4=1111111122222222 fpc=f8000000 -> r4=11111111ffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
CFEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=2 fpc=80001
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=1 -> r4=111111117fffffff cc=3 fpc=880001
CFEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=1 fpc=80001
CFEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=2 -> r4=1111111100000001 cc=2 fpc=80002
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=2 -> r4=111111117fffffff cc=3 fpc=880002
CFEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=1 fpc=80002
CFEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=2 fpc=80003
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=3 -> r4=111111117fffffff cc=3 fpc=880003
CFEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=3 -> r4=11111111ffffffff cc=1 fpc=80003
CFEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=7 -> r4=1111111100000001 cc=2 fpc=80007
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=7 -> r4=111111117fffffff cc=3 fpc=880007
CFEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=7 -> r4=11111111ffffffff cc=1 fpc=80007
CFEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=2 fpc=80080000
CFEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=1 fpc=80080000
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=20000000 -> r4=111111117fffffff cc=3 fpc=20880000
CFEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=8000000 -> r4=111111117fffffff cc=3 fpc=8800800 pgm=0007 dxc=08
CFEBRA 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,0,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,0,4,4     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,0,4,4     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=800000
CFEBRA 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFEBRA 4,1,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,1,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,1,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFEBRA 4,1,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,1,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,3,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,3,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,3,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFEBRA 4,3,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,3,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,4,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,4,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,4,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFEBRA 4,4,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,4,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,5,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,5,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFEBRA 4,5,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,5,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,5,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,5,4,4     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,5,4,4     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=800000
CFEBRA 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFEBRA 4,6,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,6,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,6,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFEBRA 4,6,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,6,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,7,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFEBRA 4,7,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFEBRA 4,7,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFEBRA 4,7,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CFEBRA 4,7,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=4effffff12345678 r4=1111111122222222 -> r4=111111117fffff80 cc=2
CFEBRA 4,5,4,0     f4=4f7fffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=5effffff12345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=3f7fffff12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFEBRA 4,5,4,0     f4=7f80012312345678 r4=1111111122222222 -> r4=1111111180000000 cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=ff80045612345678 r4=1111111122222222 -> r4=1111111180000000 cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=4f00000012345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=cf00000012345678 r4=1111111122222222 -> r4=1111111180000000 cc=1
CFEBRA 4,5,4,0     f4=3f00000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFEBRA 4,5,4,0     f4=3fc0000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFEBRA 4,5,4,0     f4=4b00000112345678 r4=1111111122222222 -> r4=1111111100800001 cc=2
CFEBRA 4,5,4,0     f4=5f00000012345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=bf40000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFEBRA 4,5,4,0     f4=bf00000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFEBRA 4,5,4,0     f4=4f80000012345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,5,4,0     f4=5f80000012345678 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFEBRA 4,2,4,0     -> pgm=0006
CFEBRA 4,8,4,0     -> pgm=0006
CFEBRA 4,15,4,0    -> pgm=0006
CFEBRA 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM LOGICAL (32 to short BFP)
CELFBR 0,0,4,0      ->
CELFBR 0,0,4,0     r4=1 -> f0=3f80000000000000
CELFBR 0,0,4,0     r4=ffffffffffffffff -> f0=4f80000000000000 fpc=80000
CELFBR 0,0,4,0     fpc=f8000000 ->
CELFBR 0,0,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000000 -> f0=4f80000000000000 fpc=f8000c00 pgm=0007 dxc=0c
CELFBR 0,0,4,0     r4=1000001 fpc=f8000000 -> f0=4b80000000000000 fpc=f8000800 pgm=0007 dxc=08
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=1 -> f0=4f7fffff00000000 fpc=80001
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=2 -> f0=4f80000000000000 fpc=80002
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=3 -> f0=4f7fffff00000000 fpc=80003
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=7 -> f0=4f7fffff00000000 fpc=80007
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=80000000 -> f0=4f80000000000000 fpc=80080000
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000001 -> f0=4f7fffff00000000 fpc=f8000801 pgm=0007 dxc=08
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000002 -> f0=4f80000000000000 fpc=f8000c02 pgm=0007 dxc=0c
CELFBR 0,0,4,0     r4=ffffffffffffffff fpc=8000003 -> f0=4f7fffff00000000 fpc=8000803 pgm=0007 dxc=08
CELFBR 0,0,4,4      ->
CELFBR 0,0,4,4     r4=1 -> f0=3f80000000000000
CELFBR 0,0,4,4     fpc=f8000000 ->
CELFBR 0,0,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,1,4,0      ->
CELFBR 0,1,4,0     r4=1 -> f0=3f80000000000000
CELFBR 0,1,4,0     r4=ffffffffffffffff -> f0=4f80000000000000 fpc=80000
CELFBR 0,1,4,0     fpc=f8000000 ->
CELFBR 0,1,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,3,4,0      ->
CELFBR 0,3,4,0     r4=1 -> f0=3f80000000000000
CELFBR 0,3,4,0     r4=ffffffffffffffff -> f0=4f7fffff00000000 fpc=80000
CELFBR 0,3,4,0     fpc=f8000000 ->
CELFBR 0,3,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,4,4,0      ->
CELFBR 0,4,4,0     r4=1 -> f0=3f80000000000000
CELFBR 0,4,4,0     r4=ffffffffffffffff -> f0=4f80000000000000 fpc=80000
CELFBR 0,4,4,0     fpc=f8000000 ->
CELFBR 0,4,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,5,4,0      ->
CELFBR 0,5,4,0     r4=1 -> f0=3f80000000000000
CELFBR 0,5,4,0     r4=ffffffffffffffff -> f0=4f7fffff00000000 fpc=80000
CELFBR 0,5,4,0     fpc=f8000000 ->
CELFBR 0,5,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,6,4,0      ->
CELFBR 0,6,4,0     r4=1 -> f0=3f80000000000000
CELFBR 0,6,4,0     r4=ffffffffffffffff -> f0=4f80000000000000 fpc=80000
CELFBR 0,6,4,0     fpc=f8000000 ->
CELFBR 0,6,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,7,4,0      ->
CELFBR 0,7,4,0     r4=1 -> f0=3f80000000000000
CELFBR 0,7,4,0     r4=ffffffffffffffff -> f0=4f7fffff00000000 fpc=80000
CELFBR 0,7,4,0     fpc=f8000000 ->
CELFBR 0,7,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,7,4,4      ->
CELFBR 0,7,4,4     r4=1 -> f0=3f80000000000000
CELFBR 0,7,4,4     fpc=f8000000 ->
CELFBR 0,7,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELFBR 0,0,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CELFBR 0,0,4,0     r4=80000000 -> f0=4f00000000000000
CELFBR 0,0,4,0     r4=ffffffff80000000 -> f0=4f00000000000000
CELFBR 0,0,4,0     r4=7fffffffffffffff -> f0=4f80000000000000 fpc=80000
CELFBR 0,0,4,0     r4=8000000000000000 ->
CELFBR 0,0,4,0     r4=1000001 -> f0=4b80000000000000 fpc=80000
CELFBR 0,0,4,0     r4=fffffffffeffffff -> f0=4f7f000000000000 fpc=80000
CELFBR 0,0,4,0     r4=20000000000001 -> f0=3f80000000000000
CELFBR 0,0,4,0     r4=20000000000003 -> f0=4040000000000000
CELFBR 0,0,4,0     r4=ffdfffffffffffff -> f0=4f80000000000000 fpc=80000
CELFBR 0,0,4,0     r4=ffffff80 -> f0=4f80000000000000 fpc=80000
CELFBR 0,0,4,0     r4=123456789abcdef0 -> f0=4f1abcdf00000000 fpc=80000
CELFBR 0,2,4,0     -> pgm=0006
CELFBR 0,8,4,0     -> pgm=0006
CELFBR 0,15,4,0    -> pgm=0006
CELFBR 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO LOGICAL (short BFP to 32)
CLFEBR 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFEBR 4,0,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFEBR 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
CLFEBR 4,0,4,0     f4=12345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000
CLFEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=1 fpc=f8000800 pgm=0007 dxc=08
CLFEBR 4,0,4,0     f4=3fc0000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000002 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=3 fpc=880001
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=2 fpc=80001
CLFEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=1 fpc=80001
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=3 fpc=880002
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=2 -> r4=1111111100000001 cc=2 fpc=80002
CLFEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=1 fpc=80002
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=3 fpc=880003
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=2 fpc=80003
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=7 -> r4=1111111100000000 cc=3 fpc=880007
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=7 -> r4=1111111100000001 cc=2 fpc=80007
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=2 fpc=80080000
CLFEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=1 fpc=80080000
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=20000000 -> r4=1111111100000000 cc=3 fpc=20880000
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=8000000 -> r4=1111111100000000 cc=3 fpc=8800800 pgm=0007 dxc=08
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000001 -> r4=1111111100000000 cc=2 fpc=f8000801 pgm=0007 dxc=08
CLFEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=f8000001 -> r4=1111111100000000 cc=1 fpc=f8000801 pgm=0007 dxc=08
CLFEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CLFEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000002 -> r4=1111111100000001 cc=2 fpc=f8000c02 pgm=0007 dxc=0c
CLFEBR 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,0,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=800000
CLFEBR 4,0,4,4     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,0,4,4     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1
CLFEBR 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFEBR 4,1,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,1,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,1,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFEBR 4,1,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,1,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFEBR 4,3,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,3,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,3,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFEBR 4,3,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,3,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFEBR 4,4,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,4,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,4,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFEBR 4,4,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,4,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFEBR 4,5,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,5,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,5,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFEBR 4,5,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,5,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFEBR 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,5,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=800000
CLFEBR 4,5,4,4     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,5,4,4     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1
CLFEBR 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFEBR 4,6,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,6,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,6,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFEBR 4,6,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,6,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFEBR 4,7,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFEBR 4,7,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,7,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFEBR 4,7,4,0     f4=12345678 r4=1111111122222222 -> r4=1111111100000000
CLFEBR 4,7,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFEBR 4,5,4,0     f4=4effffff12345678 r4=1111111122222222 -> r4=111111117fffff80 cc=2
CLFEBR 4,5,4,0     f4=4f7fffff12345678 r4=1111111122222222 -> r4=11111111ffffff00 cc=2
CLFEBR 4,5,4,0     f4=5effffff12345678 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFEBR 4,5,4,0     f4=3f7fffff12345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFEBR 4,5,4,0     f4=7f80012312345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,5,4,0     f4=ff80045612345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,5,4,0     f4=4f00000012345678 r4=1111111122222222 -> r4=1111111180000000 cc=2
CLFEBR 4,5,4,0     f4=cf00000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFEBR 4,5,4,0     f4=3f00000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFEBR 4,5,4,0     f4=3fc0000012345678 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFEBR 4,5,4,0     f4=4b00000112345678 r4=1111111122222222 -> r4=1111111100800001 cc=2
CLFEBR 4,5,4,0     f4=5f00000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFEBR 4,5,4,0     f4=bf40000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFEBR 4,5,4,0     f4=bf00000012345678 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFEBR 4,5,4,0     f4=4f80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFEBR 4,5,4,0     f4=5f80000012345678 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFEBR 4,2,4,0     -> pgm=0006
CLFEBR 4,8,4,0     -> pgm=0006
CLFEBR 4,15,4,0    -> pgm=0006
CLFEBR 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM FIXED (64 to short BFP)
CEGBRA 0,0,4,0      ->
CEGBRA 0,0,4,0     r4=1 -> f0=3f80000000000000
CEGBRA 0,0,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEGBRA 0,0,4,0     fpc=f8000000 ->
CEGBRA 0,0,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,0,4,0     r4=7fffffff fpc=f8000000 -> f0=4f00000000000000 fpc=f8000c00 pgm=0007 dxc=0c
CEGBRA 0,0,4,0     r4=1000001 fpc=f8000000 -> f0=4b80000000000000 fpc=f8000800 pgm=0007 dxc=08
CEGBRA 0,0,4,0     r4=7fffffff fpc=1 -> f0=4effffff00000000 fpc=80001
CEGBRA 0,0,4,0     r4=7fffffff fpc=2 -> f0=4f00000000000000 fpc=80002
CEGBRA 0,0,4,0     r4=7fffffff fpc=3 -> f0=4effffff00000000 fpc=80003
CEGBRA 0,0,4,0     r4=7fffffff fpc=7 -> f0=4effffff00000000 fpc=80007
CEGBRA 0,0,4,0     r4=7fffffff fpc=80000000 -> f0=4f00000000000000 fpc=80080000
CEGBRA 0,0,4,0     r4=7fffffff fpc=f8000001 -> f0=4effffff00000000 fpc=f8000801 pgm=0007 dxc=08
CEGBRA 0,0,4,0     r4=7fffffff fpc=f8000002 -> f0=4f00000000000000 fpc=f8000c02 pgm=0007 dxc=0c
CEGBRA 0,0,4,0     r4=fffffffffeffffff fpc=f8000002 -> f0=cb80000000000000 fpc=f8000802 pgm=0007 dxc=08
CEGBRA 0,0,4,0     r4=7fffffff fpc=8000003 -> f0=4effffff00000000 fpc=8000803 pgm=0007 dxc=08
CEGBRA 0,0,4,0     r4=fffffffffeffffff fpc=8000003 -> f0=cb80000100000000 fpc=8000c03 pgm=0007 dxc=0c
CEGBRA 0,0,4,4      ->
CEGBRA 0,0,4,4     r4=1 -> f0=3f80000000000000
CEGBRA 0,0,4,4     fpc=f8000000 ->
CEGBRA 0,0,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,1,4,0      ->
CEGBRA 0,1,4,0     r4=1 -> f0=3f80000000000000
CEGBRA 0,1,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEGBRA 0,1,4,0     fpc=f8000000 ->
CEGBRA 0,1,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,3,4,0      ->
CEGBRA 0,3,4,0     r4=1 -> f0=3f80000000000000
CEGBRA 0,3,4,0     r4=7fffffff -> f0=4effffff00000000 fpc=80000
CEGBRA 0,3,4,0     fpc=f8000000 ->
CEGBRA 0,3,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,4,4,0      ->
CEGBRA 0,4,4,0     r4=1 -> f0=3f80000000000000
CEGBRA 0,4,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEGBRA 0,4,4,0     fpc=f8000000 ->
CEGBRA 0,4,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,5,4,0      ->
CEGBRA 0,5,4,0     r4=1 -> f0=3f80000000000000
CEGBRA 0,5,4,0     r4=7fffffff -> f0=4effffff00000000 fpc=80000
CEGBRA 0,5,4,0     fpc=f8000000 ->
CEGBRA 0,5,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,6,4,0      ->
CEGBRA 0,6,4,0     r4=1 -> f0=3f80000000000000
CEGBRA 0,6,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CEGBRA 0,6,4,0     fpc=f8000000 ->
CEGBRA 0,6,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,7,4,0      ->
CEGBRA 0,7,4,0     r4=1 -> f0=3f80000000000000
CEGBRA 0,7,4,0     r4=7fffffff -> f0=4effffff00000000 fpc=80000
CEGBRA 0,7,4,0     fpc=f8000000 ->
CEGBRA 0,7,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,7,4,4      ->
CEGBRA 0,7,4,4     r4=1 -> f0=3f80000000000000
CEGBRA 0,7,4,4     fpc=f8000000 ->
CEGBRA 0,7,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CEGBRA 0,0,4,0     r4=ffffffffffffffff -> f0=bf80000000000000
CEGBRA 0,0,4,0     r4=80000000 -> f0=4f00000000000000
CEGBRA 0,0,4,0     r4=ffffffff80000000 -> f0=cf00000000000000
CEGBRA 0,0,4,0     r4=7fffffffffffffff -> f0=5f00000000000000 fpc=80000
CEGBRA 0,0,4,0     r4=8000000000000000 -> f0=df00000000000000
CEGBRA 0,0,4,0     r4=1000001 -> f0=4b80000000000000 fpc=80000
CEGBRA 0,0,4,0     r4=fffffffffeffffff -> f0=cb80000000000000 fpc=80000
CEGBRA 0,0,4,0     r4=20000000000001 -> f0=5a00000000000000 fpc=80000
CEGBRA 0,0,4,0     r4=20000000000003 -> f0=5a00000000000000 fpc=80000
CEGBRA 0,0,4,0     r4=ffdfffffffffffff -> f0=da00000000000000 fpc=80000
CEGBRA 0,0,4,0     r4=ffffff80 -> f0=4f80000000000000 fpc=80000
CEGBRA 0,0,4,0     r4=123456789abcdef0 -> f0=5d91a2b400000000 fpc=80000
CEGBRA 0,2,4,0     -> pgm=0006
CEGBRA 0,8,4,0     -> pgm=0006
CEGBRA 0,15,4,0    -> pgm=0006
CEGBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO FIXED (short BFP to 64)
CGEBRA 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGEBRA 4,0,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGEBRA 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGEBRA 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=ffffffffffffffff cc=1
CGEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=2 fpc=f8000800 pgm=0007 dxc=08
CGEBRA 4,0,4,0     f4=12345678 r4=1111111122222222 fpc=f8000000 -> r4=0
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CGEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=1 fpc=f8000800 pgm=0007 dxc=08
CGEBRA 4,0,4,0     f4=3fc0000012345678 r4=1111111122222222 fpc=f8000000 -> r4=2 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CGEBRA 4,0,4,0     f4=bf40000012345678 r4=1111111122222222 fpc=f8000000 -> r4=ffffffffffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
CGEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=1 -> r4=0 cc=2 fpc=80001
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=1 -> r4=7fffffffffffffff cc=3 fpc=880001
CGEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=1 -> r4=0 cc=1 fpc=80001
CGEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=2 -> r4=1 cc=2 fpc=80002
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=2 -> r4=7fffffffffffffff cc=3 fpc=880002
CGEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=2 -> r4=0 cc=1 fpc=80002
CGEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=3 -> r4=0 cc=2 fpc=80003
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=3 -> r4=7fffffffffffffff cc=3 fpc=880003
CGEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=3 -> r4=ffffffffffffffff cc=1 fpc=80003
CGEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=7 -> r4=1 cc=2 fpc=80007
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=7 -> r4=7fffffffffffffff cc=3 fpc=880007
CGEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=7 -> r4=ffffffffffffffff cc=1 fpc=80007
CGEBRA 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=80000000 -> r4=0 cc=2 fpc=80080000
CGEBRA 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=80000000 -> r4=0 cc=1 fpc=80080000
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=20000000 -> r4=7fffffffffffffff cc=3 fpc=20880000
CGEBRA 4,0,4,0     f4=7f7fffff12345678 r4=1111111122222222 fpc=8000000 -> r4=7fffffffffffffff cc=3 fpc=8800800 pgm=0007 dxc=08
CGEBRA 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,0,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,0,4,4     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,0,4,4     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=800000
CGEBRA 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGEBRA 4,1,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,1,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,1,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGEBRA 4,1,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,1,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,3,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,3,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,3,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGEBRA 4,3,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,3,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,4,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,4,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,4,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGEBRA 4,4,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,4,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,5,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,5,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,5,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGEBRA 4,5,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,5,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,5,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,5,4,4     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,5,4,4     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=800000
CGEBRA 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGEBRA 4,6,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,6,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,6,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGEBRA 4,6,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,6,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,7,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CGEBRA 4,7,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGEBRA 4,7,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGEBRA 4,7,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CGEBRA 4,7,4,0     f4=7f7fffff12345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,5,4,0     f4=4effffff12345678 r4=1111111122222222 -> r4=7fffff80 cc=2
CGEBRA 4,5,4,0     f4=4f7fffff12345678 r4=1111111122222222 -> r4=ffffff00 cc=2
CGEBRA 4,5,4,0     f4=5effffff12345678 r4=1111111122222222 -> r4=7fffff8000000000 cc=2
CGEBRA 4,5,4,0     f4=3f7fffff12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGEBRA 4,5,4,0     f4=7f80012312345678 r4=1111111122222222 -> r4=8000000000000000 cc=3 fpc=880000
CGEBRA 4,5,4,0     f4=ff80045612345678 r4=1111111122222222 -> r4=8000000000000000 cc=3 fpc=880000
CGEBRA 4,5,4,0     f4=4f00000012345678 r4=1111111122222222 -> r4=80000000 cc=2
CGEBRA 4,5,4,0     f4=cf00000012345678 r4=1111111122222222 -> r4=ffffffff80000000 cc=1
CGEBRA 4,5,4,0     f4=3f00000012345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGEBRA 4,5,4,0     f4=3fc0000012345678 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGEBRA 4,5,4,0     f4=4b00000112345678 r4=1111111122222222 -> r4=800001 cc=2
CGEBRA 4,5,4,0     f4=5f00000012345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,5,4,0     f4=bf40000012345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGEBRA 4,5,4,0     f4=bf00000012345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGEBRA 4,5,4,0     f4=4f80000012345678 r4=1111111122222222 -> r4=100000000 cc=2
CGEBRA 4,5,4,0     f4=5f80000012345678 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGEBRA 4,2,4,0     -> pgm=0006
CGEBRA 4,8,4,0     -> pgm=0006
CGEBRA 4,15,4,0    -> pgm=0006
CGEBRA 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM LOGICAL (64 to short BFP)
CELGBR 0,0,4,0      ->
CELGBR 0,0,4,0     r4=1 -> f0=3f80000000000000
CELGBR 0,0,4,0     r4=ffffffffffffffff -> f0=5f80000000000000 fpc=80000
CELGBR 0,0,4,0     fpc=f8000000 ->
CELGBR 0,0,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000000 -> f0=5f80000000000000 fpc=f8000c00 pgm=0007 dxc=0c
CELGBR 0,0,4,0     r4=1000001 fpc=f8000000 -> f0=4b80000000000000 fpc=f8000800 pgm=0007 dxc=08
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=1 -> f0=5f7fffff00000000 fpc=80001
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=2 -> f0=5f80000000000000 fpc=80002
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=3 -> f0=5f7fffff00000000 fpc=80003
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=7 -> f0=5f7fffff00000000 fpc=80007
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=80000000 -> f0=5f80000000000000 fpc=80080000
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000001 -> f0=5f7fffff00000000 fpc=f8000801 pgm=0007 dxc=08
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000002 -> f0=5f80000000000000 fpc=f8000c02 pgm=0007 dxc=0c
CELGBR 0,0,4,0     r4=ffffffffffffffff fpc=8000003 -> f0=5f7fffff00000000 fpc=8000803 pgm=0007 dxc=08
CELGBR 0,0,4,4      ->
CELGBR 0,0,4,4     r4=1 -> f0=3f80000000000000
CELGBR 0,0,4,4     fpc=f8000000 ->
CELGBR 0,0,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,1,4,0      ->
CELGBR 0,1,4,0     r4=1 -> f0=3f80000000000000
CELGBR 0,1,4,0     r4=ffffffffffffffff -> f0=5f80000000000000 fpc=80000
CELGBR 0,1,4,0     fpc=f8000000 ->
CELGBR 0,1,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,3,4,0      ->
CELGBR 0,3,4,0     r4=1 -> f0=3f80000000000000
CELGBR 0,3,4,0     r4=ffffffffffffffff -> f0=5f7fffff00000000 fpc=80000
CELGBR 0,3,4,0     fpc=f8000000 ->
CELGBR 0,3,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,4,4,0      ->
CELGBR 0,4,4,0     r4=1 -> f0=3f80000000000000
CELGBR 0,4,4,0     r4=ffffffffffffffff -> f0=5f80000000000000 fpc=80000
CELGBR 0,4,4,0     fpc=f8000000 ->
CELGBR 0,4,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,5,4,0      ->
CELGBR 0,5,4,0     r4=1 -> f0=3f80000000000000
CELGBR 0,5,4,0     r4=ffffffffffffffff -> f0=5f7fffff00000000 fpc=80000
CELGBR 0,5,4,0     fpc=f8000000 ->
CELGBR 0,5,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,6,4,0      ->
CELGBR 0,6,4,0     r4=1 -> f0=3f80000000000000
CELGBR 0,6,4,0     r4=ffffffffffffffff -> f0=5f80000000000000 fpc=80000
CELGBR 0,6,4,0     fpc=f8000000 ->
CELGBR 0,6,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,7,4,0      ->
CELGBR 0,7,4,0     r4=1 -> f0=3f80000000000000
CELGBR 0,7,4,0     r4=ffffffffffffffff -> f0=5f7fffff00000000 fpc=80000
CELGBR 0,7,4,0     fpc=f8000000 ->
CELGBR 0,7,4,0     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,7,4,4      ->
CELGBR 0,7,4,4     r4=1 -> f0=3f80000000000000
CELGBR 0,7,4,4     fpc=f8000000 ->
CELGBR 0,7,4,4     r4=1 fpc=f8000000 -> f0=3f80000000000000
CELGBR 0,0,4,0     r4=7fffffff -> f0=4f00000000000000 fpc=80000
CELGBR 0,0,4,0     r4=80000000 -> f0=4f00000000000000
CELGBR 0,0,4,0     r4=ffffffff80000000 -> f0=5f80000000000000 fpc=80000
CELGBR 0,0,4,0     r4=7fffffffffffffff -> f0=5f00000000000000 fpc=80000
CELGBR 0,0,4,0     r4=8000000000000000 -> f0=5f00000000000000
CELGBR 0,0,4,0     r4=1000001 -> f0=4b80000000000000 fpc=80000
CELGBR 0,0,4,0     r4=fffffffffeffffff -> f0=5f80000000000000 fpc=80000
CELGBR 0,0,4,0     r4=20000000000001 -> f0=5a00000000000000 fpc=80000
CELGBR 0,0,4,0     r4=20000000000003 -> f0=5a00000000000000 fpc=80000
CELGBR 0,0,4,0     r4=ffdfffffffffffff -> f0=5f7fe00000000000 fpc=80000
CELGBR 0,0,4,0     r4=ffffff80 -> f0=4f80000000000000 fpc=80000
CELGBR 0,0,4,0     r4=123456789abcdef0 -> f0=5d91a2b400000000 fpc=80000
CELGBR 0,2,4,0     -> pgm=0006
CELGBR 0,8,4,0     -> pgm=0006
CELGBR 0,15,4,0    -> pgm=0006
CELGBR 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO LOGICAL (short BFP to 64)
CLGEBR 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGEBR 4,0,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGEBR 4,0,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=2 fpc=f8000800 pgm=0007 dxc=08
CLGEBR 4,0,4,0     f4=12345678 r4=1111111122222222 fpc=f8000000 -> r4=0
CLGEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=1 fpc=f8000800 pgm=0007 dxc=08
CLGEBR 4,0,4,0     f4=3fc0000012345678 r4=1111111122222222 fpc=f8000000 -> r4=2 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=1 -> r4=0 cc=3 fpc=880001
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=1 -> r4=0 cc=2 fpc=80001
CLGEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=1 -> r4=0 cc=1 fpc=80001
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=2 -> r4=0 cc=3 fpc=880002
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=2 -> r4=1 cc=2 fpc=80002
CLGEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=2 -> r4=0 cc=1 fpc=80002
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=3 -> r4=0 cc=3 fpc=880003
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=3 -> r4=0 cc=2 fpc=80003
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=7 -> r4=0 cc=3 fpc=880007
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=7 -> r4=1 cc=2 fpc=80007
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=80000000 -> r4=0 cc=2 fpc=80080000
CLGEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=80000000 -> r4=0 cc=1 fpc=80080000
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=20000000 -> r4=0 cc=3 fpc=20880000
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=8000000 -> r4=0 cc=3 fpc=8800800 pgm=0007 dxc=08
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000001 -> r4=0 cc=2 fpc=f8000801 pgm=0007 dxc=08
CLGEBR 4,0,4,0     f4=8080000112345678 r4=1111111122222222 fpc=f8000001 -> r4=0 cc=1 fpc=f8000801 pgm=0007 dxc=08
CLGEBR 4,0,4,0     f4=bf80000012345678 r4=1111111122222222 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CLGEBR 4,0,4,0     f4=3eaaaaab12345678 r4=1111111122222222 fpc=f8000002 -> r4=1 cc=2 fpc=f8000c02 pgm=0007 dxc=0c
CLGEBR 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,0,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=800000
CLGEBR 4,0,4,4     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,0,4,4     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1
CLGEBR 4,0,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGEBR 4,1,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,1,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,1,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGEBR 4,1,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,1,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGEBR 4,3,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,3,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,3,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGEBR 4,3,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,3,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGEBR 4,4,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,4,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,4,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGEBR 4,4,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,4,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGEBR 4,5,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,5,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,5,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGEBR 4,5,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,5,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGEBR 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,5,4,4     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=800000
CLGEBR 4,5,4,4     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,5,4,4     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1
CLGEBR 4,5,4,4     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGEBR 4,6,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,6,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,6,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGEBR 4,6,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,6,4,0     f4=8080000112345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGEBR 4,7,4,0     f4=3f80000012345678 r4=1111111122222222 -> r4=1 cc=2
CLGEBR 4,7,4,0     f4=bf80000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,7,4,0     f4=3eaaaaab12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGEBR 4,7,4,0     f4=12345678 r4=1111111122222222 -> r4=0
CLGEBR 4,7,4,0     f4=3f80000012345678 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGEBR 4,5,4,0     f4=4effffff12345678 r4=1111111122222222 -> r4=7fffff80 cc=2
CLGEBR 4,5,4,0     f4=4f7fffff12345678 r4=1111111122222222 -> r4=ffffff00 cc=2
CLGEBR 4,5,4,0     f4=5effffff12345678 r4=1111111122222222 -> r4=7fffff8000000000 cc=2
CLGEBR 4,5,4,0     f4=3f7fffff12345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGEBR 4,5,4,0     f4=7f80012312345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,5,4,0     f4=ff80045612345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,5,4,0     f4=4f00000012345678 r4=1111111122222222 -> r4=80000000 cc=2
CLGEBR 4,5,4,0     f4=cf00000012345678 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGEBR 4,5,4,0     f4=3f00000012345678 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGEBR 4,5,4,0     f4=3fc0000012345678 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGEBR 4,5,4,0     f4=4b00000112345678 r4=1111111122222222 -> r4=800001 cc=2
CLGEBR 4,5,4,0     f4=5f00000012345678 r4=1111111122222222 -> r4=8000000000000000 cc=2
CLGEBR 4,5,4,0     f4=bf40000012345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGEBR 4,5,4,0     f4=bf00000012345678 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGEBR 4,5,4,0     f4=4f80000012345678 r4=1111111122222222 -> r4=100000000 cc=2
CLGEBR 4,5,4,0     f4=5f80000012345678 r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGEBR 4,2,4,0     -> pgm=0006
CLGEBR 4,8,4,0     -> pgm=0006
CLGEBR 4,15,4,0    -> pgm=0006
CLGEBR 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM FIXED (32 to long BFP)
CDFBRA 0,0,4,0      ->
CDFBRA 0,0,4,0     r4=1 -> f0=3ff0000000000000
CDFBRA 0,0,4,0     fpc=f8000000 ->
CDFBRA 0,0,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,0,4,4      ->
CDFBRA 0,0,4,4     r4=1 -> f0=3ff0000000000000
CDFBRA 0,0,4,4     fpc=f8000000 ->
CDFBRA 0,0,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,1,4,0      ->
CDFBRA 0,1,4,0     r4=1 -> f0=3ff0000000000000
CDFBRA 0,1,4,0     fpc=f8000000 ->
CDFBRA 0,1,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,3,4,0      ->
CDFBRA 0,3,4,0     r4=1 -> f0=3ff0000000000000
CDFBRA 0,3,4,0     fpc=f8000000 ->
CDFBRA 0,3,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,4,4,0      ->
CDFBRA 0,4,4,0     r4=1 -> f0=3ff0000000000000
CDFBRA 0,4,4,0     fpc=f8000000 ->
CDFBRA 0,4,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,5,4,0      ->
CDFBRA 0,5,4,0     r4=1 -> f0=3ff0000000000000
CDFBRA 0,5,4,0     fpc=f8000000 ->
CDFBRA 0,5,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,6,4,0      ->
CDFBRA 0,6,4,0     r4=1 -> f0=3ff0000000000000
CDFBRA 0,6,4,0     fpc=f8000000 ->
CDFBRA 0,6,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,7,4,0      ->
CDFBRA 0,7,4,0     r4=1 -> f0=3ff0000000000000
CDFBRA 0,7,4,0     fpc=f8000000 ->
CDFBRA 0,7,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,7,4,4      ->
CDFBRA 0,7,4,4     r4=1 -> f0=3ff0000000000000
CDFBRA 0,7,4,4     fpc=f8000000 ->
CDFBRA 0,7,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDFBRA 0,0,4,0     r4=ffffffffffffffff -> f0=bff0000000000000
CDFBRA 0,0,4,0     r4=7fffffff -> f0=41dfffffffc00000
CDFBRA 0,0,4,0     r4=80000000 -> f0=c1e0000000000000
CDFBRA 0,0,4,0     r4=ffffffff80000000 -> f0=c1e0000000000000
CDFBRA 0,0,4,0     r4=7fffffffffffffff -> f0=bff0000000000000
CDFBRA 0,0,4,0     r4=8000000000000000 ->
CDFBRA 0,0,4,0     r4=1000001 -> f0=4170000010000000
CDFBRA 0,0,4,0     r4=fffffffffeffffff -> f0=c170000010000000
CDFBRA 0,0,4,0     r4=20000000000001 -> f0=3ff0000000000000
CDFBRA 0,0,4,0     r4=20000000000003 -> f0=4008000000000000
CDFBRA 0,0,4,0     r4=ffdfffffffffffff -> f0=bff0000000000000
CDFBRA 0,0,4,0     r4=ffffff80 -> f0=c060000000000000
CDFBRA 0,0,4,0     r4=123456789abcdef0 -> f0=c1d950c844000000
CDFBRA 0,2,4,0     -> pgm=0006
CDFBRA 0,8,4,0     -> pgm=0006
CDFBRA 0,15,4,0    -> pgm=0006
CDFBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO FIXED (long BFP to 32)
CFDBRA 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,0,4,0     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1 fpc=80000
CFDBRA 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFDBRA 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=11111111ffffffff cc=1
CFDBRA 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CFDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
CFDBRA 4,0,4,0     f4=3ff8000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000002 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CFDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=f8000000 -> r4=11111111ffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
CFDBRA 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=1 fpc=f8000800 pgm=0007 dxc=08
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=1 -> r4=111111117fffffff cc=3 fpc=880001
CFDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=2 fpc=80001
CFDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=1 fpc=80001
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=2 -> r4=111111117fffffff cc=3 fpc=880002
CFDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000001 cc=2 fpc=80002
CFDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=1 fpc=80002
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=3 -> r4=111111117fffffff cc=3 fpc=880003
CFDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=2 fpc=80003
CFDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=3 -> r4=11111111ffffffff cc=1 fpc=80003
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=7 -> r4=111111117fffffff cc=3 fpc=880007
CFDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=7 -> r4=1111111100000001 cc=2 fpc=80007
CFDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=7 -> r4=11111111ffffffff cc=1 fpc=80007
CFDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=2 fpc=80080000
CFDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=80000000 -> r4=11111111ffffffff cc=1 fpc=80080000
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=20000000 -> r4=111111117fffffff cc=3 fpc=20880000
CFDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=8000000 -> r4=111111117fffffff cc=3 fpc=8800800 pgm=0007 dxc=08
CFDBRA 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,0,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,0,4,4     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,0,4,4     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=800000
CFDBRA 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFDBRA 4,1,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,1,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,1,4,0     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,1,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,1,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFDBRA 4,3,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,3,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,3,4,0     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,3,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,3,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFDBRA 4,4,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,4,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,4,4,0     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,4,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,4,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,5,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,5,4,0     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,5,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,5,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,5,4,4     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,5,4,4     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=800000
CFDBRA 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFDBRA 4,6,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,6,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,6,4,0     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,6,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,6,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFDBRA 4,7,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFDBRA 4,7,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFDBRA 4,7,4,0     r4=1111111122222222 -> r4=1111111100000000
CFDBRA 4,7,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,7,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=41dfffffffc00000 r4=1111111122222222 -> r4=111111117fffffff cc=2
CFDBRA 4,5,4,0     f4=41dfffffffe00000 r4=1111111122222222 -> r4=111111117fffffff cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=c1e0000000200000 r4=1111111122222222 -> r4=1111111180000000 cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=43efffffffffffff r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=37f0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=380fffffe0000001 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=47efffffefffffff r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=47f0000010000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=3690000000000001 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=43e0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFDBRA 4,5,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFDBRA 4,5,4,0     f4=41f0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=43f0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=3fd5555555555555 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=7fefffffffffffff r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=ffefffffffffffff r4=1111111122222222 -> r4=1111111180000000 cc=3 fpc=880000
CFDBRA 4,5,4,0     f4=10000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=8010000000000001 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFDBRA 4,5,4,0     f4=1 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFDBRA 4,5,4,0     f4=800fffffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFDBRA 4,2,4,0     -> pgm=0006
CFDBRA 4,8,4,0     -> pgm=0006
CFDBRA 4,15,4,0    -> pgm=0006
CFDBRA 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM LOGICAL (32 to long BFP)
CDLFBR 0,0,4,0      ->
CDLFBR 0,0,4,0     r4=1 -> f0=3ff0000000000000
CDLFBR 0,0,4,0     fpc=f8000000 ->
CDLFBR 0,0,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,0,4,4      ->
CDLFBR 0,0,4,4     r4=1 -> f0=3ff0000000000000
CDLFBR 0,0,4,4     fpc=f8000000 ->
CDLFBR 0,0,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,1,4,0      ->
CDLFBR 0,1,4,0     r4=1 -> f0=3ff0000000000000
CDLFBR 0,1,4,0     fpc=f8000000 ->
CDLFBR 0,1,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,3,4,0      ->
CDLFBR 0,3,4,0     r4=1 -> f0=3ff0000000000000
CDLFBR 0,3,4,0     fpc=f8000000 ->
CDLFBR 0,3,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,4,4,0      ->
CDLFBR 0,4,4,0     r4=1 -> f0=3ff0000000000000
CDLFBR 0,4,4,0     fpc=f8000000 ->
CDLFBR 0,4,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,5,4,0      ->
CDLFBR 0,5,4,0     r4=1 -> f0=3ff0000000000000
CDLFBR 0,5,4,0     fpc=f8000000 ->
CDLFBR 0,5,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,6,4,0      ->
CDLFBR 0,6,4,0     r4=1 -> f0=3ff0000000000000
CDLFBR 0,6,4,0     fpc=f8000000 ->
CDLFBR 0,6,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,7,4,0      ->
CDLFBR 0,7,4,0     r4=1 -> f0=3ff0000000000000
CDLFBR 0,7,4,0     fpc=f8000000 ->
CDLFBR 0,7,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,7,4,4      ->
CDLFBR 0,7,4,4     r4=1 -> f0=3ff0000000000000
CDLFBR 0,7,4,4     fpc=f8000000 ->
CDLFBR 0,7,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLFBR 0,0,4,0     r4=ffffffffffffffff -> f0=41efffffffe00000
CDLFBR 0,0,4,0     r4=7fffffff -> f0=41dfffffffc00000
CDLFBR 0,0,4,0     r4=80000000 -> f0=41e0000000000000
CDLFBR 0,0,4,0     r4=ffffffff80000000 -> f0=41e0000000000000
CDLFBR 0,0,4,0     r4=7fffffffffffffff -> f0=41efffffffe00000
CDLFBR 0,0,4,0     r4=8000000000000000 ->
CDLFBR 0,0,4,0     r4=1000001 -> f0=4170000010000000
CDLFBR 0,0,4,0     r4=fffffffffeffffff -> f0=41efdfffffe00000
CDLFBR 0,0,4,0     r4=20000000000001 -> f0=3ff0000000000000
CDLFBR 0,0,4,0     r4=20000000000003 -> f0=4008000000000000
CDLFBR 0,0,4,0     r4=ffdfffffffffffff -> f0=41efffffffe00000
CDLFBR 0,0,4,0     r4=ffffff80 -> f0=41effffff0000000
CDLFBR 0,0,4,0     r4=123456789abcdef0 -> f0=41e3579bde000000
CDLFBR 0,2,4,0     -> pgm=0006
CDLFBR 0,8,4,0     -> pgm=0006
CDLFBR 0,15,4,0    -> pgm=0006
CDLFBR 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO LOGICAL (long BFP to 32)
CLFDBR 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,0,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CLFDBR 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
CLFDBR 4,0,4,0     f4=3ff8000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000002 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CLFDBR 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=1 fpc=f8000800 pgm=0007 dxc=08
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=3 fpc=880001
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=2 fpc=80001
CLFDBR 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=1 fpc=80001
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=3 fpc=880002
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000001 cc=2 fpc=80002
CLFDBR 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=1 fpc=80002
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=3 fpc=880003
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=2 fpc=80003
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=7 -> r4=1111111100000000 cc=3 fpc=880007
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=7 -> r4=1111111100000001 cc=2 fpc=80007
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=2 fpc=80080000
CLFDBR 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=1 fpc=80080000
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=20000000 -> r4=1111111100000000 cc=3 fpc=20880000
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=8000000 -> r4=1111111100000000 cc=3 fpc=8800800 pgm=0007 dxc=08
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000001 -> r4=1111111100000000 cc=2 fpc=f8000801 pgm=0007 dxc=08
CLFDBR 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=f8000001 -> r4=1111111100000000 cc=1 fpc=f8000801 pgm=0007 dxc=08
CLFDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CLFDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000002 -> r4=1111111100000001 cc=2 fpc=f8000c02 pgm=0007 dxc=0c
CLFDBR 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,0,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=800000
CLFDBR 4,0,4,4     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,0,4,4     f4=bfe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1
CLFDBR 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFDBR 4,1,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,1,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,1,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,1,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFDBR 4,1,4,0     f4=8010000000000001 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,3,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,3,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,3,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,3,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFDBR 4,3,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFDBR 4,4,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,4,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,4,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,4,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,4,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,5,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,5,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,5,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,5,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,5,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=800000
CLFDBR 4,5,4,4     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,5,4,4     f4=bfe8000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1
CLFDBR 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFDBR 4,6,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,6,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,6,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,6,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFDBR 4,6,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,7,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFDBR 4,7,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,7,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFDBR 4,7,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,7,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFDBR 4,5,4,0     f4=41dfffffffc00000 r4=1111111122222222 -> r4=111111117fffffff cc=2
CLFDBR 4,5,4,0     f4=41dfffffffe00000 r4=1111111122222222 -> r4=111111117fffffff cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=c1e0000000200000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=43efffffffffffff r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=37f0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=380fffffe0000001 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=47efffffefffffff r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=47f0000010000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=3690000000000001 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=43e0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,5,4,0     f4=41f0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=43f0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=3fd5555555555555 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=7fefffffffffffff r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=ffefffffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFDBR 4,5,4,0     f4=10000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=8010000000000001 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,5,4,0     f4=1 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFDBR 4,5,4,0     f4=800fffffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFDBR 4,2,4,0     -> pgm=0006
CLFDBR 4,8,4,0     -> pgm=0006
CLFDBR 4,15,4,0    -> pgm=0006
CLFDBR 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM FIXED (64 to long BFP)
CDGBRA 0,0,4,0      ->
CDGBRA 0,0,4,0     r4=1 -> f0=3ff0000000000000
CDGBRA 0,0,4,0     r4=7fffffffffffffff -> f0=43e0000000000000 fpc=80000
CDGBRA 0,0,4,0     fpc=f8000000 ->
CDGBRA 0,0,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=f8000000 -> f0=43e0000000000000 fpc=f8000c00 pgm=0007 dxc=0c
CDGBRA 0,0,4,0     r4=20000000000001 fpc=f8000000 -> f0=4340000000000000 fpc=f8000800 pgm=0007 dxc=08
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=1 -> f0=43dfffffffffffff fpc=80001
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=2 -> f0=43e0000000000000 fpc=80002
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=3 -> f0=43dfffffffffffff fpc=80003
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=7 -> f0=43dfffffffffffff fpc=80007
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=80000000 -> f0=43e0000000000000 fpc=80080000
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=f8000001 -> f0=43dfffffffffffff fpc=f8000801 pgm=0007 dxc=08
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=f8000002 -> f0=43e0000000000000 fpc=f8000c02 pgm=0007 dxc=0c
CDGBRA 0,0,4,0     r4=ffdfffffffffffff fpc=f8000002 -> f0=c340000000000000 fpc=f8000802 pgm=0007 dxc=08
CDGBRA 0,0,4,0     r4=7fffffffffffffff fpc=8000003 -> f0=43dfffffffffffff fpc=8000803 pgm=0007 dxc=08
CDGBRA 0,0,4,0     r4=ffdfffffffffffff fpc=8000003 -> f0=c340000000000001 fpc=8000c03 pgm=0007 dxc=0c
CDGBRA 0,0,4,4      ->
CDGBRA 0,0,4,4     r4=1 -> f0=3ff0000000000000
CDGBRA 0,0,4,4     fpc=f8000000 ->
CDGBRA 0,0,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,1,4,0      ->
CDGBRA 0,1,4,0     r4=1 -> f0=3ff0000000000000
CDGBRA 0,1,4,0     r4=7fffffffffffffff -> f0=43e0000000000000 fpc=80000
CDGBRA 0,1,4,0     fpc=f8000000 ->
CDGBRA 0,1,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,3,4,0      ->
CDGBRA 0,3,4,0     r4=1 -> f0=3ff0000000000000
CDGBRA 0,3,4,0     r4=7fffffffffffffff -> f0=43dfffffffffffff fpc=80000
CDGBRA 0,3,4,0     fpc=f8000000 ->
CDGBRA 0,3,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,4,4,0      ->
CDGBRA 0,4,4,0     r4=1 -> f0=3ff0000000000000
CDGBRA 0,4,4,0     r4=7fffffffffffffff -> f0=43e0000000000000 fpc=80000
CDGBRA 0,4,4,0     fpc=f8000000 ->
CDGBRA 0,4,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,5,4,0      ->
CDGBRA 0,5,4,0     r4=1 -> f0=3ff0000000000000
CDGBRA 0,5,4,0     r4=7fffffffffffffff -> f0=43dfffffffffffff fpc=80000
CDGBRA 0,5,4,0     fpc=f8000000 ->
CDGBRA 0,5,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,6,4,0      ->
CDGBRA 0,6,4,0     r4=1 -> f0=3ff0000000000000
CDGBRA 0,6,4,0     r4=7fffffffffffffff -> f0=43e0000000000000 fpc=80000
CDGBRA 0,6,4,0     fpc=f8000000 ->
CDGBRA 0,6,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,7,4,0      ->
CDGBRA 0,7,4,0     r4=1 -> f0=3ff0000000000000
CDGBRA 0,7,4,0     r4=7fffffffffffffff -> f0=43dfffffffffffff fpc=80000
CDGBRA 0,7,4,0     fpc=f8000000 ->
CDGBRA 0,7,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,7,4,4      ->
CDGBRA 0,7,4,4     r4=1 -> f0=3ff0000000000000
CDGBRA 0,7,4,4     fpc=f8000000 ->
CDGBRA 0,7,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDGBRA 0,0,4,0     r4=ffffffffffffffff -> f0=bff0000000000000
CDGBRA 0,0,4,0     r4=7fffffff -> f0=41dfffffffc00000
CDGBRA 0,0,4,0     r4=80000000 -> f0=41e0000000000000
CDGBRA 0,0,4,0     r4=ffffffff80000000 -> f0=c1e0000000000000
CDGBRA 0,0,4,0     r4=8000000000000000 -> f0=c3e0000000000000
CDGBRA 0,0,4,0     r4=1000001 -> f0=4170000010000000
CDGBRA 0,0,4,0     r4=fffffffffeffffff -> f0=c170000010000000
CDGBRA 0,0,4,0     r4=20000000000001 -> f0=4340000000000000 fpc=80000
CDGBRA 0,0,4,0     r4=20000000000003 -> f0=4340000000000002 fpc=80000
CDGBRA 0,0,4,0     r4=ffdfffffffffffff -> f0=c340000000000000 fpc=80000
CDGBRA 0,0,4,0     r4=ffffff80 -> f0=41effffff0000000
CDGBRA 0,0,4,0     r4=123456789abcdef0 -> f0=43b23456789abcdf fpc=80000
CDGBRA 0,2,4,0     -> pgm=0006
CDGBRA 0,8,4,0     -> pgm=0006
CDGBRA 0,15,4,0    -> pgm=0006
CDGBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO FIXED (long BFP to 64)
CGDBRA 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,0,4,0     r4=1111111122222222 -> r4=0
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1 fpc=80000
CGDBRA 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGDBRA 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=ffffffffffffffff cc=1
CGDBRA 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=0
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CGDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=2 fpc=f8000800 pgm=0007 dxc=08
CGDBRA 4,0,4,0     f4=3ff8000000000000 r4=1111111122222222 fpc=f8000000 -> r4=2 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CGDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=f8000000 -> r4=ffffffffffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
CGDBRA 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=1 fpc=f8000800 pgm=0007 dxc=08
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=1 -> r4=7fffffffffffffff cc=3 fpc=880001
CGDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=2 fpc=80001
CGDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=1 fpc=80001
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=2 -> r4=7fffffffffffffff cc=3 fpc=880002
CGDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=2 -> r4=1 cc=2 fpc=80002
CGDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=2 -> r4=0 cc=1 fpc=80002
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=3 -> r4=7fffffffffffffff cc=3 fpc=880003
CGDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=3 -> r4=0 cc=2 fpc=80003
CGDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=3 -> r4=ffffffffffffffff cc=1 fpc=80003
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=7 -> r4=7fffffffffffffff cc=3 fpc=880007
CGDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=7 -> r4=1 cc=2 fpc=80007
CGDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=7 -> r4=ffffffffffffffff cc=1 fpc=80007
CGDBRA 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=80000000 -> r4=0 cc=2 fpc=80080000
CGDBRA 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=80000000 -> r4=ffffffffffffffff cc=1 fpc=80080000
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=20000000 -> r4=7fffffffffffffff cc=3 fpc=20880000
CGDBRA 4,0,4,0     f4=7ff0000000000000 r4=1111111122222222 fpc=8000000 -> r4=7fffffffffffffff cc=3 fpc=8800800 pgm=0007 dxc=08
CGDBRA 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,0,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,0,4,4     r4=1111111122222222 -> r4=0
CGDBRA 4,0,4,4     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=800000
CGDBRA 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGDBRA 4,1,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,1,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,1,4,0     r4=1111111122222222 -> r4=0
CGDBRA 4,1,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,1,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGDBRA 4,3,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,3,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,3,4,0     r4=1111111122222222 -> r4=0
CGDBRA 4,3,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,3,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGDBRA 4,4,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,4,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,4,4,0     r4=1111111122222222 -> r4=0
CGDBRA 4,4,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,4,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,5,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,5,4,0     r4=1111111122222222 -> r4=0
CGDBRA 4,5,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,5,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,5,4,4     r4=1111111122222222 -> r4=0
CGDBRA 4,5,4,4     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=800000
CGDBRA 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGDBRA 4,6,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,6,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,6,4,0     r4=1111111122222222 -> r4=0
CGDBRA 4,6,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,6,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGDBRA 4,7,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CGDBRA 4,7,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGDBRA 4,7,4,0     r4=1111111122222222 -> r4=0
CGDBRA 4,7,4,0     f4=7ff0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,7,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=41dfffffffc00000 r4=1111111122222222 -> r4=7fffffff cc=2
CGDBRA 4,5,4,0     f4=41dfffffffe00000 r4=1111111122222222 -> r4=7fffffff cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=c1e0000000200000 r4=1111111122222222 -> r4=ffffffff7fffffff cc=1
CGDBRA 4,5,4,0     f4=43efffffffffffff r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=37f0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=380fffffe0000001 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=47efffffefffffff r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=47f0000010000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=3690000000000001 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=43e0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGDBRA 4,5,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGDBRA 4,5,4,0     f4=41f0000000000000 r4=1111111122222222 -> r4=100000000 cc=2
CGDBRA 4,5,4,0     f4=43f0000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=3fd5555555555555 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=7fefffffffffffff r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=ffefffffffffffff r4=1111111122222222 -> r4=8000000000000000 cc=3 fpc=880000
CGDBRA 4,5,4,0     f4=10000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=8010000000000001 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGDBRA 4,5,4,0     f4=1 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGDBRA 4,5,4,0     f4=800fffffffffffff r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGDBRA 4,2,4,0     -> pgm=0006
CGDBRA 4,8,4,0     -> pgm=0006
CGDBRA 4,15,4,0    -> pgm=0006
CGDBRA 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM LOGICAL (64 to long BFP)
CDLGBR 0,0,4,0      ->
CDLGBR 0,0,4,0     r4=1 -> f0=3ff0000000000000
CDLGBR 0,0,4,0     r4=ffffffffffffffff -> f0=43f0000000000000 fpc=80000
CDLGBR 0,0,4,0     fpc=f8000000 ->
CDLGBR 0,0,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000000 -> f0=43f0000000000000 fpc=f8000c00 pgm=0007 dxc=0c
CDLGBR 0,0,4,0     r4=20000000000001 fpc=f8000000 -> f0=4340000000000000 fpc=f8000800 pgm=0007 dxc=08
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=1 -> f0=43efffffffffffff fpc=80001
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=2 -> f0=43f0000000000000 fpc=80002
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=3 -> f0=43efffffffffffff fpc=80003
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=7 -> f0=43efffffffffffff fpc=80007
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=80000000 -> f0=43f0000000000000 fpc=80080000
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000001 -> f0=43efffffffffffff fpc=f8000801 pgm=0007 dxc=08
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=f8000002 -> f0=43f0000000000000 fpc=f8000c02 pgm=0007 dxc=0c
CDLGBR 0,0,4,0     r4=ffffffffffffffff fpc=8000003 -> f0=43efffffffffffff fpc=8000803 pgm=0007 dxc=08
CDLGBR 0,0,4,4      ->
CDLGBR 0,0,4,4     r4=1 -> f0=3ff0000000000000
CDLGBR 0,0,4,4     fpc=f8000000 ->
CDLGBR 0,0,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,1,4,0      ->
CDLGBR 0,1,4,0     r4=1 -> f0=3ff0000000000000
CDLGBR 0,1,4,0     r4=ffffffffffffffff -> f0=43f0000000000000 fpc=80000
CDLGBR 0,1,4,0     fpc=f8000000 ->
CDLGBR 0,1,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,3,4,0      ->
CDLGBR 0,3,4,0     r4=1 -> f0=3ff0000000000000
CDLGBR 0,3,4,0     r4=ffffffffffffffff -> f0=43efffffffffffff fpc=80000
CDLGBR 0,3,4,0     fpc=f8000000 ->
CDLGBR 0,3,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,4,4,0      ->
CDLGBR 0,4,4,0     r4=1 -> f0=3ff0000000000000
CDLGBR 0,4,4,0     r4=ffffffffffffffff -> f0=43f0000000000000 fpc=80000
CDLGBR 0,4,4,0     fpc=f8000000 ->
CDLGBR 0,4,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,5,4,0      ->
CDLGBR 0,5,4,0     r4=1 -> f0=3ff0000000000000
CDLGBR 0,5,4,0     r4=ffffffffffffffff -> f0=43efffffffffffff fpc=80000
CDLGBR 0,5,4,0     fpc=f8000000 ->
CDLGBR 0,5,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,6,4,0      ->
CDLGBR 0,6,4,0     r4=1 -> f0=3ff0000000000000
CDLGBR 0,6,4,0     r4=ffffffffffffffff -> f0=43f0000000000000 fpc=80000
CDLGBR 0,6,4,0     fpc=f8000000 ->
CDLGBR 0,6,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,7,4,0      ->
CDLGBR 0,7,4,0     r4=1 -> f0=3ff0000000000000
CDLGBR 0,7,4,0     r4=ffffffffffffffff -> f0=43efffffffffffff fpc=80000
CDLGBR 0,7,4,0     fpc=f8000000 ->
CDLGBR 0,7,4,0     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,7,4,4      ->
CDLGBR 0,7,4,4     r4=1 -> f0=3ff0000000000000
CDLGBR 0,7,4,4     fpc=f8000000 ->
CDLGBR 0,7,4,4     r4=1 fpc=f8000000 -> f0=3ff0000000000000
CDLGBR 0,0,4,0     r4=7fffffff -> f0=41dfffffffc00000
CDLGBR 0,0,4,0     r4=80000000 -> f0=41e0000000000000
CDLGBR 0,0,4,0     r4=ffffffff80000000 -> f0=43effffffff00000
CDLGBR 0,0,4,0     r4=7fffffffffffffff -> f0=43e0000000000000 fpc=80000
CDLGBR 0,0,4,0     r4=8000000000000000 -> f0=43e0000000000000
CDLGBR 0,0,4,0     r4=1000001 -> f0=4170000010000000
CDLGBR 0,0,4,0     r4=fffffffffeffffff -> f0=43efffffffffe000 fpc=80000
CDLGBR 0,0,4,0     r4=20000000000001 -> f0=4340000000000000 fpc=80000
CDLGBR 0,0,4,0     r4=20000000000003 -> f0=4340000000000002 fpc=80000
CDLGBR 0,0,4,0     r4=ffdfffffffffffff -> f0=43effc0000000000 fpc=80000
CDLGBR 0,0,4,0     r4=ffffff80 -> f0=41effffff0000000
CDLGBR 0,0,4,0     r4=123456789abcdef0 -> f0=43b23456789abcdf fpc=80000
CDLGBR 0,2,4,0     -> pgm=0006
CDLGBR 0,8,4,0     -> pgm=0006
CDLGBR 0,15,4,0    -> pgm=0006
CDLGBR 0,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT TO LOGICAL (long BFP to 64)
CLGDBR 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,0,4,0     r4=1111111122222222 -> r4=0
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,0,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CLGDBR 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=0
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=2 fpc=f8000800 pgm=0007 dxc=08
CLGDBR 4,0,4,0     f4=3ff8000000000000 r4=1111111122222222 fpc=f8000000 -> r4=2 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CLGDBR 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=1 fpc=f8000800 pgm=0007 dxc=08
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=3 fpc=880001
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=2 fpc=80001
CLGDBR 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=1 fpc=80001
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=2 -> r4=0 cc=3 fpc=880002
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=2 -> r4=1 cc=2 fpc=80002
CLGDBR 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=2 -> r4=0 cc=1 fpc=80002
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=3 -> r4=0 cc=3 fpc=880003
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=3 -> r4=0 cc=2 fpc=80003
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=7 -> r4=0 cc=3 fpc=880007
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=7 -> r4=1 cc=2 fpc=80007
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=80000000 -> r4=0 cc=2 fpc=80080000
CLGDBR 4,0,4,0     f4=bfe0000000000000 r4=1111111122222222 fpc=80000000 -> r4=0 cc=1 fpc=80080000
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=20000000 -> r4=0 cc=3 fpc=20880000
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=8000000 -> r4=0 cc=3 fpc=8800800 pgm=0007 dxc=08
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000001 -> r4=0 cc=2 fpc=f8000801 pgm=0007 dxc=08
CLGDBR 4,0,4,0     f4=bfe8000000000000 r4=1111111122222222 fpc=f8000001 -> r4=0 cc=1 fpc=f8000801 pgm=0007 dxc=08
CLGDBR 4,0,4,0     f4=bff0000000000000 r4=1111111122222222 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CLGDBR 4,0,4,0     f4=3fe0000000000000 r4=1111111122222222 fpc=f8000002 -> r4=1 cc=2 fpc=f8000c02 pgm=0007 dxc=0c
CLGDBR 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,0,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=800000
CLGDBR 4,0,4,4     r4=1111111122222222 -> r4=0
CLGDBR 4,0,4,4     f4=bfe0000000000000 r4=1111111122222222 -> r4=0 cc=1
CLGDBR 4,0,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGDBR 4,1,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,1,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,1,4,0     r4=1111111122222222 -> r4=0
CLGDBR 4,1,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGDBR 4,1,4,0     f4=8010000000000001 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,3,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,3,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,3,4,0     r4=1111111122222222 -> r4=0
CLGDBR 4,3,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGDBR 4,3,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGDBR 4,4,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,4,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,4,4,0     r4=1111111122222222 -> r4=0
CLGDBR 4,4,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,4,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,5,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,5,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,5,4,0     r4=1111111122222222 -> r4=0
CLGDBR 4,5,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,5,4,4     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=800000
CLGDBR 4,5,4,4     r4=1111111122222222 -> r4=0
CLGDBR 4,5,4,4     f4=bfe8000000000000 r4=1111111122222222 -> r4=0 cc=1
CLGDBR 4,5,4,4     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGDBR 4,6,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,6,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,6,4,0     r4=1111111122222222 -> r4=0
CLGDBR 4,6,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGDBR 4,6,4,0     f4=bfe8000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,7,4,0     f4=3ff0000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGDBR 4,7,4,0     f4=bff0000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,7,4,0     r4=1111111122222222 -> r4=0
CLGDBR 4,7,4,0     f4=3fe0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,7,4,0     f4=3ff0000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGDBR 4,5,4,0     f4=41dfffffffc00000 r4=1111111122222222 -> r4=7fffffff cc=2
CLGDBR 4,5,4,0     f4=41dfffffffe00000 r4=1111111122222222 -> r4=7fffffff cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=c1e0000000200000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,5,4,0     f4=43efffffffffffff r4=1111111122222222 -> r4=fffffffffffff800 cc=2
CLGDBR 4,5,4,0     f4=37f0000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=380fffffe0000001 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=47efffffefffffff r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGDBR 4,5,4,0     f4=47f0000010000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGDBR 4,5,4,0     f4=3690000000000001 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=43e0000000000000 r4=1111111122222222 -> r4=8000000000000000 cc=2
CLGDBR 4,5,4,0     f4=bfe0000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,5,4,0     f4=41f0000000000000 r4=1111111122222222 -> r4=100000000 cc=2
CLGDBR 4,5,4,0     f4=43f0000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGDBR 4,5,4,0     f4=3fd5555555555555 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=7fefffffffffffff r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGDBR 4,5,4,0     f4=ffefffffffffffff r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGDBR 4,5,4,0     f4=10000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=8010000000000001 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,5,4,0     f4=1 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGDBR 4,5,4,0     f4=800fffffffffffff r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGDBR 4,2,4,0     -> pgm=0006
CLGDBR 4,8,4,0     -> pgm=0006
CLGDBR 4,15,4,0    -> pgm=0006
CLGDBR 4,0,4,0     c0=e0 -> pgm=0007 dxc=02

# CONVERT FROM FIXED (32 to extended BFP)
CXFBRA 0,0,4,0      ->
CXFBRA 0,0,4,0     r4=1 -> f0=3fff000000000000
CXFBRA 0,0,4,0     fpc=f8000000 ->
CXFBRA 0,0,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,0,4,4      ->
CXFBRA 0,0,4,4     r4=1 -> f0=3fff000000000000
CXFBRA 0,0,4,4     fpc=f8000000 ->
CXFBRA 0,0,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,1,4,0      ->
CXFBRA 0,1,4,0     r4=1 -> f0=3fff000000000000
CXFBRA 0,1,4,0     fpc=f8000000 ->
CXFBRA 0,1,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,3,4,0      ->
CXFBRA 0,3,4,0     r4=1 -> f0=3fff000000000000
CXFBRA 0,3,4,0     fpc=f8000000 ->
CXFBRA 0,3,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,4,4,0      ->
CXFBRA 0,4,4,0     r4=1 -> f0=3fff000000000000
CXFBRA 0,4,4,0     fpc=f8000000 ->
CXFBRA 0,4,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,5,4,0      ->
CXFBRA 0,5,4,0     r4=1 -> f0=3fff000000000000
CXFBRA 0,5,4,0     fpc=f8000000 ->
CXFBRA 0,5,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,6,4,0      ->
CXFBRA 0,6,4,0     r4=1 -> f0=3fff000000000000
CXFBRA 0,6,4,0     fpc=f8000000 ->
CXFBRA 0,6,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,7,4,0      ->
CXFBRA 0,7,4,0     r4=1 -> f0=3fff000000000000
CXFBRA 0,7,4,0     fpc=f8000000 ->
CXFBRA 0,7,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,7,4,4      ->
CXFBRA 0,7,4,4     r4=1 -> f0=3fff000000000000
CXFBRA 0,7,4,4     fpc=f8000000 ->
CXFBRA 0,7,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXFBRA 0,0,4,0     r4=ffffffffffffffff -> f0=bfff000000000000
CXFBRA 0,0,4,0     r4=7fffffff -> f0=401dfffffffc0000
CXFBRA 0,0,4,0     r4=80000000 -> f0=c01e000000000000
CXFBRA 0,0,4,0     r4=ffffffff80000000 -> f0=c01e000000000000
CXFBRA 0,0,4,0     r4=7fffffffffffffff -> f0=bfff000000000000
CXFBRA 0,0,4,0     r4=8000000000000000 ->
CXFBRA 0,0,4,0     r4=1000001 -> f0=4017000001000000
CXFBRA 0,0,4,0     r4=fffffffffeffffff -> f0=c017000001000000
CXFBRA 0,0,4,0     r4=20000000000001 -> f0=3fff000000000000
CXFBRA 0,0,4,0     r4=20000000000003 -> f0=4000800000000000
CXFBRA 0,0,4,0     r4=ffdfffffffffffff -> f0=bfff000000000000
CXFBRA 0,0,4,0     r4=ffffff80 -> f0=c006000000000000
CXFBRA 0,0,4,0     r4=123456789abcdef0 -> f0=c01d950c84400000
CXFBRA 0,2,4,0     -> pgm=0006
CXFBRA 0,8,4,0     -> pgm=0006
CXFBRA 0,15,4,0    -> pgm=0006
CXFBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02
CXFBRA 2,0,4,0     -> pgm=0006

# CONVERT TO FIXED (extended BFP to 32)
CFXBRA 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,0,4,0     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1 fpc=80000
CFXBRA 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFXBRA 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=11111111ffffffff cc=1
CFXBRA 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CFXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
CFXBRA 4,0,4,0     f4=3fff800000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000002 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CFXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=f8000000 -> r4=11111111ffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
CFXBRA 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=1 fpc=f8000800 pgm=0007 dxc=08
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=1 -> r4=111111117fffffff cc=3 fpc=880001
CFXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=2 fpc=80001
CFXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=1 fpc=80001
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=2 -> r4=111111117fffffff cc=3 fpc=880002
CFXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000001 cc=2 fpc=80002
CFXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=1 fpc=80002
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=3 -> r4=111111117fffffff cc=3 fpc=880003
CFXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=2 fpc=80003
CFXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=3 -> r4=11111111ffffffff cc=1 fpc=80003
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=7 -> r4=111111117fffffff cc=3 fpc=880007
CFXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=7 -> r4=1111111100000001 cc=2 fpc=80007
CFXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=7 -> r4=11111111ffffffff cc=1 fpc=80007
CFXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=2 fpc=80080000
CFXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=80000000 -> r4=11111111ffffffff cc=1 fpc=80080000
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=20000000 -> r4=111111117fffffff cc=3 fpc=20880000
CFXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=8000000 -> r4=111111117fffffff cc=3 fpc=8800800 pgm=0007 dxc=08
CFXBRA 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,0,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,0,4,4     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,0,4,4     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=800000
CFXBRA 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFXBRA 4,1,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,1,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,1,4,0     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,1,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,1,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFXBRA 4,3,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,3,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,3,4,0     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,3,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,3,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFXBRA 4,4,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,4,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,4,4,0     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,4,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,4,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,5,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,5,4,0     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,5,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,5,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,5,4,4     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,5,4,4     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=800000
CFXBRA 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CFXBRA 4,6,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,6,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,6,4,0     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,6,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,6,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CFXBRA 4,7,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CFXBRA 4,7,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=1
CFXBRA 4,7,4,0     r4=1111111122222222 -> r4=1111111100000000
CFXBRA 4,7,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,7,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=401dfffffffc0000 r4=1111111122222222 -> r4=111111117fffffff cc=2
CFXBRA 4,5,4,0     f4=403dffffffffffff f6=fff0000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=403effffffffffff f6=ffff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=3bcd000000000000 f6=1 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=43ff000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=43feffffffffffff f6=8000000000000001 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=3f6affffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=407f000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=1000000000000 f6=3 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=403e000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFXBRA 4,5,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFXBRA 4,5,4,0     f4=401f000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=403f000000000000 r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=3ffd555555555555 f6=5555555555555555 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=111111117fffffff cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=fffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=1111111180000000 cc=3 fpc=880000
CFXBRA 4,5,4,0     f4=1000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=8001000000000000 f6=1 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFXBRA 4,5,4,0     f6=1 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CFXBRA 4,5,4,0     f4=8000ffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CFXBRA 4,2,4,0     -> pgm=0006
CFXBRA 4,8,4,0     -> pgm=0006
CFXBRA 4,15,4,0    -> pgm=0006
CFXBRA 4,0,4,0     c0=e0 -> pgm=0007 dxc=02
CFXBRA 4,0,2,0     -> pgm=0006

# CONVERT FROM LOGICAL (32 to extended BFP)
CXLFBR 0,0,4,0      ->
CXLFBR 0,0,4,0     r4=1 -> f0=3fff000000000000
CXLFBR 0,0,4,0     fpc=f8000000 ->
CXLFBR 0,0,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,0,4,4      ->
CXLFBR 0,0,4,4     r4=1 -> f0=3fff000000000000
CXLFBR 0,0,4,4     fpc=f8000000 ->
CXLFBR 0,0,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,1,4,0      ->
CXLFBR 0,1,4,0     r4=1 -> f0=3fff000000000000
CXLFBR 0,1,4,0     fpc=f8000000 ->
CXLFBR 0,1,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,3,4,0      ->
CXLFBR 0,3,4,0     r4=1 -> f0=3fff000000000000
CXLFBR 0,3,4,0     fpc=f8000000 ->
CXLFBR 0,3,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,4,4,0      ->
CXLFBR 0,4,4,0     r4=1 -> f0=3fff000000000000
CXLFBR 0,4,4,0     fpc=f8000000 ->
CXLFBR 0,4,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,5,4,0      ->
CXLFBR 0,5,4,0     r4=1 -> f0=3fff000000000000
CXLFBR 0,5,4,0     fpc=f8000000 ->
CXLFBR 0,5,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,6,4,0      ->
CXLFBR 0,6,4,0     r4=1 -> f0=3fff000000000000
CXLFBR 0,6,4,0     fpc=f8000000 ->
CXLFBR 0,6,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,7,4,0      ->
CXLFBR 0,7,4,0     r4=1 -> f0=3fff000000000000
CXLFBR 0,7,4,0     fpc=f8000000 ->
CXLFBR 0,7,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,7,4,4      ->
CXLFBR 0,7,4,4     r4=1 -> f0=3fff000000000000
CXLFBR 0,7,4,4     fpc=f8000000 ->
CXLFBR 0,7,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLFBR 0,0,4,0     r4=ffffffffffffffff -> f0=401efffffffe0000
CXLFBR 0,0,4,0     r4=7fffffff -> f0=401dfffffffc0000
CXLFBR 0,0,4,0     r4=80000000 -> f0=401e000000000000
CXLFBR 0,0,4,0     r4=ffffffff80000000 -> f0=401e000000000000
CXLFBR 0,0,4,0     r4=7fffffffffffffff -> f0=401efffffffe0000
CXLFBR 0,0,4,0     r4=8000000000000000 ->
CXLFBR 0,0,4,0     r4=1000001 -> f0=4017000001000000
CXLFBR 0,0,4,0     r4=fffffffffeffffff -> f0=401efdfffffe0000
CXLFBR 0,0,4,0     r4=20000000000001 -> f0=3fff000000000000
CXLFBR 0,0,4,0     r4=20000000000003 -> f0=4000800000000000
CXLFBR 0,0,4,0     r4=ffdfffffffffffff -> f0=401efffffffe0000
CXLFBR 0,0,4,0     r4=ffffff80 -> f0=401effffff000000
CXLFBR 0,0,4,0     r4=123456789abcdef0 -> f0=401e3579bde00000
CXLFBR 0,2,4,0     -> pgm=0006
CXLFBR 0,8,4,0     -> pgm=0006
CXLFBR 0,15,4,0    -> pgm=0006
CXLFBR 0,0,4,0     c0=e0 -> pgm=0007 dxc=02
CXLFBR 2,0,4,0     -> pgm=0006

# CONVERT TO LOGICAL (extended BFP to 32)
CLFXBR 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,0,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CLFXBR 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=2 fpc=f8000800 pgm=0007 dxc=08
CLFXBR 4,0,4,0     f4=3fff800000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000002 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CLFXBR 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000000 cc=1 fpc=f8000800 pgm=0007 dxc=08
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=3 fpc=880001
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=2 fpc=80001
CLFXBR 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=1 -> r4=1111111100000000 cc=1 fpc=80001
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=3 fpc=880002
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000001 cc=2 fpc=80002
CLFXBR 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=2 -> r4=1111111100000000 cc=1 fpc=80002
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=3 fpc=880003
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=3 -> r4=1111111100000000 cc=2 fpc=80003
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=7 -> r4=1111111100000000 cc=3 fpc=880007
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=7 -> r4=1111111100000001 cc=2 fpc=80007
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=2 fpc=80080000
CLFXBR 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 fpc=80000000 -> r4=1111111100000000 cc=1 fpc=80080000
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=20000000 -> r4=1111111100000000 cc=3 fpc=20880000
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=8000000 -> r4=1111111100000000 cc=3 fpc=8800800 pgm=0007 dxc=08
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000001 -> r4=1111111100000000 cc=2 fpc=f8000801 pgm=0007 dxc=08
CLFXBR 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=f8000001 -> r4=1111111100000000 cc=1 fpc=f8000801 pgm=0007 dxc=08
CLFXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CLFXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000002 -> r4=1111111100000001 cc=2 fpc=f8000c02 pgm=0007 dxc=0c
CLFXBR 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,0,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=800000
CLFXBR 4,0,4,4     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,0,4,4     f4=bffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1
CLFXBR 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFXBR 4,1,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,1,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,1,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,1,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFXBR 4,1,4,0     f4=8001000000000000 f6=1 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,3,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,3,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,3,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,3,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFXBR 4,3,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFXBR 4,4,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,4,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,4,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,4,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,4,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,5,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,5,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,5,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,5,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,5,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,5,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=800000
CLFXBR 4,5,4,4     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,5,4,4     f4=bffe800000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1
CLFXBR 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFXBR 4,6,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,6,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,6,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,6,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2 fpc=80000
CLFXBR 4,6,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,7,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1111111100000001 cc=2
CLFXBR 4,7,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,7,4,0     r4=1111111122222222 -> r4=1111111100000000
CLFXBR 4,7,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,7,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1111111100000001 cc=2
CLFXBR 4,5,4,0     f4=401dfffffffc0000 r4=1111111122222222 -> r4=111111117fffffff cc=2
CLFXBR 4,5,4,0     f4=403dffffffffffff f6=fff0000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=403effffffffffff f6=ffff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=3bcd000000000000 f6=1 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,5,4,0     f4=43ff000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=43feffffffffffff f6=8000000000000001 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=3f6affffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,5,4,0     f4=407f000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=1000000000000 f6=3 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,5,4,0     f4=403e000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,5,4,0     f4=401f000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=403f000000000000 r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=3ffd555555555555 f6=5555555555555555 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,5,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=11111111ffffffff cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=fffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=3 fpc=880000
CLFXBR 4,5,4,0     f4=1000000000000 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,5,4,0     f4=8001000000000000 f6=1 r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,5,4,0     f6=1 r4=1111111122222222 -> r4=1111111100000000 cc=2 fpc=80000
CLFXBR 4,5,4,0     f4=8000ffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=1111111100000000 cc=1 fpc=80000
CLFXBR 4,2,4,0     -> pgm=0006
CLFXBR 4,8,4,0     -> pgm=0006
CLFXBR 4,15,4,0    -> pgm=0006
CLFXBR 4,0,4,0     c0=e0 -> pgm=0007 dxc=02
CLFXBR 4,0,2,0     -> pgm=0006

# CONVERT FROM FIXED (64 to extended BFP)
CXGBRA 0,0,4,0      ->
CXGBRA 0,0,4,0     r4=1 -> f0=3fff000000000000
CXGBRA 0,0,4,0     fpc=f8000000 ->
CXGBRA 0,0,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,0,4,4      ->
CXGBRA 0,0,4,4     r4=1 -> f0=3fff000000000000
CXGBRA 0,0,4,4     fpc=f8000000 ->
CXGBRA 0,0,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,1,4,0      ->
CXGBRA 0,1,4,0     r4=1 -> f0=3fff000000000000
CXGBRA 0,1,4,0     fpc=f8000000 ->
CXGBRA 0,1,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,3,4,0      ->
CXGBRA 0,3,4,0     r4=1 -> f0=3fff000000000000
CXGBRA 0,3,4,0     fpc=f8000000 ->
CXGBRA 0,3,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,4,4,0      ->
CXGBRA 0,4,4,0     r4=1 -> f0=3fff000000000000
CXGBRA 0,4,4,0     fpc=f8000000 ->
CXGBRA 0,4,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,5,4,0      ->
CXGBRA 0,5,4,0     r4=1 -> f0=3fff000000000000
CXGBRA 0,5,4,0     fpc=f8000000 ->
CXGBRA 0,5,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,6,4,0      ->
CXGBRA 0,6,4,0     r4=1 -> f0=3fff000000000000
CXGBRA 0,6,4,0     fpc=f8000000 ->
CXGBRA 0,6,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,7,4,0      ->
CXGBRA 0,7,4,0     r4=1 -> f0=3fff000000000000
CXGBRA 0,7,4,0     fpc=f8000000 ->
CXGBRA 0,7,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,7,4,4      ->
CXGBRA 0,7,4,4     r4=1 -> f0=3fff000000000000
CXGBRA 0,7,4,4     fpc=f8000000 ->
CXGBRA 0,7,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXGBRA 0,0,4,0     r4=ffffffffffffffff -> f0=bfff000000000000
CXGBRA 0,0,4,0     r4=7fffffff -> f0=401dfffffffc0000
CXGBRA 0,0,4,0     r4=80000000 -> f0=401e000000000000
CXGBRA 0,0,4,0     r4=ffffffff80000000 -> f0=c01e000000000000
CXGBRA 0,0,4,0     r4=7fffffffffffffff -> f0=403dffffffffffff f2=fffc000000000000
CXGBRA 0,0,4,0     r4=8000000000000000 -> f0=c03e000000000000
CXGBRA 0,0,4,0     r4=1000001 -> f0=4017000001000000
CXGBRA 0,0,4,0     r4=fffffffffeffffff -> f0=c017000001000000
CXGBRA 0,0,4,0     r4=20000000000001 -> f0=4034000000000000 f2=800000000000000
CXGBRA 0,0,4,0     r4=20000000000003 -> f0=4034000000000000 f2=1800000000000000
CXGBRA 0,0,4,0     r4=ffdfffffffffffff -> f0=c034000000000000 f2=800000000000000
CXGBRA 0,0,4,0     r4=ffffff80 -> f0=401effffff000000
CXGBRA 0,0,4,0     r4=123456789abcdef0 -> f0=403b23456789abcd f2=ef00000000000000
CXGBRA 0,2,4,0     -> pgm=0006
CXGBRA 0,8,4,0     -> pgm=0006
CXGBRA 0,15,4,0    -> pgm=0006
CXGBRA 0,0,4,0     c0=e0 -> pgm=0007 dxc=02
CXGBRA 2,0,4,0     -> pgm=0006

# CONVERT TO FIXED (extended BFP to 64)
CGXBRA 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,0,4,0     r4=1111111122222222 -> r4=0
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1 fpc=80000
CGXBRA 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGXBRA 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=ffffffffffffffff cc=1
CGXBRA 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=0
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CGXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=2 fpc=f8000800 pgm=0007 dxc=08
CGXBRA 4,0,4,0     f4=3fff800000000000 r4=1111111122222222 fpc=f8000000 -> r4=2 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CGXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=f8000000 -> r4=ffffffffffffffff cc=1 fpc=f8000c00 pgm=0007 dxc=0c
CGXBRA 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=1 fpc=f8000800 pgm=0007 dxc=08
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=1 -> r4=7fffffffffffffff cc=3 fpc=880001
CGXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=2 fpc=80001
CGXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=1 fpc=80001
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=2 -> r4=7fffffffffffffff cc=3 fpc=880002
CGXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=2 -> r4=1 cc=2 fpc=80002
CGXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=2 -> r4=0 cc=1 fpc=80002
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=3 -> r4=7fffffffffffffff cc=3 fpc=880003
CGXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=3 -> r4=0 cc=2 fpc=80003
CGXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=3 -> r4=ffffffffffffffff cc=1 fpc=80003
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=7 -> r4=7fffffffffffffff cc=3 fpc=880007
CGXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=7 -> r4=1 cc=2 fpc=80007
CGXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=7 -> r4=ffffffffffffffff cc=1 fpc=80007
CGXBRA 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=80000000 -> r4=0 cc=2 fpc=80080000
CGXBRA 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=80000000 -> r4=ffffffffffffffff cc=1 fpc=80080000
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=20000000 -> r4=7fffffffffffffff cc=3 fpc=20880000
CGXBRA 4,0,4,0     f4=7fff000000000000 r4=1111111122222222 fpc=8000000 -> r4=7fffffffffffffff cc=3 fpc=8800800 pgm=0007 dxc=08
CGXBRA 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,0,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,0,4,4     r4=1111111122222222 -> r4=0
CGXBRA 4,0,4,4     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=800000
CGXBRA 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGXBRA 4,1,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,1,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,1,4,0     r4=1111111122222222 -> r4=0
CGXBRA 4,1,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,1,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGXBRA 4,3,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,3,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,3,4,0     r4=1111111122222222 -> r4=0
CGXBRA 4,3,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,3,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGXBRA 4,4,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,4,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,4,4,0     r4=1111111122222222 -> r4=0
CGXBRA 4,4,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,4,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,5,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,5,4,0     r4=1111111122222222 -> r4=0
CGXBRA 4,5,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,5,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,5,4,4     r4=1111111122222222 -> r4=0
CGXBRA 4,5,4,4     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=800000
CGXBRA 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CGXBRA 4,6,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,6,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,6,4,0     r4=1111111122222222 -> r4=0
CGXBRA 4,6,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,6,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CGXBRA 4,7,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CGXBRA 4,7,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=1
CGXBRA 4,7,4,0     r4=1111111122222222 -> r4=0
CGXBRA 4,7,4,0     f4=7fff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,7,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=401dfffffffc0000 r4=1111111122222222 -> r4=7fffffff cc=2
CGXBRA 4,5,4,0     f4=403dffffffffffff f6=fff0000000000000 r4=1111111122222222 -> r4=7ffffffffffffffc cc=2
CGXBRA 4,5,4,0     f4=403effffffffffff f6=ffff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=3bcd000000000000 f6=1 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=43ff000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=43feffffffffffff f6=8000000000000001 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=3f6affffffffffff r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=407f000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=1000000000000 f6=3 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=403e000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGXBRA 4,5,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGXBRA 4,5,4,0     f4=401f000000000000 r4=1111111122222222 -> r4=100000000 cc=2
CGXBRA 4,5,4,0     f4=403f000000000000 r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=3ffd555555555555 f6=5555555555555555 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=7fffffffffffffff cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=fffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=8000000000000000 cc=3 fpc=880000
CGXBRA 4,5,4,0     f4=1000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=8001000000000000 f6=1 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGXBRA 4,5,4,0     f6=1 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CGXBRA 4,5,4,0     f4=8000ffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CGXBRA 4,2,4,0     -> pgm=0006
CGXBRA 4,8,4,0     -> pgm=0006
CGXBRA 4,15,4,0    -> pgm=0006
CGXBRA 4,0,4,0     c0=e0 -> pgm=0007 dxc=02
CGXBRA 4,0,2,0     -> pgm=0006

# CONVERT FROM LOGICAL (64 to extended BFP)
CXLGBR 0,0,4,0      ->
CXLGBR 0,0,4,0     r4=1 -> f0=3fff000000000000
CXLGBR 0,0,4,0     fpc=f8000000 ->
CXLGBR 0,0,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,0,4,4      ->
CXLGBR 0,0,4,4     r4=1 -> f0=3fff000000000000
CXLGBR 0,0,4,4     fpc=f8000000 ->
CXLGBR 0,0,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,1,4,0      ->
CXLGBR 0,1,4,0     r4=1 -> f0=3fff000000000000
CXLGBR 0,1,4,0     fpc=f8000000 ->
CXLGBR 0,1,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,3,4,0      ->
CXLGBR 0,3,4,0     r4=1 -> f0=3fff000000000000
CXLGBR 0,3,4,0     fpc=f8000000 ->
CXLGBR 0,3,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,4,4,0      ->
CXLGBR 0,4,4,0     r4=1 -> f0=3fff000000000000
CXLGBR 0,4,4,0     fpc=f8000000 ->
CXLGBR 0,4,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,5,4,0      ->
CXLGBR 0,5,4,0     r4=1 -> f0=3fff000000000000
CXLGBR 0,5,4,0     fpc=f8000000 ->
CXLGBR 0,5,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,6,4,0      ->
CXLGBR 0,6,4,0     r4=1 -> f0=3fff000000000000
CXLGBR 0,6,4,0     fpc=f8000000 ->
CXLGBR 0,6,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,7,4,0      ->
CXLGBR 0,7,4,0     r4=1 -> f0=3fff000000000000
CXLGBR 0,7,4,0     fpc=f8000000 ->
CXLGBR 0,7,4,0     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,7,4,4      ->
CXLGBR 0,7,4,4     r4=1 -> f0=3fff000000000000
CXLGBR 0,7,4,4     fpc=f8000000 ->
CXLGBR 0,7,4,4     r4=1 fpc=f8000000 -> f0=3fff000000000000
CXLGBR 0,0,4,0     r4=ffffffffffffffff -> f0=403effffffffffff f2=fffe000000000000
CXLGBR 0,0,4,0     r4=7fffffff -> f0=401dfffffffc0000
CXLGBR 0,0,4,0     r4=80000000 -> f0=401e000000000000
CXLGBR 0,0,4,0     r4=ffffffff80000000 -> f0=403effffffff0000
CXLGBR 0,0,4,0     r4=7fffffffffffffff -> f0=403dffffffffffff f2=fffc000000000000
CXLGBR 0,0,4,0     r4=8000000000000000 -> f0=403e000000000000
CXLGBR 0,0,4,0     r4=1000001 -> f0=4017000001000000
CXLGBR 0,0,4,0     r4=fffffffffeffffff -> f0=403efffffffffdff f2=fffe000000000000
CXLGBR 0,0,4,0     r4=20000000000001 -> f0=4034000000000000 f2=800000000000000
CXLGBR 0,0,4,0     r4=20000000000003 -> f0=4034000000000000 f2=1800000000000000
CXLGBR 0,0,4,0     r4=ffdfffffffffffff -> f0=403effbfffffffff f2=fffe000000000000
CXLGBR 0,0,4,0     r4=ffffff80 -> f0=401effffff000000
CXLGBR 0,0,4,0     r4=123456789abcdef0 -> f0=403b23456789abcd f2=ef00000000000000
CXLGBR 0,2,4,0     -> pgm=0006
CXLGBR 0,8,4,0     -> pgm=0006
CXLGBR 0,15,4,0    -> pgm=0006
CXLGBR 0,0,4,0     c0=e0 -> pgm=0007 dxc=02
CXLGBR 2,0,4,0     -> pgm=0006

# CONVERT TO LOGICAL (extended BFP to 64)
CLGXBR 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,0,4,0     r4=1111111122222222 -> r4=0
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,0,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000000 -> fpc=f8008000 pgm=0007 dxc=80
CLGXBR 4,0,4,0     r4=1111111122222222 fpc=f8000000 -> r4=0
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=2 fpc=f8000800 pgm=0007 dxc=08
CLGXBR 4,0,4,0     f4=3fff800000000000 r4=1111111122222222 fpc=f8000000 -> r4=2 cc=2 fpc=f8000c00 pgm=0007 dxc=0c
CLGXBR 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 fpc=f8000000 -> r4=0 cc=1 fpc=f8000800 pgm=0007 dxc=08
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=3 fpc=880001
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=2 fpc=80001
CLGXBR 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=1 -> r4=0 cc=1 fpc=80001
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=2 -> r4=0 cc=3 fpc=880002
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=2 -> r4=1 cc=2 fpc=80002
CLGXBR 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=2 -> r4=0 cc=1 fpc=80002
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=3 -> r4=0 cc=3 fpc=880003
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=3 -> r4=0 cc=2 fpc=80003
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=7 -> r4=0 cc=3 fpc=880007
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=7 -> r4=1 cc=2 fpc=80007
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=80000000 -> r4=0 cc=2 fpc=80080000
CLGXBR 4,0,4,0     f4=bffe000000000000 r4=1111111122222222 fpc=80000000 -> r4=0 cc=1 fpc=80080000
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=20000000 -> r4=0 cc=3 fpc=20880000
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=8000000 -> r4=0 cc=3 fpc=8800800 pgm=0007 dxc=08
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000001 -> fpc=f8008001 pgm=0007 dxc=80
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000001 -> r4=0 cc=2 fpc=f8000801 pgm=0007 dxc=08
CLGXBR 4,0,4,0     f4=bffe800000000000 r4=1111111122222222 fpc=f8000001 -> r4=0 cc=1 fpc=f8000801 pgm=0007 dxc=08
CLGXBR 4,0,4,0     f4=bfff000000000000 r4=1111111122222222 fpc=f8000002 -> fpc=f8008002 pgm=0007 dxc=80
CLGXBR 4,0,4,0     f4=3ffe000000000000 r4=1111111122222222 fpc=f8000002 -> r4=1 cc=2 fpc=f8000c02 pgm=0007 dxc=0c
CLGXBR 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,0,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=800000
CLGXBR 4,0,4,4     r4=1111111122222222 -> r4=0
CLGXBR 4,0,4,4     f4=bffe000000000000 r4=1111111122222222 -> r4=0 cc=1
CLGXBR 4,0,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGXBR 4,1,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,1,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,1,4,0     r4=1111111122222222 -> r4=0
CLGXBR 4,1,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGXBR 4,1,4,0     f4=8001000000000000 f6=1 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,3,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,3,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,3,4,0     r4=1111111122222222 -> r4=0
CLGXBR 4,3,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGXBR 4,3,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGXBR 4,4,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,4,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,4,4,0     r4=1111111122222222 -> r4=0
CLGXBR 4,4,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,4,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,5,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,5,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,5,4,0     r4=1111111122222222 -> r4=0
CLGXBR 4,5,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,5,4,4     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=800000
CLGXBR 4,5,4,4     r4=1111111122222222 -> r4=0
CLGXBR 4,5,4,4     f4=bffe800000000000 r4=1111111122222222 -> r4=0 cc=1
CLGXBR 4,5,4,4     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGXBR 4,6,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,6,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,6,4,0     r4=1111111122222222 -> r4=0
CLGXBR 4,6,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=1 cc=2 fpc=80000
CLGXBR 4,6,4,0     f4=bffe800000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,7,4,0     f4=3fff000000000000 r4=1111111122222222 -> r4=1 cc=2
CLGXBR 4,7,4,0     f4=bfff000000000000 r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,7,4,0     r4=1111111122222222 -> r4=0
CLGXBR 4,7,4,0     f4=3ffe000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,7,4,0     f4=3fff000000000000 r4=1111111122222222 fpc=f8000000 -> r4=1 cc=2
CLGXBR 4,5,4,0     f4=401dfffffffc0000 r4=1111111122222222 -> r4=7fffffff cc=2
CLGXBR 4,5,4,0     f4=403dffffffffffff f6=fff0000000000000 r4=1111111122222222 -> r4=7ffffffffffffffc cc=2
CLGXBR 4,5,4,0     f4=403effffffffffff f6=ffff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=3bcd000000000000 f6=1 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=43ff000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGXBR 4,5,4,0     f4=43feffffffffffff f6=8000000000000001 r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGXBR 4,5,4,0     f4=3f6affffffffffff r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=407f000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGXBR 4,5,4,0     f4=1000000000000 f6=3 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=403e000000000000 r4=1111111122222222 -> r4=8000000000000000 cc=2
CLGXBR 4,5,4,0     f4=bffe000000000000 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,5,4,0     f4=401f000000000000 r4=1111111122222222 -> r4=100000000 cc=2
CLGXBR 4,5,4,0     f4=403f000000000000 r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGXBR 4,5,4,0     f4=3ffd555555555555 f6=5555555555555555 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=7ffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=ffffffffffffffff cc=3 fpc=880000
CLGXBR 4,5,4,0     f4=fffeffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=0 cc=3 fpc=880000
CLGXBR 4,5,4,0     f4=1000000000000 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=8001000000000000 f6=1 r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,5,4,0     f6=1 r4=1111111122222222 -> r4=0 cc=2 fpc=80000
CLGXBR 4,5,4,0     f4=8000ffffffffffff f6=ffffffffffffffff r4=1111111122222222 -> r4=0 cc=1 fpc=80000
CLGXBR 4,2,4,0     -> pgm=0006
CLGXBR 4,8,4,0     -> pgm=0006
CLGXBR 4,15,4,0    -> pgm=0006
CLGXBR 4,0,4,0     c0=e0 -> pgm=0007 dxc=02
CLGXBR 4,0,2,0     -> pgm=0006
