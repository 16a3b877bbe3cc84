# SPDX-License-Identifier: GPL-3.0-or-later
# Addition, subtraction, comparison, multiplication, division.  PoP chapter 7.

# ADD
AR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaafffffffb cc=3  -> r1=aaaaaaaa00000000 cc=0
AR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaafffffffe  -> r1=aaaaaaaaffffffff cc=1
AR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaa00000001  -> r1=aaaaaaaa00000002 cc=2
AR 1,2  r1=aaaaaaaa7fffffff r2=aaaaaaaa00000001  -> r1=aaaaaaaa80000000 cc=3
AR 1,2  r1=aaaaaaaa80000000 r2=aaaaaaaaffffffff  -> r1=aaaaaaaa7fffffff cc=3
AR 1,2  r1=aaaaaaaa80000000 r2=aaaaaaaa80000000  -> r1=aaaaaaaa00000000 cc=3
AR 1,2  r1=aaaaaaaa7fffffff r2=aaaaaaaa00000001 pm=8  -> r1=aaaaaaaa80000000 cc=3 pgm=0008
A 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=fffffffb cc=3  -> r1=aaaaaaaa00000000 cc=0
A 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=fffffffe  -> r1=aaaaaaaaffffffff cc=1
A 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa00000002 cc=2
A 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa80000000 cc=3
A 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa7fffffff cc=3
A 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=80000000  -> r1=aaaaaaaa00000000 cc=3
A 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=00000001 pm=8  -> r1=aaaaaaaa80000000 cc=3 pgm=0008
A 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
AY 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=fffffffb cc=3  -> r1=aaaaaaaa00000000 cc=0
AY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=fffffffe  -> r1=aaaaaaaaffffffff cc=1
AY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa00000002 cc=2
AY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa80000000 cc=3
AY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa7fffffff cc=3
AY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=80000000  -> r1=aaaaaaaa00000000 cc=3
AY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=00000001 pm=8  -> r1=aaaaaaaa80000000 cc=3 pgm=0008
AY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
ARK 1,2,3  r2=aaaaaaaa00000005 r1=bbbbbbbb99999999 r3=aaaaaaaafffffffb cc=3  -> r1=bbbbbbbb00000000 cc=0
ARK 1,2,3  r2=aaaaaaaa00000001 r1=bbbbbbbb99999999 r3=aaaaaaaafffffffe  -> r1=bbbbbbbbffffffff cc=1
ARK 1,2,3  r2=aaaaaaaa00000001 r1=bbbbbbbb99999999 r3=aaaaaaaa00000001  -> r1=bbbbbbbb00000002 cc=2
ARK 1,2,3  r2=aaaaaaaa7fffffff r1=bbbbbbbb99999999 r3=aaaaaaaa00000001  -> r1=bbbbbbbb80000000 cc=3
ARK 1,2,3  r2=aaaaaaaa80000000 r1=bbbbbbbb99999999 r3=aaaaaaaaffffffff  -> r1=bbbbbbbb7fffffff cc=3
ARK 1,2,3  r2=aaaaaaaa80000000 r1=bbbbbbbb99999999 r3=aaaaaaaa80000000  -> r1=bbbbbbbb00000000 cc=3
ARK 1,2,3  r2=aaaaaaaa7fffffff r3=aaaaaaaa00000001 pm=8  -> r1=80000000 cc=3 pgm=0008
AGR 1,2  r1=5 r2=fffffffffffffffb cc=3  -> r1=0 cc=0
AGR 1,2  r1=1 r2=fffffffffffffffe  -> r1=ffffffffffffffff cc=1
AGR 1,2  r1=1 r2=1  -> r1=2 cc=2
AGR 1,2  r1=7fffffffffffffff r2=1  -> r1=8000000000000000 cc=3
AGR 1,2  r1=8000000000000000 r2=ffffffffffffffff  -> r1=7fffffffffffffff cc=3
AGR 1,2  r1=8000000000000000 r2=8000000000000000  -> r1=0 cc=3
AGR 1,2  r1=7fffffffffffffff r2=1 pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AGRK 1,2,3  r2=5 r1=bbbbbbbb99999999 r3=fffffffffffffffb cc=3  -> r1=0 cc=0
AGRK 1,2,3  r2=1 r1=bbbbbbbb99999999 r3=fffffffffffffffe  -> r1=ffffffffffffffff cc=1
AGRK 1,2,3  r2=1 r1=bbbbbbbb99999999 r3=1  -> r1=2 cc=2
AGRK 1,2,3  r2=7fffffffffffffff r1=bbbbbbbb99999999 r3=1  -> r1=8000000000000000 cc=3
AGRK 1,2,3  r2=8000000000000000 r1=bbbbbbbb99999999 r3=ffffffffffffffff  -> r1=7fffffffffffffff cc=3
AGRK 1,2,3  r2=8000000000000000 r1=bbbbbbbb99999999 r3=8000000000000000  -> r1=0 cc=3
AGRK 1,2,3  r2=7fffffffffffffff r3=1 pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AGFR 1,2  r1=5 r2=5a5a5a5afffffffb cc=3  -> r1=0 cc=0
AGFR 1,2  r1=1 r2=5a5a5a5afffffffe  -> r1=ffffffffffffffff cc=1
AGFR 1,2  r1=1 r2=5a5a5a5a00000001  -> r1=2 cc=2
AGFR 1,2  r1=7fffffffffffffff r2=5a5a5a5a00000001  -> r1=8000000000000000 cc=3
AGFR 1,2  r1=8000000000000000 r2=5a5a5a5affffffff  -> r1=7fffffffffffffff cc=3
AGFR 1,2  r1=7fffffffffffffff r2=5a5a5a5a00000001 pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AG 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=fffffffffffffffb cc=3  -> r1=0 cc=0
AG 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=fffffffffffffffe  -> r1=ffffffffffffffff cc=1
AG 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=0000000000000001  -> r1=2 cc=2
AG 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=0000000000000001  -> r1=8000000000000000 cc=3
AG 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=ffffffffffffffff  -> r1=7fffffffffffffff cc=3
AG 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=8000000000000000  -> r1=0 cc=3
AG 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=0000000000000001 pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AG 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
AGF 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=fffffffb cc=3  -> r1=0 cc=0
AGF 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=fffffffe  -> r1=ffffffffffffffff cc=1
AGF 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=00000001  -> r1=2 cc=2
AGF 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=00000001  -> r1=8000000000000000 cc=3
AGF 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=ffffffff  -> r1=7fffffffffffffff cc=3
AGF 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=00000001 pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AGF 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
AFI 1,-5  r1=aaaaaaaa00000005 cc=3  -> r1=aaaaaaaa00000000 cc=0
AFI 1,-2  r1=aaaaaaaa00000001  -> r1=aaaaaaaaffffffff cc=1
AFI 1,1  r1=aaaaaaaa00000001  -> r1=aaaaaaaa00000002 cc=2
AFI 1,1  r1=aaaaaaaa7fffffff  -> r1=aaaaaaaa80000000 cc=3
AFI 1,-1  r1=aaaaaaaa80000000  -> r1=aaaaaaaa7fffffff cc=3
AFI 1,-2147483648  r1=aaaaaaaa80000000  -> r1=aaaaaaaa00000000 cc=3
AFI 1,1  r1=aaaaaaaa7fffffff pm=8  -> r1=aaaaaaaa80000000 cc=3 pgm=0008
AGFI 1,-5  r1=5 cc=3  -> r1=0 cc=0
AGFI 1,-2  r1=1  -> r1=ffffffffffffffff cc=1
AGFI 1,1  r1=1  -> r1=2 cc=2
AGFI 1,1  r1=7fffffffffffffff  -> r1=8000000000000000 cc=3
AGFI 1,-1  r1=8000000000000000  -> r1=7fffffffffffffff cc=3
AGFI 1,1  r1=7fffffffffffffff pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AHIK 1,3,-5  r3=aaaaaaaa00000005 r1=bbbbbbbb99999999 cc=3  -> r1=bbbbbbbb00000000 cc=0
AHIK 1,3,-2  r3=aaaaaaaa00000001 r1=bbbbbbbb99999999  -> r1=bbbbbbbbffffffff cc=1
AHIK 1,3,1  r3=aaaaaaaa00000001 r1=bbbbbbbb99999999  -> r1=bbbbbbbb00000002 cc=2
AHIK 1,3,1  r3=aaaaaaaa7fffffff r1=bbbbbbbb99999999  -> r1=bbbbbbbb80000000 cc=3
AHIK 1,3,-1  r3=aaaaaaaa80000000 r1=bbbbbbbb99999999  -> r1=bbbbbbbb7fffffff cc=3
AHIK 1,3,1  r3=aaaaaaaa7fffffff pm=8  -> r1=80000000 cc=3 pgm=0008
AGHIK 1,3,-5  r3=5 r1=bbbbbbbb99999999 cc=3  -> r1=0 cc=0
AGHIK 1,3,-2  r3=1 r1=bbbbbbbb99999999  -> r1=ffffffffffffffff cc=1
AGHIK 1,3,1  r3=1 r1=bbbbbbbb99999999  -> r1=2 cc=2
AGHIK 1,3,1  r3=7fffffffffffffff r1=bbbbbbbb99999999  -> r1=8000000000000000 cc=3
AGHIK 1,3,-1  r3=8000000000000000 r1=bbbbbbbb99999999  -> r1=7fffffffffffffff cc=3
AGHIK 1,3,1  r3=7fffffffffffffff pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AH 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=fffb cc=3  -> r1=aaaaaaaa00000000 cc=0
AH 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=fffe  -> r1=aaaaaaaaffffffff cc=1
AH 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa00000002 cc=2
AH 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa80000000 cc=3
AH 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffff  -> r1=aaaaaaaa7fffffff cc=3
AH 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=0001 pm=8  -> r1=aaaaaaaa80000000 cc=3 pgm=0008
AH 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
AHY 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=fffb cc=3  -> r1=aaaaaaaa00000000 cc=0
AHY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=fffe  -> r1=aaaaaaaaffffffff cc=1
AHY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa00000002 cc=2
AHY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa80000000 cc=3
AHY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffff  -> r1=aaaaaaaa7fffffff cc=3
AHY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=0001 pm=8  -> r1=aaaaaaaa80000000 cc=3 pgm=0008
AHY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
AHI 1,-5  r1=aaaaaaaa00000005 cc=3  -> r1=aaaaaaaa00000000 cc=0
AHI 1,-2  r1=aaaaaaaa00000001  -> r1=aaaaaaaaffffffff cc=1
AHI 1,1  r1=aaaaaaaa00000001  -> r1=aaaaaaaa00000002 cc=2
AHI 1,1  r1=aaaaaaaa7fffffff  -> r1=aaaaaaaa80000000 cc=3
AHI 1,-1  r1=aaaaaaaa80000000  -> r1=aaaaaaaa7fffffff cc=3
AHI 1,1  r1=aaaaaaaa7fffffff pm=8  -> r1=aaaaaaaa80000000 cc=3 pgm=0008
AGHI 1,-5  r1=5 cc=3  -> r1=0 cc=0
AGHI 1,-2  r1=1  -> r1=ffffffffffffffff cc=1
AGHI 1,1  r1=1  -> r1=2 cc=2
AGHI 1,1  r1=7fffffffffffffff  -> r1=8000000000000000 cc=3
AGHI 1,-1  r1=8000000000000000  -> r1=7fffffffffffffff cc=3
AGHI 1,1  r1=7fffffffffffffff pm=8  -> r1=8000000000000000 cc=3 pgm=0008

