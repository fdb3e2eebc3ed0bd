/// What a program read off pages, mended: the text that Fathom keeps, and what was done to it.
///
/// The lines of pages carry what belongs to paper: numbers and running headers, words broken over line ends, letters joined for print, marks of
/// footnotes glued to words. All of it is told, and nothing of the running words is left out. Linear in the text, up to the sorting of lines.
public struct PageText: Sendable {
    /// The text, in the form that `TextForm` writes.
    public let bytes: [UInt8]
    /// What was mended, each sort once, with where it is first met in the text.
    public let diagnostics: [Diagnostic]

    /// Mends `raw`, pages parted by form feeds, in reading order. `second` is what another program read off the same pages, which tells where
    /// blocks begin and whether the order is doubtful; `head` is front matter.
    public init(raw: [UInt8], second: [UInt8]?, head: [(key: String, value: String)] = []) {
        var mending = PageMending(raw)
        mending.mendCharacters()
        mending.setFurnitureAside()
        mending.takeFootnoteMarksOff()
        let opinion = second.map { SecondOpinion(PageMending($0).mendedLines) }
        let lines = mending.lines
        let laid = opinion.map { $0.parted(lines) } ?? lines
        let page = Document(reading: Array(laid.joined(separator: "\n").utf8), name: "", format: .plain)
        var form = TextForm()
        form.head(head)
        PageForm.write(page, into: &form)
        let bytes = Array(form.text.utf8)
        self.bytes = bytes
        var counts = mending.counts
        counts.merge(PageForm.counts(of: page), uniquingKeysWith: +)
        let doubtful = opinion?.doubtful(lines) ?? []
        counts[.readingOrder] = doubtful.isEmpty ? nil : doubtful.count
        let place = doubtful.first.flatMap { Self.place(of: $0, in: bytes) } ?? 0
        diagnostics = Diagnostic.Kind.allCases.compactMap { kind in
            let lower = kind == .readingOrder ? place : 0
            return counts[kind].map { Diagnostic(kind: kind, span: TextSpan(lower, min(lower + 1, bytes.count)), count: $0) }
        }
    }

    /// Where the first words of a line stand in the text.
    private static func place(of line: String, in bytes: [UInt8]) -> Int? {
        let words = Array(line.utf8.prefix(20))
        guard words.count >= 8, bytes.count >= words.count else { return nil }
        return (0...(bytes.count - words.count)).first { bytes[$0] == words[0] && bytes[$0..<$0 + words.count].elementsEqual(words) }
    }
}
