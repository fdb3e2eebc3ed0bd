import FathomModel

/// A rule that reads proposals of links off the facts of one sentence; the learned weights decide which of them stand.
protocol LinkRule: Sendable {
    /// Its name in traces.
    static var name: String { get }
    /// The relation that it proposes, as the register of rules names it.
    static var makes: String { get }
    /// What it says, in one plain sentence.
    static var summary: String { get }
    /// Which words set it off.
    static var cue: LinkCue { get }
    /// Whether it only guesses from nearness, so that any rule that reads a construction is believed first.
    static var isGuess: Bool { get }
    /// Whether it reads a construction so plain that its links stand whatever the weights say.
    static var isPlain: Bool { get }
    /// The links that it proposes.
    static func links(in facts: SentenceFacts) -> [DraftLink]
}

extension LinkRule {
    static var cue: LinkCue { .none }
    static var isGuess: Bool { false }
    static var isPlain: Bool { false }

    /// A link that this rule proposes in the sentence of `facts`.
    static func link(_ from: DraftLink.End, _ relation: Relation, _ to: DraftLink.End, _ facts: SentenceFacts) -> DraftLink {
        DraftLink(from: from, relation: relation, to: to, sentence: facts.place, rule: name, confidence: 0)
    }

    /// The strategy of `item` with those who do it, at most four.
    static func employs(_ actors: [Int], _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [DraftLink] {
        actors.uniqued().prefix(4).map { link(.actor($0), .employs, .entry(item.entry), facts) }
    }

    /// The consequence of `item` with what brings it about, at most six.
    static func produces(_ causes: [Int], _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [DraftLink] {
        causes.uniqued().filter { $0 != item.entry }.prefix(6).map { link(.entry($0), .produces, .entry(item.entry), facts) }
    }

    /// The strategy of `item` with the threats that it answers, at most four.
    static func responds(_ threats: [Int], _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [DraftLink] {
        threats.uniqued().prefix(4).map { link(.entry(item.entry), .respondsTo, .entry($0), facts) }
    }

    /// The consequence of `item` with those it falls to, at most three.
    static func affects(_ actors: [Int], _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [DraftLink] {
        actors.uniqued().prefix(3).map { link(.entry(item.entry), .affects, .actor($0), facts) }
    }

    /// The threat of `item` with its victims, at most three.
    static func threatens(_ actors: [Int], _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [DraftLink] {
        actors.uniqued().prefix(3).map { link(.entry(item.entry), .threatens, .actor($0), facts) }
    }

    /// Each of `left` with each of `right`; symmetric relations are written with the lower actor first.
    static func pairs(_ left: [Int], _ relation: Relation, _ right: [Int], _ facts: SentenceFacts) -> [DraftLink] {
        left.uniqued().prefix(3).flatMap { one in
            right.uniqued().prefix(4).filter { $0 != one }.map { other in
                let swaps = relation.isSymmetric && other < one
                return link(.actor(swaps ? other : one), relation, .actor(swaps ? one : other), facts)
            }
        }
    }
}
