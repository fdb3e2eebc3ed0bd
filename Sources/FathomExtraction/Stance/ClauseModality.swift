import FathomModel

/// Tells the modality of each event of a sentence from its verb group and the words right around it.
struct ClauseModality {
    let sentence: ReadSentence
    /// The classes of each event's verb.
    let verbs: [StanceClasses]

    private var terms: [Term] { sentence.terms }
    private var events: [Event] { sentence.events }

    /// The mark of each event, nil for what is asserted. Near linear in the sentence.
    func marks() -> [Mark?] {
        var own = events.indices.map { mark(of: $0) }
        spreadAdverbs(&own)
        return events.indices.map { Mark.joined(own[$0], inherited($0, own)) }
    }

    /// What the verb group itself says.
    private func mark(of index: Int) -> Mark? {
        let event = events[index]
        return Mark.joined(modal(of: event, index), Mark.joined(denial(of: event), reserve(of: event, verbs[index])))
    }

    // Modals.

    private func modal(of event: Event, _ index: Int) -> Mark? {
        guard let modal = event.group.modal, let place = event.group.range.first(where: { terms[$0].kind == .modal }) else { return nil }
        let classes = StanceWords.classes(of: modal)
        if let have = perfect(after: place, event), classes.contains(.unreal) {
            return Mark(modality: .counterfactual, cue: place..<have + 1)
        }
        if modal == "would" { return isToldOfPast(index) || isWish(event) ? nil : Mark(modality: .conditional, cue: place..<place + 1) }
        guard classes.contains(.doubtful), modal != "could" || !isAbility(index) else { return nil }
        return Mark(modality: .hedged, cue: place..<place + 1)
    }

    /// The "have" of "could have done".
    private func perfect(after place: Int, _ event: Event) -> Int? {
        guard event.group.main > place + 1 else { return nil }
        return (place + 1..<event.group.main).first { terms[$0].lemma == "have" || terms[$0].lower == "'ve" }
    }

    /// Whether "would" is only the future of a telling in the past ("said that it would").
    private func isToldOfPast(_ index: Int) -> Bool {
        guard let above = events[index].governor.flatMap({ events[safe: $0] }), above.group.main < events[index].group.main else {
            return false
        }
        return terms[above.group.main].kind == .verbPast && terms[above.group.main].verb.meets([.say, .intend])
    }

    /// "Would like to" is a wish, politely said.
    private func isWish(_ event: Event) -> Bool {
        let lemma = terms[event.group.main].lemma
        return lemma == "like" || lemma == "prefer" || lemma == "rather"
    }

    /// Whether "could" says that somebody was able to: another verb of the sentence tells of the past, and none of them reports.
    private func isAbility(_ index: Int) -> Bool {
        let others = events.indices.filter { $0 != index && events[$0].group.form == .finite }
        guard !others.contains(where: { terms[events[$0].group.main].verb.contains(.say) }) else { return false }
        return others.contains { terms[events[$0].group.main].kind == .verbPast && events[$0].group.modal == nil }
            && !others.contains { terms[events[$0].group.main].kind == .verbPresent }
    }

    // Denial.

    private func denial(of event: Event) -> Mark? {
        if let place = negation(of: event), !isSpared(place, event) {
            let isReserve = place + 1 < terms.count && terms[place + 1].lower == "necessarily"
            let isLonger = place + 1 < terms.count && terms[place].lower == "no" && terms[place + 1].lower == "longer"
            return Mark(modality: isReserve ? .hedged : .negated, cue: place..<place + (isReserve || isLonger ? 2 : 1))
        }
        return deniedObject(of: event).map { Mark(modality: .negated, cue: $0..<$0 + 1) }
    }

    /// The word in the group or right before it that denies.
    private func negation(of event: Event) -> Int? {
        let group = event.group
        if group.isNegated {
            return group.range.first { Words.negations.contains(terms[$0].lower) || terms[$0].lower == "unable" }
        }
        let before = group.range.lowerBound - 1
        guard before >= 0 else { return nil }
        if terms[before].kind == .adverb, Words.negations.contains(terms[before].lower) { return before }
        return group.form == .gerund && terms[before].lower == "without" ? before : nil
    }

    /// "Not only", and "not ... until", deny nothing.
    private func isSpared(_ place: Int, _ event: Event) -> Bool {
        let next = min(place + 1, event.group.end)
        if next < terms.count, StanceWords.isOne(terms[next].lower, of: .sparing) { return true }
        let after = event.group.end..<min(terms.count, event.predicate.upperBound + 2)
        return (event.group.end < terms.count && StanceWords.isOne(terms[event.group.end].lower, of: .sparing))
            || !after.isEmpty && after.contains { terms[$0].lower == "until" }
    }

