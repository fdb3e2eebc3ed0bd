/// An averaged perceptron that reads a sentence from left to right and gives each word a tag.
struct Tagger: Sendable {
    private let weights: WeightTable
    private let dictionary: TagDictionary

    /// A tagger with the given weights.
    init(weights: WeightTable, dictionary: TagDictionary) {
        self.weights = weights
        self.dictionary = dictionary
    }

    /// A tag for each of `forms`, in order. Linear in their number; ties go to the tag with the lower number.
    func tags(of forms: [WordForm]) -> [Tag] {
        let words = TaggerWords(forms, candidates: dictionary.candidates)
        var features = TaggerFeatures()
        var tags: [Tag] = []
        tags.reserveCapacity(forms.count)
        var (previous, beforeThat) = (Tag.edge, Tag.edge)
        for index in forms.indices {
            let tag = words.candidates[index].only ?? best(words, index, previous, beforeThat, &features)
            tags.append(tag)
            (previous, beforeThat) = (UInt32(tag.rawValue), previous)
        }
        return tags
    }

    private func best(
        _ words: TaggerWords, _ index: Int, _ previous: UInt32, _ beforeThat: UInt32, _ features: inout TaggerFeatures
    ) -> Tag {
        features.fill(words, at: index, previous: previous, beforeThat: beforeThat)
        var (bestTag, bestScore) = (UInt32(0), Int32.min)
        var left = words.candidates[index].rawValue
        while left != 0 {
            let tag = UInt32(left.trailingZeroBitCount)
            left &= left &- 1
            let score = weights.sum(features.places, tag)
            if score > bestScore { (bestTag, bestScore) = (tag, score) }
        }
        return Tag(rawValue: UInt8(bestTag)) ?? .nn
    }
}
