import FathomModel
import FathomText

/// Words of a text that speak of one concept, or of none.
struct TextPiece: Hashable {
    /// The words on one line, with a blank at an end where one stands there; harmless.
    var text: String
    /// The concept that they speak of.
    let concept: ConceptID?
}

/// A text cut where its mentions begin and end, so that pages can mark them.
struct MentionedText {
    private let document: Document
    /// The mentions that lie in no longer one, in order; where two overlap, the first.
    private let mentions: [MentionIndex.Entry]

    /// The text of a model. O(m log m) for m mentions.
    init(_ model: ArgumentModel) {
        document = model.document
        var end = 0
        mentions = MentionIndex(model).entries.filter { entry in
            guard entry.span.lower >= end, !entry.span.isEmpty else { return false }
            end = entry.span.upper
            return true
        }
    }

    /// The pieces of `span` as a reader would read it: markup left out, broken words joined. A word belongs to a mention that shares a byte with it.
    /// Linear in the span.
    func pieces(of span: TextSpan) -> [TextPiece] {
        var pieces: [TextPiece] = []
        var place = firstMention(after: span.lower)
        var end: Int?
        var hasBlank = false
        for token in document.tokens[document.tokens(in: span)] {
            if let end, end < token.span.lower { hasBlank = true }
            end = token.span.upper
            guard token.kind != .markup else { continue }
            while place < mentions.count, mentions[place].span.upper <= token.span.lower { place += 1 }
            let isMention = place < mentions.count && mentions[place].span.overlaps(token.span)
            append(token, of: isMention ? mentions[place] : nil, hasBlank, to: &pieces)
            hasBlank = false
        }
        return pieces
    }

    /// Adds a word; the blank before it stays outside of mentions unless both its sides are of the same one.
    private func append(_ token: Token, of mention: MentionIndex.Entry?, _ hasBlank: Bool, to pieces: inout [TextPiece]) {
        let word = TextLine.of(document.word(token)), blank = hasBlank ? " " : ""
        guard let last = pieces.last else { return pieces.append(TextPiece(text: word, concept: mention?.concept)) }
        let isSame = mention.map { $0.span.lower < token.span.lower } ?? true
        if isSame, last.concept == mention?.concept {
            pieces[pieces.count - 1].text += blank + word
        } else if last.concept == nil {
            pieces[pieces.count - 1].text += blank
            pieces.append(TextPiece(text: word, concept: mention?.concept))
        } else {
            if mention != nil, hasBlank { pieces.append(TextPiece(text: blank, concept: nil)) }
            pieces.append(TextPiece(text: (mention == nil ? blank : "") + word, concept: mention?.concept))
        }
    }

    private func firstMention(after offset: Int) -> Int {
        var (low, high) = (0, mentions.count)
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].span.upper > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
