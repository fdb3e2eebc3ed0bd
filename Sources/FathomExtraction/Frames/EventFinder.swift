/// Finds the events of a sentence: its verbs with their objects, how each clause hangs, and who does it.
struct EventFinder {
    let terms: [Term]
    let phrases: [NounPhrase]
    let attachment: Attachment
    let hasTree: Bool

    /// A finder for one sentence whose noun phrases are known.
    init(terms: [Term], phrases: [NounPhrase], attachment: Attachment) {
        self.terms = terms
        self.phrases = phrases
        self.attachment = attachment
        hasTree = terms.contains { $0.label.isSubject || $0.label.isObject }
    }

    /// The events in order of their verbs.
    func events() -> [Event] {
        let groups = VerbGrouper(terms, phrases: phrases).groups()
        var finder = PredicateFinder(groups: groups, attachment: attachment)
        var events = zip(groups, finder.predicates()).map { group, predicate in
            Event(group: group, marker: .main, objects: predicate.objects, predicate: group.main..<max(group.end, predicate.end))
        }
        for index in events.indices { hang(index, &events) }
        for index in events.indices { SubjectFinder(finder: self).fill(index, &events) }
        shareObjects(&events)
        return events
    }

    /// "train, advise and assist the forces": a verb with nothing after it but another verb has that verb's object.
    private func shareObjects(_ events: inout [Event]) {
        for index in events.indices.dropLast().reversed() {
            let next = events[index + 1]
            guard next.isCoordinate, next.governor == index, events[index].predicate.upperBound == events[index].group.end else { continue }
            guard !events[index].group.isPassive || next.group.isPassive, next.group.range.lowerBound - events[index].group.end <= 3 else {
                continue
            }
            events[index].objects = next.objects
            events[index].sharesNext = true
            events[index].predicate = events[index].predicate.lowerBound..<next.predicate.upperBound
        }
    }

    /// The place before `place` that is neither adverb nor quotation mark.
    func before(_ place: Int) -> Int {
        var previous = place - 1
        while previous >= 0, terms[previous].kind == .adverb || terms[previous].kind == .quote { previous -= 1 }
        return previous
    }

    private func hang(_ index: Int, _ events: inout [Event]) {
        let group = events[index].group
        let previous = before(group.range.lowerBound)
        switch group.form {
        case .infinitive: hangInfinitive(index, previous, &events)
        case .gerund: hangGerund(index, previous, &events)
        case .participle: hangParticiple(index, previous, &events)
        case .finite: hangFinite(index, previous, &events)
        }
    }

    /// The nearest earlier event of the given forms, not further than `reach` events back.
    private func earlier(_ index: Int, _ events: [Event], reach: Int = 3, where fits: (Event) -> Bool) -> Int? {
        var probe = index - 1
        while probe >= 0, index - probe <= reach {
            if fits(events[probe]) { return probe }
            probe -= 1
        }
        return nil
    }

    private func isList(_ previous: Int) -> Bool {
        previous >= 0 && (terms[previous].kind == .conjunction || terms[previous].kind == .comma || terms[previous].lower == ";")
    }

    private func coordinate(_ index: Int, with other: Int, _ events: inout [Event]) {
        events[index].marker = events[other].marker
        events[index].governor = other
        events[index].isCoordinate = true
    }

    private func hangInfinitive(_ index: Int, _ previous: Int, _ events: inout [Event]) {
        let hasTo = terms[events[index].group.range.lowerBound].lower == "to"
        events[index].cue = hasTo ? events[index].group.range.lowerBound : nil
        if isList(previous), let other = earlier(index, events, where: { $0.group.form == .infinitive || $0.group.modal != nil }) {
            return coordinate(index, with: other, &events)
        }
        guard let last = earlier(index, events, reach: 1, where: { _ in true }) else {
            events[index].marker = hasTo ? .nominal : .main
            return
        }
        events[index].governor = last
        let verb = terms[events[last].group.main].verb
        let adjacent = events[last].group.end > previous
        if previous >= 0, terms[previous].lower == "order" || terms[previous].lower == "as" {
            events[index].marker = .purpose
        } else if adjacent || (verb.meets([.enable, .urge, .ally]) && events[last].predicate.upperBound > previous) || !hasTo {
            events[index].marker = .complement
        } else if previous >= 0, terms[previous].kind.isNoun {
            events[index].marker = Self.carriers.contains(terms[previous].lemma) ? .nominal : .purpose
        } else {
            events[index].marker = previous >= 0 && terms[previous].kind == .adjective ? .complement : .purpose
        }
    }

    /// Nouns that an infinitive spells out.
    private static let carriers: WordSet = [
        "effort", "attempt", "ability", "capacity", "plan", "decision", "need", "desire", "willingness", "right", "duty", "commitment",
        "initiative", "pledge", "promise", "proposal", "drive", "campaign", "bid", "move", "intention", "ambition", "way", "measure",
        "step",
        "obligation", "responsibility", "power", "strategy", "determination", "refusal", "failure", "opportunity", "chance", "policy",
        "programme", "program", "action", "work",
    ]

