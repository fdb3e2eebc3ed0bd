public import FathomText

/// All mentions of a model in the order of the text, for questions about a place: what is spoken of here, what comes next.
///
/// Made once for a model, in O(m log m) for m mentions; every question is a binary search and a walk over what it returns.
public struct MentionIndex: Sendable {
    /// One mention and whose it is.
    public struct Entry: Hashable, Sendable {
        /// The concept that is mentioned.
        public let concept: ConceptID
        /// The mention.
        public let mention: Mention

        /// The words' bytes.
        public var span: TextSpan { mention.span }
    }

    /// Every mention by first byte, the longer first where two begin together.
    public let entries: [Entry]
    /// The furthest end among the entries up to and including each one.
    private let reach: [Int]

    /// The mentions of every concept of `model`.
    public init(_ model: ArgumentModel) {
        var entries: [Entry] = []
        for concept in model.concepts {
            for mention in concept.mentions { entries.append(Entry(concept: concept.id, mention: mention)) }
        }
        entries.sort(by: Self.precedes)
        var reach: [Int] = []
        reach.reserveCapacity(entries.count)
        for entry in entries { reach.append(max(entry.span.upper, reach.last ?? 0)) }
        self.entries = entries
        self.reach = reach
    }

    /// The mentions that share a byte with `span`, in order. O(log m) and the distance to the longest mention before it.
    public func mentions(in span: TextSpan) -> [Entry] {
        let end = firstEntry(from: span.upper)
        var start = firstEntry(from: span.lower)
        while start > 0, reach[start - 1] > span.lower { start -= 1 }
        return entries[start..<max(start, end)].filter { $0.span.overlaps(span) }
    }

    /// The innermost mention that holds the byte at `offset`: the shortest, and of equals the first.
    public func mention(at offset: Int) -> Entry? {
        mentions(in: TextSpan(offset, offset + 1)).min { $0.span.count < $1.span.count }
    }

    /// The first mention that begins after `offset`; of one concept if it is named.
    public func next(after offset: Int, of concept: ConceptID? = nil) -> Entry? {
        entries[firstEntry(from: offset + 1)...].first { concept == nil || $0.concept == concept }
    }

    /// The last mention that begins before `offset`; of one concept if it is named.
    public func previous(before offset: Int, of concept: ConceptID? = nil) -> Entry? {
        entries[..<firstEntry(from: offset)].last { concept == nil || $0.concept == concept }
    }

    /// Index of the first entry that begins at or after `offset`.
    private func firstEntry(from offset: Int) -> Int {
        entries.partitionPoint { $0.span.lower >= offset }
    }

    private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
        if left.span.lower != right.span.lower { return left.span.lower < right.span.lower }
        if left.span.upper != right.span.upper { return left.span.upper > right.span.upper }
        return left.concept < right.concept
    }
}

extension Array {
    /// Index of the first element for which `belongs` holds, in an array where it holds for a suffix; `count` if for none. O(log n).
    func partitionPoint(where belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
