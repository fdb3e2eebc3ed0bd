import CTerminal
import FathomScreen

/// Sends runs of cells to the terminal.
struct FramePainter {
    /// Whether only ASCII may be sent.
    let isASCII: Bool

    /// Paints a difference in one go.
    func paint(_ difference: FrameDiff) {
        if difference.isWhole { cterm_erase() }
        var style: Style?
        for run in difference.runs {
            cterm_move(Int32(run.row), Int32(run.column))
            for cell in run.cells where cell.width > 0 {
                if cell.style != style {
                    use(cell.style)
                    style = cell.style
                }
                add(cell)
            }
        }
        place(difference.cursor)
    }

    /// Sends what changed, with the cursor there, or hidden.
    func place(_ cursor: Position?) {
        cterm_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    }

    private func add(_ cell: Cell) {
        var text = isASCII ? ASCIIForm.of(cell.text, columns: Int(cell.width)) : cell.text
        text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
                unsafe cterm_add(text, bytes.count, Int32(cell.width))
            }
        }
    }

    private func use(_ style: Style) {
        cterm_style(entry(style.foreground), entry(style.background), UInt32(style.attributes.rawValue))
    }

    private func entry(_ colour: Colour) -> Int32 {
        switch colour {
        case .standard: -1
        case .palette(let entry): Int32(entry)
        }
    }
}
