import FathomText

/// Where in a text a concept stands: the text in parts of equal length, and how many of its mentions begin in each.
public struct Dispersion: Hashable, Sendable {
    /// Mentions in each part.
    public let counts: [Int]

    /// The places of `mentions`, which are in order, in a text of `length` bytes cut into `parts` parts. O(parts x log mentions).
    public init(of mentions: [Mention], length: Int, parts: Int) {
        var counts: [Int] = []
        var start = 0
        for part in 0..<max(0, parts) {
            let end =
                part + 1 == parts ? mentions.count : mentions.firstMention(from: Self.start(of: part + 1, length: length, parts: parts))
            counts.append(max(0, end - start))
            start = max(start, end)
        }
        self.counts = counts
    }

    /// The part that holds the byte at `offset`; the first for what lies before the text, the last for what lies behind it.
    public static func part(holding offset: Int, length: Int, parts: Int) -> Int {
        guard parts > 1, length > 0, offset > 0 else { return 0 }
        return min(parts - 1, min(offset, length) * parts / length)
    }

    /// How high a part stands among `heights` heights: 0 without a mention, at least 1 with one, the last for the fullest part.
    public func height(of part: Int, among heights: Int) -> Int {
        guard counts.indices.contains(part), counts[part] > 0, heights > 1 else { return 0 }
        let most = counts.max() ?? 1
        guard most > 1 else { return (heights + 1) / 2 }
        return 1 + (counts[part] - 1) * (heights - 2) / (most - 1)
    }

    /// The first byte whose part is `part`.
    private static func start(of part: Int, length: Int, parts: Int) -> Int {
        (part * length + parts - 1) / parts
    }
}

extension [Mention] {
    /// Index of the first mention that begins at or after `offset`. O(log n).
    fileprivate func firstMention(from offset: Int) -> Int {
        partitionPoint { $0.span.lower >= offset }
    }
}
