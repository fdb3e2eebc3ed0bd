import FathomTestSupport
import FathomText
import Foundation
import Testing

@testable import FathomExport

@Suite("Web annotations") struct WebAnnotationTests {
    @Test func aCollectionHoldsAnAnnotationForEachNoteAndStatement() throws {
        let items = try annotations()
        #expect(items.count == SampleWork.notes.count + SampleWork.corrections.count)
        #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count)
        for item in items { #expect(item["type"] as? String == "Annotation" && item["target"] != nil && item["motivation"] != nil) }
    }

    @Test func aQuotationStandsOnceAndAtItsPosition() throws {
        let scalars = Array(SampleModel.document.text[SampleModel.document.text.span].unicodeScalars)
        var found = 0
        for item in try annotations() {
            guard let selectors = (item["target"] as? [String: Any])?["selector"] as? [[String: Any]] else { continue }
            let start = try #require(selectors[1]["start"] as? Int), end = try #require(selectors[1]["end"] as? Int)
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == selectors[0]["exact"] as? String)
            found += 1
        }
        #expect(found == 2)
    }

    @Test func whatStandsAroundGrowsUntilItTellsThePlace() {
        let plain = PlainText(Array((String(repeating: "the same words again. ", count: 3) + "Here it ends.").utf8))
        let quotation = WebQuotation(4..<8, in: plain)
        #expect(quotation.exact == "same" && quotation.prefix == "the " && quotation.suffix.count >= 32)
        let first = quotation.prefix + quotation.exact + quotation.suffix
        #expect(plain.text.ranges(of: first).count == 1)
    }

    private func annotations() throws -> [[String: Any]] {
        let text = WebAnnotationExporter().files(of: .sample).map(\.text).joined()
        let collection = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        return try #require((collection["first"] as? [String: Any])?["items"] as? [[String: Any]])
    }
}
