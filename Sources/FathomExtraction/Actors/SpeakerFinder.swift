import FathomModel

/// Finds who "we" is: the state that the text speaks for, judged by what is said of each state beside "we" and apart from it.
struct SpeakerFinder {
    let sentences: [ReadSentence]

    /// The speaker among the states of `table`; nil if the text hardly says "we" or speaks for no state. Linear in the text.
    func speaker(in table: ActorTable) -> Int? {
        let speaks = sentences.map(speaks)
        guard speaks.count(where: { $0 }) >= 2 else { return nil }
        var scores: [Int: Int] = [:]
        for spot in table.spots where spot.form != .pronoun && spot.form != .description {
            guard let state = state(of: spot.actor, in: table) else { continue }
            let isPeople = state != spot.actor
            scores[state, default: 0] += isPeople ? (speaks[spot.sentence] ? 2 : 1) : points(of: spot, speaks: speaks[spot.sentence])
        }
        return scores.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { $0.value >= Self.least ? $0.key : nil }
    }

    /// The row of a state, for the state itself and for its people.
    private func state(of row: Int, in table: ActorTable) -> Int? {
        if table.rows[row].type == .state { return table.rows[row].isKept ? row : nil }
        return table.state(ofPeople: row)
    }

    /// Whether "we" or "I" does something in the sentence.
    private func speaks(_ sentence: ReadSentence) -> Bool {
        sentence.terms.contains { $0.text != "US" && ($0.lower == "we" || $0.lower == "i" || $0.lower == "our") }
    }

    /// What will, must or should be done by the actor, and what is its own, speaks for it; harm that it does, and a name beside the
    /// speaker's own doing, speak against it.
    private func points(of spot: ActorSpot, speaks: Bool) -> Int {
        let sentence = sentences[spot.sentence]
        let phrase = sentence.phrase(at: spot.range.upperBound - 1)
        guard spot.form != .adjective else { return quality(phrase.map { sentence.terms[sentence.phrases[$0].head] }, speaks: speaks) }
        guard let phrase else { return 0 }
        if let event = sentence.events.first(where: { $0.subjects.contains(phrase) }) { return deed(event, sentence, speaks: speaks) }
        guard let preposition = ActorPlace.preposition(of: phrase, in: sentence) else { return speaks ? -2 : 1 }
        switch sentence.terms[preposition].lower {
        case "against", "from", "with", "toward", "towards": return -3
        case "of", "by", "for": return speaks ? -1 : 1
        default: return speaks ? -2 : 0
        }
    }

    /// "American leadership" speaks for the actor, "Russian aggression" against it.
    private func quality(_ head: Term?, speaks: Bool) -> Int {
        guard let head else { return 0 }
        if head.noun.meets([.threat, .strong]) { return -3 }
        if Self.own.contains(head.lemma) { return 3 }
        return speaks ? 0 : 1
    }

    private func deed(_ event: Event, _ sentence: ReadSentence, speaks: Bool) -> Int {
        if sentence.terms[event.group.main].verb.meets([.harm, .oppose]), event.group.modal == nil { return -3 }
        if let modal = event.group.modal, Self.resolve.contains(modal) { return 4 }
        return speaks ? 1 : 3
    }

    /// How much must speak for a state before it is the speaker.
    private static let least = 3
    /// Modals of what the one who speaks means to do.
    private static let resolve: WordSet = ["will", "must", "shall", "should"]
    /// Nouns for what a speaker calls its own.
    private static let own: WordSet = [
        "people", "citizen", "leadership", "interest", "value", "worker", "taxpayer", "family", "diplomacy", "homeland", "homes", "public",
        "business", "farmer", "industry", "security", "policy", "commitment", "prosperity",
    ]
}
