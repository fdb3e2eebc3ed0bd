import FathomText

extension Document {
    /// A document without a byte, for a program that was given nothing to read.
    static let none = Document(
        name: "", title: "", metadata: [], format: .plain, text: SourceText([]),
        sections: [
            Section(title: "", number: nil, level: 1, heading: nil, span: TextSpan(0, 0), paragraphs: 0..<0, sentences: 0..<0)
        ],
        paragraphs: [], sentences: [], tokens: [], diagnostics: [])

    /// Index of the section that holds the byte at `offset`; the first for what lies before it. O(log n).
    func section(holding offset: Int) -> Int {
        max(0, sections.partitionPoint { $0.span.lower > offset } - 1)
    }

    /// Index of the paragraph that begins last at or before `offset`; nil before the first. O(log n).
    func paragraph(holding offset: Int) -> Int? {
        let after = paragraphs.partitionPoint { $0.span.lower > offset }
        return after > 0 ? after - 1 : nil
    }

    /// Indices of the tokens that begin in `span`. O(log n).
    func tokens(beginningIn span: TextSpan) -> Range<Int> {
        let first = tokens.partitionPoint { $0.span.lower >= span.lower }
        let end = tokens.partitionPoint { $0.span.lower >= span.upper }
        return first..<max(first, end)
    }

    /// The words of a token as a reader would see them: without the hyphen and line end inside a broken word.
    func shown(_ token: Token) -> String {
        let bytes = text.bytes[text.clamped(token.span).range]
        guard token.isBroken else { return String(decoding: bytes, as: UTF8.self) }
        return Self.joined(bytes)
    }

    /// The words of `span` in one line: blanks and line ends between tokens as one blank, markup left out. Linear in the span.
    func line(of span: TextSpan) -> String {
        var line = ""
        var end = span.lower
        for token in tokens[tokens(beginningIn: span)] {
            if token.kind == .markup {
                if end == token.span.lower { end = token.span.upper }
                continue
            }
            if token.span.lower > end, !line.isEmpty { line += " " }
            line += shown(token)
            end = token.span.upper
        }
        return line
    }

    /// How a section is called on the screen: number and title, or what stands in for a missing title.
    func name(ofSection index: Int) -> String {
        guard sections.indices.contains(index) else { return "" }
        let section = sections[index]
        if section.title.isEmpty { return index == 0 ? "Beginning" : "Untitled" }
        guard let number = section.number else { return section.title }
        return "\(number) \(section.title)"
    }

    /// The two halves of a word broken over a line end, without what stands between them.
    private static func joined(_ bytes: ArraySlice<UInt8>) -> String {
        guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return String(decoding: bytes, as: UTF8.self) }
        var head = String(decoding: bytes[..<end], as: UTF8.self)
        while let last = head.last, last == " " || last == "\t" { head.removeLast() }
        if let last = head.last, "-\u{2010}\u{00AD}".contains(last) { head.removeLast() }
        let tail = bytes[end...].drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }
        return head + String(decoding: tail, as: UTF8.self)
    }
}

extension Array {
    /// Index of the first element for which `holds` is true, in an array where it is true for a suffix; `count` if for none. O(log n).
    func partitionPoint(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
