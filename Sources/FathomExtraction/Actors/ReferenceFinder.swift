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
        var covered = covered
        let speaker = speaker(in: table) ?? role(&table, &covered)
        var bySentence = [[ActorSpot]](repeating: [], count: sentences.count)
        for spot in table.spots { bySentence[spot.sentence].append(spot) }
        table.speaker = speaker
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
        let isState = speaker.map { table.rows[$0].type == .state } ?? false
        guard Self.pronouns.contains(term.lower) else {
            return description(at: index, in: sentence, recent, mainState, isState ? speaker : nil)
        }
        switch term.lower {
        case "it", "its", "itself": return recent.body.map { (one, .pronoun, $0) }
        case "they", "their", "them": return (recent.group ?? recent.body).map { (one, .pronoun, $0) }
        default: return recent.person.map { (one, .pronoun, $0) }
        }
    }

    private static let pronouns = Words.pronouns.union(["itself"])

    /// "The government", "the country", "this group", "the agency".
    private func description(
        at index: Int, in sentence: ReadSentence, _ recent: Recent, _ mainState: Int?, _ speaker: Int?
    ) -> (range: Range<Int>, form: ActorSpot.Form, actor: Int)? {
        guard index > 0, sentence.terms[index].kind.isNoun, let found = sentence.phrase(at: index) else { return nil }
        let phrase = sentence.phrases[found]
        guard phrase.head == index, phrase.range.count <= 4, phrase.owner == nil else { return nil }
        let opening = sentence.terms[phrase.range.lowerBound].lower
        guard opening == "the" || opening == "this" || opening == "that" || opening == "our" else { return nil }
        guard index + 1 >= sentence.terms.count || sentence.terms[index + 1].lower != "of" else { return nil }
        let actor =
            switch Self.sort(ofNoun: sentence.terms[index].lower) {
            case .state: opening == "the" ? mainState : speaker ?? mainState
            case .nonState: recent.nonState
            case .organisation: recent.organisation
            default: Int?.none
            }
        let isPlain = phrase.core.count == 1 || opening == "this" || opening == "that"
        return isPlain ? actor.map { (phrase.core, .description, $0) } : nil
    }

    /// What sort of actor a noun with an article takes up; nil for a noun that takes up none.
    static func sort(ofNoun noun: String) -> ActorType? {
        switch noun {
        case "government", "regime", "administration", "state", "country", "nation", "republic", "city-state", "kingdom": .state
        case "group", "organization", "organisation", "movement", "militia": .nonState
        case "agency", "committee", "council", "ministry", "company", "bank", "commission", "board": .organisation
        default: nil
        }
    }

    /// Who "we" is: the state or body that the text names most, if the text says "we" at all.
    private func speaker(in table: ActorTable) -> Int? {
        let uses = sentences.reduce(0) { $0 + $1.terms.count { Words.speakers.contains($0.lower) && $0.text != "US" } }
        guard uses >= 2 else { return nil }
        return named(in: table) ?? SpeakerFinder(sentences: sentences).speaker(in: table)
    }

    /// The role that a text gives the one who speaks, if it names nobody: "this Administration", "the Government".
    private func role(_ table: inout ActorTable, _ covered: inout [CoveredWords]) -> Int? {
        let uses = sentences.reduce(0) { $0 + $1.terms.count { Words.speakers.contains($0.lower) && $0.text != "US" } }
        guard uses >= 4 else { return nil }
        var row: Int?
        for (place, sentence) in sentences.enumerated() {
            for phrase in sentence.phrases where phrase.core.count == 1 && !covered[place][phrase.head] {
                let opening = sentence.terms[phrase.range.lowerBound].lower, head = sentence.terms[phrase.head]
                guard opening == "this" || (opening == "the" && head.isCapital), Self.rolesOfSpeakers.contains(head.lower) else { continue }
                let range = opening == "this" ? phrase.range : phrase.core
                let found =
                    row ?? table.row(key: "speaker", type: head.lower == "country" || head.lower == "nation" ? .state : .organisation)
                row = found
                covered[place].cover(phrase.head..<phrase.head + 1)
                let text = TermText.text(of: range, in: sentence.terms)
                table.add(ActorSpot(sentence: place, range: range, form: .role, actor: found, rule: "reference"), text: text)
            }
        }
        return row
    }

    private static let rolesOfSpeakers: WordSet = [
        "administration", "government", "country", "nation", "department", "ministry", "agency",
    ]

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
