// Opening, leaving and entering the terminal.
#define _GNU_SOURCE
#include "cterm.h"
#include "internal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#undef columns
#undef lines

// Presses, and motion while a button is down (1002); a terminal that knows no 1002 still reports presses.
static const char mouse_on[] = "\033[?1000h\033[?1002h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";
// Pastes between marks (2004), and reports of the focus (1004).
static const char reports_on[] = "\033[?2004h\033[?1004h", reports_off[] = "\033[?1004l\033[?2004l";

int cterm_tty = -1;
// ncurses' screen; null on a plain terminal, which is written to without one.
static FILE *stream;
static SCREEN *screen;
static struct termios shell_modes, own_modes;
static int measured_columns, measured_rows;
static bool wants_mouse, wants_colour, ascii_only, plain, entered;
// What goes out with the next bytes that are sent: a start takes one write.
static char waiting[512];
static size_t waiting_size;

const char *cterm_version(void) {
    return curses_version();
}

const char *cterm_type(void) {
    return getenv("TERM");
}

static const char *capability(const char *name) {
    const char *value = tigetstr(name);
    return value == NULL || value == (const char *)-1 ? "" : value;
}

// Appends a capability without its padding ("$<5>").
static void append(char *target, size_t capacity, const char *bytes) {
    size_t size = strlen(target);
    while (*bytes && size + 1 < capacity) {
        const char *end = bytes[0] == '$' && bytes[1] == '<' ? strchr(bytes, '>') : NULL;
        if (end) bytes = end + 1;
        else target[size++] = *bytes++;
    }
    target[size] = '\0';
}

static bool is(const char *name, const char *wanted) {
    char value[64] = "";
    append(value, sizeof value, capability(name));
    return strcmp(value, wanted) == 0;
}

const char *cterm_string(const char *name) {
    const char *value = capability(name);
    return *value ? value : NULL;
}

// A cursor that stays in the last column until more comes is as good as one that never wraps.
static bool is_plain(void) {
    bool waits = tigetflag("xenl") == 1 || tigetflag("am") == 0;
    return waits && is("cup", "\033[%i%p1%d;%p2%dH") && is("el", "\033[K");
}

bool cterm_is_plain(void) {
    return plain;
}

int cterm_colours(void) {
    bool can = tigetnum("pairs") > 1 && (*capability("setaf") || *capability("setf"));
    return wants_colour && can && tigetnum("colors") > 0 ? tigetnum("colors") : 0;
}

int cterm_escape_delay(void) {
    const char *value = getenv("ESCDELAY");
    int delay = value ? atoi(value) : 25;
    return delay > 0 && delay <= 10000 ? delay : 25;
}

bool cterm_is_ascii(void) {
    return ascii_only;
}

static void send_all(const uint8_t *bytes, size_t size) {
    while (size > 0) {
        ssize_t written = write(cterm_tty, bytes, size);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        size -= (size_t)written;
    }
}

void cterm_send(const uint8_t *bytes, size_t size) {
    uint8_t both[8192];
    size_t before = waiting_size;
    waiting_size = 0;
    if (before == 0 || before + size > sizeof both) {
        send_all((const uint8_t *)waiting, before);
        send_all(bytes, size);
        return;
    }
    memcpy(both, waiting, before);
    memcpy(both + before, bytes, size);
    send_all(both, before + size);
}

static void send(const char *bytes) {
    cterm_send((const uint8_t *)bytes, strlen(bytes));
}

bool cterm_takes_strings(void) {
    static const char *const printing[] = {"linux", "vt1", "vt2", "vt5", "ansi", "cons", "pcansi", "sun", "mach", "hurd", "cygwin"};
    const char *name = cterm_type();
    for (size_t i = 0; name && i < sizeof printing / sizeof *printing; i++) {
        if (strncmp(name, printing[i], strlen(printing[i])) == 0) return false;
    }
    return name != NULL;
}

// The reader's locale decides what can be shown; our own text is UTF-8 in any case.
static void choose_locale(void) {
    const char *set = setlocale(LC_CTYPE, "");
    ascii_only = set == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0;
    if (ascii_only) setlocale(LC_CTYPE, "C.UTF-8");
}

static int open_tty(void) {
    int file = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (file >= 0 || !isatty(STDOUT_FILENO)) return file;
    const char *name = ttyname(STDOUT_FILENO);
    return name ? open(name, O_RDWR | O_CLOEXEC | O_NOCTTY) : -1;
}

