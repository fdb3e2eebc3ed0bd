import FathomModel

/// All that the rules say for one fact.
struct LinkProposal: Sendable {
    /// A rule that proposes the fact, and where; small, because a long text has millions of them.
    struct Vote: Sendable {
        /// The sentence, as a place among those that are read.
        let sentence: Int32
        /// The rule's number in the registry.
        let rule: UInt8
    }

    /// The fact.
    let fact: DraftLink.Fact
    /// Who proposes it, in order of the sentences; at least one.
    let votes: ArraySlice<Vote>

    /// Whether a rule that reads a plain construction speaks for it.
    var isPlain: Bool { votes.contains { LinkRegistry.rules[Int($0.rule)].isPlain } }

    /// Whether only guesses from nearness speak for it.
    var isGuess: Bool { votes.allSatisfy { LinkRegistry.rules[Int($0.rule)].isGuess } }
}