    private func hangGerund(_ index: Int, _ previous: Int, _ events: inout [Event]) {
        let lower = previous >= 0 ? terms[previous].lower : ""
        events[index].governor = index > 0 ? index - 1 : nil
        if Self.means.contains(lower) {
            events[index].marker = .means
            events[index].cue = previous
        } else if previous < 0 || terms[previous].kind == .stop {
            events[index].marker = .means
            events[index].governor = nil
        } else if isList(previous), let other = earlier(index, events, where: { $0.group.form == .gerund }), listed(previous, other, index)
        {
            coordinate(index, with: other, &events)
        } else if terms[previous].kind == .comma || terms[previous].kind == .dash || terms[previous].kind == .conjunction {
            events[index].marker = .participial
        } else if terms[previous].kind == .preposition || terms[previous].lower == "to" {
            events[index].marker = .prepositional
            events[index].cue = previous
        } else if index > 0, events[index - 1].group.end > previous {
            events[index].marker = .complement
        } else {
            events[index].marker = terms[previous].kind.isNoun ? .participial : .prepositional
        }
    }

    private static let means: WordSet = ["by", "through", "via"]

    /// Whether the gerund after `previous` stands in a list with the earlier one: an "and" joins them, or one follows.
    private func listed(_ previous: Int, _ other: Int, _ index: Int) -> Bool {
        if terms[previous].kind == .conjunction { return true }
        var probe = index
        while probe < min(terms.count, previous + 24) {
            if terms[probe].kind == .conjunction, probe + 1 < terms.count, terms[probe + 1].kind == .gerund { return true }
            if terms[probe].kind == .stop { return false }
            probe += 1
        }
        return false
    }

    private func hangParticiple(_ index: Int, _ previous: Int, _ events: inout [Event]) {
        events[index].governor = index > 0 ? index - 1 : nil
        if isList(previous), let other = earlier(index, events, reach: 2, where: { $0.group.isPassive || Self.isPerfect($0, terms) }),
            terms[previous].kind == .conjunction || events[other].predicate.upperBound >= previous
        {
            return coordinate(index, with: other, &events)
        }
        if let other = pastBeside(index, previous, events) { return coordinate(index, with: other, &events) }
        events[index].marker = .relative
    }

    /// The verb in the past beside which a supposed participle stands that has an object of its own, and so is in the past itself: "built
    /// dikes and raised taxes".
    private func pastBeside(_ index: Int, _ previous: Int, _ events: [Event]) -> Int? {
        guard previous >= 0, terms[previous].kind == .conjunction, !events[index].objects.isEmpty else { return nil }
        return earlier(index, events, reach: 2) { terms[$0.group.main].kind == .verbPast && !$0.objects.isEmpty }
    }

    private static func isPerfect(_ event: Event, _ terms: [Term]) -> Bool {
        event.group.form == .finite && terms[event.group.main].kind == .participle
    }

    private func hangFinite(_ index: Int, _ previous: Int, _ events: inout [Event]) {
        let finite = earlier(index, events, where: { $0.group.form == .finite })
        if previous >= 0, terms[previous].kind == .relative || (terms[previous].lower == "that" && terms[previous].kind != .noun) {
            let says = index > 0 && terms[events[index - 1].group.main].verb.contains(.say) && events[index - 1].group.end >= previous
            events[index].marker = says ? .complement : .relative
            events[index].governor = index > 0 ? index - 1 : nil
            events[index].cue = previous
        } else if isList(previous), let finite {
            coordinate(index, with: finite, &events)
        } else {
            hangClause(index, &events)
        }
    }

    /// Looks left of the clause's subject for the word that opens the clause.
    private func hangClause(_ index: Int, _ events: inout [Event]) {
        let floor = max(0, index > 0 ? events[index - 1].group.end : 0, events[index].group.range.lowerBound - 14)
        var probe = events[index].group.range.lowerBound - 1
        while probe >= floor {
            let lower = terms[probe].lower
            if terms[probe].kind == .stop { break }
            if Words.subordinators.contains(lower), terms[probe].kind == .preposition || terms[probe].kind == .relative {
                events[index].cue = probe
                let opens = lower == "that" || lower == "so"
                events[index].marker = opens && probe > 0 && (terms[probe - 1].lower == "so" || lower == "so") ? .outcome : .adverbial
                events[index].governor = index > 0 ? index - 1 : nil
                if lower == "that", events[index].marker == .adverbial { events[index].marker = .complement }
                return
            }
            probe -= 1
        }
        if index > 0, terms[events[index - 1].group.main].verb.contains(.say), !events[index - 1].isCoordinate,
            events[index - 1].predicate.upperBound >= events[index].group.range.lowerBound
        {
            events[index].marker = .complement
            events[index].governor = index - 1
        }
    }
}
