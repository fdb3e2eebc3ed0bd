import FathomText

/// Words of the text that the reader is picking: from where the picking began to where it has come.
struct PickedWords: Hashable, Sendable {
    /// What a step adds.
    enum Unit: Hashable, Sendable { case sentences, words }

    /// Where the picking began.
    var anchor: TextSpan
    /// Where it has come.
    var head: TextSpan
    var unit: Unit

    /// All that is picked.
    var span: TextSpan { anchor.union(head) }
}

extension Document {
    /// The word that stands so many words after that at `span`, held at the ends of the text; markup and signs are no words.
    func word(from span: TextSpan, by step: Int) -> TextSpan {
        var place = tokens(beginningIn: TextSpan(span.lower, text.count)).lowerBound
        var left = abs(step)
        var found = span
        while left > 0 {
            place += step > 0 ? 1 : -1
            guard tokens.indices.contains(place) else { break }
            guard tokens[place].kind == .word || tokens[place].kind == .number else { continue }
            found = tokens[place].span
            left -= 1
        }
        return found
    }

    /// The first word of a span; the span itself if it has none.
    func firstWord(of span: TextSpan) -> TextSpan {
        tokens[tokens(beginningIn: span)].first { $0.kind == .word || $0.kind == .number }?.span ?? span
    }

    /// The sentence so many sentences after the one at `span`, held at the ends of the text.
    func sentence(from span: TextSpan, by step: Int) -> TextSpan {
        guard let index = sentence(at: span.lower), !sentences.isEmpty else { return span }
        return sentences[min(max(0, index + step), sentences.count - 1)].span
    }
}
