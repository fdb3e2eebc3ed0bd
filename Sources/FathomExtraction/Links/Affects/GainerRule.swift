import FathomModel

/// The subject of a consequence's verb gains or loses by it ("Iran expanded its network").
enum GainerRule: LinkRule {
    static let name = "gainer"
    static let makes = "affects"
    static let summary = "The subject of a consequence's verb gains or loses by it (\"Iran expanded its network\")."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item in affects(item.candidate.event.map { facts.subjects(of: $0) } ?? [], item, facts) }
    }
}
