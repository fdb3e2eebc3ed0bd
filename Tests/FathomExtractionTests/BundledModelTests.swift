import FathomExtraction
import FathomTestSupport
import FathomText
import Testing

/// The whole model of each bundled study against the one that was looked at and approved.
@Suite struct BundledModelTests {
    @Test(arguments: BundledStudies.names)
    func readsAsApproved(_ name: String) throws {
        let text = try #require(BundledStudies.text(of: name))
        let document = Document(reading: Array(text.utf8), name: "@" + name, format: .markdown)
        let departure = try GoldenFile("model-\(name).text").departure(of: ModelListing(Extractor().model(of: document)).text)
        #expect(departure == nil)
    }

    @Test func everyStudyIsTried() throws {
        #expect(try BundledStudies.namesOnDisk() == BundledStudies.names.sorted())
    }
}
