import FathomModel

/// Finds the stretches of a sentence that hold only under a condition, are open, or are supposed: "if", "whether", "it is assumed that".
struct ConditionFinder {
    let sentence: ReadSentence
    /// The classes of each event's verb.
    let verbs: [StanceClasses]
    let reach: ClauseReach

    private var terms: [Term] { sentence.terms }

    /// The stretches with their marks. Linear in the sentence, but for bounded looks ahead.
    func scopes() -> [Scope<Mark>] {
        var found: [Scope<Mark>] = []
        let terms = terms
        for place in terms.indices {
            switch terms[place].kind {
            case .preposition, .relative, .adverb, .conjunction, .participle, .gerund: found += clause(at: place)
            case .noun where terms[place].lower.utf8.count > 6: found += assumption(at: place)
            default: break
            }
        }
        for index in sentence.events.indices where !verbs[index].isDisjoint(with: Self.supposing) {
            if let scope = supposition(sentence.events[index], verbs[index]) { found.append(scope) }
        }
        return found
    }

    private static let supposing: StanceClasses = [.assuming, .suggesting, .rumoured]

    private func clause(at place: Int) -> [Scope<Mark>] {
        switch terms[place].lower {
        case "if": return condition(at: place)
        case "unless", "lest": return condition(at: place)
        case "provided", "providing":
            return place + 1 < terms.count && terms[place + 1].lower == "that" ? condition(at: place) : []
        case "whether": return [open(at: place)]
        default: return []
        }
    }

    // Conditions.

    private func condition(at place: Int) -> [Scope<Mark>] {
        let before = place > 0 ? terms[place - 1] : nil
        guard let event = finiteEvent(after: place) else { return misread(at: place) }
        if terms[place].lower == "if", let before, StanceWords.isOne(before.lemma, of: .asking) { return [open(at: place)] }
        let cue = before?.lower == "as" ? place - 1..<place + 1 : place..<place + 1
        if before?.lower == "as" { return [Scope(range: place..<end(of: event), content: Mark(modality: .counterfactual, cue: cue))] }
        let isUnreal = isPastPerfect(event) || sentence.events.contains(where: isUnreal)
        let mark = Mark(modality: isUnreal ? .counterfactual : .conditional, cue: cue)
        return [Scope(range: start(before: place)..<reach.end(from: place), content: mark)]
    }

    /// The same where the tagger took the verb for a noun: "if demand doubles, ...".
    private func misread(at place: Int) -> [Scope<Mark>] {
        guard let phrase = sentence.attachment.starting(at: place + 1).map({ sentence.phrases[$0] }), phrase.core.count > 1,
            terms[phrase.head].lower.hasSuffix("s"), sentence.events.contains(where: { $0.group.form == .finite })
        else { return [] }
        return [Scope(range: start(before: place)..<reach.end(from: place), content: Mark(modality: .conditional, cue: place..<place + 1))]
    }

    /// The first finite verb after `place`, if no mark but a comma stands between.
    private func finiteEvent(after place: Int) -> Event? {
        guard let event = sentence.events.first(where: { $0.group.range.lowerBound > place && $0.group.form == .finite }) else {
            return nil
        }
        let between = place + 1..<event.group.range.lowerBound
        guard between.count <= 20, !between.contains(where: { terms[$0].kind == .stop || terms[$0].kind == .comma }) else { return nil }
        return event
    }

    private func end(of event: Event) -> Int {
        (event.group.end..<terms.count).first { terms[$0].kind == .comma && $0 >= event.predicate.upperBound }
            ?? reach.end(from: event.group.end)
    }

    /// "Had not intervened".
    private func isPastPerfect(_ event: Event) -> Bool {
        event.group.modal == nil && event.group.range.contains { terms[$0].lower == "had" && $0 < event.group.main }
    }

    /// "Would have spread".
    private func isUnreal(_ event: Event) -> Bool {
        guard let modal = event.group.modal, StanceWords.isOne(modal, of: .unreal) else { return false }
        return event.group.range.contains { terms[$0].lemma == "have" && $0 < event.group.main }
    }

    /// Where what the condition bears on begins: after a conjunction right before it, after what reports it, or after a semicolon.
    private func start(before place: Int) -> Int {
        let floor = reach.start(before: place)
        if place > 0, terms[place - 1].kind == .conjunction { return place }
        if let coordinate = lastCoordinate(from: floor, to: place) { return coordinate }
        let reports = sentence.events.filter { event in
            event.group.end <= place && event.group.range.lowerBound >= floor && reach.opensClause(event.group.end)
                && StanceWords.isOne(terms[event.group.main].lemma, of: [.reporting, .assuming])
        }
        return reports.last?.group.end ?? floor
    }

    /// After the last ", and" before which a clause ends and after which one with a verb of its own begins.
    private func lastCoordinate(from floor: Int, to place: Int) -> Int? {
        (floor..<place).last { index in
            guard index > floor, terms[index].kind == .conjunction, terms[index - 1].kind == .comma else { return false }
            let isBefore = sentence.events.contains { $0.group.form == .finite && (floor..<index).contains($0.group.main) }
            return isBefore && sentence.events.contains { $0.group.form == .finite && (index..<place).contains($0.group.main) }
        }
    }

    /// "Whether it can be done": neither said nor denied.
    private func open(at place: Int) -> Scope<Mark> {
        let end = finiteEvent(after: place).map(end) ?? reach.end(from: place)
        return Scope(range: place..<max(place + 1, end), content: Mark(modality: .hedged, cue: place..<place + 1))
    }

    // Suppositions.

    /// "Its working assumption is that", "the hypothesis that".
    private func assumption(at place: Int) -> [Scope<Mark>] {
        let near = place + 1..<min(terms.count, place + 5)
        guard let that = near.first(where: { terms[$0].lower == "that" }), near.lowerBound == that || isLinked(near.lowerBound..<that),
            StanceWords.isOne(terms[place].lemma, of: .assumption)
        else { return [] }
        return [Scope(range: that..<reach.end(from: that), content: Mark(modality: .hypothesis, cue: place..<place + 1))]
    }

    private func isLinked(_ range: Range<Int>) -> Bool {
        range.allSatisfy { terms[$0].lemma == "be" || terms[$0].kind == .adverb || terms[$0].kind == .comma }
    }

    /// "It is assumed that", "we assume the war goes on"; "the case suggests that", "it is believed that".
    private func supposition(_ event: Event, _ classes: StanceClasses) -> Scope<Mark>? {
        let main = event.group.main
        guard reach.opensClause(event.group.end) else { return nil }
        let mark: Mark
        if classes.contains(.assuming) {
            mark = Mark(modality: .hypothesis, cue: main..<main + 1)
        } else if classes.contains(.suggesting) || event.group.isPassive && isImpersonal(event) {
            mark = Mark(modality: .hedged, cue: main..<main + 1)
        } else {
            return nil
        }
        return Scope(range: event.group.end..<reach.end(from: event.group.end), content: mark)
    }

    private func isImpersonal(_ event: Event) -> Bool {
        event.subjects.isEmpty || event.subjects.contains { terms[sentence.phrases[$0].head].lower == "it" }
    }
}
