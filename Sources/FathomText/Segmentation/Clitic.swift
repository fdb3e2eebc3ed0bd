/// Short words that hang on another by an apostrophe.
enum Clitic {
    /// Where the clitic of the word at `span` starts: "’s", "'re", "n't"; nil without one. The rest of the word is not empty.
    static func start(in bytes: [UInt8], _ span: TextSpan) -> Int? {
        for letters in 1...2 where span.count > letters + 1 {
            let tail = span.upper - letters
            guard let apostrophe = apostrophe(in: bytes, before: tail), apostrophe > span.lower else { continue }
            return start(in: bytes, span, apostrophe: apostrophe, tail: tail)
        }
        return nil
    }

    /// Where an apostrophe starts that ends right before `offset`.
    private static func apostrophe(in bytes: [UInt8], before offset: Int) -> Int? {
        if bytes.byte(offset - 1) == 0x27 { return offset - 1 }
        return bytes.has("’", at: offset - 3) ? offset - 3 : nil
    }

    /// Where the clitic starts whose letters stand from `tail` on.
    private static func start(in bytes: [UInt8], _ span: TextSpan, apostrophe: Int, tail: Int) -> Int? {
        switch bytes.lowered(TextSpan(tail, span.upper)) {
        case "s", "re", "ve", "ll", "d", "m": return apostrophe
        case "t":
            let negation = apostrophe - 1
            return negation > span.lower && bytes[negation].lowered == 0x6E ? negation : nil
        default: return nil
        }
    }
}
