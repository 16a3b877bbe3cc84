/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The state description: 512 bytes in (simulated) real storage that say what a guest CPU is.
 * Layout and nothing else; IBM System/370-XA Interpretive Execution, SA22-7095, and what its 64-bit
 * successors added as Linux documents it. */
#ifndef SIE_SD_H
#define SIE_SD_H

#include "lib/base.h"

struct sd {
    be32 cpuflags;   /* 000 CPUSTAT_* */
    be32 prefix;     /* 004 bits 1-18 of it: prefix >> 13, in bits 1-18 */
    u8 pad008[4];    /* 008 */
    be32 prog0c;     /* 00c */
    u8 pad010[16];   /* 010 */
    be32 prog20;     /* 020 */
    u8 pad024[4];    /* 024 */
    be64 cputm;      /* 028 CPU timer */
    be64 ckc;        /* 030 clock comparator */
    be64 epoch;      /* 038 guest TOD = host TOD + epoch */
    be32 svcc;       /* 040 SVC interception control */
    be16 lctl;       /* 044 LCTL of these control registers intercept, bit n = CR n */
    be16 icpua;      /* 046 guest CPU address */
    be32 ictl;       /* 048 ICTL_* interception controls */
    be32 eca;        /* 04c ECA_* execution controls */
    u8 icptcode;     /* 050 why we left: ICPT_* */
    u8 icptstatus;   /* 051 */
    be16 ihcpu;      /* 052 */
    u8 pad054[1];    /* 054 */
    u8 iictl;        /* 055 interruption to inject at entry: IICTL_* */
    be16 ipa;        /* 056 the intercepted instruction, first halfword ... */
    be32 ipb;        /* 058 ... and the rest */
    be32 scaoh;      /* 05c SCA origin, high */
    u8 fpf;          /* 060 */
    u8 ecb;          /* 061 ECB_* */
    u8 ecb2;         /* 062 ECB2_* */
    u8 ecb3;         /* 063 */
    be32 scaol;      /* 064 SCA origin, low */
    u8 sdf;          /* 068 */
    u8 epdx;         /* 069 epoch extension */
    u8 cpnc;         /* 06a */
    u8 pad06b[1];    /* 06b */
    be32 todpr;      /* 06c TOD programmable register */
    be32 gd;         /* 070 */
    u8 pad074[12];   /* 074 */
    be64 mso;        /* 080 main-storage origin */
    be64 msl;        /* 088 main-storage limit: last byte's megabyte */
    be64 psw[2];     /* 090 */
    be64 gg14;       /* 0a0 guest general register 14 */
    be64 gg15;       /* 0a8 and 15 */
    u8 pad0b0[8];    /* 0b0 */
    u8 hpid;         /* 0b8 */
    u8 pad0b9[7];    /* 0b9 */
    be32 eiparams;   /* 0c0 external interruption: parameter ... */
    be16 extcpuaddr; /* 0c4 ... CPU address ... */
    be16 eic;        /* 0c6 ... code */
    u8 pad0c8[4];    /* 0c8 */
    be16 pgmilc;     /* 0cc program interruption: ILC in bits 13-14 of the halfword ... */
    be16 iprcc;      /* 0ce ... code */
    be32 dxc;        /* 0d0 data-exception code */
    be16 mcn;        /* 0d4 monitor class */
    u8 perc;         /* 0d6 PER code */
    u8 peratmid;     /* 0d7 */
    be64 peraddr;    /* 0d8 PER address */
    u8 eai;          /* 0e0 exception access id */
    u8 peraid;       /* 0e1 PER access id */
    u8 oai;          /* 0e2 operand access id */
    u8 armid;        /* 0e3 */
    u8 pad0e4[4];    /* 0e4 */
    be64 tecmc;      /* 0e8 TEID or monitor code */
    u8 pad0f0[12];   /* 0f0 */
    be32 crycbd;     /* 0fc */
    be64 cr[16];     /* 100 guest control registers */
    be64 gbea;       /* 180 breaking-event address */
    u8 pad188[8];    /* 188 */
    be64 sdnxo;      /* 190 */
    u8 pad198[8];    /* 198 */
    be32 fac;        /* 1a0 real address of the guest's facility list, 0: the host's */
    u8 pad1a4[20];   /* 1a4 */
    be64 cbrlo;      /* 1b8 */
    u8 pad1c0[8];    /* 1c0 */
    be32 ecd;        /* 1c8 */
    u8 pad1cc[18];   /* 1cc */
    be64 pp;         /* 1de program parameter */
    u8 pad1e6[2];    /* 1e6 */
    be64 itdba;      /* 1e8 */
    be64 riccbd;     /* 1f0 */
    be64 gvrd;       /* 1f8 */
};
#define AT(field, offset) _Static_assert(offsetof(struct sd, field) == (offset), "sd." #field)
AT(cputm, 0x028);
AT(ckc, 0x030);
AT(epoch, 0x038);
AT(lctl, 0x044);
AT(ictl, 0x048);
AT(eca, 0x04c);
AT(icptcode, 0x050);
AT(iictl, 0x055);
AT(ipa, 0x056);
AT(ipb, 0x058);
AT(scaoh, 0x05c);
AT(ecb, 0x061);
AT(scaol, 0x064);
AT(todpr, 0x06c);
AT(mso, 0x080);
AT(psw, 0x090);
AT(gg14, 0x0a0);
AT(eiparams, 0x0c0);
AT(pgmilc, 0x0cc);
AT(dxc, 0x0d0);
AT(peraddr, 0x0d8);
AT(eai, 0x0e0);
AT(tecmc, 0x0e8);
AT(cr, 0x100);
AT(gbea, 0x180);
AT(sdnxo, 0x190);
AT(fac, 0x1a0);
AT(cbrlo, 0x1b8);
AT(ecd, 0x1c8);
AT(pp, 0x1de);
AT(itdba, 0x1e8);
AT(gvrd, 0x1f8);
#undef AT
_Static_assert(sizeof(struct sd) == 512, "a state description is 512 bytes");

