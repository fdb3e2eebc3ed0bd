import FathomModel

/// Says what is true of a candidate: its verb, who does it, to what, where it stands.
struct CandidateReader {
    let sentence: ReadSentence
    let place: Int
    let actors: ActorIndex

    private var terms: [Term] { sentence.terms }

    /// Fills in the features of `candidate`.
    func read(_ candidate: inout Candidate) {
        let cue = sentence.hasResultCue ? 1 : 0, shape = Int(candidate.shape.rawValue)
        var features: [Feature] = []
        features.reserveCapacity(96)
        features.append(Feature(.bias))
        features.append(Feature(.flag, 40 + cue, shape))
        features.append(Feature(.shape, shape))
        features.append(Feature(.zone, Int(sentence.zone.rawValue)))
        features.append(Feature(.length, min(candidate.range.count, 9), shape))
        switch candidate.shape {
        case .predicate, .item, .clause: if let event = candidate.event { read(event, shape: candidate.shape, &features) }
        case .phrase: if let phrase = candidate.phrase { read(phrase: phrase, candidate, &features) }
        }
        if let announced = candidate.announced { features.append(Feature(.list, Self.number(announced), shape)) }
        surroundings(candidate, &features)
        LexicalReader(sentence: sentence).read(candidate, &features)
        candidate.features = features
    }

