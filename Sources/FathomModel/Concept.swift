/// An actor, a threat, a strategy element or a consequence: one entry, however often and in whatever words the text names it.
public struct Concept: Hashable, Sendable {
    /// Its identifier within the model.
    public let id: ConceptID
    /// Its name, in words of the text.
    public let name: String
    /// The other words that the text has for it: aliases of an actor, paraphrases of a phrase; in order of first mention.
    public let variants: [String]
    /// What sort of actor it is; nil for the other kinds.
    public let actorType: ActorType?
    /// Where it is mentioned, in order; never empty.
    public let mentions: [Mention]
    /// How much the text makes of it, for ordering lists; at least 0.
    public let weight: Double
    /// Why the machine made the entry.
    public let trace: Trace
    /// How the text stands to it: the strongest stance of its mentions.
    public let stance: Stance
    /// Whose work it is.
    public let origin: Origin
    /// What the reader added to it.
    public let curation: Curation

    /// The kind, from the identifier.
    public var kind: ConceptKind { id.kind }

    /// An entry; the machine's own unless told otherwise.
    public init(
        id: ConceptID, name: String, variants: [String], actorType: ActorType?, mentions: [Mention], weight: Double, trace: Trace,
        origin: Origin = .machine, curation: Curation = Curation()
    ) {
        self.id = id
        self.name = name
        self.variants = variants
        self.actorType = actorType
        self.mentions = mentions
        self.weight = weight
        self.trace = trace
        stance = mentions.strongestStance
        self.origin = origin
        self.curation = curation
    }
}
