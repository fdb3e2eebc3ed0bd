import FathomModel

/// What the link rules see of one sentence: its chosen candidates with their entries, and its actors.
struct SentenceFacts {
    let sentence: ReadSentence
    let place: Int
    let actors: ActorIndex
    /// The chosen candidates of the sentence, in order.
    let items: [Item]
    /// The strategies that the sentences before spoke of last, for "this" and "these efforts".
    let before: [Int]
    /// The actor that was the last subject before the sentence.
    let bearer: Int?

    /// A chosen candidate with its entry.
    struct Item {
        let candidate: Candidate
        let entry: Int
    }

    var terms: [Term] { sentence.terms }

    /// The items of `kind`.
    func items(_ kind: ConceptKind) -> [Item] { items.filter { $0.candidate.kind == kind } }

    /// The event of an item, if it has one of its own (not the event whose object it is).
    func event(of item: Item) -> Int? { item.candidate.event }

    /// The actors that do an event: its subjects, or those of what it hangs on.
    func doers(of index: Int, depth: Int = 0) -> [Int] {
        guard let event = sentence.events[safe: index], depth < 4 else { return [] }
        let found = event.subjects.flatMap { actors(of: sentence.phrases[$0]) }
        if !found.isEmpty { return found }
        if event.group.isPassive { return agents(of: event) }
        guard let governor = event.governor, governor != index, event.marker != .relative || event.subjects.isEmpty else { return [] }
        return doers(of: governor, depth: depth + 1)
    }

    /// Who is named by "by X" after a passive verb.
    func agents(of event: Event) -> [Int] {
        guard let by = (event.group.end..<min(terms.count, event.group.end + 8)).first(where: { terms[$0].lower == "by" }),
            let inner = sentence.attachment.phrase(afterPreposition: by)
        else { return [] }
        return actors(of: sentence.phrases[inner])
    }

    /// The actors that a subject phrase stands for: itself, or the owner of "Iran's strategy", "Officials from the European Union".
    func actors(of phrase: NounPhrase) -> [Int] {
        if let actor = actors.actor(of: phrase, in: place) { return [actor] }
        return actors.actors(in: phrase.range, of: place).prefix(1).map { $0 }
    }

    /// The actors of the coordination that begins with the phrase at `index`.
    func actorsCoordinated(from index: Int) -> [Int] {
        var found: [Int] = []
        var current: Int? = index
        while let place = current, found.count < 8 {
            if let actor = actors.actor(of: sentence.phrases[place], in: self.place), !found.contains(actor) { found.append(actor) }
            current = sentence.attachment.coordinate(at: sentence.phrases[place].range.upperBound)?.phrase
        }
        return found
    }
}
