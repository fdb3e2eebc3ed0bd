import FathomExtraction

/// Learns the tagger's weights.
struct TaggerTrainer {
    /// The weights so far.
    let weights: AveragedWeights
    private let sets: [UInt32: TagSet]
    private var features = TaggerFeatures()

    /// A trainer over a table of `1 << bits` weights that takes a frequent word's tags from `sets`.
    init(bits: Int, sets: [UInt32: TagSet]) {
        weights = AveragedWeights(bits: bits)
        self.sets = sets
    }

    /// Learns from `sentences` in `rounds` rounds, in an order drawn anew each round.
    mutating func learn(_ sentences: [LabelledSentence], rounds: Int) {
        var random = FixedRandom(seed: 1)
        let words = sentences.map { TaggerWords($0.wordForms, candidates: candidates) }
        var order = Array(sentences.indices)
        for round in 0..<rounds {
            order.shuffle(using: &random)
            var wrong = 0
            for index in order { wrong += learn(words[index], sentences[index].tags) }
            print("  tagger round \(round + 1): \(wrong) wrong")
        }
    }

    /// The tags to choose among for `form`, as at run time.
    private func candidates(_ form: WordForm) -> TagSet {
        TagDictionary.candidates(for: form, seen: sets[form.lower])
    }

    /// Learns from one sentence and gives the number of wrong tags.
    private mutating func learn(_ words: TaggerWords, _ gold: [Tag]) -> Int {
        var (previous, beforeThat) = (Tag.edge, Tag.edge)
        var wrong = 0
        for index in gold.indices {
            let right = UInt32(gold[index].rawValue)
            let guess = words.candidates[index].only.map { UInt32($0.rawValue) } ?? choose(words, index, previous, beforeThat)
            if guess != right {
                wrong += 1
                if words.candidates[index].only == nil, words.candidates[index].has(gold[index]) {
                    weights.update(features.places.all, right: right, wrong: guess)
                }
            }
            (previous, beforeThat) = (guess, previous)
        }
        return wrong
    }

    private mutating func choose(_ words: TaggerWords, _ index: Int, _ previous: UInt32, _ beforeThat: UInt32) -> UInt32 {
        weights.tick()
        features.fill(words, at: index, previous: previous, beforeThat: beforeThat)
        return weights.best(features.places.all, among: words.candidates[index].rawValue)
    }
}

extension TaggerTrainer {
    /// The averaged tagger as it stands, for tagging sentences it has not learnt from.
    func frozen() -> FrozenTagger { FrozenTagger(weights: weights.averaged(), bits: weights.bits, sets: sets) }
}

/// A tagger over averaged weights in memory, slower than that of the program and equal to it in result.
struct FrozenTagger {
    private let weights: [Int16]
    private let mask: UInt32
    private let sets: [UInt32: TagSet]

    /// A tagger over `1 << bits` weights.
    init(weights: [Int16], bits: Int, sets: [UInt32: TagSet]) {
        self.weights = weights
        self.sets = sets
        mask = UInt32(1 << bits) &- 1
    }

    /// A tag for each of `forms`. Linear.
    func tags(of forms: [WordForm]) -> [Tag] {
        let words = TaggerWords(forms) { TagDictionary.candidates(for: $0, seen: sets[$0.lower]) }
        var features = TaggerFeatures()
        var (previous, beforeThat) = (Tag.edge, Tag.edge)
        return forms.indices.map { index in
            features.fill(words, at: index, previous: previous, beforeThat: beforeThat)
            let tag = best(features.places.all, among: words.candidates[index].rawValue)
            (previous, beforeThat) = (tag, previous)
            return Tag(rawValue: UInt8(tag)) ?? .nn
        }
    }

    private func best(_ places: [UInt32], among choices: UInt64) -> UInt32 {
        var (best, bestScore) = (UInt32(0), Int32.min)
        for tag in 0..<UInt32(Tag.count) where choices & (1 << UInt64(tag)) != 0 {
            let score = places.reduce(Int32(0)) { $0 + Int32(weights[Int(($1 & mask) &+ tag)]) }
            if score > bestScore { (best, bestScore) = (tag, score) }
        }
        return best
    }
}
