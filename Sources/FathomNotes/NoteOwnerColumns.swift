internal import FathomModel
internal import FathomText
internal import GRDB

/// What a note is about, as columns of its row.
enum NoteOwnerColumns {
    /// The columns that tell what a place is about; all others of them are null.
    static func values(of place: NotePlace) -> [String: (any DatabaseValueConvertible)?] {
        var values: [String: (any DatabaseValueConvertible)?] = [:]
        for column in all { values[column] = .some(nil) }
        values["owner"] = word(for: place.owner)
        switch place.owner {
        case .section: if let opening = place.opening { values.merge(columns(of: opening)) { $1 } }
        case .text: break
        case .passage(let selector): values.merge(columns(of: selector)) { $1 }
        case .concept(let concept):
            values["kind"] = concept.kind.rawValue
            values["name"] = concept.name
        case .link(let link):
            values["kind"] = link.from.kind.rawValue
            values["name"] = link.from.name
            values["relation"] = link.relation.rawValue
            values["to_kind"] = link.to.kind.rawValue
            values["to_name"] = link.to.name
        }
        return values
    }

    /// The owner that a row tells; its section for one that tells none that this Fathom knows.
    static func owner(in row: Row) -> NoteOwner {
        switch row["owner"] as String {
        case "text": return .text
        case "passage": return selector(in: row).map { .passage($0) } ?? .section
        case "concept": return concept(in: row, "kind", "name").map { .concept($0) } ?? .section
        case "link":
            guard let from = concept(in: row, "kind", "name"), let to = concept(in: row, "to_kind", "to_name"),
                let relation = (row["relation"] as String?).flatMap({ Relation(rawValue: $0) })
            else { return .section }
            return .link(NotedLink(from: from, relation: relation, to: to))
        default: return .section
        }
    }

    /// How the section of a row's note begins, where that is kept.
    static func opening(in row: Row) -> Selector? { selector(in: row) }

    private static let all = [
        "quote", "prefix", "suffix", "above", "below", "lower", "upper", "is_repeated", "kind", "name", "relation", "to_kind", "to_name",
    ]

    private static func word(for owner: NoteOwner) -> String {
        switch owner {
        case .section: "section"
        case .passage: "passage"
        case .concept: "concept"
        case .link: "link"
        case .text: "text"
        }
    }

    private static func columns(of selector: Selector) -> [String: (any DatabaseValueConvertible)?] {
        [
            "quote": selector.exact.withoutNUL, "prefix": selector.prefix.withoutNUL, "suffix": selector.suffix.withoutNUL,
            "above": selector.above.withoutNUL, "below": selector.below.withoutNUL, "lower": selector.span.lower,
            "upper": selector.span.upper, "is_repeated": selector.isRepeated ? 1 : 0,
        ]
    }

    private static func selector(in row: Row) -> Selector? {
        guard let exact = row["quote"] as String?, let lower = row["lower"] as Int?, let upper = row["upper"] as Int? else { return nil }
        return Selector(
            exact: exact, prefix: row["prefix"] ?? "", suffix: row["suffix"] ?? "", span: TextSpan(lower, upper), above: row["above"] ?? "",
            below: row["below"] ?? "", isRepeated: (row["is_repeated"] ?? 0) != 0)
    }

    private static func concept(in row: Row, _ kind: String, _ name: String) -> NotedConcept? {
        guard let kind = (row[kind] as String?).flatMap({ ConceptKind(rawValue: $0) }), let name = row[name] as String? else { return nil }
        return NotedConcept(kind: kind, name: name)
    }
}

extension String {
    /// The text without NUL characters, which a text in the store cannot hold.
    fileprivate var withoutNUL: String { utf8.contains(0) ? filter { $0 != "\0" } : self }
}
