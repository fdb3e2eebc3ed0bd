import FathomText

/// Words that are looked for inside a note, and where they stand.
struct EditorFind: Sendable {
    /// One place where they stand: a line, and which of its characters.
    struct Match: Hashable, Sendable {
        let line: Int
        let range: Range<Int>

        /// The place before its first character.
        var start: EditorWords.Place { EditorWords.Place(line: line, column: range.lowerBound) }
    }

    /// What is looked for.
    let pattern: SearchPattern
    /// Where it stands, from the top on.
    let matches: [Match]
    /// The match that was gone to last.
    var number: Int?
    /// The edition of the words that was searched.
    let edition: Int

    /// Looks for a pattern in words, line by line. Linear.
    init(_ pattern: SearchPattern, in words: EditorWords) {
        self.pattern = pattern
        edition = words.edition
        matches = words.lines.enumerated().flatMap { number, line in
            Self.ranges(of: pattern, in: line).map { Match(line: number, range: $0) }
        }
    }

    /// "3 of 17".
    var place: String {
        guard !matches.isEmpty else { return "no match" }
        return number.map { "\($0 + 1) of \(matches.count)" } ?? (matches.count == 1 ? "1 match" : "\(matches.count) matches")
    }

    /// The match at or behind a place, or else the first; nil without one.
    func match(from place: EditorWords.Place) -> Int? {
        matches.isEmpty ? nil : matches.partitionPoint { $0.start >= place } % matches.count
    }

    /// The match after a place, or the one before it, around the end; nil without one.
    func match(_ step: Action.Step, of place: EditorWords.Place) -> Int? {
        guard !matches.isEmpty else { return nil }
        if step == .next { return matches.partitionPoint { $0.start > place } % matches.count }
        return (matches.partitionPoint { $0.start >= place } + matches.count - 1) % matches.count
    }

    /// The matches of a line, which are in order. Logarithmic.
    func matches(in line: Int) -> ArraySlice<Match> {
        matches[matches.partitionPoint { $0.line >= line }...].prefix { $0.line == line }
    }

    /// Which characters of a line are found: places are bytes, which may lie inside a character.
    private static func ranges(of pattern: SearchPattern, in line: EditorLine) -> [Range<Int>] {
        let places = pattern.places(in: String(line.characters))
        guard !places.isEmpty else { return [] }
        var ranges: [Range<Int>] = []
        var (byte, index) = (0, 0)
        for place in places {
            while index < line.count, byte + line.characters[index].utf8.count <= place.lowerBound {
                byte += line.characters[index].utf8.count
                index += 1
            }
            var (end, last) = (byte, index)
            while last < line.count, end < place.upperBound {
                end += line.characters[last].utf8.count
                last += 1
            }
            ranges.append(index..<last)
        }
        return ranges
    }
}
