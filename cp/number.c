/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers as people write them, in commands and options: the one place that reads and shows them. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "cp/command.h"
#include "lib/clock.h"

/* All of the text is a number without sign or blanks; *end is what is behind it. */
static bool parse(const char *text, int base, u64 *value, char **end)
{
    int (*digit)(int) = base == 16 ? isxdigit : isdigit;

    if (!digit((u8)*text))
        return false;
    errno = 0;
    *value = strtoull(text, end, base);
    return !errno && (base != 16 || tolower((u8)text[1]) != 'x');
}

bool parse_hex(const char *text, u64 *value)
{
    char *end;

    return parse(text, 16, value, &end) && !*end;
}

bool parse_decimal(const char *text, u64 *value)
{
    char *end;

    return parse(text, 10, value, &end) && !*end;
}

bool parse_size(const char *text, u64 *bytes)
{
    static const char units[] = "KMGT";
    const char *unit;
    char *end;
    unsigned shift = 0;

    if (!parse(text, 10, bytes, &end))
        return false;
    if (*end) {
        unit = strchr(units, toupper((u8)*end));
        if (!unit || end[1])
            return false;
        shift = 10 * (unsigned)(unit - units + 1);
    }
    if (*bytes > ~0ull >> shift)
        return false;
    *bytes <<= shift;
    return true;
}

bool parse_devno(const char *text, u16 *devno)
{
    u64 value;

    if (strlen(text) > 4 || !parse_hex(text, &value))
        return false;
    *devno = (u16)value;
    return true;
}

const char *format_size(char *to, size_t n, u64 bytes)
{
    static const char units[] = "TGMK";

    for (unsigned i = 0; i < 4; i++) {
        unsigned shift = 40 - 10 * i;

        if (bytes && !(bytes & ((1ull << shift) - 1))) {
            snprintf(to, n, "%llu%c", (unsigned long long)(bytes >> shift), units[i]);
            return to;
        }
    }
    snprintf(to, n, "%llu", (unsigned long long)bytes);
    return to;
}

void format_time(char *to, size_t n, u64 tod, const char *format)
{
    s64 seconds;
    u32 ns;
    time_t when;
    struct tm local;

    clock_unix(tod, &seconds, &ns);
    when = (time_t)seconds;
    localtime_r(&when, &local);
    if (!strftime(to, n, format, &local) && n)
        *to = 0;
    for (; *to; to++)
        *to = (char)toupper((u8)*to);
}

void format_cpu_time(char *to, size_t n, u64 units)
{
    u64 hundredths = units / (TOD_SECOND / 100);

    snprintf(to, n, "%03llu:%02llu.%02llu", (unsigned long long)(hundredths / 6000),
             (unsigned long long)(hundredths / 100 % 60), (unsigned long long)(hundredths % 100));
}
