import FathomModel
import FathomTestSupport
import FathomText
import Foundation
import FoundationXML
import Testing

@testable import FathomExport

@Suite("REFI-QDA") struct QDATests {
    @Test func identifiersAreThoseOfTheStandard() {
        let names: [UInt8] = [0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8]
        #expect(UUID5.of("www.example.com", in: names) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
        #expect(SHA1.digest(of: Array("abc".utf8)).prefix(4) == [0xA9, 0x99, 0x3E, 0x36])
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    }

    /// Stored bytes, a span of them, its code points, and the words there.
    static let places: [(String, TextSpan, Range<Int>)] = [
        ("plain", TextSpan(1, 3), 1..<3), ("\u{FEFF}a b", TextSpan(3, 4), 0..<1), ("a\r\nb\rc", TextSpan(3, 6), 2..<5),
        ("\u{1F6A2} ship", TextSpan(5, 9), 2..<6), ("e\u{301}tude", TextSpan(3, 7), 2..<6), ("", TextSpan(0, 0), 0..<0),
    ]

    @Test(arguments: places)
    func positionsAreCodePoints(_ text: String, _ span: TextSpan, _ points: Range<Int>) {
        let plain = PlainText(Array(text.utf8))
        #expect(plain.points(of: span) == points)
        #expect(plain.span(of: points) == span)
        #expect(!plain.text.unicodeScalars.contains("\r") && plain.count == plain.text.unicodeScalars.count)
    }

    @Test func positionsOfALongTextAreFoundBothWays() {
        let plain = PlainText(Array(String(repeating: "a\u{1F6A2}\r\n", count: 3000).utf8))
        for point in stride(from: 0, to: plain.count, by: 997) {
            #expect(plain.byte(at: point).map { plain.point(at: $0) } == point)
        }
        #expect(plain.byte(at: plain.count + 1) == nil)
    }

    @Test func bytesThatAreNoTextAreOneCodePointEach() {
        #expect(PlainText([0x61, 0xFF, 0xC3, 0x62, 0x00]).text == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
    }

    @Test func everySelectionLiesInTheTextAndSaysItsWords() throws {
        let members = QDPXExporter.members(of: .sample)
        let scalars = Array(members[1].text.unicodeScalars)
        let reader = ElementReader(members[0].text)
        #expect(reader.isWellFormed && reader.elements.first?.name == "Project")
        let selections = reader.elements.filter { $0.name == "PlainTextSelection" }
        #expect(selections.count > 20)
        for selection in selections {
            let start = try #require(Int(selection.attributes["startPosition"] ?? ""))
            let end = try #require(Int(selection.attributes["endPosition"] ?? ""))
            try #require(start < end && end <= scalars.count)
            let words = String(String.UnicodeScalarView(scalars[start..<end]))
            let first = (selection.attributes["name"] ?? "").split(separator: " ").first ?? ""
            #expect(words.contains(first))
        }
    }

    @Test func identifiersAreUniqueAndEveryReferenceLeadsSomewhere() {
        let elements = ElementReader(QDPXExporter.members(of: .sample)[0].text).elements
        let own = elements.compactMap { $0.attributes["guid"] }
        #expect(Set(own).count == own.count)
        let keys = ["targetGUID", "originGUID", "representedGUID", "sourceVertex", "targetVertex", "creatingUser", "creatingUserGUID"]
        for element in elements {
            for key in keys { if let target = element.attributes[key] { #expect(own.contains(target), "\(element.name) \(key)") } }
        }
        #expect(own.allSatisfy { $0 == $0.lowercased() && $0.utf8.count == 36 })
    }

    @Test func machineAndReaderAreTwoUsers() {
        let codings = ElementReader(QDPXExporter.members(of: .sample)[0].text).elements.filter { $0.name == "Coding" }
        let users = codings.map { $0.attributes["creatingUser"] ?? "" }
        #expect(users.contains(QDANames.machine) && users.count { $0 == QDANames.reader } == 1)
    }

    @Test func noNameStandsTwiceAndNoContainerIsEmpty() {
        let elements = ElementReader(QDPXExporter.members(of: .sample)[0].text).elements
        let names = elements.filter { $0.name == "Code" }.compactMap { $0.attributes["name"] }
        #expect(Set(names).count == names.count)
        let empty = ElementReader(QDPXExporter.members(of: SmallModel.emptyBasis)[0].text).elements.map(\.name)
        for container in ["CodeBook", "Codes", "Notes", "Links", "Sets", "Graphs"] { #expect(!empty.contains(container)) }
    }
}

/// The elements of a document with their attributes, in order.
private final class ElementReader: NSObject, XMLParserDelegate {
    private(set) var elements: [(name: String, attributes: [String: String])] = []
    private(set) var isWellFormed = false

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.append((name, attributes))
    }
}
