internal import Glibc

/// Memory that is free but still ours.
enum FreeMemory {
    /// Hands what an extraction has left behind back to the system: the C library keeps it for later, and after a long text it is more than
    /// all that is still needed.
    static func giveBack() { malloc_trim(0) }
}
