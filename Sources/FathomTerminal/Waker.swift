import CTerminal

/// Makes a terminal's `next` return, from any thread.
public struct Waker: Sendable {
    init() {}

    /// The present or the next call of `next` returns `.woken`; several wakes before it count as one.
    public func wake() { cterm_wake() }
}
