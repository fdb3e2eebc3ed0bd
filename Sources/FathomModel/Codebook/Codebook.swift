/// What a reader tells the machine beforehand: actors and concepts to look for, words to leave alone, rules to switch off.
///
/// A codebook is kept in a file of the reader's own; `CodebookReader` reads it. Rows keep the order of the file.
public struct Codebook: Hashable, Sendable {
    /// An actor that is looked for by its name and its aliases.
    public struct Actor: Hashable, Sendable {
        /// What the entry is called.
        public let name: String
        /// What sort of actor it is.
        public let type: ActorType
        /// Other names of it.
        public let aliases: [String]

        /// An actor.
        public init(name: String, type: ActorType, aliases: [String]) {
            self.name = name
            self.type = type
            self.aliases = aliases
        }
    }

    /// A threat, strategy or consequence that is looked for by its cue phrases.
    public struct CuedConcept: Hashable, Sendable {
        /// What it is; never an actor.
        public let kind: ConceptKind
        /// What the entry is called; no cue by itself.
        public let name: String
        /// The phrases that make a mention of it; at least one.
        public let cues: [String]

        /// A concept.
        public init(kind: ConceptKind, name: String, cues: [String]) {
            self.kind = kind
            self.name = name
            self.cues = cues
        }
    }

    /// What the codebook is called: the name of its file, without folders.
    public let name: String
    /// The SHA-256 digest of its file, in 64 hexadecimal digits; empty where nobody made one.
    public let digest: String
    /// The actors to look for.
    public internal(set) var actors: [Actor] = []
    /// The other concepts to look for.
    public internal(set) var concepts: [CuedConcept] = []
    /// Phrases that no entry of the machine's own may bear.
    public internal(set) var stops: [String] = []
    /// The names of the rules that are switched off.
    public internal(set) var rulesOff: [String] = []
    /// What the reader means by the name of an entry, one sentence by the name.
    public internal(set) var definitions: [String: String] = [:]

    /// The family of an entry, by the name of the entry.
    public internal(set) var families: [String: String] = [:]

    /// A codebook without rows.
    public init(name: String, digest: String = "") {
        self.name = name
        self.digest = digest
    }

    /// Whether it asks for nothing, so that a text is read as it is without one.
    public var isEmpty: Bool {
        actors.isEmpty && concepts.isEmpty && stops.isEmpty && rulesOff.isEmpty && definitions.isEmpty && families.isEmpty
    }
}