# ADD LOGICAL
ALR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaa00000000 cc=3  -> cc=0
ALR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaafffffffe  -> r1=aaaaaaaaffffffff cc=1
ALR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaaffffffff  -> r1=aaaaaaaa00000000 cc=2
ALR 1,2  r1=aaaaaaaa00000002 r2=aaaaaaaaffffffff  -> r1=aaaaaaaa00000001 cc=3
ALR 1,2  r1=aaaaaaaa80000000 r2=aaaaaaaa80000000  -> r1=aaaaaaaa00000000 cc=2
ALRK 1,2,3  r2=aaaaaaaa00000000 r1=bbbbbbbb99999999 r3=aaaaaaaa00000000 cc=3  -> r1=bbbbbbbb00000000 cc=0
ALRK 1,2,3  r2=aaaaaaaa00000001 r1=bbbbbbbb99999999 r3=aaaaaaaafffffffe  -> r1=bbbbbbbbffffffff cc=1
ALRK 1,2,3  r2=aaaaaaaa00000001 r1=bbbbbbbb99999999 r3=aaaaaaaaffffffff  -> r1=bbbbbbbb00000000 cc=2
ALRK 1,2,3  r2=aaaaaaaa00000002 r1=bbbbbbbb99999999 r3=aaaaaaaaffffffff  -> r1=bbbbbbbb00000001 cc=3
ALRK 1,2,3  r2=aaaaaaaa80000000 r1=bbbbbbbb99999999 r3=aaaaaaaa80000000  -> r1=bbbbbbbb00000000 cc=2
AL 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=00000000 cc=3  -> cc=0
AL 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=fffffffe  -> r1=aaaaaaaaffffffff cc=1
AL 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa00000000 cc=2
AL 1,16(11,12)  r1=aaaaaaaa00000002 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa00000001 cc=3
AL 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=80000000  -> r1=aaaaaaaa00000000 cc=2
AL 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
ALY 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=00000000 cc=3  -> cc=0
ALY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=fffffffe  -> r1=aaaaaaaaffffffff cc=1
ALY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa00000000 cc=2
ALY 1,16(11,12)  r1=aaaaaaaa00000002 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa00000001 cc=3
ALY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=80000000  -> r1=aaaaaaaa00000000 cc=2
ALY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
ALGR 1,2  r1=0 r2=0 cc=3  -> cc=0
ALGR 1,2  r1=1 r2=fffffffffffffffe  -> r1=ffffffffffffffff cc=1
ALGR 1,2  r1=1 r2=ffffffffffffffff  -> r1=0 cc=2
ALGR 1,2  r1=2 r2=ffffffffffffffff  -> r1=1 cc=3
ALGR 1,2  r1=8000000000000000 r2=8000000000000000  -> r1=0 cc=2
ALGRK 1,2,3  r2=0 r1=bbbbbbbb99999999 r3=0 cc=3  -> r1=0 cc=0
ALGRK 1,2,3  r2=1 r1=bbbbbbbb99999999 r3=fffffffffffffffe  -> r1=ffffffffffffffff cc=1
ALGRK 1,2,3  r2=1 r1=bbbbbbbb99999999 r3=ffffffffffffffff  -> r1=0 cc=2
ALGRK 1,2,3  r2=2 r1=bbbbbbbb99999999 r3=ffffffffffffffff  -> r1=1 cc=3
ALGRK 1,2,3  r2=8000000000000000 r1=bbbbbbbb99999999 r3=8000000000000000  -> r1=0 cc=2
ALGFR 1,2  r1=0 r2=5a5a5a5a00000000 cc=3  -> cc=0
ALGFR 1,2  r1=1 r2=5a5a5a5a00000001  -> r1=2 cc=1
ALGFR 1,2  r1=ffffffffffffffff r2=5a5a5a5a00000001  -> r1=0 cc=2
ALGFR 1,2  r1=ffffffffffffffff r2=5a5a5a5a00000002  -> r1=1 cc=3
ALG 1,16(11,12)  r1=0 r11=100 r12=10000 @10110=0000000000000000 cc=3  -> cc=0
ALG 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=fffffffffffffffe  -> r1=ffffffffffffffff cc=1
ALG 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=ffffffffffffffff  -> r1=0 cc=2
ALG 1,16(11,12)  r1=2 r11=100 r12=10000 @10110=ffffffffffffffff  -> r1=1 cc=3
ALG 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=8000000000000000  -> r1=0 cc=2
ALG 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
ALGF 1,16(11,12)  r1=0 r11=100 r12=10000 @10110=00000000 cc=3  -> cc=0
ALGF 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=00000001  -> r1=2 cc=1
ALGF 1,16(11,12)  r1=ffffffffffffffff r11=100 r12=10000 @10110=00000001  -> r1=0 cc=2
ALGF 1,16(11,12)  r1=ffffffffffffffff r11=100 r12=10000 @10110=00000002  -> r1=1 cc=3
ALGF 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
ALFI 1,0  r1=aaaaaaaa00000000 cc=3  -> cc=0
ALFI 1,4294967294  r1=aaaaaaaa00000001  -> r1=aaaaaaaaffffffff cc=1
ALFI 1,4294967295  r1=aaaaaaaa00000001  -> r1=aaaaaaaa00000000 cc=2
ALFI 1,4294967295  r1=aaaaaaaa00000002  -> r1=aaaaaaaa00000001 cc=3
ALFI 1,2147483648  r1=aaaaaaaa80000000  -> r1=aaaaaaaa00000000 cc=2
ALGFI 1,0  r1=0 cc=3  -> cc=0
ALGFI 1,1  r1=1  -> r1=2 cc=1
ALGFI 1,1  r1=ffffffffffffffff  -> r1=0 cc=2
ALGFI 1,2  r1=ffffffffffffffff  -> r1=1 cc=3
ALHSIK 1,3,0  r3=aaaaaaaa00000000 r1=bbbbbbbb99999999 cc=3  -> r1=bbbbbbbb00000000 cc=0
ALHSIK 1,3,-2  r3=aaaaaaaa00000001 r1=bbbbbbbb99999999  -> r1=bbbbbbbbffffffff cc=1
ALHSIK 1,3,-1  r3=aaaaaaaa00000001 r1=bbbbbbbb99999999  -> r1=bbbbbbbb00000000 cc=2
ALHSIK 1,3,-1  r3=aaaaaaaa00000002 r1=bbbbbbbb99999999  -> r1=bbbbbbbb00000001 cc=3
ALGHSIK 1,3,0  r3=0 r1=bbbbbbbb99999999 cc=3  -> r1=0 cc=0
ALGHSIK 1,3,-2  r3=1 r1=bbbbbbbb99999999  -> r1=ffffffffffffffff cc=1
ALGHSIK 1,3,-1  r3=1 r1=bbbbbbbb99999999  -> r1=0 cc=2
ALGHSIK 1,3,-1  r3=2 r1=bbbbbbbb99999999  -> r1=1 cc=3

