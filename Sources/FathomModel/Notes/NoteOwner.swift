/// What a note is about, told by words and not by numbers, so that it outlives an edit of the text and another reading of it.
public enum NoteOwner: Hashable, Sendable {
    /// The section of its place.
    case section
    /// A sentence, or words that the reader picked.
    case passage(Selector)
    /// A concept.
    case concept(NotedConcept)
    /// A link between two concepts.
    case link(NotedLink)
    /// The text as a whole.
    case text

    /// Whether it is a place of the text: a section or a passage.
    public var isPlace: Bool {
        switch self {
        case .section, .passage: true
        case .concept, .link, .text: false
        }
    }
}

/// A concept by kind and name.
public struct NotedConcept: Hashable, Sendable {
    /// Its kind when it was named.
    public let kind: ConceptKind
    /// Its name then.
    public let name: String

    /// A concept of that kind and name.
    public init(kind: ConceptKind, name: String) {
        self.kind = kind
        self.name = name
    }

    /// The name of a concept.
    public init(_ concept: Concept) {
        self.init(kind: concept.kind, name: concept.name)
    }
}

/// A link by its ends and its relation; the sentences it rests on are none of its name.
public struct NotedLink: Hashable, Sendable {
    /// Where it starts.
    public let from: NotedConcept
    /// How the one bears on the other.
    public let relation: Relation
    /// Where it ends.
    public let to: NotedConcept

    /// A link between two concepts.
    public init(from: NotedConcept, relation: Relation, to: NotedConcept) {
        self.from = from
        self.relation = relation
        self.to = to
    }

    /// The name of a link of `model`; nil if it is none of it.
    public init?(_ link: Link, in model: ArgumentModel) {
        guard let from = model.concept(link.from), let to = model.concept(link.to) else { return nil }
        self.init(from: NotedConcept(from), relation: link.relation, to: NotedConcept(to))
    }
}
