import FathomModel

/// Finds all words of a sentence that may name a threat, a strategy or a consequence; the scores choose among them later.
struct CandidateFinder {
    let sentence: ReadSentence
    let place: Int
    let actors: ActorIndex

    private var terms: [Term] { sentence.terms }

    /// The candidates in order of their words.
    func candidates() -> [Candidate] {
        guard sentence.zone.isRead else { return [] }
        var found: [Candidate] = []
        for index in sentence.events.indices { found += predicates(index) + clause(index) }
        for index in sentence.phrases.indices { if let one = phrase(index) { found.append(one) } }
        return found.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    private func predicates(_ index: Int) -> [Candidate] {
        let event = sentence.events[index]
        let verb = terms[event.group.main].verb
        guard !isBare(event), !isPreposition(event), !verb.contains(.include) || verb.meets([.employ]) else { return [] }
        if event.objects.count >= 3 || isWideList(event) { return items(index, event) }
        return [
            Candidate(sentence: place, range: start(of: event)..<event.predicate.upperBound, shape: .predicate, event: index, phrase: nil)
        ]
    }

    private func start(of event: Event) -> Int { event.group.main }

    /// "According to", "regarding": a gerund in form, a preposition in use.
    private func isPreposition(_ event: Event) -> Bool {
        event.group.form == .gerund && Self.gerundPrepositions.contains(terms[event.group.main].lower)
    }

    private static let gerundPrepositions: WordSet = [
        "according", "concerning", "regarding", "including", "excluding", "following", "depending", "owing", "pending", "considering",
        "notwithstanding", "barring",
    ]

    /// A verb with neither object nor complement says too little.
    private func isBare(_ event: Event) -> Bool {
        guard event.predicate.upperBound <= event.group.end else { return false }
        return !event.group.isPassive
    }

    private func isWideList(_ event: Event) -> Bool {
        guard event.objects.count == 2 else { return false }
        return event.predicate.count > 10 && event.objects.allSatisfy { $0.count >= 3 }
    }

    private func items(_ index: Int, _ event: Event) -> [Candidate] {
        event.objects.enumerated().map { order, object in
            guard order > 0 else {
                return Candidate(sentence: place, range: event.group.main..<object.upperBound, shape: .item, event: index, phrase: nil)
            }
            return Candidate(
                sentence: place, range: object, shared: event.group.main..<event.group.end, shape: .item, event: index, phrase: nil)
        }
    }

    /// "Sea level is rising", "the space for manoeuvre became wider": subject and verb, where the subject is no actor or is what changed.
    private func clause(_ index: Int) -> [Candidate] {
        let event = sentence.events[index]
        guard event.group.form == .finite, let subject = event.subjects.first else { return [] }
        let phrase = sentence.phrases[subject]
        guard phrase.range.upperBound <= event.group.range.lowerBound, !phrase.isPronoun(in: terms) else { return [] }
        guard event.predicate.upperBound - phrase.core.lowerBound <= Attachment.longest else { return [] }
        return [
            Candidate(
                sentence: place, range: phrase.core.lowerBound..<event.predicate.upperBound, shape: .clause, event: index, phrase: subject)
        ]
    }

    private func phrase(_ index: Int) -> Candidate? {
        let phrase = sentence.phrases[index]
        let head = terms[phrase.head]
        guard !phrase.isPronoun(in: terms), head.kind.isNoun, !head.noun.meets([.time, .research]) else { return nil }
        let range = phrase.core.lowerBound..<end(of: index)
        if actors.actor(of: phrase, in: place) != nil { return nil }
        guard range.count > 1 || !head.noun.contains(.generic), !isAnnouncer(phrase, head) else { return nil }
        let event = sentence.events.firstIndex { $0.objects.contains { $0.contains(phrase.head) } || $0.predicate.contains(phrase.head) }
        return Candidate(sentence: place, range: range, shape: .phrase, event: event, phrase: index)
    }

    /// The end of the phrase; "the preservation and strengthening of X" is one phrase whose two nouns share what follows.
    private func end(of index: Int) -> Int {
        let end = sentence.attachment.end(of: index, wide: true)
        let phrase = sentence.phrases[index]
        guard end == phrase.range.upperBound, end < terms.count, terms[end].kind == .conjunction,
            let next = sentence.attachment.coordinate(at: end)?.phrase, sentence.phrases[next].core.count == 1
        else { return end }
        let after = sentence.phrases[next].range.upperBound
        guard after < terms.count, terms[after].lower == "of" else { return end }
        let further = sentence.attachment.end(of: next, wide: true)
        return further - phrase.core.lowerBound <= Attachment.longest ? further : end
    }

    /// "The consequences of this strategy": says that something follows, not what.
    private func isAnnouncer(_ phrase: NounPhrase, _ head: Term) -> Bool {
        phrase.core.count == 1 && Self.announcers.contains(head.lemma)
    }

    private static let announcers: WordSet = ["consequence", "result", "outcome", "implication", "effect", "element", "component"]

    private func isListed(_ index: Int) -> Bool {
        let phrase = sentence.phrases[index]
        return phrase.core.count > 1
            && sentence.events.contains { event in
                terms[event.group.main].verb.meets([.employ, .cause, .face, .include])
                    && event.objects.contains { $0.lowerBound == phrase.core.lowerBound }
            }
    }
}
