// The signal guard: whatever ends the process, the terminal is as it was before.
//
// Everything here that runs in a handler is async-signal-safe: write, pread, dup2, tcsetattr, tcflush, sigaction, raise.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { RESET_CAPACITY = 512, STACK_SIZE = 65536, KEPT_LIMIT = 65536 };

static const int deadly[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS, SIGXCPU};
enum { DEADLY = sizeof deadly / sizeof *deadly };

static struct sigaction before[DEADLY];
static struct termios saved_modes;
static char reset_bytes[RESET_CAPACITY];
static size_t reset_size;
static atomic_bool standing;
static bool installed;
static int real_error = -1, kept_error = -1;
static char handler_stack[STACK_SIZE];

volatile sig_atomic_t cterm_resized, cterm_stopped, cterm_continued;

static void write_all(int file, const char *bytes, size_t size) {
    while (size > 0) {
        ssize_t written = write(file, bytes, size);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        size -= (size_t)written;
    }
}

// Standard error speaks again; what was kept back comes first, at most its last KEPT_LIMIT bytes.
static void release_error(void) {
    if (real_error < 0) return;
    int real = real_error;
    real_error = -1;
    dup2(real, STDERR_FILENO);
    close(real);
    off_t end = lseek(kept_error, 0, SEEK_END);
    off_t place = end > KEPT_LIMIT ? end - KEPT_LIMIT : 0;
    char part[1024];
    for (ssize_t size; (size = pread(kept_error, part, sizeof part, place)) > 0; place += size) {
        write_all(STDERR_FILENO, part, (size_t)size);
    }
    close(kept_error);
    kept_error = -1;
}

// Puts the terminal back, once.
static void restore(void) {
    if (!atomic_exchange(&standing, false)) return;
    int error = errno;
    write_all(cterm_tty, reset_bytes, reset_size);
    tcflush(cterm_tty, TCIFLUSH);
    tcsetattr(cterm_tty, TCSANOW, &saved_modes);
    release_error();
    errno = error;
}

// Restores, hands the signal back to whoever had it before us, and sends it again so that the exit status tells it.
static void on_deadly(int signal) {
    bool stood = atomic_load(&standing);
    restore();
    if (stood) cterm_report_write(signal);
    for (int i = 0; i < DEADLY; i++) {
        if (deadly[i] == signal) sigaction(signal, &before[i], NULL);
    }
    raise(signal);
}

static void on_asked(int signal) {
    int error = errno;
    if (signal == SIGWINCH) cterm_resized = 1;
    if (signal == SIGTSTP) cterm_stopped = 1;
    if (signal == SIGCONT) cterm_continued = 1;
    cterm_poke();
    errno = error;
}

static void use_own_stack(void) {
    stack_t present;
    if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
    stack_t own = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
    sigaltstack(&own, NULL);
}

static bool is_plain(const struct sigaction *action, void (*handler)(int)) {
    return !(action->sa_flags & SA_SIGINFO) && action->sa_handler == handler;
}

// A signal that the parent had ignored (nohup) stays ignored. The language's runtime would print a backtrace at a crash, which takes seconds
// while nothing moves on the screen; whoever wants it sets SWIFT_BACKTRACE.
static void install_deadly(void) {
    struct sigaction action = {.sa_handler = on_deadly, .sa_flags = SA_ONSTACK};
    const struct sigaction usual = {.sa_handler = SIG_DFL};
    bool traced = getenv("SWIFT_BACKTRACE") != NULL;
    sigfillset(&action.sa_mask);
    for (int i = 0; i < DEADLY; i++) {
        sigaction(deadly[i], NULL, &before[i]);
        if (is_plain(&before[i], SIG_IGN)) continue;
        if (!traced) before[i] = usual;
        sigaction(deadly[i], &action, NULL);
    }
}

static void install_asked(int signal) {
    struct sigaction action = {.sa_handler = on_asked, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, NULL);
}

void cterm_guard_catch_stop(bool caught) {
    if (caught) {
        install_asked(SIGTSTP);
    } else {
        struct sigaction action = {.sa_handler = SIG_DFL};
        sigaction(SIGTSTP, &action, NULL);
    }
}

void cterm_guard_prepare(const struct termios *saved, const char *reset) {
    saved_modes = *saved;
    reset_size = strnlen(reset, RESET_CAPACITY);
    memcpy(reset_bytes, reset, reset_size);
    if (installed) return;
    installed = true;
    use_own_stack();
    install_deadly();
    install_asked(SIGWINCH);
    install_asked(SIGCONT);
    cterm_guard_catch_stop(true);
    atexit(restore);
}

void cterm_guard_raise(void) {
    atomic_store(&standing, true);
    if (real_error >= 0 || !isatty(STDERR_FILENO)) return;
    int kept = memfd_create("stderr", MFD_CLOEXEC);
    if (kept < 0) return;
    int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (real < 0 || dup2(kept, STDERR_FILENO) < 0) {
        close(kept);
        return;
    }
    kept_error = kept;
    real_error = real;
}

void cterm_guard_lower(void) {
    atomic_store(&standing, false);
    release_error();
}
