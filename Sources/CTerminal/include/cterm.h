/// Everything of ncurses that Fathom uses, behind a dozen functions without a curses type.
#ifndef CTERM_H
#define CTERM_H

/// Version of the linked ncurses library, for example "ncurses 6.4.20221231"; never null.
const char *_Nonnull cterm_version(void);

#endif
