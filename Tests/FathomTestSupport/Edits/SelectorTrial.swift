public import FathomModel
import FathomText

/// What becomes of selectors when the bundled studies are edited: made edits from seeds, the same in every run.
public struct SelectorTrial: Sendable {
    /// What became of one selector.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It was placed on its own sentence.
        case right
        /// It was placed on another sentence, without a word: what must not be.
        case wrong
        /// It is doubtful: the reader is asked.
        case asked
        /// It is lost.
        case lost
    }

    /// One edit, one selector, and what became of it.
    public struct Case: Sendable {
        /// Number, which is the seed.
        public let number: Int
        /// What was done to the text.
        public let edit: MadeEdit
        /// The words that were looked for.
        public let quote: String
        /// Whether a person would place it: its sentence is still there, and not in one of two like paragraphs in a row.
        public let isPlaceable: Bool
        /// What became of it.
        public let outcome: Outcome
        /// Where it was placed.
        public let place: SelectorPlace
    }

    /// The cases in order.
    public let cases: [Case]

    /// So many cases.
    public init(_ count: Int) {
        let documents = BundledStudies.all.map { Document(reading: Array($0.utf8), name: "study", format: .markdown) }
        cases = (0..<count).compactMap { number in
            documents.isEmpty ? nil : Self.run(number, on: MadeText(documents[number % documents.count]))
        }
    }

    /// The cases that a person would place.
    public var placeable: [Case] { cases.filter(\.isPlaceable) }

    /// The cases of an edit that came to that outcome.
    public func count(_ outcome: Outcome, of edit: MadeEdit? = nil, onlyPlaceable: Bool = false) -> Int {
        cases.filter { $0.outcome == outcome && (edit == nil || $0.edit == edit) && (!onlyPlaceable || $0.isPlaceable) }.count
    }

    private static func run(_ number: Int, on text: MadeText) -> Case? {
        var random = RandomNumbers(UInt64(number) &* 0x9E37_79B9 &+ 7)
        let edit = MadeEdit.allCases[number / BundledStudies.names.count % MadeEdit.allCases.count]
        let place = text.places[random.below(text.places.count)]
        guard let sentence = text.blocks[place.block].sentences[place.sentence].number else { return nil }
        let before = text.written()
        guard let span = before.spans[sentence], let words = before.words[sentence] else { return nil }
        let document = Document(reading: before.bytes, name: "before", format: text.style.format)
        let selector = Selector(stretch(of: span, words, &random), in: document)
        var edited = text
        edit.make(on: &edited, at: place, &random)
        let after = edited.written()
        let changed = Document(reading: after.bytes, name: "after", format: edited.style.format)
        let found = SelectorFinder(changed).place(of: selector)
        // Of two like paragraphs in a row nobody can tell which is the old one: either is right.
        let isTwin = edited.isTwin(sentence)
        let sentences = [after.spans[sentence], isTwin ? after.spans[sentence + MadeText.copies] : nil].compactMap { $0 }
        return Case(
            number: number, edit: edit, quote: selector.exact, isPlaceable: !sentences.isEmpty && !isTwin,
            outcome: outcome(found, on: sentences), place: found)
    }

    /// The whole sentence, or some words of it.
    private static func stretch(of span: TextSpan, _ words: [TextSpan], _ random: inout RandomNumbers) -> TextSpan {
        guard random.below(3) == 0, words.count > 6 else { return span }
        let count = 2 + random.below(min(8, words.count - 3))
        let first = random.below(words.count - count)
        return TextSpan(words[first].lower, words[first + count - 1].upper)
    }

    private static func outcome(_ place: SelectorPlace, on sentences: [TextSpan]) -> Outcome {
        switch place {
        case .doubtful: return .asked
        case .lost: return .lost
        case .anchored(let span), .moved(let span):
            let middle = (span.lower + span.upper) / 2
            return sentences.contains { $0.contains(middle) } ? .right : .wrong
        }
    }
}