# SUBTRACT
SR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 cc=3  -> r1=aaaaaaaa00000000 cc=0
SR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaa00000002  -> r1=aaaaaaaaffffffff cc=1
SR 1,2  r1=aaaaaaaa00000002 r2=aaaaaaaa00000001  -> r1=aaaaaaaa00000001 cc=2
SR 1,2  r1=aaaaaaaa80000000 r2=aaaaaaaa00000001  -> r1=aaaaaaaa7fffffff cc=3
SR 1,2  r1=aaaaaaaa7fffffff r2=aaaaaaaaffffffff  -> r1=aaaaaaaa80000000 cc=3
SR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaa80000000  -> r1=aaaaaaaa80000000 cc=3
SR 1,2  r1=aaaaaaaa80000000 r2=aaaaaaaa00000001 pm=8  -> r1=aaaaaaaa7fffffff cc=3 pgm=0008
SRK 1,2,3  r2=aaaaaaaa00000005 r1=bbbbbbbb99999999 r3=aaaaaaaa00000005 cc=3  -> r1=bbbbbbbb00000000 cc=0
SRK 1,2,3  r2=aaaaaaaa00000001 r1=bbbbbbbb99999999 r3=aaaaaaaa00000002  -> r1=bbbbbbbbffffffff cc=1
SRK 1,2,3  r2=aaaaaaaa00000002 r1=bbbbbbbb99999999 r3=aaaaaaaa00000001  -> r1=bbbbbbbb00000001 cc=2
SRK 1,2,3  r2=aaaaaaaa80000000 r1=bbbbbbbb99999999 r3=aaaaaaaa00000001  -> r1=bbbbbbbb7fffffff cc=3
SRK 1,2,3  r2=aaaaaaaa7fffffff r1=bbbbbbbb99999999 r3=aaaaaaaaffffffff  -> r1=bbbbbbbb80000000 cc=3
SRK 1,2,3  r2=aaaaaaaa00000000 r1=bbbbbbbb99999999 r3=aaaaaaaa80000000  -> r1=bbbbbbbb80000000 cc=3
SRK 1,2,3  r2=aaaaaaaa80000000 r3=aaaaaaaa00000001 pm=8  -> r1=7fffffff cc=3 pgm=0008
S 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=00000005 cc=3  -> r1=aaaaaaaa00000000 cc=0
S 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=00000002  -> r1=aaaaaaaaffffffff cc=1
S 1,16(11,12)  r1=aaaaaaaa00000002 r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa00000001 cc=2
S 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa7fffffff cc=3
S 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa80000000 cc=3
S 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=80000000  -> r1=aaaaaaaa80000000 cc=3
S 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=00000001 pm=8  -> r1=aaaaaaaa7fffffff cc=3 pgm=0008
S 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SY 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=00000005 cc=3  -> r1=aaaaaaaa00000000 cc=0
SY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=00000002  -> r1=aaaaaaaaffffffff cc=1
SY 1,16(11,12)  r1=aaaaaaaa00000002 r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa00000001 cc=2
SY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=00000001  -> r1=aaaaaaaa7fffffff cc=3
SY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa80000000 cc=3
SY 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=80000000  -> r1=aaaaaaaa80000000 cc=3
SY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=00000001 pm=8  -> r1=aaaaaaaa7fffffff cc=3 pgm=0008
SY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SGR 1,2  r1=5 r2=5 cc=3  -> r1=0 cc=0
SGR 1,2  r1=1 r2=2  -> r1=ffffffffffffffff cc=1
SGR 1,2  r1=2 r2=1  -> r1=1 cc=2
SGR 1,2  r1=8000000000000000 r2=1  -> r1=7fffffffffffffff cc=3
SGR 1,2  r1=7fffffffffffffff r2=ffffffffffffffff  -> r1=8000000000000000 cc=3
SGR 1,2  r1=0 r2=8000000000000000  -> r1=8000000000000000 cc=3
SGR 1,2  r1=8000000000000000 r2=1 pm=8  -> r1=7fffffffffffffff cc=3 pgm=0008
SGRK 1,2,3  r2=5 r1=bbbbbbbb99999999 r3=5 cc=3  -> r1=0 cc=0
SGRK 1,2,3  r2=1 r1=bbbbbbbb99999999 r3=2  -> r1=ffffffffffffffff cc=1
SGRK 1,2,3  r2=2 r1=bbbbbbbb99999999 r3=1  -> r1=1 cc=2
SGRK 1,2,3  r2=8000000000000000 r1=bbbbbbbb99999999 r3=1  -> r1=7fffffffffffffff cc=3
SGRK 1,2,3  r2=7fffffffffffffff r1=bbbbbbbb99999999 r3=ffffffffffffffff  -> r1=8000000000000000 cc=3
SGRK 1,2,3  r2=0 r1=bbbbbbbb99999999 r3=8000000000000000  -> r1=8000000000000000 cc=3
SGRK 1,2,3  r2=8000000000000000 r3=1 pm=8  -> r1=7fffffffffffffff cc=3 pgm=0008
SGFR 1,2  r1=5 r2=5a5a5a5a00000005 cc=3  -> r1=0 cc=0
SGFR 1,2  r1=1 r2=5a5a5a5a00000002  -> r1=ffffffffffffffff cc=1
SGFR 1,2  r1=2 r2=5a5a5a5a00000001  -> r1=1 cc=2
SGFR 1,2  r1=8000000000000000 r2=5a5a5a5a00000001  -> r1=7fffffffffffffff cc=3
SGFR 1,2  r1=7fffffffffffffff r2=5a5a5a5affffffff  -> r1=8000000000000000 cc=3
SGFR 1,2  r1=8000000000000000 r2=5a5a5a5a00000001 pm=8  -> r1=7fffffffffffffff cc=3 pgm=0008
SG 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=0000000000000005 cc=3  -> r1=0 cc=0
SG 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=0000000000000002  -> r1=ffffffffffffffff cc=1
SG 1,16(11,12)  r1=2 r11=100 r12=10000 @10110=0000000000000001  -> r1=1 cc=2
SG 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=0000000000000001  -> r1=7fffffffffffffff cc=3
SG 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=ffffffffffffffff  -> r1=8000000000000000 cc=3
SG 1,16(11,12)  r1=0 r11=100 r12=10000 @10110=8000000000000000  -> r1=8000000000000000 cc=3
SG 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=0000000000000001 pm=8  -> r1=7fffffffffffffff cc=3 pgm=0008
SG 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SGF 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=00000005 cc=3  -> r1=0 cc=0
SGF 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=00000002  -> r1=ffffffffffffffff cc=1
SGF 1,16(11,12)  r1=2 r11=100 r12=10000 @10110=00000001  -> r1=1 cc=2
SGF 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=00000001  -> r1=7fffffffffffffff cc=3
SGF 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=ffffffff  -> r1=8000000000000000 cc=3
SGF 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=00000001 pm=8  -> r1=7fffffffffffffff cc=3 pgm=0008
SGF 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SH 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=0005 cc=3  -> r1=aaaaaaaa00000000 cc=0
SH 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=0002  -> r1=aaaaaaaaffffffff cc=1
SH 1,16(11,12)  r1=aaaaaaaa00000002 r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa00000001 cc=2
SH 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa7fffffff cc=3
SH 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=ffff  -> r1=aaaaaaaa80000000 cc=3
SH 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=0001 pm=8  -> r1=aaaaaaaa7fffffff cc=3 pgm=0008
SH 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SHY 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=0005 cc=3  -> r1=aaaaaaaa00000000 cc=0
SHY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=0002  -> r1=aaaaaaaaffffffff cc=1
SHY 1,16(11,12)  r1=aaaaaaaa00000002 r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa00000001 cc=2
SHY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=0001  -> r1=aaaaaaaa7fffffff cc=3
SHY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=ffff  -> r1=aaaaaaaa80000000 cc=3
SHY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=0001 pm=8  -> r1=aaaaaaaa7fffffff cc=3 pgm=0008
SHY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005

# SUBTRACT LOGICAL
SLR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaa00000002  -> r1=aaaaaaaaffffffff cc=1
SLR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaaffffffff  -> r1=aaaaaaaa00000001 cc=1
SLR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005  -> r1=aaaaaaaa00000000 cc=2
SLR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000003  -> r1=aaaaaaaa00000002 cc=3
SLRK 1,2,3  r2=aaaaaaaa00000001 r1=bbbbbbbb99999999 r3=aaaaaaaa00000002  -> r1=bbbbbbbbffffffff cc=1
SLRK 1,2,3  r2=aaaaaaaa00000000 r1=bbbbbbbb99999999 r3=aaaaaaaaffffffff  -> r1=bbbbbbbb00000001 cc=1
SLRK 1,2,3  r2=aaaaaaaa00000005 r1=bbbbbbbb99999999 r3=aaaaaaaa00000005  -> r1=bbbbbbbb00000000 cc=2
SLRK 1,2,3  r2=aaaaaaaa00000005 r1=bbbbbbbb99999999 r3=aaaaaaaa00000003  -> r1=bbbbbbbb00000002 cc=3
SL 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=00000002  -> r1=aaaaaaaaffffffff cc=1
SL 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa00000001 cc=1
SL 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=00000005  -> r1=aaaaaaaa00000000 cc=2
SL 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=00000003  -> r1=aaaaaaaa00000002 cc=3
SL 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SLY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=00000002  -> r1=aaaaaaaaffffffff cc=1
SLY 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=ffffffff  -> r1=aaaaaaaa00000001 cc=1
SLY 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=00000005  -> r1=aaaaaaaa00000000 cc=2
SLY 1,16(11,12)  r1=aaaaaaaa00000005 r11=100 r12=10000 @10110=00000003  -> r1=aaaaaaaa00000002 cc=3
SLY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SLGR 1,2  r1=1 r2=2  -> r1=ffffffffffffffff cc=1
SLGR 1,2  r1=0 r2=ffffffffffffffff  -> r1=1 cc=1
SLGR 1,2  r1=5 r2=5  -> r1=0 cc=2
SLGR 1,2  r1=5 r2=3  -> r1=2 cc=3
SLGRK 1,2,3  r2=1 r1=bbbbbbbb99999999 r3=2  -> r1=ffffffffffffffff cc=1
SLGRK 1,2,3  r2=0 r1=bbbbbbbb99999999 r3=ffffffffffffffff  -> r1=1 cc=1
SLGRK 1,2,3  r2=5 r1=bbbbbbbb99999999 r3=5  -> r1=0 cc=2
SLGRK 1,2,3  r2=5 r1=bbbbbbbb99999999 r3=3  -> r1=2 cc=3
SLGFR 1,2  r1=1 r2=5a5a5a5a00000002  -> r1=ffffffffffffffff cc=1
SLGFR 1,2  r1=5 r2=5a5a5a5a00000005  -> r1=0 cc=2
SLGFR 1,2  r1=5 r2=5a5a5a5a00000003  -> r1=2 cc=3
SLG 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=0000000000000002  -> r1=ffffffffffffffff cc=1
SLG 1,16(11,12)  r1=0 r11=100 r12=10000 @10110=ffffffffffffffff  -> r1=1 cc=1
SLG 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=0000000000000005  -> r1=0 cc=2
SLG 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=0000000000000003  -> r1=2 cc=3
SLG 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SLGF 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=00000002  -> r1=ffffffffffffffff cc=1
SLGF 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=00000005  -> r1=0 cc=2
SLGF 1,16(11,12)  r1=5 r11=100 r12=10000 @10110=00000003  -> r1=2 cc=3
SLGF 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
SLFI 1,2  r1=aaaaaaaa00000001  -> r1=aaaaaaaaffffffff cc=1
SLFI 1,4294967295  r1=aaaaaaaa00000000  -> r1=aaaaaaaa00000001 cc=1
SLFI 1,5  r1=aaaaaaaa00000005  -> r1=aaaaaaaa00000000 cc=2
SLFI 1,3  r1=aaaaaaaa00000005  -> r1=aaaaaaaa00000002 cc=3
SLGFI 1,2  r1=1  -> r1=ffffffffffffffff cc=1
SLGFI 1,5  r1=5  -> r1=0 cc=2
SLGFI 1,3  r1=5  -> r1=2 cc=3

