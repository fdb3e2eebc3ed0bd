import FathomModel

/// "Therefore", "to address this" or "in response" ties a sentence's strategies to the threat that was named before.
enum AnsweredBeforeRule: LinkRule {
    static let name = "in-response"
    static let makes = "responds-to"
    static let summary =
        "\"Therefore\", \"to address this\" or \"in response\" ties a sentence's strategies to the threat that was named before."
    static let cue = LinkCue.words([
        "response", "answer", "therefore", "thus", "consequently", "accordingly", "hence", "result", "reason", "way", "turn", "this",
    ])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        guard !facts.before.threats.isEmpty, AsResultRule.opens(facts) || answers(facts) else { return [] }
        return facts.items(.strategy).flatMap { responds(facts.before.threats, $0, facts) }
    }

    private static func answers(_ facts: SentenceFacts) -> Bool {
        facts.terms.prefix(8).enumerated().contains { place, term in
            if term.lower == "response" || term.lower == "answer" { return true }
            guard term.verb.contains(.counter), place + 1 < facts.terms.count else { return false }
            return Words.demonstratives.contains(facts.terms[place + 1].lower) || facts.terms[place + 1].lower == "it"
        }
    }
}
