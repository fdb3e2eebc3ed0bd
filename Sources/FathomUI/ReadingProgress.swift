/// How far the reading of a long text for concepts is.
public struct ReadingProgress: Hashable, Sendable {
    /// What is being done.
    public enum Stage: Hashable, Sendable {
        /// The sentences are read one after the other.
        case reading
        /// What was read is put together: actors, concepts, links.
        case linking
    }

    /// What is being done.
    public let stage: Stage
    /// How many bytes of the text were read.
    public let bytes: Int
    /// Length of the text in bytes.
    public let total: Int
    /// How much of all the work is done, from 0 to 100.
    public let percent: Int
    /// How long the rest will take, about; nil while that cannot be told.
    public let secondsLeft: Int?

    /// Progress of the given figures; `percent` is held between 0 and 100.
    public init(stage: Stage, bytes: Int, total: Int, percent: Int, secondsLeft: Int?) {
        self.stage = stage
        self.bytes = bytes
        self.total = total
        self.percent = min(100, max(0, percent))
        self.secondsLeft = secondsLeft
    }
}
