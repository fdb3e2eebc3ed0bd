import FathomModel
import FathomText

extension Dialogue {
    /// What there is to say where the reader is.
    var placeOffer: Offer {
        switch state.panes.focus {
        case .actors, .threats, .strategy, .consequences: listOffer(state.panes.focus)
        case .text: textOffer
        case .links: conceptOffer
        case .notes: noteOffer
        }
    }

    /// The index of the sentence that the reader stands on; of the one behind it where he stands between two.
    var currentSentence: Int {
        let reader = state.panes.reader
        let document = state.text.document
        let offset = reader.cursor?.lower ?? reader.evidence?.lower ?? reader.place
        if let sentence = document.sentence(at: offset) { return sentence }
        return min(document.sentences.partitionPoint { $0.span.lower >= offset }, max(0, document.sentences.count - 1))
    }

    private func listOffer(_ pane: PaneID) -> Offer {
        var offer = Offer()
        let entries = state.text.entries(of: pane)
        let part = state.text.showing.heading.map { ", only what is \($0)" } ?? ""
        offer.add("\(pane.title), \(entries.count)\(part).")
        if entries.isEmpty { offer.add(state.text.isReady ? "There are none." : "The text is still being read.") }
        for id in entries {
            guard let concept = state.text.model.concept(id) else { continue }
            let mark = id == state.panes.selection ? "selected" : ""
            offer.add(Self.facts([concept.name, mentions(concept), stance(concept.stance), mark]), .go(.concept(id)))
        }
        return offer
    }

    /// The selected concept: what it is, and its links with the sentences that they rest on.
    private var conceptOffer: Offer {
        var offer = Offer()
        guard let concept = state.text.selected else {
            offer.add(state.text.isReady ? "No concept is selected; c lists what there is." : "The text is still being read.")
            return offer
        }
        let sort = concept.actorType.map { RelationWords.name($0) } ?? RelationWords.name(concept.kind)
        let links = state.text.model.links(at: concept.id).count
        offer.add(Self.facts([concept.name, sort, mentions(concept), Self.count(links, "link"), stance(concept.stance)]) + ".")
        if !concept.variants.isEmpty { offer.add("Also: \(concept.variants.joined(separator: "; ")).") }
        if links == 0 { offer.add("No link of this concept was found.") }
        for group in state.text.model.linkGroups(at: concept.id) {
            offer.add("\(RelationWords.heading(group.relation, group.direction)):")
            for branch in group.branches { add(branch, to: &offer) }
        }
        if !state.text.elsewhere.isEmpty { offer.add("also in:") }
        for other in state.text.elsewhere {
            offer.add("text " + other.words(for: concept.name, separator: ", "), .go(.conceptElsewhere(other.concept, text: other.text)))
        }
        return offer
    }

    private func add(_ branch: LinkGroup.Branch, to offer: inout Offer) {
        offer.add("\(state.name(of: branch.other)), \(RelationWords.name(branch.other.kind))", .go(.concept(branch.other)))
        for link in branch.links {
            let words = quoted(state.text.document.reading(of: link.evidence.span))
            offer.add(Self.facts([words, stance(link.evidence.stance)]), .go(.evidence(link)), indent: 4)
        }
    }

    /// The sentence that the reader stands on, and the concepts that it mentions.
    private var textOffer: Offer {
        var offer = Offer()
        let document = state.text.document
        let index = currentSentence
        guard document.sentences.indices.contains(index) else {
            offer.add("There is no sentence in this text.")
            return offer
        }
        let sentence = document.sentences[index]
        offer.add("Sentence \(index + 1) of \(document.sentences.count), \(document.name(ofSection: sentence.section)).")
        offer.add(quoted(document.reading(of: sentence.span)))
        var seen: Set<ConceptID> = []
        for entry in state.text.mentions.mentions(in: sentence.span) where seen.insert(entry.concept).inserted {
            let mark = entry.concept == state.panes.selection ? "selected" : ""
            offer.add(
                Self.facts([state.name(of: entry.concept), RelationWords.name(entry.concept.kind), mark]), .go(.concept(entry.concept)))
        }
        return offer
    }

    private var noteOffer: Offer {
        var offer = Offer()
        let notes = state.text.sectionNotes
        let section = state.text.document.name(ofSection: state.text.currentSection)
        guard let note = state.currentNote else {
            offer.add("No notes on \(section) yet; a writes one.")
            return offer
        }
        let date = CivilDate(milliseconds: note.modified).words
        let place =
            notes.firstIndex(of: note).map { "Note \($0 + 1) of \(notes.count) on \(section)" }
            ?? "A note on \(state.words(for: note.place))"
        offer.add("\(place), \(date); e writes other words, d deletes it:")
        for line in Self.lines(of: note.body) { offer.add(line) }
        return offer
    }
}

extension Dialogue {
    /// Parts that are not empty, with commas between them.
    static func facts(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: ", ") }

    /// "1 link", "2 links".
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// The lines of a note, line ends of any sort.
    static func lines(of body: String) -> [String] {
        body.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(String.init)
    }

    /// How a text stands to something, where that is not plainly asserted.
    func stance(_ stance: Stance) -> String { state.text.model.words(for: stance) ?? "" }

    /// Words of the text in quotation marks.
    func quoted(_ words: String) -> String { state.look.quotes.open + words + state.look.quotes.close }

    private func mentions(_ concept: Concept) -> String { Self.count(concept.mentions.count, "mention") }
}
