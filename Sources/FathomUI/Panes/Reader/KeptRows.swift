import FathomScreen
import FathomText

/// The blocks around the reader's place and at the end of the text as they were laid out last, so that a key lays out no more than what comes
/// into view.
struct KeptRows: Sendable {
    /// What the rows depend on, besides the document.
    private let columns: Int
    private let glyphs: Glyphs
    /// The place, and the rows of the screen.
    private let top: FlowPlace
    private let screen: Int
    private var blocks: [(block: Flow.Block, rows: [FlowRow])] = []

    /// What is needed to show a place of a text, and how far it is; away from the start also what tells how far one can go. Once there was a key, also
    /// the screen before and the one behind, so that a move by a page lays out only the page that it comes near. O(what shows).
    init(_ geometry: ReaderGeometry, top: FlowPlace, isFirst: Bool) {
        let flow = geometry.flow
        columns = flow.columns
        glyphs = flow.glyphs
        self.top = top
        screen = geometry.rows
        if let block = flow.block(at: top) {
            keep(block, of: flow, rows: isFirst ? geometry.rows : 2 * geometry.rows) { flow.next($0) }
            if !isFirst, let before = flow.previous(block) { keep(before, of: flow, rows: geometry.rows) { flow.previous($0) } }
        }
        let rows = isAtStart(of: flow) ? 0 : geometry.rows
        if let block = flow.lastBlock { keep(block, of: flow, rows: rows) { flow.previous($0) } }
    }

    /// Whether the place is the first row of the text, by the first block that was kept.
    private func isAtStart(of flow: Flow) -> Bool {
        guard let first = blocks.first, flow.previous(first.block) == nil else { return false }
        return first.rows.first.map { top <= $0.place } ?? true
    }

    /// Whether nothing else would be kept for that place.
    func isAbout(_ geometry: ReaderGeometry, top: FlowPlace) -> Bool {
        (columns, glyphs, self.top, screen) == (geometry.flow.columns, geometry.flow.glyphs, top, geometry.rows)
    }

    /// The rows of a block in this flow; nil if they were not kept.
    func rows(of block: Flow.Block, in flow: Flow) -> [FlowRow]? {
        flow.columns == columns && flow.glyphs == glyphs ? blocks.first { $0.block == block }?.rows : nil
    }

    /// Keeps blocks from one on until they have so many rows and one more.
    private mutating func keep(_ first: Flow.Block, of flow: Flow, rows: Int, step: (Flow.Block) -> Flow.Block?) {
        var block: Flow.Block? = first
        var count = -1
        while let present = block, count < rows {
            let kept = flow.rows(of: present)
            blocks.append((present, kept))
            count += kept.count
            block = step(present)
        }
    }
}
