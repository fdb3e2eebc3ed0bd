import FathomModel

/// Lines that are said together, some of them numbered: what a number typed next means, and how far the lines were said.
struct Offer: Sendable {
    /// What a number stands for.
    enum Choice: Hashable, Sendable {
        /// To be taken somewhere.
        case go(Destination)
        /// To be told another list.
        case list(DialogueList)
        /// To be told how the selected concept leads there.
        case path(to: ConceptID)
        /// To be told the sentences behind a cell of the matrix.
        case cell(MatrixPlace)
        /// To go on writing words of an earlier time.
        case draft(KeptDraft.ID)
    }

    /// Lines that are said at once, before the reader is asked to go on.
    static let pageLines = 24

    private(set) var lines: [String] = []
    private(set) var choices: [Choice] = []
    /// How many of the lines were said.
    private(set) var said = 0
    /// How many choices stand before each line.
    private var numbered: [Int] = []

    /// Whether there are lines that were not said yet.
    var hasMore: Bool { said < lines.count }
    /// The largest number that was said; 0 without any.
    var range: Int { said < numbered.count ? numbered[said] : choices.count }

    /// Adds a line without a number.
    mutating func add(_ line: String) {
        numbered.append(choices.count)
        lines.append(line)
    }

    /// Adds a numbered line.
    mutating func add(_ words: String, _ choice: Choice, indent: Int = 2) {
        numbered.append(choices.count)
        choices.append(choice)
        lines.append(String(repeating: " ", count: indent) + "\(choices.count). \(words)")
    }

    /// The next lines to be said, at most a page of them; a few left over are said as well.
    mutating func next() -> [String] {
        let rest = lines.count - said
        let count = rest <= Self.pageLines + 4 ? rest : Self.pageLines
        defer { said += count }
        return Array(lines[said..<said + count])
    }

    /// What a number stands for; nil if it was not said.
    func choice(_ number: Int) -> Choice? {
        (1...max(1, range)).contains(number) && number <= range ? choices[number - 1] : nil
    }
}
