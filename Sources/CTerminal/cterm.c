#include "cterm.h"
#include <curses.h>

const char *cterm_version(void) {
    return curses_version();
}
