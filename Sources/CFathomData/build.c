#include "fathom_data.h"

#ifndef FATHOM_COMMIT
#define FATHOM_COMMIT ""
#endif

const char *fathom_build_commit(void) { return FATHOM_COMMIT; }
