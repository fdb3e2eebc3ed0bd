import FathomModel

/// All that the rules say for one fact.
struct LinkProposal: Sendable {
    /// The fact.
    let fact: DraftLink.Fact
    /// The proposals of it, in order of their sentences.
    var links: [DraftLink]
    /// What is true of it.
    var features: [UInt32] = []

    /// Whether a rule that reads a plain construction speaks for it.
    var isPlain: Bool {
        links.contains { link in LinkRegistry.number(of: link.rule).map { LinkRegistry.rules[$0].isPlain } ?? false }
    }

    /// Whether only guesses from nearness speak for it.
    var isGuess: Bool {
        links.allSatisfy { link in LinkRegistry.number(of: link.rule).map { LinkRegistry.rules[$0].isGuess } ?? true }
    }
}
