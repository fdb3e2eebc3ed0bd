import FathomModel
import FathomTestSupport
import FathomText
import Foundation
import Testing

@testable import FathomExtraction

/// A paragraph that is no English prose costs nothing elsewhere: what the rest of the text argues stays as it was.
@Suite struct OddParagraphTests {
    static let odd: [(name: String, text: String)] = [
        ("Persian", "این یک پاراگراف فارسی است. سیاست منطقه‌ای بر سه عنصر استوار است و پیامدهای آن در متن آمده است."),
        ("table", "| year | reservoirs | share |\n|------|-----------:|------:|\n| 1980 | 3 | 11 % |\n| 2014 | 17 | 60 % |"),
        ("code", "```swift\nfunc total(_ values: [Int]) -> Int {\n    values.reduce(0) { $0 + $1 } // sum\n}\n```"),
        ("signs", "— — — *** ??? !!! ((( ))) [[[ ]]] {{{ }}} <<< >>>"),
        ("brackets", String(repeating: "(", count: 3_000) + String(repeating: ")", count: 3_000)),
        ("numbers", (1...800).map(String.init).joined(separator: " ")),
        ("one word", String(repeating: "a", count: 100_000)),
        ("bytes", String(repeating: "\u{1}\u{2}\u{7F}\u{FFFD} ", count: 500)),
        ("repetition", String(repeating: "The cat sleeps. ", count: 10_000)),
        ("long sentence", "It is " + String(repeating: "very ", count: 5_000) + "late."),
    ]

    /// Names, kinds and relations of everything that is said outside the paragraph.
    static func argument(_ model: ArgumentModel, without span: TextSpan? = nil) -> [String] {
        let kept = model.concepts.filter { concept in
            concept.mentions.contains { mention in span.map { !$0.contains(mention.span) } ?? true }
        }
        let names = Dictionary(uniqueKeysWithValues: model.concepts.map { ($0.id, $0.name) })
        let links = model.links.filter { link in span.map { !$0.contains(link.evidence.span) } ?? true }
        return kept.map { "\($0.kind) \($0.name)" }
            + links.map { "\(names[$0.from] ?? "") \($0.relation) \(names[$0.to] ?? "")" }.sorted()
    }

    static func model(_ text: String) -> ArgumentModel {
        Extractor().model(of: Document(reading: Array(text.utf8), name: "text.md", format: .markdown))
    }

    @Test(arguments: odd.indices)
    func theRestStaysAsItWas(odd: Int) throws {
        // A long paragraph is tried in one study, a short one in all.
        for study in BundledStudies.all.indices.prefix(Self.odd[odd].text.utf8.count > 5_000 ? 1 : 4) {
            try expectSameRest(odd: odd, study: study)
        }
    }

    private func expectSameRest(odd: Int, study: Int) throws {
        let (text, paragraph) = (BundledStudies.all[study], Self.odd[odd].text)
        let gap = try #require(Self.gap(in: text))
        let alone = Self.model(text)
        let head = text[..<gap] + "\n\n"
        let mixed = Self.model(head + paragraph + text[gap...])
        let place = TextSpan(head.utf8.count, head.utf8.count + paragraph.utf8.count)
        #expect(!alone.concepts.isEmpty)
        #expect(Self.argument(mixed, without: place) == Self.argument(alone), "\(Self.odd[odd].name)")
    }

    /// The empty line nearest after the middle that has running text on both sides.
    private static func gap(in text: String) -> String.Index? {
        var start = text.utf8.index(text.startIndex, offsetBy: text.utf8.count / 2)
        while let found = text[start...].range(of: "\n\n") {
            let next = text[found.upperBound...].prefix(1)
            if !next.isEmpty, next != "#" { return found.lowerBound }
            start = found.upperBound
        }
        return nil
    }
}
