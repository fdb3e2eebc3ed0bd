internal import FathomScreen

/// A line of a report: something that the terminal reported, as it is written down and read again.
///
/// `key j`, `key Ctrl-d`, `paste 120` (characters), `press 3 7` (column and row), `resize 80x24`, `hangup`. Characters that are typed into a note or a
/// line of words are told as `key x`, unless the reader wants them in the report.
struct ReportLine: Hashable {
    let input: Input

    init(_ input: Input) {
        self.input = input
    }

    /// The words of the line. With `isPrivate`, a character that was typed, and what was pasted, is told by its place alone.
    func words(isPrivate: Bool) -> String {
        switch input {
        case .key(let key): isPrivate && key.isTyped ? "key x" : "key \(key.name)"
        case .paste(let text): "paste \(text.count)"
        case .mouse(let mouse): "\(mouse.act.word) \(mouse.position.column) \(mouse.position.row)"
        case .resize(let size): "resize \(size.columns)x\(size.rows)"
        case .hangup: "hangup"
        }
    }

    /// Reads a line; nil if it tells of nothing that the terminal reports. A paste is as many times "x".
    init?(_ line: Substring) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count > 1, let input = Self.input(words[0], Array(words.dropFirst())) else { return nil }
        self.input = input
    }

    private static func input(_ verb: String, _ words: [String]) -> Input? {
        switch verb {
        case "key": return Key(name: words[0]).map { .key($0) }
        case "paste": return Int(words[0]).map { .paste(String(repeating: "x", count: min(max(0, $0), 1 << 20))) }
        case "resize":
            let numbers = words[0].split(separator: "x").compactMap { Int($0) }
            guard numbers.count == 2, numbers.allSatisfy({ (1...2_000).contains($0) }) else { return nil }
            return .resize(Size(columns: numbers[0], rows: numbers[1]))
        default:
            let numbers = words.compactMap { Int($0) }
            guard let act = Mouse.Act(word: verb), numbers.count == 2 else { return nil }
            return .mouse(Mouse(act, at: Position(column: numbers[0], row: numbers[1])))
        }
    }
}

extension Key {
    /// Whether the key writes a character where words are taken.
    fileprivate var isTyped: Bool {
        guard case .character = code else { return false }
        return modifiers.isEmpty
    }
}

extension Mouse.Act {
    private static let words: [(Mouse.Act, String)] = [
        (.press, "press"), (.release, "release"), (.doubleClick, "double"), (.drag, "drag"), (.menu, "menu"), (.wheelUp, "wheel-up"),
        (.wheelDown, "wheel-down"),
    ]

    fileprivate var word: String { Self.words.first { $0.0 == self }?.1 ?? "" }

    fileprivate init?(word: String) {
        guard let found = Self.words.first(where: { $0.1 == word }) else { return nil }
        self = found.0
    }
}