# COMPARE
CR 1,2  r1=aaaaaaaa00000007 r2=aaaaaaaa00000007 cc=3  -> cc=0
CR 1,2  r1=aaaaaaaa80000000 r2=aaaaaaaa7fffffff  -> cc=1
CR 1,2  r1=aaaaaaaa7fffffff r2=aaaaaaaa80000000  -> cc=2
CR 1,2  r1=aaaaaaaafffffffe r2=aaaaaaaaffffffff  -> cc=1
CR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaaffffffff  -> cc=2
C 1,16(11,12)  r1=aaaaaaaa00000007 r11=100 r12=10000 @10110=00000007 cc=3  -> cc=0
C 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=7fffffff  -> cc=1
C 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=80000000  -> cc=2
C 1,16(11,12)  r1=aaaaaaaafffffffe r11=100 r12=10000 @10110=ffffffff  -> cc=1
C 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=ffffffff  -> cc=2
C 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CY 1,16(11,12)  r1=aaaaaaaa00000007 r11=100 r12=10000 @10110=00000007 cc=3  -> cc=0
CY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=7fffffff  -> cc=1
CY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=80000000  -> cc=2
CY 1,16(11,12)  r1=aaaaaaaafffffffe r11=100 r12=10000 @10110=ffffffff  -> cc=1
CY 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=ffffffff  -> cc=2
CY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CGR 1,2  r1=7 r2=7 cc=3  -> cc=0
CGR 1,2  r1=8000000000000000 r2=7fffffffffffffff  -> cc=1
CGR 1,2  r1=7fffffffffffffff r2=8000000000000000  -> cc=2
CGR 1,2  r1=fffffffffffffffe r2=ffffffffffffffff  -> cc=1
CGR 1,2  r1=0 r2=ffffffffffffffff  -> cc=2
CGFR 1,2  r1=7 r2=5a5a5a5a00000007 cc=3  -> cc=0
CGFR 1,2  r1=fffffffffffffffe r2=5a5a5a5affffffff  -> cc=1
CGFR 1,2  r1=0 r2=5a5a5a5affffffff  -> cc=2
CG 1,16(11,12)  r1=7 r11=100 r12=10000 @10110=0000000000000007 cc=3  -> cc=0
CG 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=7fffffffffffffff  -> cc=1
CG 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=8000000000000000  -> cc=2
CG 1,16(11,12)  r1=fffffffffffffffe r11=100 r12=10000 @10110=ffffffffffffffff  -> cc=1
CG 1,16(11,12)  r1=0 r11=100 r12=10000 @10110=ffffffffffffffff  -> cc=2
CG 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CGF 1,16(11,12)  r1=7 r11=100 r12=10000 @10110=00000007 cc=3  -> cc=0
CGF 1,16(11,12)  r1=fffffffffffffffe r11=100 r12=10000 @10110=ffffffff  -> cc=1
CGF 1,16(11,12)  r1=0 r11=100 r12=10000 @10110=ffffffff  -> cc=2
CGF 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CFI 1,7  r1=aaaaaaaa00000007 cc=3  -> cc=0
CFI 1,2147483647  r1=aaaaaaaa80000000  -> cc=1
CFI 1,-2147483648  r1=aaaaaaaa7fffffff  -> cc=2
CFI 1,-1  r1=aaaaaaaafffffffe  -> cc=1
CFI 1,-1  r1=aaaaaaaa00000000  -> cc=2
CGFI 1,7  r1=7 cc=3  -> cc=0
CGFI 1,-1  r1=fffffffffffffffe  -> cc=1
CGFI 1,-1  r1=0  -> cc=2
CH 1,16(11,12)  r1=aaaaaaaa00000007 r11=100 r12=10000 @10110=0007 cc=3  -> cc=0
CH 1,16(11,12)  r1=aaaaaaaafffffffe r11=100 r12=10000 @10110=ffff  -> cc=1
CH 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=ffff  -> cc=2
CH 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CHY 1,16(11,12)  r1=aaaaaaaa00000007 r11=100 r12=10000 @10110=0007 cc=3  -> cc=0
CHY 1,16(11,12)  r1=aaaaaaaafffffffe r11=100 r12=10000 @10110=ffff  -> cc=1
CHY 1,16(11,12)  r1=aaaaaaaa00000000 r11=100 r12=10000 @10110=ffff  -> cc=2
CHY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CGH 1,16(11,12)  r1=7 r11=100 r12=10000 @10110=0007 cc=3  -> cc=0
CGH 1,16(11,12)  r1=fffffffffffffffe r11=100 r12=10000 @10110=ffff  -> cc=1
CGH 1,16(11,12)  r1=0 r11=100 r12=10000 @10110=ffff  -> cc=2
CGH 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CHI 1,7  r1=aaaaaaaa00000007 cc=3  -> cc=0
CHI 1,-1  r1=aaaaaaaafffffffe  -> cc=1
CHI 1,-1  r1=aaaaaaaa00000000  -> cc=2
CGHI 1,7  r1=7 cc=3  -> cc=0
CGHI 1,-1  r1=fffffffffffffffe  -> cc=1
CGHI 1,-1  r1=0  -> cc=2

# COMPARE LOGICAL
CLR 1,2  r1=aaaaaaaa00000007 r2=aaaaaaaa00000007 cc=3  -> cc=0
CLR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaaffffffff  -> cc=1
CLR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaa00000001  -> cc=2
CLR 1,2  r1=aaaaaaaa7fffffff r2=aaaaaaaa80000000  -> cc=1
CL 1,16(11,12)  r1=aaaaaaaa00000007 r11=100 r12=10000 @10110=00000007 cc=3  -> cc=0
CL 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=ffffffff  -> cc=1
CL 1,16(11,12)  r1=aaaaaaaaffffffff r11=100 r12=10000 @10110=00000001  -> cc=2
CL 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=80000000  -> cc=1
CL 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CLY 1,16(11,12)  r1=aaaaaaaa00000007 r11=100 r12=10000 @10110=00000007 cc=3  -> cc=0
CLY 1,16(11,12)  r1=aaaaaaaa00000001 r11=100 r12=10000 @10110=ffffffff  -> cc=1
CLY 1,16(11,12)  r1=aaaaaaaaffffffff r11=100 r12=10000 @10110=00000001  -> cc=2
CLY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=80000000  -> cc=1
CLY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CLGR 1,2  r1=7 r2=7 cc=3  -> cc=0
CLGR 1,2  r1=1 r2=ffffffffffffffff  -> cc=1
CLGR 1,2  r1=ffffffffffffffff r2=1  -> cc=2
CLGR 1,2  r1=7fffffffffffffff r2=8000000000000000  -> cc=1
CLGFR 1,2  r1=7 r2=5a5a5a5a00000007 cc=3  -> cc=0
CLGFR 1,2  r1=ffffffffffffffff r2=5a5a5a5a00000001  -> cc=2
CLGFR 1,2  r1=6 r2=5a5a5a5a00000007  -> cc=1
CLGFR 1,2  r1=8 r2=5a5a5a5a00000007  -> cc=2
CLG 1,16(11,12)  r1=7 r11=100 r12=10000 @10110=0000000000000007 cc=3  -> cc=0
CLG 1,16(11,12)  r1=1 r11=100 r12=10000 @10110=ffffffffffffffff  -> cc=1
CLG 1,16(11,12)  r1=ffffffffffffffff r11=100 r12=10000 @10110=0000000000000001  -> cc=2
CLG 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=8000000000000000  -> cc=1
CLG 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CLGF 1,16(11,12)  r1=7 r11=100 r12=10000 @10110=00000007 cc=3  -> cc=0
CLGF 1,16(11,12)  r1=ffffffffffffffff r11=100 r12=10000 @10110=00000001  -> cc=2
CLGF 1,16(11,12)  r1=6 r11=100 r12=10000 @10110=00000007  -> cc=1
CLGF 1,16(11,12)  r1=8 r11=100 r12=10000 @10110=00000007  -> cc=2
CLGF 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
CLFI 1,7  r1=aaaaaaaa00000007 cc=3  -> cc=0
CLFI 1,4294967295  r1=aaaaaaaa00000001  -> cc=1
CLFI 1,1  r1=aaaaaaaaffffffff  -> cc=2
CLFI 1,2147483648  r1=aaaaaaaa7fffffff  -> cc=1
CLGFI 1,7  r1=7 cc=3  -> cc=0
CLGFI 1,1  r1=ffffffffffffffff  -> cc=2
CLGFI 1,7  r1=6  -> cc=1
CLGFI 1,7  r1=8  -> cc=2

