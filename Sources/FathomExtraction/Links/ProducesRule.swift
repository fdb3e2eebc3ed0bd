import FathomModel

/// What a consequence's clause hangs on, or its subject, produces it.
enum ProducesRule: LinkRule {
    static let name = "cause"

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item in
            causes(of: item, in: facts).prefix(6).map { link(.entry($0), .produces, .entry(item.entry), facts) }
        }
    }

    /// The entries that bring about the consequence of `item`, from the nearest construction that names any.
    static func causes(of item: SentenceFacts.Item, in facts: SentenceFacts) -> [Int] {
        guard let index = item.candidate.event, let event = facts.sentence.events[safe: index] else { return [] }
        let steps: [() -> [Int]] = [
            { subject(of: event, item, facts) }, { means(of: index, item, facts) }, { above(index, item, facts) },
            { pointed(event, facts) },
            { before(item, facts) },
        ]
        for step in steps {
            let found = step().filter { $0 != item.entry }
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func able(_ item: SentenceFacts.Item) -> Bool {
        item.candidate.kind == .strategy || item.candidate.kind == .threat
    }

    private static func entries(overlapping range: Range<Int>, _ facts: SentenceFacts) -> [Int] {
        facts.items.filter { able($0) && $0.candidate.range.overlaps(range) }.map(\.entry)
    }

    /// The subject of the verb: a strategy or threat by name, or the doing that is subject.
    private static func subject(of event: Event, _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        if let first = event.subjects.first, let last = event.subjects.last {
            let from = facts.sentence.phrases[first].range.lowerBound
            let range = from..<max(facts.sentence.phrases[last].range.upperBound, from + 1)
            let found = entries(overlapping: range, facts).filter { $0 != item.entry }
            if !found.isEmpty, item.candidate.shape != .clause { return found }
        }
        guard let other = event.subjectEvent, let gerund = facts.sentence.events[safe: other] else { return [] }
        return entries(overlapping: gerund.predicate, facts)
    }

    /// "By V-ing ..., X did Y" and "X did Y by V-ing".
    private static func means(of index: Int, _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        let means = facts.sentence.events.filter { $0.marker == .means }
        return means.flatMap { entries(overlapping: $0.predicate, facts) }.uniqued()
    }

    /// What the clause of the consequence hangs on.
    private static func above(_ index: Int, _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        var current = facts.sentence.events[index].governor
        var steps = 0
        while let place = current, let event = facts.sentence.events[safe: place], steps < 4 {
            let found = entries(overlapping: event.predicate, facts)
            if !found.isEmpty { return found }
            if let subject = event.subjects.first {
                let named = entries(overlapping: facts.sentence.phrases[subject].range, facts)
                if !named.isEmpty { return named }
            }
            current = event.governor == place ? nil : event.governor
            steps += 1
        }
        return []
    }

    /// What the same sentence says was done before the consequence is told.
    private static func before(_ item: SentenceFacts.Item, _ facts: SentenceFacts) -> [Int] {
        let earlier = facts.items(.strategy).filter { $0.candidate.range.upperBound <= item.candidate.range.lowerBound }
        return earlier.suffix(2).map(\.entry)
    }

    /// "This", "these efforts", "as a result": what was done before.
    private static func pointed(_ event: Event, _ facts: SentenceFacts) -> [Int] {
        guard Pointer.pointsBack(facts) || Pointer.pointsBack(event, facts) else { return [] }
        return Array(facts.before.prefix(4))
    }
}

/// Tells whether a sentence or a subject points back to what was done before.
enum Pointer {
    /// "As a result", "consequently", "therefore", "in this way" at the head of the sentence.
    static func pointsBack(_ facts: SentenceFacts) -> Bool {
        let opening = facts.terms.prefix(4).map(\.lower).joined(separator: " ")
        return openings.contains { opening.hasPrefix($0) }
    }

    /// "This led to", "these efforts contributed", "it made".
    static func pointsBack(_ event: Event, _ facts: SentenceFacts) -> Bool {
        guard let subject = event.subjects.first else { return false }
        let phrase = facts.sentence.phrases[subject]
        let first = facts.terms[phrase.range.lowerBound].lower
        return Words.demonstratives.contains(first) || first == "it"
            || (first == "the" && facts.terms[phrase.head].noun.meets([.generic, .strategy]))
    }

    private static let openings = [
        "as a result", "as a consequence", "consequently", "therefore", "in this way", "thus", "hence", "in turn",
    ]
}

extension Array where Element: Hashable {
    /// The elements without repetition, in order of first appearance.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
