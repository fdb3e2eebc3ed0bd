internal import FathomUI

/// Tells how far a reading is and how long the rest will take; says nothing of work that is over soon.
struct ReadingMeter {
    /// The share of the work that reading the sentences is; the rest is putting them together. Measured on texts of 1 to 10 MB.
    private static let readingShare = 0.6
    /// How long work goes on before it is told of, and how long it must still take for the first time.
    private static let patience = Duration.milliseconds(400)
    /// Between two reports.
    private static let interval = Duration.milliseconds(200)

    private let clock = ContinuousClock()
    private let total: Int
    /// The share that was done before this pass.
    private let start: Double
    private var bytes: Int
    private var began: ContinuousClock.Instant
    private var told: ContinuousClock.Instant?

    /// A meter of a text of `total` bytes, of which `bytes` are read already. The clock starts now.
    init(bytes: Int, total: Int) {
        self.total = max(1, total)
        self.bytes = bytes
        start = Self.readingShare * Double(bytes) / Double(max(1, total))
        began = clock.now
    }

    /// Notes that so many bytes are read; the progress, when it is time to tell.
    mutating func read(_ bytes: Int) -> ReadingProgress? {
        self.bytes = bytes
        return progress(.reading, Self.readingShare * Double(bytes) / Double(total))
    }

    /// Notes which share of what was read is put together; the progress, when it is time to tell.
    mutating func linked(_ share: Double) -> ReadingProgress? {
        progress(.linking, Self.readingShare + (1 - Self.readingShare) * share)
    }

    /// Does something else, whose time does not count.
    mutating func pausing<Result>(_ work: () -> Result) -> Result {
        let before = clock.now
        defer { began += clock.now - before }
        return work()
    }

    private mutating func progress(_ stage: ReadingProgress.Stage, _ share: Double) -> ReadingProgress? {
        let now = clock.now
        if let told, now - told < Self.interval { return nil }
        let spent = now - began
        guard told != nil || spent >= Self.patience, share > start else { return nil }
        let left = spent * ((1 - share) / (share - start))
        guard told != nil || left >= Self.patience else { return nil }
        told = now
        let seconds = Int(left.components.seconds) + 1
        return ReadingProgress(stage: stage, bytes: bytes, total: total, percent: Int(share * 100), secondsLeft: seconds)
    }
}
