/// What the machine weighed before it took one thing into the model: worked out when it is asked for, never kept.
public struct Weighing: Hashable, Sendable {
    /// One thing that spoke for it, or against it.
    public struct Reason: Hashable, Sendable {
        /// What it is, in plain words: "its verb is a verb of taking up a means".
        public let words: String
        /// How much it weighed: above 0 it spoke for it; nil for what is not weighed.
        public let weight: Double?

        /// A reason.
        public init(words: String, weight: Double?) {
            self.words = words
            self.weight = weight
        }
    }

    /// The sum of all weights; above 0 a thing is taken in. Nil for what was not weighed, as with the finds of a codebook.
    public let score: Double?
    /// What weighed most, those that spoke for it first.
    public let reasons: [Reason]
    /// The rules that proposed it, without repetition; the one that it is traced to first.
    public let rules: [String]
    /// How many words stand between the two ends of a link; nil for anything else, and where not both are in the sentence.
    public let distance: Int?

    /// A weighing.
    public init(score: Double?, reasons: [Reason], rules: [String], distance: Int? = nil) {
        self.score = score
        self.reasons = reasons
        self.rules = rules
        self.distance = distance
    }
}