static bool usable(const char *name) {
    if (name == NULL || !*name || strcmp(name, "dumb") == 0 || strcmp(name, "unknown") == 0) return false;
    int error = 0;
    if (setupterm(name, cterm_tty, &error) != OK) return false;
    return *capability("cup") && *capability("clear") && *capability("el");
}


// The description to go by; null if there is none that helps. Terminals of today whose own description is not installed here, as is
// common on machines reached from elsewhere, all do what xterm-256color says.
static const char *description(void) {
    static const char *const modern[] = {"xterm-", "alacritty", "foot", "ghostty", "kitty", "konsole", "rio", "st-", "vte", "wezterm"};
    const char *name = cterm_type();
    if (usable(name)) return name;
    for (size_t i = 0; name && i < sizeof modern / sizeof *modern; i++) {
        bool alike = strncmp(name, modern[i], strlen(modern[i])) == 0;
        if (alike) return usable("xterm-256color") ? "xterm-256color" : NULL;
    }
    return NULL;
}

static void prepare_guard(const struct termios *before) {
    char reset[512] = "";
    const char *parts[] = {*capability("kmous") ? mouse_off : "", reports_off, capability("rmkx"), capability("sgr0"), capability("op"),
                           capability("cnorm"), capability("rmcup")};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) append(reset, sizeof reset, parts[i]);
    cterm_guard_prepare(before, reset);
}

// Bytes come one by one and unchanged; only Ctrl-\ still is a signal.
static void set_modes(void) {
    own_modes = shell_modes;
    own_modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR | ISTRIP | BRKINT);
    own_modes.c_oflag &= ~(tcflag_t)ONLCR; // A line feed goes straight down.
    own_modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
    own_modes.c_lflag |= ISIG;
    own_modes.c_cc[VINTR] = own_modes.c_cc[VSUSP] = _POSIX_VDISABLE;
    own_modes.c_cc[VMIN] = 1;
    own_modes.c_cc[VTIME] = 0;
    tcsetattr(cterm_tty, TCSANOW, &own_modes);
}

static void hold(const char *name) {
    append(waiting, sizeof waiting, capability(name));
    waiting_size = strlen(waiting);
}

static void send_capability(const char *name) {
    char bytes[64] = "";
    append(bytes, sizeof bytes, capability(name));
    send(bytes);
}

// What ncurses does when it takes a screen, without the screens in memory that it keeps.
static void take_plain(void) {
    waiting[0] = '\0';
    hold("smcup");
    hold("smkx");
}

// What ncurses does when it leaves one. Without a second screen the shell goes on in the last line.
static void leave_plain(void) {
    char bytes[512] = "", last[32] = "";
    const char *op = wants_colour ? capability("op") : "", *rmcup = capability("rmcup");
    if (!*rmcup) snprintf(last, sizeof last, "\033[%d;1H\033[K", measured_rows);
    const char *parts[] = {capability("sgr0"), op, last, capability("cnorm"), capability("rmkx"), rmcup};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) append(bytes, sizeof bytes, parts[i]);
    send(bytes);
    tcsetattr(cterm_tty, TCSADRAIN, &shell_modes);
}

