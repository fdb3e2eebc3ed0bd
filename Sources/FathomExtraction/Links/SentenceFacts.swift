import FathomModel

/// What the link rules see of one sentence: its chosen candidates with their entries, its actors, and what was said just before.
struct SentenceFacts {
    let sentence: ReadSentence
    let place: Int
    let actors: ActorIndex
    /// The chosen candidates of the sentence, in order.
    let items: [Item]
    /// What the sentences before spoke of last, for "this" and "these efforts".
    let before: Before
    /// The actor that does most of what the text tells of; nil if nobody does anything.
    let protagonist: Int?
    /// Which rules have their words in the sentence.
    let cues: LinkCueWords
    private let threats: [Item]
    private let strategies: [Item]
    private let consequences: [Item]

    /// The facts of the sentence at `place`, with its chosen candidates and what was said before.
    init(
        sentence: ReadSentence, place: Int, actors: ActorIndex, items: [Item], before: Before, protagonist: Int?, cues: LinkCueWords = .all
    ) {
        self.sentence = sentence
        self.place = place
        self.actors = actors
        self.items = items
        self.before = before
        self.protagonist = protagonist
        self.cues = cues
        threats = items.filter { $0.candidate.kind == .threat }
        strategies = items.filter { $0.candidate.kind == .strategy }
        consequences = items.filter { $0.candidate.kind == .consequence }
    }

    /// A chosen candidate with its entry.
    struct Item {
        let candidate: Candidate
        let entry: Int
    }

    /// What was said before a sentence.
    struct Before {
        /// The strategies of the last sentence that had any, as entries.
        var acts: [Int] = []
        /// Whether that was the sentence right before.
        var actsAreNear = false
        /// The threats of the last sentence that had any, as entries.
        var threats: [Int] = []
        /// Whether that was the sentence right before.
        var threatsAreNear = false
        /// The actor that was the last subject.
        var bearer: Int?
        /// The last strategy and the last threat by the stem of the noun or verb that they turn on.
        var byStem: [ConceptKind: [String: Int]] = [:]
    }

    var terms: [Term] { sentence.terms }

    /// The items of `kind`; none are actors.
    func items(_ kind: ConceptKind) -> [Item] {
        switch kind {
        case .actor: []
        case .threat: threats
        case .strategy: strategies
        case .consequence: consequences
        }
    }

    /// The items of `kind` nearest to `range`: at most `count`, nearest first.
    func nearest(_ kind: ConceptKind, to range: Range<Int>, count: Int) -> [Item] {
        let ranked = items(kind).enumerated().sorted {
            (Self.distance($0.element.candidate.range, range), $0.offset) < (Self.distance($1.element.candidate.range, range), $1.offset)
        }
        return ranked.prefix(count).map(\.element)
    }

    /// The actors whose spots are nearest to `range`: at most `count`, nearest first.
    func nearestActors(to range: Range<Int>, count: Int) -> [Int] {
        let ranked = actors.spots(in: place).enumerated().sorted {
            (Self.distance($0.element.range, range), $0.offset) < (Self.distance($1.element.range, range), $1.offset)
        }
        return Array(ranked.map(\.element.actor).uniqued().prefix(count))
    }

    /// The entries of `kind`, named before, that a noun of this sentence takes up without naming anything new; at most three.
    func takenUp(_ kind: ConceptKind) -> [Int] {
        guard let known = before.byStem[kind] else { return [] }
        let found = sentence.phrases.compactMap { phrase -> Int? in
            let opening = terms[phrase.range.lowerBound]
            guard
                opening.kind == .determiner || Words.demonstratives.contains(opening.lower) || phrase.owner != nil
                    || terms[phrase.head].noun.contains(.strategy)
            else { return nil }
            guard !items.contains(where: { $0.candidate.kind == kind && $0.candidate.range.contains(phrase.head) }) else { return nil }
            return known[Stemmer.stem(terms[phrase.head].lemma)]
        }
        return Array(found.uniqued().prefix(3))
    }

    /// The stem of the noun or verb that an item turns on.
    func stem(of item: Item) -> String? {
        if let phrase = item.candidate.phrase, item.candidate.shape == .phrase {
            return Stemmer.stem(terms[sentence.phrases[phrase].head].lemma)
        }
        return item.candidate.event.flatMap { sentence.events[safe: $0] }.map { Stemmer.stem(terms[$0.group.main].lemma) }
    }

