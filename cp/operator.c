/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The console side: one thread that waits for the terminal, for signals, and for what CP wants to say.
 *
 * The callbacks of struct system are called under cp_lock by any thread: they put bytes into the queue
 * `out` and ring the bell; this thread writes.  What a typed line is: a CP command if it begins with #CP,
 * if no machine is at this terminal, or if the machine stands still (CP READ); else it is for the guest,
 * and is held until the guest's console is enabled. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include "console/console.h"
#include "cp/command.h"
#include "cp/dispatch.h"
#include "cp/operator.h"

enum { HELD_MAX = 64, SIGNAL_SECONDS = 30, DRAIN_SECONDS = 5 };
#define SECOND     1000000000ull
#define PART_SHOWN (SECOND / 5)  /* a line that has not ended by then is shown as it is */
#define HELD_AGAIN (SECOND / 20) /* a line that the guest did not take is tried again */

#define OPERATOR_CLASSES "ABCDEFG"

/* Output of one machine, when several share the terminal. */
struct source {
    struct source *next;
    u32 id;
    struct line_out line;
};

/* A command that a machine could not do under its own CPU, or a line for its guest that is held. */
struct waiting {
    struct waiting *next;
    u32 id;
    char text[];
};

struct desk {
    struct system *sys;
    struct mux *mux;
    struct out_queue out;
    struct line_in in;
    int bell, signals;
    struct console_state console;
    u32 guest;              /* the only machine (`ursa ipl`); 0: many */
    struct source *sources; /* under out.lock's owner: cp_lock */
    struct waiting *later;  /* under cp_lock */
    struct waiting *held;   /* this thread's, oldest first */
    unsigned held_count;
    bool stopped;    /* the guest has come to its end ... */
    int stop_reason; /* ... and this is why; under cp_lock */
    bool terminal;   /* somebody sits there */
    bool signalled;  /* SIGTERM came once */
    bool ending;     /* and again */
    u64 interrupted; /* host ns of the last SIGINT */
    u64 first_line;
    int rang; /* atomic: the bell needs no second stroke */
};

/* ---- what CP says: under cp_lock, any thread ---- */

static void ring(struct desk *op)
{
    static const u64 one = 1;

    if (!__atomic_exchange_n(&op->rang, 1, __ATOMIC_SEQ_CST))
        if (write(op->bell, &one, sizeof(one)) < 0)
            op->rang = 0;
}

static struct source *source_of(struct desk *op, struct vm *vm)
{
    struct source *s = op->sources;

    while (s && s->id != vm->id)
        s = s->next;
    if (s)
        return s;
    s = calloc(1, sizeof(*s));
    if (!s)
        return NULL;
    s->id = vm->id;
    snprintf(s->line.label, sizeof(s->line.label), "%s: ", vm->userid);
    s->next = op->sources;
    op->sources = s;
    return s;
}

static void say(void *ctx, struct vm *vm, const char *line)
{
    struct desk *op = ctx;
    struct source *s = vm && vm->id != op->guest ? source_of(op, vm) : NULL;
    char stamped[TYPED_MAX + 1];

    if (s)
        line_out_flush(&s->line, &op->out);
    if (vm && vm->set.timestamp) {
        format_time(stamped, sizeof(stamped), system_now(op->sys), "%H:%M:%S ");
        strncat(stamped, line, sizeof(stamped) - strlen(stamped) - 1);
        line = stamped;
    }
    out_line(&op->out, s ? s->line.label : "", line, strlen(line));
    ring(op);
}

static void output(void *ctx, struct vm *vm, const char *text, size_t n)
{
    struct desk *op = ctx;
    struct source *s = vm->id == op->guest ? NULL : source_of(op, vm);

    if (!op->first_line && memchr(text, '\n', n))
        op->first_line = host_ns();
    if (s)
        line_out_put(&s->line, &op->out, text, n);
    else
        out_put(&op->out, text, n);
    ring(op);
}

static void add_last(struct waiting **list, u32 id, const char *text)
{
    size_t n = strlen(text) + 1;
    struct waiting *w = malloc(sizeof(*w) + n);

    if (!w)
        return;
    w->next = NULL;
    w->id = id;
    memcpy(w->text, text, n);
    while (*list)
        list = &(*list)->next;
    *list = w;
}

static void later(void *ctx, struct vm *vm, const char *commands)
{
    struct desk *op = ctx;

    add_last(&op->later, vm->id, commands);
    ring(op);
}

