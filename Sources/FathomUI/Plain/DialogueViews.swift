import FathomModel
import FathomScreen
import FathomText

/// The views of the whole argument, the finder, marks and drafts, as lines.
extension Dialogue {
    /// Lines are wrapped by whoever shows them.
    private static let width = 100_000
    /// The most finds that are listed.
    private static let mostFound = 20

    /// The map of the argument, drawn in lines.
    var mapOffer: Offer {
        var offer = Offer()
        guard state.text.isReady else {
            offer.add("The text is still being read.")
            return offer
        }
        MapText(of: state.text.model, glyphs: state.look.glyphs).bands { (band: String) throws(Never) in
            for line in band.split(separator: "\n", omittingEmptySubsequences: false).dropLast() { offer.add(String(line)) }
        }
        return offer
    }

    /// What the argument leaves open.
    var gapsOffer: Offer { offer(of: .gaps, heading: "Gaps") }

    /// The concepts that a path from the selected one could lead to.
    var goalsOffer: Offer {
        guard let start = state.text.selected else {
            var offer = Offer()
            offer.add("Choose a concept first; path then asks where it should lead.")
            return offer
        }
        var offer = Offer()
        offer.add("Where should the path from \(start.name) lead?")
        for goal in ConceptKind.allCases.flatMap({ state.text.model.ranked($0) }) where goal.id != start.id {
            offer.add(goal.name, .path(to: goal.id))
        }
        return offer
    }

    /// How the selected concept leads to another.
    func pathOffer(to goal: ConceptID) -> Offer {
        guard let start = state.text.selected else { return Offer() }
        let name = state.text.model.concept(goal)?.name ?? "\(goal)"
        return offer(of: .path(from: start.id, to: goal), heading: "How \(start.name) leads to \(name)")
    }

    /// The concepts that share sentences with the selected one, those that share most first.
    var sharedOffer: Offer {
        var offer = Offer()
        guard let concept = state.text.selected else {
            offer.add("Choose a concept first.")
            return offer
        }
        let own = Set(concept.mentions.map(\.sentence))
        let counts = state.text.model.concepts.filter { $0.id != concept.id }
            .map { ($0, Set($0.mentions.map(\.sentence)).intersection(own).count) }.filter { $0.1 > 0 }
        let ordered = counts.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
        offer.add("\(concept.name) shares sentences with \(Self.count(ordered.count, "concept")).")
        for (other, count) in ordered { offer.add("\(other.name): \(Self.count(count, "sentence"))", .go(.concept(other.id))) }
        return offer
    }

    /// The places that the reader marked.
    var marksOffer: Offer {
        var offer = Offer()
        let document = state.text.document
        offer.add("Marks, \(state.text.bookmarks.count).")
        for bookmark in state.text.bookmarks {
            let section = document.name(ofSection: bookmark.section.section(in: document))
            let place = bookmark.place(in: document).offset
            guard
                let sentence = document.sentence(at: place)
                    ?? document.sentences.indices.first(where: { document.sentences[$0].span.upper > place })
            else { continue }
            offer.add("\(bookmark.letter), \(section): \(quoted(bookmark.quote))", .go(.sentence(sentence)))
        }
        if state.text.bookmarks.isEmpty { offer.add("mark and a letter marks the place where you are.") }
        return offer
    }

    /// Marks the place where the reader is with a letter.
    mutating func mark(_ letter: String?, _ turn: inout Turn) {
        guard let letter, letter.count == 1, let character = letter.first else { return turn.say(["Say the letter too: mark a"]) }
        turn.add(change(by: .asked(.marks(.set), times: 1)))
        turn.add(change(by: .input(.key(.character(character)))))
        let isMarked = state.text.bookmarks.contains { $0.letter == character }
        turn.say([isMarked ? "Marked as \(character); marks lists the marks." : messageWords ?? ""])
    }

    /// What is found by some of its letters: concepts, sections, notes and texts.
    func foundOffer(_ words: String) -> Offer {
        var offer = Offer()
        let choices = state.finderChoices.filter { if case .command = $0.target { false } else { true } }
        var narrowing = Narrowing(choices.map(\.words), standings: choices.map(\.standing))
        narrowing.narrow(to: words)
        offer.add("\(quoted(words)) fits \(Self.count(narrowing.ranked.count, "name")).")
        for place in narrowing.ranked.prefix(Self.mostFound) {
            let choice = choices[Int(place)]
            guard let destination = Self.destination(of: choice.target) else { continue }
            offer.add(Self.facts([choice.words, choice.kind.map { RelationWords.name($0) } ?? choice.note]), .go(destination))
        }
        if narrowing.ranked.count > Self.mostFound { offer.add("More fit; type more letters.") }
        return offer
    }

    /// Words of notes that an earlier run did not save.
    var draftsOffer: Offer {
        var offer = Offer()
        offer.add(state.drafts.isEmpty ? "No words of an earlier time wait to be saved." : "\(state.draftCount):")
        for draft in state.drafts {
            let words = draft.draft.body.prefix(200).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            offer.add("\(Age.words(since: draft.written, now: state.draftsFound)): \(quoted(words))", .draft(draft.id))
        }
        return offer
    }

    /// Goes on writing words of an earlier time.
    mutating func takeUp(draft id: KeptDraft.ID, _ turn: inout Turn) {
        guard let draft = state.drafts.first(where: { $0.id == id }) else { return turn.say(["These words are gone."]) }
        state.drafts.removeAll { $0.id == id }
        turn.add(Turn(effects: [.takeUpDraft(id)]))
        turn.say(Self.lines(of: draft.draft.body))
        writing = Writing(original: draft.draft, lines: Self.lines(of: draft.draft.body), isTakenUp: true)
        turn.say(["A dot alone saves it, .x throws it away, other lines add to it."])
    }

    /// A view that is a list, with a number for each row that leads somewhere.
    func offer(of subject: Overview.Subject, heading: String) -> Offer {
        var offer = Offer()
        offer.add(heading.hasSuffix("?") ? heading : "\(heading):")
        let listing = state.text.listing(of: Overview(subject), columns: Self.width, look: state.look)
        for line in listing.lines {
            let words = Self.facts([self.words(of: line), line.trailing])
            guard !words.isEmpty else { continue }
            guard let item = line.item, let choice = choice(of: listing.targets[item]) else {
                offer.add(words)
                continue
            }
            offer.add(words, choice)
        }
        return offer
    }

    private func words(of line: Listing.Line) -> String {
        switch line.words {
        case .text(let words): words
        case .sentence(let index): quoted(state.text.document.reading(of: state.text.document.sentences[index].span))
        }
    }

    private func choice(of target: Listing.Target) -> Offer.Choice? {
        switch target {
        case .concept(let id): .go(.concept(id))
        case .section(let index): .go(.section(index))
        case .sentence(let index): .go(.sentence(index))
        case .nothing: nil
        }
    }

    private static func destination(of target: Choice.Target) -> Destination? {
        switch target {
        case .concept(let id), .variant(let id, _): .concept(id)
        case .section(let index): .section(index)
        case .note(let id): .note(id)
        case .text(let index): .text(index)
        case .command, .step, .row, .answer: nil
        }
    }
}
