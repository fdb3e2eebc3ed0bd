/// Tells headings from text in plain text.
struct PlainHeadings {
    /// A heading found: how many rows it takes and what it is.
    struct Heading {
        /// Rows that belong to it.
        let rows: Int
        /// Its number, if it has one.
        let number: HeadingNumber?
        /// Whether its first row is a line above the title proper.
        let hasKicker: Bool
        /// Whether it is a date or place line under a title, which is shown but opens nothing.
        let isDateline: Bool
        /// Rows right below a title that name an author, a place or a date.
        var bylines = 0
    }

    private let bytes: [UInt8]
    private let rows: [Row]
    private let measure: LayoutMeasure

    /// The longest heading line in characters, and the most words of a heading.
    private static let longestLine = 130
    private static let mostWords = 25

    /// A teller over the rows of a text.
    init(_ bytes: [UInt8], _ rows: [Row], _ measure: LayoutMeasure) {
        self.bytes = bytes
        self.rows = rows
        self.measure = measure
    }

    /// The heading at the row `index`; nil if the row is text. `before` is the row of text right before it, nil at the head or after a heading.
    func heading(at index: Int, before: Int?) -> Heading? {
        let row = rows[index]
        guard row.line.length <= Self.longestLine, !row.isTabular, !row.isRule, !row.startsLower, isFree(index, before) else { return nil }
        if isStock(row) { return plain(1) }
        if index + 1 == rows.count { return nil }
        if rows[index + 1].isRule, rows[index + 1].line.blanksAbove == 0, row.end == .bare, row.marker == nil { return plain(1) }
        if let numbered = numbered(index, before) { return numbered }
        guard row.marker == nil, row.end != .colon else { return nil }
        guard row.line.blanksAbove > 0 || before == nil || isCapitals(index, before) else { return nil }
        return standing(index, before) ?? attached(index)
    }

    /// A heading of `count` rows without more to it.
    private func plain(_ count: Int, number: HeadingNumber? = nil) -> Heading {
        Heading(rows: count, number: number, hasKicker: false, isDateline: false)
    }

    /// Whether a row may start something new: nothing before it waits to be ended.
    private func isFree(_ index: Int, _ before: Int?) -> Bool {
        guard let before else { return !rows[index].startsLower }
        let last = rows[before]
        if last.end == .stop { return true }
        guard rows[index].line.blanksAbove > 0, last.end != .open else { return false }
        return isStock(rows[index]) || !measure.isFull(last)
    }

    /// Whether a row holds a known heading and no more, its number aside.
    private func isStock(_ row: Row) -> Bool {
        if HeadingNames.isStock(bytes, row.span) { return true }
        guard let number = HeadingNumber(bytes, row.span) else { return false }
        return HeadingNames.isStock(bytes, TextSpan(number.title, row.span.upper))
    }

    /// A numbered heading: "2.1 Title" anywhere after a stop; "3. Title" only if it stands alone and no list.
    private func numbered(_ index: Int, _ before: Int?) -> Heading? {
        let row = rows[index]
        guard let number = HeadingNumber(bytes, row.span), row.end == .bare else { return nil }
        let style = TitleCase(bytes, TextSpan(number.title, row.span.upper))
        guard style.startsUpper, (1...14).contains(style.words), !isTwin(index) else { return nil }
        let isAlone = (row.line.blanksAbove > 0 || before == nil) && rows[index + 1].line.blanksAbove > 0
        let isSet = row.line.blanksAbove > 0 && style.isTitle && measure.isShort(row, before: rows[index + 1])
        return number.depth > 1 || isAlone || isSet ? plain(1, number: number) : nil
    }

    /// Whether the row after a numbered row is numbered too: then both are items of a list.
    private func isTwin(_ index: Int) -> Bool {
        let depth = HeadingNumber(bytes, rows[index].span)?.depth
        return depth == 1 && rows[index].marker != nil && rows[index + 1].marker != nil
    }

    /// Whether a row is all capitals and the row before it ends a sentence early.
    private func isCapitals(_ index: Int, _ before: Int?) -> Bool {
        guard let before, rows[before].end == .stop, measure.isShort(rows[before], before: rows[index]) else { return false }
        let style = TitleCase(bytes, rows[index].span)
        return style.isCapitals && style.words >= 2
    }

