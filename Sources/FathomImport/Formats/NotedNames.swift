import FathomModel
import FathomText

/// What a note is about, as our JSON tells it.
enum NotedNames {
    /// The owner of a note of that sort; nil if the file does not tell it.
    static func owner(_ sort: String, in part: JSONPart) -> NoteOwner? {
        switch sort {
        case "text": .text
        case "section": .section
        case "concept": concept(part["concept"]).map { .concept($0) }
        case "link": link(part["link"]).map { .link($0) }
        case "passage": selector(part["selector"]).map { .passage($0) }
        default: nil
        }
    }

    private static func concept(_ part: JSONPart?) -> NotedConcept? {
        guard let kind = part?["kind"]?.text.flatMap({ ConceptKind(rawValue: $0) }), let name = part?["name"]?.text else { return nil }
        return NotedConcept(kind: kind, name: name)
    }

    private static func link(_ part: JSONPart?) -> NotedLink? {
        guard let from = concept(part?["from"]), let to = concept(part?["to"]),
            let relation = part?["rel"]?.text.flatMap({ Relation(rawValue: $0) })
        else { return nil }
        return NotedLink(from: from, relation: relation, to: to)
    }

    private static func selector(_ part: JSONPart?) -> Selector? {
        guard let part, let exact = part["exact"]?.text, let start = part["start"]?.whole, let end = part["end"]?.whole, start >= 0 else {
            return nil
        }
        let isRepeated = if case .bool(true)? = part["repeated"] { true } else { false }
        return Selector(
            exact: exact, prefix: part["prefix"]?.text ?? "", suffix: part["suffix"]?.text ?? "", span: TextSpan(start, end),
            above: part["above"]?.text ?? "", below: part["below"]?.text ?? "", isRepeated: isRepeated)
    }
}
