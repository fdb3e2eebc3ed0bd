import FathomModel

/// A threat that follows a strategy after "against", "in response to" or "to counter" is what the strategy answers.
enum AgainstRule: LinkRule {
    static let name = "against"
    static let makes = "responds-to"
    static let summary =
        "A threat that follows a strategy after \"against\", \"in response to\" or \"to counter\" is what the strategy answers."
    static let cue = LinkCue.words(["against", "response"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let threats = facts.items(.threat)
        return facts.items(.strategy).flatMap { item in
            responds(threats.filter { isTarget($0.candidate.range, of: item.candidate.range, facts) }.map(\.entry), item, facts)
        }
    }

    private static func isTarget(_ threat: Range<Int>, of strategy: Range<Int>, _ facts: SentenceFacts) -> Bool {
        guard threat.lowerBound >= strategy.upperBound, threat.lowerBound - strategy.upperBound <= 14 else { return false }
        return (strategy.upperBound..<threat.lowerBound).contains { place in
            facts.terms[place].lower == "against" || facts.terms[place].lower == "response" || facts.terms[place].verb.contains(.counter)
        }
    }
}