static void stopped(void *ctx, struct vm *vm, int reason, u64 mask, u64 address)
{
    struct desk *op = ctx;

    say_stopped(vm, reason, mask, address);
    if (vm->id == op->guest) {
        op->stopped = true;
        op->stop_reason = reason;
    } else if (reason == STOP_SIGNALLED) {
        later(op, vm, "LOGOFF");
    }
    ring(op);
}

static void event(void *ctx, const struct event *e)
{
    struct desk *op = ctx;

    command_event(op->sys, e);
    ring(op);
}

/* ---- commands ---- */

static struct vm *vm_of(struct desk *op, u32 id)
{
    struct vm *vm = op->sys->vms;

    while (vm && vm->id != id)
        vm = vm->next;
    return id ? vm : NULL;
}

/* cp_lock is held. */
static void command(struct desk *op, struct vm *vm, const char *classes, bool typed,
                    const char *line)
{
    struct command_context c = {
        .sys = op->sys,
        .vm = vm,
        .cpu = first_cpu(vm),
        .classes = classes,
        .to = {op->sys, vm, NULL},
        .console = typed ? &op->console : NULL,
        .stopped = !typed,
    };

    command_wait(&c, line);
    vm = vm_of(op, op->guest);
    if (vm && !vm_idle(vm))
        op->stopped = false;
}

/* Commands separated by the machine's line-end character, after #CP or in CP READ. */
static void commands(struct desk *op, const char *line)
{
    char part[TYPED_MAX + 1];
    struct vm *vm = vm_of(op, op->console.user);
    char end[2] = { vm ? vm->set.linend : 0 };

    for (const char *at = line; at;) {
        size_t n = *end ? strcspn(at, end) : strlen(at);

        memcpy(part, at, n);
        part[n] = 0;
        vm = vm_of(op, op->console.user);
        command(op, vm, vm && vm->id != op->guest ? vm->classes : OPERATOR_CLASSES, true, part);
        at = at[n] ? at + n + 1 : NULL;
    }
}

static void later_run(struct desk *op)
{
    struct waiting *w;

    while ((w = op->later)) {
        struct vm *vm = vm_of(op, w->id);

        op->later = w->next;
        if (vm)
            command(op, vm, vm->classes, false, w->text);
        free(w);
    }
}

/* ---- typed lines ---- */

/* Behind #CP, or NULL. */
static const char *for_cp(const char *line)
{
    if (strncasecmp(line, "#CP", 3) != 0 || (line[3] && line[3] != ' ' && line[3] != '\t'))
        return NULL;
    return line + 3;
}

static bool console_enabled(const struct vm *vm)
{
    struct chsub_info info;

    return chsub_info(vm->chsub, vm->console.sid, &info) &&
           get16(info.schib.pmcw.flags) & PMCW_ENABLED;
}

/* What is typed is not determined: it comes in by the one door. */
static void from_outside(struct desk *op, struct vm *vm, char *line)
{
    u64 count = first_cpu(vm)->instructions;

    for (char *at = line; *at; at++)
        *at = (char)outside(op->sys->outside, OUTSIDE_INPUT, vm->id, count, (u8)*at);
}

static void held_give(struct desk *op)
{
    struct waiting *w;

    while ((w = op->held)) {
        struct vm *vm = vm_of(op, w->id);

        if (vm &&
            (vm_idle(vm) || !console_enabled(vm) || vm_console_line(vm, w->text, strlen(w->text))))
            return;
        op->held = w->next;
        op->held_count--;
        free(w);
    }
}

static void hold(struct desk *op, struct vm *vm, char *line)
{
    from_outside(op, vm, line);
    add_last(&op->held, vm->id, line);
    op->held_count++;
    held_give(op);
}

static void echo(struct desk *op, struct vm *vm, const char *line)
{
    if (strcasecmp(line, "END") == 0)
        op->console.echo = false;
    else
        tell((struct hearer){ op->sys, vm, NULL }, "%s", line);
}

static void typed(struct desk *op, char *line)
{
    struct vm *vm = vm_of(op, op->console.user);
    const char *text = for_cp(line);

    if (text)
        commands(op, text);
    else if (op->console.echo)
        echo(op, vm, line);
    else if (!vm || vm_idle(vm))
        commands(op, line);
    else
        hold(op, vm, line);
}

static bool asleep(struct desk *op)
{
    if (op->console.sleep_until && op->console.sleep_until <= host_ns())
        op->console.sleep_until = 0;
    return op->console.sleep_until != 0;
}

