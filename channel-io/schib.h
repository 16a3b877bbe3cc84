/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What I/O instructions fetch and store: PMCW, SCSW, SCHIB, ORB, IRB, CRW, the interruption code.
 * PoP chapters 14 to 17.  Layout and bit names, nothing else. */
#ifndef CHANNEL_IO_SCHIB_H
#define CHANNEL_IO_SCHIB_H

#include "lib/base.h"

struct pmcw {
    be32 parm;     /* 00  interruption parameter */
    be16 flags;    /* 04 */
    be16 devno;    /* 06 */
    u8 lpm;        /* 08 */
    u8 pnom;       /* 09 */
    u8 lpum;       /* 0A */
    u8 pim;        /* 0B */
    be16 mbi;      /* 0C */
    u8 pom;        /* 0E */
    u8 pam;        /* 0F */
    u8 chpid[8];   /* 10 */
    be32 features; /* 18 */
};
enum pmcw_flags {
    PMCW_ISC = 0x3800,
    PMCW_ENABLED = 0x0080,
    PMCW_LIMIT = 0x0060,
    PMCW_LIMIT_ABOVE = 0x0020, /* 01: data addresses must not lie below the limit */
    PMCW_LIMIT_BELOW = 0x0040, /* 10: data addresses must lie below the limit */
    PMCW_MEASURE = 0x0018,
    PMCW_MULTIPATH = 0x0004,
    PMCW_TIMING = 0x0002,
    PMCW_VALID = 0x0001,
};
enum { PMCW_CONCURRENT_SENSE = 0x00000001 }; /* in features */

struct scsw {
    be32 control;  /* 00 */
    be32 ccw;      /* 04  CCW address: of the last CCW used + 8 */
    u8 unit;       /* 08  device status */
    u8 subchannel; /* 09  subchannel status */
    be16 count;    /* 0A  residual count */
};
enum scsw_control {
    SCSW_KEY = 0xf0000000,
    SCSW_SUSPEND = 0x08000000,
    SCSW_LOGOUT = 0x04000000,
    SCSW_CC = 0x03000000,
    SCSW_CC1 = 0x01000000,
    SCSW_CC3 = 0x03000000,
    SCSW_FORMAT1 = 0x00800000,
    SCSW_PREFETCH = 0x00400000,
    SCSW_INITIAL = 0x00200000,
    SCSW_LIMIT = 0x00100000,
    SCSW_NO_SUSPENDED = 0x00080000, /* suppress suspended interruption */
    SCSW_ZERO = 0x00040000,
    SCSW_EXTENDED = 0x00020000,
    SCSW_NO_PATH = 0x00010000,
    SCSW_START = 0x00004000, /* functions */
    SCSW_HALT = 0x00002000,
    SCSW_CLEAR = 0x00001000,
    SCSW_FUNCTIONS = 0x00007000,
    SCSW_RESUME_PENDING = 0x00000800, /* activity */
    SCSW_START_PENDING = 0x00000400,
    SCSW_HALT_PENDING = 0x00000200,
    SCSW_CLEAR_PENDING = 0x00000100,
    SCSW_ACTIVE = 0x00000080,
    SCSW_DEVICE_ACTIVE = 0x00000040,
    SCSW_SUSPENDED = 0x00000020,
    SCSW_ACTIVITY = 0x00000fe0,
    SCSW_ALERT = 0x00000010, /* status */
    SCSW_INTERMEDIATE = 0x00000008,
    SCSW_PRIMARY = 0x00000004,
    SCSW_SECONDARY = 0x00000002,
    SCSW_PENDING = 0x00000001,
    SCSW_STATUS = 0x0000001f,
};
enum unit_status {
    UNIT_ATTENTION = 0x80,
    UNIT_MODIFIER = 0x40,
    UNIT_CU_END = 0x20,
    UNIT_BUSY = 0x10,
    UNIT_CE = 0x08, /* channel end */
    UNIT_DE = 0x04, /* device end */
    UNIT_CHECK = 0x02,
    UNIT_EXCEPTION = 0x01,
    CE_DE = 0x0c,
};
enum subchannel_status {
    SUBCH_PCI = 0x80,
    SUBCH_LENGTH = 0x40,
    SUBCH_PROGRAM = 0x20,
    SUBCH_PROTECTION = 0x10,
    SUBCH_DATA = 0x08,
    SUBCH_CONTROL = 0x04,
    SUBCH_INTERFACE = 0x02,
    SUBCH_CHAINING = 0x01,
};