    /// A heading of up to three rows with an empty line below it.
    private func standing(_ index: Int, _ before: Int?) -> Heading? {
        var count = 1
        while count <= 3, index + count < rows.count, rows[index + count].line.blanksAbove == 0 { count += 1 }
        guard count <= 3, index + count < rows.count, !rows[index + count].startsLower else { return nil }
        let last = rows[index + count - 1]
        guard last.end == .bare, last.line.length <= Self.longestLine, !last.startsLower || count > 1 else { return nil }
        guard rows[index + 1..<index + count].allSatisfy({ $0.marker == nil && !isStock($0) && $0.end != .stop }) else { return nil }
        let style = TitleCase(bytes, TextSpan(rows[index].span.lower, last.span.upper))
        guard style.startsUpper, (1...Self.mostWords).contains(style.words) else { return nil }
        let isHead = index == 0
        guard style.isTitle || style.isCapitals || isHead || isSentenceCase(style, count, index, before) else { return nil }
        if isHead, count > 1 { return title(of: count, style) }
        if isDateline(index), !isHead { return Heading(rows: count, number: nil, hasKicker: false, isDateline: true) }
        return plain(count)
    }

    /// The title in the first `count` rows of a text: a line above it, the title over one or more rows, the rest names author or date.
    private func title(of count: Int, _ style: TitleCase) -> Heading? {
        guard !(0..<count).contains(where: { bytes[rows[$0].span.range].contains(0x40) }) else { return nil }
        let hasKicker = hasKicker(0)
        var end = hasKicker ? 2 : 1
        while end < count, goesOn(end - 1, style) { end += 1 }
        return Heading(rows: end, number: nil, hasKicker: hasKicker, isDateline: false, bylines: count - end)
    }

    /// Whether a title goes on in the row after `index`: something must follow, or the row is filled, or all is capitals.
    private func goesOn(_ index: Int, _ style: TitleCase) -> Bool {
        if isDateline(index + 1) { return false }
        let (row, next) = (rows[index], rows[index + 1])
        return row.end == .open || next.startsLower || style.isCapitals || measure.isWrapped && row.line.width * 4 >= measure.width * 3
    }

    /// Whether a line written like a sentence stands as a heading: short, alone, after a full stop.
    private func isSentenceCase(_ style: TitleCase, _ count: Int, _ index: Int, _ before: Int?) -> Bool {
        count == 1 && style.words <= 9 && before.map { rows[$0].end == .stop } ?? true && rows[index].end == .bare
            && rows[index + 1].marker == nil
    }

    /// A heading of one row right above its text: written like a title, and ended early.
    private func attached(_ index: Int) -> Heading? {
        let (row, next) = (rows[index], rows[index + 1])
        guard next.line.blanksAbove == 0, row.end == .bare, !next.startsLower, next.marker == nil else { return nil }
        let style = TitleCase(bytes, row.span)
        guard style.isTitle || style.isCapitals, style.startsUpper, (1...14).contains(style.words) else { return nil }
        guard measure.isWrapped ? isEarly(row, next) : next.line.length > 100 else { return nil }
        return Heading(rows: 1, number: nil, hasKicker: false, isDateline: isDateline(index))
    }

    /// Whether a row ends well before the next one's first word would have to move down.
    private func isEarly(_ row: Row, _ next: Row) -> Bool {
        row.line.width + 1 + next.firstWordLength <= measure.width * 85 / 100 && next.line.length > row.line.length
    }

    /// Whether the row at `index` stands above the title proper: all capitals when the next row is not, or "Chapter 3".
    private func hasKicker(_ index: Int) -> Bool {
        guard !isDateline(index + 1) else { return false }
        let words = bytes.lowered(rows[index].span).split(separator: " ")
        if words.count == 2, ["chapter", "part", "section", "lecture", "annex", "appendix"].contains(words[0]) { return true }
        return TitleCase(bytes, rows[index].span).isCapitals && !TitleCase(bytes, rows[index + 1].span).isCapitals
    }

    /// Whether a row is a date: a month or "updated" among few words, with a year.
    private func isDateline(_ index: Int) -> Bool {
        let row = rows[index]
        guard row.line.length <= 48 else { return false }
        let words = bytes.lowered(row.span).split { !($0.isLetter || $0.isNumber) }
        guard words.count <= 6, words.contains(where: { $0.utf8.count == 4 && Int($0) != nil }) else { return false }
        return words.contains { Self.months.contains(String($0)) }
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "updated", "published",
    ]
}