#define ICPTSTATUS_EXECUTE 0x01u /* and its length in bits 1-2, as a length code */

#define CPUSTAT_STOPPED    0x80000000u
#define CPUSTAT_WAIT       0x10000000u
#define CPUSTAT_ECALL_PEND 0x08000000u
#define CPUSTAT_STOP_INT   0x04000000u
#define CPUSTAT_IO_INT     0x02000000u
#define CPUSTAT_EXT_INT    0x01000000u
#define CPUSTAT_RUNNING    0x00800000u
#define CPUSTAT_ZARCH      0x00000800u
#define CPUSTAT_SM         0x00000080u

#define ICTL_OPEREXC 0x80000000u
#define ICTL_PINT    0x20000000u
#define ICTL_LPSW    0x00400000u
#define ICTL_PTLB    0x00200000u
#define ICTL_STCTL   0x00040000u
#define ICTL_ISKE    0x00004000u
#define ICTL_SSKE    0x00002000u
#define ICTL_RRBE    0x00001000u
#define ICTL_TPROT   0x00000200u

#define ECA_SIGPI    0x10000000u
#define ECA_MVPGI    0x01000000u
#define ECA_PROTEXCI 0x00002000u

#define ECB2_CMMA 0x80

#define IICTL_EXT 2
#define IICTL_IO  3

enum icpt_code {
    ICPT_INST = 0x04,
    ICPT_PROGI = 0x08,
    ICPT_EXTREQ = 0x10,
    ICPT_EXTINT = 0x14,
    ICPT_IOREQ = 0x18,
    ICPT_WAIT = 0x1c,
    ICPT_VALIDITY = 0x20,
    ICPT_STOP = 0x28,
    ICPT_OPEREXC = 0x2c,
    ICPT_PARTEXEC = 0x38,
};

#endif
