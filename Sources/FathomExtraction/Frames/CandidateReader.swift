import FathomModel

/// Says what is true of a candidate: its verb, who does it, to what, where it stands.
struct CandidateReader {
    let sentence: ReadSentence
    let place: Int
    let actors: ActorIndex

    private var terms: [Term] { sentence.terms }

    /// Fills in the features of `candidate`.
    func read(_ candidate: inout Candidate) {
        let cue = sentence.hasResultCue ? 1 : 0
        var features = [
            Feature(.bias), Feature(.flag, 40 + cue, Int(candidate.shape.rawValue)), Feature(.shape, Int(candidate.shape.rawValue)),
            Feature(.zone, Int(sentence.zone.rawValue)),
        ]
        features.append(Feature(.length, min(candidate.range.count, 9), Int(candidate.shape.rawValue)))
        switch candidate.shape {
        case .predicate, .item, .clause: if let event = candidate.event { features += read(event, shape: candidate.shape) }
        case .phrase: if let phrase = candidate.phrase { features += read(phrase: phrase, candidate) }
        }
        if let announced = candidate.announced { features.append(Feature(.list, Self.number(announced), Int(candidate.shape.rawValue))) }
        features += surroundings(candidate)
        candidate.features = features + LexicalReader(sentence: sentence).features(of: candidate)
    }

    /// Where in the sentence it begins, and what sort of word begins it, ends it, and stands on either side of it.
    private func surroundings(_ candidate: Candidate) -> [Feature] {
        let range = candidate.range, shape = Int(candidate.shape.rawValue)
        func kind(_ place: Int) -> Int { terms.indices.contains(place) ? Int(terms[place].kind.rawValue) : Self.edge }
        return [
            Feature(.fifth, 5 * range.lowerBound / max(1, terms.count), shape), Feature(.kindBefore, kind(range.lowerBound - 1)),
            Feature(.kindAfter, kind(range.upperBound)), Feature(.firstKind, kind(range.lowerBound), shape),
            Feature(.lastKind, kind(range.upperBound - 1), shape),
        ]
    }

    /// Stands for the sort of a word where the sentence begins or ends.
    private static let edge = 99

    private static func number(_ announced: Announcement) -> Int {
        switch announced.kind {
        case .actor: 0
        case .threat: 1
        case .strategy: 2
        case .consequence: 3
        }
    }

    /// What does an event: 0 nothing, 1 an actor, 2 a threat, 3 a means, 4 an effect, 5 a pointer, 6 another event, 7 anything else.
    func subjectKind(_ event: Event) -> Int {
        guard let first = event.subjects.first else { return event.subjectEvent == nil ? 0 : 6 }
        let phrase = sentence.phrases[first]
        if actors.actor(of: phrase, in: place) != nil { return isPointer(phrase) && event.subjectEvent != nil ? 6 : 1 }
        if isPointer(phrase) { return 5 }
        let noun = terms[phrase.head].noun
        if noun.contains(.threat) { return 2 }
        if noun.contains(.strategy) { return 3 }
        return noun.contains(.effect) ? 4 : 7
    }

    private func isPointer(_ phrase: NounPhrase) -> Bool {
        phrase.core.count == 1 && phrase.range.count == 1 && (terms[phrase.head].kind == .determiner || terms[phrase.head].lower == "it")
    }

    /// What an event acts on: 0 nothing, 1 an actor, 2 a threat, 3 a means, 4 an effect, 5 anything else.
    private func objectKind(_ event: Event) -> Int {
        guard let object = event.objects.first else { return 0 }
        guard
            let index = sentence.phrases.firstIndex(where: {
                $0.core.lowerBound >= object.lowerBound && $0.range.upperBound <= object.upperBound
            })
        else {
            return 5
        }
        let phrase = sentence.phrases[index]
        if actors.actor(of: phrase, in: place) != nil { return 1 }
        let noun = terms[phrase.head].noun
        if noun.contains(.strong) || (noun.contains(.threat) && !noun.meets([.strategy, .effect])) { return 2 }
        if noun.contains(.strategy) { return 3 }
        return noun.contains(.effect) ? 4 : 5
    }

