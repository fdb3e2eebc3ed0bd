import FathomModel

/// How one sentence stands to what it says, clause by clause. A class, because it is asked often and copied never.
final class SentenceStance: Sendable {
    let sentence: ReadSentence
    /// The modality of each event; nil for what is asserted.
    private let marks: [Mark?]
    /// What holds of stretches of the sentence.
    private let conditions: [Scope<Mark>]
    /// Whose claims stretches of the sentence are.
    let sources: [Scope<Source>]

    /// Reads a sentence. `last` is who was named last as saying something. Linear in the sentence, but for bounded looks ahead.
    init(sentence: ReadSentence, place: Int, actors: ActorIndex, last: Source?) {
        self.sentence = sentence
        let reach = ClauseReach(sentence: sentence)
        let verbs = sentence.events.map { StanceWords.classes(of: sentence.terms[$0.group.main].lemma) }
        marks = ClauseModality(sentence: sentence, verbs: verbs).marks()
        conditions = ConditionFinder(sentence: sentence, verbs: verbs, reach: reach).scopes()
        sources = SourceFinder(sentence: sentence, place: place, verbs: verbs, actors: actors, reach: reach, last: last).scopes()
    }

    /// Who says the words of `range`: the nearest source around them; nil for the author.
    func source(of range: Range<Int>) -> Source? {
        sources.filter { $0.range.contains(range.lowerBound) }.min { $0.range.count < $1.range.count }?.content
    }

    /// What marks the words of `range`; nil if they are asserted. Naming an actor is not denied by a verb that is: for the names of actors
    /// `isName` leaves the denials of verbs out.
    func mark(of range: Range<Int>, isName: Bool) -> Mark? {
        var mark = own(range)
        if let index = event(of: range), let reached = reached(by: index, range), !isName || reached.modality != .negated {
            mark = Mark.joined(mark, reached)
        }
        for scope in conditions where scope.range.contains(range.lowerBound) { mark = Mark.joined(mark, scope.content) }
        return mark
    }

    /// What the words themselves say: "no reservoir", "a possible attack".
    private func own(_ range: Range<Int>) -> Mark? {
        let terms = sentence.terms
        let start = range.lowerBound
        if let place = [start - 1, start].first(where: { terms.indices.contains($0) && isDenying($0) }) {
            return Mark(modality: .negated, cue: place..<place + 1)
        }
        let place = range.prefix(4).first { terms[$0].kind == .adjective && StanceWords.isOne(terms[$0].lower, of: .possible) }
        return place.map { Mark(modality: .hedged, cue: $0..<$0 + 1) }
    }

    private func isDenying(_ place: Int) -> Bool {
        let term = sentence.terms[place]
        guard term.kind == .determiner || term.kind == .conjunction else { return false }
        return StanceWords.isOne(term.lower, of: .denying)
    }

    /// The mark of an event as far as it reaches the words: a denial does not reach the subject, nor what stands after "but".
    private func reached(by index: Int, _ range: Range<Int>) -> Mark? {
        let event = sentence.events[index]
        let isSubject = range.upperBound <= event.group.range.lowerBound
        if isSubject || event.group.main >= range.lowerBound, let denied = deniedSubject(of: event) { return denied }
        guard let mark = marks[index], mark.modality == .negated else { return marks[index] }
        if isSubject || !(event.predicate.overlaps(range)) { return nil }
        let between = event.group.end..<max(event.group.end, range.lowerBound)
        return between.contains { sentence.terms[$0].lower == "but" } ? nil : mark
    }

    /// "No flood has drowned anybody": all that is said of it is denied.
    private func deniedSubject(of event: Event) -> Mark? {
        guard let subject = event.subjects.first.map({ sentence.phrases[$0] }) else { return nil }
        let first = subject.range.lowerBound
        guard subject.range.upperBound <= event.group.range.lowerBound else { return nil }
        return isDenying(first) || StanceWords.isOne(sentence.terms[first].lower, of: .denying) && subject.range.count == 1
            ? Mark(modality: .negated, cue: first..<first + 1) : nil
    }

    /// The event that the words belong to: whose verb they hold, in whose predicate they stand, whose subject they are, or the nearest before
    /// them, else after them.
    private func event(of range: Range<Int>) -> Int? {
        let events = sentence.events
        if let held = events.firstIndex(where: { range.contains($0.group.main) }) { return held }
        if let around = events.lastIndex(where: { $0.predicate.contains(range.lowerBound) }) { return around }
        let phrases = sentence.phrases
        let isSubject = { (event: Event) in event.subjects.contains { phrases[$0].range.overlaps(range) } }
        if let subject = events.firstIndex(where: { $0.group.main > range.lowerBound && isSubject($0) }) { return subject }
        return events.lastIndex { $0.group.end <= range.lowerBound } ?? (events.isEmpty ? nil : 0)
    }
}
