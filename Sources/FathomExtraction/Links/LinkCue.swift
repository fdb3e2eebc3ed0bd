/// Which words set a link rule off, told so that they can be found again once a link stands.
enum LinkCue: Sendable {
    /// None: nothing but nearness, or the ends' own words.
    case none
    /// The verb of the end that is no actor, of two such ends that of where it ends; the noun of an end that has no verb.
    case verb
    /// The verb of one of those classes that is nearest to the ends.
    case verbOf(VerbClasses)
    /// The word out of those that is nearest to the ends; without one, the verb.
    case words([String])
    /// The words of the actor itself, where they stand inside the other end or before its noun.
    case actor
    /// The words that announce a list, where they stand in the same sentence.
    case list

    /// What the cue is, for the page of rules.
    var words: String {
        switch self {
        case .none: "none"
        case .verb: "the verb, or the noun that it turns on"
        case .verbOf: "the verb, of its sort"
        case .words(let words):
            words.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ") + (words.count > 6 ? " and the like" : "")
        case .actor: "the actor's own words"
        case .list: "the words that announce the list, if in the same sentence"
        }
    }
}

/// Finds the cue of a link in its sentence.
struct LinkCueFinder {
    let draft: Draft
    /// The candidates of each sentence with an entry, by sentence.
    private let items: [Int: [Int]]
    private let entryOf: [Int]

    /// A finder for the links of `draft`. Linear in its candidates.
    init(draft: Draft) {
        self.draft = draft
        items = Dictionary(grouping: draft.chosen.indices) { draft.chosen[$0].sentence }
        var entryOf = [Int](repeating: -1, count: draft.chosen.count)
        for (entry, row) in draft.entries.enumerated() { for member in row.members { entryOf[member] = entry } }
        self.entryOf = entryOf
    }

    /// The words that set the rule of `link` off, as places in its sentence; nil without any.
    func cue(of link: DraftLink) -> Range<Int>? {
        guard let number = LinkRegistry.number(of: link.rule) else { return nil }
        let sentence = draft.sentences[link.sentence]
        let near = [link.from, link.to].flatMap { ranges(of: $0, in: link.sentence) }
        switch LinkRegistry.rules[number].cue {
        case .none: return nil
        case .verb: return verb(of: link).map { $0..<$0 + 1 }
        case .verbOf(let classes): return nearest(to: near, in: sentence) { $0.verb.meets(classes) }
        case .words(let words):
            return nearest(to: near, in: sentence) { words.contains($0.lower) } ?? verb(of: link).map { $0..<$0 + 1 }
        case .actor: return actor(of: link)
        case .list: return list(of: link)
        }
    }

    private func members(of end: DraftLink.End, in sentence: Int) -> [Candidate] {
        guard case .entry(let entry) = end else { return [] }
        return (items[sentence] ?? []).filter { entryOf[$0] == entry }.map { draft.chosen[$0] }
    }

    private func ranges(of end: DraftLink.End, in sentence: Int) -> [Range<Int>] {
        switch end {
        case .entry: members(of: end, in: sentence).map(\.range)
        case .actor(let row): draft.actors.spots(in: sentence).filter { $0.actor == row }.map(\.range)
        }
    }

    private func verb(of link: DraftLink) -> Int? {
        let events = draft.sentences[link.sentence].events
        let members = members(of: link.to, in: link.sentence) + members(of: link.from, in: link.sentence)
        if let index = members.lazy.compactMap(\.event).first { return events[safe: index]?.group.main }
        return members.lazy.compactMap(\.phrase).first.map { draft.sentences[link.sentence].phrases[$0].head }
    }

    /// The actor that overlaps the other end or stands closest to it.
    private func actor(of link: DraftLink) -> Range<Int>? {
        let isFrom = if case .actor = link.from { true } else { false }
        let actors = ranges(of: isFrom ? link.from : link.to, in: link.sentence)
        let others = ranges(of: isFrom ? link.to : link.from, in: link.sentence)
        return actors.min { Self.gap($0, others) < Self.gap($1, others) }
    }

    private func list(of link: DraftLink) -> Range<Int>? {
        let announced = (members(of: link.to, in: link.sentence) + members(of: link.from, in: link.sentence)).lazy.compactMap(\.announced)
            .first
        return announced.flatMap { $0.sentence == link.sentence ? $0.cue : nil }
    }

    private func nearest(to ends: [Range<Int>], in sentence: ReadSentence, where fits: (Term) -> Bool) -> Range<Int>? {
        let places = sentence.terms.indices.filter { fits(sentence.terms[$0]) }
        return places.min { Self.gap($0..<$0 + 1, ends) < Self.gap($1..<$1 + 1, ends) }.map { $0..<$0 + 1 }
    }

    private static func gap(_ range: Range<Int>, _ others: [Range<Int>]) -> Int {
        others.reduce(0) { $0 + SentenceFacts.distance(range, $1) }
    }
}
