// The report of a fault: the last lines that were noted, kept where a signal handler can write them down.
//
// What the handler runs - mkdir, open, write, close - is async-signal-safe, and it allocates nothing.
#define _GNU_SOURCE
#include "cterm.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TEXT_CAPACITY = 4096 };

static char path[TEXT_CAPACITY], head[TEXT_CAPACITY], message[TEXT_CAPACITY];
static char lines[CTERM_REPORT_LINES][CTERM_REPORT_LINE];
static unsigned char sizes[CTERM_REPORT_LINES];
static size_t noted;
static atomic_bool prepared;

void cterm_report_prepare(const char *new_path, const char *new_head, const char *new_message) {
    atomic_store(&prepared, false);
    if (strlen(new_path) >= sizeof path) return;
    strcpy(path, new_path);
    strncpy(head, new_head, sizeof head - 1);
    strncpy(message, new_message, sizeof message - 1);
    noted = 0;
    atomic_store(&prepared, true);
}

void cterm_report_note(const char *line, size_t size) {
    size_t place = noted % CTERM_REPORT_LINES;
    sizes[place] = (unsigned char)(size < CTERM_REPORT_LINE ? size : CTERM_REPORT_LINE);
    memcpy(lines[place], line, sizes[place]);
    noted++;
}

static bool is_fault(int signal) {
    static const int faults[] = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS};
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        if (faults[i] == signal) return true;
    }
    return false;
}

static bool put(int file, const char *bytes, size_t size) {
    while (size > 0) {
        ssize_t written = write(file, bytes, size);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        size -= (size_t)written;
    }
    return true;
}

static bool put_text(int file, const char *text) {
    return put(file, text, strlen(text));
}

static bool put_number(int file, size_t number) {
    char digits[20];
    size_t place = sizeof digits;
    do digits[--place] = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    return put(file, digits + place, sizeof digits - place);
}

// The folders of the path, made from the root down.
static void make_folders(void) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
}

static bool put_lines(int file) {
    size_t first = noted > CTERM_REPORT_LINES ? noted - CTERM_REPORT_LINES : 0;
    bool good = true;
    if (first > 0) good = put_text(file, "# left out before: ") && put_number(file, first) && put_text(file, "\n");
    for (size_t i = first; good && i < noted; i++) {
        good = put(file, lines[i % CTERM_REPORT_LINES], sizes[i % CTERM_REPORT_LINES]) && put_text(file, "\n");
    }
    return good;
}

void cterm_report_write(int signal) {
    if (!is_fault(signal) || !atomic_exchange(&prepared, false)) return;
    make_folders();
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) return;
    bool good = put_text(file, head) && put_text(file, "signal ") && put_number(file, (size_t)signal) && put_text(file, "\n") && put_lines(file);
    if (close(file) == 0 && good) put_text(STDERR_FILENO, message);
}
