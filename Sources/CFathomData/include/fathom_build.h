/// What the build was made from.
#ifndef FATHOM_BUILD_H
#define FATHOM_BUILD_H

/// The abbreviated commit that FATHOM_COMMIT named in the environment of the build, "+" after it if the tree had changes; empty if none was named.
/// Never null, ends with NUL, lives as long as the program.
const char *_Nonnull fathom_build_commit(void);

#endif
