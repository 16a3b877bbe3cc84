/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One z/Architecture CPU: its registers and modes, and how it is run.  PoP chapters 2 and 4.
 *
 * A struct cpu holds the architected state of one (virtual) CPU.  The caches that make it fast (TLB
 * contexts, blocks) belong to a struct core, one for each host thread that runs CPUs; a CPU is given
 * a core with cpu_attach() and may be run by one thread at a time.  Nothing here takes cp_lock. */
#ifndef CPU_CPU_H
#define CPU_CPU_H

#include "cpu/exception.h"
#include "lib/host.h"
#include "cpu/op.h"
#include "lib/status.h"

struct core;
struct context;
struct tlbe;

#define ZERO_REG 16 /* gr[16] is always 0: "no base", "no index" */

/* PSW bits (mask half). */
#define PSW_PER                 (1ull << 62)
#define PSW_DAT                 (1ull << 58)
#define PSW_IO                  (1ull << 57)
#define PSW_EXT                 (1ull << 56)
#define PSW_KEY                 (15ull << 52)
#define PSW_MCHECK              (1ull << 50)
#define PSW_WAIT                (1ull << 49)
#define PSW_PROBLEM             (1ull << 48)
#define PSW_AS                  (3ull << 46)
#define PSW_CC                  (3ull << 44)
#define PSW_PM                  (15ull << 40)
#define PSW_RI                  (1ull << 39)
#define PSW_EA                  (1ull << 32)
#define PSW_BA                  (1ull << 31)
#define PSW_PM_FIXED            (8ull << 40)
#define PSW_PM_DECIMAL          (4ull << 40)
#define PSW_PM_HFP_UNDERFLOW    (2ull << 40)
#define PSW_PM_HFP_SIGNIFICANCE (1ull << 40)
enum asc { ASC_PRIMARY, ASC_AR, ASC_SECONDARY, ASC_HOME }; /* the value of PSW_AS */

/* Why a running CPU is asked to look (cpu->request; any thread ors bits in). */
enum request {
    REQ_TIMER = 1,  /* a clock-comparator or CPU-timer deadline may have passed */
    REQ_IRQ = 2,    /* interruption masks or pending conditions changed */
    REQ_PURGE = 4,  /* a TLB purge of another processor waits */
    REQ_CODE = 8,   /* some frame's blocks are out of date */
    REQ_LEAVE = 16, /* the owner wants control: LEAVE_REQUEST */
    REQ_PER = 32,   /* a PER event waits for the end of the instruction */
};

/* External-interruption conditions the machine itself makes pending for this CPU. */
enum pending { PEND_CKC = 1, PEND_TIMER = 2, PEND_EMERGENCY = 4, PEND_CALL = 8 };

/* What this CPU is: offered facilities and which rows intercept.  Interned: `id` names the contents
 * for the block profile, so a model never changes once a CPU has run with it. */
struct cpu_model {
    u32 id;            /* 0..255 */
    u64 facility[4];   /* STFLE doublewords */
    const u8 *icpt;    /* one byte a row: nonzero = instruction interception */
    bool icpt_program; /* operation exceptions leave as interceptions (ICTL bit 0) */
    u16 lctl;          /* LCTL, LCTLG of these control registers intercept (bit 15 - n for CR n) */
    u32 svcc;          /* SUPERVISOR CALLs that intercept: sd.svcc */
};

/* What CPU functions need from above; handed over at creation. */
struct cpu_host {
    void *ctx;
    u64 (*now)(void *ctx, struct cpu *); /* host TOD, exact to the instruction in virtual time */
    void (*deadline)(void *ctx, struct cpu *);      /* cpu->deadline moved */
    void (*stored_prefix)(void *ctx, struct cpu *); /* the prefix register changed */
    /* An interruption has been taken; the old PSW is at real `old`.  May be NULL. */
    void (*swapped)(void *ctx, struct cpu *, unsigned old);
};

/* PER in the instruction in progress: see per.c. */
struct per_shadow {
    u64 address; /* of the instruction */
    u32 control; /* control register 9 as it began; 0: PER is off, or there is none */
    u32 events;  /* met so far, as bits of control register 9 */
    u8 atmid, access, ilc;
};

