/// Finds the blocks of a plain text, however its lines are set.
///
/// A line end is a blank unless something speaks for a new block: a full stop with an empty line or an early line end, a sign of a list,
/// a heading. An empty line alone is no reason, as texts copied from pages have them inside sentences. Linear in the bytes.
struct PlainLayout {
    let bytes: [UInt8]
    let rows: [Row]
    let measure: LayoutMeasure
    private let furniture: PageFurniture
    let headings: PlainHeadings
    private var isFurniture: [Bool]
    private var blocks = Blocks()
    private(set) var open: OpenBlock?
    /// Furniture since the last row of text.
    private(set) var pending: [Int] = []
    private var indents: [Int] = []

    /// A block that may go on: its kind, its rows and what of them is no text.
    struct OpenBlock {
        var block: Block
        var pieces: [Piece]
        var last: Int
        var indent: Int
    }

    /// The blocks of `bytes`.
    static func blocks(of bytes: [UInt8]) -> Blocks {
        var layout = PlainLayout(bytes)
        var index = 0
        while index < layout.rows.count { index += layout.read(index) }
        layout.close()
        layout.flushFurniture()
        return PlainLevels.settled(layout.blocks)
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        rows = LineScanner.lines(of: bytes).map { Row(bytes, $0) }
        measure = LayoutMeasure(rows)
        furniture = PageFurniture(bytes, rows)
        headings = PlainHeadings(bytes, rows, measure)
        isFurniture = furniture.standing()
    }

    /// Reads the row at `index`; returns how many rows were read.
    private mutating func read(_ index: Int) -> Int {
        if isFurniture[index] { return setAside(index) }
        markInterruption(at: index)
        if isFurniture[index] { return setAside(index) }
        if let count = readTable(index) { return count }
        if let label = HeadingNames.keywordLabel(bytes, rows[index].span) { return openKeywords(index, label) }
        if let marker = rows[index].marker, startsItem(index, marker) { return openItem(index, marker) }
        if joins(index) { return join(index) }
        if let heading = headings.heading(at: index, before: lastRow) { return addHeading(index, heading) }
        return openText(index)
    }

    /// The last row of the block that may go on.
    var lastRow: Int? { open?.last }

    /// Keeps a row for later: it becomes markup if the sentence goes on after it, else a block of its own.
    private mutating func setAside(_ index: Int) -> Int {
        pending.append(index)
        blocks.furniture.append(rows[index].span)
        return 1
    }

    /// Marks the rows from `index` on as furniture if they stand between two halves of a sentence.
    private mutating func markInterruption(at index: Int) {
        guard let last = lastRow, let end = furniture.resumption(after: last, from: index, measure: measure) else { return }
        for row in index..<end { isFurniture[row] = true }
    }

    /// Adds rows of a table or a ruled line as one block; nil if the row is none.
    private mutating func readTable(_ index: Int) -> Int? {
        var end = index
        while end < rows.count, rows[end].isTabular || rows[end].isRule, end == index || rows[end].line.blanksAbove == 0 { end += 1 }
        guard end > index + 1 || end > index && rows[index].isRule else { return nil }
        close()
        flushFurniture()
        let pieces = (index..<end).map { Piece(span: rows[$0].span, isMarkup: rows[$0].isRule) }
        blocks.add(Block(kind: .verbatim, level: 0, pieces: 0..<0), pieces)
        return end - index
    }

    /// Opens a block of keywords; its label names the section.
    private mutating func openKeywords(_ index: Int, _ label: TextSpan) -> Int {
        var block = Block(kind: .keywords, level: 0, pieces: 0..<0)
        block.title = label
        start(block, [Piece(span: rows[index].span, isMarkup: false)], index)
        return 1
    }

    /// Opens a list item: the sign is markup, the rest of the row is text.
    private mutating func openItem(_ index: Int, _ marker: ListMarker) -> Int {
        let row = rows[index]
        let continuesList = open?.block.kind == .item
        if !continuesList { indents = [] }
        while let last = indents.last, last > row.line.indent + 1 { indents.removeLast() }
        if (indents.last ?? -1) < row.line.indent - 1 || indents.isEmpty { indents.append(row.line.indent) }
        let text = TextSpan(marker.span.upper, row.span.upper)
        let pieces = [Piece(span: marker.span, isMarkup: true), Piece(span: text, isMarkup: false)]
        start(Block(kind: .item, level: indents.count, pieces: 0..<0), pieces, index)
        return 1
    }

    /// Opens a paragraph of running text.
    private mutating func openText(_ index: Int) -> Int {
        start(Block(kind: .text, level: 0, pieces: 0..<0), [Piece(span: rows[index].span, isMarkup: false)], index)
        return 1
    }

    /// Ends the open block and opens another.
    private mutating func start(_ block: Block, _ pieces: [Piece], _ index: Int) {
        close()
        flushFurniture()
        open = OpenBlock(block: block, pieces: pieces, last: index, indent: rows[index].line.indent)
    }

    /// Adds the row to the open block, furniture before it as markup.
    private mutating func join(_ index: Int) -> Int {
        for row in pending { open?.pieces.append(Piece(span: rows[row].span, isMarkup: true)) }
        pending = []
        open?.pieces.append(Piece(span: rows[index].span, isMarkup: false))
        open?.last = index
        return 1
    }

    /// Ends the open block.
    private mutating func close() {
        guard let block = open else { return }
        blocks.add(block.block, block.pieces)
        open = nil
    }

    /// Adds what was set aside as blocks of their own.
    private mutating func flushFurniture() {
        for row in pending {
            blocks.add(Block(kind: .furniture, level: 0, pieces: 0..<0), [Piece(span: rows[row].span, isMarkup: false)])
        }
        pending = []
    }

    /// Adds a heading; returns its rows.
    private mutating func addHeading(_ index: Int, _ heading: PlainHeadings.Heading) -> Int {
        close()
        flushFurniture()
        defer { addBylines(index + heading.rows, heading.bylines) }
        let first = index + (heading.hasKicker ? 1 : 0)
        if heading.hasKicker { addHeading(index..<first, number: nil, isKicker: true) }
        if heading.isDateline {
            let pieces = (index..<index + heading.rows).map { Piece(span: rows[$0].span, isMarkup: false) }
            blocks.add(Block(kind: .metadata, level: 0, pieces: 0..<0), pieces)
        } else {
            addHeading(first..<index + heading.rows, number: heading.number ?? HeadingNumber(bytes, rows[first].span), isKicker: false)
        }
        return heading.rows + heading.bylines
    }

    /// Adds rows below a title that name an author, a place or a date.
    private mutating func addBylines(_ index: Int, _ count: Int) {
        guard count > 0 else { return }
        let pieces = (index..<index + count).map { Piece(span: rows[$0].span, isMarkup: false) }
        blocks.add(Block(kind: .metadata, level: 0, pieces: 0..<0), pieces)
    }

    /// Adds the rows of a heading as one block.
    private mutating func addHeading(_ range: Range<Int>, number: HeadingNumber?, isKicker: Bool) {
        guard let first = range.first, let last = range.last else { return }
        let upper = rows[last].span.upper
        let hasColon = upper > rows[last].span.lower && bytes[upper - 1] == 0x3A
        var block = Block(kind: .heading, level: number?.depth ?? 1, pieces: 0..<0)
        block.title = TextSpan(number?.title ?? rows[first].span.lower, hasColon ? upper - 1 : upper)
        block.number = number?.span
        block.isKicker = isKicker
        blocks.add(block, range.map { Piece(span: rows[$0].span, isMarkup: false) })
    }
}