    /// How many words stand between two ranges; 0 if they touch or overlap.
    static func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        max(0, max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound))
    }

    /// The actors that are named as subjects of an event.
    func subjects(of index: Int) -> [Int] {
        guard sentence.events.indices.contains(index) else { return [] }
        return sentence.events[index].subjects.flatMap { actors(of: sentence.phrases[$0]) }.uniqued()
    }

    /// The actors that do an event: its subjects, its agents if it is passive, or those of what it hangs on.
    func doers(of index: Int, depth: Int = 0) -> [Int] {
        guard sentence.events.indices.contains(index), depth < 4 else { return [] }
        let isPassive = sentence.events[index].group.isPassive
        if isPassive {
            let found = agents(of: sentence.events[index])
            if !found.isEmpty || sentence.events[index].marker != .main { return found }
        } else {
            let found = subjects(of: index)
            if !found.isEmpty { return found }
        }
        guard let governor = sentence.events[index].governor, governor != index else { return [] }
        return doers(of: governor, depth: depth + 1)
    }

    /// Who is named by "by X" after a passive verb.
    func agents(of event: Event) -> [Int] {
        let reach = event.group.end..<min(terms.count, event.group.end + 8)
        guard let by = reach.first(where: { terms[$0].lower == "by" }), let inner = sentence.attachment.phrase(afterPreposition: by) else {
            return []
        }
        return actorsCoordinated(from: inner)
    }

    /// The actors that a subject phrase stands for: itself, or the owner of "Iran's strategy", "Officials from the European Union".
    func actors(of phrase: NounPhrase) -> [Int] {
        if let actor = actors.actor(of: phrase, in: place) { return [actor] }
        return Array(actors.actors(in: phrase.range, of: place).prefix(1))
    }

    /// The actors of the coordination that begins with the phrase at `index`.
    func actorsCoordinated(from index: Int) -> [Int] {
        var found: [Int] = []
        var current: Int? = index
        while let phrase = current, found.count < 8 {
            for actor in actors(of: sentence.phrases[phrase]) where !found.contains(actor) { found.append(actor) }
            current = sentence.attachment.coordinate(at: sentence.phrases[phrase].range.upperBound)?.phrase
        }
        return found
    }

    /// The actors of the coordination after the preposition at `place`.
    func actors(afterPreposition place: Int) -> [Int] {
        sentence.attachment.phrase(afterPreposition: place).map(actorsCoordinated) ?? []
    }

    /// The strategies and threats whose words overlap `range`, as entries.
    func causes(overlapping range: Range<Int>) -> [Int] {
        items.filter { $0.candidate.kind != .consequence && $0.candidate.range.overlaps(range) }.map(\.entry).uniqued()
    }

    /// The words of a phrase item with its article or possessive, else its own words.
    func wideRange(of item: Item) -> Range<Int> {
        guard let phrase = item.candidate.phrase else { return item.candidate.range }
        let lower = min(sentence.phrases[phrase].range.lowerBound, item.candidate.range.lowerBound)
        return lower..<item.candidate.range.upperBound
    }

    /// Who joins the doers: "working with X", "together with X", "joined by X", "alongside X".
    var companions: [Int] {
        guard cues.contains(.joining) else { return [] }
        return terms.indices.flatMap { joins(at: $0) ? actors(afterPreposition: $0) : [] }.uniqued()
    }

    /// Whether the word at `place` is a preposition before somebody who joins.
    private func joins(at place: Int) -> Bool {
        switch terms[place].lower {
        case "alongside": true
        case "with": terms[max(0, place - 2)..<place].contains { Self.joining.contains($0.lemma) }
        case "by": place > 0 && terms[place - 1].lower == "joined"
        default: false
        }
    }

    /// Words before a "with" that names who joins.
    static let joining: WordSet = [
        "work", "together", "along", "cooperate", "partner", "collaborate", "concert", "jointly", "coordination", "cooperation",
    ]
}

extension Array where Element: Hashable {
    /// The elements without repetition, in order of first appearance.
    func uniqued() -> [Element] {
        guard count > 1 else { return self }
        guard count > 12 else { return reduce(into: []) { kept, element in if !kept.contains(element) { kept.append(element) } } }
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
