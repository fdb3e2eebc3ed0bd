/// The parts of a word that goes over a line end.
struct BrokenWord {
    /// The hyphen before the line end.
    let hyphen: TextSpan
    /// Where the word goes on.
    let next: Int

    /// The parts of the word at `span`; nil if it stands on one line. Linear in the span.
    init?(_ bytes: [UInt8], _ span: TextSpan) {
        guard let blank = bytes[span.range].firstIndex(where: \.isBlank), blank > span.lower else { return nil }
        var next = blank
        while next < span.upper, bytes.blankLength(at: next) > 0 { next += bytes.blankLength(at: next) }
        var length = 1
        if bytes.byte(blank - 1) >= 0x80 { length = bytes.byte(blank - 2) == 0xC2 ? 2 : 3 }
        hyphen = TextSpan(max(span.lower, blank - length), blank)
        self.next = next
    }
}
