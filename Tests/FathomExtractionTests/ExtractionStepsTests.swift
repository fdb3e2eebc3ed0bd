import FathomModel
import FathomTestSupport
import FathomText
import Foundation
import Testing

@testable import FathomExtraction

/// An extraction in steps gives what one in one go gives, and can be looked at and called off on the way.
@Suite struct ExtractionStepsTests {
    static let study = Document(reading: Array(BundledStudies.all[0].utf8), name: "study", format: .markdown)

    static func same(_ one: ArgumentModel, _ other: ArgumentModel) -> Bool {
        one.concepts == other.concepts && one.links == other.links
    }

    @Test(arguments: [1, 7, 64, Int.max])
    func theSizeOfTheBlocksChangesNothing(sentences: Int) {
        var extraction = Extractor().extraction(of: Self.study)
        var bytes = [0]
        while !extraction.isRead {
            extraction.read(sentences: sentences)
            bytes.append(extraction.bytesRead)
        }
        #expect(bytes == bytes.sorted())
        #expect(bytes.last == Self.study.text.count)
        #expect(Self.same(extraction.model(), Extractor().model(of: Self.study)))
    }

    @Test func aModelOnTheWayDisturbsNothing() throws {
        var extraction = Extractor().extraction(of: Self.study)
        extraction.read(sentences: 12)
        let part = extraction.model()
        #expect(!part.concepts.isEmpty)
        #expect(part.concepts.allSatisfy { $0.mentions.allSatisfy { $0.sentence < 12 } })
        while !extraction.isRead { extraction.read(sentences: 5) }
        #expect(Self.same(extraction.model(), Extractor().model(of: Self.study)))
    }

    @Test func theStagesReportRisingSharesAndCanBeCalledOff() throws {
        let text = String(repeating: "Iran built a network of allies, which weakened ISIS. Iraq asked Russia for help.\n\n", count: 700)
        var extraction = Extractor().extraction(of: Document(reading: Array(text.utf8), name: "text", format: .plain))
        extraction.read(sentences: .max)
        var shares: [Double] = []
        let model = try #require(
            extraction.model { share in
                shares.append(share)
                return true
            })
        #expect(Self.same(model, extraction.model()))
        #expect(shares == shares.sorted())
        #expect(shares.count > 10)
        #expect(shares.allSatisfy { (0...1).contains($0) })
        for limit in [1, 3, shares.count - 1] {
            var calls = 0
            let nothing = extraction.model { _ in
                calls += 1
                return calls < limit
            }
            #expect(nothing == nil)
            #expect(calls == limit, "called off at \(limit), asked \(calls) times")
        }
    }

    @Test func anEmptyTextIsReadAtOnce() {
        var extraction = Extractor().extraction(of: Document(reading: [], name: "empty", format: .plain))
        #expect(extraction.isRead)
        extraction.read(sentences: 5)
        #expect(extraction.bytesRead == 0)
        #expect(extraction.model().concepts.isEmpty)
    }
}