# carry and borrow
ALCR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaa00000000 cc=0  -> cc=0
ALCR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaa00000001 cc=1  -> r1=aaaaaaaa00000002 cc=1
ALCR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaa00000000 cc=2  -> r1=aaaaaaaa00000000 cc=2
ALCR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaa00000001 cc=3  -> r1=aaaaaaaa00000001 cc=3
ALCR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaa00000001 cc=0  -> r1=aaaaaaaa00000000 cc=2
ALCR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaaffffffff cc=3  -> cc=3
ALCR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 cc=2  -> r1=aaaaaaaa0000000b cc=1
ALCR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 cc=0  -> r1=aaaaaaaa0000000a cc=1
ALCR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000004 cc=3  -> r1=aaaaaaaa0000000a cc=1
ALCR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000004 cc=1  -> r1=aaaaaaaa00000009 cc=1
ALCR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaaffffffff cc=1  -> r1=aaaaaaaaffffffff cc=1
ALC 1,0(,12)  r1=aaaaaaaa00000000 r12=10000 @10000=00000000 cc=0  -> cc=0
ALC 1,0(,12)  r1=aaaaaaaa00000001 r12=10000 @10000=00000001 cc=1  -> r1=aaaaaaaa00000002 cc=1
ALC 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=00000000 cc=2  -> r1=aaaaaaaa00000000 cc=2
ALC 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=00000001 cc=3  -> r1=aaaaaaaa00000001 cc=3
ALC 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=00000001 cc=0  -> r1=aaaaaaaa00000000 cc=2
ALC 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=ffffffff cc=3  -> cc=3
ALC 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000005 cc=2  -> r1=aaaaaaaa0000000b cc=1
ALC 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000005 cc=0  -> r1=aaaaaaaa0000000a cc=1
ALC 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000004 cc=3  -> r1=aaaaaaaa0000000a cc=1
ALC 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000004 cc=1  -> r1=aaaaaaaa00000009 cc=1
ALC 1,0(,12)  r1=aaaaaaaa00000000 r12=10000 @10000=ffffffff cc=1  -> r1=aaaaaaaaffffffff cc=1
ALC 1,0(,12)  r12=ffffffffffff0000  -> pgm=0005
ALCGR 1,2  r1=0 r2=0 cc=0  -> cc=0
ALCGR 1,2  r1=1 r2=1 cc=1  -> r1=2 cc=1
ALCGR 1,2  r1=ffffffffffffffff r2=0 cc=2  -> r1=0 cc=2
ALCGR 1,2  r1=ffffffffffffffff r2=1 cc=3  -> r1=1 cc=3
ALCGR 1,2  r1=ffffffffffffffff r2=1 cc=0  -> r1=0 cc=2
ALCGR 1,2  r1=ffffffffffffffff r2=ffffffffffffffff cc=3  -> cc=3
ALCGR 1,2  r1=5 r2=5 cc=2  -> r1=b cc=1
ALCGR 1,2  r1=5 r2=5 cc=0  -> r1=a cc=1
ALCGR 1,2  r1=5 r2=4 cc=3  -> r1=a cc=1
ALCGR 1,2  r1=5 r2=4 cc=1  -> r1=9 cc=1
ALCGR 1,2  r1=0 r2=ffffffffffffffff cc=1  -> r1=ffffffffffffffff cc=1
ALCG 1,0(,12)  r1=0 r12=10000 @10000=0000000000000000 cc=0  -> cc=0
ALCG 1,0(,12)  r1=1 r12=10000 @10000=0000000000000001 cc=1  -> r1=2 cc=1
ALCG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=0000000000000000 cc=2  -> r1=0 cc=2
ALCG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=0000000000000001 cc=3  -> r1=1 cc=3
ALCG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=0000000000000001 cc=0  -> r1=0 cc=2
ALCG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=ffffffffffffffff cc=3  -> cc=3
ALCG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000005 cc=2  -> r1=b cc=1
ALCG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000005 cc=0  -> r1=a cc=1
ALCG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000004 cc=3  -> r1=a cc=1
ALCG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000004 cc=1  -> r1=9 cc=1
ALCG 1,0(,12)  r1=0 r12=10000 @10000=ffffffffffffffff cc=1  -> r1=ffffffffffffffff cc=1
ALCG 1,0(,12)  r12=ffffffffffff0000  -> pgm=0005
SLBR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaa00000000 cc=0  -> r1=aaaaaaaaffffffff cc=1
SLBR 1,2  r1=aaaaaaaa00000001 r2=aaaaaaaa00000001 cc=1  -> r1=aaaaaaaaffffffff cc=1
SLBR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaa00000000 cc=2  -> cc=3
SLBR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaa00000001 cc=3  -> r1=aaaaaaaafffffffe cc=3
SLBR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaa00000001 cc=0  -> r1=aaaaaaaafffffffd cc=3
SLBR 1,2  r1=aaaaaaaaffffffff r2=aaaaaaaaffffffff cc=3  -> r1=aaaaaaaa00000000 cc=2
SLBR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 cc=2  -> r1=aaaaaaaa00000000 cc=2
SLBR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000005 cc=0  -> r1=aaaaaaaaffffffff cc=1
SLBR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000004 cc=3  -> r1=aaaaaaaa00000001 cc=3
SLBR 1,2  r1=aaaaaaaa00000005 r2=aaaaaaaa00000004 cc=1  -> r1=aaaaaaaa00000000 cc=2
SLBR 1,2  r1=aaaaaaaa00000000 r2=aaaaaaaaffffffff cc=1  -> cc=0
SLB 1,0(,12)  r1=aaaaaaaa00000000 r12=10000 @10000=00000000 cc=0  -> r1=aaaaaaaaffffffff cc=1
SLB 1,0(,12)  r1=aaaaaaaa00000001 r12=10000 @10000=00000001 cc=1  -> r1=aaaaaaaaffffffff cc=1
SLB 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=00000000 cc=2  -> cc=3
SLB 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=00000001 cc=3  -> r1=aaaaaaaafffffffe cc=3
SLB 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=00000001 cc=0  -> r1=aaaaaaaafffffffd cc=3
SLB 1,0(,12)  r1=aaaaaaaaffffffff r12=10000 @10000=ffffffff cc=3  -> r1=aaaaaaaa00000000 cc=2
SLB 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000005 cc=2  -> r1=aaaaaaaa00000000 cc=2
SLB 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000005 cc=0  -> r1=aaaaaaaaffffffff cc=1
SLB 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000004 cc=3  -> r1=aaaaaaaa00000001 cc=3
SLB 1,0(,12)  r1=aaaaaaaa00000005 r12=10000 @10000=00000004 cc=1  -> r1=aaaaaaaa00000000 cc=2
SLB 1,0(,12)  r1=aaaaaaaa00000000 r12=10000 @10000=ffffffff cc=1  -> cc=0
SLB 1,0(,12)  r12=ffffffffffff0000  -> pgm=0005
SLBGR 1,2  r1=0 r2=0 cc=0  -> r1=ffffffffffffffff cc=1
SLBGR 1,2  r1=1 r2=1 cc=1  -> r1=ffffffffffffffff cc=1
SLBGR 1,2  r1=ffffffffffffffff r2=0 cc=2  -> cc=3
SLBGR 1,2  r1=ffffffffffffffff r2=1 cc=3  -> r1=fffffffffffffffe cc=3
SLBGR 1,2  r1=ffffffffffffffff r2=1 cc=0  -> r1=fffffffffffffffd cc=3
SLBGR 1,2  r1=ffffffffffffffff r2=ffffffffffffffff cc=3  -> r1=0 cc=2
SLBGR 1,2  r1=5 r2=5 cc=2  -> r1=0 cc=2
SLBGR 1,2  r1=5 r2=5 cc=0  -> r1=ffffffffffffffff cc=1
SLBGR 1,2  r1=5 r2=4 cc=3  -> r1=1 cc=3
SLBGR 1,2  r1=5 r2=4 cc=1  -> r1=0 cc=2
SLBGR 1,2  r1=0 r2=ffffffffffffffff cc=1  -> cc=0
SLBG 1,0(,12)  r1=0 r12=10000 @10000=0000000000000000 cc=0  -> r1=ffffffffffffffff cc=1
SLBG 1,0(,12)  r1=1 r12=10000 @10000=0000000000000001 cc=1  -> r1=ffffffffffffffff cc=1
SLBG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=0000000000000000 cc=2  -> cc=3
SLBG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=0000000000000001 cc=3  -> r1=fffffffffffffffe cc=3
SLBG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=0000000000000001 cc=0  -> r1=fffffffffffffffd cc=3
SLBG 1,0(,12)  r1=ffffffffffffffff r12=10000 @10000=ffffffffffffffff cc=3  -> r1=0 cc=2
SLBG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000005 cc=2  -> r1=0 cc=2
SLBG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000005 cc=0  -> r1=ffffffffffffffff cc=1
SLBG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000004 cc=3  -> r1=1 cc=3
SLBG 1,0(,12)  r1=5 r12=10000 @10000=0000000000000004 cc=1  -> r1=0 cc=2
SLBG 1,0(,12)  r1=0 r12=10000 @10000=ffffffffffffffff cc=1  -> cc=0
SLBG 1,0(,12)  r12=ffffffffffff0000  -> pgm=0005

