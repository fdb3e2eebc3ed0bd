import FathomText

/// Concepts against concepts or sections: how much each pair has to do with each other.
///
/// Nothing is worked out before it is asked for: a row takes time linear in what its concept's sentences speak of.
public struct Matrix: Sendable {
    /// What a cell counts.
    public enum Measure: Hashable, Sendable, CaseIterable {
        /// Sentences that speak of both.
        case sentences
        /// Links between the two; of a concept and a section the links whose sentence stands there.
        case links
    }

    /// What stands above a column.
    public enum Column: Hashable, Sendable {
        case concept(ConceptID)
        /// A section, as an index into `Document.sections`.
        case section(Int)
    }

    /// The concepts before the rows.
    public let rows: [ConceptID]
    /// What stands above the columns.
    public let columns: [Column]
    /// What a cell counts.
    public let measure: Measure

    private let model: ArgumentModel
    private let mentions: MentionIndex
    private let places: [Column: Int]

    /// A matrix over `model`, whose mentions are `mentions`.
    public init(rows: [ConceptID], columns: [Column], measure: Measure, of model: ArgumentModel, mentions: MentionIndex) {
        self.rows = rows
        self.columns = columns
        self.measure = measure
        self.model = model
        self.mentions = mentions
        var places: [Column: Int] = [:]
        for (place, column) in columns.enumerated() { places[column] = place }
        self.places = places
    }

    /// The counts of a row, one for each column; the cell of a concept with itself counts nothing. Nothing for a row that is not there.
    public func counts(ofRow row: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: columns.count)
        guard rows.indices.contains(row) else { return counts }
        switch measure {
        case .sentences:
            for sentence in sentences(of: rows[row]) {
                for column in columnsSpokenOf(in: sentence, besides: rows[row]) { counts[column] += 1 }
            }
        case .links:
            for link in model.links(at: rows[row]) {
                if let column = column(of: link, from: rows[row]) { counts[column] += 1 }
            }
        }
        return counts
    }

    /// The sentences behind a cell, in the order of the text and without repetition.
    public func sentences(row: Int, column: Int) -> [Int] {
        guard rows.indices.contains(row), columns.indices.contains(column) else { return [] }
        switch measure {
        case .sentences:
            return sentences(of: rows[row]).filter { columnsSpokenOf(in: $0, besides: rows[row]).contains(column) }
        case .links:
            let links = model.links(at: rows[row]).filter { self.column(of: $0, from: rows[row]) == column }
            return Set(links.map(\.evidence.sentence)).sorted()
        }
    }

    /// The sentences that speak of a concept, each once, in order.
    private func sentences(of id: ConceptID) -> [Int] {
        var sentences: [Int] = []
        for mention in model.concept(id)?.mentions ?? [] where sentences.last != mention.sentence { sentences.append(mention.sentence) }
        return sentences
    }

    /// The columns that a sentence has to do with, each once.
    private func columnsSpokenOf(in sentence: Int, besides id: ConceptID) -> Set<Int> {
        guard model.document.sentences.indices.contains(sentence) else { return [] }
        if case .section? = columns.first {
            return places[.section(model.document.sentences[sentence].section)].map { [$0] } ?? []
        }
        var found: Set<Int> = []
        for entry in mentions.mentions(in: model.document.sentences[sentence].span)
        where entry.mention.sentence == sentence && entry.concept != id {
            if let place = places[.concept(entry.concept)] { found.insert(place) }
        }
        return found
    }

    private func column(of link: Link, from id: ConceptID) -> Int? {
        if case .section? = columns.first {
            guard model.document.sentences.indices.contains(link.evidence.sentence) else { return nil }
            return places[.section(model.document.sentences[link.evidence.sentence].section)]
        }
        let other = link.from == id ? link.to : link.from
        return other == id ? nil : places[.concept(other)]
    }
}
