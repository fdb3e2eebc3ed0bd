/// What occurs in a set of texts: every concept once, with the texts that have it.
///
/// Concepts of different texts are one if they are of one kind and are called the same: actors by a name, or by an alias with a capital letter,
/// the others by the words of their wording, small words and endings aside.
public struct Corpus: Sendable {
    /// One text of the corpus.
    public struct Text: Sendable {
        /// Its path or name.
        public let name: String
        /// Its title.
        public let title: String
        /// Its model, with or without its words.
        public let model: ArgumentModel

        /// A text.
        public init(name: String, title: String, model: ArgumentModel) {
            self.name = name
            self.title = title
            self.model = model
        }
    }

    /// A concept of the corpus.
    public struct Row: Sendable {
        /// Its kind.
        public let kind: ConceptKind
        /// The name that most texts have for it.
        public let name: String
        /// The texts that have it, as indices into `texts`, in order.
        public let texts: [Int]
        /// How often it is mentioned in all of them.
        public let mentions: Int
    }

    /// A concept of one text.
    public struct Occurrence: Sendable {
        /// Its text, as an index into `texts`.
        public let text: Int
        /// What it is called there.
        public let id: ConceptID
        /// Its row.
        public let row: Int
        /// How often it is mentioned there.
        public let mentions: Int
    }

    /// The texts in their order.
    public let texts: [Text]
    /// The concepts by kind, those of most texts first, then those mentioned most, then by name.
    public let rows: [Row]
    /// Every concept of every text, in the order of the texts.
    public let occurrences: [Occurrence]

    /// The corpus of those texts. Near linear in their concepts.
    public init(_ texts: [Text]) {
        var joining = CorpusJoining()
        for (place, text) in texts.enumerated() {
            for concept in text.model.concepts { joining.add(concept, ofText: place) }
        }
        self.texts = texts
        (rows, occurrences) = joining.rows()
    }

    /// The rows that occur in most of the texts in which a row does, with the number of these texts: at most `most`, those of at least two texts or of
    /// the row's only one. Linear in the concepts of these texts.
    public func company(of row: Int, most: Int) -> [(row: Int, texts: Int)] {
        var counts: [Int: Int] = [:]
        for text in rows[row].texts {
            for other in Set(occurrences[firstOccurrence(ofText: text)...].prefix { $0.text == text }.map(\.row)) where other != row {
                counts[other, default: 0] += 1
            }
        }
        let least = min(2, rows[row].texts.count)
        let found = counts.filter { $0.value >= least }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return found.prefix(most).map { (row: $0.key, texts: $0.value) }
    }

    private func firstOccurrence(ofText text: Int) -> Int {
        var (low, high) = (0, occurrences.count)
        while low < high {
            let middle = low + (high - low) / 2
            if occurrences[middle].text < text { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
