import FathomModel

/// A strategy whose words hold a threat answers it ("countering terrorism").
enum InsideThreatRule: LinkRule {
    static let name = "acts-on-threat"
    static let makes = "responds-to"
    static let summary = "A strategy whose words hold a threat answers it (\"countering terrorism\")."
    static let cue = LinkCue.verb

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        let threats = facts.items(.threat)
        return facts.items(.strategy).flatMap { item in
            responds(threats.filter { $0.candidate.range.overlaps(item.candidate.range) }.map(\.entry), item, facts)
        }
    }
}
