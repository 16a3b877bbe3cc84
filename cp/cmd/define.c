/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DEFINE and DETACH: storage, CPUs, disks, DIAGNOSE codes. */
#include <stdio.h>
#include <string.h>
#include "channel-io/volume.h"
#include "cp/disk.h"
#include "cp/extra.h"
#include "cp/inner.h"
#include "cp/session.h"

enum { BLOCK = 512 };
#define STORAGE_MIN (1ull << 20)
#define STORAGE_MAX (1ull << 40)

/* ---- disks ---- */

int disk_add(struct vm *vm, u16 devno, struct volume *volume, bool read_only, struct hearer to)
{
    u64 blocks = volume_bytes(volume) / BLOCK;
    struct fba_args args = { .volume = volume, .read_only = read_only, .blocks = (u32)blocks };
    u32 sid = 0;

    if (!blocks || blocks > 0xffffffffu)
        return say_define_failed(to, devno, "a disk has 1 to 4294967295 blocks of 512 bytes");
    if (chsub_find(vm->chsub, devno))
        return say_device_exists(to, devno);
    sid = chsub_add(vm->chsub, devno, &device_fba, &args, !vm_idle(vm));
    vm_io_run(vm);
    return sid ? 0 : say_define_failed(to, devno, "the host has no memory for it");
}

int disk_add_storage(struct vm *vm, u16 devno, u64 bytes, struct hearer to)
{
    char name[16];
    struct volume *volume;
    int why;

    snprintf(name, sizeof(name), "VDSK %04X", devno);
    volume = volume_new_storage(name, bytes);
    if (!volume)
        return say_define_failed(to, devno, "the host has no memory for it");
    why = disk_add(vm, devno, volume, false, to);
    volume_release(volume);
    return why;
}

int disk_add_file(struct vm *vm, u16 devno, const char *path, bool read_only, struct hearer to)
{
    int error = 0, why;
    struct volume *volume =
        volume_open_file(path, path, 0, read_only ? VOLUME_READ_ONLY : 0, &error);

    if (!volume)
        return say_disk_failed(to, path, strerror(error));
    why = disk_add(vm, devno, volume, read_only, to);
    volume_release(volume);
    return why;
}

static int take_devno(struct command_context *c, u16 *devno)
{
    char word[WORD_MAX];

    if (!take_word(c, word))
        return say_operand_missing(c->to);
    return parse_devno(word, devno) ? 0 : say_bad_device_number(c->to, word);
}

/* DEFINE VFB-512 vdev [BLK] n */
static int define_vdisk(struct command_context *c)
{
    char word[WORD_MAX];
    u16 devno;
    u64 blocks;
    int why = take_devno(c, &devno);

    if (why)
        return why;
    if (peek_word(c, word) && word_is(word, "BLK", 3))
        take_word(c, word);
    if (!take_word(c, word))
        return say_operand_missing(c->to);
    if (!parse_decimal(word, &blocks) || !blocks || blocks > 0xffffffffu)
        return say_bad_number(c->to, word, "how many blocks of 512 bytes");
    why = disk_add_storage(c->vm, devno, blocks * BLOCK, c->to);
    if (!why)
        ANSWER(c, "DASD %04X DEFINED", devno);
    return why;
}

/* DEFINE FBA vdev FILE path [RO]: a file of the host, for those who run the system. */
static int define_fba(struct command_context *c)
{
    char word[WORD_MAX], path[WORD_MAX];
    u16 devno;
    bool read_only = false;
    int why = take_devno(c, &devno);

    if (why)
        return why;
    if (!take_upper(c, word) || strcmp(word, "FILE") != 0 || !take_word(c, path))
        return say_operand_missing(c->to);
    if (take_upper(c, word)) {
        if (strcmp(word, "RO") != 0 && strcmp(word, "RW") != 0)
            return say_invalid_option(c->to, word);
        read_only = word[1] == 'O';
    }
    why = disk_add_file(c->vm, devno, path, read_only, c->to);
    if (!why)
        ANSWER(c, "DASD %04X DEFINED", devno);
    return why;
}

/* ---- storage ---- */

/* The CPUs are made anew: what they are made for is the space. */
static int storage_exchange(struct vm *vm, u64 bytes)
{
    struct space *space = space_new(vm->sys->pager, bytes), *old = vm->space;

    if (!space)
        return -1;
    vm->space = space;
    vm->storage = bytes;
    for (unsigned i = 0; i < vm->cpus; i++) {
        vcpu_free(vm->vcpu[i]);
        vm->vcpu[i] = vcpu_new(vm, (u16)i);
        if (!vm->vcpu[i])
            vm->cpus = i;
    }
    space_free(old);
    return vm->cpus ? 0 : -1;
}

