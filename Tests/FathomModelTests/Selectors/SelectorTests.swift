import FathomModel
import FathomTestSupport
import FathomText
import Testing

@Suite struct SelectorTests {
    private static let page = """
        # The harbour

        The harbour lies in a wide bay. It has silted up for a century. Ships of any size anchor outside the bar.

        # The tax

        The guild raised a tax on salt. Nobody liked it. The money paid for a wall against the sea.
        """

    private func document(_ text: String, _ format: Document.Format = .markdown) -> Document {
        Document(reading: Array(text.utf8), name: "page", format: format)
    }

    private func selector(of words: String, in text: String = page) -> Selector {
        let document = document(text)
        let range = text.firstRange(of: words) ?? text.startIndex..<text.startIndex
        let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return Selector(TextSpan(lower, lower + words.utf8.count), in: document)
    }

    /// Where a selector leads, in words.
    private func place(of selector: Selector, in text: String, _ format: Document.Format = .markdown) -> String {
        let document = document(text, format)
        switch SelectorFinder(document).place(of: selector) {
        case .anchored(let span): return "anchored: " + document.reading(of: span)
        case .moved(let span): return "moved: " + document.reading(of: span)
        case .doubtful(let span): return "doubtful: " + document.reading(of: span)
        case .lost: return "lost"
        }
    }

    @Test func aSelectorKeepsTheWordsAndWhatStandsAround() {
        let selector = selector(of: "Nobody liked it.")
        #expect(selector.exact == "Nobody liked it.")
        #expect(selector.prefix.hasSuffix("The tax\nThe guild raised a tax on salt."))
        #expect(selector.suffix.hasPrefix("The money paid for a wall"))
        #expect(selector.above == "The tax")
        #expect(selector.below.isEmpty)
        #expect(!selector.isRepeated)
    }

    @Test func theSameTextAnchorsEverySentence() {
        let document = document(Self.page)
        let finder = SelectorFinder(document)
        for index in document.sentences.indices {
            guard let selector = Selector(sentence: index, in: document) else { continue }
            guard case .anchored(let span) = finder.place(of: selector) else {
                return _ = Issue.record("sentence \(index) is not anchored")
            }
            #expect(document.reading(of: span) == document.reading(of: document.sentences[index].span))
            #expect(document.sentences[index].span.contains(span))
        }
    }

    @Test(arguments: [
        ("a changed letter", "liked it", "lyked it", "anchored: Nobody lyked it."),
        ("a sentence before", "Nobody", "It was high. Nobody", "anchored: Nobody liked it."),
        ("a sentence rewritten", "Nobody liked it", "Everyone hated this", "lost"),
        ("the sentence deleted", " Nobody liked it.", "", "lost"),
        ("line ends and hyphens", "Nobody liked it. The mon", "No-\nbody\nliked it. The\nmon", "anchored: Nobody liked it."),
    ]) func aSentenceIsFoundAfter(edit: String, old: String, new: String, outcome: String) {
        #expect(place(of: selector(of: "Nobody liked it."), in: Self.page.replacing(old, with: new)) == outcome, "\(edit)")
    }

    @Test func aSentenceThatStandsElsewhereNowIsMoved() {
        let edited = "# A letter\n\nWe heard of the new law in spring. Nobody liked it. My brother went to the town to complain."
        #expect(place(of: selector(of: "Nobody liked it."), in: edited) == "moved: Nobody liked it.")
    }

    @Test func wordsGoWithTheirSentence() {
        let words = selector(of: "a tax on salt")
        #expect(place(of: words, in: Self.page.replacing("raised", with: "had raised")) == "anchored: a tax on salt")
        #expect(place(of: words, in: Self.page.replacing("a tax on salt", with: "no money at all")).hasPrefix("doubtful: "))
        let harbour = selector(of: "harbour lies")
        let without = place(of: harbour, in: Self.page.replacing("The harbour lies in a wide bay. ", with: ""))
        #expect(without == "lost" || without.hasPrefix("doubtful"))
    }

    @Test func ligaturesAndQuotationMarksChangeNothing() {
        let text = "The officer’s first “official” reform was efficient.\n\nIt failed."
        let printed = "The o\u{FB03}cer's \u{FB01}rst \"o\u{FB03}cial\" re-\nform was e\u{FB03}cient.\n\nIt failed."
        let selector = selector(of: "The officer’s first “official” reform was efficient.", in: text)
        #expect(place(of: selector, in: printed, .plain).hasPrefix("anchored: The o"))
    }

    @Test func twoCopiesWithNothingToTellThemApartAreDoubtful() {
        let line = "The bells rang at dawn over the town.\n\n"
        let selector = selector(of: "The bells rang at dawn over the town.", in: line)
        #expect(place(of: selector, in: line + line).hasPrefix("doubtful: "))
    }

    @Test func textsWithoutALetterNeverTrap() {
        let dots = selector(of: "...", in: "... --- ...")
        #expect(place(of: dots, in: "... --- ...") == "anchored: ...")
        #expect(place(of: dots, in: "") == "lost")
        #expect(place(of: selector(of: "Nobody liked it."), in: "") == "lost")
        #expect(place(of: Selector(exact: "", prefix: "", suffix: "", span: TextSpan(900, 950)), in: Self.page) == "lost")
    }

    /// A thousand made edits of the bundled studies: `fathom-dev selectors` prints what becomes of each sort.
    @Test func madeEditsPutNoNoteOnAWrongSentence() {
        let trial = SelectorTrial(1_000)
        let right = trial.count(.right, onlyPlaceable: true)
        print("Selectors: \(trial.cases.count) edits, \(trial.count(.wrong)) wrong, \(right) of \(trial.placeable.count) placed")
        #expect(trial.cases.count >= 990)
        #expect(trial.cases.filter { $0.outcome == .wrong }.map(\.number) == [])
        #expect(right * 100 >= trial.placeable.count * 97)
    }
}
