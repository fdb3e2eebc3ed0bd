import FathomText

/// A text that edits are made on: paragraphs of sentences of words, each sentence with a number that it keeps.
struct MadeText {
    /// A sentence, and its number if notes may be about it; a copy has that of its original and `copies`.
    struct Piece {
        var number: Int?
        var words: [String]
    }

    /// A paragraph; a heading is one with a level.
    struct Block {
        var level = 0
        var sentences: [Piece]
    }

    /// What is added to the number of a sentence for its copy.
    static let copies = 10_000

    /// The paragraphs in order.
    var blocks: [Block]
    /// How they are written out.
    var style = Style()

    /// How a text is written out, as different converters do.
    struct Style {
        /// Columns of a line; nil for a line a paragraph.
        var width: Int?
        /// Whether long words are broken at the ends of lines.
        var hyphenates = false
        /// Whether "fi" and "fl" are one sign.
        var hasLigatures = false
        /// Whether quotation marks and dashes are those of a printer.
        var isPrinted = false
        /// Whether a page number stands between some paragraphs.
        var hasPages = false
        /// Plain text or Markdown.
        var format = Document.Format.markdown
    }

    /// The sentences of a document.
    init(_ document: Document) {
        var blocks: [Block] = []
        for paragraph in document.paragraphs where paragraph.kind == .text || paragraph.kind == .heading {
            let sentences = paragraph.sentences.map { index in
                Piece(
                    number: paragraph.kind == .heading ? nil : index,
                    words: document.reading(of: document.sentences[index].span).split(separator: " ").map(String.init))
            }
            blocks.append(Block(level: paragraph.kind == .heading ? paragraph.level : 0, sentences: sentences))
        }
        self.blocks = blocks
    }

    /// The places of the sentences that have a number: block and sentence.
    var places: [(block: Int, sentence: Int)] {
        blocks.indices.flatMap { block in
            blocks[block].sentences.indices.filter { blocks[block].sentences[$0].number != nil }.map { (block, $0) }
        }
    }

    /// Whether the paragraph of a sentence stands twice in a row, so that nobody can tell which was there before.
    func isTwin(_ sentence: Int) -> Bool {
        let words = blocks.map { $0.sentences.map(\.words) }
        guard let block = blocks.firstIndex(where: { $0.sentences.contains { $0.number == sentence } }) else { return false }
        return [block - 1, block + 1].contains { words.indices.contains($0) && words[$0] == words[block] }
    }

    /// The paragraphs that are no headings.
    var paragraphs: [Int] { blocks.indices.filter { blocks[$0].level == 0 } }

    /// The text as bytes, and where each numbered sentence stands in it.
    func written() -> (bytes: [UInt8], spans: [Int: TextSpan], words: [Int: [TextSpan]]) {
        var writer = MadeTextWriter(style: style)
        for (place, block) in blocks.enumerated() {
            if style.hasPages, place > 0, place % 3 == 0 { writer.page(place / 3) }
            writer.write(block)
        }
        return (writer.bytes, writer.spans, writer.words)
    }
}

/// Writes a made text out.
private struct MadeTextWriter {
    let style: MadeText.Style
    private(set) var bytes: [UInt8] = []
    private(set) var spans: [Int: TextSpan] = [:]
    private(set) var words: [Int: [TextSpan]] = [:]
    private var column = 0

    init(style: MadeText.Style) {
        self.style = style
    }

    mutating func page(_ number: Int) {
        bytes += Array("\(number)\n\n".utf8)
    }

    mutating func write(_ block: MadeText.Block) {
        column = 0
        if block.level > 0, style.format == .markdown { put(String(repeating: "#", count: block.level) + " ") }
        for (place, sentence) in block.sentences.enumerated() {
            if place > 0 { blank(before: sentence.words.first) }
            let start = bytes.count
            var places: [TextSpan] = []
            for (index, word) in sentence.words.enumerated() {
                if index > 0 { blank(before: word) }
                let lower = bytes.count
                write(word)
                places.append(TextSpan(lower, bytes.count))
            }
            guard let number = sentence.number else { continue }
            spans[number] = TextSpan(start, bytes.count)
            words[number] = places
        }
        bytes += Array("\n\n".utf8)
    }

    /// A blank, or a new line where the next word has no room.
    private mutating func blank(before word: String?) {
        guard let width = style.width, let word, column + 1 + word.count > width, !breaks(word, width) else { return put(" ") }
        newLine()
    }

    private mutating func write(_ word: String) {
        let printed = printed(word)
        guard let width = style.width, column + word.count > width, breaks(word, width) else { return put(printed) }
        let half = printed.index(printed.startIndex, offsetBy: printed.count / 2)
        put(String(printed[..<half]) + "-")
        newLine()
        put(String(printed[half...]))
    }

    /// Whether a word is one that is broken at the end of a line.
    private func breaks(_ word: String, _ width: Int) -> Bool {
        style.hyphenates && word.count >= 9 && word.allSatisfy(\.isLetter) && column + 2 + word.count / 2 <= width
    }

    private func printed(_ word: String) -> String {
        var word = word
        if style.hasLigatures { word = word.replacing("fi", with: "\u{FB01}").replacing("fl", with: "\u{FB02}") }
        if style.isPrinted { word = word.replacing("'", with: "\u{2019}").replacing("\"", with: "\u{201D}") }
        return word
    }

    private mutating func put(_ text: String) {
        bytes += Array(text.utf8)
        column += text.count
    }

    private mutating func newLine() {
        bytes.append(0x0A)
        column = 0
    }
}
