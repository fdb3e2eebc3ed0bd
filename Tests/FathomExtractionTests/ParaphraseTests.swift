import FathomExtraction
import FathomModel
import FathomText
import Testing

/// One concept is one entry, however it is worded; two are two, however alike. All examples are strategies.
@Suite struct ParaphraseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let one: String
        let other: String
        let areOne: Bool
        var testDescription: String { "\(one) / \(other)" }
    }

    static let cases = [
        Case(
            text:
                "Iran announced several measures. These include the building of a network of allies. Iran responded by expanding its network of allies.",
            one: "building of a network of allies", other: "expanding its network of allies", areOne: true),
        Case(
            text: "Norway adopted measures. These include the development of a coastal fleet. Norway acted by enlarging its coastal fleet.",
            one: "development of a coastal fleet", other: "enlarging its coastal fleet", areOne: true),
        Case(
            text: "Norway adopted measures. These include expanding its coastal fleet. Sweden acted by reducing its coastal fleet.",
            one: "expanding its coastal fleet", other: "reducing its coastal fleet", areOne: false),
        Case(
            text: "Norway adopted measures. These include building coastal forts. Norway acted by building railway bridges.",
            one: "building coastal forts", other: "building railway bridges", areOne: false),
    ]

    @Test(arguments: cases)
    func sameSenseIsOneEntry(_ example: Case) {
        let model = Extractor().model(of: Document(reading: Array(example.text.utf8), name: "text", format: .plain))
        let entries = model.concepts(of: .strategy).filter { concept in
            ([concept.name] + concept.variants).contains { example.one.hasSuffix($0) || example.other.hasSuffix($0) }
        }
        #expect(entries.count == (example.areOne ? 1 : 2), "\(model.concepts.map { [$0.name] + $0.variants })")
    }
}
