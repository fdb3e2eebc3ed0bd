/// Rows of two frames compared by what is seen of them: a blank shows neither the colour nor the weight of letters.
extension Frame {
    /// The columns of a row from the first to the last one that looks different in `old`, a frame of the same extent; nil if none does.
    public func changes(inRow row: Int, against old: Frame) -> Range<Int>? {
        let (start, end) = (row * size.columns, (row + 1) * size.columns)
        guard var low = (start..<end).first(where: { !cells[$0].looks(like: old.cells[$0]) }),
            var high = (low..<end).last(where: { !cells[$0].looks(like: old.cells[$0]) })
        else { return nil }
        if cells[low].width == 0 { low -= 1 }
        if cells[high].width == 2 { high += 1 }
        return low - start..<high + 1 - start
    }

    /// The column behind which a row holds nothing but blanks of the terminal's own look.
    public func end(ofRow row: Int) -> Int {
        let start = row * size.columns
        let last = (start..<start + size.columns).last { !cells[$0].isClear }
        return last.map { $0 - start + 1 } ?? 0
    }

    /// Whether a row looks like another row of `other`, a frame of as many columns.
    func row(_ row: Int, looksLike otherRow: Int, of other: Frame) -> Bool {
        let (start, otherStart) = (row * size.columns, otherRow * size.columns)
        return (0..<size.columns).allSatisfy { cells[start + $0].looks(like: other.cells[otherStart + $0]) }
    }
}

extension Cell {
    /// Whether it looks the same.
    public func looks(like other: Cell) -> Bool {
        if cluster == other.cluster, width == other.width, style == other.style { return true }
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
