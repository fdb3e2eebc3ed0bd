import FathomModel

/// A strategy that acts on a threat, or is said to be meant against it, responds to it.
enum RespondsRule: LinkRule {
    static let name = "against"

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item in
            threats(for: item, in: facts).prefix(3).map { link(.entry(item.entry), .respondsTo, .entry($0), facts) }
        }
    }

    private static func threats(for item: SentenceFacts.Item, in facts: SentenceFacts) -> [Int] {
        let threats = facts.items(.threat)
        let inside = threats.filter { item.candidate.range.overlaps($0.candidate.range) }
        if !inside.isEmpty { return inside.map(\.entry).uniqued() }
        return threats.filter { isTarget($0, of: item, facts) }.map(\.entry).uniqued()
    }

    /// Whether the threat stands after "to counter", "against", "in response to" behind the strategy.
    private static func isTarget(_ threat: SentenceFacts.Item, of item: SentenceFacts.Item, _ facts: SentenceFacts) -> Bool {
        guard threat.candidate.range.lowerBound >= item.candidate.range.upperBound else { return false }
        let gap = item.candidate.range.upperBound..<threat.candidate.range.lowerBound
        guard gap.count <= 12 else { return false }
        return gap.contains { place in
            facts.terms[place].lower == "against" || facts.terms[place].lower == "response" || facts.terms[place].verb.contains(.counter)
        }
    }
}
