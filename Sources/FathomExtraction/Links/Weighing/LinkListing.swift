import FathomModel
package import FathomText

/// Lists what the link rules propose for a text, with features, for learning the weights.
package enum LinkListing {
    /// A line for each proposal between the concepts that `extractor` finds: from, relation, to, rules, feature numbers; between tabs.
    package static func lines(of document: Document, by extractor: Extractor) -> [String] {
        let draft = extractor.draft(of: document)
        let ids = ModelBuilder(document: document, draft: draft).numbers()
        let finder = LinkFinder(
            sentences: draft.sentences, actors: draft.actors, table: draft.table, chosen: draft.chosen, entries: draft.entries,
            weights: extractor.weights.links)
        return finder.listing().compactMap { proposal, features in
            guard let from = ids[proposal.fact.from], let to = ids[proposal.fact.to] else { return nil }
            let rules = proposal.votes.map { LinkRegistry.rules[Int($0.rule)].name }.uniqued().joined(separator: ",")
            let codes = features.map { String($0) }.joined(separator: ",")
            return "\(from)\t\(proposal.fact.relation.rawValue)\t\(to)\t\(rules)\t\(codes)"
        }
    }
}
