/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A decoded instruction (op) and the row of the instruction table it came from. */
#ifndef CPU_OP_H
#define CPU_OP_H

#include "lib/base.h"

struct cpu;
struct op;

/* What one instruction did (design, section 2).  The program code lies in cpu->pgm. */
enum step {
    NEXT,         /* go on with the next sequential instruction */
    TAKEN,        /* relative branch taken: target = address of the instruction + 2 * o->d2 */
    INDIRECT,     /* branch to cpu->next */
    AGAIN,        /* interruptible and not finished: look at requests, then run it once more */
    MISS,         /* T1 only: run this row by T0 */
    CODE_CHANGED, /* done, and it stored into a page that blocks were made from */
    STOP,         /* done; modes or masks may have changed: leave the block, go on at cpu->next */
    PGM,          /* program interruption cpu->pgm */
    LEAVE,        /* leave interpretation: cpu->leave */
};

typedef int run_fn(struct cpu *, const struct op *);
typedef enum step step_fn(struct cpu *, const struct op *);

/* 32 bytes.  Which bits of the instruction fill which slot is said by its row of format.def; base
 * and index register 0 become 16, a register that always holds zero. */
struct op {
    run_fn *run;       /* T1 handler as chosen for the profile of the block */
    u16 row;           /* index into rows[] */
    u16 at;            /* offset in the page, | length << 12 */
    u8 r1, r2, r3, m4; /* register numbers, masks; r1 also L1 or L, r2 also L2, r3 also M3 or I3 */
    u8 b1, b2, x2;     /* base and index; also M5, M6, I4, I5 where there is no address */
    u8 n;              /* instructions of the block before this one */
    s32 d1;            /* displacement 1 (or 4), or the 8-bit I2 of RIE-c */
    s32 d2;            /* displacement 2, or the immediate, or the relative offset in halfwords */
    s32 link;          /* taken target, in bytes from here; 0: not linked (yet) */
};
_Static_assert(sizeof(struct op) == 32, "an op is half a cache line");

#define OP_LENGTH(o) ((unsigned)(o)->at >> 12)
#define OP_OFFSET(o) ((o)->at & 0xfffu)

/* Slots of an op that a format fills; the order is that of decode.c's table. */
enum slot { SLOT_R1, SLOT_R2, SLOT_R3, SLOT_M4, SLOT_B1, SLOT_B2, SLOT_X2, SLOT_D1, SLOT_D2, SLOT_NONE };

/* How a field's bits become the slot's value. */
enum field_kind {
    FK_U,    /* unsigned */
    FK_S,    /* signed */
    FK_BASE, /* base or index register: 0 becomes 16 */
    FK_D20,  /* long displacement: DL 12 bits, then DH 8 bits, signed */
    FK_REL,  /* signed number of halfwords from the instruction */
};

struct field {
    u8 slot, bit, length, kind;
};

/* Where the opcode lies: 8 bits; 16 bits; 8 and bits 12-15; 8 and bits 40-47. */
enum opcode_kind { OPC8, OPC16, OPC12, OPC8_40 };

#define FORMAT_FIELDS 8
struct format {
    const char *name;
    const char *operands; /* assembler order, e.g. "R1,D2(X2,B2)"; see disasm.c */
    u8 length;
    u8 opcode;
    struct field field[FORMAT_FIELDS];
};

/* Traits of a row (design, section 14). */
enum trait {
    P = 1,        /* privileged */
    Q = 2,        /* semiprivileged */
    SENS = 4,     /* sensitive in the sense of Popek and Goldberg */
    BR = 8,       /* may leave the sequence */
    ST = 16,      /* stores */
    EVEN1 = 32,   /* R1 must be even */
    EVEN2 = 64,   /* R2 must be even */
    EVEN3 = 128,  /* R3 must be even */
    AFP = 256,    /* needs the AFP-register control (data exception, DXC 2) */
    VX = 512,     /* needs the vector control (DXC FE) */
    SER = 1024,   /* serialises */
    AGN = 2048,   /* interruptible */
    AFR = 4096,   /* AFP only when R1, R2 or R3 is not 0, 2, 4 or 6: with control off, DXC 1 */
    FLUSH = 8192, /* ends the block: changes what following ops mean */
    OVF = 16384,  /* may end with a fixed-point-overflow interruption */
    TRC = 32768,  /* makes an entry when branch tracing is on */
};

/* Interception rule of a row: a number; the state description's controls decide (sie/icpt.c). */
enum icpt_rule {
    NO,     /* never */
    YES,    /* instruction interception whenever interpreted */
    SIO,    /* channel-subsystem instruction: always, too, but listed apart */
    IC_LPSW,
    IC_STCTL,
    IC_ISKE,
    IC_SSKE,
    IC_RRBE,
    IC_TPROT,
    IC_PTLB,
    IC_LCTL,   /* if a control register it names is masked in LCTL_CTL */
    IC_IPTE,   /* interlocked through the SCA when there is one */
    EC_SIGP,   /* unless interpreted by way of the SCA */
    ASSIST,    /* interpreted, unless SET ASSIST makes it intercept */
};

struct row {
    const char *mnemonic;
    const char *name;
    u16 opcode; /* as written in isa.def */
    u16 traits;
    u8 format;   /* enum format_id */
    u8 facility; /* enum facility_id */
    u8 icpt;     /* enum icpt_rule */
    u8 cc;       /* enum cc_kind the row leaves, or CC_ANY, CC_KEEP */
    step_fn *t0; /* slow storage path: can do everything */
    run_fn *t1;  /* threaded; run_slow where the row has no T1 body */
    run_fn *flat; /* t1 for 64-bit addressing mode without an index register */
};

#endif
