/// How a statement of the reader names a concept: by what it was called when it was made, and by a passage that speaks of it.
///
/// The name is the one that the machine gave, or the one under which the reader added it; names that the reader gave later do not count, so
/// that statements do not depend on each other.
public struct ConceptName: Hashable, Sendable {
    /// What it was.
    public let kind: ConceptKind
    /// What it was called.
    public let name: String
    /// A place that spoke of it; nil where nobody told.
    public let passage: Selector?

    /// The concept of that kind and name.
    public init(_ kind: ConceptKind, _ name: String, passage: Selector? = nil) {
        self.kind = kind
        self.name = name
        self.passage = passage
    }

    /// What it is looked up by: kind and words, without articles and capitals.
    var key: ConceptKey { ConceptKey(kind: kind, words: Wording.key(of: name)) }
}

/// A kind and the words of a name, ready for being looked up.
struct ConceptKey: Hashable, Sendable {
    let kind: ConceptKind
    let words: String
}

/// How a statement of the reader names a link: by its ends, its relation and the sentence that licenses it.
public struct LinkName: Hashable, Sendable {
    /// Where it starts.
    public let from: ConceptName
    /// How the one bears on the other.
    public let relation: Relation
    /// Where it ends.
    public let to: ConceptName
    /// Its sentence; nil for every link of these ends and this relation.
    public let evidence: Selector?

    /// The link between these ends.
    public init(from: ConceptName, relation: Relation, to: ConceptName, evidence: Selector?) {
        self.from = from
        self.relation = relation
        self.to = to
        self.evidence = evidence
    }
}
