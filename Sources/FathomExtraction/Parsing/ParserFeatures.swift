/// What the parser looks at to choose its next step: the words on top of the stack and next to be read, their tags, children and distance.
package struct ParserFeatures: Sendable {
    /// Room for the features of a state: there are 71.
    package typealias Places = FeaturePlaces<71>

    /// Their places, in the order of their templates; `fill` writes them.
    package private(set) var places = Places()

    /// Room for one state's features, to be used again for each step.
    package init() {}

    /// Writes the places for `state` of a sentence of `words`.
    package mutating func fill(_ state: ParserState, _ words: ParserWords) {
        places.begin()
        let (s0, s1, s2) = (state.waiting(0), state.waiting(1), state.waiting(2))
        let (b0, b1, b2) = (state.next, state.ahead(1), state.ahead(2))
        addSingles(words, s0, s1, s2, b0, b1, b2)
        addPairs(words, s0, s1, b0, b1)
        addTriples(words, s0, s1, s2, b0, b1, b2)
        addChildren(words, state, s0, s1, b0)
        addCounts(words, state, s0, s1, b0)
        addAttachment(words, state, s0, s1, s2, b0)
    }

    @inline(__always)
    private mutating func add(_ a: UInt32) {
        places.add(FeatureHash.mix(UInt64(places.count), a))
    }

    @inline(__always)
    private mutating func add(_ a: UInt32, _ b: UInt32) {
        places.add(FeatureHash.mix(UInt64(places.count), a, b))
    }

    @inline(__always)
    private mutating func add(_ a: UInt32, _ b: UInt32, _ c: UInt32) {
        places.add(FeatureHash.mix(UInt64(places.count), a, b, c))
    }

    private mutating func addSingles(_ x: ParserWords, _ s0: Int, _ s1: Int, _ s2: Int, _ b0: Int, _ b1: Int, _ b2: Int) {
        for node in [s0, s1, b0] {
            add(x.word(node))
            add(x.tag(node))
            add(x.word(node), x.tag(node))
        }
        add(x.word(b1), x.tag(b1))
        add(x.tag(b1))
        add(x.tag(b2))
        add(x.word(s2), x.tag(s2))
        add(x.tag(s2))
    }

    private mutating func addPairs(_ x: ParserWords, _ s0: Int, _ s1: Int, _ b0: Int, _ b1: Int) {
        for (one, other) in [(s0, b0), (s1, s0)] {
            add(x.word(one), x.word(other))
            add(x.word(one), x.tag(one), x.tag(other))
            add(x.tag(one), x.word(other), x.tag(other))
            add(x.tag(one), x.tag(other))
        }
        add(x.tag(b0), x.tag(b1))
        add(x.word(s0), x.word(b1))
        add(x.tag(s0), x.word(b1))
        add(x.tag(s1), x.tag(b0))
        add(x.word(s1), x.word(b0))
        add(x.word(b0), x.tag(b1))
    }

    private mutating func addTriples(_ x: ParserWords, _ s0: Int, _ s1: Int, _ s2: Int, _ b0: Int, _ b1: Int, _ b2: Int) {
        let (t0, t1, t2) = (x.tag(s0), x.tag(s1), x.tag(s2))
        add(t2, t1, t0)
        add(t1, t0, x.tag(b0))
        add(t0, x.tag(b0), x.tag(b1))
        add(x.tag(b0), x.tag(b1), x.tag(b2))
        add(t1, x.word(s0), x.tag(b0))
        add(x.word(s1), t0, x.tag(b0))
        add(t1, t0, x.word(b0))
        add(t1 << 6 | t0, x.tag(b0), x.tag(b1))
        add(t2 << 6 | t1, t0, x.tag(b0))
    }

    private mutating func addChildren(_ x: ParserWords, _ state: ParserState, _ s0: Int, _ s1: Int, _ b0: Int) {
        let (c0, c1, cb) = (state.family(s0), state.family(s1), state.family(b0))
        let (t0, t1, tb) = (x.tag(s0), x.tag(s1), x.tag(b0))
        add(t0, x.tag(c0.first), tb)
        add(t0, x.tag(c0.last), tb)
        add(t1, t0, x.tag(c0.first))
        add(t1, t0, x.tag(c0.last))
        add(t1, x.tag(c1.last), t0)
        add(t1, x.tag(c1.first), t0)
        add(t0, tb, x.tag(cb.first))
        add(t0, x.tag(c0.first), x.tag(c0.second))
        add(t0, x.tag(c0.last), x.tag(c0.lastButOne))
        add(tb, x.tag(cb.first), x.tag(cb.second))
        add(t0, state.label(c0.first), state.label(c0.last))
        add(t1, state.label(c1.first), state.label(c1.last))
        add(tb, state.label(cb.first), t0)
        add(x.word(s0), state.label(c0.last), tb)
        add(x.word(s1), state.label(c1.last), t0)
    }

    private mutating func addCounts(_ x: ParserWords, _ state: ParserState, _ s0: Int, _ s1: Int, _ b0: Int) {
        let (c0, c1, cb) = (state.family(s0), state.family(s1), state.family(b0))
        let near = ParserWords.distance(s0, b0)
        let far = ParserWords.distance(s1, s0)
        add(x.tag(s0), x.tag(b0), near)
        add(x.tag(s1), x.tag(s0), far)
        add(x.word(s0), near)
        add(x.word(b0), near)
        add(x.tag(s0), c0.leftCount << 8 | c0.rightCount, x.tag(b0))
        add(x.tag(s1), c1.rightCount, x.tag(s0))
        add(x.tag(b0), cb.leftCount, x.tag(s0))
        add(x.tag(s0), ParserWords.folded(c0.labels), x.tag(b0))
        add(x.tag(s1), ParserWords.folded(c1.labels), x.tag(s0))
        add(x.word(s1), ParserWords.folded(c1.labels), x.tag(b0))
    }

    private mutating func addAttachment(_ x: ParserWords, _ state: ParserState, _ s0: Int, _ s1: Int, _ s2: Int, _ b0: Int) {
        let inner = state.family(s0).last
        add(x.word(s1), x.word(s0), x.word(inner))
        add(x.word(s2), x.tag(s1), x.word(s0))
        add(x.tag(s2), x.word(s1), x.word(s0))
        add(x.word(s1), x.word(s0), x.tag(b0))
        add(x.tag(s1), x.word(s0), x.word(inner))
    }
}

extension ParserState {
    /// The children of `node`; none for -1.
    @inline(__always)
    func family(_ node: Int) -> Children {
        node >= 0 ? children[node] : Children()
    }

    /// The label of `node`; 63 when it has none.
    @inline(__always)
    func label(_ node: Int) -> UInt32 {
        node >= 0 && node < count && heads[node] >= 0 ? UInt32(labels[node]) : 63
    }
}
