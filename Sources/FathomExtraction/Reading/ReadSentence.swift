import FathomModel
import FathomText

/// A sentence with its noun phrases and events. Shared and never changed: every stage hands sentences on, and a copy should cost nothing.
final class ReadSentence: Sendable {
    /// The sentence, as an index into `Document.sentences`.
    let index: Int
    /// Its words.
    let terms: [Term]
    /// Its noun phrases in order.
    let phrases: [NounPhrase]
    /// How far phrases reach.
    let attachment: Attachment
    /// Its verbs with what belongs to them.
    let events: [Event]
    /// What it does in the text.
    let zone: Zone
    /// Whether it says that something follows from something ("as a result", "thereby", "consequences").
    let hasResultCue: Bool

    /// Reads one sentence. Linear in the sentence, but for bounded looks ahead.
    init(index: Int, terms: [Term], zone: Zone) {
        self.index = index
        self.terms = terms
        self.zone = zone
        hasResultCue = terms.contains { Self.resultCues.contains($0.lower) }
        phrases = NounChunker(terms).phrases()
        attachment = Attachment(terms: terms, phrases: phrases)
        events = EventFinder(terms: terms, phrases: phrases, attachment: attachment).events()
    }

    private static let resultCues: WordSet = [
        "result", "therefore", "thus", "consequently", "thereby", "consequence", "consequences", "hence", "outcome", "effect", "effects",
        "turn",
    ]

    /// The bytes of the words of `range`, which must not be empty.
    func span(_ range: Range<Int>) -> TextSpan {
        terms[range.lowerBound].span.union(terms[range.upperBound - 1].span)
    }

    /// The phrase that holds the word at `place`; nil without one.
    func phrase(at place: Int) -> Int? {
        phrases.firstIndex { $0.range.contains(place) }
    }
}
