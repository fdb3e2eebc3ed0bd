/// The controlling terminal behind some twenty functions: ncurses paints, this library reads, waits and guards.
///
/// There is one terminal, so there is one state, and no handle. All functions but `cterm_wake` belong to one thread, the one that called
/// `cterm_open`. No curses type and no macro of curses is visible here.
#ifndef CTERM_H
#define CTERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How opening ended.
typedef enum __attribute__((enum_extensibility(closed))) cterm_status {
    /// The terminal is open.
    CTERM_OK,
    /// The process has no terminal, or it cannot be opened.
    CTERM_NO_TERMINAL,
    /// TERM is not set, is not known, or names a terminal that cannot place the cursor.
    CTERM_UNUSABLE,
} cterm_status;

/// Why `cterm_wait` returned.
typedef enum __attribute__((enum_extensibility(closed))) cterm_event {
    /// Bytes came from the terminal.
    CTERM_BYTES,
    /// Nothing came for the time given.
    CTERM_PAUSE,
    /// `cterm_wake` was called.
    CTERM_WOKEN,
    /// The extent may have changed.
    CTERM_RESIZED,
    /// Somebody asks the program to stop (SIGTSTP); answer with `cterm_suspend`.
    CTERM_STOP,
    /// The program was stopped unasked and runs again (SIGCONT); answer with `cterm_enter`.
    CTERM_CONTINUED,
    /// The terminal is gone for good.
    CTERM_GONE,
} cterm_event;

/// How a cell looks: bits for `cterm_style`.
enum { CTERM_BOLD = 1, CTERM_DIM = 2, CTERM_ITALIC = 4, CTERM_UNDERLINE = 8, CTERM_REVERSE = 16 };

/// Version of the linked ncurses library, for example "ncurses 6.4.20221231"; never null.
const char *_Nonnull cterm_version(void);

/// The terminal's type as TERM names it; null if it is not set.
const char *_Nullable cterm_type(void);

/// What can be known of the terminal without taking it.
typedef struct cterm_survey {
    /// What `cterm_open` would find.
    cterm_status status;
    /// The description that would be gone by, as terminfo names it; null if there is none. It lives as long as the process.
    const char *_Nullable description;
    /// Colours that can be told apart; 0 for none.
    int colours;
    /// Its extent; 0 where it is not known.
    int columns, rows;
    /// Whether it can report the mouse.
    bool mouse;
} cterm_survey;

/// Looks at the controlling terminal and at the descriptions installed, without writing to it or changing its modes. Not while it is open.
cterm_survey cterm_look(void);

/// Opens the controlling terminal and prepares it for full-screen painting; nothing is drawn before the first `cterm_show`.
///
/// From here until `cterm_leave` or `cterm_close` the guard stands: whatever ends the process, the terminal is as it was before, and what
/// was written to standard error meanwhile appears on it. Without `colour` no colour code is ever sent; `mouse` asks for mouse reports.
cterm_status cterm_open(bool colour, bool mouse);

/// Gives the terminal back for good and forgets everything; harmless if it is not open.
void cterm_close(void);

/// Gives the terminal back for a while: to the shell, or to an editor.
void cterm_leave(void);

/// Takes the terminal again and paints what was shown before.
void cterm_enter(void);

/// Leaves, stops the process group as Ctrl-Z does, and enters again once it is continued.
void cterm_suspend(void);

/// Reads the terminal's extent into `columns` and `rows`, at least 1 each, and lets painting follow it; true if it is another one than before.
bool cterm_measure(int *_Nonnull columns, int *_Nonnull rows);

/// Number of colours that can be told apart; 0 without colour.
int cterm_colours(void);

/// Whether the reader's locale cannot show more than ASCII.
bool cterm_is_ascii(void);

/// Milliseconds after which a lone escape byte is the Esc key: ESCDELAY, or 25.
int cterm_escape_delay(void);

/// A string of the terminal's description by its terminfo name, as in "kcuu1" or "cup"; null if it has none. Padding stands in it as "$<5>".
const char *_Nullable cterm_string(const char *_Nonnull name);

