import FathomModel

/// The proposals of a text while they are being collected, each fact once. A long text has millions of votes, so they stand in flat rows of
/// small numbers and not in an array a fact.
struct ProposalCollection {
    private var facts: [PackedFact] = []
    private var places: [PackedFact: UInt32] = [:]
    /// The votes as they came, and the place of each one's fact.
    private var votes: [LinkProposal.Vote] = []
    private var owners: [UInt32] = []

    /// Notes that the rule of that number proposes `fact` in the sentence at the place `sentence`.
    mutating func add(_ fact: DraftLink.Fact, sentence: Int, rule: Int) {
        let fact = PackedFact(fact)
        let place = places[fact] ?? UInt32(truncatingIfNeeded: facts.count)
        if Int(place) == facts.count {
            places[fact] = place
            facts.append(fact)
        }
        votes.append(LinkProposal.Vote(sentence: Int32(truncatingIfNeeded: sentence), rule: UInt8(truncatingIfNeeded: rule)))
        owners.append(place)
    }

    /// The proposals in order of their first votes, which are in the order they came. Linear.
    func proposals() -> LinkProposals {
        var starts = [UInt32](repeating: 0, count: facts.count + 1)
        for owner in owners { starts[Int(owner) + 1] += 1 }
        for place in facts.indices { starts[place + 1] += starts[place] }
        var (next, sorted) = (starts, votes)
        for (vote, owner) in zip(votes, owners) {
            sorted[Int(next[Int(owner)])] = vote
            next[Int(owner)] += 1
        }
        return LinkProposals(facts: facts, starts: starts, votes: sorted)
    }
}

/// All proposals of a text, each made of its rows when it is asked for.
struct LinkProposals: RandomAccessCollection, Sendable {
    fileprivate let facts: [PackedFact]
    /// Where the votes of each fact start; one more at the end.
    fileprivate let starts: [UInt32]
    fileprivate let votes: [LinkProposal.Vote]

    var startIndex: Int { 0 }
    var endIndex: Int { facts.count }

    subscript(place: Int) -> LinkProposal {
        LinkProposal(fact: facts[place].fact, votes: votes[Int(starts[place])..<Int(starts[place + 1])])
    }
}

/// A fact in 12 bytes.
private struct PackedFact: Hashable, Sendable {
    private let from: UInt32
    private let to: UInt32
    private let number: UInt8

    init(_ fact: DraftLink.Fact) {
        from = Self.number(fact.from)
        to = Self.number(fact.to)
        number = fact.relation.number
    }

    /// One number for the whole: a text has millions of proposals, and what is hashed bit by bit costs three times as much.
    func hash(into hasher: inout Hasher) {
        hasher.combine(UInt64(from) << 32 | UInt64(to) ^ UInt64(number) << 29)
    }

    var fact: DraftLink.Fact {
        DraftLink.Fact(from: Self.end(from), relation: Relation.allByNumber[Int(number)], to: Self.end(to))
    }

    private static func number(_ end: DraftLink.End) -> UInt32 {
        switch end {
        case .actor(let row): UInt32(truncatingIfNeeded: row) << 1
        case .entry(let entry): UInt32(truncatingIfNeeded: entry) << 1 | 1
        }
    }

    private static func end(_ number: UInt32) -> DraftLink.End {
        number & 1 == 0 ? .actor(Int(number >> 1)) : .entry(Int(number >> 1))
    }
}