struct cpu {
    /* hot: first cache lines, within reach of a short displacement */
    u64 cc_a, cc_b;
    u32 cc_kind;
    u32 request;      /* enum request, atomic */
    s64 budget;       /* instructions left before the caller wants control */
    struct tlbe *tlb; /* data accesses of the current mode */
    u64 amask;        /* addressing mode as a mask */
    u64 page;         /* logical address of the page the running block lies in */
    u64 gr[17];
    u64 next;          /* where to go on: set by INDIRECT and by T0 */
    struct jump *jump; /* the core's table of blocks by address */
    u64 jump_tag;      /* what an entry of it must match: mode, context, generation */
    u8 *low[2]; /* logical pages 0 and 1 for stores outside their protected 512 bytes, or NULL */
    const struct op *at; /* the op that left T1 */
    /* instruction in progress, T0 */
    u64 ia;         /* its address; between instructions: the PSW's instruction address */
    u64 rel;        /* what relative operands count from: ia, or the target of EXECUTE */
    u32 inflight;   /* instructions of the block done but not yet taken from the budget */
    u8 ilc;         /* its length in bytes (that of EXECUTE when executed) */
    u8 dirty_codes; /* it stored into that many pages with blocks: their code words */
    u32 *dirty_code[4];
    /* floating point and vectors: vr[n][0] is FPR n */
    u64 vr[32][2];
    u32 fpc;
    u32 ar[16];
    /* control */
    u64 psw_mask; /* without the condition code */
    u64 cr[16];
    u32 prefix;
    u32 todpr;
    u16 address;        /* CPU address */
    u16 pending;        /* enum pending; atomic */
    u8 owner_isc;       /* the owner has I/O interruptions of these ISCs (CR6 bits 32-39); atomic */
    bool owner_report;  /* ... a channel report (machine check); atomic */
    u32 owner_external; /* ... external interruptions that these CR0 bits enable; atomic */
    u16 call_from;      /* CPU address of the external call */
    u64 emergency[4];   /* CPU addresses whose emergency signals wait */
    u64 ckc, bear;
    u64 timer;       /* CPU timer: value when last set or stopped ... */
    u64 timer_base;  /* ... at this host TOD; runs while attached */
    u64 epoch;       /* guest TOD = host TOD + epoch */
    u64 deadline;    /* host TOD of the earlier of comparator and timer; ~0: none */
    u64 retired;     /* instructions completed up to the last change of budget by the owner */
    s64 budget_base; /* budget at that moment */
    /* why it stopped */
    u16 pgm; /* enum pgm */
    u8 pgm_ilc;
    u8 exc_access; /* exception access id (lowcore X'A0') */
    u8 op_access;  /* operand access id (lowcore X'A2') */
    u32 dxc;       /* data-exception code, vector-exception code */
    u64 teid;      /* translation-exception identification */
    u64 per_address;
    u16 per_code;
    u8 per_atmid, per_access;
    struct per_shadow per_shadow;
    u16 monitor_class;
    u64 monitor_code;
    enum leave leave;
    u64 fault; /* LEAVE_HOST_FAULT: guest-absolute address */
    bool fault_store;
    u8 text[6];              /* LEAVE_INTERCEPT: the instruction (the target of EXECUTE) */
    u64 unit_ia, unit_count; /* a long operation that a host fault cut short: where, when, */
    u32 unit_done;           /* ... how much had been done; see op/operand.h */
    bool pgm_waits; /* a program interruption could not be stored: its lowcore was paged out */
    /* surroundings */
    struct core *core;
    struct context *data, *code;
    struct host_space *space;
    const struct cpu_model *model;
    const struct cpu_host *host;
    u32 profile; /* of the blocks this mode runs: see block.c */
    u32 id;      /* unique in the system */
    bool judge;  /* run everything by T0 */
};

/* --- engine.c --- */
void cpu_init(struct cpu *, const struct cpu_model *, const struct cpu_host *, struct host_space *);
void cpu_reset(struct cpu *, bool clear);     /* initial CPU reset; `clear`: registers as well */
void cpu_reset_pending(struct cpu *);         /* CPU reset: interruptions that wait, translations */
void cpu_attach(struct cpu *, struct core *); /* before it runs; the thread that will run it */
void cpu_detach(struct cpu *);
/* Around any use of the storage functions and cpu_simulate() outside of cpu_run(): in between, host pointers
 * stay good, because whoever purges waits for this core.  Not nested; cpu_run() does its own. */
void cpu_begin(struct cpu *);
void cpu_end(struct cpu *);
/* Runs until something below zero (enum leave) happens.  cpu->budget instructions at most. */
int cpu_run(struct cpu *);
/* One row by T0, its interception and privilege check suppressed: CP simulates with it.
 * 0 done (cpu->ia moved on, a PER event shown); > 0 program code, to be completed by cpu_per_end(); < 0 leave. */
