import FathomExport

/// A text of an archive, in which positions are counted as the program counts that wrote it.
struct CountedText {
    /// The text as code points with line feeds, without a mark at its start.
    let plain: PlainText
    /// The code point of `plain` at each unit that the program counts, and one for the end.
    private let points: [Int]
    private let scalars: [Unicode.Scalar]

    /// How much of the text before and after words is looked at, in code points.
    private static let reach = 200

    /// The text of an archive that `origin` wrote: NVivo counts UTF-16 and a line end as two, ATLAS.ti a line end as one, QualCoder a mark at the start.
    init(_ bytes: [UInt8], origin: String) {
        plain = PlainText(bytes)
        scalars = plain.scalars
        let isNVivo = origin.localizedContains("nvivo"), isAtlas = origin.localizedContains("atlas")
        let stored = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var points: [Int] = [], point = 0, place = 0
        if stored.first == "\u{FEFF}" {
            place = 1
            if origin.localizedContains("qualcoder") { points.append(0) }
        }
        while place < stored.count {
            let isPair = stored[place] == "\r" && place + 1 < stored.count && stored[place + 1] == "\n"
            let width = isNVivo ? (stored[place].value > 0xFFFF ? 2 : 1) : 1
            points += [Int](repeating: point, count: isPair && !isAtlas ? 2 : width)
            place += isPair ? 2 : 1
            point += 1
        }
        self.points = points + [point]
    }

    /// The code points of a selection; nil if it leaves the text.
    func range(_ start: Int, _ end: Int) -> Range<Int>? {
        guard start >= 0, start <= end, end < points.count else { return nil }
        return points[start]..<points[end]
    }

    /// The words of a range of code points, and what stands around them.
    func words(_ range: Range<Int>) -> (exact: String, prefix: String, suffix: String) {
        let before = max(0, range.lowerBound - Self.reach)..<range.lowerBound
        let after = range.upperBound..<min(scalars.count, range.upperBound + Self.reach)
        return (text(range), text(before), text(after))
    }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
        return String(text)
    }
}

extension String {
    /// Whether it holds these small letters, whatever its capitals.
    fileprivate func localizedContains(_ letters: String) -> Bool { lowercased().contains(letters) }
}
