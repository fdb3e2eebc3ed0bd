import FathomModel

/// Joins a body's short name with its full one: "the Council" with "Security Council", "Conti" with "Conti group".
struct BodyJoiner {
    let sentences: [ReadSentence]

    /// A longer name of the text: its row, and the sentence where the row is named first.
    private struct Name {
        let row: Int
        let first: Int
    }

    /// Moves the names and spots of short rows to the rows that they are short for. Linear in names and spots.
    func join(_ table: inout ActorTable) {
        var firsts: [Int: ActorSpot] = [:]
        for spot in table.spots where firsts[spot.actor] == nil { firsts[spot.actor] = spot }
        let long = longNames(table, firsts)
        var merged = MergedRows()
        for row in table.rows.indices {
            guard let short = table.rows[row].names.first, let spot = firsts[row], isShort(table.rows[row], spot) else { continue }
            let near = (long[short.text.lowercased()] ?? []).filter { $0.row != row }
            guard let full = near.last(where: { $0.first <= spot.sentence }) ?? near.first else { continue }
            table.mergeNames(of: row, into: merged.row(of: full.row))
            merged.merge(row, into: merged.row(of: full.row))
        }
        for place in table.spots.indices { table.spots[place].actor = merged.row(of: table.spots[place].actor) }
    }

    /// One capitalised word that nobody knows.
    private func isShort(_ row: ActorTable.Row, _ spot: ActorSpot) -> Bool {
        row.entry == nil && row.codebookName == nil && row.type == .organisation && row.names[0].form == .name && spot.range.count == 1
    }

    /// The longer names by what they are called for short, in order of first use.
    private func longNames(_ table: ActorTable, _ firsts: [Int: ActorSpot]) -> [String: [Name]] {
        var found: [String: [Name]] = [:]
        for row in table.rows.indices {
            guard let spot = firsts[row] else { continue }
            for name in table.rows[row].names where name.form == .name || name.form == .role {
                let words = name.text.lowercased().split(separator: " ")
                guard words.count > 1, let last = words.last, let first = words.first else { continue }
                let known = Name(row: row, first: spot.sentence)
                if name.form == .name, isBody(spot, in: sentences[spot.sentence]) { found[String(last), default: []].append(known) }
                if Self.tails.contains(String(last)), words.count <= 3 { found[String(first), default: []].append(known) }
            }
        }
        return found.mapValues { $0.sorted { ($0.first, $0.row) < ($1.first, $1.row) } }
    }

    private func isBody(_ spot: ActorSpot, in sentence: ReadSentence) -> Bool {
        sentence.terms[spot.range.upperBound - 1].noun.meets([.organ, .role])
    }

    /// Words that a body's name may do without.
    private static let tails: WordSet = [
        "group", "company", "corporation", "corp", "inc", "ltd", "holdings", "airlines", "movement", "network", "brigade", "brigades",
        "cartel",
        "party", "organisation", "organization",
    ]
}
