public import FathomModel

/// Identifiers and names of what a REFI-QDA file holds. Those of codes are the same whatever the text, so that the concepts of several texts meet.
public enum QDANames {
    /// The user whose work the machine's is.
    public static let machine = UUID5.of("user/machine")
    /// The user whose work the reader's is.
    public static let reader = UUID5.of("user/reader")
    /// What the note is called that holds the reader's statements, a JSON object a line.
    public static let statements = "Fathom: corrections"

    /// The code over all concepts of a kind.
    public static func group(_ kind: ConceptKind) -> String { UUID5.of("kind/\(kind.rawValue)") }

    /// The code over the concepts of a family.
    static func family(_ name: String, _ kind: ConceptKind) -> String { UUID5.of("family/\(kind.rawValue)/\(name)") }

    /// The code of a concept.
    static func code(_ concept: Concept) -> String { UUID5.of("concept/\(concept.kind.rawValue)/\(concept.name)") }

    /// Something in the text of that digest.
    static func part(_ name: String, of digest: String) -> String { UUID5.of("text/\(digest)/\(name)") }
}

/// Names of codes, each once in a book: programs merge codes by their names.
struct QDACodeNames {
    private var used: Set<String> = []

    /// `name`, with `more` in brackets, and then a number, if it is used already.
    mutating func taking(_ name: String, _ more: String) -> String {
        let line = TextLine.of(name)
        let first = line.isEmpty ? more : line
        var unique = first, number = 1
        while !used.insert(unique.lowercased()).inserted {
            unique = number == 1 ? "\(first) (\(more))" : "\(first) (\(more) \(number))"
            number += 1
        }
        return unique
    }
}