    /// The "no" before the event's object: "had no reservoir".
    private func deniedObject(of event: Event) -> Int? {
        guard let object = event.objects.first, object.lowerBound > 0 else { return nil }
        let place = object.lowerBound - 1
        return terms[place].kind == .determiner && terms[place].lower == "no" ? place : nil
    }

    // Verbs and adverbs of reserve.

    /// "Seems to", "is likely to", "is believed to", "is assumed to".
    private func reserve(of event: Event, _ classes: StanceClasses) -> Mark? {
        let main = event.group.main
        if classes.contains(.seeming), opensReserve(event.group.end) { return Mark(modality: .hedged, cue: main..<main + 1) }
        let toFollows = event.group.end < terms.count && terms[event.group.end].lower == "to"
        if event.group.isPassive, toFollows {
            if classes.contains(.assuming) { return Mark(modality: .hypothesis, cue: main..<main + 1) }
            if classes.contains(.rumoured) { return Mark(modality: .hedged, cue: main..<main + 1) }
        }
        guard terms[main].lemma == "be", event.group.end + 1 < terms.count, terms[event.group.end + 1].lower == "to",
            StanceWords.isOne(terms[event.group.end].lower, of: .likely)
        else { return nil }
        return Mark(modality: .hedged, cue: event.group.end..<event.group.end + 1)
    }

    /// Whether what follows a verb of seeming is what seems: "to", "that" or an adjective, and not a place.
    private func opensReserve(_ place: Int) -> Bool {
        guard place < terms.count else { return false }
        return terms[place].lower == "to" || terms[place].lower == "that" || terms[place].kind == .adjective
    }

    /// An adverb of reserve belongs to the verb around or right before it, else to the next verb.
    private func spreadAdverbs(_ marks: inout [Mark?]) {
        for place in terms.indices where terms[place].kind == .adverb && StanceWords.isOne(terms[place].lower, of: .hedge) {
            let around = events.firstIndex { $0.group.range.contains(place) || $0.group.end == place }
            let next = events.firstIndex { $0.group.range.lowerBound > place && $0.group.form == .finite }
            guard let index = around ?? next else { continue }
            marks[index] = Mark.joined(marks[index], Mark(modality: .hedged, cue: place..<place + 1))
        }
    }

    // What an event takes from the one that it hangs on.

    /// A verb form without a tense of its own has the modality of the verb that it hangs on; what somebody fails to do is denied.
    private func inherited(_ index: Int, _ own: [Mark?]) -> Mark? {
        let event = events[index]
        let failed = failure(above: event)
        guard event.group.form != .finite || event.isCoordinate && sharesModal(index) else { return failed }
        var mark: Mark?
        var current = index
        for _ in 0..<4 {
            guard hangsOn(current), let above = events[current].governor, above < current, events.indices.contains(above) else { break }
            mark = Mark.joined(mark, passedOn(own[above], from: above, to: events[current]))
            if events[above].group.form == .finite, !events[above].isCoordinate { break }
            current = above
        }
        return Mark.joined(mark, failed)
    }

    /// Clauses with a subject or a conjunction of their own stand for themselves.
    private func hangsOn(_ index: Int) -> Bool {
        switch events[index].marker {
        case .relative, .adverbial: events[index].isCoordinate
        default: true
        }
    }

    /// "May reduce costs and improve quality": the second verb stands under the modal of the first.
    private func sharesModal(_ index: Int) -> Bool {
        guard let above = events[index].governor.flatMap({ events[safe: $0] }) else { return false }
        return above.group.modal != nil && events[index].group.modal == nil && terms[events[index].group.main].kind == .verbBase
    }

    /// A denial reaches only what is joined to the verb or what it asks for; to deny a failure denies nothing.
    private func passedOn(_ mark: Mark?, from above: Int, to event: Event) -> Mark? {
        guard let mark, mark.modality == .negated else { return mark }
        if verbs[above].contains(.failing) { return nil }
        return event.isCoordinate || event.marker == .complement || event.marker == .nominal ? mark : nil
    }

    /// "Failed to V", "the refusal to V"; nil if the failing itself is denied.
    private func failure(above event: Event) -> Mark? {
        guard event.group.form == .infinitive else { return nil }
        let before = event.group.range.lowerBound - 1
        guard before >= 0 else { return nil }
        if terms[before].kind.isNoun, StanceWords.isOne(terms[before].lemma, of: .failure) {
            return Mark(modality: .negated, cue: before..<before + 1)
        }
        guard let governor = event.governor, let above = events[safe: governor], above.group.end > before,
            verbs[governor].contains(.failing), !above.group.isNegated
        else { return nil }
        return Mark(modality: .negated, cue: above.group.main..<event.group.range.lowerBound + 1)
    }
}
