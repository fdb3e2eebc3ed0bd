// Cells for ncurses: styles, clusters, runs.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "cterm.h"

#include <curses.h>
#include <stdlib.h>
#include <term.h>
#include <wchar.h>
#undef columns
#undef lines

enum { RUN_CAPACITY = 256, SCALARS = 16 };

static cchar_t run[RUN_CAPACITY];
static int run_count, run_row, run_column, run_width;
static attr_t attributes;
static int pair;

static bool has(const char *name) {
    const char *value = tigetstr(name);
    return value != NULL && value != (const char *)-1 && *value;
}

int cterm_attributes(bool coloured) {
    int without = coloured ? tigetnum("ncv") : 0; // 2 underline, 4 reverse, 16 dim, 32 bold
    unsigned bits = 0;
    if (without < 0) without = 0;
    if (has("bold") && !(without & 32)) bits |= CTERM_BOLD;
    if (has("dim") && !(without & 16)) bits |= CTERM_DIM;
    if (has("sitm")) bits |= CTERM_ITALIC;
    if (has("smul") && !(without & 2)) bits |= CTERM_UNDERLINE;
    if (has("rev") && !(without & 4)) bits |= CTERM_REVERSE;
    return (int)bits;
}

void cterm_style(int foreground, int background, unsigned bits) {
    attributes = A_NORMAL;
    if (bits & CTERM_BOLD) attributes |= A_BOLD;
    if (bits & CTERM_DIM) attributes |= A_DIM;
    if (bits & CTERM_ITALIC) attributes |= A_ITALIC;
    if (bits & CTERM_UNDERLINE) attributes |= A_UNDERLINE;
    if (bits & CTERM_REVERSE) attributes |= A_REVERSE;
    pair = 0;
    if (cterm_colours() == 0 || (foreground < 0 && background < 0)) return;
    int found = alloc_pair(foreground, background);
    if (found > 0) pair = found;
}

static void flush_run(void) {
    if (run_count > 0) mvadd_wchnstr(run_row, run_column, run, run_count);
    run_column += run_width;
    run_count = run_width = 0;
}

void cterm_move(int row, int column) {
    flush_run();
    run_row = row;
    run_column = column;
}

static void append(const wchar_t *scalars, int columns) {
    if (run_count == RUN_CAPACITY) flush_run();
    setcchar(&run[run_count++], scalars, attributes, 0, &pair);
    run_width += columns;
}

// Decodes at most SCALARS - 1 scalars of well-formed UTF-8.
static int decode(const unsigned char *text, size_t size, wchar_t *scalars) {
    int count = 0;
    for (size_t i = 0; i < size && count < SCALARS - 1;) {
        unsigned char lead = text[i];
        int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        wchar_t scalar = more == 0 ? lead : lead & (0x3F >> more);
        for (i++; more > 0 && i < size; more--) scalar = scalar << 6 | (text[i++] & 0x3F);
        scalars[count++] = scalar;
    }
    return count;
}

// The scalar as the terminal gets it: halves of a flag as plain letters, for terminals disagree about their width; 0 for one left out.
static wchar_t sent(wchar_t scalar) {
    if (scalar >= 0x1F1E6 && scalar <= 0x1F1FF) return L'A' + (scalar - 0x1F1E6);
    return scalar == 0xFE0F || scalar == 0xFE0E ? 0 : scalar;
}

// The zero width joiner, which has nothing to join at the end of a group: tmux would put the next character into the same cell.
static const wchar_t joiner = 0x200D;

// Where the groups of a cluster go: to ncurses, or as UTF-8 to a caller.
typedef void (*sink)(const wchar_t *scalars, int columns);

// Hands on the scalars as cells of their own widths until the columns are used up; returns the columns left over.
static int hand_on_groups(const wchar_t *scalars, int count, int columns, sink to) {
    for (int i = 0; i < count && columns > 0;) {
        wchar_t group[CCHARW_MAX + 1] = {sent(scalars[i])};
        int width = wcwidth(group[0]), filled = 1;
        if (width < 1 || width > columns) break;
        for (i++; i < count && wcwidth(scalars[i]) == 0; i++) {
            if (filled < CCHARW_MAX && sent(scalars[i])) group[filled++] = scalars[i];
        }
        while (filled > 1 && group[filled - 1] == joiner) group[--filled] = 0;
        to(group, width);
        columns -= width;
    }
    return columns;
}

static void hand_on(const char *text, size_t size, int columns, sink to) {
    wchar_t scalars[SCALARS] = {(unsigned char)text[0]};
    int count = size == 1 ? 1 : decode((const unsigned char *)text, size, scalars);
    int left = columns;
    if (count > 0 && (size == 1 || wcwidth(sent(scalars[0])) > 0)) left = hand_on_groups(scalars, count, columns, to);
    if (left == columns && columns > 0) to(L"\uFFFD", 1), left--;
    while (left-- > 0) to(L" ", 1);
}

void cterm_add(const char *text, size_t size, int columns) {
    hand_on(text, size, columns, append);
}

static uint8_t encoded[CTERM_CLUSTER_BYTES];
static size_t encoded_size;

static void encode(const wchar_t *scalars, int columns) {
    (void)columns;
    for (; *scalars && encoded_size + 4 <= sizeof encoded; scalars++) {
        uint32_t scalar = (uint32_t)*scalars;
        int more = scalar < 0x80 ? 0 : scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
        static const uint8_t leads[] = {0, 0xC0, 0xE0, 0xF0};
        encoded[encoded_size++] = (uint8_t)(leads[more] | scalar >> (6 * more));
        while (more-- > 0) encoded[encoded_size++] = (uint8_t)(0x80 | (scalar >> (6 * more) & 0x3F));
    }
}

const uint8_t *cterm_encode(const char *text, size_t size, int columns, size_t *count) {
    encoded_size = 0;
    hand_on(text, size, columns, encode);
    *count = encoded_size;
    return encoded;
}

int cterm_columns(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

void cterm_erase(void) {
    flush_run();
    erase();
}

void cterm_repaint(void) {
    if (!cterm_is_plain()) clearok(curscr, TRUE);
}

void cterm_show(int row, int column) {
    flush_run();
    bool shown = row >= 0;
    leaveok(stdscr, !shown);
    if (shown) move(row, column);
    curs_set(shown);
    refresh();
}
