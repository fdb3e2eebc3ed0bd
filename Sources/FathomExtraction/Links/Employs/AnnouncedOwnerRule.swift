import FathomModel

/// Whose strategy an announced list spells out employs each item of it.
enum AnnouncedOwnerRule: LinkRule {
    static let name = "list-owner"
    static let makes = "employs"
    static let summary = "Whose strategy an announced list spells out employs each item of it."
    static let cue = LinkCue.list

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.strategy).flatMap { item in employs(item.candidate.announced?.owners ?? [], item, facts) }
    }
}
