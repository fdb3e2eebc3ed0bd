#include "cterm.h"

static int count;
static char **values;

// The C library hands the arguments to every constructor, before main and whether or not /proc is there.
__attribute__((constructor)) static void keep_arguments(int argc, char **argv) {
    count = argc;
    values = argv;
}

size_t cterm_argument_count(void) { return count < 0 ? 0 : (size_t)count; }

const char *cterm_argument(size_t index) { return index < cterm_argument_count() ? values[index] : NULL; }
