import FathomModel
import FathomText

/// What can be chosen where something is to be told.
extension State {
    /// The four kinds.
    var kindChoices: [Choice] {
        ConceptKind.allCases.map { Choice(words: RelationWords.name($0), target: .answer($0.rawValue), kind: $0) }
    }

    /// The colours, and none.
    var colourChoices: [Choice] {
        ConceptColour.allCases.map { Choice(words: $0.rawValue, target: .answer($0.rawValue)) } + [
            Choice(words: "none", target: .answer(""))
        ]
    }

    /// Every concept but one; those of a kind that is likely stand first.
    func conceptChoices(without id: ConceptID, likely: (ConceptKind) -> Bool) -> [Choice] {
        let kinds = ConceptKind.allCases.filter(likely) + ConceptKind.allCases.filter { !likely($0) }
        return kinds.flatMap { text.whole.ranked($0) }.filter { $0.id != id }.map { concept in
            Choice(
                words: concept.name, note: "\(concept.mentions.count)", target: .concept(concept.id), kind: concept.kind,
                standing: .init(rank: likely(concept.kind) ? 1 : 0))
        }
    }

    /// The wordings of a concept that have mentions of their own, with how many.
    func variantChoices(of concept: Concept) -> [Choice] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for mention in concept.mentions {
            let words = text.document.reading(of: mention.span)
            let key = words.lowercased()
            if counts.updateValue((counts[key] ?? 0) + 1, forKey: key) == nil { order.append(words) }
        }
        let own = concept.name.lowercased()
        return order.filter { $0.lowercased() != own && order.count > 1 }.map {
            let count = counts[$0.lowercased()] ?? 1
            return Choice(words: $0, note: "\(count) mention\(count == 1 ? "" : "s")", target: .answer($0))
        }
    }

    /// The relations that may lead from one concept to another.
    func relationChoices(from: ConceptID, to: ConceptID) -> [Choice] {
        Relation.allCases.filter { $0.joins(from.kind, to.kind) }.map { relation in
            let words = RelationWords.heading(relation, relation.isSymmetric ? .mutual : .outgoing)
            return Choice(words: words, note: relation.rawValue, target: .answer(relation.rawValue))
        }
    }
}
