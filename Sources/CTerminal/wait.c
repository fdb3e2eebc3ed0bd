// Waiting for the terminal, for signals and for other threads in one poll, without timers.
#define _GNU_SOURCE
#include "cterm.h"
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

static int wake_file = -1;
static atomic_bool woken;

bool cterm_wake_open(void) {
    if (wake_file < 0) wake_file = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    return wake_file >= 0;
}

void cterm_poke(void) {
    uint64_t one = 1;
    if (wake_file >= 0 && write(wake_file, &one, sizeof one) < 0) return;
}

void cterm_wake(void) {
    atomic_store(&woken, true);
    cterm_poke();
}

int64_t cterm_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool take(volatile sig_atomic_t *flag) {
    bool set = *flag;
    *flag = 0;
    return set;
}

// What was asked for since the last look; true if it is anything.
static bool asked(cterm_event *event) {
    if (take(&cterm_stopped)) return *event = CTERM_STOP, true;
    if (take(&cterm_continued)) return *event = CTERM_CONTINUED, true;
    if (take(&cterm_resized)) return *event = CTERM_RESIZED, true;
    if (atomic_exchange(&woken, false)) return *event = CTERM_WOKEN, true;
    return false;
}

// Reads what the terminal has; true if that ends the waiting.
static bool read_bytes(uint8_t *bytes, size_t capacity, size_t *count, cterm_event *event) {
    ssize_t size = read(cterm_tty, bytes, capacity);
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) return false;
    *event = size > 0 ? CTERM_BYTES : CTERM_GONE;
    *count = size > 0 ? (size_t)size : 0;
    return true;
}

cterm_event cterm_wait(int milliseconds, uint8_t *bytes, size_t capacity, size_t *count) {
    *count = 0;
    for (;;) {
        cterm_event event;
        struct pollfd files[] = {{.fd = cterm_tty, .events = POLLIN}, {.fd = wake_file, .events = POLLIN}};
        if (asked(&event)) return event;
        int ready = poll(files, 2, milliseconds);
        if (ready == 0) return CTERM_PAUSE;
        if (ready < 0) {
            if (errno == EINTR || errno == EAGAIN) continue;
            return CTERM_GONE;
        }
        if (files[1].revents) {
            uint64_t pokes;
            if (read(wake_file, &pokes, sizeof pokes) > 0 && asked(&event)) return event;
        }
        if (files[0].revents & POLLNVAL) return CTERM_GONE;
        if (files[0].revents && read_bytes(bytes, capacity, count, &event)) return event;
    }
}