/* The machine is reset, and has nothing in it afterwards. */
static int define_storage(struct command_context *c)
{
    char word[WORD_MAX], size[24];
    u64 bytes;
    int why;

    if (!take_word(c, word))
        return say_operand_missing(c->to);
    if (!parse_size(word, &bytes) || bytes < STORAGE_MIN || bytes > STORAGE_MAX ||
        bytes % STORAGE_MIN)
        return say_storage_size(c->to, word);
    why = need_gone(c);
    if (why)
        return why;
    vm_reset(c->vm, true);
    if (storage_exchange(c->vm, bytes))
        return say_storage_failed_new(c->to);
    ANSWER(c, "STORAGE = %s", format_size(size, sizeof(size), bytes));
    say_storage_cleared(c->to);
    return 0;
}

/* ---- CPUs ---- */

static int take_cpu(struct command_context *c, unsigned *address)
{
    char word[WORD_MAX];
    u64 value;

    if (!take_word(c, word))
        return say_operand_missing(c->to);
    if (!parse_hex(word, &value) || value >= VM_CPUS)
        return say_bad_number(c->to, word, "a CPU address, 0 to 3F");
    *address = (unsigned)value;
    return 0;
}

/* CPUs are numbered without holes: the next address, or nothing. */
static int define_cpu(struct command_context *c)
{
    struct vm *vm = c->vm;
    unsigned address = 0;
    int why = take_cpu(c, &address);

    if (why)
        return why;
    if (address < vm->cpus)
        return say_cpu_exists(c->to, address);
    if (address > vm->cpus)
        return say_cpu_order(c->to, address, vm->cpus);
    vm->vcpu[address] = vcpu_new(vm, (u16)address);
    if (!vm->vcpu[address])
        return say_cpu_failed(c->to, address);
    vm->cpus++;
    ANSWER(c, "CPU %02X defined", address);
    return 0;
}

static int detach_cpu(struct command_context *c)
{
    struct vm *vm = c->vm;
    unsigned address = 0;
    int why = take_cpu(c, &address);

    if (why)
        return why;
    if (address >= vm->cpus)
        return say_no_cpu(c->to, address);
    if (!address || address + 1 != vm->cpus)
        return say_cpu_last(c->to, vm->cpus - 1);
    why = need_gone(c);
    if (why)
        return why;
    c->stay = false;
    vm->cpus--;
    vcpu_free(vm->vcpu[address]);
    vm->vcpu[address] = NULL;
    ANSWER(c, "CPU %02X detached", address);
    return 0;
}

/* ---- DIAGNOSE ---- */

/* DEFINE DIAGNOSE code object function signature */
static int define_diagnose(struct command_context *c)
{
    char code[WORD_MAX], object[WORD_MAX], function[WORD_MAX], signature[WORD_MAX];
    u64 value;

    if (!take_word(c, code) || !take_word(c, object) || !take_word(c, function) ||
        !take_word(c, signature))
        return say_operand_missing(c->to);
    if (!parse_hex(code, &value) || value > 0xffff)
        return say_bad_number(c->to, code, "a DIAGNOSE code, 1 to 4 hexadecimal digits");
    return extra_define(c->to, (unsigned)value, object, function, signature);
}

static int detach_diagnose(struct command_context *c)
{
    char code[WORD_MAX];
    u64 value;

    if (!take_word(c, code) || !parse_hex(code, &value))
        return say_operand_missing(c->to);
    return extra_delete(c->to, (unsigned)value);
}

/* ---- the commands ---- */

static const struct keyword define_rows[] = {
    {"CPU",       3, "G",  define_cpu,      "CPU nn"                                 },
    { "DIAGNOSE", 4, "AC", define_diagnose, "DIAGNOSE code object function signature"},
    { "FBA",      3, "A",  define_fba,      "FBA vdev FILE path [RO]"                },
    { "STORAGE",  4, "G",  define_storage,  "STORAGE size"                           },
    { "VFB-512",  3, "G",  define_vdisk,    "VFB-512 vdev [BLK] n"                   },
};
static const struct keywords define_table = { define_rows, COUNT(define_rows) };

int cmd_define(struct command_context *c) { return keyword_run(&define_table, c); }

static const struct keyword detach_rows[] = {
    {"CPU",       3, "G",  detach_cpu,      "CPU nn"       },
    { "DIAGNOSE", 4, "AC", detach_diagnose, "DIAGNOSE code"},
};
static const struct keywords detach_table = { detach_rows, COUNT(detach_rows) };

/* The console stays: everything said to the machine goes through it. */
static int detach_device(struct command_context *c, u16 devno)
{
    if (devno == CONSOLE_DEVNO)
        return say_define_failed(c->to, devno, "the console of the machine stays");
    if (!chsub_remove(c->vm->chsub, devno, !vm_idle(c->vm)))
        return say_no_device(c->to, devno);
    vm_io_run(c->vm);
    ANSWER(c, "DASD %04X DETACHED", devno);
    return 0;
}

int cmd_detach(struct command_context *c)
{
    char word[WORD_MAX];
    u16 devno;

    if (!peek_word(c, word))
        return say_operand_missing(c->to);
    if (keyword_find(&detach_table, word, c->classes))
        return keyword_run(&detach_table, c);
    take_word(c, word);
    if (!parse_devno(word, &devno))
        return say_bad_device_number(c->to, word);
    return c->vm ? detach_device(c, devno) : say_before_logon(c->to);
}