# high words
AHHHR 1,2,3  r1=5555555566666666 r2=599999999 r3=fffffffb99999999 cc=3  -> r1=66666666 cc=0
AHHHR 1,2,3  r1=5555555566666666 r2=199999999 r3=fffffffe99999999  -> r1=ffffffff66666666 cc=1
AHHHR 1,2,3  r1=5555555566666666 r2=199999999 r3=199999999  -> r1=266666666 cc=2
AHHHR 1,2,3  r1=5555555566666666 r2=7fffffff99999999 r3=199999999  -> r1=8000000066666666 cc=3
AHHHR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=ffffffff99999999  -> r1=7fffffff66666666 cc=3
AHHHR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=8000000099999999  -> r1=66666666 cc=3
AHHHR 1,2,3  r2=7fffffff99999999 r3=199999999 pm=8  -> r1=8000000000000000 cc=3 pgm=0008
AHHLR 1,2,3  r1=5555555566666666 r2=599999999 r3=aaaaaaaafffffffb cc=3  -> r1=66666666 cc=0
AHHLR 1,2,3  r1=5555555566666666 r2=199999999 r3=aaaaaaaafffffffe  -> r1=ffffffff66666666 cc=1
AHHLR 1,2,3  r1=5555555566666666 r2=199999999 r3=aaaaaaaa00000001  -> r1=266666666 cc=2
AHHLR 1,2,3  r1=5555555566666666 r2=7fffffff99999999 r3=aaaaaaaa00000001  -> r1=8000000066666666 cc=3
AHHLR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=aaaaaaaaffffffff  -> r1=7fffffff66666666 cc=3
AHHLR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=aaaaaaaa80000000  -> r1=66666666 cc=3
AHHLR 1,2,3  r2=7fffffff99999999 r3=aaaaaaaa00000001 pm=8  -> r1=8000000000000000 cc=3 pgm=0008
ALHHHR 1,2,3  r1=5555555566666666 r2=99999999 r3=99999999 cc=3  -> r1=66666666 cc=0
ALHHHR 1,2,3  r1=5555555566666666 r2=199999999 r3=fffffffe99999999  -> r1=ffffffff66666666 cc=1
ALHHHR 1,2,3  r1=5555555566666666 r2=199999999 r3=ffffffff99999999  -> r1=66666666 cc=2
ALHHHR 1,2,3  r1=5555555566666666 r2=299999999 r3=ffffffff99999999  -> r1=166666666 cc=3
ALHHHR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=8000000099999999  -> r1=66666666 cc=2
ALHHLR 1,2,3  r1=5555555566666666 r2=99999999 r3=aaaaaaaa00000000 cc=3  -> r1=66666666 cc=0
ALHHLR 1,2,3  r1=5555555566666666 r2=199999999 r3=aaaaaaaafffffffe  -> r1=ffffffff66666666 cc=1
ALHHLR 1,2,3  r1=5555555566666666 r2=199999999 r3=aaaaaaaaffffffff  -> r1=66666666 cc=2
ALHHLR 1,2,3  r1=5555555566666666 r2=299999999 r3=aaaaaaaaffffffff  -> r1=166666666 cc=3
ALHHLR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=aaaaaaaa80000000  -> r1=66666666 cc=2
SHHHR 1,2,3  r1=5555555566666666 r2=599999999 r3=599999999 cc=3  -> r1=66666666 cc=0
SHHHR 1,2,3  r1=5555555566666666 r2=199999999 r3=299999999  -> r1=ffffffff66666666 cc=1
SHHHR 1,2,3  r1=5555555566666666 r2=299999999 r3=199999999  -> r1=166666666 cc=2
SHHHR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=199999999  -> r1=7fffffff66666666 cc=3
SHHHR 1,2,3  r1=5555555566666666 r2=7fffffff99999999 r3=ffffffff99999999  -> r1=8000000066666666 cc=3
SHHHR 1,2,3  r1=5555555566666666 r2=99999999 r3=8000000099999999  -> r1=8000000066666666 cc=3
SHHHR 1,2,3  r2=8000000099999999 r3=199999999 pm=8  -> r1=7fffffff00000000 cc=3 pgm=0008
SHHLR 1,2,3  r1=5555555566666666 r2=599999999 r3=aaaaaaaa00000005 cc=3  -> r1=66666666 cc=0
SHHLR 1,2,3  r1=5555555566666666 r2=199999999 r3=aaaaaaaa00000002  -> r1=ffffffff66666666 cc=1
SHHLR 1,2,3  r1=5555555566666666 r2=299999999 r3=aaaaaaaa00000001  -> r1=166666666 cc=2
SHHLR 1,2,3  r1=5555555566666666 r2=8000000099999999 r3=aaaaaaaa00000001  -> r1=7fffffff66666666 cc=3
SHHLR 1,2,3  r1=5555555566666666 r2=7fffffff99999999 r3=aaaaaaaaffffffff  -> r1=8000000066666666 cc=3
SHHLR 1,2,3  r1=5555555566666666 r2=99999999 r3=aaaaaaaa80000000  -> r1=8000000066666666 cc=3
SHHLR 1,2,3  r2=8000000099999999 r3=aaaaaaaa00000001 pm=8  -> r1=7fffffff00000000 cc=3 pgm=0008
SLHHHR 1,2,3  r1=5555555566666666 r2=199999999 r3=299999999  -> r1=ffffffff66666666 cc=1
SLHHHR 1,2,3  r1=5555555566666666 r2=99999999 r3=ffffffff99999999  -> r1=166666666 cc=1
SLHHHR 1,2,3  r1=5555555566666666 r2=599999999 r3=599999999  -> r1=66666666 cc=2
SLHHHR 1,2,3  r1=5555555566666666 r2=599999999 r3=399999999  -> r1=266666666 cc=3
SLHHLR 1,2,3  r1=5555555566666666 r2=199999999 r3=aaaaaaaa00000002  -> r1=ffffffff66666666 cc=1
SLHHLR 1,2,3  r1=5555555566666666 r2=99999999 r3=aaaaaaaaffffffff  -> r1=166666666 cc=1
SLHHLR 1,2,3  r1=5555555566666666 r2=599999999 r3=aaaaaaaa00000005  -> r1=66666666 cc=2
SLHHLR 1,2,3  r1=5555555566666666 r2=599999999 r3=aaaaaaaa00000003  -> r1=266666666 cc=3
AIH 1,-5  r1=599999999 cc=3  -> r1=99999999 cc=0
AIH 1,-2  r1=199999999  -> r1=ffffffff99999999 cc=1
AIH 1,1  r1=199999999  -> r1=299999999 cc=2
AIH 1,1  r1=7fffffff99999999  -> r1=8000000099999999 cc=3
AIH 1,-1  r1=8000000099999999  -> r1=7fffffff99999999 cc=3
AIH 1,-2147483648  r1=8000000099999999  -> r1=99999999 cc=3
ALSIH 1,0  r1=99999999 cc=3  -> cc=0
ALSIH 1,-2  r1=199999999  -> r1=ffffffff99999999 cc=1
ALSIH 1,-1  r1=199999999  -> r1=99999999 cc=2
ALSIH 1,-1  r1=299999999  -> r1=199999999 cc=3
ALSIH 1,-2147483648  r1=8000000099999999  -> r1=99999999 cc=2
ALSIHN 1,0  r1=99999999 cc=3  ->
ALSIHN 1,-2  r1=199999999 cc=3  -> r1=ffffffff99999999
ALSIHN 1,-1  r1=199999999 cc=3  -> r1=99999999
ALSIHN 1,-1  r1=299999999 cc=3  -> r1=199999999
ALSIHN 1,-2147483648  r1=8000000099999999 cc=3  -> r1=99999999
AIH 1,1  r1=7fffffff99999999 pm=8  -> r1=8000000099999999 cc=3 pgm=0008
CHHR 1,2  r1=799999999 r2=799999999 cc=3  -> cc=0
CHHR 1,2  r1=8000000099999999 r2=7fffffff99999999  -> cc=1
CHHR 1,2  r1=7fffffff99999999 r2=8000000099999999  -> cc=2
CHHR 1,2  r1=fffffffe99999999 r2=ffffffff99999999  -> cc=1
CHHR 1,2  r1=99999999 r2=ffffffff99999999  -> cc=2
CHLR 1,2  r1=799999999 r2=aaaaaaaa00000007 cc=3  -> cc=0
CHLR 1,2  r1=8000000099999999 r2=aaaaaaaa7fffffff  -> cc=1
CHLR 1,2  r1=7fffffff99999999 r2=aaaaaaaa80000000  -> cc=2
CHLR 1,2  r1=fffffffe99999999 r2=aaaaaaaaffffffff  -> cc=1
CHLR 1,2  r1=99999999 r2=aaaaaaaaffffffff  -> cc=2
CLHHR 1,2  r1=799999999 r2=799999999 cc=3  -> cc=0
CLHHR 1,2  r1=199999999 r2=ffffffff99999999  -> cc=1
CLHHR 1,2  r1=ffffffff99999999 r2=199999999  -> cc=2
CLHHR 1,2  r1=7fffffff99999999 r2=8000000099999999  -> cc=1
CLHLR 1,2  r1=799999999 r2=aaaaaaaa00000007 cc=3  -> cc=0
CLHLR 1,2  r1=199999999 r2=aaaaaaaaffffffff  -> cc=1
CLHLR 1,2  r1=ffffffff99999999 r2=aaaaaaaa00000001  -> cc=2
CLHLR 1,2  r1=7fffffff99999999 r2=aaaaaaaa80000000  -> cc=1
CHF 1,4(,12)  r1=799999999 r12=10000 @10004=00000007 cc=3  -> cc=0
CHF 1,4(,12)  r1=8000000099999999 r12=10000 @10004=7fffffff  -> cc=1
CHF 1,4(,12)  r1=7fffffff99999999 r12=10000 @10004=80000000  -> cc=2
CHF 1,4(,12)  r1=fffffffe99999999 r12=10000 @10004=ffffffff  -> cc=1
CHF 1,4(,12)  r1=99999999 r12=10000 @10004=ffffffff  -> cc=2
CHF 1,0(,12)  r12=ffffffffffff0000  -> pgm=0005
CLHF 1,4(,12)  r1=799999999 r12=10000 @10004=00000007 cc=3  -> cc=0
CLHF 1,4(,12)  r1=199999999 r12=10000 @10004=ffffffff  -> cc=1
CLHF 1,4(,12)  r1=ffffffff99999999 r12=10000 @10004=00000001  -> cc=2
CLHF 1,4(,12)  r1=7fffffff99999999 r12=10000 @10004=80000000  -> cc=1
CLHF 1,0(,12)  r12=ffffffffffff0000  -> pgm=0005
CIH 1,7  r1=799999999 cc=3  -> cc=0
CIH 1,2147483647  r1=8000000099999999  -> cc=1
CIH 1,-2147483648  r1=7fffffff99999999  -> cc=2
CIH 1,-1  r1=fffffffe99999999  -> cc=1
CIH 1,-1  r1=99999999  -> cc=2
CLIH 1,7  r1=799999999 cc=3  -> cc=0
CLIH 1,4294967295  r1=199999999  -> cc=1
CLIH 1,1  r1=ffffffff99999999  -> cc=2
CLIH 1,2147483648  r1=7fffffff99999999  -> cc=1

