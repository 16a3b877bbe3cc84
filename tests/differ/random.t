# SPDX-License-Identifier: GPL-3.0-or-later
# Random instructions, run by us and by qemu-s390x.  The language: tests/tools/differ_run.c.
seed 1
count 12000

# What operands must be for an instruction to get far
digits AP SP ZAP CP MP DP SRP TP ED EDMK CVB CVBY CVBG UNPK UNPKA UNPKU MVO
address MVCL 1 2
length MVCL 1 2
address CLCL 1 2
length CLCL 1 2
address MVCLE 1 3
length MVCLE 1 3
address CLCLE 1 3
length CLCLE 1 3
address MVCLU 1 3
length MVCLU 1 3
address CLCLU 1 3
length CLCLU 1 3
address CKSM 2
length CKSM 2
address MVST 1 2
address CLST 1 2
address SRST 1 2
address SRSTU 1 2
address TRE 1 2
length TRE 1
address TROO 1 2
length TROO 1
address TROT 1 2
length TROT 1
address CU12 1 2
length CU12 1 2
address CU21 1 2
length CU21 1 2
address CU14 1 2
length CU14 1 2
address CU24 1 2
length CU24 1 2
address CU41 1 2
length CU41 1 2
address CU42 1 2
length CU42 1 2
table TROO TROT
byte0 MVST CLST SRST SRSTU TRE TROO TROT
again MVCLE CLCLE MVCLU CLCLU CKSM MVST CLST SRST SRSTU TRE TROO TROT CU12 CU21 CU14 CU24 CU41 CU42
pair LEXBRA 1
pair LDXBRA 1
even CDSG MVCLU CLCLU TROO TROT TRE

# qemu-s390x of QEMU 7.2 has no such instruction
except LMD
except CPYA
except CUSE
except CMPSC
except TRTE
except TRTRE
except CVB
except CVBY
except CVBG
except CVDG
except AP
except SP
except ZAP
except CP
except MP
except DP
except SRP
except ED
except EDMK
except PLO
except CFC
except UPT
except THDER
except THDR
except TBEDR
except TBDR
except DIEBR
except DIDBR

# and does these wrong
except STMH stores zeros: shifts to the left
except MDEBR takes the first operand, too, as a long one
except MDEB likewise
except MXDBR likewise, as an extended one
except MXDB likewise
except CSST aborts
except SFASR aborts
except LFAS aborts
except TROO reads one byte of none
except TROT likewise
except CU12 makes one halfword of a four-byte character that is too long
except PKU loses the leftmost digit
except PKA likewise
except LTEBR leaves an SNaN as it is
except LTDBR likewise
except LTXBR likewise
except UNPK loses the leftmost byte of the second operand

# Not compared
# what is left after a partial completion
lose MVST 2
lose SRST 2
lose SRSTU 2
lose CLST 1 2
# which of several NaNs comes out: it takes a QNaN before an SNaN
nan MAEBR MAEB MADBR MADB MSEBR MSEB MSDBR MSDB
except STCK the clocks differ
except STCKF likewise
except STCKE likewise
except TAR needs a dispatchable unit
except TRTO its table is larger than the storage that is compared
except TRTT likewise
