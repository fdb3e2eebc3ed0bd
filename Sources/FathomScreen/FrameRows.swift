/// Rows of two frames compared by what is seen of them: a blank shows neither the colour nor the weight of letters.
extension Frame {
    /// The columns of a row from the first to the last one that looks different in `old`, a frame of the same extent, or is not clear where there is no
    /// old one; nil if none does.
    public func changes(inRow row: Int, against old: Frame?) -> Range<Int>? {
        guard let old else { return written(inRow: row) }
        let (start, end) = (row * size.columns, (row + 1) * size.columns)
        let (cells, others) = (cells.span, old.cells.span)
        var low = start
        while low < end, cells[low].looks(like: others[low]) { low += 1 }
        guard low < end else { return nil }
        var high = end - 1
        while cells[high].looks(like: others[high]) { high -= 1 }
        if cells[low].width == 0 { low -= 1 }
        if cells[high].width == 2 { high += 1 }
        return low - start..<high + 1 - start
    }

    /// The columns of a row from the first to the last one that is not clear; nil if all are.
    private func written(inRow row: Int) -> Range<Int>? {
        let cells = cells.span
        let start = row * size.columns
        let end = end(ofRow: row)
        var low = 0
        while low < end, cells[start + low].isClear { low += 1 }
        return low < end ? low..<end : nil
    }

    /// The column behind which a row holds nothing but blanks of the terminal's own look.
    public func end(ofRow row: Int) -> Int {
        let start = row * size.columns
        let cells = cells.span
        var end = start + size.columns
        while end > start, cells[end - 1].isClear { end -= 1 }
        return end - start
    }

    /// Whether some columns of a row look like those of another row of `other`, a frame of as many columns.
    func row(_ row: Int, looksLike otherRow: Int, of other: Frame, _ columns: Range<Int>) -> Bool {
        let (start, otherStart) = (row * size.columns, otherRow * size.columns)
        return columns.allSatisfy { cells[start + $0].looks(like: other.cells[otherStart + $0]) }
    }
}

extension Cell {
    /// Whether it looks the same.
    public func looks(like other: Cell) -> Bool {
        if self == other { return true }
        return isBlank && other.isBlank && style.ofBlank == other.style.ofBlank
    }

    /// Whether nothing is written in it.
    public var isBlank: Bool { width == 1 && cluster == .blank }

    /// Whether a terminal that clears it leaves it like this.
    public var isClear: Bool { isBlank && style.ofBlank == .plain }
}

extension Style {
    /// What of it a blank shows: the background, and all of it where it is reversed or underlined.
    public var ofBlank: Style {
        attributes.isDisjoint(with: [.reverse, .underline]) ? Style(.standard, on: background) : self
    }
}
