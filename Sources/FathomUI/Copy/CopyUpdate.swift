import FathomModel
import FathomScreen
import FathomText

extension State {
    /// Asks for the sentence under the cursor on the clipboard, or for the note under it.
    mutating func copySentence() -> [Effect] {
        if case .comparison(let place)? = spread { return copyCompared(place, asQuote: false) }
        if sheet == nil, panes.overview == nil, panes.focus == .text, let picked = panes.reader.picked {
            panes.reader.picked = nil
            return [.copy(Copy(text.document.reading(of: picked.span), name: "the passage"))]
        }
        if sheet == nil, panes.overview == nil, panes.focus == .notes {
            guard let note = currentNote else { return refuseCopy("There is no note here to copy.") }
            return [.copy(Copy(note.body, name: "the note"))]
        }
        guard let place = copyPlace else { return refuseCopy("There is no sentence here to copy.") }
        return [.copy(Copy(text.document.reading(of: place.span), name: place.name))]
    }

    /// Asks for the sentence under the cursor in quotation marks, with title, section and number behind it.
    mutating func copyQuote() -> [Effect] {
        if case .comparison(let place)? = spread { return copyCompared(place, asQuote: true) }
        guard let place = copyPlace else { return refuseCopy("There is no sentence here to quote.") }
        return [.copy(Copy(Self.quotation(of: place.span, in: text.document), name: "the quotation"))]
    }

    /// Asks for the sentence of the concept under the cursor of a comparison.
    private mutating func copyCompared(_ place: ComparisonPlace, asQuote: Bool) -> [Effect] {
        guard let target = target(of: place) else { return refuseCopy("There is no sentence here to copy.") }
        let text = texts[place.text(on: target.side)]
        guard let mention = text.whole.concept(target.id).flatMap({ text.whole.showcase(of: $0) }),
            let sentence = text.document.sentence(at: mention.span.lower)
        else { return refuseCopy("There is no sentence here to copy.") }
        let span = text.document.sentences[sentence].span
        let words = asQuote ? Self.quotation(of: span, in: text.document) : text.document.reading(of: span)
        return [.copy(Copy(words, name: asQuote ? "the quotation" : "the sentence of \(target.side.letter)"))]
    }

    private static func quotation(of span: TextSpan, in document: Document) -> String {
        "\u{201C}\(document.reading(of: span))\u{201D} (\(citation(of: span, in: document)))"
    }

    /// Says that the words are on the clipboard.
    mutating func take(copied copy: Copy, by ways: [CopyWay]) {
        message = Message(text: copy.sentence(by: ways), isFailure: ways.isEmpty)
    }

    /// Authors and year where they are known, title, section and number of the sentence at `span`, counted from 1 through the whole text.
    private static func citation(of span: TextSpan, in document: Document) -> String {
        let title = document.title.isEmpty ? document.name : document.title
        let section = document.name(ofSection: document.section(holding: span.lower))
        let place = section.isEmpty || section == title ? "" : ", section \u{201C}\(section)\u{201D}"
        let number = document.sentence(at: span.lower).map { ", sentence \($0 + 1)" } ?? ""
        let credit = Credit(of: document).short.map { "\($0.harmless), " } ?? ""
        return credit + title + place + number
    }

    private mutating func refuseCopy(_ sentence: String) -> [Effect] {
        say(sentence)
        return []
    }

    /// The sentence that "copy" means now, and what it is called: that of a reason, of the link or the mention under the cursor, the one that was
    /// followed, the first one that begins on the screen, else that of the selected concept's first mention.
    private var copyPlace: (span: TextSpan, name: String)? {
        if case .why(let reason)? = sheet?.subject { return (reason.sentence, "the sentence") }
        if panes.overview != nil { return placeInOverview }
        if panes.focus == .text, let picked = panes.reader.picked { return (picked.span, "the passage") }
        switch panes.focus {
        case .links: return linksItem?.evidence.map { ($0, "the sentence") }
        case .text, .notes: return placeInReader
        default: return placeOfSelection
        }
    }

    /// The sentence of the row under the cursor of a view that is a list, else that of the selected concept's first mention.
    private var placeInOverview: (span: TextSpan, name: String)? {
        guard panes.overview?.scope == .listing else { return placeOfSelection }
        guard let listing, let row = panes.overview?.cursor.row, listing.targets.indices.contains(row),
            case .sentence(let index) = listing.targets[row], text.document.sentences.indices.contains(index)
        else { return nil }
        return (text.document.sentences[index].span, "the sentence")
    }

    private var placeOfSelection: (span: TextSpan, name: String)? {
        guard let first = text.selected?.mentions.first, let span = sentence(holding: first.span.lower) else { return nil }
        return (span, "the sentence of the first mention")
    }

    private var placeInReader: (span: TextSpan, name: String)? {
        if let cursor = panes.reader.cursor, let span = sentence(holding: cursor.lower) { return (span, "the sentence") }
        if let evidence = panes.reader.evidence { return (evidence, "the sentence") }
        let sentences = text.document.sentences
        let index = sentences.partitionPoint { $0.span.lower >= panes.reader.top.offset }
        return sentences.indices.contains(index) ? (sentences[index].span, "the first sentence on the screen") : nil
    }

    private func sentence(holding offset: Int) -> TextSpan? {
        text.document.sentence(at: offset).map { text.document.sentences[$0].span }
    }
}

extension LinksContent.Item {
    /// The sentence that it rests on.
    fileprivate var evidence: TextSpan? {
        switch self {
        case .branch(_, let branch): branch.links.first?.evidence.span
        case .evidence(let link): link.evidence.span
        case .elsewhere, .note: nil
        }
    }
}
