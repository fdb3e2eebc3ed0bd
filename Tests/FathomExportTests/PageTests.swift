import FathomModel
import FathomTestSupport
import FathomText
import Foundation
import FoundationXML
import Testing

@testable import FathomExport

@Suite("Pages and pictures")
struct PageTests {
    static let bases = [ExportBasis.sample, SmallModel.basis, SmallModel.emptyBasis, HostileModel.basis]

    @Test(arguments: bases.indices)
    func thePageIsWellFormedAndItsWaysLeadSomewhere(_ index: Int) throws {
        let reader = MarkupReader()
        #expect(reader.read(HTMLExporter().files(of: Self.bases[index])[0].text))
        let anchors = reader.values("id")
        #expect(Set(anchors).count == anchors.count)
        for way in reader.values("href") { #expect(way.hasPrefix("#") && anchors.contains(String(way.dropFirst())), "\(way)") }
    }

    @Test(arguments: bases.indices)
    func thePageRunsNothingAndAsksForNothing(_ index: Int) {
        let reader = MarkupReader()
        _ = reader.read(HTMLExporter().files(of: Self.bases[index])[0].text)
        let names = Set(reader.elements.map(\.name)), attributes = Set(reader.elements.flatMap(\.attributes.keys))
        #expect(names.isDisjoint(with: ["script", "img", "iframe", "object", "link", "base", "form"]))
        #expect(!attributes.contains { $0.hasPrefix("on") || $0 == "src" || $0 == "action" })
    }

    @Test func mentionsAreMarkedByKindAndLeadToTheirConcepts() {
        let reader = MarkupReader()
        _ = reader.read(HTMLExporter().files(of: .sample)[0].text)
        let marks = reader.elements.filter { $0.attributes["class"]?.hasPrefix("mention ") == true }
        #expect(marks.contains { $0.attributes["href"] == "#s1" && $0.attributes["class"] == "mention strategy" })
        #expect(reader.elements.count { $0.name == "article" } == ExportBasis.sample.model.concepts.count)
        #expect(reader.elements.count { $0.attributes["class"] == "note" } >= ExportBasis.sample.notes.count)
    }

    /// The tags of a Markdown text are no words, and are left out when it is read; everything else that looks like markup shows as it was written.
    @Test func hostileWordsShowAsTheyAre() {
        let text = HTMLExporter().files(of: HostileModel.basis)[0].text
        #expect(!text.contains("<script") && !text.contains("\u{202E}") && text.contains("&lt;script&gt;alert(2)&lt;/script&gt;"))
        #expect(!text.contains("<img") && text.contains("&amp;lt;ended&amp;gt;") && text.contains("{{macro}} == against"))
    }

    @Test(arguments: bases.indices)
    func thePictureIsWellFormedWithABoxAConceptAndALineATie(_ index: Int) {
        let basis = Self.bases[index], reader = MarkupReader()
        #expect(reader.read(SVGExporter().files(of: basis)[0].text))
        #expect(reader.elements.count { $0.attributes["class"]?.hasPrefix("box ") == true } == basis.model.concepts.count)
        let ties = Lanes(basis.model.concepts.map(\.id), of: basis.model).ties
        #expect(reader.elements.count { $0.attributes["class"] == "line" } == ties.count)
    }

    @Test(arguments: [0, 5, 40, 300])
    func boxesStandApartInsideThePicture(_ count: Int) {
        let picture = MapPicture(RandomModel.model(seed: UInt64(count), concepts: count, links: count * 2))
        #expect(picture.boxes.count == count)
        for box in picture.boxes {
            #expect(box.x >= 0 && box.x + MapPicture.boxWidth <= picture.size.x && box.y >= 0 && box.y + box.height <= picture.size.y)
        }
        for lane in Dictionary(grouping: picture.boxes, by: \.x).values {
            let sorted = lane.sorted { $0.y < $1.y }
            for (upper, lower) in zip(sorted, sorted.dropFirst()) { #expect(upper.y + upper.height < lower.y) }
        }
    }

    static let wrapped = [
        ("", 100, 2, [String]()), ("one", 100, 2, ["one"]), ("one two three four", 60, 2, ["one two", "three…"]),
        ("iiii", 5, 9, ["i", "i", "i", "i"]),
    ]

    @Test(arguments: wrapped)
    func wordsBreakInBoxes(_ words: String, _ width: Int, _ most: Int, _ lines: [String]) {
        #expect(PictureText.lines(words, width: width, most: most) == lines)
    }

    @Test func piecesRebuildTheSentence() {
        for basis in Self.bases {
            let text = MentionedText(basis.model)
            for sentence in basis.document.sentences {
                let whole = text.pieces(of: sentence.span).map(\.text).joined()
                #expect(TextLine.of(whole) == TextLine.of(basis.document.reading(of: sentence.span)))
            }
        }
    }

    static let paragraphs = [
        ("- no list", "\\- no list"), ("+ none", "\\+ none"), ("1986. A year", "1986\\. A year"), ("12) x", "12\\) x"), ("12 x", "12 x"),
        ("# x", "\\# x"), ("&lt;", "\\&lt;"), ("", ""),
    ]

    @Test(arguments: paragraphs)
    func aParagraphBeginsNothingElse(_ line: String, _ markdown: String) {
        #expect(MarkdownText.paragraph(line) == markdown)
    }
}

/// The elements of a page that is well-formed XML too.
private final class MarkupReader: NSObject, XMLParserDelegate {
    private(set) var elements: [(name: String, attributes: [String: String])] = []

    /// Whether `text` is well formed.
    func read(_ text: String) -> Bool {
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        return parser.parse()
    }

    /// The values of an attribute, wherever it stands.
    func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.append((name, attributes))
    }
}
