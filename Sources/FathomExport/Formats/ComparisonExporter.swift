public import FathomModel
import FathomText

/// A comparison of two texts, written for others: as a plain report, or as JSON.
public struct ComparisonExporter: Sendable {
    private let comparison: Comparison
    private let left: ArgumentModel
    private let right: ArgumentModel

    /// Writes the comparison of those two models.
    public init(_ comparison: Comparison, _ left: ArgumentModel, _ right: ArgumentModel) {
        self.comparison = comparison
        self.left = left
        self.right = right
    }

    /// The report: by kind what both have, with the sentence of each, then what only one has.
    public var text: String {
        var lines = ["A  \(title(left))", "B  \(title(right))"]
        for part in comparison.parts {
            let counts = "\(part.shared.count) in both, \(part.onlyLeft.count) only in A, \(part.onlyRight.count) only in B"
            lines += ["", "\(ReportExporter.heading(of: part.kind)) (\(counts))"]
            lines += part.shared.isEmpty ? [] : ["  In both"] + part.shared.flatMap(entry)
            lines += part.onlyLeft.isEmpty ? [] : ["  Only in A"] + part.onlyLeft.map { "    " + name($0, in: left) }
            lines += part.onlyRight.isEmpty ? [] : ["  Only in B"] + part.onlyRight.map { "    " + name($0, in: right) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same for programs, with identifiers and places; `schema` counts up when a key changes its meaning or goes away.
    public var json: String {
        JSONValue.object([
            ("texts", .array([JSONExporter.document(left.document), JSONExporter.document(right.document)])),
            ("kinds", .array(comparison.parts.map(value))),
            ("schema", .integer(1)),
        ]).text
    }

    private func title(_ model: ArgumentModel) -> String {
        let title = TextLine.of(model.document.title), name = TextLine.of(model.document.name)
        return title.isEmpty || title == name ? name : "\(title) (\(name))"
    }

    private func entry(_ kinship: Kinship) -> [String] {
        let (one, two) = (left.concept(kinship.left), right.concept(kinship.right))
        let names = [one, two].compactMap { $0 }.map { TextLine.of($0.name) }
        let ground = kinship.ground == .wording ? ", alike to \(Int((kinship.likeness * 100).rounded())) %" : ""
        let head = "    " + (names.first == names.last ? names[0] : names.joined(separator: " = ")) + ground
        return [head, "      A \(quotation(of: one, in: left))", "      B \(quotation(of: two, in: right))"]
    }

    private func quotation(of concept: Concept?, in model: ArgumentModel) -> String {
        concept.map { "\"\(TextLine.of(model.quotation(of: $0)))\"" } ?? ""
    }

    private func name(_ id: ConceptID, in model: ArgumentModel) -> String {
        guard let concept = model.concept(id) else { return id.description }
        let count = concept.mentions.count
        return "\(TextLine.of(concept.name)) (\(count) mention\(count == 1 ? "" : "s"))"
    }

    private func value(_ part: Comparison.Part) -> JSONValue {
        .object([
            ("kind", .string(part.kind.rawValue)),
            ("shared", .array(part.shared.map(value))),
            ("only_left", .array(part.onlyLeft.map { side($0, in: left) })),
            ("only_right", .array(part.onlyRight.map { side($0, in: right) })),
        ])
    }

    private func value(_ kinship: Kinship) -> JSONValue {
        .object([
            ("ground", .string("\(kinship.ground)")), ("likeness", .number(kinship.likeness)),
            ("left", side(kinship.left, in: left)), ("right", side(kinship.right, in: right)),
        ])
    }

    private func side(_ id: ConceptID, in model: ArgumentModel) -> JSONValue {
        guard let concept = model.concept(id) else { return .null }
        return .object([
            ("id", .string(id.description)), ("name", .string(TextLine.of(concept.name))), ("mentions", .integer(concept.mentions.count)),
            ("sentence", model.showcase(of: concept).map { .integer($0.sentence) } ?? .null),
            ("evidence", .string(TextLine.of(model.quotation(of: concept)))),
        ])
    }
}
