/// The data that travels inside the program: bundled texts, word lists, rules and weights.
///
/// The bytes stand under Resources/ and are embedded at build time (C23 #embed). Nothing here allocates, copies or starts up:
/// a resource is an address and a length in the read-only part of the binary.
#ifndef FATHOM_DATA_H
#define FATHOM_DATA_H

#include <stddef.h>
#include <stdint.h>

/// One embedded file.
struct fathom_resource {
    /// Path below Resources/, for example "texts/iran-isis-strategy.md"; never null, ends with NUL.
    const char *_Nonnull path;
    /// First byte of the file; never null, not NUL-terminated.
    const uint8_t *_Nonnull bytes;
    /// Length in bytes.
    size_t count;
};

/// Number of embedded files.
size_t fathom_resource_count(void);

/// The embedded file at `index`, which must be below `fathom_resource_count()`. Order is that of resources.c.
struct fathom_resource fathom_resource_at(size_t index);

/// The abbreviated commit that FATHOM_COMMIT named in the environment of the build, "+" after it if the tree had changes; empty if none was named.
/// Never null, ends with NUL, lives as long as the program.
const char *_Nonnull fathom_build_commit(void);

#endif