# multiply
MH 1,16(11,12)  r1=aaaaaaaa00000003 r11=100 r12=10000 @10110=0005  -> r1=aaaaaaaa0000000f
MH 1,16(11,12)  r1=aaaaaaaafffffffd r11=100 r12=10000 @10110=0005  -> r1=aaaaaaaafffffff1
MH 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=0002  -> r1=aaaaaaaafffffffe
MH 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffff  ->
MH 1,16(11,12)  r1=aaaaaaaa12345678 r11=100 r12=10000 @10110=1234  -> r1=aaaaaaaa60b60060
MH 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
MHY 1,16(11,12)  r1=aaaaaaaa00000003 r11=100 r12=10000 @10110=0005  -> r1=aaaaaaaa0000000f
MHY 1,16(11,12)  r1=aaaaaaaafffffffd r11=100 r12=10000 @10110=0005  -> r1=aaaaaaaafffffff1
MHY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=0002  -> r1=aaaaaaaafffffffe
MHY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffff  ->
MHY 1,16(11,12)  r1=aaaaaaaa12345678 r11=100 r12=10000 @10110=1234  -> r1=aaaaaaaa60b60060
MHY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
MHI 1,5  r1=aaaaaaaa00000003  -> r1=aaaaaaaa0000000f
MHI 1,5  r1=aaaaaaaafffffffd  -> r1=aaaaaaaafffffff1
MHI 1,2  r1=aaaaaaaa7fffffff  -> r1=aaaaaaaafffffffe
MHI 1,-1  r1=aaaaaaaa80000000  ->
MHI 1,4660  r1=aaaaaaaa12345678  -> r1=aaaaaaaa60b60060
MGHI 1,5  r1=3  -> r1=f
MGHI 1,5  r1=fffffffffffffffd  -> r1=fffffffffffffff1
MGHI 1,2  r1=7fffffffffffffff  -> r1=fffffffffffffffe
MGHI 1,-1  r1=8000000000000000  ->
MGHI 1,4660  r1=12345678  -> r1=14b60b60060
MSR 1,2  r1=aaaaaaaa00000003 r2=aaaaaaaa00000005  -> r1=aaaaaaaa0000000f
MSR 1,2  r1=aaaaaaaafffffffd r2=aaaaaaaa00000005  -> r1=aaaaaaaafffffff1
MSR 1,2  r1=aaaaaaaa7fffffff r2=aaaaaaaa00000002  -> r1=aaaaaaaafffffffe
MSR 1,2  r1=aaaaaaaa80000000 r2=aaaaaaaaffffffff  ->
MSR 1,2  r1=aaaaaaaa12345678 r2=aaaaaaaa00001234  -> r1=aaaaaaaa60b60060
MS 1,16(11,12)  r1=aaaaaaaa00000003 r11=100 r12=10000 @10110=00000005  -> r1=aaaaaaaa0000000f
MS 1,16(11,12)  r1=aaaaaaaafffffffd r11=100 r12=10000 @10110=00000005  -> r1=aaaaaaaafffffff1
MS 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=00000002  -> r1=aaaaaaaafffffffe
MS 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffffffff  ->
MS 1,16(11,12)  r1=aaaaaaaa12345678 r11=100 r12=10000 @10110=00001234  -> r1=aaaaaaaa60b60060
MS 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
MSY 1,16(11,12)  r1=aaaaaaaa00000003 r11=100 r12=10000 @10110=00000005  -> r1=aaaaaaaa0000000f
MSY 1,16(11,12)  r1=aaaaaaaafffffffd r11=100 r12=10000 @10110=00000005  -> r1=aaaaaaaafffffff1
MSY 1,16(11,12)  r1=aaaaaaaa7fffffff r11=100 r12=10000 @10110=00000002  -> r1=aaaaaaaafffffffe
MSY 1,16(11,12)  r1=aaaaaaaa80000000 r11=100 r12=10000 @10110=ffffffff  ->
MSY 1,16(11,12)  r1=aaaaaaaa12345678 r11=100 r12=10000 @10110=00001234  -> r1=aaaaaaaa60b60060
MSY 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
MSGR 1,2  r1=3 r2=5  -> r1=f
MSGR 1,2  r1=fffffffffffffffd r2=5  -> r1=fffffffffffffff1
MSGR 1,2  r1=7fffffffffffffff r2=2  -> r1=fffffffffffffffe
MSGR 1,2  r1=8000000000000000 r2=ffffffffffffffff  ->
MSGR 1,2  r1=12345678 r2=1234  -> r1=14b60b60060
MSGFR 1,2  r1=3 r2=5a5a5a5a00000005  -> r1=f
MSGFR 1,2  r1=fffffffffffffffd r2=5a5a5a5a00000005  -> r1=fffffffffffffff1
MSGFR 1,2  r1=7fffffffffffffff r2=5a5a5a5a00000002  -> r1=fffffffffffffffe
MSGFR 1,2  r1=8000000000000000 r2=5a5a5a5affffffff  ->
MSGFR 1,2  r1=12345678 r2=5a5a5a5a00001234  -> r1=14b60b60060
MSG 1,16(11,12)  r1=3 r11=100 r12=10000 @10110=0000000000000005  -> r1=f
MSG 1,16(11,12)  r1=fffffffffffffffd r11=100 r12=10000 @10110=0000000000000005  -> r1=fffffffffffffff1
MSG 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=0000000000000002  -> r1=fffffffffffffffe
MSG 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=ffffffffffffffff  ->
MSG 1,16(11,12)  r1=12345678 r11=100 r12=10000 @10110=0000000000001234  -> r1=14b60b60060
MSG 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
MSGF 1,16(11,12)  r1=3 r11=100 r12=10000 @10110=00000005  -> r1=f
MSGF 1,16(11,12)  r1=fffffffffffffffd r11=100 r12=10000 @10110=00000005  -> r1=fffffffffffffff1
MSGF 1,16(11,12)  r1=7fffffffffffffff r11=100 r12=10000 @10110=00000002  -> r1=fffffffffffffffe
MSGF 1,16(11,12)  r1=8000000000000000 r11=100 r12=10000 @10110=ffffffff  ->
MSGF 1,16(11,12)  r1=12345678 r11=100 r12=10000 @10110=00001234  -> r1=14b60b60060
MSGF 1,0(,12)  r1=5 r12=ffffffffffff0000  -> pgm=0005
MSFI 1,5  r1=aaaaaaaa00000003  -> r1=aaaaaaaa0000000f
MSFI 1,5  r1=aaaaaaaafffffffd  -> r1=aaaaaaaafffffff1
MSFI 1,2  r1=aaaaaaaa7fffffff  -> r1=aaaaaaaafffffffe
MSFI 1,-1  r1=aaaaaaaa80000000  ->
MSFI 1,4660  r1=aaaaaaaa12345678  -> r1=aaaaaaaa60b60060
MSGFI 1,5  r1=3  -> r1=f
MSGFI 1,5  r1=fffffffffffffffd  -> r1=fffffffffffffff1
MSGFI 1,2  r1=7fffffffffffffff  -> r1=fffffffffffffffe
MSGFI 1,-1  r1=8000000000000000  ->
MSGFI 1,4660  r1=12345678  -> r1=14b60b60060
MR 2,5  r2=1111111122222222 r3=aaaaaaaa00000003 r5=aaaaaaaa00000005  -> r2=1111111100000000 r3=aaaaaaaa0000000f
MR 2,5  r2=1111111122222222 r3=aaaaaaaafffffffd r5=aaaaaaaa00000005  -> r2=11111111ffffffff r3=aaaaaaaafffffff1
MR 2,5  r2=1111111122222222 r3=aaaaaaaa7fffffff r5=aaaaaaaa7fffffff  -> r2=111111113fffffff r3=aaaaaaaa00000001
MR 2,5  r2=1111111122222222 r3=aaaaaaaa80000000 r5=aaaaaaaa80000000  -> r2=1111111140000000 r3=aaaaaaaa00000000
MR 2,5  r2=1111111122222222 r3=aaaaaaaaffffffff r5=aaaaaaaaffffffff  -> r2=1111111100000000 r3=aaaaaaaa00000001
MR 3,5  -> pgm=0006
M 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa00000003 r12=10000 @10000=00000005  -> r2=1111111100000000 r3=aaaaaaaa0000000f
M 2,0(,12)  r2=1111111122222222 r3=aaaaaaaafffffffd r12=10000 @10000=00000005  -> r2=11111111ffffffff r3=aaaaaaaafffffff1
M 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa7fffffff r12=10000 @10000=7fffffff  -> r2=111111113fffffff r3=aaaaaaaa00000001
M 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa80000000 r12=10000 @10000=80000000  -> r2=1111111140000000 r3=aaaaaaaa00000000
M 2,0(,12)  r2=1111111122222222 r3=aaaaaaaaffffffff r12=10000 @10000=ffffffff  -> r2=1111111100000000 r3=aaaaaaaa00000001
M 3,0(,12)  r12=10000  -> pgm=0006
M 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
MFY 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa00000003 r12=10000 @10000=00000005  -> r2=1111111100000000 r3=aaaaaaaa0000000f
MFY 2,0(,12)  r2=1111111122222222 r3=aaaaaaaafffffffd r12=10000 @10000=00000005  -> r2=11111111ffffffff r3=aaaaaaaafffffff1
MFY 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa7fffffff r12=10000 @10000=7fffffff  -> r2=111111113fffffff r3=aaaaaaaa00000001
MFY 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa80000000 r12=10000 @10000=80000000  -> r2=1111111140000000 r3=aaaaaaaa00000000
MFY 2,0(,12)  r2=1111111122222222 r3=aaaaaaaaffffffff r12=10000 @10000=ffffffff  -> r2=1111111100000000 r3=aaaaaaaa00000001
MFY 3,0(,12)  r12=10000  -> pgm=0006
MFY 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
MLR 2,5  r2=1111111122222222 r3=aaaaaaaa00000003 r5=aaaaaaaa00000005  -> r2=1111111100000000 r3=aaaaaaaa0000000f
MLR 2,5  r2=1111111122222222 r3=aaaaaaaafffffffd r5=aaaaaaaa00000005  -> r2=1111111100000004 r3=aaaaaaaafffffff1
MLR 2,5  r2=1111111122222222 r3=aaaaaaaa7fffffff r5=aaaaaaaa7fffffff  -> r2=111111113fffffff r3=aaaaaaaa00000001
MLR 2,5  r2=1111111122222222 r3=aaaaaaaa80000000 r5=aaaaaaaa80000000  -> r2=1111111140000000 r3=aaaaaaaa00000000
MLR 2,5  r2=1111111122222222 r3=aaaaaaaaffffffff r5=aaaaaaaaffffffff  -> r2=11111111fffffffe r3=aaaaaaaa00000001
MLR 3,5  -> pgm=0006
ML 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa00000003 r12=10000 @10000=00000005  -> r2=1111111100000000 r3=aaaaaaaa0000000f
ML 2,0(,12)  r2=1111111122222222 r3=aaaaaaaafffffffd r12=10000 @10000=00000005  -> r2=1111111100000004 r3=aaaaaaaafffffff1
ML 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa7fffffff r12=10000 @10000=7fffffff  -> r2=111111113fffffff r3=aaaaaaaa00000001
ML 2,0(,12)  r2=1111111122222222 r3=aaaaaaaa80000000 r12=10000 @10000=80000000  -> r2=1111111140000000 r3=aaaaaaaa00000000
ML 2,0(,12)  r2=1111111122222222 r3=aaaaaaaaffffffff r12=10000 @10000=ffffffff  -> r2=11111111fffffffe r3=aaaaaaaa00000001
ML 3,0(,12)  r12=10000  -> pgm=0006
ML 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
MR 2,2  r2=1111111100000007 r3=6  -> r2=1111111100000000 r3=2a
MLGR 2,5  r3=3 r5=5 r2=77  -> r2=0 r3=f
MLGR 2,5  r3=ffffffffffffffff r5=ffffffffffffffff r2=77  -> r2=fffffffffffffffe r3=1
MLGR 2,5  r3=8000000000000000 r5=2 r2=77  -> r2=1 r3=0
MLGR 2,5  r3=123456789abcdef0 r5=fedcba9876543210 r2=77  -> r2=121fa00ad77d7422 r3=236d88fe5618cf00
MLG 2,0(,12)  r3=3 r12=10000 @10000=0000000000000005 r2=77  -> r2=0 r3=f
MLG 2,0(,12)  r3=ffffffffffffffff r12=10000 @10000=ffffffffffffffff r2=77  -> r2=fffffffffffffffe r3=1
MLG 2,0(,12)  r3=8000000000000000 r12=10000 @10000=0000000000000002 r2=77  -> r2=1 r3=0
MLG 2,0(,12)  r3=123456789abcdef0 r12=10000 @10000=fedcba9876543210 r2=77  -> r2=121fa00ad77d7422 r3=236d88fe5618cf00
MLGR 3,4  -> pgm=0006
MLG 3,0(,12)  r12=10000  -> pgm=0006
MLG 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005

