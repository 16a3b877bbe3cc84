# SPDX-License-Identifier: GPL-3.0-or-later
# Operands beyond the end of storage, and odd registers, where no other file has them.
LPSWE 0(2)          r2=100000 -> pgm=0005
STOSM 0(2),0        r2=100000 -> pgm=0005
LCTLG 2,3,0(4)      r4=100000 -> pgm=0005
LCTLG 2,3,0(4)      r4=ffff8 -> pgm=0005
STCTL 2,3,0(4)      r4=100000 -> pgm=0005
STPX 0(2)           r2=100000 -> pgm=0005
STAP 0(2)           r2=100000 -> pgm=0005
STIDP 0(2)          r2=100000 -> pgm=0005
SCK 0(2)            r2=100000 -> pgm=0005
SCKC 0(2)           r2=100000 -> pgm=0005
STCKC 0(2)          r2=100000 -> pgm=0005
SPT 0(2)            r2=100000 -> pgm=0005
STPT 0(2)           r2=100000 -> pgm=0005
# the segment table lies beyond the end
LRA 1,0(,2)         r2=10000 c1=100000 -> pgm=0005
LRAY 1,0(,2)        r2=10000 c1=100000 -> pgm=0005
STRAG 0(2),0(4)     r2=10000 r4=10000 c1=100000 -> pgm=0005
LASP 0(2),0(0)      r2=100000 c14=c2080000 -> pgm=0005
# DAT on in a real space
MVCP 0(1,2),0(4),3  r1=4 r2=10000 r4=100000 dat c1=20 c7=20 c0=44000e0 -> pgm=0005
MVCS 0(1,2),0(4),3  r1=4 r2=100000 r4=10000 dat c1=20 c7=20 c0=44000e0 -> pgm=0005
MVCOS 0(2),0(4),3   r3=4 r2=10000 r4=100000 dat c1=20 c7=20 -> pgm=0005
TRACG 1,2,0(4)      r4=100000 c12=10001 dat c1=20 -> pgm=0005
ESTA 1,2            dat c1=20 -> pgm=0006
MSTA 1              dat c1=20 -> pgm=0006
MVCL 1,4            -> pgm=0006
MVCL 2,5            -> pgm=0006
CLCL 1,4            -> pgm=0006
CLCL 2,5            -> pgm=0006
MVCLE 1,4,0         -> pgm=0006
MVCLE 2,5,0         -> pgm=0006
CLCLE 1,4,0         -> pgm=0006
CLCLE 2,5,0         -> pgm=0006
CKSM 2,5            -> pgm=0006
CUSE 1,4            -> pgm=0006
CUSE 2,5            -> pgm=0006
TRE 1,4             -> pgm=0006
TROO 3,4            -> pgm=0006
TROT 3,4            -> pgm=0006
CU12 3,4            -> pgm=0006
CU12 2,5            -> pgm=0006
CU21 3,4            -> pgm=0006
CU21 2,5            -> pgm=0006
CU14 3,4            -> pgm=0006
CU14 2,5            -> pgm=0006
CU24 3,4            -> pgm=0006
CU24 2,5            -> pgm=0006
CU41 3,4            -> pgm=0006
CU41 2,5            -> pgm=0006
CU42 3,4            -> pgm=0006
CU42 2,5            -> pgm=0006
RRBM 1,2            -> pgm=0001