struct schib {
    struct pmcw pmcw; /* 00 */
    struct scsw scsw; /* 1C */
    be64 mba;         /* 28  measurement-block address */
    be32 model;       /* 30 */
};

struct orb {      /* command mode, without extension */
    be32 parm;    /* 00 */
    be32 control; /* 04 */
    be32 ccw;     /* 08  channel-program address */
};
enum orb_control {
    ORB_KEY = 0xf0000000,
    ORB_SUSPEND = 0x08000000,
    ORB_FORMAT1 = 0x00800000,
    ORB_PREFETCH = 0x00400000,
    ORB_INITIAL = 0x00200000,
    ORB_LIMIT = 0x00100000,
    ORB_NO_SUSPENDED = 0x00080000,
    ORB_TRANSPORT = 0x00040000,
    ORB_IDAW2 = 0x00020000,    /* format-2 IDAWs ... */
    ORB_IDAW2_2K = 0x00010000, /* ... for blocks of 2K */
    ORB_LPM = 0x0000ff00,
    ORB_LENGTH = 0x00000080, /* incorrect-length-suppression mode */
    ORB_MIDAW = 0x00000040,
    ORB_EXTENSION = 0x00000001,
    ORB_RESERVED = 0x0000003e,
};

struct irb {
    struct scsw scsw; /* 00 */
    be32 esw[5];      /* 0C */
    u8 ecw[32];       /* 20 */
};
enum { ERW_SENSE = 0x01000000, ERW_COUNT_SHIFT = 16 }; /* concurrent sense, in esw[1] */

struct io_interruption { /* lowcore B8 to C3 */
    be32 sid;
    be32 parm;
    be32 ident; /* bits 2-4 the ISC */
};

/* A channel-report word is one u32 to its caller. */
enum crw {
    CRW_SOLICITED = 0x40000000,
    CRW_OVERFLOW = 0x20000000,
    CRW_CHAINED = 0x10000000,
    CRW_SUBCHANNEL = 0x03000000, /* reporting source */
    CRW_CHANNEL_PATH = 0x04000000,
    CRW_AVAILABLE = 0x00010000, /* error-recovery code */
    CRW_INITIALIZED = 0x00020000,
    CRW_PARAMETERS = 0x00040000, /* installed parameters initialized */
};

#define SCHIB_AT(type, field, offset)                                                              \
    _Static_assert(offsetof(struct type, field) == (offset), #type "." #field)
SCHIB_AT(pmcw, lpm, 0x08);
SCHIB_AT(pmcw, mbi, 0x0c);
SCHIB_AT(pmcw, chpid, 0x10);
SCHIB_AT(pmcw, features, 0x18);
SCHIB_AT(scsw, unit, 0x08);
SCHIB_AT(scsw, count, 0x0a);
SCHIB_AT(schib, scsw, 0x1c);
SCHIB_AT(schib, mba, 0x28);
SCHIB_AT(schib, model, 0x30);
SCHIB_AT(irb, esw, 0x0c);
SCHIB_AT(irb, ecw, 0x20);
_Static_assert(sizeof(struct schib) == 52, "SCHIB is 52 bytes");
_Static_assert(sizeof(struct orb) == 12, "ORB is 12 bytes");
_Static_assert(sizeof(struct irb) == 64, "IRB is 64 bytes");
_Static_assert(sizeof(struct io_interruption) == 12, "interruption code is 12 bytes");

#endif
