/// What the reader added to a concept without changing what the text says of it.
public struct Curation: Hashable, Sendable {
    /// What the reader means by it, in a sentence.
    public var definition: String?
    /// Its colour on screen.
    public var colour: ConceptColour?
    /// The name of the family that it was grouped into.
    public var family: String?
    /// Its place in the reader's own order, from 1; concepts without a place come after those that have one.
    public var rank: Int?
    /// Phrases that speak of it wherever they stand.
    public var cues: [String] = []

    /// Nothing added.
    public init(definition: String? = nil, colour: ConceptColour? = nil, family: String? = nil, rank: Int? = nil) {
        self.definition = definition
        self.colour = colour
        self.family = family
        self.rank = rank
    }

    /// This, and what only `other` has.
    func filled(from other: Curation) -> Curation {
        var filled = Curation(
            definition: definition ?? other.definition, colour: colour ?? other.colour, family: family ?? other.family,
            rank: rank ?? other.rank)
        filled.cues = cues + other.cues.filter { !cues.contains($0) }
        return filled
    }
}

/// The colours that a reader can give to a concept: the six that every terminal has.
public enum ConceptColour: String, Sendable, CaseIterable, Hashable {
    case red, green, yellow, blue, magenta, cyan
}
