import FathomModel

/// Joins candidates that say the same into one entry.
struct Merger {
    /// How alike two wordings must be to be one concept.
    static let threshold = 0.8
    /// The most entries that a candidate is compared with for each stem it shares with them.
    private static let reach = 40

    private let sentences: [ReadSentence]
    private var entries: [Entry] = []
    private var byStem: [String: [Int]] = [:]

    /// A merger over the sentences that are read.
    init(sentences: [ReadSentence]) {
        self.sentences = sentences
    }

    /// The entries of `candidates`, in order of first mention. Near linear in the number of candidates.
    mutating func entries(of candidates: [Candidate]) -> [Entry] {
        for place in candidates.indices { take(candidates[place], place) }
        return entries
    }

    private mutating func take(_ candidate: Candidate, _ place: Int) {
        let terms = sentences[candidate.sentence].terms
        let stems = Stems(candidate.range, shared: candidate.shared, in: terms)
        let polarity = polarity(of: candidate, terms)
        var seen: Set<Int> = []
        var best: (entry: Int, likeness: Double)?
        for word in stems.words {
            for entry in (byStem[word] ?? []).suffix(Self.reach) where seen.insert(entry).inserted {
                guard entries[entry].kind == candidate.kind, entries[entry].polarity * polarity >= 0 else { continue }
                let likeness = entries[entry].stems.map { $0.likeness(to: stems) }.max() ?? 0
                if likeness >= Self.threshold, likeness > best?.likeness ?? 0 { best = (entry, likeness) }
            }
        }
        if let best { return join(best.entry, place, stems) }
        entries.append(Entry(kind: candidate.kind, members: [place], stems: [stems], polarity: polarity))
        for word in Set(stems.words).sorted() { byStem[word, default: []].append(entries.count - 1) }
    }

    private mutating func join(_ entry: Int, _ place: Int, _ stems: Stems) {
        entries[entry].members.append(place)
        if entries[entry].stems.count < 8, !entries[entry].stems.contains(stems) { entries[entry].stems.append(stems) }
    }

    private func polarity(of candidate: Candidate, _ terms: [Term]) -> Int {
        guard let first = (candidate.shared ?? candidate.range).first(where: { terms[$0].kind.isVerb }) else { return 0 }
        let verb = terms[first].verb
        if verb.contains(.up) { return verb.contains(.down) ? 0 : 1 }
        return verb.contains(.down) ? -1 : 0
    }
}
