/// A regular expression as it was read.
indirect enum SearchTree: Sendable {
    /// A place between two characters.
    enum Place: Sendable { case start, end, wordEdge, wordInside }

    case nothing
    case one(SearchSet)
    case place(Place)
    case sequence([SearchTree])
    case either([SearchTree])
    case repeated(SearchTree, least: Int, most: Int?, isShort: Bool)
}

/// Reads a regular expression: `.`, `[...]`, `(...)`, `|`, `*`, `+`, `?`, `{2,5}`, each with `?` behind it for as little as possible, `^` and `$` for
/// the ends of a paragraph, `\b` and `\B`, `\w`, `\d`, `\s` and their opposites in capitals; a backslash takes any other sign as it is.
struct SearchTreeReader {
    private let scalars: [UInt32]
    private let ignoresCase: Bool
    private var index = 0
    private var depth = 0
    /// Deepest nesting of groups.
    private static let deepest = 50
    /// Largest number in braces.
    private static let mostTimes = 200

    /// The tree of `source`.
    static func tree(_ source: String, ignoringCase: Bool) throws(SearchFault) -> SearchTree {
        var reader = SearchTreeReader(scalars: source.unicodeScalars.map(\.value), ignoresCase: ignoringCase)
        let tree = try reader.either()
        guard reader.index == reader.scalars.count else { throw .unopenedGroup }
        return tree
    }

    private init(scalars: [UInt32], ignoresCase: Bool) {
        self.scalars = scalars
        self.ignoresCase = ignoresCase
    }

    private mutating func either() throws(SearchFault) -> SearchTree {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .either(branches)
    }

    private mutating func sequence() throws(SearchFault) -> SearchTree {
        var parts: [SearchTree] = []
        while let next = peek, next != "|", next != ")" { parts.append(try repeated(try part())) }
        return parts.isEmpty ? .nothing : parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func part() throws(SearchFault) -> SearchTree {
        guard let value = next() else { return .nothing }
        switch Unicode.Scalar(value) {
        case "(": return try group()
        case "[": return .one(try set())
        case ".": return .one(.all)
        case "^": return .place(.start)
        case "$": return .place(.end)
        case "*", "+", "?": throw .nothingToRepeat
        case "\\": return try escape()
        default: return .one(single(value))
        }
    }

    private mutating func group() throws(SearchFault) -> SearchTree {
        depth += 1
        guard depth <= Self.deepest else { throw .tooLarge }
        if scalars[index...].starts(with: [0x3F, 0x3A]) { index += 2 }
        let tree = try either()
        guard take(")") else { throw .unclosedGroup }
        depth -= 1
        return tree
    }

    private mutating func repeated(_ tree: SearchTree) throws(SearchFault) -> SearchTree {
        guard let (least, most) = try times() else { return tree }
        if case .place = tree { throw .nothingToRepeat }
        let isShort = take("?")
        guard try times() == nil else { throw .nothingToRepeat }
        return .repeated(tree, least: least, most: most, isShort: isShort)
    }

    /// How often what stands before is repeated; nil where nothing says so.
    private mutating func times() throws(SearchFault) -> (Int, Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        guard peek == "{", index + 1 < scalars.count, scalars[index + 1] &- 0x30 < 10 else { return nil }
        index += 1
        let least = number()
        var most = least
        if take(",") { most = peek == "}" ? nil : number() }
        guard take("}"), let least, least <= Self.mostTimes, (most ?? least) <= Self.mostTimes, (most ?? least) >= least else {
            throw .wrongCount
        }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let digit = peek?.value, digit &- 0x30 < 10 {
            value = min(100_000, (value ?? 0) * 10 + Int(digit - 0x30))
            index += 1
        }
        return value
    }

    private mutating func escape() throws(SearchFault) -> SearchTree {
        guard let value = next() else { throw .openBackslash }
        if value == 0x62 { return .place(.wordEdge) }
        if value == 0x42 { return .place(.wordInside) }
        if let part = Self.named(value) { return .one(SearchSet(parts: [part])) }
        return .one(single(Self.control(value)))
    }

    private mutating func set() throws(SearchFault) -> SearchSet {
        var set = SearchSet()
        set.isNegated = take("^")
        var isFirst = true
        while isFirst || peek != "]" {
            isFirst = false
            guard let value = next() else { throw .unclosedSet }
            let low = value == 0x5C ? try setEscape(&set) : value
            guard let low else { continue }
            guard peek == "-", index + 1 < scalars.count, scalars[index + 1] != 0x5D else {
                set.parts.append(range(low, low))
                continue
            }
            index += 1
            guard let end = next() else { throw .unclosedSet }
            let high = end == 0x5C ? next() ?? end : end
            guard low <= high else { throw .backwardRange }
            set.parts.append(range(low, high))
        }
        index += 1
        return set
    }

    /// What a backslash in brackets stands for; nil for a class, which goes into the set.
    private mutating func setEscape(_ set: inout SearchSet) throws(SearchFault) -> UInt32? {
        guard let value = next() else { throw .unclosedSet }
        guard let part = Self.named(value) else { return Self.control(value) }
        set.parts.append(part)
        return nil
    }

    private static func named(_ value: UInt32) -> SearchSet.Part? {
        switch Unicode.Scalar(value) {
        case "w": .named(.word, isNegated: false)
        case "W": .named(.word, isNegated: true)
        case "d": .named(.digit, isNegated: false)
        case "D": .named(.digit, isNegated: true)
        case "s": .named(.blank, isNegated: false)
        case "S": .named(.blank, isNegated: true)
        default: nil
        }
    }

    /// Line ends and tabs are blanks to a search.
    private static func control(_ value: UInt32) -> UInt32 { value == 0x6E || value == 0x74 ? 0x20 : value }

    private func single(_ value: UInt32) -> SearchSet { SearchSet(parts: [range(value, value)]) }

    private func range(_ low: UInt32, _ high: UInt32) -> SearchSet.Part {
        guard low == high else { return .range(low, high) }
        let value = SearchFolding.folded(low, ignoringCase: ignoresCase)
        return .range(value, value)
    }

    private var peek: Unicode.Scalar? { index < scalars.count ? Unicode.Scalar(scalars[index]) : nil }

    private mutating func next() -> UInt32? {
        guard index < scalars.count else { return nil }
        index += 1
        return scalars[index - 1]
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }
}
