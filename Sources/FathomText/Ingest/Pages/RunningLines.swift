/// Tells which lines belong to the page: numbers, and headers and footers that come again on most pages.
struct RunningLines {
    /// How many lines from a page's head or foot may be running ones.
    private static let depth = 2

    private let pages: [[String]]
    /// On how many pages each line stands at the edge, by what it says without its numbers.
    private var counts: [String: Int] = [:]
    /// How much most page numbers are ahead of the page's place; nil without page numbers.
    private var offset: Int?

    /// A teller over the lines of pages.
    init(_ pages: [[String]]) {
        self.pages = pages
        var offsets: [Int: Int] = [:]
        for page in pages.indices {
            let edge = Self.edge(of: pages[page])
            for key in Set(edge.map { Self.key(pages[page][$0]) }) where !key.isEmpty { counts[key, default: 0] += 1 }
            for number in Set(edge.compactMap { Self.number(pages[page][$0]) }) { offsets[number - page, default: 0] += 1 }
        }
        let best = offsets.max { ($0.value, $1.key) < ($1.value, $0.key) }
        offset = best.flatMap { $0.value >= 2 ? $0.key : nil }
    }

    /// The running lines of a page, as indices into its lines: from each edge inwards, up to the first line that is none.
    func lines(ofPage page: Int) -> Set<Int> {
        let filled = pages[page].indices.filter { !pages[page][$0].allSatisfy(\.isWhitespace) }
        let isRunning = { (line: Int) in runs(pages[page][line], onPage: page) }
        let head = filled.prefix(Self.depth).prefix(while: isRunning)
        let foot = filled.suffix(Self.depth).reversed().prefix(while: isRunning)
        return Set(head).union(foot)
    }

    /// Whether a line at the edge of a page is a running one: the page's number, or a line that two pages of five have there.
    private func runs(_ line: String, onPage page: Int) -> Bool {
        if let number = Self.number(line) { return number - page == offset }
        let key = Self.key(line)
        guard key.utf8.count >= 3 else { return false }
        let count = counts[key, default: 0]
        if pages.count == 2 { return count == 2 && line.utf8.contains { $0.isDigit } }
        return count >= (pages.count <= 5 ? 2 : 3) && count * 5 >= pages.count * 2
    }

    /// The filled lines at the head and the foot of a page.
    private static func edge(of page: [String]) -> [Int] {
        let filled = page.indices.filter { !page[$0].allSatisfy(\.isWhitespace) }
        return Array(Set(filled.prefix(depth)).union(filled.suffix(depth)))
    }

    /// What a line says without its numbers, in small letters; empty for a long line.
    private static func key(_ line: String) -> String {
        guard line.utf8.count <= 90 else { return "" }
        return String(decoding: line.lowercased().utf8.filter { !$0.isDigit && !$0.isBlank }, as: UTF8.self)
    }

    /// The number of a line that is a page number and no more: "12", "- 12 -", "Page 12", "12 of 30".
    private static func number(_ line: String) -> Int? {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
        let numbers = words.filter { $0.allSatisfy(\.isNumber) && $0.utf8.count <= 4 }
        guard let first = numbers.first, numbers.count <= 2, words.count <= 4 else { return nil }
        return words.allSatisfy { numbers.contains($0) || ["page", "of", "p"].contains($0) } ? Int(first) : nil
    }
}
