import FathomModel
import FathomScreen
import FathomText

/// A view that is a list: headings, rows that lead somewhere, and lines that only tell.
struct Listing: Sendable {
    /// Where a row leads.
    enum Target: Hashable, Sendable {
        /// To a concept and its links.
        case concept(ConceptID)
        /// To the beginning of a section, as an index into `Document.sections`.
        case section(Int)
        /// To a sentence, as an index into `Document.sentences`.
        case sentence(Int)
        /// Nowhere: a correction that is about nothing that shows.
        case nothing
    }

    /// What a line says. Words of the text are looked up when they are shown, so that a long list is quickly made.
    enum Words: Hashable, Sendable {
        case text(String)
        case sentence(Int)
    }

    /// One line, and the row that it belongs to.
    struct Line: Hashable, Sendable {
        var words: Words
        var indent = 0
        var kind: ConceptKind?
        var role = Role.plain
        var item: Int?
        /// What stands at the right end; empty for nothing.
        var trailing = ""
    }

    /// What the lines depend on, besides the text.
    struct Key: Hashable {
        let subject: Overview.Subject
        let edition: Int
        let showing: Showing
        let noted: Set<Int>
        let readTo: Int
        let columns: Int
        let glyphs: Glyphs
    }

    let key: Key
    /// What stands after the name of the view in its header.
    var detail = ""
    /// What stands at the right end of the header.
    var trailing = ""
    private(set) var lines: [Line] = []
    private(set) var targets: [Target] = []
    private var ranges: [Range<Int>] = []

    /// An empty list.
    init(_ key: Key) {
        self.key = key
    }

    /// The lines of a row; those of the first one begin at the top.
    func lines(of item: Int) -> Range<Int> {
        guard ranges.indices.contains(item) else { return 0..<1 }
        return (item == 0 ? 0 : ranges[item].lowerBound)..<ranges[item].upperBound
    }

    /// Adds a blank line, unless there is nothing yet.
    mutating func blank() {
        if !lines.isEmpty { lines.append(Line(words: .text(""))) }
    }

    /// Adds a heading with a count.
    mutating func head(_ title: String, count: Int) {
        blank()
        lines.append(Line(words: .text(title), indent: 1, role: .strong, trailing: "\(count)"))
    }

    /// Adds words that lead nowhere, wrapped.
    mutating func tell(_ words: String, indent: Int = 2, role: Role = .quiet) {
        for line in TextWrap.lines(words, columns: key.columns - indent - 1) {
            lines.append(Line(words: .text(line), indent: indent, role: role))
        }
    }

    /// Adds a row of one line that leads to `target`.
    mutating func add(
        _ target: Target, _ words: Words, indent: Int = 2, kind: ConceptKind? = nil, role: Role = .plain, trailing: String = ""
    ) {
        lines.append(Line(words: words, indent: indent, kind: kind, role: role, item: targets.count, trailing: trailing))
        close(target, from: lines.count - 1)
    }

    /// Adds a row with words wrapped into at most `most` lines.
    mutating func add(_ target: Target, wrapping words: String, indent: Int, role: Role, most: Int) {
        let start = lines.count
        for line in TextWrap.lines(words, columns: key.columns - indent - 1, most: most, glyphs: key.glyphs) {
            lines.append(Line(words: .text(line), indent: indent, role: role, item: targets.count))
        }
        close(target, from: start)
    }

    private mutating func close(_ target: Target, from start: Int) {
        targets.append(target)
        ranges.append(start..<lines.count)
    }
}
