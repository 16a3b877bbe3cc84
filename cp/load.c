/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Host files into guest storage.  The layout of a Linux image is that of its boot protocol. */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cp/load.h"
#include "lib/bits.h"

#define LINUX_ENTRY       0x10000
#define LINUX_MARK        0x10008
#define LINUX_INITRD      0x10408
#define LINUX_INITRD_SIZE 0x10410
#define LINUX_LINE_MAX    0x10430
#define LINUX_LINE        0x10480
#define LINUX_LINE_OLD    896
#define INITRD_ALIGN      0x100000ull
#define INITRD_LOWEST     0x1000000ull /* above what the kernel unpacks itself into */

struct file {
    const u8 *bytes;
    u64 size;
};

static int fail(struct load_result *r, const char *file, const char *problem, int error)
{
    r->problem = problem;
    r->file = file;
    r->error = error;
    return -1;
}

static int file_open(struct file *f, const char *path, struct load_result *r)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        return fail(r, path, "cannot be opened", errno);
    if (fstat(fd, &st) || !S_ISREG(st.st_mode) || st.st_size == 0) {
        close(fd);
        return fail(r, path, "is empty or not a file", 0);
    }
    f->size = (u64)st.st_size;
    f->bytes = mmap(NULL, f->size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    return f->bytes == MAP_FAILED ? fail(r, path, "cannot be read", errno) : 0;
}

static void file_close(struct file *f) { munmap((void *)(uintptr_t)f->bytes, f->size); }

static int put(struct vm *vm, u64 addr, const void *bytes, u64 n, const char *path,
               struct load_result *r)
{
    if (addr > vm->storage || n > vm->storage - addr)
        return fail(r, path, "does not fit into the storage of the machine: give it more", 0);
    if (space_write(vm->space, addr, bytes, n, PAGING_BLOCK) != PAGING_DONE)
        return fail(r, path, "could not be stored: no real storage", 0);
    return 0;
}

static int put8(struct vm *vm, u64 addr, u64 v, const char *path, struct load_result *r)
{
    be64 b = put64(v);

    return put(vm, addr, &b, 8, path, r);
}

bool load_ipl_psw(struct vm *vm, u64 *mask, u64 *address)
{
    u8 psw[8];

    return space_read(vm->space, 0, psw, 8, PAGING_BLOCK) == PAGING_DONE &&
           psw_expand(psw, mask, address);
}

static bool is_linux(const struct file *f)
{
    return f->size > LINUX_LINE && memcmp(f->bytes + LINUX_MARK, "S390EP", 6) == 0;
}

static bool is_elf(const struct file *f)
{
    return f->size >= sizeof(Elf64_Ehdr) && memcmp(f->bytes, ELFMAG, SELFMAG) == 0;
}

static int line_put(struct vm *vm, const struct file *kernel, const char *parm, const char *path,
                    struct load_result *r)
{
    u64 most = ld_be8(kernel->bytes + LINUX_LINE_MAX);
    size_t n = parm ? strlen(parm) + 1 : 0;

    if (!n)
        return 0;
    if (n > (most ? most : LINUX_LINE_OLD))
        return fail(r, path, "takes no parameter line as long as this: shorten it", 0);
    return put(vm, LINUX_LINE, parm, n, path, r);
}

static int initrd_put(struct vm *vm, const struct file *kernel, const char *initrd,
                      struct load_result *r)
{
    u64 at = (kernel->size + INITRD_ALIGN - 1) & ~(INITRD_ALIGN - 1);
    struct file f;
    int why;

    if (!initrd)
        return 0;
    if (file_open(&f, initrd, r))
        return -1;
    at = at < INITRD_LOWEST ? INITRD_LOWEST : at;
    if (at + f.size > vm->storage) /* a small machine: right behind the kernel */
        at = (kernel->size + 0x800000 + PAGE_BYTES) & PAGE_MASK;
    why = put(vm, at, f.bytes, f.size, initrd, r);
    if (!why)
        why = put8(vm, LINUX_INITRD, at, initrd, r);
    if (!why)
        why = put8(vm, LINUX_INITRD_SIZE, f.size, initrd, r);
    file_close(&f);
    return why;
}

static int linux_load(struct vm *vm, const struct file *f, const char *kernel, const char *initrd,
                      const char *parm, struct load_result *r)
{
    if (put(vm, 0, f->bytes, f->size, kernel, r) || initrd_put(vm, f, initrd, r) ||
        line_put(vm, f, parm, kernel, r))
        return -1;
    r->psw_mask = PSW_EA | PSW_BA;
    r->psw_address = LINUX_ENTRY;
    return 0;
}

/* Fields of an s390x ELF file are big-endian. */
static int elf_segments(struct vm *vm, const struct file *f, const char *path,
                        struct load_result *r)
{
    const Elf64_Ehdr *e = (const void *)f->bytes;
    u64 at = ld_be8((const u8 *)&e->e_phoff);
    unsigned n = ld_be2((const u8 *)&e->e_phnum);

    if (at > f->size || n * sizeof(Elf64_Phdr) > f->size - at)
        return fail(r, path, "is an ELF file cut short", 0);
    for (unsigned i = 0; i < n; i++) {
        Elf64_Phdr p; /* the file may have it at any offset */
        u64 offset, size;

        memcpy(&p, f->bytes + at + i * sizeof(p), sizeof(p));
        offset = ld_be8((const u8 *)&p.p_offset);
        size = ld_be8((const u8 *)&p.p_filesz);
        if (ld_be4((const u8 *)&p.p_type) != PT_LOAD || !size)
            continue;
        if (offset > f->size || size > f->size - offset)
            return fail(r, path, "is an ELF file cut short", 0);
        if (put(vm, ld_be8((const u8 *)&p.p_paddr), f->bytes + offset, size, path, r))
            return -1;
    }
    return 0;
}

static int elf_load(struct vm *vm, const struct file *f, const char *path, struct load_result *r)
{
    const Elf64_Ehdr *e = (const void *)f->bytes;

    if (e->e_ident[EI_CLASS] != ELFCLASS64 || e->e_ident[EI_DATA] != ELFDATA2MSB ||
        ld_be2((const u8 *)&e->e_machine) != EM_S390)
        return fail(r, path, "is an ELF file, but not for s390x", 0);
    if (elf_segments(vm, f, path, r))
        return -1;
    if (load_ipl_psw(vm, &r->psw_mask, &r->psw_address))
        return 0;
    r->psw_mask = PSW_EA | PSW_BA;
    r->psw_address = ld_be8((const u8 *)&e->e_entry);
    return 0;
}

static int flat_load(struct vm *vm, const struct file *f, const char *path, struct load_result *r)
{
    if (put(vm, 0, f->bytes, f->size, path, r))
        return -1;
    if (load_ipl_psw(vm, &r->psw_mask, &r->psw_address))
        return 0;
    return fail(r, path, "is no Linux kernel, no ELF file, and has no IPL PSW at 0", 0);
}

int load_files(struct vm *vm, const char *kernel, const char *initrd, const char *parm,
               struct load_result *r)
{
    struct file f;
    int why;

    *r = (struct load_result){ 0 };
    if (file_open(&f, kernel, r))
        return -1;
    if (is_linux(&f))
        why = linux_load(vm, &f, kernel, initrd, parm, r);
    else if (is_elf(&f))
        why = elf_load(vm, &f, kernel, r);
    else
        why = flat_load(vm, &f, kernel, r);
    file_close(&f);
    return why;
}
