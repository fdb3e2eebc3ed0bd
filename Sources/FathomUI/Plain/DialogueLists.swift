import FathomModel
import FathomText

extension Dialogue {
    /// Says a list that is no pane.
    mutating func say(_ list: DialogueList, _ turn: inout Turn) {
        switch list {
        case .contents: say(contentsOffer, &turn, alwaysHinting: true)
        case .mentions: say(mentionsOffer, &turn, alwaysHinting: true)
        case .sections: say(sectionsOffer, &turn, alwaysHinting: true)
        case .notes: say(notesOffer, &turn, alwaysHinting: true)
        case .texts: say(textsOffer, &turn, alwaysHinting: true)
        case .map: say(mapOffer, &turn, alwaysHinting: true)
        case .gaps: say(gapsOffer, &turn, alwaysHinting: true)
        case .goals: say(goalsOffer, &turn, alwaysHinting: true)
        case .shared: say(sharedOffer, &turn, alwaysHinting: true)
        case .marks: say(marksOffer, &turn, alwaysHinting: true)
        case .drafts: say(draftsOffer, &turn, alwaysHinting: true)
        case .corrections: say(correctionsOffer, &turn, alwaysHinting: true)
        }
    }

    /// What there is, to begin with.
    var contentsOffer: Offer {
        var offer = Offer()
        let text = state.text
        offer.add("\(text.title).")
        if let failure = text.failure { offer.add("It cannot be read: \(failure)") }
        for (kind, entries) in zip(ConceptKind.allCases, text.lists.ranked) {
            let pane = PaneID(kind)
            offer.add("\(pane.title), \(counted(entries.count))", .go(.pane(pane)))
        }
        offer.add("Sections, \(text.document.sections.count)", .list(.sections))
        offer.add("Text, \(Self.count(text.document.sentences.count, "sentence"))", .go(.pane(.text)))
        offer.add("Notes, \(text.notes.count)", .list(.notes))
        if state.texts.count > 1 { offer.add("Texts, \(state.texts.count)", .list(.texts)) }
        return offer
    }

    /// A number of concepts; while they are not known, why not.
    private func counted(_ count: Int) -> String {
        if state.text.isReady { return String(count) }
        return state.text.failure == nil ? "being read" : "not read"
    }

    /// The whole section that the reader is in, a paragraph a line.
    var sectionOffer: Offer {
        var offer = Offer()
        let document = state.text.document
        guard document.sections.indices.contains(state.text.currentSection) else { return offer }
        let section = document.sections[state.text.currentSection]
        offer.add("\(document.name(ofSection: state.text.currentSection)):")
        for paragraph in document.paragraphs[section.paragraphs] where paragraph.kind != .furniture && paragraph.kind != .heading {
            let words = document.reading(of: paragraph.span)
            if !words.isEmpty { offer.add(words) }
        }
        return offer
    }

    /// The mentions of the selected concept, each with its sentence.
    private var mentionsOffer: Offer {
        var offer = Offer()
        guard let concept = state.text.selected else {
            offer.add("No concept is selected; c lists what there is.")
            return offer
        }
        offer.add("\(concept.name), \(Self.count(concept.mentions.count, "mention")):")
        let sentences = state.text.document.sentences
        for mention in concept.mentions {
            let span = sentences.indices.contains(mention.sentence) ? sentences[mention.sentence].span : mention.span
            offer.add(Self.facts([quoted(state.text.document.reading(of: span)), stance(mention.stance)]), .go(.words(mention.span)))
        }
        return offer
    }

    private var sectionsOffer: Offer {
        var offer = Offer()
        let document = state.text.document
        offer.add("Sections, \(document.sections.count).")
        for (index, section) in document.sections.enumerated() {
            let count = Self.count(section.sentences.count, "sentence")
            let notes = Self.count(state.text.notes.of(section: index, in: document).count, "note")
            let isNoted = state.text.noted.sections.contains(index)
            let here = index == state.text.currentSection ? "you are here" : ""
            offer.add(Self.facts([document.name(ofSection: index), count, isNoted ? notes : "", here]), .go(.section(index)))
        }
        return offer
    }

    private var notesOffer: Offer {
        var offer = Offer()
        let document = state.text.document
        let notes = state.text.notes.map { ($0.place.section(in: document), $0) }
            .sorted { ($0.0, $0.1.created, $0.1.id) < ($1.0, $1.1.created, $1.1.id) }
        offer.add("Notes, \(notes.count).")
        if notes.isEmpty { offer.add("No notes on this text yet; a writes one about the current section.") }
        for (section, note) in notes {
            let first = Self.lines(of: note.body).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
            offer.add(
                "\(document.name(ofSection: section)), \(CivilDate(milliseconds: note.modified).words): \(first)", .go(.note(note.id)))
        }
        return offer
    }

    private var textsOffer: Offer {
        var offer = Offer()
        offer.add("Texts, \(state.texts.count).")
        for (index, text) in state.texts.enumerated() {
            let count = text.isReady ? Self.count(text.whole.concepts.count, "concept") : text.failure ?? "being read"
            let here = index == state.current ? "you are here" : ""
            offer.add(Self.facts([text.title, count, Self.count(text.notes.count, "note"), here]), .go(.text(index)))
        }
        return offer
    }
}
