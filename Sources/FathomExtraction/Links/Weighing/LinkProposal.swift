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
    var votes: [Vote]

    /// Whether a rule that reads a plain construction speaks for it.
    var isPlain: Bool { votes.contains { LinkRegistry.rules[Int($0.rule)].isPlain } }

    /// Whether only guesses from nearness speak for it.
    var isGuess: Bool { votes.allSatisfy { LinkRegistry.rules[Int($0.rule)].isGuess } }
}

/// The proposals of a text while they are being collected, each fact once.
struct ProposalCollection {
    /// The proposals in order of their first votes.
    private(set) var proposals: [LinkProposal] = []
    private var places: [DraftLink.Fact: Int] = [:]

    /// Notes that the rule of that number proposes `fact` in the sentence at the place `sentence`.
    mutating func add(_ fact: DraftLink.Fact, sentence: Int, rule: Int) {
        let vote = LinkProposal.Vote(sentence: Int32(truncatingIfNeeded: sentence), rule: UInt8(truncatingIfNeeded: rule))
        if let place = places[fact] {
            proposals[place].votes.append(vote)
        } else {
            places[fact] = proposals.count
            proposals.append(LinkProposal(fact: fact, votes: [vote]))
        }
    }
}
