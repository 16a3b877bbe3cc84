# SPDX-License-Identifier: GPL-3.0-or-later
# Branches, addressing modes, traps, EXECUTE, calls.  PoP chapter 7.

# program mask
IPM 1  r1=ffffffffffffffff cc=0 pm=0  -> r1=ffffffff00ffffff
IPM 1  r1=ffffffffffffffff cc=1 pm=5  -> r1=ffffffff15ffffff
IPM 1  r1=ffffffffffffffff cc=2 pm=a  -> r1=ffffffff2affffff
IPM 1  r1=ffffffffffffffff cc=3 pm=f  -> r1=ffffffff3fffffff
SPM 1  r1=3f000000  -> cc=3 pm=f
SPM 1  r1=ffffffff1a123456 pm=5  -> cc=1 pm=a
SPM 1  cc=3 pm=f  -> cc=0 pm=0
SPM 1  r1=20000000 cc=3  -> cc=2

# branch
BC 0,8(11,12)  cc=0 r12=10000 r11=20  ->
BCR 0,2  cc=0 r2=10100  ->
BRC 0,*+16  cc=0  ->
BRCL 0,*+32  cc=0  ->
BC 1,8(11,12)  cc=0 r12=10000 r11=20  ->
BCR 1,2  cc=0 r2=10100  ->
BRC 1,*+16  cc=0  ->
BRCL 1,*+32  cc=0  ->
BC 2,8(11,12)  cc=0 r12=10000 r11=20  ->
BCR 2,2  cc=0 r2=10100  ->
BRC 2,*+16  cc=0  ->
BRCL 2,*+32  cc=0  ->
BC 4,8(11,12)  cc=0 r12=10000 r11=20  ->
BCR 4,2  cc=0 r2=10100  ->
BRC 4,*+16  cc=0  ->
BRCL 4,*+32  cc=0  ->
BC 8,8(11,12)  cc=0 r12=10000 r11=20  -> ia=10028
BCR 8,2  cc=0 r2=10100  -> ia=10100
BRC 8,*+16  cc=0  -> ia=2010
BRCL 8,*+32  cc=0  -> ia=2020
BC 15,8(11,12)  cc=0 r12=10000 r11=20  -> ia=10028
BCR 15,2  cc=0 r2=10100  -> ia=10100
BRC 15,*+16  cc=0  -> ia=2010
BRCL 15,*+32  cc=0  -> ia=2020
BC 9,8(11,12)  cc=0 r12=10000 r11=20  -> ia=10028
BCR 9,2  cc=0 r2=10100  -> ia=10100
BRC 9,*+16  cc=0  -> ia=2010
BRCL 9,*+32  cc=0  -> ia=2020
BC 6,8(11,12)  cc=0 r12=10000 r11=20  ->
BCR 6,2  cc=0 r2=10100  ->
BRC 6,*+16  cc=0  ->
BRCL 6,*+32  cc=0  ->
BC 0,8(11,12)  cc=1 r12=10000 r11=20  ->
BCR 0,2  cc=1 r2=10100  ->
BRC 0,*+16  cc=1  ->
BRCL 0,*+32  cc=1  ->
BC 1,8(11,12)  cc=1 r12=10000 r11=20  ->
BCR 1,2  cc=1 r2=10100  ->
BRC 1,*+16  cc=1  ->
BRCL 1,*+32  cc=1  ->
BC 2,8(11,12)  cc=1 r12=10000 r11=20  ->
BCR 2,2  cc=1 r2=10100  ->
BRC 2,*+16  cc=1  ->
BRCL 2,*+32  cc=1  ->
BC 4,8(11,12)  cc=1 r12=10000 r11=20  -> ia=10028
BCR 4,2  cc=1 r2=10100  -> ia=10100
BRC 4,*+16  cc=1  -> ia=2010
BRCL 4,*+32  cc=1  -> ia=2020
BC 8,8(11,12)  cc=1 r12=10000 r11=20  ->
BCR 8,2  cc=1 r2=10100  ->
BRC 8,*+16  cc=1  ->
BRCL 8,*+32  cc=1  ->
BC 15,8(11,12)  cc=1 r12=10000 r11=20  -> ia=10028
BCR 15,2  cc=1 r2=10100  -> ia=10100
BRC 15,*+16  cc=1  -> ia=2010
BRCL 15,*+32  cc=1  -> ia=2020
BC 9,8(11,12)  cc=1 r12=10000 r11=20  ->
BCR 9,2  cc=1 r2=10100  ->
BRC 9,*+16  cc=1  ->
BRCL 9,*+32  cc=1  ->
BC 6,8(11,12)  cc=1 r12=10000 r11=20  -> ia=10028
BCR 6,2  cc=1 r2=10100  -> ia=10100
BRC 6,*+16  cc=1  -> ia=2010
BRCL 6,*+32  cc=1  -> ia=2020
BC 0,8(11,12)  cc=2 r12=10000 r11=20  ->
BCR 0,2  cc=2 r2=10100  ->
BRC 0,*+16  cc=2  ->
BRCL 0,*+32  cc=2  ->
BC 1,8(11,12)  cc=2 r12=10000 r11=20  ->
BCR 1,2  cc=2 r2=10100  ->
BRC 1,*+16  cc=2  ->
BRCL 1,*+32  cc=2  ->
BC 2,8(11,12)  cc=2 r12=10000 r11=20  -> ia=10028
BCR 2,2  cc=2 r2=10100  -> ia=10100
BRC 2,*+16  cc=2  -> ia=2010
BRCL 2,*+32  cc=2  -> ia=2020
BC 4,8(11,12)  cc=2 r12=10000 r11=20  ->
BCR 4,2  cc=2 r2=10100  ->
BRC 4,*+16  cc=2  ->
BRCL 4,*+32  cc=2  ->
BC 8,8(11,12)  cc=2 r12=10000 r11=20  ->
BCR 8,2  cc=2 r2=10100  ->
BRC 8,*+16  cc=2  ->
BRCL 8,*+32  cc=2  ->
BC 15,8(11,12)  cc=2 r12=10000 r11=20  -> ia=10028
BCR 15,2  cc=2 r2=10100  -> ia=10100
BRC 15,*+16  cc=2  -> ia=2010
BRCL 15,*+32  cc=2  -> ia=2020
BC 9,8(11,12)  cc=2 r12=10000 r11=20  ->
BCR 9,2  cc=2 r2=10100  ->
BRC 9,*+16  cc=2  ->
BRCL 9,*+32  cc=2  ->
BC 6,8(11,12)  cc=2 r12=10000 r11=20  -> ia=10028
BCR 6,2  cc=2 r2=10100  -> ia=10100
BRC 6,*+16  cc=2  -> ia=2010
BRCL 6,*+32  cc=2  -> ia=2020
BC 0,8(11,12)  cc=3 r12=10000 r11=20  ->
BCR 0,2  cc=3 r2=10100  ->
BRC 0,*+16  cc=3  ->
BRCL 0,*+32  cc=3  ->
BC 1,8(11,12)  cc=3 r12=10000 r11=20  -> ia=10028
BCR 1,2  cc=3 r2=10100  -> ia=10100
BRC 1,*+16  cc=3  -> ia=2010
BRCL 1,*+32  cc=3  -> ia=2020
BC 2,8(11,12)  cc=3 r12=10000 r11=20  ->
BCR 2,2  cc=3 r2=10100  ->
BRC 2,*+16  cc=3  ->
BRCL 2,*+32  cc=3  ->
BC 4,8(11,12)  cc=3 r12=10000 r11=20  ->
BCR 4,2  cc=3 r2=10100  ->
BRC 4,*+16  cc=3  ->
BRCL 4,*+32  cc=3  ->
BC 8,8(11,12)  cc=3 r12=10000 r11=20  ->
BCR 8,2  cc=3 r2=10100  ->
BRC 8,*+16  cc=3  ->
BRCL 8,*+32  cc=3  ->
BC 15,8(11,12)  cc=3 r12=10000 r11=20  -> ia=10028
BCR 15,2  cc=3 r2=10100  -> ia=10100
BRC 15,*+16  cc=3  -> ia=2010
BRCL 15,*+32  cc=3  -> ia=2020
BC 9,8(11,12)  cc=3 r12=10000 r11=20  -> ia=10028
BCR 9,2  cc=3 r2=10100  -> ia=10100
BRC 9,*+16  cc=3  -> ia=2010
BRCL 9,*+32  cc=3  -> ia=2020
BC 6,8(11,12)  cc=3 r12=10000 r11=20  ->
BCR 6,2  cc=3 r2=10100  ->
BRC 6,*+16  cc=3  ->
BRCL 6,*+32  cc=3  ->
BCR 15,0  r0=10000  ->
BCR 14,0  r0=10000  ->
BC 15,0(12)  r12=ffffffff80010000 amode=31  -> ia=10000
BCR 15,2  r2=ffffffff80010000 amode=31  -> ia=10000
BCR 15,2  r2=ffffffff80010000 amode=24  -> ia=10000
BRC 15,*-16  -> ia=1ff0
BRCL 15,*-256  -> ia=1f00
BAS 1,8(11,12)  r12=10000 r11=20 amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2004 ia=10028
BASR 1,2  r2=10100 amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2002 ia=10100
BASR 1,0  amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2002
BAL 1,8(11,12)  r12=10000 r11=20 amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2004 ia=10028
BALR 1,2  r2=10100 amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2002 ia=10100
BALR 1,0  amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2002
BRAS 1,*+16  amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2004 ia=2010
BRASL 1,*+32  amode=64 cc=0 pm=0 r1=5555555566666666  -> r1=2006 ia=2020
BAS 1,8(11,12)  r12=10000 r11=20 amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2004 ia=10028
BASR 1,2  r2=10100 amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2002 ia=10100
BASR 1,0  amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2002
BAL 1,8(11,12)  r12=10000 r11=20 amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2004 ia=10028
BALR 1,2  r2=10100 amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2002 ia=10100
BALR 1,0  amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2002
BRAS 1,*+16  amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2004 ia=2010
BRASL 1,*+32  amode=64 cc=2 pm=5 r1=5555555566666666  -> r1=2006 ia=2020
BASR 2,2  r2=10100 amode=64  -> r2=2002 ia=10100
BALR 2,2  r2=10100 amode=64  -> r2=2002 ia=10100
BAL 12,8(,12)  r12=10000 amode=64  -> r12=2004 ia=10008
BAS 12,8(,12)  r12=10000 amode=64  -> r12=2004 ia=10008
TAM  amode=64 cc=2  -> cc=3
SAM24  amode=64 cc=2  -> amode=24
SAM31  amode=64 cc=1  -> amode=31
SAM64  amode=64  ->
BSM 1,2  r1=5555555555555554 r2=10100 amode=64  -> r1=5555555555555555 ia=10100 amode=24
BASSM 1,2  r1=5555555566666666 r2=10100 amode=64  -> r1=2003 ia=10100 amode=24
BSM 1,2  r1=5555555555555554 r2=80010100 amode=64  -> r1=5555555555555555 ia=10100 amode=31
BASSM 1,2  r1=5555555566666666 r2=80010100 amode=64  -> r1=2003 ia=10100 amode=31
BSM 1,2  r1=5555555555555554 r2=ffffffff00010101 amode=64  -> r1=5555555555555555 ia=ffffffff00010100
BASSM 1,2  r1=5555555566666666 r2=ffffffff00010101 amode=64  -> r1=2003 ia=ffffffff00010100
BSM 1,2  r1=5555555555555554 r2=10101 amode=64  -> r1=5555555555555555 ia=10100
BASSM 1,2  r1=5555555566666666 r2=10101 amode=64  -> r1=2003 ia=10100
BSM 1,2  r1=5555555555555554 r2=80010101 amode=64  -> r1=5555555555555555 ia=80010100
BASSM 1,2  r1=5555555566666666 r2=80010101 amode=64  -> r1=2003 ia=80010100
BSM 1,0  r1=5555555580000000 amode=64  -> r1=5555555580000001
BSM 1,0  r1=5555555500000000 amode=64  -> r1=5555555500000001
BSM 0,2  r2=10100 r0=5 amode=64  -> ia=10100 amode=24
BASSM 1,0  r1=5555555566666666 amode=64  -> r1=2003
BASSM 2,2  r2=80010100 amode=64  -> r2=2003 ia=10100 amode=31
BSM 2,2  r2=10101 amode=64  -> ia=10100
BAS 1,8(11,12)  r12=10000 r11=20 amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002004 ia=10028
BASR 1,2  r2=10100 amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002002 ia=10100
BASR 1,0  amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002002
BAL 1,8(11,12)  r12=10000 r11=20 amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002004 ia=10028
BALR 1,2  r2=10100 amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002002 ia=10100
BALR 1,0  amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002002
BRAS 1,*+16  amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002004 ia=2010
BRASL 1,*+32  amode=31 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002006 ia=2020
BAS 1,8(11,12)  r12=10000 r11=20 amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002004 ia=10028
BASR 1,2  r2=10100 amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002002 ia=10100
BASR 1,0  amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002002
BAL 1,8(11,12)  r12=10000 r11=20 amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002004 ia=10028
BALR 1,2  r2=10100 amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002002 ia=10100
BALR 1,0  amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002002
BRAS 1,*+16  amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002004 ia=2010
BRASL 1,*+32  amode=31 cc=2 pm=5 r1=5555555566666666  -> r1=5555555580002006 ia=2020
BASR 2,2  r2=10100 amode=31  -> r2=80002002 ia=10100
BALR 2,2  r2=10100 amode=31  -> r2=80002002 ia=10100
BAL 12,8(,12)  r12=10000 amode=31  -> r12=80002004 ia=10008
BAS 12,8(,12)  r12=10000 amode=31  -> r12=80002004 ia=10008
TAM  amode=31 cc=2  -> cc=1
SAM24  amode=31 cc=2  -> amode=24
SAM31  amode=31 cc=1  ->
SAM64  amode=31  -> amode=64
BSM 1,2  r1=5555555555555554 r2=10100 amode=31  -> r1=55555555d5555554 ia=10100 amode=24
BASSM 1,2  r1=5555555566666666 r2=10100 amode=31  -> r1=5555555580002002 ia=10100 amode=24
BSM 1,2  r1=5555555555555554 r2=80010100 amode=31  -> r1=55555555d5555554 ia=10100
BASSM 1,2  r1=5555555566666666 r2=80010100 amode=31  -> r1=5555555580002002 ia=10100
BSM 1,2  r1=5555555555555554 r2=ffffffff00010101 amode=31  -> r1=55555555d5555554 ia=ffffffff00010100 amode=64
BASSM 1,2  r1=5555555566666666 r2=ffffffff00010101 amode=31  -> r1=5555555580002002 ia=ffffffff00010100 amode=64
BSM 1,2  r1=5555555555555554 r2=10101 amode=31  -> r1=55555555d5555554 ia=10100 amode=64
BASSM 1,2  r1=5555555566666666 r2=10101 amode=31  -> r1=5555555580002002 ia=10100 amode=64
BSM 1,2  r1=5555555555555554 r2=80010101 amode=31  -> r1=55555555d5555554 ia=80010100 amode=64
BASSM 1,2  r1=5555555566666666 r2=80010101 amode=31  -> r1=5555555580002002 ia=80010100 amode=64
BSM 1,0  r1=5555555580000000 amode=31  ->
BSM 1,0  r1=5555555500000000 amode=31  -> r1=5555555580000000
BSM 0,2  r2=10100 r0=5 amode=31  -> ia=10100 amode=24
BASSM 1,0  r1=5555555566666666 amode=31  -> r1=5555555580002002
BASSM 2,2  r2=80010100 amode=31  -> r2=80002002 ia=10100
BSM 2,2  r2=10101 amode=31  -> r2=80010101 ia=10100 amode=64
BAS 1,8(11,12)  r12=10000 r11=20 amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555500002004 ia=10028
BASR 1,2  r2=10100 amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555500002002 ia=10100
BASR 1,0  amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555500002002
BAL 1,8(11,12)  r12=10000 r11=20 amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555580002004 ia=10028
BALR 1,2  r2=10100 amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555540002002 ia=10100
BALR 1,0  amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555540002002
BRAS 1,*+16  amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555500002004 ia=2010
BRASL 1,*+32  amode=24 cc=0 pm=0 r1=5555555566666666  -> r1=5555555500002006 ia=2020
BAS 1,8(11,12)  r12=10000 r11=20 amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=5555555500002004 ia=10028
BASR 1,2  r2=10100 amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=5555555500002002 ia=10100
BASR 1,0  amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=5555555500002002
BAL 1,8(11,12)  r12=10000 r11=20 amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=55555555a5002004 ia=10028
BALR 1,2  r2=10100 amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=5555555565002002 ia=10100
BALR 1,0  amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=5555555565002002
BRAS 1,*+16  amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=5555555500002004 ia=2010
BRASL 1,*+32  amode=24 cc=2 pm=5 r1=5555555566666666  -> r1=5555555500002006 ia=2020
BASR 2,2  r2=10100 amode=24  -> r2=2002 ia=10100
BALR 2,2  r2=10100 amode=24  -> r2=40002002 ia=10100
BAL 12,8(,12)  r12=10000 amode=24  -> r12=80002004 ia=10008
BAS 12,8(,12)  r12=10000 amode=24  -> r12=2004 ia=10008
TAM  amode=24 cc=2  -> cc=0
SAM24  amode=24 cc=2  ->
SAM31  amode=24 cc=1  -> amode=31
SAM64  amode=24  -> amode=64
BSM 1,2  r1=5555555555555554 r2=10100 amode=24  -> ia=10100
BASSM 1,2  r1=5555555566666666 r2=10100 amode=24  -> r1=5555555500002002 ia=10100
BSM 1,2  r1=5555555555555554 r2=80010100 amode=24  -> ia=10100 amode=31
BASSM 1,2  r1=5555555566666666 r2=80010100 amode=24  -> r1=5555555500002002 ia=10100 amode=31
BSM 1,2  r1=5555555555555554 r2=ffffffff00010101 amode=24  -> ia=ffffffff00010100 amode=64
BASSM 1,2  r1=5555555566666666 r2=ffffffff00010101 amode=24  -> r1=5555555500002002 ia=ffffffff00010100 amode=64
BSM 1,2  r1=5555555555555554 r2=10101 amode=24  -> ia=10100 amode=64
BASSM 1,2  r1=5555555566666666 r2=10101 amode=24  -> r1=5555555500002002 ia=10100 amode=64
BSM 1,2  r1=5555555555555554 r2=80010101 amode=24  -> ia=80010100 amode=64
BASSM 1,2  r1=5555555566666666 r2=80010101 amode=24  -> r1=5555555500002002 ia=80010100 amode=64
BSM 1,0  r1=5555555580000000 amode=24  -> r1=5555555500000000
BSM 1,0  r1=5555555500000000 amode=24  ->
BSM 0,2  r2=10100 r0=5 amode=24  -> ia=10100
BASSM 1,0  r1=5555555566666666 amode=24  -> r1=5555555500002002
BASSM 2,2  r2=80010100 amode=24  -> r2=2002 ia=10100 amode=31
BSM 2,2  r2=10101 amode=24  -> ia=10100 amode=64
BCT 1,8(11,12)  r1=2 r12=10000 r11=20 cc=2  -> r1=1 ia=10028
BCTG 1,8(11,12)  r1=2 r12=10000 r11=20 cc=2  -> r1=1 ia=10028
BCTR 1,2  r1=2 r2=10100  -> r1=1 ia=10100
BCTR 1,0  r1=2  -> r1=1
BCTGR 1,2  r1=2 r2=10100  -> r1=1 ia=10100
BCTGR 1,0  r1=2  -> r1=1
BRCT 1,*+16  r1=2  -> r1=1 ia=2010
BRCTG 1,*+16  r1=2  -> r1=1 ia=2010
BCT 1,8(11,12)  r1=1 r12=10000 r11=20 cc=2  -> r1=0
BCTG 1,8(11,12)  r1=1 r12=10000 r11=20 cc=2  -> r1=0
BCTR 1,2  r1=1 r2=10100  -> r1=0
BCTR 1,0  r1=1  -> r1=0
BCTGR 1,2  r1=1 r2=10100  -> r1=0
BCTGR 1,0  r1=1  -> r1=0
BRCT 1,*+16  r1=1  -> r1=0
BRCTG 1,*+16  r1=1  -> r1=0
BCT 1,8(11,12)  r1=0 r12=10000 r11=20 cc=2  -> r1=ffffffff ia=10028
BCTG 1,8(11,12)  r1=0 r12=10000 r11=20 cc=2  -> r1=ffffffffffffffff ia=10028
BCTR 1,2  r1=0 r2=10100  -> r1=ffffffff ia=10100
BCTR 1,0  r1=0  -> r1=ffffffff
BCTGR 1,2  r1=0 r2=10100  -> r1=ffffffffffffffff ia=10100
BCTGR 1,0  r1=0  -> r1=ffffffffffffffff
BRCT 1,*+16  r1=0  -> r1=ffffffff ia=2010
BRCTG 1,*+16  r1=0  -> r1=ffffffffffffffff ia=2010
BCT 1,8(11,12)  r1=ffffffff00000001 r12=10000 r11=20 cc=2  -> r1=ffffffff00000000
BCTG 1,8(11,12)  r1=ffffffff00000001 r12=10000 r11=20 cc=2  -> r1=ffffffff00000000 ia=10028
BCTR 1,2  r1=ffffffff00000001 r2=10100  -> r1=ffffffff00000000
BCTR 1,0  r1=ffffffff00000001  -> r1=ffffffff00000000
BCTGR 1,2  r1=ffffffff00000001 r2=10100  -> r1=ffffffff00000000 ia=10100
BCTGR 1,0  r1=ffffffff00000001  -> r1=ffffffff00000000
BRCT 1,*+16  r1=ffffffff00000001  -> r1=ffffffff00000000
BRCTG 1,*+16  r1=ffffffff00000001  -> r1=ffffffff00000000 ia=2010
BCT 1,8(11,12)  r1=ffffffff00000000 r12=10000 r11=20 cc=2  -> r1=ffffffffffffffff ia=10028
BCTG 1,8(11,12)  r1=ffffffff00000000 r12=10000 r11=20 cc=2  -> r1=fffffffeffffffff ia=10028
BCTR 1,2  r1=ffffffff00000000 r2=10100  -> r1=ffffffffffffffff ia=10100
BCTR 1,0  r1=ffffffff00000000  -> r1=ffffffffffffffff
BCTGR 1,2  r1=ffffffff00000000 r2=10100  -> r1=fffffffeffffffff ia=10100
BCTGR 1,0  r1=ffffffff00000000  -> r1=fffffffeffffffff
BRCT 1,*+16  r1=ffffffff00000000  -> r1=ffffffffffffffff ia=2010
BRCTG 1,*+16  r1=ffffffff00000000  -> r1=fffffffeffffffff ia=2010
BRCTH 1,*+32  r1=2aaaaaaaa cc=1  -> r1=1aaaaaaaa ia=2020
BRCTH 1,*+32  r1=1aaaaaaaa cc=1  -> r1=aaaaaaaa
BRCTH 1,*+32  r1=aaaaaaaa cc=1  -> r1=ffffffffaaaaaaaa ia=2020
BCTR 2,2  r2=10100  -> r2=100ff ia=10100
BCT 12,0(12)  r12=10000  -> r12=ffff ia=10000
BXH 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000008 r12=10000  -> r1=aaaaaaaa00000008
BXLE 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000008 r12=10000  -> r1=aaaaaaaa00000008 ia=10008
BRXH 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000008 r12=10000  -> r1=aaaaaaaa00000008
BRXLE 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000008 r12=10000  -> r1=aaaaaaaa00000008 ia=2010
BXHG 1,4,8(12)  r1=5 r4=3 r5=8 r12=10000  -> r1=8
BXLEG 1,4,8(12)  r1=5 r4=3 r5=8 r12=10000  -> r1=8 ia=10008
BRXHG 1,4,*+16  r1=5 r4=3 r5=8 r12=10000  -> r1=8
BRXLG 1,4,*+16  r1=5 r4=3 r5=8 r12=10000  -> r1=8 ia=2010
BXH 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000007 r12=10000  -> r1=aaaaaaaa00000008 ia=10008
BXLE 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000007 r12=10000  -> r1=aaaaaaaa00000008
BRXH 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000007 r12=10000  -> r1=aaaaaaaa00000008 ia=2010
BRXLE 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000007 r12=10000  -> r1=aaaaaaaa00000008
BXHG 1,4,8(12)  r1=5 r4=3 r5=7 r12=10000  -> r1=8 ia=10008
BXLEG 1,4,8(12)  r1=5 r4=3 r5=7 r12=10000  -> r1=8
BRXHG 1,4,*+16  r1=5 r4=3 r5=7 r12=10000  -> r1=8 ia=2010
BRXLG 1,4,*+16  r1=5 r4=3 r5=7 r12=10000  -> r1=8
BXH 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000009 r12=10000  -> r1=aaaaaaaa00000008
BXLE 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000009 r12=10000  -> r1=aaaaaaaa00000008 ia=10008
BRXH 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000009 r12=10000  -> r1=aaaaaaaa00000008
BRXLE 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaa00000003 r5=aaaaaaaa00000009 r12=10000  -> r1=aaaaaaaa00000008 ia=2010
BXHG 1,4,8(12)  r1=5 r4=3 r5=9 r12=10000  -> r1=8
BXLEG 1,4,8(12)  r1=5 r4=3 r5=9 r12=10000  -> r1=8 ia=10008
BRXHG 1,4,*+16  r1=5 r4=3 r5=9 r12=10000  -> r1=8
BRXLG 1,4,*+16  r1=5 r4=3 r5=9 r12=10000  -> r1=8 ia=2010
BXH 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000002 r12=10000  -> r1=aaaaaaaa00000002
BXLE 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000002 r12=10000  -> r1=aaaaaaaa00000002 ia=10008
BRXH 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000002 r12=10000  -> r1=aaaaaaaa00000002
BRXLE 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000002 r12=10000  -> r1=aaaaaaaa00000002 ia=2010
BXHG 1,4,8(12)  r1=5 r4=fffffffffffffffd r5=2 r12=10000  -> r1=2
BXLEG 1,4,8(12)  r1=5 r4=fffffffffffffffd r5=2 r12=10000  -> r1=2 ia=10008
BRXHG 1,4,*+16  r1=5 r4=fffffffffffffffd r5=2 r12=10000  -> r1=2
BRXLG 1,4,*+16  r1=5 r4=fffffffffffffffd r5=2 r12=10000  -> r1=2 ia=2010
BXH 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000001 r12=10000  -> r1=aaaaaaaa00000002 ia=10008
BXLE 1,4,8(12)  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000001 r12=10000  -> r1=aaaaaaaa00000002
BRXH 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000001 r12=10000  -> r1=aaaaaaaa00000002 ia=2010
BRXLE 1,4,*+16  r1=aaaaaaaa00000005 r4=aaaaaaaafffffffd r5=aaaaaaaa00000001 r12=10000  -> r1=aaaaaaaa00000002
BXHG 1,4,8(12)  r1=5 r4=fffffffffffffffd r5=1 r12=10000  -> r1=2 ia=10008
BXLEG 1,4,8(12)  r1=5 r4=fffffffffffffffd r5=1 r12=10000  -> r1=2
BRXHG 1,4,*+16  r1=5 r4=fffffffffffffffd r5=1 r12=10000  -> r1=2 ia=2010
BRXLG 1,4,*+16  r1=5 r4=fffffffffffffffd r5=1 r12=10000  -> r1=2
BXH 1,4,8(12)  r1=aaaaaaaa7fffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa80000000
BXLE 1,4,8(12)  r1=aaaaaaaa7fffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa80000000 ia=10008
BRXH 1,4,*+16  r1=aaaaaaaa7fffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa80000000
BRXLE 1,4,*+16  r1=aaaaaaaa7fffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa80000000 ia=2010
BXHG 1,4,8(12)  r1=7fffffff r4=1 r5=0 r12=10000  -> r1=80000000 ia=10008
BXLEG 1,4,8(12)  r1=7fffffff r4=1 r5=0 r12=10000  -> r1=80000000
BRXHG 1,4,*+16  r1=7fffffff r4=1 r5=0 r12=10000  -> r1=80000000 ia=2010
BRXLG 1,4,*+16  r1=7fffffff r4=1 r5=0 r12=10000  -> r1=80000000
BXH 1,4,8(12)  r1=aaaaaaaaffffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa00000000
BXLE 1,4,8(12)  r1=aaaaaaaaffffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa00000000 ia=10008
BRXH 1,4,*+16  r1=aaaaaaaaffffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa00000000
BRXLE 1,4,*+16  r1=aaaaaaaaffffffff r4=aaaaaaaa00000001 r5=aaaaaaaa00000000 r12=10000  -> r1=aaaaaaaa00000000 ia=2010
BXHG 1,4,8(12)  r1=ffffffffffffffff r4=1 r5=0 r12=10000  -> r1=0
BXLEG 1,4,8(12)  r1=ffffffffffffffff r4=1 r5=0 r12=10000  -> r1=0 ia=10008
BRXHG 1,4,*+16  r1=ffffffffffffffff r4=1 r5=0 r12=10000  -> r1=0
BRXLG 1,4,*+16  r1=ffffffffffffffff r4=1 r5=0 r12=10000  -> r1=0 ia=2010
BXH 1,5,8(12)  r1=3 r5=4 r12=10000  -> r1=7 ia=10008
BXH 5,4,8(12)  r4=1 r5=4 r12=10000  -> r5=5 ia=10008
BXH 5,5,8(12)  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8
BXH 4,4,8(12)  r4=3 r5=6 r12=10000  -> r4=6
BXLE 1,5,8(12)  r1=3 r5=4 r12=10000  -> r1=7
BXLE 5,4,8(12)  r4=1 r5=4 r12=10000  -> r5=5
BXLE 5,5,8(12)  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8 ia=10008
BXLE 4,4,8(12)  r4=3 r5=6 r12=10000  -> r4=6 ia=10008
BRXH 1,5,*+16  r1=3 r5=4 r12=10000  -> r1=7 ia=2010
BRXH 5,4,*+16  r4=1 r5=4 r12=10000  -> r5=5 ia=2010
BRXH 5,5,*+16  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8
BRXH 4,4,*+16  r4=3 r5=6 r12=10000  -> r4=6
BRXLE 1,5,*+16  r1=3 r5=4 r12=10000  -> r1=7
BRXLE 5,4,*+16  r4=1 r5=4 r12=10000  -> r5=5
BRXLE 5,5,*+16  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8 ia=2010
BRXLE 4,4,*+16  r4=3 r5=6 r12=10000  -> r4=6 ia=2010
BXHG 1,5,8(12)  r1=3 r5=4 r12=10000  -> r1=7 ia=10008
BXHG 5,4,8(12)  r4=1 r5=4 r12=10000  -> r5=5 ia=10008
BXHG 5,5,8(12)  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8
BXHG 4,4,8(12)  r4=3 r5=6 r12=10000  -> r4=6
BXLEG 1,5,8(12)  r1=3 r5=4 r12=10000  -> r1=7
BXLEG 5,4,8(12)  r4=1 r5=4 r12=10000  -> r5=5
BXLEG 5,5,8(12)  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8 ia=10008
BXLEG 4,4,8(12)  r4=3 r5=6 r12=10000  -> r4=6 ia=10008
BRXHG 1,5,*+16  r1=3 r5=4 r12=10000  -> r1=7 ia=2010
BRXHG 5,4,*+16  r4=1 r5=4 r12=10000  -> r5=5 ia=2010
BRXHG 5,5,*+16  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8
BRXHG 4,4,*+16  r4=3 r5=6 r12=10000  -> r4=6
BRXLG 1,5,*+16  r1=3 r5=4 r12=10000  -> r1=7
BRXLG 5,4,*+16  r4=1 r5=4 r12=10000  -> r5=5
BRXLG 5,5,*+16  r5=fffffffffffffffc r12=10000  -> r5=fffffffffffffff8 ia=2010
BRXLG 4,4,*+16  r4=3 r5=6 r12=10000  -> r4=6 ia=2010
BXLE 12,4,8(12)  r12=10000 r4=1 r5=20000  -> r12=10001 ia=10008

