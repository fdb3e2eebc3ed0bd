import FathomText

/// A concept while the reader's statements are applied.
struct CorrectedItem {
    /// Where it comes from.
    let root: CorrectedModel.Root
    var kind: ConceptKind
    var name: String
    var variants: [String]
    var actorType: ActorType?
    /// Its own mentions, without those of what was merged into it.
    var mentions: [Mention]
    let weight: Double
    let trace: Trace
    var curation: Curation
    var isAdded = false
    var isChanged = false
    var isConfirmed = false
    var isHidden = false
    /// What it was merged into, as an index into the items.
    var host: Int?
    /// What was merged into it.
    var guests: [Int] = []
    /// Its own links, as indices into the links.
    var links: [Int] = []

    /// A concept of the machine.
    init(_ concept: Concept) {
        root = .machine(concept.id)
        kind = concept.kind
        name = concept.name
        variants = concept.variants
        actorType = concept.actorType
        mentions = concept.mentions
        weight = concept.weight
        trace = concept.trace
        curation = concept.curation
    }

    /// A concept that a statement makes.
    init(made name: ConceptName, kind: ConceptKind, type: ActorType?, mentions: [Mention], trace: Trace) {
        root = .made(ConceptName(name.kind, name.name))
        self.kind = kind
        self.name = name.name
        variants = []
        actorType = kind == .actor ? type : nil
        self.mentions = mentions
        weight = 0
        self.trace = trace
        curation = Curation()
    }

    /// Whose work it is.
    var origin: Origin {
        if isAdded { return .added }
        if isChanged { return .changed }
        return isConfirmed ? .confirmed : .machine
    }

    /// Gives it another name; the old one becomes a wording.
    mutating func rename(_ new: String) {
        variants.removeAll { $0 == new }
        variants.insert(name, at: 0)
        name = new
        isChanged = true
    }
}

/// A link while the reader's statements are applied.
struct CorrectedLink {
    /// The ends, as indices into the items.
    var from: Int
    var to: Int
    var relation: Relation
    let evidence: Evidence
    let trace: Trace
    /// The statement that added it.
    var statement: Int?
    var isChanged = false
    var isConfirmed = false
    var isRemoved = false

    /// Whose work it is.
    var origin: Origin {
        if statement != nil { return .added }
        if isChanged { return .changed }
        return isConfirmed ? .confirmed : .machine
    }
}