# divide
DR 2,5  r2=aaaaaaaa00000000 r3=aaaaaaaa00000064 r5=aaaaaaaa00000007  -> r2=aaaaaaaa00000002 r3=aaaaaaaa0000000e
DR 2,5  r2=aaaaaaaaffffffff r3=aaaaaaaaffffff9c r5=aaaaaaaa00000007  -> r2=aaaaaaaafffffffe r3=aaaaaaaafffffff2
DR 2,5  r2=aaaaaaaa00000000 r3=aaaaaaaa00000064 r5=aaaaaaaafffffff9  -> r2=aaaaaaaa00000002 r3=aaaaaaaafffffff2
DR 2,5  r2=aaaaaaaaffffffff r3=aaaaaaaaffffff9c r5=aaaaaaaafffffff9  -> r2=aaaaaaaafffffffe r3=aaaaaaaa0000000e
DR 2,5  r2=aaaaaaaa3fffffff r3=aaaaaaaa80000000 r5=aaaaaaaa7fffffff  -> pgm=0009
DR 2,5  r2=aaaaaaaa3fffffff r3=aaaaaaaa80000000 r5=aaaaaaaa80000000  -> r2=aaaaaaaa00000000 r3=aaaaaaaa80000001
DR 2,5  r2=aaaaaaaa00000000 r3=aaaaaaaa00000001 r5=aaaaaaaa00000000  -> pgm=0009
DR 2,5  r2=aaaaaaaa00000000 r3=aaaaaaaa80000000 r5=aaaaaaaa00000001  -> pgm=0009
DR 2,5  r2=aaaaaaaaffffffff r3=aaaaaaaa80000000 r5=aaaaaaaa00000001  -> r2=aaaaaaaa00000000
DR 2,5  r2=aaaaaaaa00000001 r3=aaaaaaaa00000000 r5=aaaaaaaa00000001  -> pgm=0009
DR 3,5  -> pgm=0006
D 2,0(,12)  r2=aaaaaaaa00000000 r3=aaaaaaaa00000064 r12=10000 @10000=00000007  -> r2=aaaaaaaa00000002 r3=aaaaaaaa0000000e
D 2,0(,12)  r2=aaaaaaaaffffffff r3=aaaaaaaaffffff9c r12=10000 @10000=00000007  -> r2=aaaaaaaafffffffe r3=aaaaaaaafffffff2
D 2,0(,12)  r2=aaaaaaaa00000000 r3=aaaaaaaa00000064 r12=10000 @10000=fffffff9  -> r2=aaaaaaaa00000002 r3=aaaaaaaafffffff2
D 2,0(,12)  r2=aaaaaaaaffffffff r3=aaaaaaaaffffff9c r12=10000 @10000=fffffff9  -> r2=aaaaaaaafffffffe r3=aaaaaaaa0000000e
D 2,0(,12)  r2=aaaaaaaa3fffffff r3=aaaaaaaa80000000 r12=10000 @10000=7fffffff  -> pgm=0009
D 2,0(,12)  r2=aaaaaaaa3fffffff r3=aaaaaaaa80000000 r12=10000 @10000=80000000  -> r2=aaaaaaaa00000000 r3=aaaaaaaa80000001
D 2,0(,12)  r2=aaaaaaaa00000000 r3=aaaaaaaa00000001 r12=10000 @10000=00000000  -> pgm=0009
D 2,0(,12)  r2=aaaaaaaa00000000 r3=aaaaaaaa80000000 r12=10000 @10000=00000001  -> pgm=0009
D 2,0(,12)  r2=aaaaaaaaffffffff r3=aaaaaaaa80000000 r12=10000 @10000=00000001  -> r2=aaaaaaaa00000000
D 2,0(,12)  r2=aaaaaaaa00000001 r3=aaaaaaaa00000000 r12=10000 @10000=00000001  -> pgm=0009
D 3,0(,12)  r12=10000  -> pgm=0006
D 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
DLR 2,5  r2=aaaaaaaa00000000 r3=aaaaaaaa00000064 r5=aaaaaaaa00000007  -> r2=aaaaaaaa00000002 r3=aaaaaaaa0000000e
DLR 2,5  r2=aaaaaaaafffffffe r3=aaaaaaaa00000001 r5=aaaaaaaaffffffff  -> r2=aaaaaaaa00000000 r3=aaaaaaaaffffffff
DLR 2,5  r2=aaaaaaaa00000000 r3=aaaaaaaaffffffff r5=aaaaaaaa00000001  ->
DLR 2,5  r2=aaaaaaaa00000000 r3=aaaaaaaa00000001 r5=aaaaaaaa00000000  -> pgm=0009
DLR 2,5  r2=aaaaaaaa00000001 r3=aaaaaaaa00000000 r5=aaaaaaaa00000001  -> pgm=0009
DLR 2,5  r2=aaaaaaaaffffffff r3=aaaaaaaa00000000 r5=aaaaaaaaffffffff  -> pgm=0009
DLR 3,5  -> pgm=0006
DL 2,0(,12)  r2=aaaaaaaa00000000 r3=aaaaaaaa00000064 r12=10000 @10000=00000007  -> r2=aaaaaaaa00000002 r3=aaaaaaaa0000000e
DL 2,0(,12)  r2=aaaaaaaafffffffe r3=aaaaaaaa00000001 r12=10000 @10000=ffffffff  -> r2=aaaaaaaa00000000 r3=aaaaaaaaffffffff
DL 2,0(,12)  r2=aaaaaaaa00000000 r3=aaaaaaaaffffffff r12=10000 @10000=00000001  ->
DL 2,0(,12)  r2=aaaaaaaa00000000 r3=aaaaaaaa00000001 r12=10000 @10000=00000000  -> pgm=0009
DL 2,0(,12)  r2=aaaaaaaa00000001 r3=aaaaaaaa00000000 r12=10000 @10000=00000001  -> pgm=0009
DL 2,0(,12)  r2=aaaaaaaaffffffff r3=aaaaaaaa00000000 r12=10000 @10000=ffffffff  -> pgm=0009
DL 3,0(,12)  r12=10000  -> pgm=0006
DL 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
DLGR 2,5  r2=0 r3=64 r5=7  -> r2=2 r3=e
DLGR 2,5  r2=0 r3=ffffffffffffffff r5=1  ->
DLGR 2,5  r2=5 r3=123456789abcdef0 r5=fedcba9876543210  -> r2=17e4b17e4b17e4a0 r3=5
DLGR 2,5  r2=fffffffffffffffe r3=1 r5=ffffffffffffffff  -> r2=0 r3=ffffffffffffffff
DLGR 2,5  r2=0 r3=1 r5=0  -> pgm=0009
DLGR 2,5  r2=1 r3=0 r5=1  -> pgm=0009
DLGR 2,5  r2=7 r3=0 r5=7  -> pgm=0009
DLGR 3,5  -> pgm=0006
DLG 2,0(,12)  r2=0 r3=64 r12=10000 @10000=0000000000000007  -> r2=2 r3=e
DLG 2,0(,12)  r2=0 r3=ffffffffffffffff r12=10000 @10000=0000000000000001  ->
DLG 2,0(,12)  r2=5 r3=123456789abcdef0 r12=10000 @10000=fedcba9876543210  -> r2=17e4b17e4b17e4a0 r3=5
DLG 2,0(,12)  r2=fffffffffffffffe r3=1 r12=10000 @10000=ffffffffffffffff  -> r2=0 r3=ffffffffffffffff
DLG 2,0(,12)  r2=0 r3=1 r12=10000 @10000=0000000000000000  -> pgm=0009
DLG 2,0(,12)  r2=1 r3=0 r12=10000 @10000=0000000000000001  -> pgm=0009
DLG 2,0(,12)  r2=7 r3=0 r12=10000 @10000=0000000000000007  -> pgm=0009
DLG 3,0(,12)  r12=10000  -> pgm=0006
DLG 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
DSGR 2,5  r2=33 r3=64 r5=7  -> r2=2 r3=e
DSGR 2,5  r2=33 r3=ffffffffffffff9c r5=7  -> r2=fffffffffffffffe r3=fffffffffffffff2
DSGR 2,5  r2=33 r3=64 r5=fffffffffffffff9  -> r2=2 r3=fffffffffffffff2
DSGR 2,5  r2=33 r3=8000000000000000 r5=1  -> r2=0
DSGR 2,5  r2=33 r3=8000000000000000 r5=ffffffffffffffff  -> pgm=0009
DSGR 2,5  r2=33 r3=1 r5=0  -> pgm=0009
DSGR 2,5  r2=33 r3=8000000000000000 r5=ffffffff80000000  -> r2=0 r3=100000000
DSGR 3,5  -> pgm=0006
DSG 2,0(,12)  r2=33 r3=64 r12=10000 @10000=0000000000000007  -> r2=2 r3=e
DSG 2,0(,12)  r2=33 r3=ffffffffffffff9c r12=10000 @10000=0000000000000007  -> r2=fffffffffffffffe r3=fffffffffffffff2
DSG 2,0(,12)  r2=33 r3=64 r12=10000 @10000=fffffffffffffff9  -> r2=2 r3=fffffffffffffff2
DSG 2,0(,12)  r2=33 r3=8000000000000000 r12=10000 @10000=0000000000000001  -> r2=0
DSG 2,0(,12)  r2=33 r3=8000000000000000 r12=10000 @10000=ffffffffffffffff  -> pgm=0009
DSG 2,0(,12)  r2=33 r3=1 r12=10000 @10000=0000000000000000  -> pgm=0009
DSG 2,0(,12)  r2=33 r3=8000000000000000 r12=10000 @10000=ffffffff80000000  -> r2=0 r3=100000000
DSG 3,0(,12)  r12=10000  -> pgm=0006
DSG 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
DSGFR 2,5  r2=33 r3=64 r5=aaaaaaaa00000007  -> r2=2 r3=e
DSGFR 2,5  r2=33 r3=ffffffffffffff9c r5=aaaaaaaa00000007  -> r2=fffffffffffffffe r3=fffffffffffffff2
DSGFR 2,5  r2=33 r3=64 r5=aaaaaaaafffffff9  -> r2=2 r3=fffffffffffffff2
DSGFR 2,5  r2=33 r3=8000000000000000 r5=aaaaaaaa00000001  -> r2=0
DSGFR 2,5  r2=33 r3=8000000000000000 r5=aaaaaaaaffffffff  -> pgm=0009
DSGFR 2,5  r2=33 r3=1 r5=aaaaaaaa00000000  -> pgm=0009
DSGFR 2,5  r2=33 r3=8000000000000000 r5=aaaaaaaa80000000  -> r2=0 r3=100000000
DSGFR 3,5  -> pgm=0006
DSGF 2,0(,12)  r2=33 r3=64 r12=10000 @10000=00000007  -> r2=2 r3=e
DSGF 2,0(,12)  r2=33 r3=ffffffffffffff9c r12=10000 @10000=00000007  -> r2=fffffffffffffffe r3=fffffffffffffff2
DSGF 2,0(,12)  r2=33 r3=64 r12=10000 @10000=fffffff9  -> r2=2 r3=fffffffffffffff2
DSGF 2,0(,12)  r2=33 r3=8000000000000000 r12=10000 @10000=00000001  -> r2=0
DSGF 2,0(,12)  r2=33 r3=8000000000000000 r12=10000 @10000=ffffffff  -> pgm=0009
DSGF 2,0(,12)  r2=33 r3=1 r12=10000 @10000=00000000  -> pgm=0009
DSGF 2,0(,12)  r2=33 r3=8000000000000000 r12=10000 @10000=80000000  -> r2=0 r3=100000000
DSGF 3,0(,12)  r12=10000  -> pgm=0006
DSGF 2,0(,12)  r12=ffffffffffff0000  -> pgm=0005
DR 2,5  r2=80000000 r3=0 r5=ffffffff  -> pgm=0009
D 2,0(,12)  r2=80000000 r3=0 r12=10000 @10000=ffffffff  -> pgm=0009