# compare and branch
CRJ 1,2,0,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CGRJ 1,2,0,*+16  r1=5 r2=5  ->
CLRJ 1,2,0,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CLGRJ 1,2,0,*+16  r1=5 r2=5  ->
CIJ 1,5,0,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,5,0,*+16  r1=5  ->
CLIJ 1,5,0,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,5,0,*+16  r1=5  ->
CRJ 1,2,0,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CGRJ 1,2,0,*+16  r1=fffffffffffffffb r2=5  ->
CLRJ 1,2,0,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CLGRJ 1,2,0,*+16  r1=fffffffffffffffb r2=5  ->
CIJ 1,5,0,*+16  r1=aaaaaaaafffffffb cc=2  ->
CGIJ 1,5,0,*+16  r1=fffffffffffffffb  ->
CLIJ 1,5,0,*+16  r1=aaaaaaaafffffffb  ->
CLGIJ 1,5,0,*+16  r1=fffffffffffffffb  ->
CRJ 1,2,0,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CGRJ 1,2,0,*+16  r1=5 r2=fffffffffffffffb  ->
CLRJ 1,2,0,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CLGRJ 1,2,0,*+16  r1=5 r2=fffffffffffffffb  ->
CIJ 1,-5,0,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,-5,0,*+16  r1=5  ->
CLIJ 1,251,0,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,251,0,*+16  r1=5  ->
CRJ 1,2,2,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CGRJ 1,2,2,*+16  r1=5 r2=5  ->
CLRJ 1,2,2,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CLGRJ 1,2,2,*+16  r1=5 r2=5  ->
CIJ 1,5,2,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,5,2,*+16  r1=5  ->
CLIJ 1,5,2,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,5,2,*+16  r1=5  ->
CRB 1,2,2,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  ->
CGRB 1,2,2,8(12)  r1=5 r2=5 r12=10000  ->
CLRB 1,2,2,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  ->
CLGRB 1,2,2,8(12)  r1=5 r2=5 r12=10000  ->
CIB 1,5,2,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CGIB 1,5,2,8(12)  r1=5 r12=10000  ->
CLIB 1,5,2,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CLGIB 1,5,2,8(12)  r1=5 r12=10000  ->
CRT 1,2,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CGRT 1,2,2  r1=5 r2=5  ->
CLRT 1,2,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CLGRT 1,2,2  r1=5 r2=5  ->
CIT 1,5,2  r1=aaaaaaaa00000005  ->
CGIT 1,5,2  r1=5  ->
CLFIT 1,5,2  r1=aaaaaaaa00000005  ->
CLGIT 1,5,2  r1=5  ->
CRJ 1,2,2,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CGRJ 1,2,2,*+16  r1=fffffffffffffffb r2=5  ->
CLRJ 1,2,2,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,2,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CIJ 1,5,2,*+16  r1=aaaaaaaafffffffb cc=2  ->
CGIJ 1,5,2,*+16  r1=fffffffffffffffb  ->
CLIJ 1,5,2,*+16  r1=aaaaaaaafffffffb  -> ia=2010
CLGIJ 1,5,2,*+16  r1=fffffffffffffffb  -> ia=2010
CRB 1,2,2,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  ->
CGRB 1,2,2,8(12)  r1=fffffffffffffffb r2=5 r12=10000  ->
CLRB 1,2,2,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGRB 1,2,2,8(12)  r1=fffffffffffffffb r2=5 r12=10000  -> ia=10008
CIB 1,5,2,8(12)  r1=aaaaaaaafffffffb r12=10000  ->
CGIB 1,5,2,8(12)  r1=fffffffffffffffb r12=10000  ->
CLIB 1,5,2,8(12)  r1=aaaaaaaafffffffb r12=10000  -> ia=10008
CLGIB 1,5,2,8(12)  r1=fffffffffffffffb r12=10000  -> ia=10008
CRT 1,2,2  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CGRT 1,2,2  r1=fffffffffffffffb r2=5  ->
CLRT 1,2,2  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGRT 1,2,2  r1=fffffffffffffffb r2=5  -> pgm=0007 dxc=ff
CIT 1,5,2  r1=aaaaaaaafffffffb  ->
CGIT 1,5,2  r1=fffffffffffffffb  ->
CLFIT 1,5,2  r1=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CLGIT 1,5,2  r1=fffffffffffffffb  -> pgm=0007 dxc=ff
CRJ 1,2,2,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CGRJ 1,2,2,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CLRJ 1,2,2,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CLGRJ 1,2,2,*+16  r1=5 r2=fffffffffffffffb  ->
CIJ 1,-5,2,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,-5,2,*+16  r1=5  -> ia=2010
CLIJ 1,251,2,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,251,2,*+16  r1=5  ->
CRB 1,2,2,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  -> ia=10008
CGRB 1,2,2,8(12)  r1=5 r2=fffffffffffffffb r12=10000  -> ia=10008
CLRB 1,2,2,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  ->
CLGRB 1,2,2,8(12)  r1=5 r2=fffffffffffffffb r12=10000  ->
CIB 1,-5,2,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CGIB 1,-5,2,8(12)  r1=5 r12=10000  -> ia=10008
CLIB 1,251,2,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CLGIB 1,251,2,8(12)  r1=5 r12=10000  ->
CRT 1,2,2  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CGRT 1,2,2  r1=5 r2=fffffffffffffffb  -> pgm=0007 dxc=ff
CLRT 1,2,2  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CLGRT 1,2,2  r1=5 r2=fffffffffffffffb  ->
CIT 1,-5,2  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGIT 1,-5,2  r1=5  -> pgm=0007 dxc=ff
CLFIT 1,65531,2  r1=aaaaaaaa00000005  ->
CLGIT 1,65531,2  r1=5  ->
CRJ 1,2,4,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CGRJ 1,2,4,*+16  r1=5 r2=5  ->
CLRJ 1,2,4,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CLGRJ 1,2,4,*+16  r1=5 r2=5  ->
CIJ 1,5,4,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,5,4,*+16  r1=5  ->
CLIJ 1,5,4,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,5,4,*+16  r1=5  ->
CRB 1,2,4,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  ->
CGRB 1,2,4,8(12)  r1=5 r2=5 r12=10000  ->
CLRB 1,2,4,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  ->
CLGRB 1,2,4,8(12)  r1=5 r2=5 r12=10000  ->
CIB 1,5,4,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CGIB 1,5,4,8(12)  r1=5 r12=10000  ->
CLIB 1,5,4,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CLGIB 1,5,4,8(12)  r1=5 r12=10000  ->
CRT 1,2,4  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CGRT 1,2,4  r1=5 r2=5  ->
CLRT 1,2,4  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CLGRT 1,2,4  r1=5 r2=5  ->
CIT 1,5,4  r1=aaaaaaaa00000005  ->
CGIT 1,5,4  r1=5  ->
CLFIT 1,5,4  r1=aaaaaaaa00000005  ->
CLGIT 1,5,4  r1=5  ->
CRJ 1,2,4,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,4,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CLRJ 1,2,4,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CLGRJ 1,2,4,*+16  r1=fffffffffffffffb r2=5  ->
CIJ 1,5,4,*+16  r1=aaaaaaaafffffffb cc=2  -> ia=2010
CGIJ 1,5,4,*+16  r1=fffffffffffffffb  -> ia=2010
CLIJ 1,5,4,*+16  r1=aaaaaaaafffffffb  ->
CLGIJ 1,5,4,*+16  r1=fffffffffffffffb  ->
CRB 1,2,4,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CGRB 1,2,4,8(12)  r1=fffffffffffffffb r2=5 r12=10000  -> ia=10008
CLRB 1,2,4,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  ->
CLGRB 1,2,4,8(12)  r1=fffffffffffffffb r2=5 r12=10000  ->
CIB 1,5,4,8(12)  r1=aaaaaaaafffffffb r12=10000  -> ia=10008
CGIB 1,5,4,8(12)  r1=fffffffffffffffb r12=10000  -> ia=10008
CLIB 1,5,4,8(12)  r1=aaaaaaaafffffffb r12=10000  ->
CLGIB 1,5,4,8(12)  r1=fffffffffffffffb r12=10000  ->
CRT 1,2,4  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGRT 1,2,4  r1=fffffffffffffffb r2=5  -> pgm=0007 dxc=ff
CLRT 1,2,4  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CLGRT 1,2,4  r1=fffffffffffffffb r2=5  ->
CIT 1,5,4  r1=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CGIT 1,5,4  r1=fffffffffffffffb  -> pgm=0007 dxc=ff
CLFIT 1,5,4  r1=aaaaaaaafffffffb  ->
CLGIT 1,5,4  r1=fffffffffffffffb  ->
CRJ 1,2,4,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CGRJ 1,2,4,*+16  r1=5 r2=fffffffffffffffb  ->
CLRJ 1,2,4,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CLGRJ 1,2,4,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CIJ 1,-5,4,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,-5,4,*+16  r1=5  ->
CLIJ 1,251,4,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,251,4,*+16  r1=5  -> ia=2010
CRB 1,2,4,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  ->
CGRB 1,2,4,8(12)  r1=5 r2=fffffffffffffffb r12=10000  ->
CLRB 1,2,4,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  -> ia=10008
CLGRB 1,2,4,8(12)  r1=5 r2=fffffffffffffffb r12=10000  -> ia=10008
CIB 1,-5,4,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CGIB 1,-5,4,8(12)  r1=5 r12=10000  ->
CLIB 1,251,4,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGIB 1,251,4,8(12)  r1=5 r12=10000  -> ia=10008
CRT 1,2,4  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CGRT 1,2,4  r1=5 r2=fffffffffffffffb  ->
CLRT 1,2,4  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CLGRT 1,2,4  r1=5 r2=fffffffffffffffb  -> pgm=0007 dxc=ff
CIT 1,-5,4  r1=aaaaaaaa00000005  ->
CGIT 1,-5,4  r1=5  ->
CLFIT 1,65531,4  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGIT 1,65531,4  r1=5  -> pgm=0007 dxc=ff
CRJ 1,2,6,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CGRJ 1,2,6,*+16  r1=5 r2=5  ->
CLRJ 1,2,6,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  ->
CLGRJ 1,2,6,*+16  r1=5 r2=5  ->
CIJ 1,5,6,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,5,6,*+16  r1=5  ->
CLIJ 1,5,6,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,5,6,*+16  r1=5  ->
CRJ 1,2,6,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,6,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CLRJ 1,2,6,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,6,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CIJ 1,5,6,*+16  r1=aaaaaaaafffffffb cc=2  -> ia=2010
CGIJ 1,5,6,*+16  r1=fffffffffffffffb  -> ia=2010
CLIJ 1,5,6,*+16  r1=aaaaaaaafffffffb  -> ia=2010
CLGIJ 1,5,6,*+16  r1=fffffffffffffffb  -> ia=2010
CRJ 1,2,6,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CGRJ 1,2,6,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CLRJ 1,2,6,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CLGRJ 1,2,6,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CIJ 1,-5,6,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,-5,6,*+16  r1=5  -> ia=2010
CLIJ 1,251,6,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,251,6,*+16  r1=5  -> ia=2010
CRJ 1,2,8,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,8,*+16  r1=5 r2=5  -> ia=2010
CLRJ 1,2,8,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,8,*+16  r1=5 r2=5  -> ia=2010
CIJ 1,5,8,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,5,8,*+16  r1=5  -> ia=2010
CLIJ 1,5,8,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,5,8,*+16  r1=5  -> ia=2010
CRB 1,2,8,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CGRB 1,2,8,8(12)  r1=5 r2=5 r12=10000  -> ia=10008
CLRB 1,2,8,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGRB 1,2,8,8(12)  r1=5 r2=5 r12=10000  -> ia=10008
CIB 1,5,8,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CGIB 1,5,8,8(12)  r1=5 r12=10000  -> ia=10008
CLIB 1,5,8,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGIB 1,5,8,8(12)  r1=5 r12=10000  -> ia=10008
CRT 1,2,8  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGRT 1,2,8  r1=5 r2=5  -> pgm=0007 dxc=ff
CLRT 1,2,8  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGRT 1,2,8  r1=5 r2=5  -> pgm=0007 dxc=ff
CIT 1,5,8  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGIT 1,5,8  r1=5  -> pgm=0007 dxc=ff
CLFIT 1,5,8  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGIT 1,5,8  r1=5  -> pgm=0007 dxc=ff
CRJ 1,2,8,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CGRJ 1,2,8,*+16  r1=fffffffffffffffb r2=5  ->
CLRJ 1,2,8,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CLGRJ 1,2,8,*+16  r1=fffffffffffffffb r2=5  ->
CIJ 1,5,8,*+16  r1=aaaaaaaafffffffb cc=2  ->
CGIJ 1,5,8,*+16  r1=fffffffffffffffb  ->
CLIJ 1,5,8,*+16  r1=aaaaaaaafffffffb  ->
CLGIJ 1,5,8,*+16  r1=fffffffffffffffb  ->
CRB 1,2,8,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  ->
CGRB 1,2,8,8(12)  r1=fffffffffffffffb r2=5 r12=10000  ->
CLRB 1,2,8,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  ->
CLGRB 1,2,8,8(12)  r1=fffffffffffffffb r2=5 r12=10000  ->
CIB 1,5,8,8(12)  r1=aaaaaaaafffffffb r12=10000  ->
CGIB 1,5,8,8(12)  r1=fffffffffffffffb r12=10000  ->
CLIB 1,5,8,8(12)  r1=aaaaaaaafffffffb r12=10000  ->
CLGIB 1,5,8,8(12)  r1=fffffffffffffffb r12=10000  ->
CRT 1,2,8  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CGRT 1,2,8  r1=fffffffffffffffb r2=5  ->
CLRT 1,2,8  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CLGRT 1,2,8  r1=fffffffffffffffb r2=5  ->
CIT 1,5,8  r1=aaaaaaaafffffffb  ->
CGIT 1,5,8  r1=fffffffffffffffb  ->
CLFIT 1,5,8  r1=aaaaaaaafffffffb  ->
CLGIT 1,5,8  r1=fffffffffffffffb  ->
CRJ 1,2,8,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CGRJ 1,2,8,*+16  r1=5 r2=fffffffffffffffb  ->
CLRJ 1,2,8,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CLGRJ 1,2,8,*+16  r1=5 r2=fffffffffffffffb  ->
CIJ 1,-5,8,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,-5,8,*+16  r1=5  ->
CLIJ 1,251,8,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,251,8,*+16  r1=5  ->
CRB 1,2,8,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  ->
CGRB 1,2,8,8(12)  r1=5 r2=fffffffffffffffb r12=10000  ->
CLRB 1,2,8,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  ->
CLGRB 1,2,8,8(12)  r1=5 r2=fffffffffffffffb r12=10000  ->
CIB 1,-5,8,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CGIB 1,-5,8,8(12)  r1=5 r12=10000  ->
CLIB 1,251,8,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CLGIB 1,251,8,8(12)  r1=5 r12=10000  ->
CRT 1,2,8  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CGRT 1,2,8  r1=5 r2=fffffffffffffffb  ->
CLRT 1,2,8  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CLGRT 1,2,8  r1=5 r2=fffffffffffffffb  ->
CIT 1,-5,8  r1=aaaaaaaa00000005  ->
CGIT 1,-5,8  r1=5  ->
CLFIT 1,65531,8  r1=aaaaaaaa00000005  ->
CLGIT 1,65531,8  r1=5  ->
CRJ 1,2,10,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,10,*+16  r1=5 r2=5  -> ia=2010
CLRJ 1,2,10,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,10,*+16  r1=5 r2=5  -> ia=2010
CIJ 1,5,10,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,5,10,*+16  r1=5  -> ia=2010
CLIJ 1,5,10,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,5,10,*+16  r1=5  -> ia=2010
CRJ 1,2,10,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CGRJ 1,2,10,*+16  r1=fffffffffffffffb r2=5  ->
CLRJ 1,2,10,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,10,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CIJ 1,5,10,*+16  r1=aaaaaaaafffffffb cc=2  ->
CGIJ 1,5,10,*+16  r1=fffffffffffffffb  ->
CLIJ 1,5,10,*+16  r1=aaaaaaaafffffffb  -> ia=2010
CLGIJ 1,5,10,*+16  r1=fffffffffffffffb  -> ia=2010
CRJ 1,2,10,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CGRJ 1,2,10,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CLRJ 1,2,10,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CLGRJ 1,2,10,*+16  r1=5 r2=fffffffffffffffb  ->
CIJ 1,-5,10,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,-5,10,*+16  r1=5  -> ia=2010
CLIJ 1,251,10,*+16  r1=aaaaaaaa00000005  ->
CLGIJ 1,251,10,*+16  r1=5  ->
CRJ 1,2,12,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,12,*+16  r1=5 r2=5  -> ia=2010
CLRJ 1,2,12,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,12,*+16  r1=5 r2=5  -> ia=2010
CIJ 1,5,12,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,5,12,*+16  r1=5  -> ia=2010
CLIJ 1,5,12,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,5,12,*+16  r1=5  -> ia=2010
CRB 1,2,12,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CGRB 1,2,12,8(12)  r1=5 r2=5 r12=10000  -> ia=10008
CLRB 1,2,12,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGRB 1,2,12,8(12)  r1=5 r2=5 r12=10000  -> ia=10008
CIB 1,5,12,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CGIB 1,5,12,8(12)  r1=5 r12=10000  -> ia=10008
CLIB 1,5,12,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGIB 1,5,12,8(12)  r1=5 r12=10000  -> ia=10008
CRT 1,2,12  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGRT 1,2,12  r1=5 r2=5  -> pgm=0007 dxc=ff
CLRT 1,2,12  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGRT 1,2,12  r1=5 r2=5  -> pgm=0007 dxc=ff
CIT 1,5,12  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGIT 1,5,12  r1=5  -> pgm=0007 dxc=ff
CLFIT 1,5,12  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGIT 1,5,12  r1=5  -> pgm=0007 dxc=ff
CRJ 1,2,12,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,12,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CLRJ 1,2,12,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CLGRJ 1,2,12,*+16  r1=fffffffffffffffb r2=5  ->
CIJ 1,5,12,*+16  r1=aaaaaaaafffffffb cc=2  -> ia=2010
CGIJ 1,5,12,*+16  r1=fffffffffffffffb  -> ia=2010
CLIJ 1,5,12,*+16  r1=aaaaaaaafffffffb  ->
CLGIJ 1,5,12,*+16  r1=fffffffffffffffb  ->
CRB 1,2,12,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CGRB 1,2,12,8(12)  r1=fffffffffffffffb r2=5 r12=10000  -> ia=10008
CLRB 1,2,12,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  ->
CLGRB 1,2,12,8(12)  r1=fffffffffffffffb r2=5 r12=10000  ->
CIB 1,5,12,8(12)  r1=aaaaaaaafffffffb r12=10000  -> ia=10008
CGIB 1,5,12,8(12)  r1=fffffffffffffffb r12=10000  -> ia=10008
CLIB 1,5,12,8(12)  r1=aaaaaaaafffffffb r12=10000  ->
CLGIB 1,5,12,8(12)  r1=fffffffffffffffb r12=10000  ->
CRT 1,2,12  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGRT 1,2,12  r1=fffffffffffffffb r2=5  -> pgm=0007 dxc=ff
CLRT 1,2,12  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  ->
CLGRT 1,2,12  r1=fffffffffffffffb r2=5  ->
CIT 1,5,12  r1=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CGIT 1,5,12  r1=fffffffffffffffb  -> pgm=0007 dxc=ff
CLFIT 1,5,12  r1=aaaaaaaafffffffb  ->
CLGIT 1,5,12  r1=fffffffffffffffb  ->
CRJ 1,2,12,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CGRJ 1,2,12,*+16  r1=5 r2=fffffffffffffffb  ->
CLRJ 1,2,12,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CLGRJ 1,2,12,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CIJ 1,-5,12,*+16  r1=aaaaaaaa00000005 cc=2  ->
CGIJ 1,-5,12,*+16  r1=5  ->
CLIJ 1,251,12,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,251,12,*+16  r1=5  -> ia=2010
CRB 1,2,12,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  ->
CGRB 1,2,12,8(12)  r1=5 r2=fffffffffffffffb r12=10000  ->
CLRB 1,2,12,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  -> ia=10008
CLGRB 1,2,12,8(12)  r1=5 r2=fffffffffffffffb r12=10000  -> ia=10008
CIB 1,-5,12,8(12)  r1=aaaaaaaa00000005 r12=10000  ->
CGIB 1,-5,12,8(12)  r1=5 r12=10000  ->
CLIB 1,251,12,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGIB 1,251,12,8(12)  r1=5 r12=10000  -> ia=10008
CRT 1,2,12  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  ->
CGRT 1,2,12  r1=5 r2=fffffffffffffffb  ->
CLRT 1,2,12  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CLGRT 1,2,12  r1=5 r2=fffffffffffffffb  -> pgm=0007 dxc=ff
CIT 1,-5,12  r1=aaaaaaaa00000005  ->
CGIT 1,-5,12  r1=5  ->
CLFIT 1,65531,12  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGIT 1,65531,12  r1=5  -> pgm=0007 dxc=ff
CRJ 1,2,14,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,14,*+16  r1=5 r2=5  -> ia=2010
CLRJ 1,2,14,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,14,*+16  r1=5 r2=5  -> ia=2010
CIJ 1,5,14,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,5,14,*+16  r1=5  -> ia=2010
CLIJ 1,5,14,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,5,14,*+16  r1=5  -> ia=2010
CRB 1,2,14,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CGRB 1,2,14,8(12)  r1=5 r2=5 r12=10000  -> ia=10008
CLRB 1,2,14,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGRB 1,2,14,8(12)  r1=5 r2=5 r12=10000  -> ia=10008
CIB 1,5,14,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CGIB 1,5,14,8(12)  r1=5 r12=10000  -> ia=10008
CLIB 1,5,14,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGIB 1,5,14,8(12)  r1=5 r12=10000  -> ia=10008
CRT 1,2,14  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGRT 1,2,14  r1=5 r2=5  -> pgm=0007 dxc=ff
CLRT 1,2,14  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGRT 1,2,14  r1=5 r2=5  -> pgm=0007 dxc=ff
CIT 1,5,14  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGIT 1,5,14  r1=5  -> pgm=0007 dxc=ff
CLFIT 1,5,14  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGIT 1,5,14  r1=5  -> pgm=0007 dxc=ff
CRJ 1,2,14,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,14,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CLRJ 1,2,14,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,14,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CIJ 1,5,14,*+16  r1=aaaaaaaafffffffb cc=2  -> ia=2010
CGIJ 1,5,14,*+16  r1=fffffffffffffffb  -> ia=2010
CLIJ 1,5,14,*+16  r1=aaaaaaaafffffffb  -> ia=2010
CLGIJ 1,5,14,*+16  r1=fffffffffffffffb  -> ia=2010
CRB 1,2,14,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CGRB 1,2,14,8(12)  r1=fffffffffffffffb r2=5 r12=10000  -> ia=10008
CLRB 1,2,14,8(12)  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGRB 1,2,14,8(12)  r1=fffffffffffffffb r2=5 r12=10000  -> ia=10008
CIB 1,5,14,8(12)  r1=aaaaaaaafffffffb r12=10000  -> ia=10008
CGIB 1,5,14,8(12)  r1=fffffffffffffffb r12=10000  -> ia=10008
CLIB 1,5,14,8(12)  r1=aaaaaaaafffffffb r12=10000  -> ia=10008
CLGIB 1,5,14,8(12)  r1=fffffffffffffffb r12=10000  -> ia=10008
CRT 1,2,14  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGRT 1,2,14  r1=fffffffffffffffb r2=5  -> pgm=0007 dxc=ff
CLRT 1,2,14  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGRT 1,2,14  r1=fffffffffffffffb r2=5  -> pgm=0007 dxc=ff
CIT 1,5,14  r1=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CGIT 1,5,14  r1=fffffffffffffffb  -> pgm=0007 dxc=ff
CLFIT 1,5,14  r1=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CLGIT 1,5,14  r1=fffffffffffffffb  -> pgm=0007 dxc=ff
CRJ 1,2,14,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CGRJ 1,2,14,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CLRJ 1,2,14,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CLGRJ 1,2,14,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CIJ 1,-5,14,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,-5,14,*+16  r1=5  -> ia=2010
CLIJ 1,251,14,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,251,14,*+16  r1=5  -> ia=2010
CRB 1,2,14,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  -> ia=10008
CGRB 1,2,14,8(12)  r1=5 r2=fffffffffffffffb r12=10000  -> ia=10008
CLRB 1,2,14,8(12)  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb r12=10000  -> ia=10008
CLGRB 1,2,14,8(12)  r1=5 r2=fffffffffffffffb r12=10000  -> ia=10008
CIB 1,-5,14,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CGIB 1,-5,14,8(12)  r1=5 r12=10000  -> ia=10008
CLIB 1,251,14,8(12)  r1=aaaaaaaa00000005 r12=10000  -> ia=10008
CLGIB 1,251,14,8(12)  r1=5 r12=10000  -> ia=10008
CRT 1,2,14  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CGRT 1,2,14  r1=5 r2=fffffffffffffffb  -> pgm=0007 dxc=ff
CLRT 1,2,14  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> pgm=0007 dxc=ff
CLGRT 1,2,14  r1=5 r2=fffffffffffffffb  -> pgm=0007 dxc=ff
CIT 1,-5,14  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CGIT 1,-5,14  r1=5  -> pgm=0007 dxc=ff
CLFIT 1,65531,14  r1=aaaaaaaa00000005  -> pgm=0007 dxc=ff
CLGIT 1,65531,14  r1=5  -> pgm=0007 dxc=ff
CRJ 1,2,15,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,15,*+16  r1=5 r2=5  -> ia=2010
CLRJ 1,2,15,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,15,*+16  r1=5 r2=5  -> ia=2010
CIJ 1,5,15,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,5,15,*+16  r1=5  -> ia=2010
CLIJ 1,5,15,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,5,15,*+16  r1=5  -> ia=2010
CRJ 1,2,15,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CGRJ 1,2,15,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CLRJ 1,2,15,*+16  r1=aaaaaaaafffffffb r2=aaaaaaaa00000005  -> ia=2010
CLGRJ 1,2,15,*+16  r1=fffffffffffffffb r2=5  -> ia=2010
CIJ 1,5,15,*+16  r1=aaaaaaaafffffffb cc=2  -> ia=2010
CGIJ 1,5,15,*+16  r1=fffffffffffffffb  -> ia=2010
CLIJ 1,5,15,*+16  r1=aaaaaaaafffffffb  -> ia=2010
CLGIJ 1,5,15,*+16  r1=fffffffffffffffb  -> ia=2010
CRJ 1,2,15,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CGRJ 1,2,15,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CLRJ 1,2,15,*+16  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb  -> ia=2010
CLGRJ 1,2,15,*+16  r1=5 r2=fffffffffffffffb  -> ia=2010
CIJ 1,-5,15,*+16  r1=aaaaaaaa00000005 cc=2  -> ia=2010
CGIJ 1,-5,15,*+16  r1=5  -> ia=2010
CLIJ 1,251,15,*+16  r1=aaaaaaaa00000005  -> ia=2010
CLGIJ 1,251,15,*+16  r1=5  -> ia=2010
CRJ 1,2,8,*-32  -> ia=1fe0
CIB 1,0,8,0(12)  r12=ffffffff80010000 amode=31  -> ia=10000

