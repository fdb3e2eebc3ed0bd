import FathomModel

/// One place that names somebody: what the sentence has them do there.
struct ActorPlace {
    private let spot: ActorSpot
    private let sentence: ReadSentence
    private let phrase: Int?
    /// How much the place makes of them.
    let part: ActorReader.Part

    /// The place `spot` in its sentence.
    init(spot: ActorSpot, sentence: ReadSentence) {
        self.spot = spot
        self.sentence = sentence
        phrase = sentence.phrase(at: spot.range.upperBound - 1)
        part = Self.part(spot, sentence, phrase)
    }

    private var isHead: Bool { phrase.map { spot.range.contains(sentence.phrases[$0].head) } ?? false }

    /// What is true of the place for an actor of `sort`.
    func features(sort: Int) -> [UInt32] {
        var features = [ActorFeature.code(.zone, Int(sentence.zone.rawValue)), ActorFeature.code(.role, 16 + part.rawValue, sort)]
        guard let phrase else { return features + [ActorFeature.code(.role, 9, sort)] }
        features += role(phrase, sort)
        if spot.form == .role { features += noun(phrase) }
        if spot.form == .name { features += name(sort) }
        if Self.isJoined(phrase, in: sentence) { features.append(ActorFeature.code(.joined, 1, sort)) }
        return features + ActorWords(spot: spot, sentence: sentence).pieces().map(\.feature)
    }

    /// Subject, object, owner, adjective, or what preposition stands before.
    private func role(_ index: Int, _ sort: Int) -> [UInt32] {
        let phrase = sentence.phrases[index]
        if let owner = phrase.owner, owner.overlaps(spot.range) { return [ActorFeature.code(.role, 2, sort)] }
        guard isHead else { return [ActorFeature.code(.role, 3, sort)] + within(phrase, sort) }
        var features: [UInt32] = []
        for event in sentence.events {
            let verb = sentence.terms[event.group.main].verb
            if event.subjects.contains(index) {
                features.append(ActorFeature.code(.role, event.group.isPassive ? 1 : 0, sort))
                features += verb.places.map { ActorFeature.code(.subjectOf, $0, event.group.isPassive ? 1 : 0) }
            } else if event.objects.contains(where: { $0.lowerBound == phrase.core.lowerBound }) {
                features.append(ActorFeature.code(.role, 4, sort))
                features += verb.places.map { ActorFeature.code(.objectOf, $0) }
            }
        }
        if let preposition = Self.preposition(of: index, in: sentence) {
            let number = Self.prepositions.firstIndex(of: sentence.terms[preposition].lower) ?? 31
            features += [ActorFeature.code(.preposition, number, sort), ActorFeature.code(.preposition, number)]
        }
        return features.isEmpty ? [ActorFeature.code(.role, 5, sort)] : features
    }

    /// What the adjective or name stands beside.
    private func within(_ phrase: NounPhrase, _ sort: Int) -> [UInt32] {
        sentence.terms[phrase.head].noun.places.map { ActorFeature.code(.noun, 64 + $0, sort) }
    }

    /// The noun of people in a part: its classes, what stands before it, how far it reaches.
    private func noun(_ index: Int) -> [UInt32] {
        let phrase = sentence.phrases[index], head = sentence.terms[phrase.head], opening = sentence.terms[phrase.range.lowerBound]
        let start = phrase.range.lowerBound == spot.range.lowerBound ? 32 : 0
        let plural = head.tag == .nns || head.tag == .nnps ? 1 : 0
        let modifiers = sentence.terms[phrase.core].dropLast()
        var features = [
            ActorFeature.code(.opening, start + Int(opening.kind.rawValue), plural), ActorFeature.code(.plural, plural),
            ActorFeature.code(.modifiers, min(modifiers.count, 4), plural),
            Self.feature(ofNoun: head.lemma),
            ActorFeature.code(.reach, spot.range.upperBound > phrase.range.upperBound ? 1 : 0),
            ActorFeature.code(.opening, 64 + (Self.openings.firstIndex(of: opening.lower) ?? 31), plural),
        ]
        features += head.noun.places.map { ActorFeature.code(.noun, $0, plural) }
        features += modifiers.flatMap { $0.noun.places.map { ActorFeature.code(.noun, 128 + $0) } }
        features += modifiers.map { ActorFeature.code(.origin, Int($0.kind.rawValue)) }
        return features
    }

    /// The feature of a noun for people, by its lemma.
    static func feature(ofNoun lemma: String) -> UInt32 {
        ActorFeature.code(.lemma, Int(FeatureHash.word(lemma.utf8) & 65535))
    }

    private func name(_ sort: Int) -> [UInt32] {
        let last = sentence.terms[spot.range.upperBound - 1]
        let opens = spot.range.lowerBound == 0 ? 1 : 0
        return [ActorFeature.code(.opening, 128 + opens, sort), ActorFeature.code(.lastNoun, 64 + Int(last.kind.rawValue), sort)]
            + last.noun.places.map { ActorFeature.code(.lastNoun, $0, sort) }
    }

    /// Words that a phrase of people may begin with, by their numbers in features.
    static let openings = [
        "the", "a", "an", "this", "these", "those", "its", "their", "our", "his", "some", "many", "all", "other", "no", "any",
        "few", "most", "several", "each", "every", "both", "more", "such", "two", "three", "certain",
    ]
    /// Prepositions before somebody, by their numbers in features.
    static let prepositions = [
        "by", "with", "against", "of", "between", "among", "for", "to", "like", "on", "as", "from", "in", "at", "through", "into", "over",
        "toward", "towards", "across", "within", "including", "than", "near", "via", "under", "after", "before", "about", "upon",
    ]
}

extension ActorPlace {
    private static func part(_ spot: ActorSpot, _ sentence: ReadSentence, _ index: Int?) -> ActorReader.Part {
        guard let index else { return .scenery }
        let phrase = sentence.phrases[index]
        let isHead = spot.range.contains(phrase.head)
        if isHead, sentence.events.contains(where: { $0.subjects.contains(index) }) { return .does }
        if let owner = phrase.owner, owner.overlaps(spot.range) { return .does }
        if spot.form == .adjective { return !isHead && bears(sentence.terms[phrase.head]) ? .meets : .scenery }
        guard isHead, let preposition = preposition(of: index, in: sentence) else { return .meets }
        guard concerned.contains(sentence.terms[preposition].lower) else { return spot.form == .role ? .meets : .scenery }
        return spot.rule == "name" && spot.range.count == 1 ? .scenery : .meets
    }

    /// Prepositions whose noun has something done to it, for it or with it.
    private static let concerned: WordSet = [
        "by", "with", "against", "of", "between", "among", "for", "to", "like", "on", "as", "from",
    ]

    private static func bears(_ head: Term) -> Bool { head.noun.meets([.strategy, .threat, .role, .effect]) }

    /// The preposition before a phrase, or before the phrase that it is coordinated with.
    static func preposition(of index: Int, in sentence: ReadSentence) -> Int? {
        var current = index
        while current >= 0 {
            if let found = sentence.phrases[current].preposition { return found }
            guard isJoined(current, in: sentence) else { return nil }
            current -= 1
        }
        return nil
    }

    /// Whether a phrase stands in a list after the phrase before it.
    private static func isJoined(_ index: Int, in sentence: ReadSentence) -> Bool {
        index > 0 && sentence.attachment.coordinate(at: sentence.phrases[index - 1].range.upperBound)?.phrase == index
    }
}
