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

    /// How a section is called on the screen: number and title, or what stands in for a missing title.
    func name(ofSection index: Int) -> String {
        guard sections.indices.contains(index) else { return "" }
        let section = sections[index]
        if section.title.isEmpty { return index == 0 ? "Beginning" : "Untitled" }
        guard let number = section.number else { return section.title }
        return "\(number) \(section.title)"
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
