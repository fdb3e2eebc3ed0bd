import FathomExtraction

/// How often each word of the corpus has each tag, and the tables of frequent words that follow from it.
struct TagCounts {
    private var counts: [UInt32: [Tag: Int]] = [:]

    /// The counts over `sentences`. Linear.
    init(_ sentences: [LabelledSentence]) {
        for sentence in sentences {
            for (form, tag) in zip(sentence.forms, sentence.tags) { counts[WordForm(form).lower, default: [:]][tag, default: 0] += 1 }
        }
    }

    /// What each word seen at least `atLeast` times may be.
    func sets(atLeast: Int) -> [UInt32: TagSet] {
        var result: [UInt32: TagSet] = [:]
        for (word, tags) in counts {
            let total = tags.values.reduce(0, +)
            guard total >= atLeast, word != 0 else { continue }
            result[word] = Self.set(tags, total: total)
        }
        return result
    }

    /// The tags of a word seen `total` times: those that are no slip of the teacher, with their kin when the word is rare.
    private static func set(_ tags: [Tag: Int], total: Int) -> TagSet {
        let sound = tags.filter { $0.value * 400 >= total && ($0.value > 1 || total < 60) }
        let set = TagSet(tags: sound.keys.sorted { $0.rawValue < $1.rawValue })
        guard total < 100, !set.isDisjoint(with: .open) else { return set }
        return set.widened
    }

    /// The words seen at least twice as a base form.
    func verbs() -> [UInt32] {
        counts.filter { $0.value[.vb, default: 0] >= 2 }.map(\.key).sorted()
    }
}