int cpu_simulate(struct cpu *, const u8 text[6]);
u64 cpu_count(const struct cpu *); /* instructions completed, exact at every exit and in T0 */
void cpu_set_budget(struct cpu *, s64 instructions);
void cpu_ask(struct cpu *, u32 requests); /* any thread */

/* --- psw.c --- */
unsigned cpu_cc(const struct cpu *);
void cpu_set_cc(struct cpu *, unsigned cc);
u64 psw_mask(const struct cpu *); /* with the condition code */
/* Takes over a PSW; 0 or PGM_SPECIFICATION (the PSW is then in place and invalid, as architected). */
int psw_load(struct cpu *, u64 mask, u64 address);
/* The same from outside of an instruction: the exception of an invalid PSW waits for the CPU to run, and goes
 * if another PSW comes before. */
void psw_install(struct cpu *, u64 mask, u64 address);
bool psw_expand(const u8 psw[8], u64 *mask,
                u64 *address); /* LPSW's short form; false: bit 12 is 0 */
void cpu_mode(
    struct cpu *); /* after any change of psw_mask, cr, prefix, ar-mode: contexts, profile */

/* --- irq.c --- */
/* Presents program interruption `code` (cpu->pgm_ilc ... filled): 0; LEAVE_STOP etc. */
int cpu_program(struct cpu *, unsigned code);
/* Swaps PSWs: stores the old one at real `old`, loads the one at `new`.  0 or enum leave. */
int cpu_swap(struct cpu *, unsigned old, unsigned new_psw);
/* Presents one external or I/O interruption made up by the owner; the lowcore fields are stored by it. */
int cpu_external(struct cpu *, u16 code, u16 cpu_address, u32 parameter, u64 parameter64);
bool cpu_enabled_external(const struct cpu *, u64 cr0_mask);
bool cpu_waiting(const struct cpu *); /* wait bit on */
/* Is there anything pending, ours or the owner's, that the masks let through? */
bool cpu_can_interrupt(const struct cpu *);
int cpu_interrupt(
    struct cpu *); /* takes pending clock, timer, SIGP interruptions if enabled: 0 or leave */
void clock_check(struct cpu *);    /* deadlines passed become pending; sets the next deadline */
u64 cpu_tod(struct cpu *);         /* guest TOD clock */
u64 cpu_timer(struct cpu *);       /* CPU timer now */
void cpu_timer_stop(struct cpu *); /* not dispatched: the timer stands still ... */
void cpu_timer_go(struct cpu *);   /* ... until here */
void cpu_timer_set(struct cpu *, u64 value);

/* --- storage.c: real and absolute storage, for PSW swaps and for CP's simulation; 0, > 0, < 0 --- */
int real_read(struct cpu *, u64 real, void *to, unsigned n);
int real_write(struct cpu *, u64 real, const void *from, unsigned n);
int absolute_read(struct cpu *, u64 addr, void *to, unsigned n);
int absolute_write(struct cpu *, u64 addr, const void *from, unsigned n);
/* Logical addresses of the current mode, access register `b`, key and protection as for the guest. */
int logical_read(struct cpu *, unsigned b, u64 ea, void *to, unsigned n);
int logical_write(struct cpu *, unsigned b, u64 ea, const void *from, unsigned n);

/* --- per.c: around an instruction that the owner does with code of its own; cpu->ia is at it --- */
void cpu_per_begin(struct cpu *);
/* `why`: how it ended (0, > 0, < 0); the answer has PGM_PER in it if an event is to be shown. */
int cpu_per_end(struct cpu *, int why);

/* --- model.c --- */
void model_facilities(u64 list[4]); /* STFLE doublewords of what we offer */

/* --- isa.c, decode.c, disasm.c --- */
extern const struct row rows[];
extern const unsigned row_count;
extern const struct format formats[];
#define ROW_NONE 0                   /* rows[0]: no such instruction */
unsigned row_find(const u8 text[6]); /* only the bytes of the opcode are looked at */
void op_decode(struct op *, const u8 text[6], unsigned row);
unsigned text_length(u8 first); /* 2, 4 or 6 */
/* Disassembles, as GNU objdump writes; returns the length of the instruction. */
int op_format(char *to, size_t size, const u8 text[6], u64 address);

#endif
