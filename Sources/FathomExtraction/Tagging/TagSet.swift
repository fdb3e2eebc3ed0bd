/// A set of tags, one bit each.
package struct TagSet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The set of one tag.
    package init(_ tag: Tag) { self.init(rawValue: 1 << UInt64(tag.rawValue)) }

    /// The set of the tags in `tags`.
    package init(tags: [Tag]) { self = tags.reduce(into: []) { $0.formUnion(TagSet($1)) } }

    /// The only tag of the set; nil when there are more or none.
    package var only: Tag? {
        rawValue.nonzeroBitCount == 1 ? Tag(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil
    }

    /// Whether `tag` is in the set.
    package func has(_ tag: Tag) -> Bool { contains(TagSet(tag)) }

    /// What a word that no text has shown yet may be.
    package static let open = TagSet(tags: [
        .nn, .nns, .nnp, .nnps, .vb, .vbd, .vbg, .vbn, .vbp, .vbz, .jj, .jjr, .jjs, .rb, .cd, .fw, .uh,
    ])
    /// What a word with digits may be.
    static let numeric = TagSet(tags: [.cd, .jj, .nn, .nns, .nnp, .ls, .sym, .add])
    /// What a word without letters and digits may be.
    static let marks = TagSet(tags: Tag.allCases.filter(\.isPunctuation) + [.nn, .pos])
    /// What a word may be besides when it has a capital.
    static let names = TagSet(tags: [.nnp, .nnps])
    /// The tags of words that texts make anew: nouns, verbs, adjectives, adverbs.
    static let openWords = TagSet(tags: [
        .nn, .nns, .nnp, .nnps, .vb, .vbd, .vbg, .vbn, .vbp, .vbz, .jj, .jjr, .jjs, .rb,
    ])
}

extension TagSet {
    /// The set with what a word seen seldom may also be: a noun also a verb, a past form also a participle.
    package var widened: TagSet {
        var result = self
        for (tags, more) in Self.kin where !isDisjoint(with: tags) { result.formUnion(more) }
        return result
    }

    private static let kin: [(TagSet, TagSet)] = [
        (TagSet(tags: [.nn]), TagSet(tags: [.jj, .vb, .vbp])),
        (TagSet(tags: [.nns]), TagSet(tags: [.vbz])),
        (TagSet(tags: [.vbz]), TagSet(tags: [.nns])),
        (TagSet(tags: [.vb, .vbp]), TagSet(tags: [.vb, .vbp, .nn])),
        (TagSet(tags: [.vbd, .vbn]), TagSet(tags: [.vbd, .vbn, .jj])),
        (TagSet(tags: [.vbg]), TagSet(tags: [.nn, .jj])),
        (TagSet(tags: [.jj]), TagSet(tags: [.nn])),
        (TagSet(tags: [.nnp]), TagSet(tags: [.nn, .jj, .nnps])),
    ]
}
