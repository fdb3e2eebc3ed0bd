import FathomModel

/// Whose name or adjective stands before a strategy's noun employs it ("Iran's strategy", "American aid").
enum OwnerRule: LinkRule {
    static let name = "owner"
    static let makes = "employs"
    static let summary = "Whose name or adjective stands before a strategy's noun employs it (\"Iran's strategy\", \"American aid\")."
    static let cue = LinkCue.actor

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item -> [DraftLink] in
            guard let index = item.candidate.phrase else { return [] }
            let phrase = facts.sentence.phrases[index]
            return employs(facts.actors.actors(in: phrase.range.lowerBound..<phrase.head, of: facts.place), item, facts)
        }
    }
}