static bool start_screen(const char *name, bool colour) {
    use_tioctl(TRUE);
    screen = newterm(name, stream, stream);
    if (screen == NULL) return false;
    orig_colors = NULL; // We change no palette entry, so none may be reset: the reader's own would be lost.
    typeahead(-1);
    cbreak();
    noecho();
    nonl();
    set_modes();
    def_prog_mode();
    keypad(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    if (colour && has_colors()) {
        start_color();
        use_default_colors();
    }
    return true;
}

static cterm_status fail(cterm_status status) {
    if (stream) fclose(stream);
    else if (cterm_tty >= 0) close(cterm_tty);
    stream = NULL;
    cterm_tty = -1;
    return status;
}

static void take_reports(void) {
    char bytes[sizeof waiting] = "";
    strcat(strcat(bytes, reports_on), wants_mouse ? mouse_on : "");
    if (plain) {
        append(waiting, sizeof waiting, bytes);
        waiting_size = strlen(waiting);
    } else {
        send(bytes);
    }
}

cterm_status cterm_open(bool colour, bool mouse) {
    if (cterm_tty >= 0) return CTERM_OK;
    cterm_tty = open_tty();
    if (cterm_tty < 0 || tcgetattr(cterm_tty, &shell_modes) != 0 || !cterm_wake_open()) return fail(CTERM_NO_TERMINAL);
    choose_locale();
    const char *name = description();
    if (name == NULL) return fail(CTERM_UNUSABLE);
    wants_mouse = mouse && *capability("kmous");
    wants_colour = colour;
    plain = is_plain();
    prepare_guard(&shell_modes);
    cterm_guard_raise();
    if (plain) {
        set_modes();
        take_plain();
    } else if ((stream = fdopen(cterm_tty, "r+")) == NULL || !start_screen(name, colour)) {
        cterm_guard_lower();
        return fail(CTERM_UNUSABLE);
    }
    take_reports();
    entered = true;
    return CTERM_OK;
}

void cterm_cursor(bool shown) {
    if (!plain) curs_set(shown);
    else if (waiting_size > 0) hold(shown ? "cnorm" : "civis");
    else send_capability(shown ? "cnorm" : "civis");
}

cterm_survey cterm_look(void) {
    cterm_survey survey = {.status = CTERM_NO_TERMINAL};
    struct winsize extent;
    cterm_tty = open_tty();
    bool has_terminal = cterm_tty >= 0;
    if (has_terminal && ioctl(cterm_tty, TIOCGWINSZ, &extent) == 0) survey.columns = extent.ws_col, survey.rows = extent.ws_row;
    survey.description = description();
    if (has_terminal) survey.status = survey.description ? CTERM_OK : CTERM_UNUSABLE;
    if (survey.description) {
        int colours = tigetnum("colors");
        survey.colours = colours > 0 ? colours : 0;
        survey.mouse = *capability("kmous");
    }
    fail(survey.status);
    return survey;
}

void cterm_mouse(bool taken) {
    if (!*capability("kmous") || taken == wants_mouse) return;
    wants_mouse = taken;
    send(taken ? mouse_on : mouse_off);
}

void cterm_drain(int milliseconds) {
    struct pollfd file = {.fd = cterm_tty, .events = POLLIN};
    uint8_t dropped[256];
    while (poll(&file, 1, milliseconds) > 0 && (file.revents & POLLIN) && read(cterm_tty, dropped, sizeof dropped) > 0) {}
}

void cterm_leave(void) {
    if (!entered) return;
    entered = false;
    if (wants_mouse) send(mouse_off);
    send(reports_off);
    if (plain) leave_plain();
    else endwin();
    tcflush(cterm_tty, TCIFLUSH);
    cterm_guard_lower();
}

void cterm_enter(void) {
    if (cterm_tty < 0) return;
    entered = true;
    cterm_guard_raise();
    tcsetattr(cterm_tty, TCSANOW, &own_modes);
    if (plain) {
        take_plain();
    } else {
        erase();
        clearok(curscr, TRUE);
        refresh();
    }
    take_reports();
}

void cterm_suspend(void) {
    cterm_leave();
    cterm_guard_catch_stop(false);
    kill(0, SIGTSTP);
    cterm_guard_catch_stop(true);
    cterm_stopped = cterm_continued = 0;
    cterm_enter();
}

void cterm_close(void) {
    if (cterm_tty < 0) return;
    cterm_leave();
    if (screen) delscreen(screen);
    screen = NULL;
    fail(CTERM_OK);
}

// The extent that the description or the environment names, for a terminal that does not know its own.
static int named_extent(const char *variable, const char *capability, int usual) {
    const char *value = getenv(variable);
    int extent = value ? atoi(value) : tigetnum(capability);
    return extent > 0 ? extent : usual;
}

bool cterm_measure(int *columns, int *rows) {
    struct winsize extent;
    bool known = ioctl(cterm_tty, TIOCGWINSZ, &extent) == 0 && extent.ws_col > 0 && extent.ws_row > 0;
    *columns = known ? extent.ws_col : named_extent("COLUMNS", "cols", 80);
    *rows = known ? extent.ws_row : named_extent("LINES", "lines", 24);
    if (*columns > 2000) *columns = 2000;
    if (*rows > 1000) *rows = 1000;
    if (*columns == measured_columns && *rows == measured_rows) return false;
    measured_columns = *columns;
    measured_rows = *rows;
    if (screen && resize_term(*rows, *columns) == OK) clearok(curscr, TRUE);
    return true;
}
