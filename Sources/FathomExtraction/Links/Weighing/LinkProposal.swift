import FathomModel

/// All that the rules say for one fact.
struct LinkProposal: Sendable {
    /// The fact.
    let fact: DraftLink.Fact
    /// The proposals of it, in order of their sentences.
    var links: [DraftLink]
    /// What is true of it.
    var features: [UInt32] = []

    /// Whether only guesses from nearness speak for it.
    var isGuess: Bool {
        links.allSatisfy { link in LinkRegistry.number(of: link.rule).map { LinkRegistry.rules[$0].isGuess } ?? true }
    }
}
