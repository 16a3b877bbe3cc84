/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compiled in the guest and on the host: integers, floating point, storage, a sort; the same text on every machine. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT 200000

static uint64_t next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    return *state ^= *state << 17;
}

static int by_value(const void *x, const void *y)
{
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;

    return a < b ? -1 : a > b;
}

static unsigned primes_below(unsigned n)
{
    char *composite = calloc(n, 1);
    unsigned found = 0;

    for (unsigned i = 2; i < n; i++) {
        if (composite[i])
            continue;
        found++;
        for (uint64_t k = (uint64_t)i * i; k < n; k += i)
            composite[k] = 1;
    }
    free(composite);
    return found;
}

int main(int argc, char **argv)
{
    uint64_t state = 88172645463325252u, sum = 0, *v = malloc(COUNT * sizeof(*v));
    double series = 0;

    for (int i = 0; i < COUNT; i++)
        v[i] = next(&state);
    qsort(v, COUNT, sizeof(*v), by_value);
    for (int i = 0; i < COUNT; i++)
        sum = sum * 31 + v[i] / (unsigned)(i + 1);
    for (int i = COUNT; i > 0; i--)
        series += 1.0 / ((double)i * i);
    printf("compiled: %016llx %.15f %u %s\n", (unsigned long long)sum, series,
           primes_below(2000000), argc > 1 ? argv[1] : "-");
    return v[0] > v[COUNT - 1];
}
