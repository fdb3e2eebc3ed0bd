import FathomText
import Testing

/// Places in a document.
@Suite("Places")
struct PlacesTests {
    private let document = Samples.read("Intro text is here. It ends.\n\nMethods\n\nMore text. The end.\n")

    @Test("an offset finds its sentence, its paragraph and its section")
    func offsets() {
        #expect(document.sentence(at: 0) == 0)
        #expect(document.sentence(at: 18) == 0)
        #expect(document.sentence(at: 19) == 1)
        #expect(document.paragraph(at: 31) == 1)
        #expect(document.section(at: 0) == 0)
        #expect(document.section(at: 31) == 1)
        #expect(document.section(at: 10_000) == 1)
        #expect(document.section(at: -5) == 0)
        #expect(document.sentence(at: 10_000) == nil)
        #expect(document.paragraph(at: 10_000) == nil)
    }

    @Test("a span finds the tokens that share a byte with it")
    func tokens() {
        #expect(document.tokens(in: TextSpan(0, 5)) == 0..<1)
        #expect(document.tokens(in: TextSpan(4, 7)) == 0..<2)
        #expect(document.tokens(in: TextSpan(5, 6)) == 1..<1)
        #expect(document.tokens(in: TextSpan(3, 3)).isEmpty)
        #expect(document.tokens(in: TextSpan(500, 900)).isEmpty)
    }

    @Test("a span reads as a reader would read it, whatever its ends")
    func reading() {
        #expect(document.reading(of: TextSpan(0, 10)) == "Intro text")
        #expect(document.reading(of: TextSpan(2, 8)) == "tro te")
        #expect(document.reading(of: TextSpan(-4, 2)) == "In")
        #expect(document.reading(of: TextSpan(900, 1_000)) == "")
        #expect(Samples.read("a\n\t b\u{7}").reading(of: TextSpan(0, 9)) == "a b\u{7}")
    }

    @Test("a broken word that a span cuts through is read in part")
    func cutBrokenWord() {
        let document = Samples.read("shor-\ntages")
        #expect(document.reading(of: TextSpan(0, 5)) == "shor-")
        #expect(document.reading(of: TextSpan(2, 11)) == "ortages")
    }
}
