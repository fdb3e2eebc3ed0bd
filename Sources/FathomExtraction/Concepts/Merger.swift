import FathomModel

/// Joins candidates that say the same into one entry.
struct Merger {
    /// The most entries that a candidate is compared with for each stem it shares with them.
    private static let reach = 40

    private let sentences: [ReadSentence]
    private var stemmer = Stemmer()
    private var entries: [Entry] = []
    /// The entries that have a stem, by the stem's number.
    private var byStem: [[Int]] = []
    /// The candidate that each entry was compared with last, by entry.
    private var compared: [Int] = []
    /// The entries of the codebook's concepts.
    private var byConcept: [Int: Int] = [:]

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
        if let concept = candidate.cued { return take(candidate, place, of: concept) }
        let terms = sentences[candidate.sentence].terms
        let stems = stemmer.stems(of: candidate.range, shared: candidate.shared, in: terms)
        byStem.append(contentsOf: repeatElement([], count: stemmer.count - byStem.count))
        let polarity = polarity(of: candidate, terms)
        if let entry = likest(to: stems, candidate.kind, polarity, place) { return join(entry, place, stems) }
        entries.append(Entry(kind: candidate.kind, members: [place], stems: [stems], polarity: polarity))
        compared.append(place)
        for stem in stems.distinct { byStem[stem].append(entries.count - 1) }
    }

    /// What a cue phrase makes belongs to the entry of its concept and to no other, whatever it is like.
    private mutating func take(_ candidate: Candidate, _ place: Int, of concept: Int) {
        if let entry = byConcept[concept] { return entries[entry].members.append(place) }
        byConcept[concept] = entries.count
        entries.append(Entry(kind: candidate.kind, members: [place], stems: [], polarity: 0, cued: concept))
        compared.append(place)
    }

    /// The entry most like the candidate at `place`, if one is alike enough: the first of equals in the order of the stems' letters.
    private mutating func likest(to stems: Stems, _ kind: ConceptKind, _ polarity: Int, _ place: Int) -> Int? {
        var best: (entry: Int, likeness: Double)?
        for stem in stems.byLetters {
            for entry in byStem[stem].suffix(Self.reach) where compared[entry] != place {
                compared[entry] = place
                guard entries[entry].kind == kind, entries[entry].polarity * polarity >= 0 else { continue }
                let likeness = entries[entry].likeness(to: stems)
                if likeness >= kind.likeness, likeness > best?.likeness ?? 0 { best = (entry, likeness) }
            }
        }
        return best?.entry
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
