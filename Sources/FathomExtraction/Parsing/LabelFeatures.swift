/// What the parser looks at to name an arc: both words, their tags and children, their neighbours, and which way and how far the arc goes.
package struct LabelFeatures: Sendable {
    /// Room for the features of an arc: there are 26.
    package typealias Places = FeaturePlaces<26>

    /// Their places, in the order of their templates; `fill` writes them.
    package private(set) var places = Places()

    /// Room for one arc's features, to be used again for each arc.
    package init() {}

    /// Writes the places for the arc from `head` to `word` in `state`, in which `word` has all its children.
    package mutating func fill(_ state: ParserState, _ words: ParserWords, head: Int, word: Int) {
        places.begin()
        let way: UInt32 = word < head ? 1 : 2
        addWords(words, head, word, way)
        addFamily(words, state, head, word, way)
        addPlace(words, head, word, way)
    }

    @inline(__always)
    private mutating func add(_ way: UInt32, _ a: UInt32, _ b: UInt32 = 0) {
        places.add(FeatureHash.mix(UInt64(places.count + 100), a, b, way))
    }

    private mutating func addWords(_ x: ParserWords, _ head: Int, _ word: Int, _ way: UInt32) {
        add(way, x.word(word))
        add(way, x.tag(word))
        add(way, x.word(head))
        add(way, x.tag(head))
        add(way, x.tag(word), x.tag(head))
        add(way, x.word(word), x.tag(head))
        add(way, x.tag(word), x.word(head))
        add(way, x.word(word), x.word(head))
        add(way, x.word(word), x.tag(word) << 6 | x.tag(head))
        add(way, x.word(head), x.tag(word) << 6 | x.tag(head))
    }

    private mutating func addFamily(_ x: ParserWords, _ state: ParserState, _ head: Int, _ word: Int, _ way: UInt32) {
        let (own, others) = (state.family(word), state.family(head))
        let tags = x.tag(word) << 6 | x.tag(head)
        add(way, ParserWords.folded(own.labels), tags)
        add(way, ParserWords.folded(others.labels), tags)
        add(way, ParserWords.folded(others.labels), x.word(word))
        add(way, ParserWords.folded(own.labels), x.word(head))
        add(way, x.word(own.first), tags)
        add(way, x.word(own.last), tags)
        add(way, x.tag(own.first), tags)
        add(way, x.tag(own.last), tags)
        add(way, state.label(others.first) << 6 | state.label(others.last), tags)
        add(way, x.word(others.first), tags)
    }

    private mutating func addPlace(_ x: ParserWords, _ head: Int, _ word: Int, _ way: UInt32) {
        let before = x.tag(word - 1)
        let after = word < x.count ? x.tag(word + 1) : 63
        add(way, ParserWords.distance(head, word), x.tag(word) << 6 | x.tag(head))
        add(way, before << 6 | after, x.tag(word))
        add(way, after, x.tag(word) << 6 | x.tag(head))
        add(way, before, x.tag(word) << 6 | x.tag(head))
        add(way, x.word(word - 1), x.tag(word))
        add(way, word < x.count ? x.word(word + 1) : 0, x.tag(word))
    }
}