static bool may_take(struct desk *op)
{
    return op->held_count < HELD_MAX && !asleep(op) && !op->sys->shutdown;
}

static void lines_take(struct desk *op)
{
    char line[TYPED_MAX + 1];

    while (may_take(op) && line_in_take(&op->in, line))
        typed(op, line);
    mux_change(op->mux, STDIN_FILENO, op->in.ended || !may_take(op) ? 0 : POLLIN);
}

/* ---- what the loop is woken by ---- */

/* The end of the file leaves everything running. */
static void read_typed(void *ctx, short events)
{
    struct desk *op = ctx;
    char bytes[4096];
    ssize_t n = read(STDIN_FILENO, bytes, sizeof(bytes));

    (void)events;
    if (n < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (n <= 0 || !line_in_put(&op->in, bytes, (size_t)n))
        op->in.ended = true;
}

static void read_bell(void *ctx, short events)
{
    struct desk *op = ctx;
    u64 strokes;

    (void)events;
    if (read(op->bell, &strokes, sizeof(strokes)) < 0)
        return;
    __atomic_store_n(&op->rang, 0, __ATOMIC_SEQ_CST);
}

static void write_more(void *ctx, short events)
{
    struct desk *op = ctx;

    (void)events;
    out_write(&op->out, STDOUT_FILENO);
}

/* The first asks the guests to end in order, the second ends Ursa. */
static void end_signal(struct desk *op)
{
    struct vm *vm;
    bool heard = false;

    system_lock(op->sys);
    for (vm = op->sys->vms; vm && !op->signalled; vm = vm->next)
        heard |= !vm_idle(vm) && !signal_shutdown(vm, SIGNAL_SECONDS, TO_OPERATOR(op->sys));
    if (heard)
        say_signal_wait(TO_OPERATOR(op->sys), SIGNAL_SECONDS);
    op->signalled = true;
    op->ending = !heard;
    system_unlock(op->sys);
}

/* On a terminal the guest gets ^c, as its line discipline knows it; twice in two seconds is meant for us. */
static void attention(struct desk *op)
{
    u64 now = host_ns();
    bool again = op->interrupted && now - op->interrupted < 2 * SECOND;
    struct vm *vm;
    char line[] = "^c";

    op->interrupted = now;
    system_lock(op->sys);
    op->console.echo = false;
    op->console.sleep_until = 0;
    vm = vm_of(op, op->console.user);
    if (vm && !again && !vm_idle(vm)) {
        say_press_again(TO_OPERATOR(op->sys));
        hold(op, vm, line);
    }
    op->ending = again;
    system_unlock(op->sys);
}

static void read_signal(void *ctx, short events)
{
    struct desk *op = ctx;
    struct signalfd_siginfo info;

    (void)events;
    if (read(op->signals, &info, sizeof(info)) != sizeof(info))
        return;
    if (info.ssi_signo == SIGINT && op->terminal)
        attention(op);
    else
        end_signal(op);
}

/* ---- the loop ---- */

static int exit_code(int reason)
{
    switch (reason) {
    case STOP_SIGP:
    case STOP_COUNT:
    case STOP_SIGNALLED: return EXIT_FINE;
    case STOP_ERROR: return EXIT_INTERNAL;
    default: return EXIT_STOPPED;
    }
}

/* CPUs that CP stopped may go on by themselves: SLEEP, a load that the guest asked for. */
static bool stopped_by_cp(const struct vm *vm)
{
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i] && vm->vcpu[i]->in_cp)
            return true;
    return false;
}

static bool anybody_runs(const struct desk *op)
{
    for (const struct vm *vm = op->sys->vms; vm; vm = vm->next)
        if (!vm_idle(vm) || stopped_by_cp(vm))
            return true;
    return false;
}

/* Under cp_lock.  True: it is over, with *code. */
static bool over(struct desk *op, int *code)
{
    bool guest_gone = op->guest && !vm_of(op, op->guest);

    *code = op->signalled ? EXIT_SIGNAL : EXIT_FINE;
    if (op->stopped)
        *code = exit_code(op->stop_reason);
    if (op->stopped || guest_gone)
        return true;
    if (shutdown_due(op->sys)) {
        say_shutdown_now(TO_OPERATOR(op->sys));
        return true;
    }
    if (op->ending)
        return say_interrupted(TO_OPERATOR(op->sys), "had not ended"), *code = EXIT_SIGNAL, true;
    return !op->guest && (op->in.ended || op->signalled) && !op->in.length && !op->held &&
           !anybody_runs(op);
}

