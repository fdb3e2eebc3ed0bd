internal import FathomModel
internal import FathomText

/// What a note is about, as the cells of a line in the file of a draft; line ends and tabs in them are told by a backslash and a letter.
enum DraftOwner {
    /// The cells of an owner; none for the section, which the file tells anyway.
    static func cells(of owner: NoteOwner) -> [String] {
        switch owner {
        case .section: []
        case .text: ["text"]
        case .concept(let concept): ["concept"] + cells(of: concept)
        case .link(let link): ["link", link.relation.rawValue] + cells(of: link.from) + cells(of: link.to)
        case .passage(let words):
            ["passage", "\(words.span.lower)", "\(words.span.upper)", words.isRepeated ? "1" : "0"]
                + [words.exact, words.prefix, words.suffix, words.above, words.below].map(escaped)
        }
    }

    /// The owner that cells tell of; the section for those that tell of none.
    static func owner(of cells: [String]) -> NoteOwner {
        let rest = Array(cells.dropFirst())
        switch cells.first {
        case "text": return .text
        case "concept": return concept(rest).map { .concept($0) } ?? .section
        case "link": return link(rest) ?? .section
        case "passage": return passage(rest) ?? .section
        default: return .section
        }
    }

    private static func cells(of concept: NotedConcept) -> [String] { [concept.kind.rawValue, escaped(concept.name)] }

    private static func concept(_ cells: [String]) -> NotedConcept? {
        guard cells.count >= 2, let kind = ConceptKind(rawValue: cells[0]) else { return nil }
        return NotedConcept(kind: kind, name: unescaped(cells[1]))
    }

    private static func link(_ cells: [String]) -> NoteOwner? {
        guard cells.count == 5, let relation = Relation(rawValue: cells[0]), let from = concept(Array(cells[1...2])),
            let to = concept(Array(cells[3...4]))
        else { return nil }
        return .link(NotedLink(from: from, relation: relation, to: to))
    }

    private static func passage(_ cells: [String]) -> NoteOwner? {
        guard cells.count == 8, let lower = Int(cells[0]), let upper = Int(cells[1]), lower >= 0, lower <= upper else { return nil }
        let words = cells[3...].map(unescaped)
        return .passage(
            Selector(
                exact: words[0], prefix: words[1], suffix: words[2], span: TextSpan(lower, upper), above: words[3], below: words[4],
                isRepeated: cells[2] == "1"))
    }

    private static func escaped(_ words: String) -> String {
        words.reduce(into: "") { line, character in
            switch character {
            case "\\": line += "\\\\"
            case "\t": line += "\\t"
            case "\n": line += "\\n"
            case "\r": line += "\\r"
            case "\r\n": line += "\\r\\n"
            default: line.append(character)
            }
        }
    }

    private static func unescaped(_ line: String) -> String {
        var words = ""
        var isEscape = false
        for character in line {
            guard isEscape || character != "\\" else {
                isEscape = true
                continue
            }
            words.append(!isEscape ? character : character == "t" ? "\t" : character == "n" ? "\n" : character == "r" ? "\r" : character)
            isEscape = false
        }
        return words
    }
}