    private func read(_ index: Int, shape: Candidate.Shape) -> [Feature] {
        let event = sentence.events[index]
        let verb = terms[event.group.main].verb
        let form = Int(shape.rawValue)
        let subject = subjectKind(event), object = objectKind(event), marker = Int(event.marker.rawValue)
        var features = [
            Feature(.subject, subject, form), Feature(.object, object, form), Feature(.marker, marker, form),
            Feature(.form, Int(event.group.form.rawValue), form), Feature(.markerSubject, marker, subject),
            Feature(.adjective, subject, object), Feature(.adjective, 64 + marker, object),
        ]
        features += modifiers(of: event).map { Feature(.adjective, 128 + $0, form) }
        if verb.isEmpty { features += [Feature(.noVerb, subject, form), Feature(.noVerb, 16 + marker), Feature(.noVerb, 32 + object)] }
        for kind in verb.places {
            features += [
                Feature(.verb, kind, form), Feature(.verbSubject, kind, subject), Feature(.verbMarker, kind, marker),
                Feature(.verbObject, kind, object),
            ]
        }
        if hasMeans(index) {
            features.append(Feature(.flag, 7, subject))
            features += verb.places.map { Feature(.verbMarker, $0, Self.withMeans) }
        }
        return features + flags(event) + above(event)
    }

    /// Classes of the adjectives inside the predicate: 0 bad, 1 good.
    private func modifiers(of event: Event) -> [Int] {
        var found: [Int] = []
        if event.predicate.contains(where: { terms[$0].noun.contains(.bad) }) { found.append(0) }
        if event.predicate.contains(where: { terms[$0].noun.contains(.good) }) { found.append(1) }
        return found
    }

    private func flags(_ event: Event) -> [Feature] {
        var features: [Feature] = []
        if event.group.isPassive { features.append(Feature(.flag, 0, subjectKind(event))) }
        if event.group.isNegated { features.append(Feature(.flag, 1)) }
        if event.group.isAttained { features.append(Feature(.flag, 2)) }
        if event.isCoordinate { features.append(Feature(.flag, 3)) }
        if terms[event.group.main].kind == .verbPast { features.append(Feature(.flag, 4, subjectKind(event))) }
        if terms[event.group.main].kind == .verbPresent { features.append(Feature(.flag, 5, subjectKind(event))) }
        if let modal = event.group.modal { features.append(Feature(.modal, Self.modals.firstIndex(of: modal) ?? 9)) }
        if event.predicate.contains(where: { terms[$0].lower == "by" }) { features.append(Feature(.flag, 6)) }
        if event.group.range.lowerBound > 0, terms[event.group.range.lowerBound - 1].lower == "thereby" {
            features.append(Feature(.flag, 8))
        }
        return features
    }

    private static let modals = ["may", "might", "can", "could", "will", "would", "shall", "should", "must"]

    /// Stands beside the ways in which a clause can hang for a verb whose own means is named.
    private static let withMeans = 10

    /// Whether "by V-ing" hangs on this very event, or opens the sentence before it.
    private func hasMeans(_ index: Int) -> Bool {
        sentence.events.indices.contains { other in
            let event = sentence.events[other]
            guard event.marker == .means, !event.isCoordinate else { return false }
            return event.governor.map { $0 == index } ?? (other < index && sentence.events[index].marker == .main)
        }
    }

    /// The event that this one hangs on: what its verb does and who does it.
    private func above(_ event: Event) -> [Feature] {
        guard let governor = event.governor, let other = sentence.events[safe: governor] else { return [Feature(.above, 0)] }
        var features = [Feature(.above, 1 + subjectKind(other), Int(event.marker.rawValue))]
        let classes = terms[other.group.main].verb
        if classes.isEmpty { features.append(Feature(.governor, 31, Int(event.marker.rawValue))) }
        for kind in classes.places { features.append(Feature(.governor, kind, Int(event.marker.rawValue) + (event.isCoordinate ? 16 : 0))) }
        return features
    }

