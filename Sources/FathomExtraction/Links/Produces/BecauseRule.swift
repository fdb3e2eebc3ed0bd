import FathomModel

/// What stands after "because of", "due to", "thanks to", "as a result of" or "after" produces the consequences beside it.
enum BecauseRule: LinkRule {
    static let name = "because-of"
    static let makes = "produces"
    static let summary =
        "What stands after \"because of\", \"due to\", \"thanks to\", \"as a result of\" or \"after\" produces the consequences beside it."
    static let cue = LinkCue.words(["because", "owing", "after", "following", "since", "to", "of", "from"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let effects = facts.items(.consequence)
        guard !effects.isEmpty else { return [] }
        return facts.terms.indices.flatMap { place -> [DraftLink] in
            guard opens(place, facts.terms) else { return [] }
            let causes = facts.causes(overlapping: place + 1..<min(facts.terms.count, place + 7))
            return effects.filter { !$0.candidate.range.contains(place) }.flatMap { produces(causes, $0, facts) }
        }
    }

    private static func opens(_ place: Int, _ terms: [Term]) -> Bool {
        let before = place > 0 ? terms[place - 1].lower : ""
        switch terms[place].lower {
        case "because", "owing", "after", "following", "since": return true
        case "to": return before == "due" || before == "thanks"
        case "of", "from": return before == "result" || before == "consequence" || before == "because"
        default: return false
        }
    }
}
