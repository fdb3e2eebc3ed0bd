import FathomModel

/// Finds who "we" is: the state that the text names most, not counting where "we" do something to it or with it.
struct SpeakerFinder {
    let sentences: [ReadSentence]

    /// The speaker among the states of `table`; nil if the text hardly says "we" or names no state. Linear in the text.
    func speaker(in table: ActorTable) -> Int? {
        let speaks = sentences.map(speaks)
        guard speaks.count(where: { $0 }) >= 2 else { return nil }
        var scores: [Int: Int] = [:]
        for spot in table.spots
        where table.rows[spot.actor].type == .state && table.rows[spot.actor].isKept && spot.form != .pronoun && spot.form != .description {
            scores[spot.actor, default: 0] += points(of: spot, speaks: speaks[spot.sentence])
        }
        return scores.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { $0.value > 0 ? $0.key : nil }
    }

    /// Whether "we" or "I" does something in the sentence.
    private func speaks(_ sentence: ReadSentence) -> Bool {
        sentence.terms.contains { $0.text != "US" && ($0.lower == "we" || $0.lower == "i" || $0.lower == "our") }
    }

    /// A subject or an adjective speaks for the actor; a name beside the speaker's own doing speaks against it.
    private func points(of spot: ActorSpot, speaks: Bool) -> Int {
        guard spot.form != .adjective else { return speaks ? 0 : 1 }
        let sentence = sentences[spot.sentence]
        let phrase = sentence.phrase(at: spot.range.upperBound - 1)
        let isSubject = phrase.map { index in sentence.events.contains { $0.subjects.contains(index) } } ?? false
        if isSubject { return speaks ? 2 : 4 }
        return speaks ? -2 : 1
    }
}
