/// Finds who or what does an event: from the tree if there is one, else from what stands before the verb.
struct SubjectFinder {
    let finder: EventFinder

    private var terms: [Term] { finder.terms }
    private var phrases: [NounPhrase] { finder.phrases }

    /// Fills in the subjects of the event at `index`; earlier events are done already.
    func fill(_ index: Int, _ events: inout [Event]) {
        let fromTree = finder.hasTree ? subjectsInTree(events[index]) : []
        if !fromTree.isEmpty {
            events[index].subjects = fromTree
        } else if events[index].group.form == .finite, !events[index].isCoordinate {
            fillFinite(index, &events)
        } else {
            inherit(index, &events)
        }
    }

    private func subjectsInTree(_ event: Event) -> [Int] {
        guard let child = terms.indices.first(where: { terms[$0].head == event.group.main && isSubject(terms[$0].label) }) else {
            return []
        }
        guard terms[child].kind != .relative else { return [] }
        guard let first = phrases.firstIndex(where: { $0.range.contains(child) }) else { return [] }
        let more = terms.indices.filter { terms[$0].head == child && terms[$0].label == .conj }
        return [first] + more.compactMap { place in phrases.firstIndex { $0.range.contains(place) } }.filter { $0 != first }
    }

    private func isSubject(_ label: Label) -> Bool { label == .nsubj || label == .nsubjpass }

    private func inherit(_ index: Int, _ events: inout [Event]) {
        guard let governor = events[index].governor, governor != index else {
            if events[index].group.form == .gerund, let later = laterMain(after: index, events) { events[index].governor = later }
            return
        }
        let other = events[governor]
        if !events[index].isCoordinate, events[index].marker == .complement, let object = controller(of: events[index], in: other) {
            events[index].subjects = [object]
        } else if events[index].marker == .relative || events[index].marker == .nominal {
            events[index].subjects = antecedent(of: events[index])
        } else {
            events[index].subjects = other.subjects
            events[index].subjectEvent = other.subjectEvent
        }
    }

    /// The phrase that is let or made to do the complement ("enabled Iran to expand").
    private func controller(of event: Event, in other: Event) -> Int? {
        guard terms[other.group.main].verb.meets([.enable, .urge, .ally]) else { return nil }
        return phrases.lastIndex {
            $0.range.lowerBound >= other.group.end && $0.range.upperBound <= event.group.range.lowerBound && $0.preposition == nil
        }
    }

    private func laterMain(after index: Int, _ events: [Event]) -> Int? {
        events.indices.first { $0 > index && events[$0].group.form == .finite && events[$0].marker == .main }
    }

    private func antecedent(of event: Event) -> [Int] {
        guard let last = phrases.lastIndex(where: { $0.range.upperBound <= event.group.range.lowerBound }) else { return [] }
        return event.group.range.lowerBound - phrases[last].range.upperBound <= 4 ? [last] : []
    }

    private func fillFinite(_ index: Int, _ events: inout [Event]) {
        let event = events[index]
        if event.marker == .relative {
            events[index].subjects = antecedent(of: event)
            events[index].subjectEvent = event.governor
            return
        }
        if let adjacent = events.indices.first(where: { $0 < index && isSubjectGerund(events[$0], before: event) }) {
            events[index].subjectEvent = adjacent
        }
        events[index].subjects = nearest(before: event, index, events)
    }

    /// "Building dams raised ...": a gerund whose predicate ends where the finite verb begins.
    private func isSubjectGerund(_ gerund: Event, before event: Event) -> Bool {
        gerund.group.form == .gerund && gerund.predicate.upperBound == event.group.range.lowerBound
    }

    private func nearest(before event: Event, _ index: Int, _ events: [Event]) -> [Int] {
        let lower = event.group.range.lowerBound
        var place = phrases.lastIndex { $0.range.upperBound <= lower } ?? -1
        while place >= 0 {
            let phrase = phrases[place]
            if crossesClause(from: phrase.range.upperBound, to: lower, index, events) { return [] }
            if phrase.preposition == nil, !isObject(phrase, before: lower, index, events), !terms[phrase.head].noun.contains(.time) {
                let group = coordination(endingAt: place)
                if let first = group.first, phrases[first].preposition == nil { return group.reversed() }
            }
            place -= 1
        }
        return []
    }

    private func crossesClause(from: Int, to: Int, _ index: Int, _ events: [Event]) -> Bool {
        if (from..<to).contains(where: { terms[$0].lower == ";" || terms[$0].lower == ":" }) { return true }
        return events.indices.contains { other in
            other < index && events[other].group.form == .finite && events[other].marker != .relative
                && events[other].group.range.lowerBound >= from && events[other].group.range.upperBound <= to
        }
    }

    /// Whether the phrase is the object of a verb right before it, and not what stands right before the verb at `lower`.
    private func isObject(_ phrase: NounPhrase, before lower: Int, _ index: Int, _ events: [Event]) -> Bool {
        guard phrase.range.upperBound < lower else { return false }
        return events.indices.contains { other in
            other < index && events[other].group.end <= phrase.range.lowerBound
                && events[other].predicate.upperBound >= phrase.range.upperBound
        }
    }

    /// The phrases coordinated with the one at `place`, from the first to it.
    private func coordination(endingAt place: Int) -> [Int] {
        var group = [place]
        var current = place
        while current > 0, group.count < 8 {
            let gap = phrases[current - 1].range.upperBound..<phrases[current].range.lowerBound
            guard !gap.isEmpty, gap.count <= 2 else { break }
            let joins = gap.allSatisfy { terms[$0].kind == .comma || terms[$0].lower == "and" || terms[$0].lower == "or" }
            let closed = group.count > 1 || gap.contains { terms[$0].kind == .conjunction }
            guard joins, closed else { break }
            current -= 1
            group.insert(current, at: 0)
        }
        return group
    }
}
