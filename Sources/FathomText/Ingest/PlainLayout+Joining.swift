/// Whether a row goes on with the block before it or starts something new.
extension PlainLayout {
    /// Whether the sign at the row's head starts an item here, and is not a dash or number that fell to a line's head.
    func startsItem(_ index: Int, _ marker: ListMarker) -> Bool {
        guard let open else { return !isHeadingNumber(index, marker) }
        let (row, last) = (rows[index], rows[open.last])
        if isHeadingNumber(index, marker) { return false }
        if open.block.kind == .item, row.line.indent <= open.indent + 8, last.end != .open || endsItem(last) { return true }
        switch marker.style {
        case .bullet(let sign) where sign == 0x2D || sign == 0x2A || sign == 0x2B:
            return row.line.blanksAbove > 0 || last.end == .stop || last.end == .colon
        case .bullet: return last.end != .open || row.line.blanksAbove > 0 || row.line.indent > open.indent
        case .ordered, .bracketed: return last.end == .colon || last.end == .stop || row.line.blanksAbove > 0 && last.end != .open
        }
    }

    /// Whether a list item may end so: with a comma or a semicolon, perhaps with "and" or "or" after it.
    private func endsItem(_ row: Row) -> Bool {
        let upper = row.span.upper
        let last = bytes.byte(upper - 1)
        return last == 0x3B || last == 0x2C || bytes.has(" and", at: upper - 4) || bytes.has(" or", at: upper - 3)
    }

    /// Whether the row is a numbered heading rather than an item.
    private func isHeadingNumber(_ index: Int, _ marker: ListMarker) -> Bool {
        guard marker.value != nil else { return false }
        return headings.heading(at: index, before: lastRow)?.number != nil
            || HeadingNumber(bytes, rows[index].span).map { HeadingNames.isStock(bytes, TextSpan($0.title, rows[index].span.upper)) }
                ?? false
    }

    /// Whether the row goes on with the open block.
    func joins(_ index: Int) -> Bool {
        guard let open else { return false }
        let (row, last) = (rows[index], rows[open.last])
        if open.block.kind == .keywords { return joinsKeywords(row, last) }
        guard row.line.blanksAbove == 0, pending.isEmpty else { return joinsOverGap(row, last) }
        switch last.end {
        case .open: return true
        case .stop: return joinsAfterStop(index, open)
        case .bare, .colon: return measure.isWrapped || measure.isFull(last) || row.startsLower
        }
    }

    /// Whether a row goes on after an empty line: only if the sentence before it is not ended.
    private func joinsOverGap(_ row: Row, _ last: Row) -> Bool {
        if row.startsLower { return last.end == .bare || last.end == .open || last.endsWithAbbreviation }
        switch last.end {
        case .stop, .colon: return false
        case .open: return asksForMore(last) && !HeadingNames.isStock(bytes, row.span)
        case .bare: return measure.isFull(last) && !HeadingNames.isStock(bytes, row.span)
        }
    }

    /// Whether a row that ends in the middle of something goes on after an empty line: not at a semicolon, at a comma only if the row is long.
    private func asksForMore(_ last: Row) -> Bool {
        switch bytes.byte(last.span.upper - 1) {
        case 0x3B: false
        case 0x2C: measure.isLong(last)
        default: true
        }
    }

    /// Whether a row right below a full stop goes on with the paragraph: the line was filled and the row is not set in.
    private func joinsAfterStop(_ index: Int, _ open: OpenBlock) -> Bool {
        let (row, last) = (rows[index], rows[open.last])
        if row.startsLower { return true }
        guard measure.isWrapped, !measure.isShort(last, before: row) else { return false }
        if headings.heading(at: index, before: open.last) != nil { return false }
        return open.block.kind == .item
            ? row.line.indent > open.indent || last.line.indent <= open.indent : row.line.indent < last.line.indent + 2
    }

    /// Whether a row goes on with a block of keywords: no full stop before it, and a filled line or a comma.
    private func joinsKeywords(_ row: Row, _ last: Row) -> Bool {
        guard last.end != .stop, !HeadingNames.isStock(bytes, row.span) else { return false }
        return row.line.blanksAbove == 0 || last.end == .open || measure.isFull(last)
    }
}
