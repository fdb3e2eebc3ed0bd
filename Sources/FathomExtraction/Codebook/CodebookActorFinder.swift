import FathomModel

/// Finds the actors of a codebook before any other rule looks at the words.
struct CodebookActorFinder {
    private let index: CodebookIndex
    private let gazetteer: Gazetteer

    /// A finder for the actors of `index`; `gazetteer` tells which of them the machine knows under another name.
    init(_ index: CodebookIndex, gazetteer: Gazetteer) {
        self.index = index
        self.gazetteer = gazetteer
    }

    /// Adds rows and spots to the table and covers their words. Linear in the text and in the codebook.
    func find(in sentences: [ReadSentence], _ table: inout ActorTable, _ covered: inout [CoveredWords]) {
        guard let actors = index.codebook?.actors, !actors.isEmpty, !index.off.contains(CodebookRules.actor) else { return }
        let rows = rows(actors, &table)
        for place in sentences.indices { match(sentences[place], place, rows, &table, &covered[place]) }
    }

    /// A row for each actor, first under its own name, then under what else it is called and what the machine calls it.
    private func rows(_ actors: [Codebook.Actor], _ table: inout ActorTable) -> [Int] {
        let rows = actors.map { actor in
            let row = table.row(key: actor.name, type: actor.type)
            table.rows[row].codebookName = actor.name
            return row
        }
        for (actor, row) in zip(actors, rows) {
            for name in [actor.name] + actor.aliases {
                table.alias(key: name, row: row)
                guard let entry = gazetteer.entry(called: name) else { continue }
                table.alias(key: gazetteer.entry(at: entry).name, row: row)
                if table.rows[row].entry == nil { table.rows[row].entry = entry }
            }
        }
        return rows
    }

    private func match(
        _ sentence: ReadSentence, _ place: Int, _ rows: [Int], _ table: inout ActorTable, _ covered: inout CoveredWords
    ) {
        var start = 0
        while start < sentence.terms.count {
            guard let (end, actor) = longest(from: start, in: sentence.terms) else {
                start += 1
                continue
            }
            covered.cover(start..<end)
            let spot = ActorSpot(sentence: place, range: start..<end, form: .name, actor: rows[actor], rule: CodebookRules.actor)
            table.add(spot, text: TermText.text(of: start..<end, in: sentence.terms))
            start = end
        }
    }

    private func longest(from start: Int, in terms: [Term]) -> (end: Int, actor: Int)? {
        var best: (end: Int, actor: Int)?
        var step = PhraseTree<CodebookIndex.Spelling>.root
        for end in start..<terms.count {
            guard let next = index.actors.next(step, terms[end].lower) else { break }
            step = next
            if let found = index.actors.values(at: step).first(where: { $0.isMet(by: terms[start...end]) }) {
                best = (end + 1, found.actor)
            }
        }
        return best
    }
}
