import FathomText
import Testing

@testable import FathomExtraction

/// Sentences no grammar was made for: reading must go on, and every word must have a place in the tree.
@Suite struct OddInputTests {
    static let samples = [
        "", " ", ".", "... !!! ??? — – ( ) [ ]", "دولت ایران راهبردی منطقه‌ای برگزید.", "🙂 🙂👩‍👩‍👧‍👦 🇮🇷.", "a", "\u{0}\u{1}\u{7F}",
        "2014 3.5 10% $5 1,200",
        "’ ’s n’t ’’", "ALL WORDS STAND IN CAPITALS HERE", "**bold** and `code` and [link](http://example.org)",
        "The dog; the cat: the cow — the hen.", "-------- ======== ________", "\u{FEFF}The text starts with a mark.",
        String(repeating: "x", count: 5000), String(repeating: "very ", count: 2000) + "long.",
        String(repeating: "the state and ", count: 700), String(repeating: "(", count: 600), String(repeating: "که از این ", count: 400),
        String(repeating: "states, ", count: 260),
    ]

    @Test(arguments: samples)
    func everyWordHasAPlace(text: String) {
        for reading in SentenceReaderTests.readings(text) {
            for (index, word) in reading.words.enumerated() {
                #expect(word.head.map { reading.words.indices.contains($0) && $0 != index } ?? (word.label == .root))
            }
            #expect(reading.words.isEmpty || reading.words.contains { $0.head == nil })
            #expect(reading.words.indices.allSatisfy { Self.reachesRoot($0, reading.words) })
        }
    }

    @Test(arguments: samples + SentenceReaderTests.cases.map(\.text))
    func readingTwiceGivesTheSame(text: String) {
        let (first, second) = (SentenceReaderTests.words(text), SentenceReaderTests.words(text))
        #expect(first.map(Self.line) == second.map(Self.line))
    }

    @Test func markupIsLeftOutAndPunctuationKept() {
        let document = Document(reading: Array("The **state** acts.\n".utf8), name: "test", format: .markdown)
        let words = document.sentences.indices.flatMap { SentenceReader().read($0, of: document).words }
        #expect(words.map(\.text) == ["The", "state", "acts", "."])
        #expect(words.allSatisfy { document.text[$0.span] == $0.text && document.tokens[$0.token].span == $0.span })
    }

    @Test func bytesThatAreNoModelAreRefused() {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 64)
        defer { bytes.deallocate() }
        bytes.initializeMemory(as: UInt8.self, repeating: 0)
        #expect(LanguageModel(UnsafeRawBufferPointer(bytes)) == nil)
        #expect(LanguageModel(UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
        bytes.storeBytes(of: LanguageModel.magic, toByteOffset: LanguageModel.headCount, as: UInt32.self)
        #expect(LanguageModel(UnsafeRawBufferPointer(bytes)) == nil)
    }

    private static func line(_ word: Word) -> String {
        "\(word.token) \(word.text) \(word.lemma) \(word.tag.name) \(word.label.name) \(word.head ?? -1)"
    }

    private static func reachesRoot(_ start: Int, _ words: [Word]) -> Bool {
        var (index, steps) = (start, 0)
        while let head = words[index].head, steps <= words.count { (index, steps) = (head, steps + 1) }
        return steps <= words.count
    }
}
