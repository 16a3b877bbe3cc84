/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The host's floating point, as far as it does exactly what BFP does: round to nearest even, ordinary
 * operands and results.  HOST_WATCH: the host tells whether an operation was inexact.  PoP chapter 19. */
#ifndef CPU_OP_BFP_HOST_H
#define CPU_OP_BFP_HOST_H

#include "lib/base.h"

ALWAYS double host_long(u64 v)
{
    double d;

    __builtin_memcpy(&d, &v, sizeof d);
    return d;
}

ALWAYS u64 bits_long(double d)
{
    u64 v;

    __builtin_memcpy(&v, &d, sizeof v);
    return v;
}

ALWAYS float host_short(u64 v)
{
    u32 w = (u32)v;
    float f;

    __builtin_memcpy(&f, &w, sizeof f);
    return f;
}

ALWAYS u64 bits_short(float f)
{
    u32 w;

    __builtin_memcpy(&w, &f, sizeof w);
    return w;
}

#ifdef __x86_64__
#define HOST_WATCH 1
#define HOST_SQRT  1
/* The value is there before what follows, and is computed after what came before. */
#define in_order(x) __asm__ volatile("" : "+x"(x))
#define in_order_integer(x) __asm__ volatile("" : "+r"(x))

ALWAYS void watch_inexact(void) { __builtin_ia32_ldmxcsr(0x1f80); }
ALWAYS bool saw_inexact(void) { return __builtin_ia32_stmxcsr() & 0x20; }
ALWAYS bool host_has_fma(void) { return __builtin_cpu_supports("fma"); }

ALWAYS double sqrt_long(double a)
{
    __asm__ volatile("sqrtsd %0,%0" : "+x"(a));
    return a;
}

ALWAYS float sqrt_short(float a)
{
    __asm__ volatile("sqrtss %0,%0" : "+x"(a));
    return a;
}

ALWAYS double fma_long(double a, double b, double c)
{
    __asm__ volatile("vfmadd231sd %1,%2,%0" : "+x"(c) : "x"(a), "x"(b));
    return c;
}

ALWAYS float fma_short(float a, float b, float c)
{
    __asm__ volatile("vfmadd231ss %1,%2,%0" : "+x"(c) : "x"(a), "x"(b));
    return c;
}
#else
#define HOST_WATCH 0 /* the host is used once inexact results are no news; zero: no such operation */
#define HOST_SQRT  0
#define in_order(x) (void)(x)
#define in_order_integer(x) (void)(x)

ALWAYS void watch_inexact(void) {}
ALWAYS bool saw_inexact(void) { return true; }
ALWAYS bool host_has_fma(void) { return false; }
ALWAYS double sqrt_long(double a) { return a - a; }
ALWAYS float sqrt_short(float a) { return a - a; }
ALWAYS double fma_long(double a, double b, double c) { (void)a, (void)b; return c; }
ALWAYS float fma_short(float a, float b, float c) { (void)a, (void)b; return c; }
#endif

#endif
