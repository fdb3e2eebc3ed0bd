import FathomModel
import FathomText
import Foundation
import Testing

@testable import FathomExport

@Suite("Exports")
struct ExporterTests {
    @Test(arguments: ["json", "text"])
    func smallModelIsWrittenAsAgreed(format: String) throws {
        let exporter = try #require(Exporters.named(format))
        try expectGolden(exporter.text(of: SmallModel.model), "export-small.\(format)")
        try expectGolden(exporter.text(of: SmallModel.empty), "export-empty.\(format)")
    }

    @Test(arguments: Exporters.all.map(\.name))
    func noFormatLetsAControlCharacterThrough(format: String) throws {
        let text = try #require(Exporters.named(format)).text(of: SmallModel.model)
        let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        let turns = text.unicodeScalars.filter { (0x202A...0x202E).contains($0.value) || $0.value == 0x2028 }
        #expect(controls.isEmpty && turns.isEmpty)
    }

    @Test func namesAreUniqueAndUnknownOnesAreNil() {
        #expect(Set(Exporters.all.map(\.name)).count == Exporters.all.count)
        #expect(Exporters.named("xml") == nil)
    }

    /// The shape of the annotated texts, read by somebody else's reader of JSON.
    @Test func jsonHasTheAgreedKeys() throws {
        let bytes = Data(JSONExporter().text(of: SmallModel.model).utf8)
        let read = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        #expect(read["text"] as? String == "odd \u{202E}name")
        let actor = try #require((read["actors"] as? [[String: Any]])?.first)
        #expect(actor["id"] as? String == "a1" && actor["name"] as? String == "Iran" && actor["type"] as? String == "state")
        #expect((actor["aliases"] as? [String])?.first == "the \"Republic\"")
        let strategy = try #require((read["strategies"] as? [[String: Any]])?.first)
        #expect(strategy["phrase"] as? String == "network" && (strategy["variants"] as? [String]) == [])
        let link = try #require((read["links"] as? [[String: Any]])?.first)
        #expect(link["from"] as? String == "a1" && link["rel"] as? String == "employs" && link["to"] as? String == "s1")
        #expect(link["evidence"] as? String == "Iran, the \"Republic\", built a network against ISIS\u{FFFD}\u{FFFD} and won.")
        #expect((read["consequences"] as? [Any])?.isEmpty == true && (read["threats"] as? [Any])?.count == 1)
    }
}

@Suite("JSON")
struct JSONWriterTests {
    static let scalars: [(value: JSONValue, text: String)] = [
        (.null, "null"), (.bool(true), "true"), (.integer(-3), "-3"), (.number(0), "0"), (.number(0.5), "0.5"), (.number(1.0005), "1.001"),
        (.number(-0.25), "-0.25"), (.number(0.0004), "0"), (.number(.nan), "null"), (.number(.infinity), "null"),
        (.number(12.030), "12.03"),
        (.string("a\"b\\c/"), #""a\"b\\c/""#), (.string("\n\r\t\u{8}\u{1B}\u{7F}\u{9B}"), #""\n\r\t\u0008\u001b\u007f\u009b""#),
        (.string("\u{2028}\u{2029}\u{202E}\u{FEFF}"), #""\u2028\u2029\u202e\ufeff""#), (.string("é🇮🇷سلام"), "\"é🇮🇷سلام\""),
        (.array([]), "[]"), (.object([]), "{}"), (.array([.integer(1), .string("x")]), #"[1, "x"]"#),
    ]

    @Test(arguments: scalars)
    func valuesAreWritten(value: JSONValue, text: String) {
        #expect(value.text == text + "\n")
    }

    @Test func longContainersStandOnLines() {
        let word = String(repeating: "x", count: 80)
        let value = JSONValue.object([("a", .strings([word, word])), ("b", .array([.array([.integer(1)])]))])
        #expect(value.text == "{\n  \"a\": [\n    \"\(word)\",\n    \"\(word)\"\n  ],\n  \"b\": [\n    [1]\n  ]\n}\n")
    }

    @Test func everyStringComesBack() throws {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "<\(scalar)>"
            let read = try JSONSerialization.jsonObject(with: Data(JSONValue.strings([text]).text.utf8)) as? [String]
            #expect(read.map { $0.map { Array($0.utf8) } } == [Array(text.utf8)])
        }
    }
}

@Suite("Lines of text")
struct TextLineTests {
    static let cases = [
        ("", ""), (" a \n\n b\t", "a b"), ("a\u{1B}[0mb", "a\u{FFFD}[0mb"), ("x\u{202E}y", "x\u{FFFD}y"), ("e\u{301}🇮🇷", "e\u{301}🇮🇷"),
        ("\u{A0}a\u{2028}b", "a b"),
    ]

    @Test(arguments: cases)
    func isOneHarmlessLine(text: String, line: String) {
        #expect(TextLine.of(text) == line)
    }
}
