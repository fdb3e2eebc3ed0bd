/// Finds page numbers, running headers and footers in plain text: lines that belong to the page and not to the text.
struct PageFurniture {
    private let bytes: [UInt8]
    private let rows: [Row]

    /// How many lines may stand between two halves of a sentence.
    private static let longestInterruption = 12

    /// A finder over the rows of a text.
    init(_ bytes: [UInt8], _ rows: [Row]) {
        self.bytes = bytes
        self.rows = rows
    }

    /// Which rows are furniture by themselves: page numbers that stand alone, and lines that come again on page after page. Linear.
    func standing() -> [Bool] {
        var marks = rows.indices.map(isPageNumber)
        for group in repeated() { for index in group { marks[index] = true } }
        for index in runningTitles() { (marks[index], marks[index + 1]) = (true, true) }
        return marks
    }

    /// The row at which the sentence broken off at the row `last` goes on, if only short lines stand between; nil if it does not.
    /// Looks at `longestInterruption` rows.
    func resumption(after last: Int, from start: Int, measure: LayoutMeasure) -> Int? {
        guard rows[last].end == .bare || rows[last].end == .open, measure.isLong(rows[last]) else { return nil }
        var sawBlank = rows[start].line.blanksAbove > 0
        for index in start..<min(rows.count, start + Self.longestInterruption) {
            sawBlank = sawBlank || rows[index].line.blanksAbove > 0
            if rows[index].startsLower, !isAddress(rows[index]) { return sawBlank && index > start ? index : nil }
            guard canInterrupt(rows[index], measure) else { return nil }
        }
        return nil
    }

    /// Whether a row starts with the address of a page.
    private func isAddress(_ row: Row) -> Bool {
        AddressScanner.pageEnd(in: bytes, from: row.span.lower, limit: row.span.upper) != nil
    }

    /// Whether a row may be a line of a page's head or foot: short, without a stop, and no heading of the text.
    private func canInterrupt(_ row: Row, _ measure: LayoutMeasure) -> Bool {
        let bound = measure.isWrapped ? max(30, measure.width * 3 / 4) : 80
        return row.end != .stop && row.end != .colon && row.marker == nil && ink(row) <= bound
            && !HeadingNames.isStock(bytes, row.span) && HeadingNames.keywordLabel(bytes, row.span) == nil
    }

    /// Characters of a row that are no blanks, about; a large number for a long row.
    private func ink(_ row: Row) -> Int {
        guard row.line.length <= 400 else { return Int.max }
        return bytes[row.span.range].count { $0 != 0x20 && $0 & 0xC0 != 0x80 } * 7 / 6
    }

    /// Whether the row is a page number: a small number alone between empty lines, or "Page 3 of 7".
    private func isPageNumber(_ index: Int) -> Bool {
        let row = rows[index]
        guard row.line.length <= 16 else { return false }
        let endsPage = index + 1 == rows.count || rows[index + 1].line.startsPage
        let isAlone = row.line.blanksAbove > 0 || index == 0 || row.line.startsPage || endsPage && index + 1 < rows.count
        guard isAlone, endsPage || rows[index + 1].line.blanksAbove > 0 else { return false }
        let text = bytes.lowered(row.span)
        if text.hasPrefix("page "), text.utf8.dropFirst(5).first?.isDigit == true { return true }
        let core = text.utf8.filter { $0.isDigit }
        let rest = text.utf8.filter { !$0.isDigit }
        guard (1...4).contains(core.count), rest.allSatisfy({ $0 == 0x20 || $0 == 0x2D || $0 == 0x7C || $0 == 0x5B || $0 == 0x5D }) else {
            return false
        }
        return !isNumber(index - 1) && !isNumber(index + 1)
    }

    /// Whether the row at `index` starts with a digit and is short: a column of numbers is no run of page numbers.
    private func isNumber(_ index: Int) -> Bool {
        rows.indices.contains(index) && rows[index].line.length <= 8 && bytes[rows[index].span.lower].isDigit
    }

    /// Page numbers with a title right below that stands at the head of the text as well, or below another page number.
    private func runningTitles() -> [Int] {
        let pairs = rows.indices.dropLast().filter(isAboveTitle)
        var counts: [String: Int] = [:]
        for row in rows.prefix(3) where row.line.length <= 90 { counts[normalised(row.span), default: 0] += 1 }
        for index in pairs { counts[normalised(rows[index + 1].span), default: 0] += 1 }
        return pairs.filter { counts[normalised(rows[$0 + 1].span), default: 0] > 1 }
    }

    /// Whether a small number stands at `index` between an empty line and a short line that an empty line follows.
    private func isAboveTitle(_ index: Int) -> Bool {
        let (row, title) = (rows[index], rows[index + 1])
        guard row.line.length <= 4, row.line.blanksAbove > 0, title.line.blanksAbove == 0, title.line.length <= 90, title.end == .bare
        else { return false }
        guard index + 2 == rows.count || rows[index + 2].line.blanksAbove > 0 else { return false }
        return bytes[row.span.range].allSatisfy(\.isDigit)
    }

    /// Rows that come at least three times, numbers aside, at the edge of a page each time.
    private func repeated() -> [[Int]] {
        var groups: [String: [Int]] = [:]
        for index in rows.indices where isCandidate(index) { groups[normalised(rows[index].span), default: []].append(index) }
        return groups.filter { $0.key.utf8.count >= 3 && $0.value.count >= 3 }.map(\.value).filter(areOnPages)
    }

    /// Whether a row could be a running header: short, no stop, an empty line or a page break beside it.
    private func isCandidate(_ index: Int) -> Bool {
        let row = rows[index]
        guard row.line.length <= 90, row.end != .stop, row.marker == nil else { return false }
        return row.line.startsPage || row.line.blanksAbove > 0 || index + 1 == rows.count || rows[index + 1].line.blanksAbove > 0
            || rows[index + 1].line.startsPage
    }

    /// Whether at least half of the rows carry a number of their own or stand at a page break.
    private func areOnPages(_ group: [Int]) -> Bool {
        let distinct = Set(group.map { bytes.lowered(rows[$0].span) }).count
        if distinct * 2 > group.count { return true }
        let atBreak = group.count { rows[$0].line.startsPage || ($0 + 1 < rows.count && rows[$0 + 1].line.startsPage) }
        return atBreak * 2 >= group.count
    }

    /// The row in small letters, without digits and with single blanks.
    private func normalised(_ span: TextSpan) -> String {
        var kept: [UInt8] = []
        for byte in bytes[span.range] where !byte.isDigit {
            if byte.isBlank, kept.last == 0x20 { continue }
            kept.append(byte.isBlank ? 0x20 : byte.lowered)
        }
        while kept.last == 0x20 || kept.last == 0x2C { kept.removeLast() }
        return String(decoding: kept.drop { $0 == 0x20 }, as: UTF8.self)
    }
}
