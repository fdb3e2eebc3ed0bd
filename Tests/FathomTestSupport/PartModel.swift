public import FathomModel
import FathomText

extension ArgumentModel {
    /// The model as it is when only the first `percent` of the text were read: what is mentioned there, numbered anew.
    public func part(percent: Int) -> ArgumentModel {
        let end = document.text.count * percent / 100
        var names: [ConceptID: ConceptID] = [:]
        var parts: [Concept] = []
        for concept in concepts {
            let mentions = concept.mentions.filter { $0.span.upper <= end }
            guard !mentions.isEmpty else { continue }
            let id = ConceptID(concept.kind, parts.count { $0.kind == concept.kind } + 1)
            names[concept.id] = id
            parts.append(
                Concept(
                    id: id, name: concept.name, variants: concept.variants, actorType: concept.actorType, mentions: mentions,
                    weight: Double(mentions.count), trace: concept.trace))
        }
        let links = links.compactMap { link -> Link? in
            guard let from = names[link.from], let to = names[link.to], link.evidence.span.upper <= end else { return nil }
            return Link(from: from, relation: link.relation, to: to, evidence: link.evidence, trace: link.trace)
        }
        return ArgumentModel(document: document, concepts: parts, links: links)
    }
}
