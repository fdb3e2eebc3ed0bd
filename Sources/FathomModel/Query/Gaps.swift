import FathomText

/// What an argument leaves open: the places where a reader may want to ask, or to write a note.
public struct Gaps: Hashable, Sendable {
    /// Threats that no strategy element answers, weightiest first.
    public let unansweredThreats: [ConceptID]
    /// Strategy elements that lead to no consequence, weightiest first.
    public let fruitlessStrategies: [ConceptID]
    /// Consequences all of whose mentions and links stand in one sentence, weightiest first.
    public let thinConsequences: [Thin]
    /// Sections with words that are read but no note, in the order of the text.
    public let bareSections: [Int]
    /// Sentences that are read and in which nothing was found, in the order of the text.
    public let silentSentences: [Int]

    /// A consequence, and the one sentence that it rests on.
    public struct Thin: Hashable, Sendable {
        /// The consequence.
        public let concept: ConceptID
        /// The sentence, as an index into `Document.sentences`.
        public let sentence: Int
    }

    /// The gaps of `model`, of which the sections `noted` have notes. Linear in the model and its text, save for the order of the concepts.
    /// - Parameter end: sentences that end after this byte were not read and are no gaps.
    public init(of model: ArgumentModel, noted: Set<Int>, readTo end: Int = .max) {
        unansweredThreats = model.ranked(.threat).map(\.id).filter { id in
            !model.links(at: id).contains { $0.relation == .respondsTo && $0.to == id }
        }
        fruitlessStrategies = model.ranked(.strategy).map(\.id).filter { id in
            !model.links(at: id).contains { $0.relation == .produces && $0.from == id }
        }
        thinConsequences = model.ranked(.consequence).compactMap { Self.thin($0, in: model) }
        bareSections = Self.bareSections(of: model, noted: noted)
        silentSentences = Self.silentSentences(of: model, end: end)
    }

    /// How many there are together.
    public var count: Int {
        unansweredThreats.count + fruitlessStrategies.count + thinConsequences.count + bareSections.count + silentSentences.count
    }

    private static func thin(_ concept: Concept, in model: ArgumentModel) -> Thin? {
        guard let first = concept.mentions.first?.sentence else { return nil }
        let rests = concept.mentions.allSatisfy { $0.sentence == first }
        guard rests, model.links(at: concept.id).allSatisfy({ $0.evidence.sentence == first }) else { return nil }
        return Thin(concept: concept.id, sentence: first)
    }

    private static func bareSections(of model: ArgumentModel, noted: Set<Int>) -> [Int] {
        let document = model.document
        return document.sections.indices.filter { section in
            guard !noted.contains(section) else { return false }
            let paragraphs = document.sections[section].paragraphs.clamped(to: document.paragraphs.indices)
            return document.paragraphs[paragraphs].contains { $0.kind.isRead }
        }
    }

    private static func silentSentences(of model: ArgumentModel, end: Int) -> [Int] {
        let document = model.document
        var speaks = [Bool](repeating: false, count: document.sentences.count)
        for concept in model.concepts {
            for mention in concept.mentions where speaks.indices.contains(mention.sentence) { speaks[mention.sentence] = true }
        }
        for link in model.links where speaks.indices.contains(link.evidence.sentence) { speaks[link.evidence.sentence] = true }
        return document.sentences.indices.filter { index in
            let sentence = document.sentences[index]
            guard !speaks[index], sentence.span.upper <= end, document.paragraphs.indices.contains(sentence.paragraph) else { return false }
            return document.paragraphs[sentence.paragraph].kind.isRead
        }
    }
}
