// What the files of this library share.
#ifndef CTERM_INTERNAL_H
#define CTERM_INTERNAL_H

#include <signal.h>
#include <stdbool.h>
#include <termios.h>

/// Signals that ask for something; set by handlers, taken by `cterm_wait`.
extern volatile sig_atomic_t cterm_resized, cterm_stopped, cterm_continued;

/// File descriptor of the terminal; -1 if it is not open.
extern int cterm_tty;

/// Makes the descriptor that wakes `cterm_wait`; false if the system has none left.
bool cterm_wake_open(void);
void cterm_wake_close(void);

/// Wakes `cterm_wait` so that it looks at the signals; from handlers.
void cterm_poke(void);

/// Remembers the terminal's present modes and the bytes that undo what this library switches on; installs the handlers once.
void cterm_guard_prepare(const struct termios *saved, const char *reset);

/// Writes the report that was prepared, if `signal` is a fault; from handlers.
void cterm_report_write(int signal);

/// The guard stands from here on, and standard error is kept back if it goes to a terminal.
void cterm_guard_raise(void);

/// The guard falls: standard error speaks again, first with what was kept back. Call after the modes have been put back.
void cterm_guard_lower(void);

/// Lets SIGTSTP stop the process, or takes it back into our hands.
void cterm_guard_catch_stop(bool caught);

#endif
