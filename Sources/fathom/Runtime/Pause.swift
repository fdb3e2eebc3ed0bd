/// When the reader did something last, and how long to wait for something else.
struct Pause {
    private var last: ContinuousClock.Instant?
    private var patience: Int?

    /// The reader does something now.
    mutating func begin() { last = .now }

    /// Waits no longer than so many milliseconds after that; nil for as long as it takes.
    mutating func settle(_ patience: Int?) { self.patience = patience }

    /// Whether what the reader does now comes within so many milliseconds of what was done last.
    func isClose(_ milliseconds: Int) -> Bool {
        last.map { .now - $0 < .milliseconds(milliseconds) } ?? false
    }

    /// How many milliseconds are left to wait; nil for as long as it takes.
    var milliseconds: Int? {
        guard let patience, let last else { return nil }
        let left = last.advanced(by: .milliseconds(patience)) - .now
        return max(0, Int(left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000) + 1)
    }
}