    private func read(phrase index: Int, _ candidate: Candidate) -> [Feature] {
        let phrase = sentence.phrases[index]
        let head = terms[phrase.head]
        let preposition = phrase.preposition.map { Self.prepositions.firstIndex(of: terms[$0].lower) ?? 15 } ?? 16
        let owned = owned(phrase)
        var features = [
            Feature(.preposition, preposition), Feature(.flag, 16 + owned), Feature(.flag, 24, phrase.isName(in: terms) ? 1 : 0),
        ]
        if head.noun.isPartUnknown, !Derivation.isDeverbal(head.lemma) { features.append(Feature(.flag, 28)) }
        if head.noun.isEmpty { features += [Feature(.noNoun, preposition), Feature(.noNoun, 32 + owned)] }
        if Derivation.isDeverbal(head.lemma) { features.append(Feature(.flag, 25, preposition)) }
        for kind in head.noun.places {
            features += [Feature(.noun, kind), Feature(.nounPreposition, kind, preposition), Feature(.nounOwner, kind, owned)]
        }
        if phrase.core.contains(where: { terms[$0].noun.contains(.bad) }) { features.append(Feature(.adjective, 200)) }
        if phrase.core.contains(where: { terms[$0].noun.contains(.good) }) { features.append(Feature(.adjective, 201)) }
        features += nesting(phrase)
        features.append(Feature(.flag, 26, candidate.range.count > phrase.core.count ? 1 : 0))
        features.append(Feature(.flag, 27, phrase.core.count > 1 ? 1 : 0))
        return features + roles(phrase, head)
    }

    /// What the phrase hangs on: the classes of the noun before its preposition, or of the verb.
    private func nesting(_ phrase: NounPhrase) -> [Feature] {
        guard let preposition = phrase.preposition, preposition > 0 else { return [Feature(.inside, 32)] }
        let before = terms[preposition - 1]
        if before.kind.isNoun {
            return before.noun.isEmpty ? [Feature(.inside, 33)] : before.noun.places.map { Feature(.inside, 64 + $0) }
        }
        guard before.kind.isVerb else { return [Feature(.inside, 34)] }
        return before.verb.isEmpty ? [Feature(.inside, 35)] : before.verb.places.map { Feature(.inside, 128 + $0) }
    }

    private static let prepositions = [
        "of", "in", "to", "for", "by", "with", "against", "from", "on", "as", "through", "at", "between", "about", "such",
    ]

    /// Whose the phrase is: 0 nobody's, 1 an actor's, 2 by an adjective, 3 with an actor later in the phrase.
    private func owned(_ phrase: NounPhrase) -> Int {
        if terms[phrase.range.lowerBound].kind == .possessivePronoun { return 1 }
        if let owner = phrase.owner, !actors.actors(in: owner, of: place).isEmpty { return 1 }
        return actors.actors(in: phrase.range, of: place).isEmpty ? 0 : 2
    }

    /// The verbs that the phrase is subject or object of.
    private func roles(_ phrase: NounPhrase, _ head: Term) -> [Feature] {
        var features: [Feature] = []
        for event in sentence.events {
            let classes = terms[event.group.main].verb
            let isSubject = event.subjects.contains { sentence.phrases[$0].head == phrase.head }
            let isObject = event.objects.contains { $0.lowerBound == phrase.core.lowerBound }
            guard isSubject || isObject else {
                if event.predicate.contains(phrase.head) { features.append(Feature(.inside, Int(event.marker.rawValue))) }
                continue
            }
            let group: Feature.Group = isSubject ? .subjectOf : .objectOf
            let who = isSubject ? (event.group.isPassive ? 1 : 0) : subjectKind(event)
            if classes.isEmpty { features.append(Feature(group, 31, who)) }
            for kind in classes.places {
                features.append(Feature(group, kind, who))
                if isObject { for noun in head.noun.places where noun < 5 { features.append(Feature(.nounVerb, kind, noun)) } }
            }
        }
        return features
    }
}
