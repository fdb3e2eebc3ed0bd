import FathomModel

/// Finds whose claim the words of a sentence are: "the study argues that", "according to", "in the view of", a quotation with a speaker.
struct SourceFinder {
    let sentence: ReadSentence
    let place: Int
    /// The classes of each event's verb.
    let verbs: [StanceClasses]
    let actors: ActorIndex
    let reach: ClauseReach
    /// Who was named last as saying something, for "it says"; nil if nobody near.
    let last: Source?

    private var terms: [Term] { sentence.terms }
    private var phrases: [NounPhrase] { sentence.phrases }

    /// The stretches of the sentence that somebody else than the author says. Linear in the sentence, but for bounded looks ahead.
    func scopes() -> [Scope<Source>] {
        var found: [Scope<Source>] = []
        let terms = terms
        for index in sentence.events.indices where !verbs[index].isDisjoint(with: Self.telling) {
            if let scope = told(by: sentence.events[index], verbs[index]) { found.append(scope) }
        }
        for place in terms.indices where terms[place].lower == "according" {
            if let scope = accordingTo(place) { found.append(scope) }
        }
        for index in sentence.phrases.indices where sentence.phrases[index].range.count > 1 {
            if let scope = opinion(index) ?? misreadAside(sentence.phrases[index]) { found.append(scope) }
        }
        return found
    }

    private static let telling: StanceClasses = [.reporting, .regarding]

    // Verbs of saying.

    private func told(by event: Event, _ classes: StanceClasses) -> Scope<Source>? {
        guard !event.group.isPassive, event.group.form == .finite else { return nil }
        if classes.contains(.reporting), let speaker = inverted(event) { return scope(around: event, speaker) }
        if classes.contains(.reporting), let speaker = aside(event) { return scope(around: event, speaker) }
        guard let subject = event.subjects.first, let source = source(of: subject) else { return nil }
        let phrase = phrases[subject]
        let isStudy = StanceWords.isOne(terms[phrase.head].lemma, of: .author)
        let tells = classes.contains(.reporting) && (reach.opensClause(event.group.end) || isStudy && !event.objects.isEmpty)
        let start = tells ? reach.opening(after: event.group.end) : classes.contains(.regarding) ? takenFor(event) : nil
        return start.map { Scope(range: $0..<max($0, reach.end(from: $0)), content: source) }
    }

    /// ", the study argues,": the whole clause around is what it argues; so it is with ", as the agency expects,".
    private func aside(_ event: Event) -> Source? {
        let verb = event.group.range.lowerBound
        guard reach.isClosed(at: event.group.end), let index = phrases.lastIndex(where: { $0.range.upperBound <= verb }) else { return nil }
        let phrase = phrases[index].range
        guard (phrase.upperBound..<verb).allSatisfy({ terms[$0].kind == .adverb }), opensAside(phrase.lowerBound) else { return nil }
        return source(of: index)
    }

    private func opensAside(_ place: Int) -> Bool {
        reach.isOpened(before: place) || place > 0 && terms[place - 1].lower == "as"
    }

    /// The same where the tagger took the verb for a noun: "the study argues" between two commas is no phrase.
    private func misreadAside(_ phrase: NounPhrase) -> Scope<Source>? {
        let head = terms[phrase.head]
        guard head.tag == .nns, phrase.range.count > 1, StanceWords.isOne(head.lemma, of: .reporting), head.lower.hasSuffix("s"),
            reach.isClosed(at: phrase.range.upperBound), opensAside(phrase.range.lowerBound), !isOwn(phrase),
            let source = named(in: phrase.range.lowerBound..<phrase.head)
        else { return nil }
        return Scope(range: reach.start(before: phrase.head)..<reach.end(from: phrase.head), content: source)
    }

    /// Who words without a noun phrase of their own name, if their last one can say something.
    private func named(in range: Range<Int>) -> Source? {
        if let actor = actors.actors(in: range, of: place, adjectives: false).first { return .actor(actor) }
        let last = terms[range.upperBound - 1]
        guard StanceWords.isOne(last.lemma, of: .source) || last.noun.meets([.role, .person, .organ]) else { return nil }
        return .words(sentence: place, range: range)
    }

    /// "..., said the minister": a verb of saying after a mark, and its subject behind it.
    private func inverted(_ event: Event) -> Source? {
        guard reach.isOpened(before: event.group.range.lowerBound),
            let phrase = sentence.attachment.starting(at: event.group.end), reach.isClosed(at: phrases[phrase].range.upperBound)
        else { return nil }
        return source(of: phrase)
    }

