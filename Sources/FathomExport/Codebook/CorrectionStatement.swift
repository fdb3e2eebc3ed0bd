public import FathomModel

/// States what of a model is the reader's work.
public enum CorrectionStatement {
    /// How many corrections shaped a model, as a JSON value.
    public static func json(_ count: CorrectionCount) -> JSONValue {
        .object([("applied", .integer(count.applied)), ("idle", .integer(count.idle))])
    }

    /// The same in one line: "corrections: 3; 1 does not apply".
    public static func line(_ count: CorrectionCount) -> String {
        let idle = count.idle == 0 ? "" : "; \(count.idle) \(count.idle == 1 ? "does" : "do") not apply"
        return "corrections: \(count.applied)\(idle)"
    }

    /// A statement in a line: "rename: actor Iran".
    static func line(_ statement: Correction) -> String {
        let name = { (concept: ConceptName) in "\(concept.kind.rawValue) \(TextLine.of(concept.name))" }
        if let link = statement.link {
            return "\(statement.word): \(name(link.from)) \(link.relation.rawValue) \(name(link.to))"
        }
        return statement.word + (statement.concept.map { ": " + name($0) } ?? "")
    }

    /// What the reader did to a concept, as members of its JSON object; none for the machine's own.
    static func members(of concept: Concept) -> [(key: String, value: JSONValue)] {
        let curation = concept.curation
        var members = members(of: concept.origin)
        if let definition = curation.definition { members.append(("definition", .string(TextLine.of(definition)))) }
        if let family = curation.family { members.append(("family", .string(TextLine.of(family)))) }
        if let colour = curation.colour { members.append(("colour", .string(colour.rawValue))) }
        if let rank = curation.rank { members.append(("order", .integer(rank))) }
        return members
    }

    /// Whose work it is; nothing for the machine's own.
    static func members(of origin: Origin) -> [(key: String, value: JSONValue)] {
        origin == .machine ? [] : [("origin", .string(origin.rawValue))]
    }

    /// Whose work it is, after the facts of an entry: ", added by you".
    static func words(for origin: Origin) -> String {
        switch origin {
        case .machine: ""
        case .confirmed: ", confirmed by you"
        case .changed: ", changed by you"
        case .added: ", added by you"
        }
    }

    /// What the reader added to a concept, a line each.
    static func lines(of curation: Curation) -> [String] {
        [
            curation.definition.map { "means: " + TextLine.of($0) },
            curation.family.map { "family: " + TextLine.of($0) },
        ].compactMap { $0 }
    }
}
