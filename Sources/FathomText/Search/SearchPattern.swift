/// What is looked for: words as they stand, or after a "~" a regular expression.
///
/// Case counts only where there is a capital in it. A blank stands for any run of blanks and line ends.
public struct SearchPattern: Sendable {
    /// The sign before a regular expression.
    public static let expressionSign: Character = "~"

    enum Form: Sendable {
        case words([UInt32])
        case expression(SearchExpression)
    }

    /// The line that was written.
    public let line: String
    let form: Form
    /// Whether capitals and small letters are the same.
    let ignoresCase: Bool

    /// The pattern that a line means. Linear.
    public init(_ line: String) throws(SearchFault) {
        self.line = line
        let isExpression = line.first == Self.expressionSign
        let source = isExpression ? String(line.dropFirst()) : line
        let ignoresCase = !Self.hasCapital(source, skippingEscapes: isExpression)
        self.ignoresCase = ignoresCase
        guard isExpression else {
            let words = Stretch(source, ignoringCase: ignoresCase).characters.drop { $0 == 0x20 }
            guard !words.isEmpty else { throw .empty }
            form = .words(Array(words))
            return
        }
        guard !source.isEmpty else { throw .empty }
        form = .expression(try SearchExpression(source, ignoringCase: ignoresCase))
    }

    /// The pattern of words as they stand, whatever sign they begin with. Linear.
    public init(words: String) throws(SearchFault) {
        let folded = Stretch(words, ignoringCase: false).characters.drop { $0 == 0x20 }
        guard !folded.isEmpty else { throw .empty }
        line = words
        form = .words(Array(folded))
        ignoresCase = false
    }

    /// Whether it is a regular expression.
    public var isExpression: Bool {
        if case .expression = form { true } else { false }
    }

    /// Where it stands in a text by itself, as UTF-8 offsets: from left to right, none of them empty or overlapping.
    public func places(in text: String) -> [Range<Int>] {
        let stretch = Stretch(text, ignoringCase: ignoresCase)
        var work = 0
        return ranges(in: stretch, work: &work).map { stretch.span(of: $0).range }
    }

    /// Whether it stands anywhere in a text.
    public func isIn(_ text: String) -> Bool { !places(in: text).isEmpty }

    /// The characters of a stretch that match. Adds to `work` how many steps that took.
    func ranges(in stretch: Stretch, work: inout Int) -> [Range<Int>] {
        switch form {
        case .words(let words):
            work += stretch.characters.count
            return Self.ranges(of: words, in: stretch.characters)
        case .expression(let expression):
            var machine = SearchMachine(expression)
            defer { work += machine.work }
            return machine.ranges(in: stretch.characters)
        }
    }

    private static func ranges(of words: [UInt32], in characters: [UInt32]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        while start + words.count <= characters.count {
            if characters[start] == words[0], characters[start..<start + words.count].elementsEqual(words) {
                ranges.append(start..<start + words.count)
                start += words.count
            } else {
                start += 1
            }
        }
        return ranges
    }

    private static func hasCapital(_ source: String, skippingEscapes: Bool) -> Bool {
        var isEscaped = false
        for scalar in source.unicodeScalars {
            if scalar.properties.isUppercase, !isEscaped { return true }
            isEscaped = skippingEscapes && scalar == "\\" && !isEscaped
        }
        return false
    }
}

extension SearchPattern: Hashable {
    public static func == (left: SearchPattern, right: SearchPattern) -> Bool { left.line == right.line }
    public func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
