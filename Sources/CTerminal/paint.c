// Cells for ncurses: styles, clusters, runs.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "cterm.h"

#include <curses.h>
#include <stdlib.h>
#include <wchar.h>

enum { RUN_CAPACITY = 256, SCALARS = 16 };

static cchar_t run[RUN_CAPACITY];
static int run_count, run_row, run_column, run_width;
static attr_t attributes;
static int pair;

int cterm_colours(void) {
    return COLOR_PAIRS > 1 ? COLORS : 0;
}

// Levels of the colour cube of the 256-colour palette.
static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
}

static void components(int entry, int *rgb) {
    if (entry >= 232) {
        rgb[0] = rgb[1] = rgb[2] = 8 + 10 * (entry - 232);
        return;
    }
    int cube = entry - 16;
    rgb[0] = level(cube / 36);
    rgb[1] = level(cube / 6 % 6);
    rgb[2] = level(cube % 6);
}

// The named colour nearest to an entry above 15: its bright half where there are 16.
static int named(int entry) {
    int rgb[3];
    components(entry, rgb);
    int most = rgb[0] > rgb[1] ? rgb[0] : rgb[1];
    if (rgb[2] > most) most = rgb[2];
    int low = rgb[0] < rgb[1] ? rgb[0] : rgb[1];
    if (rgb[2] < low) low = rgb[2];
    if (most - low < 40) return most < 64 ? 0 : most < 140 ? 8 : most < 215 ? 7 : 15;
    int middle = (most + low) / 2;
    int colour = (rgb[0] > middle) | (rgb[1] > middle) << 1 | (rgb[2] > middle) << 2;
    return most > 200 ? colour + 8 : colour;
}

// The entry as this terminal can show it; greys become its own colour where there are but 8, lest black stand on black.
static int brought_down(int entry) {
    if (entry < COLORS) return entry;
    if (entry > 15) entry = named(entry);
    if (entry < COLORS) return entry;
    return entry == 8 || entry == 15 ? -1 : entry % 8;
}

void cterm_style(int foreground, int background, unsigned bits) {
    attributes = A_NORMAL;
    if (bits & CTERM_BOLD) attributes |= A_BOLD;
    if (bits & CTERM_DIM) attributes |= A_DIM;
    if (bits & CTERM_ITALIC) attributes |= term_attrs() & A_ITALIC ? A_ITALIC : A_UNDERLINE;
    if (bits & CTERM_UNDERLINE) attributes |= A_UNDERLINE;
    if (bits & CTERM_REVERSE) attributes |= A_REVERSE;
    pair = 0;
    if (cterm_colours() == 0 || (foreground < 0 && background < 0)) return;
    int found = alloc_pair(brought_down(foreground), brought_down(background));
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

// Adds the scalars as cells of their own widths until the columns are used up; returns the columns left over.
static int add_groups(const wchar_t *scalars, int count, int columns) {
    for (int i = 0; i < count && columns > 0;) {
        wchar_t group[CCHARW_MAX + 1] = {sent(scalars[i])};
        int width = wcwidth(group[0]), filled = 1;
        if (width < 1 || width > columns) break;
        for (i++; i < count && wcwidth(scalars[i]) == 0; i++) {
            if (filled < CCHARW_MAX && sent(scalars[i])) group[filled++] = scalars[i];
        }
        append(group, width);
        columns -= width;
    }
    return columns;
}

void cterm_add(const char *text, size_t size, int columns) {
    wchar_t scalars[SCALARS] = {(unsigned char)text[0]};
    int count = size == 1 ? 1 : decode((const unsigned char *)text, size, scalars);
    int left = columns;
    if (count > 0 && (size == 1 || wcwidth(sent(scalars[0])) > 0)) left = add_groups(scalars, count, columns);
    if (left == columns && columns > 0) append(L"\uFFFD", 1), left--;
    while (left-- > 0) append(L" ", 1);
}

void cterm_erase(void) {
    flush_run();
    erase();
}

void cterm_repaint(void) {
    clearok(curscr, TRUE);
}

void cterm_show(int row, int column) {
    flush_run();
    bool shown = row >= 0;
    leaveok(stdscr, !shown);
    if (shown) move(row, column);
    curs_set(shown);
    refresh();
}
