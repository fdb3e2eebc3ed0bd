import FathomModel

/// Finds lists that a phrase announces: "key elements of Iran's strategy. These include A, B, and C".
struct ListCueFinder {
    private let sentences: [ReadSentence]
    private let actors: ActorIndex

    /// A finder over the sentences that are read.
    init(sentences: [ReadSentence], actors: ActorIndex) {
        self.sentences = sentences
        self.actors = actors
    }

    /// For each sentence with an announced list: where its items begin, and what the cue says of them.
    func find(in place: Int) -> [(start: Int, announcement: Announcement)] {
        let sentence = sentences[place]
        guard sentence.zone.isRead else { return [] }
        for event in sentence.events where sentence.terms[event.group.main].verb.contains(.include) && event.group.form == .finite {
            guard let announcement = announcement(of: event, in: place) else { continue }
            return items(of: event, in: sentence).map { ($0, announcement) }
        }
        return []
    }

    private func announcement(of event: Event, in place: Int) -> Announcement? {
        let sentence = sentences[place]
        guard let subject = event.subjects.first else { return fromBefore(place) }
        let phrase = sentence.phrases[subject]
        if let kind = Self.kind(ofHead: sentence.terms[phrase.head].lemma) {
            let reach = phrase.range.lowerBound..<event.group.range.lowerBound
            let named = actors.actors(in: reach, of: place)
            let owners = named.isEmpty ? fromBefore(place)?.owners ?? [] : named
            return Announcement(kind: kind, owners: Array(owners.prefix(1)), sentence: place, cue: phrase.core)
        }
        guard Words.demonstratives.contains(sentence.terms[phrase.head].lower) || Words.pronouns.contains(sentence.terms[phrase.head].lower)
        else { return nil }
        return fromBefore(place)
    }

    /// The announcing phrase of the sentence before.
    private func fromBefore(_ place: Int) -> Announcement? {
        guard place > 0 else { return nil }
        let sentence = sentences[place - 1]
        for phrase in sentence.phrases {
            guard let kind = Self.kind(ofHead: sentence.terms[phrase.head].lemma) else { continue }
            let owners = actors.actors(in: phrase.range.lowerBound..<sentence.terms.count, of: place - 1)
            return Announcement(kind: kind, owners: Array(owners.prefix(1)), sentence: place - 1, cue: phrase.core)
        }
        return nil
    }

    /// What a head noun announces.
    private static func kind(ofHead lemma: String) -> ConceptKind? { announcers[lemma] }

    private static let announcers: [String: ConceptKind] = [
        "element": .strategy, "component": .strategy, "measure": .strategy, "step": .strategy, "strategy": .strategy, "policy": .strategy,
        "instrument": .strategy, "means": .strategy, "tool": .strategy, "tactic": .strategy, "initiative": .strategy, "effort": .strategy,
        "action": .strategy, "pillar": .strategy, "response": .strategy, "consequence": .consequence, "effect": .consequence,
        "result": .consequence, "outcome": .consequence, "benefit": .consequence, "achievement": .consequence, "gain": .consequence,
        "impact": .consequence, "implication": .consequence, "cost": .consequence, "opportunity": .consequence, "threat": .threat,
        "challenge": .threat, "problem": .threat, "risk": .threat, "danger": .threat, "obstacle": .threat, "difficulty": .threat,
    ]

    /// The first words of the items: what stands right after the verb, then what follows each comma; without commas, each "and".
    private func items(of event: Event, in sentence: ReadSentence) -> [Int] {
        let terms = sentence.terms
        let starts = sentence.phrases.map(\.range.lowerBound)
        func isStart(_ place: Int) -> Bool {
            place < terms.count
                && (starts.contains(place) || terms[place].kind == .gerund || terms[place].kind == .participle
                    || terms[place].kind == .verbPast)
        }
        let commas = (event.group.end..<terms.count).filter { terms[$0].kind == .comma || terms[$0].lower == ";" }
        var found = [event.group.end].filter(isStart)
        for comma in commas {
            let next = comma + 1 < terms.count && terms[comma + 1].kind == .conjunction ? comma + 2 : comma + 1
            if isStart(next) { found.append(next) }
        }
        if commas.isEmpty {
            for place in event.group.end..<terms.count where terms[place].lower == "and" && isStart(place + 1) { found.append(place + 1) }
        }
        return found
    }
}
