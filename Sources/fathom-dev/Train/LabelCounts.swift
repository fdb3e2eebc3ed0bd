import FathomExtraction

/// How often an arc between two tags has each label.
struct LabelCounts {
    private var counts: [Int: [UInt8: Int]] = [:]
    private var byTag: [UInt8: [UInt8: Int]] = [:]

    /// The counts over the arcs of `sentences` tagged `tags`. Linear.
    init(_ sentences: [LabelledSentence], tags: [[Tag]]) {
        for (sentence, tags) in zip(sentences, tags) {
            let words = ParserWords(sentence.wordForms, tags: tags)
            for (word, head) in sentence.heads.enumerated() {
                let label = sentence.labels[word].rawValue
                counts[LabelChoices.row(words, head: head, word: word), default: [:]][label, default: 0] += 1
                byTag[tags[word].rawValue, default: [:]][label, default: 0] += 1
            }
        }
    }

    /// For each row of `LabelChoices`, the labels to choose among: those of the row that are no slip, else those of the tag.
    func sets() -> [UInt64] {
        (0..<LabelChoices.rows).map { row in
            let tag = UInt8(row >> 1 & 63)
            if row >> 7 == 62 { return Self.bit(Label.root.rawValue) }
            let set = Self.set(counts[row] ?? [:], from: 8)
            if set != 0 { return set }
            let general = Self.set(byTag[tag] ?? [:], from: 20) & ~Self.bit(Label.root.rawValue)
            return general == 0 ? Self.bit(Label.dep.rawValue) : general
        }
    }

    private static func set(_ labels: [UInt8: Int], from enough: Int) -> UInt64 {
        let total = labels.values.reduce(0, +)
        guard total >= enough else { return 0 }
        return labels.filter { $0.value * 300 >= total && $0.value > 1 }.keys.reduce(0) { $0 | bit($1) }
    }

    private static func bit(_ label: UInt8) -> UInt64 { 1 << UInt64(label) }
}
