import FathomModel

extension Listing {
    /// What the reader has put right: first what does not apply, each with the reason, then what was found by another wording, then the rest.
    static func corrections(_ text: TextState, _ key: Key) -> Listing {
        var listing = Listing(key)
        listing.detail = "what you have put right"
        let rows = text.orderedCorrections
        listing.trailing = "\(rows.count)"
        guard !rows.isEmpty else {
            listing.tell("Nothing yet. c in a list, in the text or in the links opens a menu of what can be put right.")
            return listing
        }
        var last: Int?
        for row in rows {
            if last != row.standing { listing.head(titles[row.standing], count: rows.count { $0.standing == row.standing }) }
            last = row.standing
            listing.add(row, of: text)
        }
        return listing
    }

    private static let titles = [
        "These do not apply to the text as it is read today", "Found by another wording or by their passage", "In force",
    ]

    private mutating func add(_ row: TextState.CorrectionRow, of text: TextState) {
        let about = row.correction.statement.concept ?? row.correction.statement.link?.from
        let concept = about.flatMap { text.corrected.concept(named: $0) }
        let shown = concept.flatMap { text.model.concept($0.id) }
        let words = CorrectionWords.sentence(row.correction.statement)
        add(shown.map { .concept($0.id) } ?? .nothing, .text(words), kind: concept?.kind ?? about?.kind)
        if let reason = row.reason { tell(CorrectionWords.reason(reason), indent: 6) }
    }
}

extension TextState {
    /// A statement and what became of it.
    struct CorrectionRow {
        let correction: StoredCorrection
        let reason: CorrectionOutcome.Reason?
        /// 0 for what does not apply, 1 for what was found by a wording or its passage, 2 for the rest.
        let standing: Int
    }

    /// The statements in the order in which they are listed.
    var orderedCorrections: [CorrectionRow] {
        let rows = zip(corrections, corrected.outcomes).map { correction, outcome in
            let standing = outcome.reason != nil ? 0 : outcome == .followed ? 1 : 2
            return CorrectionRow(correction: correction, reason: outcome.reason, standing: standing)
        }
        return rows.enumerated().sorted { ($0.element.standing, $0.offset) < ($1.element.standing, $1.offset) }.map(\.element)
    }
}

extension State {
    /// Takes the correction under the cursor of their list away.
    mutating func removeCorrection() -> [Effect] {
        guard case .corrections? = panes.overview?.subject, let row = panes.overview?.cursor.row else {
            say("Only in the list of corrections is there something to take away.")
            return []
        }
        let rows = text.orderedCorrections
        guard rows.indices.contains(row) else { return [] }
        let change = CorrectionChange(removing: [rows[row].correction])
        return carryOut(change, "Taken away.")
    }
}
