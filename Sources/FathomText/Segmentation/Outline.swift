/// The sections of a document while it is put together.
struct Outline {
    /// One section whose end is not yet known.
    private struct Entry {
        var heading: Block?
        let lower: Int
        let paragraph: Int
        let sentence: Int
        var isOpen: Bool
    }

    private var entries: [Entry] = []

    /// The section that blocks now fall into.
    var current: Int { max(0, entries.count - 1) }

    /// Tells of the next block, which starts at byte `lower` and becomes the given paragraph and sentence: a heading opens a section.
    ///
    /// What stands before the first heading and is not read (front matter, a line above the title) belongs to the first heading's section.
    mutating func open(_ block: Block, paragraph: Int, sentence: Int, at lower: Int) {
        guard let last = entries.indices.last else {
            return entries.append(entry(block, paragraph, sentence, 0))
        }
        let opens = block.title != nil
        if opens, entries[last].isOpen {
            entries[last].heading = block
            entries[last].isOpen = block.isKicker
        } else if opens {
            entries.append(entry(block, paragraph, sentence, lower))
        } else if block.kind.isRead {
            entries[last].isOpen = false
        }
    }

    /// A section that starts with `block`.
    private func entry(_ block: Block, _ paragraph: Int, _ sentence: Int, _ lower: Int) -> Entry {
        let isHeading = block.title != nil
        let isOpen = isHeading ? block.isKicker : !block.kind.isRead
        return Entry(heading: isHeading ? block : nil, lower: lower, paragraph: paragraph, sentence: sentence, isOpen: isOpen)
    }

    /// All sections; one without a heading if there is no block at all. `end` is the text's length in bytes.
    func sections(end: Int, paragraphs: Int, sentences: Int, reader: TextReader) -> [Section] {
        guard !entries.isEmpty else {
            return [Section(title: "", number: nil, level: 1, heading: nil, span: TextSpan(0, end), paragraphs: 0..<0, sentences: 0..<0)]
        }
        return entries.indices.map { index in
            let entry = entries[index]
            let next = index + 1 < entries.count ? entries[index + 1] : nil
            return Section(
                title: entry.heading?.title.map(reader.reading) ?? "", number: entry.heading?.number.map(reader.reading),
                level: max(1, entry.heading?.kind == .heading ? entry.heading?.level ?? 1 : keywordLevel(index)),
                heading: entry.heading?.title, span: TextSpan(entry.lower, next?.lower ?? end),
                paragraphs: entry.paragraph..<(next?.paragraph ?? paragraphs), sentences: entry.sentence..<(next?.sentence ?? sentences))
        }
    }

    /// The level of a section opened by a label in a paragraph: that of the section before it, below a title.
    private func keywordLevel(_ index: Int) -> Int {
        guard let level = entries[index].heading?.level, level > 0 else { return 1 }
        return level
    }
}
