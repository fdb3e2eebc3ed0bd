import FathomModel

/// Resolves what stands for an actor without naming it: "we", "it", "the government", "this group", "its allies".
struct ReferenceFinder {
    private let sentences: [ReadSentence]

    /// A finder for the sentences that are read.
    init(sentences: [ReadSentence]) {
        self.sentences = sentences
    }

    /// Adds spots for descriptions and pronouns.
    func find(_ table: inout ActorTable, _ covered: [CoveredWords]) {
        var bySentence = [[ActorSpot]](repeating: [], count: sentences.count)
        for spot in table.spots { bySentence[spot.sentence].append(spot) }
        let speaker = speaker(in: table)
        let mainState = commonest(of: .state, in: table)
        var recent = Recent()
        for place in sentences.indices {
            resolve(place, bySentence[place], covered[place], &table, &recent, speaker: speaker, mainState: mainState)
        }
    }

    /// Who spoke or was spoken of last, by what pronoun can stand for them.
    private struct Recent {
        var body: Int?
        var group: Int?
        var person: Int?
        var nonState: Int?
        var organisation: Int?
    }

    private func resolve(
        _ place: Int, _ spots: [ActorSpot], _ covered: CoveredWords, _ table: inout ActorTable, _ recent: inout Recent, speaker: Int?,
        mainState: Int?
    ) {
        let sentence = sentences[place]
        var next: [ActorSpot] = spots.filter { $0.form != .adjective }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let subjects = Set(sentence.events.flatMap(\.subjects).map { sentence.phrases[$0].head })
        var local = recent
        for index in sentence.terms.indices where !covered[index] {
            while let first = next.first, first.range.lowerBound < index {
                note(next.removeFirst().actor == first.actor ? first : first, table, &local)
            }
            guard let found = reference(at: index, in: sentence, local, table, speaker: speaker, mainState: mainState) else { continue }
            let text = TermText.text(of: found.range, in: sentence.terms)
            table.add(ActorSpot(sentence: place, range: found.range, form: found.form, actor: found.actor, rule: "reference"), text: text)
        }
        recent = local
        let main = spots.first { spot in spot.form != .adjective && subjects.contains(spot.range.upperBound - 1) }
        for spot in spots.reversed() where spot.form != .adjective { note(spot, table, &recent) }
        if let main { note(main, table, &recent) }
    }

    private func note(_ spot: ActorSpot, _ table: ActorTable, _ recent: inout Recent) {
        switch table.rows[spot.actor].type {
        case .state, .alliance: recent.body = spot.actor
        case .organisation:
            recent.body = spot.actor
            recent.organisation = spot.actor
        case .nonState:
            recent.body = spot.actor
            recent.nonState = spot.actor
        case .person: recent.person = spot.actor
        case .group: recent.group = spot.actor
        }
    }

    private func reference(
        at index: Int, in sentence: ReadSentence, _ recent: Recent, _ table: ActorTable, speaker: Int?, mainState: Int?
    ) -> (range: Range<Int>, form: ActorSpot.Form, actor: Int)? {
        let term = sentence.terms[index]
        let one = index..<index + 1
        if Words.speakers.contains(term.lower) { return speaker.map { (one, .pronoun, $0) } }
        switch term.lower {
        case "it", "its", "itself": return recent.body.map { (one, .pronoun, $0) }
        case "they", "their", "them": return (recent.group ?? recent.body).map { (one, .pronoun, $0) }
        case "he", "his", "him", "she", "her": return recent.person.map { (one, .pronoun, $0) }
        default: return description(at: index, in: sentence, recent, mainState)
        }
    }

    /// "The government", "the country", "this group", "the agency".
    private func description(
        at index: Int, in sentence: ReadSentence, _ recent: Recent, _ mainState: Int?
    ) -> (range: Range<Int>, form: ActorSpot.Form, actor: Int)? {
        guard index > 0, sentence.terms[index].kind.isNoun, let found = sentence.phrase(at: index) else { return nil }
        let phrase = sentence.phrases[found]
        guard phrase.head == index, phrase.range.count <= 4, phrase.owner == nil else { return nil }
        let opening = sentence.terms[phrase.range.lowerBound].lower
        guard opening == "the" || opening == "this" || opening == "that" || opening == "our" else { return nil }
        guard index + 1 >= sentence.terms.count || sentence.terms[index + 1].lower != "of" else { return nil }
        let actor: Int?
        switch sentence.terms[index].lower {
        case "government", "regime", "administration", "state", "country", "nation", "republic", "city-state", "kingdom": actor = mainState
        case "group", "organization", "organisation", "movement", "militia": actor = recent.nonState
        case "agency", "committee", "council", "ministry", "company", "bank", "commission", "board": actor = recent.organisation
        default: actor = nil
        }
        let isPlain = phrase.core.count == 1 || opening == "this" || opening == "that"
        return isPlain ? actor.map { (phrase.core, .description, $0) } : nil
    }

    /// Who "we" is: the state or body that the text names most, if the text says "we" at all.
    private func speaker(in table: ActorTable) -> Int? {
        let uses = sentences.reduce(0) { $0 + $1.terms.count { Words.speakers.contains($0.lower) && $0.text != "US" } }
        guard uses >= 2 else { return nil }
        return named(in: table) ?? SpeakerFinder(sentences: sentences).speaker(in: table)
    }

    /// "We in Iraq", "we Dutch": a state named right after the pronoun.
    private func named(in table: ActorTable) -> Int? {
        table.spots.first { spot in
            guard table.rows[spot.actor].type == .state || table.rows[spot.actor].type == .group else { return false }
            let before = sentences[spot.sentence].terms[..<spot.range.lowerBound].suffix(2).map(\.lower)
            return before.last == "we" || (before.first == "we" && (before.last == "in" || before.last == "the"))
        }.map { spot in
            table.rows[spot.actor].type == .group
                ? table.rows.firstIndex { $0.entry == table.rows[spot.actor].entry && $0.type == .state } ?? spot.actor : spot.actor
        }
    }

    private func commonest(of type: ActorType, in table: ActorTable) -> Int? {
        let counted = table.rows.indices.filter { table.rows[$0].type == type && table.rows[$0].isKept }.map { row in
            (row, table.rows[row].names.reduce(0) { $0 + $1.count })
        }
        return counted.max { ($0.1, $1.0) < ($1.1, $0.0) }.flatMap { $0.1 > 0 ? $0.0 : nil }
    }
}
