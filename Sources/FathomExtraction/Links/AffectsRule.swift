import FathomModel

/// A consequence affects the actors that its words name, else the one to whom it falls.
enum AffectsRule: LinkRule {
    static let name = "bearer"

    static func links(in facts: SentenceFacts) -> [DraftLink] {
        facts.items(.consequence).flatMap { item in
            affected(by: item, in: facts).prefix(2).map { link(.entry(item.entry), .affects, .actor($0), facts) }
        }
    }

    private static func affected(by item: SentenceFacts.Item, in facts: SentenceFacts) -> [Int] {
        let inside = facts.actors.actors(in: item.candidate.range, of: facts.place)
        if !inside.isEmpty { return inside }
        let owner = item.candidate.phrase.map { facts.actors.actors(in: facts.sentence.phrases[$0].range, of: facts.place) } ?? []
        if !owner.isEmpty { return owner }
        guard let event = item.candidate.event else { return [] }
        return facts.doers(of: event)
    }
}
