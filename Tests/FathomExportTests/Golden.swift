import FathomTestSupport
import Testing

/// Compares `text` with the file Tests/Goldens/`name`; with FATHOM_GOLDEN=write in the environment, writes it instead.
func expectGolden(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let departure = try GoldenFile(name).departure(of: text)
    #expect(departure == nil, sourceLocation: location)
}
