public import FathomModel

/// States which codebook a model was made with.
public enum CodebookStatement {
    /// The codebook as a JSON value: its file's name and digest, how many rows of each sort are in use, the rules that are switched off.
    public static func json(_ codebook: Codebook) -> JSONValue {
        .object([
            ("name", .string(TextLine.of(codebook.name))),
            ("sha256", .string(codebook.digest)),
            ("actors", .integer(codebook.actors.count)),
            ("concepts", .integer(codebook.concepts.count)),
            ("stops", .integer(codebook.stops.count)),
            ("definitions", .object(codebook.definitions.sorted { $0.key < $1.key }.map { ($0.key, .string(TextLine.of($0.value))) })),
            ("rules_off", .strings(codebook.rulesOff)),
        ])
    }

    /// The codebook in one line: "codebook fathom.codebook: 2 actors, 1 concept".
    public static func line(_ codebook: Codebook) -> String { "codebook \(TextLine.of(codebook.name)): \(counts(codebook))" }

    /// What is in the codebook, in words: "2 actors, 1 concept, 1 rule off".
    public static func counts(_ codebook: Codebook) -> String {
        let counts = [
            (codebook.actors.count, "actor", "actors"), (codebook.concepts.count, "concept", "concepts"),
            (codebook.stops.count, "stop phrase", "stop phrases"), (codebook.rulesOff.count, "rule off", "rules off"),
            (codebook.definitions.count, "definition", "definitions"), (Set(codebook.families.values).count, "family", "families"),
        ]
        return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
    }
}