/// Whether the terminal places its cursor and clears lines by the sequences of ECMA-48, and keeps its cursor in the last column until more comes.
/// Such a terminal is written to without a screen of ncurses; only `cterm_send` paints on it.
bool cterm_is_plain(void);

/// The CTERM_ bits that the terminal can show; with `coloured`, those that it can show together with a colour.
int cterm_attributes(bool coloured);

/// Whether the terminal swallows string sequences (OSC, DCS) that it does not know, as those of today do, rather than print them.
bool cterm_takes_strings(void);

/// Sends bytes as they are, between two calls of `cterm_show`.
void cterm_send(const uint8_t *_Nonnull bytes, size_t size);

/// Takes the mouse or leaves it to the terminal, from now on.
void cterm_mouse(bool taken);

/// Drops what the terminal still sends, until it is silent for so long: late answers, which a shell would take for typing.
void cterm_drain(int milliseconds);

/// Sets the look of cells added from here on: colours that the terminal has, -1 for its own, and CTERM_ bits that it can show.
void cterm_style(int foreground, int background, unsigned attributes);

/// Continues adding at that place.
void cterm_move(int row, int column);

/// Adds one grapheme cluster, `size` bytes of UTF-8 without controls, that takes `columns` columns. Scalars that the C library would
/// count differently are left out or replaced, so that no cell behind them moves.
void cterm_add(const char *_Nonnull text, size_t size, int columns);

/// Most bytes that `cterm_encode` returns.
enum { CTERM_CLUSTER_BYTES = 96 };

/// The bytes that `cterm_add` would send for a cluster, `*count` of them; they last until the next call.
const uint8_t *_Nonnull cterm_encode(const char *_Nonnull text, size_t size, int columns, size_t *_Nonnull count);

/// Columns of a scalar as the C library has them in the locale that is set; negative for a control or one that it does not know.
int cterm_columns(uint32_t scalar);

/// Blanks every cell.
void cterm_erase(void);

/// Sends what changed in one go, with the cursor at that place, or hidden for a negative row.
void cterm_show(int row, int column);

/// Shows or hides the cursor, at once.
void cterm_cursor(bool shown);

/// Clears the screen and sends every cell again at the next `cterm_show`; needed where the screen holds what `cterm_send` wrote.
void cterm_repaint(void);

/// Waits until something happens, at most `milliseconds` (negative: for ever), without any timer. On `CTERM_BYTES`, `*count` of at most
/// `capacity` bytes are in `bytes`.
cterm_event cterm_wait(int milliseconds, uint8_t *_Nonnull bytes, size_t capacity, size_t *_Nonnull count);

/// Makes a present or the next `cterm_wait` return `CTERM_WOKEN`. From any thread, and from a signal handler.
void cterm_wake(void);

/// Milliseconds of a clock that only moves forward.
int64_t cterm_now(void);

/// Most lines that a report holds, and most bytes of a line.
enum { CTERM_REPORT_LINES = 200, CTERM_REPORT_LINE = 64 };

/// Says what is written if the process ends by a fault of its own (SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS) while the guard stands: a
/// new file at `path` (mode 0600; its folders are made, a file that is there is left alone) with `head` and the last lines noted, and `message` on
/// standard error. At most 4,096 bytes of each are used; a longer path gives no report.
void cterm_report_prepare(const char *_Nonnull path, const char *_Nonnull head, const char *_Nonnull message);

/// Notes a line for the report, without its line feed; at most CTERM_REPORT_LINE bytes of it. Costs one copy.
void cterm_report_note(const char *_Nonnull line, size_t size);

/// Number of the arguments that the process was started with, its own name among them. Swift's own list of them is read from /proc, which is not everywhere.
size_t cterm_argument_count(void);

/// The argument at `index` to the byte, with a NUL at its end; null from `cterm_argument_count()` on. It lives as long as the process.
const char *_Nullable cterm_argument(size_t index);

#endif
