/// What the tagger looks at to choose a word's tag: the word, its ending and shape, its neighbours, and the two tags before it.
package struct TaggerFeatures: Sendable {
    /// Room for the features of a word: there are 29.
    package typealias Places = FeaturePlaces<29>

    /// Their places, in the order of their templates; `fill` writes them.
    package private(set) var places = Places()

    /// Room for one word's features, to be used again for each word.
    package init() {}

    /// Writes the places for the word at `index`, whose two words before have the tags `previous` and `beforeThat`.
    package mutating func fill(_ words: TaggerWords, at index: Int, previous: UInt32, beforeThat: UInt32) {
        places.begin()
        let here = words.form(index)
        let (left, right) = (words.form(index - 1), words.form(index + 1))
        addWord(here, first: index == 0)
        addTags(here, previous, beforeThat)
        addNeighbours(here, left, right, words.form(index - 2), words.form(index + 2))
        addCandidates(here, previous, words.kind(index), words.kind(index + 1), words.kind(index + 2))
    }

    @inline(__always)
    private mutating func add(_ place: UInt32) {
        places.add(place)
    }

    private mutating func addWord(_ here: WordForm, first: Bool) {
        let shape = UInt32(here.shape.rawValue) << 1 | (first ? 1 : 0)
        add(FeatureHash.mix(1, here.lower))
        add(FeatureHash.mix(2, here.ending))
        add(FeatureHash.mix(3, here.ending3))
        add(FeatureHash.mix(4, here.ending2))
        add(FeatureHash.mix(5, here.opening))
        add(FeatureHash.mix(6, shape))
        add(FeatureHash.mix(7, here.ending3, shape))
        add(FeatureHash.mix(8, here.lastPart, shape))
        add(FeatureHash.mix(9, here.lower, shape))
    }

    private mutating func addTags(_ here: WordForm, _ previous: UInt32, _ beforeThat: UInt32) {
        add(FeatureHash.mix(10, previous))
        add(FeatureHash.mix(11, previous, beforeThat))
        add(FeatureHash.mix(12, previous, here.lower))
        add(FeatureHash.mix(13, previous, here.ending3))
        add(FeatureHash.mix(14, previous, UInt32(here.shape.rawValue)))
        add(FeatureHash.mix(15, previous, beforeThat, here.lower))
    }

    private mutating func addNeighbours(_ here: WordForm, _ left: WordForm, _ right: WordForm, _ left2: WordForm, _ right2: WordForm) {
        add(FeatureHash.mix(16, left.lower))
        add(FeatureHash.mix(17, right.lower))
        add(FeatureHash.mix(18, left2.lower))
        add(FeatureHash.mix(19, right2.lower))
        add(FeatureHash.mix(20, left.lower, here.lower))
        add(FeatureHash.mix(21, here.lower, right.lower))
        add(FeatureHash.mix(22, right.ending3, UInt32(right.shape.rawValue)))
        add(FeatureHash.mix(23, left.lower, right.lower))
    }

    private mutating func addCandidates(_ here: WordForm, _ previous: UInt32, _ kind: UInt32, _ next: UInt32, _ afterNext: UInt32) {
        add(FeatureHash.mix(24, kind, next))
        add(FeatureHash.mix(25, previous, kind, next))
        add(FeatureHash.mix(26, here.lower, next))
        add(FeatureHash.mix(27, kind, next, afterNext))
        add(FeatureHash.mix(28, here.ending3, next))
        add(FeatureHash.mix(29, previous, next))
    }
}

/// A sentence's words and the tags each may have, with the edges of the sentence made safe to look over.
package struct TaggerWords: Sendable {
    /// The words.
    package let forms: [WordForm]
    /// The tags each may have.
    package let candidates: [TagSet]

    /// The words of a sentence with the tags that `candidates` gives each. Linear.
    package init(_ forms: [WordForm], candidates: (WordForm) -> TagSet) {
        self.forms = forms
        self.candidates = forms.map(candidates)
    }

    private static let edge = WordForm("")

    /// The word at `index`; the empty word outside the sentence.
    @inline(__always)
    func form(_ index: Int) -> WordForm {
        index >= 0 && index < forms.count ? forms[index] : Self.edge
    }

    /// A number for the set of tags the word at `index` may have; 0 outside the sentence.
    @inline(__always)
    func kind(_ index: Int) -> UInt32 {
        guard index >= 0 && index < candidates.count else { return 0 }
        let bits = candidates[index].rawValue
        return UInt32(truncatingIfNeeded: bits ^ (bits >> 29) ^ (bits >> 43))
    }
}