# execute, calls
EX 1,0(,12)  r1=ffffffffffff0207 r12=10000 @10000=d20040005000 r4=10100 r5=10200 @10200=0102030405060708090a  -> @10100=0102030405060708 cc=0
EX 0,0(,12)  r0=ff r12=10000 @10000=1a12 r1=1 r2=2  -> r1=3 cc=2
EX 1,0(,12)  r1=20 r12=10000 @10000=1a02 r2=7 r0=1  -> r2=e cc=2
EX 1,1(,12)  r12=10000  -> pgm=0006
EX 1,0(,12)  r12=10000 @10000=4400c000  -> pgm=0003
EX 1,0(,12)  r12=10000 @10000=a7f40008  -> cc=0 ia=10010
EX 0,0(,12)  r12=10000 @10000=0d34 r4=10100  -> r3=2004 cc=0 ia=10100
EX 1,0(,12)  r12=ffffffffffff0000  -> pgm=0005
EX 1,0(,12)  r12=10000 @10000=c60000000000  -> pgm=0003
EX 0,0(,12)  r12=10000 @10000=5810c101 @10101=01020304  -> r1=1020304 cc=0
EX 1,0(,12)  r12=10000 @10000=0000  -> pgm=0001
EXRL 1,*+64  r1=ffffffffffff0207 @2040=d20040005000 r4=10100 r5=10200 @10200=0102030405060708090a  -> @10100=0102030405060708 cc=0
EXRL 0,*+64  @2040=c01000000010  -> r1=2060 cc=0
EXRL 0,*+64  @2040=44000000  -> pgm=0003
PFD 1,0(,12)  r12=ffffffffffff0000  ->
PFDRL 1,*+64  ->
MC 291(0),5  c8=ffff  -> pgm=0040 @94=0005 @b0=0000000000000123
MC 291(12),5  c8=fbff r12=10000  ->
MC 291(12),15  c8=1 r12=8000000000010000  -> pgm=0040 @94=000f @b0=8000000000010123
MC 1(12),0  c8=8000 r12=ffffffff amode=31  -> pgm=0040 @94=0000 @b0=0000000000000000
MC 0(0),16  c8=ffff  -> pgm=0006
SVC 17  cc=2 r1=5  -> swap=1c0 @88=00020011
SVC 255  problem  -> swap=1c0 @88=000200ff
EX 1,0(,12)  r12=10000 r1=11 @10000=0a00  -> swap=1c0 @88=00040011 ilc=4
EXRL 0,*+64  @2040=0a01  -> swap=1c0 @88=00060001 ilc=6
ECAG 1,3,0  r1=5  -> r1=0
ECAG 1,3,16  r1=5  -> r1=ffffffffffffffff
ECAG 1,3,34(2)  r1=5 r2=fffffffe00000000  -> r1=ffffffffffffffff
