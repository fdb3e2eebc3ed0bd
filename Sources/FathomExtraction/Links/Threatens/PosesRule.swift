import FathomModel

/// A threat that poses or creates another one endangers those the other is to ("the rise of ISIS created threats to Iran").
enum PosesRule: LinkRule {
    static let name = "poses"
    static let makes = "threatens"
    static let summary =
        "A threat that poses or creates another one endangers those the other is to (\"the rise of ISIS created threats to Iran\")."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let threats = facts.items(.threat)
        return threats.flatMap { item -> [DraftLink] in
            let victims = DangerToRule.victims(of: item, facts)
            guard !victims.isEmpty, let event = facts.sentence.events.first(where: { poses($0, item, facts) }) else { return [] }
            let subjects = event.subjects.map { facts.sentence.phrases[$0].range }
            let posing = threats.filter { other in subjects.contains { $0.overlaps(other.candidate.range) } }
            return posing.flatMap { threatens(victims, $0, facts) }
        }
    }

    private static func poses(_ event: Event, _ item: SentenceFacts.Item, _ facts: SentenceFacts) -> Bool {
        posers.contains(facts.terms[event.group.main].lemma) && event.objects.contains { $0.overlaps(item.candidate.range) }
    }

    private static let posers: WordSet = ["pose", "create", "present", "constitute", "become", "represent", "raise", "be"]
}