/* Lines that have not ended are shown after a while.  Returns when to look again. */
static u64 show_parts(struct desk *op)
{
    u64 now = host_ns(), next = ~0ull;

    for (struct source *s = op->sources; s; s = s->next) {
        if (!s->line.length)
            continue;
        if (s->line.since + PART_SHOWN <= now)
            line_out_flush(&s->line, &op->out);
        else if (s->line.since + PART_SHOWN < next)
            next = s->line.since + PART_SHOWN;
    }
    return next;
}

static u64 earlier(u64 a, u64 b) { return a < b ? a : b; }

/* Under cp_lock; returns when it must be done again if nothing happens. */
static u64 turn(struct desk *op)
{
    u64 next;

    later_run(op);
    held_give(op);
    lines_take(op);
    next = show_parts(op);
    if (op->held)
        next = earlier(next, host_ns() + HELD_AGAIN);
    if (op->console.sleep_until)
        next = earlier(next, op->console.sleep_until);
    return next;
}

int operator_finish(struct desk *op, int code)
{
    system_lock(op->sys);
    for (struct source *s = op->sources; s; s = s->next)
        line_out_flush(&s->line, &op->out);
    system_unlock(op->sys);
    out_drain(&op->out, STDOUT_FILENO, host_ns() + DRAIN_SECONDS * SECOND);
    if (op->out.error && op->out.error != EPIPE)
        say_host_failure(TO_OPERATOR(NULL), "writing what the console shows",
                         strerror(op->out.error));
    return code;
}

int operator_run(struct desk *op, u64 until)
{
    int code = EXIT_FINE;

    for (;;) {
        bool ended;
        u64 next;

        system_lock(op->sys);
        next = turn(op);
        ended = over(op, &code);
        system_unlock(op->sys);
        out_write(&op->out, STDOUT_FILENO);
        if (ended)
            return operator_finish(op, code);
        if (host_ns() >= until)
            return operator_finish(op, EXIT_TIMEOUT);
        mux_change(op->mux, STDOUT_FILENO, out_waiting(&op->out) ? POLLOUT : 0);
        mux_wait(op->mux, earlier(next, until));
    }
}

void operator_guest(struct desk *op, struct vm *vm) { op->guest = op->console.user = vm->id; }

u64 operator_first_line(const struct desk *op) { return op->first_line; }

/* ---- made and taken apart ---- */

/* Signals come as a file; who writes to a pipe nobody reads gets an error. */
static int signals_open(void)
{
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

static int files_open(struct desk *op)
{
    op->mux = mux_new();
    op->bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    op->signals = signals_open();
    op->terminal = isatty(STDIN_FILENO);
    if (!op->mux || op->bell < 0 || op->signals < 0)
        return -1;
    return mux_add(op->mux, STDIN_FILENO, POLLIN, read_typed, op) ||
                   mux_add(op->mux, op->bell, POLLIN, read_bell, op) ||
                   mux_add(op->mux, op->signals, POLLIN, read_signal, op) ||
                   mux_add(op->mux, STDOUT_FILENO, 0, write_more, op)
               ? -1
               : 0;
}

struct desk *operator_new(struct system *sys)
{
    struct desk *op = calloc(1, sizeof(*op));

    if (!op)
        return NULL;
    op->sys = sys;
    op->bell = op->signals = -1;
    out_init(&op->out);
    if (files_open(op)) {
        say_host_failure(TO_OPERATOR(NULL), "making the console's files", strerror(errno));
        operator_free(op);
        return NULL;
    }
    sys->say = say;
    sys->output = output;
    sys->stopped = stopped;
    sys->event = event;
    sys->later = later;
    sys->say_ctx = op;
    return op;
}

static void waiting_free(struct waiting *w)
{
    while (w) {
        struct waiting *next = w->next;

        free(w);
        w = next;
    }
}

void operator_free(struct desk *op)
{
    if (!op)
        return;
    waiting_free(op->later);
    waiting_free(op->held);
    while (op->sources) {
        struct source *s = op->sources;

        op->sources = s->next;
        free(s);
    }
    if (op->bell >= 0)
        close(op->bell);
    if (op->signals >= 0)
        close(op->signals);
    mux_free(op->mux);
    line_in_free(&op->in);
    out_free(&op->out);
    free(op);
}