    private func scope(around event: Event, _ source: Source) -> Scope<Source> {
        Scope(range: reach.start(before: event.group.range.lowerBound)..<reach.end(from: event.group.end), content: source)
    }

    /// "Regarded the offer as a danger": what stands after "as" is what the subject makes of it.
    private func takenFor(_ event: Event) -> Int? {
        let near = event.group.end..<min(terms.count, max(event.predicate.upperBound, event.group.end) + 4)
        return near.first { terms[$0].lower == "as" }
    }

    // Other ways to name who says so.

    private func accordingTo(_ place: Int) -> Scope<Source>? {
        guard place + 1 < terms.count, terms[place + 1].lower == "to",
            let phrase = sentence.attachment.phrase(afterPreposition: place + 1), let source = source(of: phrase)
        else { return nil }
        return Scope(range: reach.start(before: place)..<reach.end(from: place), content: source)
    }

    /// "In the authors' view", "in the eyes of Moscow", "based on the views of the leader".
    private func opinion(_ index: Int) -> Scope<Source>? {
        let phrase = phrases[index]
        guard let preposition = phrase.preposition, phrase.range.count > 1, Self.before(terms[preposition].lower),
            StanceWords.isOne(terms[phrase.head].lemma, of: .opinion), let source = holder(of: phrase)
        else { return nil }
        guard terms[preposition].lower != "on" || preposition > 0 && Self.leaning.contains(terms[preposition - 1].lower) else { return nil }
        return Scope(range: reach.start(before: preposition)..<reach.end(from: preposition), content: source)
    }

    private static func before(_ preposition: String) -> Bool { preposition == "in" || preposition == "from" || preposition == "on" }

    private static let leaning: WordSet = ["based", "relying", "drawing", "building"]

    /// Whose view it is: the owner before the noun or the one after "of".
    private func holder(of phrase: NounPhrase) -> Source? {
        if let owner = phrase.owner { return named(in: owner, from: phrase.range.lowerBound) }
        if terms[phrase.range.lowerBound].kind == .possessivePronoun { return pronoun(at: phrase.range.lowerBound) }
        let end = phrase.range.upperBound
        guard end < terms.count, terms[end].lower == "of" else { return nil }
        return sentence.attachment.phrase(afterPreposition: end).flatMap(source)
    }

    // Who it is.

    /// Who a phrase is, if it can say something: an actor, a person, a text; nil for the author and for what only shows something.
    private func source(of index: Int) -> Source? {
        let phrase = phrases[index]
        let head = terms[phrase.head]
        if head.kind == .pronoun || phrase.core.count == 1 && head.kind == .possessivePronoun { return pronoun(at: phrase.head) }
        if let actor = actors.actor(of: phrase, in: place) { return .actor(actor) }
        let classes = StanceWords.classes(of: head.lemma)
        if classes.contains(.author), isOwn(phrase) { return nil }
        if classes.contains(.source), !classes.contains(.author), let actor = actors.actors(in: phrase.range, of: place).first {
            return .actor(actor)
        }
        let isSomebody = phrase.core.count == 1 && StanceWords.isOne(head.lower, of: .somebody)
        guard !classes.isDisjoint(with: [.source]) || head.noun.meets([.role, .person]) || isPerson(phrase, head) || isSomebody else {
            return nil
        }
        return .words(sentence: place, range: phrase.range)
    }

    /// A name that nothing tells to be a place or a happening.
    private func isPerson(_ phrase: NounPhrase, _ head: Term) -> Bool {
        head.kind == .properNoun && !head.noun.meets([.place, .event, .time, .document])
    }

    /// "This study", "the present article", "our paper".
    private func isOwn(_ phrase: NounPhrase) -> Bool {
        phrase.range.contains { StanceWords.isOne(terms[$0].lower, of: .own) }
    }

    private func named(in owner: Range<Int>, from start: Int) -> Source? {
        if let actor = actors.actors(in: owner, of: place).first { return .actor(actor) }
        return .words(sentence: place, range: min(start, owner.lowerBound)..<owner.upperBound)
    }

    /// "It says", "they argue": who was said to say something before, else the actor that the pronoun stands for.
    private func pronoun(at place: Int) -> Source? {
        guard !Words.speakers.contains(terms[place].lower) else { return nil }
        let spot = actors.spots(in: self.place).first { $0.range.contains(place) }
        let isPerson = ["he", "she", "his", "her"].contains(terms[place].lower)
        if isPerson, let spot { return .actor(spot.actor) }
        return last ?? spot.map { .actor($0.actor) }
    }
}
