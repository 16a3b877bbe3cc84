# SPDX-License-Identifier: GPL-3.0-or-later
# Strings with an ending character, COMPARE UNTIL SUBSTRING EQUAL.  PoP chapter 7.

SRST 1,2  r0=0 r1=10008 r2=10000 @10000=c1c2c300c4 -> r1=10003 cc=1
SRST 1,2  r0=ff r1=10003 r2=10000 @10000=c1c2c3ff -> cc=2
SRST 1,2  r0=0 r1=10000 r2=10000 -> cc=2
SRST 1,2  r0=ffffffff000000c1 r1=10100 r2=10ff0 @11010=c1 -> r1=11010 cc=1
SRST 1,2  r0=c1 r1=10000 r2=10100 -> r2=12000 cc=3
SRST 1,2  amode=31 r0=c1 r1=ffffffff80010100 r2=eeeeeeee80010000 @10003=c1 -> r1=ffffffff00010003 cc=1
SRST 1,2  amode=24 r0=c1 r1=ffffffff80010100 r2=eeeeeeee80010000 @10003=c1 -> r1=ffffffff00010003 cc=1
SRST 1,2  r0=100 r1=10008 r2=10000 -> pgm=0006
SRST 1,2  r0=c1 r1=100100 r2=fff80 -> pgm=0005

SRSTU 1,2  r0=0 r1=10008 r2=10000 @10000=0001000200000004 -> r1=10004 cc=1
SRSTU 1,2  r0=100 r1=10004 r2=10000 @10000=00010002 -> cc=2
SRSTU 1,2  r0=5 r1=10003 r2=10000 @10000=000100020005 -> cc=2
SRSTU 1,2  r0=2 r1=10003 r2=10000 @10000=000100020005 -> r1=10002 cc=1
SRSTU 1,2  r0=c1 r1=10000 r2=10100 -> r2=11100 cc=3
SRSTU 1,2  r0=10000 r1=10008 r2=10000 -> pgm=0006
SRSTU 1,2  r0=c1 r1=100100 r2=100000 -> pgm=0005

CLST 1,2  r0=0 r1=10000 r2=10100 @10000=c1c2 @10100=c1c2 -> cc=0
CLST 1,2  r0=0 r1=10000 r2=10100 @10000=c1c2 @10100=c1c3 -> r1=10001 r2=10101 cc=1
CLST 1,2  r0=0 r1=10000 r2=10100 @10000=c1c3 @10100=c1c2 -> r1=10001 r2=10101 cc=2
# the ending character is low whatever its code
CLST 1,2  r0=ff r1=10000 r2=10100 @10000=c1ff @10100=c1c2ff -> r1=10001 r2=10101 cc=1
CLST 1,2  r0=ff r1=10000 r2=10100 @10000=c1c2ff @10100=c1ff -> r1=10001 r2=10101 cc=2
CLST 1,2  r0=ff r1=10ffe r2=10100 @10ffe=c1c2c3ff @10100=c1c2c3ff -> cc=0
CLST 1,2  r0=c1 r1=10000 r2=12000 -> r1=11000 r2=13000 cc=3
CLST 1,2  r0=100 r1=10000 r2=10100 -> pgm=0006
CLST 1,2  r0=ff r1=10000 r2=100000 -> pgm=0005

MVST 1,2  r0=0 r1=10000 r2=10100 @10100=c1c2c3 -> r1=10003 @10000=c1c2c3 cc=1
MVST 1,2  r0=c2 r1=10000 r2=10100 @10100=c1c2c3 -> r1=10001 @10000=c1c2 cc=1
MVST 1,2  r0=0 r1=10ffe r2=10100 @10100=c1c2c3 -> r1=11001 @10ffe=c1c2c3 cc=1
MVST 1,2  r0=ff r1=12000 r2=10000 -> r1=13000 r2=11000 cc=3
# to the left over itself
MVST 1,2  r0=0 r1=10000 r2=10001 @10000=ffc1c2c3 -> r1=10003 @10000=c1c2c300 cc=1
MVST 1,2  amode=31 r0=0 r1=ffffffff80010000 r2=10100 @10100=c1 -> r1=ffffffff00010001 @10000=c1 cc=1
MVST 1,2  r0=100 r1=10000 r2=10100 -> pgm=0006
MVST 1,2  r0=ff r1=10000 r2=100000 -> pgm=0005
MVST 1,2  r0=0 r1=100000 r2=10000 -> pgm=0005

# CUSE: length of the substring in R0, pad in R1
CUSE 2,4  r0=2 r1=40 r2=10000 r3=6 r4=10100 r5=6 @10000=010203040506 @10100=ff02ff040506 -> r2=10003 r3=3 r4=10103 r5=3 cc=0
CUSE 2,4  r0=0 r2=10000 r3=6 r4=10100 r5=6 cc=3 -> cc=0
CUSE 2,4  r0=2 r2=10000 r3=3 r4=10100 r5=3 @10000=010203 @10100=ff0203 -> r2=10001 r3=2 r4=10101 r5=2 cc=0
CUSE 2,4  r0=3 r2=10000 r3=3 r4=10100 r5=3 @10000=010203 @10100=ff0203 -> r2=10001 r3=2 r4=10101 r5=2 cc=1
CUSE 2,4  r0=2 r2=10000 r3=3 r4=10100 r5=3 @10000=010203 @10100=fffffe -> r2=10003 r3=0 r4=10103 r5=0 cc=2
CUSE 2,4  r0=2 r2=10000 r3=0 r4=10100 r5=0 -> cc=2
CUSE 2,4  r0=2 r2=10000 r3=ffffffffffffffff r4=10100 r5=0 -> cc=2
# the pad counts
CUSE 2,4  r0=2 r1=40 r2=10000 r3=4 r4=10100 r5=1 @10000=01024040 @10100=ff -> r2=10002 r3=2 r4=10101 r5=0 cc=0
CUSE 2,4  r0=1 r1=40 r2=10000 r3=5000 r4=12000 r5=0 -> r2=11000 r3=4000 cc=3
# CUSE 3,4 with an odd register
text=b2570034 r0=1 -> pgm=0006
# CUSE 2,5 with an odd register
text=b2570025 r0=1 -> pgm=0006
CUSE 2,4  r0=1 r2=100000 r3=1 r4=10000 r5=1 -> pgm=0005
