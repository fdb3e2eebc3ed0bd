import FathomModel

/// An actor in a threat's words threatens those the threat is to, or who face it ("the threat of ISIS to Iran").
enum PosedByRule: LinkRule {
    static let name = "posed-by"
    static let makes = "threatens"
    static let summary = "An actor in a threat's words threatens those the threat is to, or who face it (\"the threat of ISIS to Iran\")."
    static let cue = LinkCue.words(["to", "against", "on", "for", "upon"])

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.threat).flatMap { item -> [DraftLink] in
            let victims = DangerToRule.victims(of: item, facts)
            guard !victims.isEmpty else { return [] }
            let event = facts.sentence.events.firstIndex { $0.objects.contains { $0.overlaps(item.candidate.range) } }
            let posing = event.map { facts.doers(of: $0) } ?? []
            let inside = facts.actors.actors(in: facts.wideRange(of: item), of: facts.place)
            return pairs((posing + inside).filter { !victims.contains($0) }, .threatens, victims, facts)
        }
    }
}
