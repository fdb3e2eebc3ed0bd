import FathomModel
import FathomText

/// The rows of what stands in place of the panes and is a list, to be found by their letters.
extension State {
    /// Most bytes of a row that are searched.
    private static let mostBytes = 400

    /// The rows; nil where what shows is no list.
    var rowChoices: [Choice]? {
        switch spread {
        case .comparison(let place): return rows(of: place)
        case .library: return texts.indices.map { Choice(words: texts[$0].title, note: "text \($0 + 1)", target: .row($0)) }
        case nil: return panes.overview?.scope == .listing ? listing.map(rows) : nil
        }
    }

    /// Puts the cursor there on a row.
    mutating func go(toRow row: Int) {
        switch spread {
        case .comparison(var place):
            place.cursor.move(to: row, of: comparisonContent(place).items.count)
            spread = .comparison(place)
        case .library: spread = .library(ListCursor(row: row))
        case nil:
            let count = listing?.targets.count ?? 0
            panes.overview?.cursor.move(to: row, of: count)
        }
    }

    private func rows(of place: ComparisonPlace) -> [Choice] {
        let content = comparisonContent(place)
        return content.items.indices.flatMap { item -> [Choice] in
            guard let entry = content.entry(item) else { return [] }
            let sides = [(place.left, entry.left), (place.right, entry.right)]
            let concepts = sides.compactMap { text, id in id.flatMap { texts[text].whole.concept($0) } }
            let isSame = concepts.count == 2 && concepts[0].name.lowercased() == concepts[1].name.lowercased()
            let note = concepts.count == 2 ? "in both" : entry.left == nil ? "only in B" : "only in A"
            return concepts.prefix(isSame ? 1 : 2).map { Choice(words: $0.name, note: note, target: .row(item), kind: $0.kind) }
        }
    }

    private func rows(of listing: Listing) -> [Choice] {
        var words = [String](repeating: "", count: listing.targets.count)
        var kinds = [ConceptKind?](repeating: nil, count: listing.targets.count)
        for line in listing.lines {
            guard let item = line.item, words[item].utf8.count < Self.mostBytes else { continue }
            words[item] += (words[item].isEmpty ? "" : " ") + text.words(of: line)
            kinds[item] = kinds[item] ?? line.kind
        }
        return words.indices.map { Choice(words: words[$0], target: .row($0), kind: kinds[$0]) }
    }
}

extension TextState {
    /// What a line of a list says.
    func words(of line: Listing.Line) -> String {
        switch line.words {
        case .text(let words): words
        case .sentence(let index): document.sentences.indices.contains(index) ? document.reading(of: document.sentences[index].span) : ""
        }
    }
}
