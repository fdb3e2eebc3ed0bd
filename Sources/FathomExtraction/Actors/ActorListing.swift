package import FathomText

/// Lists who may be an actor of a text, with features, for learning the weights.
package enum ActorListing {
    /// A line for each row that has a name: row, names between bars, feature numbers between commas; between tabs.
    package static func lines(of document: Document, by extractor: Extractor) -> [String] {
        let draft = extractor.draft(of: document)
        let features = ActorReader(sentences: draft.sentences).features(of: draft.table)
        return draft.table.rows.indices.filter { !draft.table.rows[$0].names.isEmpty }.map { row in
            let names = [draft.table.name(of: row)] + draft.table.rows[row].names.filter { $0.form != .adjective }.map(\.text)
            return "\(row)\t\(names.joined(separator: "|"))\t\(features[row].map { String($0) }.joined(separator: ","))"
        }
    }
}
