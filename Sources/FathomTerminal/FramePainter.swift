import CTerminal
import FathomScreen

/// Has ncurses paint: whole screens, and changes on terminals that are no plain ANSI ones.
struct FramePainter {
    let form: TerminalForm

    /// Paints a difference in one go; on a whole screen, which is blank to begin with, blanks are passed over.
    func paint(_ difference: FrameDiff) {
        if difference.isWhole { cterm_erase() }
        var style: Style?
        for run in difference.runs { paint(run, overBlanks: difference.isWhole, &style) }
        place(difference.cursor)
    }

    private func paint(_ run: FrameDiff.Run, overBlanks: Bool, _ style: inout Style?) {
        var isInPlace = false
        for (index, cell) in run.cells.enumerated() where cell.width > 0 {
            if overBlanks && cell.style == .plain && cell.text.utf8.first == 0x20 {
                isInPlace = false
                continue
            }
            if !isInPlace { cterm_move(Int32(run.row), Int32(run.column + index)) }
            isInPlace = true
            if cell.style != style { use(cell.style) }
            style = cell.style
            add(cell)
        }
    }

    /// Sends what changed, with the cursor there, or hidden.
    func place(_ cursor: Position?) {
        cterm_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    }

    private func add(_ cell: Cell) {
        var text = form.isASCII ? ASCIIForm.of(cell.text, columns: Int(cell.width)) : cell.text
        text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
                unsafe cterm_add(text, bytes.count, Int32(cell.width))
            }
        }
    }

    private func use(_ style: Style) {
        let style = form.shown(style)
        cterm_style(entry(style.foreground), entry(style.background), UInt32(style.attributes.rawValue))
    }

    private func entry(_ colour: Colour) -> Int32 {
        switch colour.inPalette {
        case .standard, .rgb: -1
        case .palette(let entry): Int32(entry)
        }
    }
}