    /// Where in the sentence it begins, and what sort of word begins it, ends it, and stands on either side of it.
    private func surroundings(_ candidate: Candidate, _ features: inout [Feature]) {
        let range = candidate.range, shape = Int(candidate.shape.rawValue)
        func kind(_ place: Int) -> Int { terms.indices.contains(place) ? Int(terms[place].kind.rawValue) : Self.edge }
        features.append(Feature(.fifth, 5 * range.lowerBound / max(1, terms.count), shape))
        features.append(Feature(.kindBefore, kind(range.lowerBound - 1)))
        features.append(Feature(.kindAfter, kind(range.upperBound)))
        features.append(Feature(.firstKind, kind(range.lowerBound), shape))
        features.append(Feature(.lastKind, kind(range.upperBound - 1), shape))
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

    private func read(_ index: Int, shape: Candidate.Shape, _ features: inout [Feature]) {
        let event = sentence.events[index]
        let verb = terms[event.group.main].verb
        let form = Int(shape.rawValue)
        let subject = subjectKind(event), object = objectKind(event), marker = Int(event.marker.rawValue)
        features.append(Feature(.subject, subject, form))
        features.append(Feature(.object, object, form))
        features.append(Feature(.marker, marker, form))
        features.append(Feature(.form, Int(event.group.form.rawValue), form))
        features.append(Feature(.markerSubject, marker, subject))
        features.append(Feature(.adjective, subject, object))
        features.append(Feature(.adjective, 64 + marker, object))
        for sort in modifiers(of: event) { features.append(Feature(.adjective, 128 + sort, form)) }
        if verb.isEmpty {
            features.append(Feature(.noVerb, subject, form))
            features.append(Feature(.noVerb, 16 + marker))
            features.append(Feature(.noVerb, 32 + object))
        }
        for kind in verb.places {
            features.append(Feature(.verb, kind, form))
            features.append(Feature(.verbSubject, kind, subject))
            features.append(Feature(.verbMarker, kind, marker))
            features.append(Feature(.verbObject, kind, object))
        }
        if hasMeans(index) {
            features.append(Feature(.flag, 7, subject))
            for kind in verb.places { features.append(Feature(.verbMarker, kind, Self.withMeans)) }
        }
        flags(event, subject, &features)
        above(event, &features)
    }

    /// Classes of the adjectives inside the predicate: 0 bad, 1 good.
    private func modifiers(of event: Event) -> [Int] {
        var found: [Int] = []
        if event.predicate.contains(where: { terms[$0].noun.contains(.bad) }) { found.append(0) }
        if event.predicate.contains(where: { terms[$0].noun.contains(.good) }) { found.append(1) }
        return found
    }

    private func flags(_ event: Event, _ subject: Int, _ features: inout [Feature]) {
        let group = event.group
        if group.isPassive { features.append(Feature(.flag, 0, subject)) }
        if group.isNegated { features.append(Feature(.flag, 1)) }
        if group.isAttained { features.append(Feature(.flag, 2)) }
        if event.isCoordinate { features.append(Feature(.flag, 3)) }
        if terms[group.main].kind == .verbPast { features.append(Feature(.flag, 4, subject)) }
        if terms[group.main].kind == .verbPresent { features.append(Feature(.flag, 5, subject)) }
        if let modal = group.modal { features.append(Feature(.modal, Self.modals.firstIndex(of: modal) ?? 9)) }
        if event.predicate.contains(where: { terms[$0].lower == "by" }) { features.append(Feature(.flag, 6)) }
        if group.range.lowerBound > 0, terms[group.range.lowerBound - 1].lower == "thereby" { features.append(Feature(.flag, 8)) }
    }

    private static let modals = ["may", "might", "can", "could", "will", "would", "shall", "should", "must"]

    /// Stands beside the ways in which a clause can hang for a verb whose own means is named.
    private static let withMeans = 10

    /// Whether "by V-ing" hangs on this very event, or opens the sentence before it.
    private func hasMeans(_ index: Int) -> Bool {
        sentence.events.indices.contains { other in
            guard sentence.events[other].marker == .means, !sentence.events[other].isCoordinate else { return false }
            return sentence.events[other].governor.map { $0 == index } ?? (other < index && sentence.events[index].marker == .main)
        }
    }

    /// The event that this one hangs on: what its verb does and who does it.
    private func above(_ event: Event, _ features: inout [Feature]) {
        guard let governor = event.governor, let other = sentence.events[safe: governor] else { return features.append(Feature(.above, 0)) }
        let marker = Int(event.marker.rawValue)
        features.append(Feature(.above, 1 + subjectKind(other), marker))
        let classes = terms[other.group.main].verb
        if classes.isEmpty { features.append(Feature(.governor, 31, marker)) }
        for kind in classes.places { features.append(Feature(.governor, kind, marker + (event.isCoordinate ? 16 : 0))) }
    }

    private func read(phrase index: Int, _ candidate: Candidate, _ features: inout [Feature]) {
        let phrase = sentence.phrases[index]
        let head = terms[phrase.head]
        let preposition = phrase.preposition.map { Self.prepositions.firstIndex(of: terms[$0].lower) ?? 15 } ?? 16
        let owned = owned(phrase), isDeverbal = Derivation.isDeverbal(head.lemma)
        features.append(Feature(.preposition, preposition))
        features.append(Feature(.flag, 16 + owned))
        features.append(Feature(.flag, 24, phrase.isName(in: terms) ? 1 : 0))
        if head.noun.isPartUnknown, !isDeverbal { features.append(Feature(.flag, 28)) }
        if head.noun.isEmpty {
            features.append(Feature(.noNoun, preposition))
            features.append(Feature(.noNoun, 32 + owned))
        }
        if isDeverbal { features.append(Feature(.flag, 25, preposition)) }
        for kind in head.noun.places {
            features.append(Feature(.noun, kind))
            features.append(Feature(.nounPreposition, kind, preposition))
            features.append(Feature(.nounOwner, kind, owned))
        }
        if phrase.core.contains(where: { terms[$0].noun.contains(.bad) }) { features.append(Feature(.adjective, 200)) }
        if phrase.core.contains(where: { terms[$0].noun.contains(.good) }) { features.append(Feature(.adjective, 201)) }
        nesting(phrase, &features)
        features.append(Feature(.flag, 26, candidate.range.count > phrase.core.count ? 1 : 0))
        features.append(Feature(.flag, 27, phrase.core.count > 1 ? 1 : 0))
        roles(phrase, head, &features)
    }

    /// What the phrase hangs on: the classes of the noun before its preposition, or of the verb.
    private func nesting(_ phrase: NounPhrase, _ features: inout [Feature]) {
        guard let preposition = phrase.preposition, preposition > 0 else { return features.append(Feature(.inside, 32)) }
        let before = terms[preposition - 1]
        if before.kind.isNoun {
            if before.noun.isEmpty { features.append(Feature(.inside, 33)) }
            for kind in before.noun.places { features.append(Feature(.inside, 64 + kind)) }
            return
        }
        guard before.kind.isVerb else { return features.append(Feature(.inside, 34)) }
        if before.verb.isEmpty { features.append(Feature(.inside, 35)) }
        for kind in before.verb.places { features.append(Feature(.inside, 128 + kind)) }
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
    private func roles(_ phrase: NounPhrase, _ head: Term, _ features: inout [Feature]) {
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
    }
}
