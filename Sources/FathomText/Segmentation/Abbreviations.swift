/// What a point after a short word means. The words are short lists, searched from their start: sets of them would have to be made before the first frame.
enum Abbreviations {
    /// How an abbreviation stands to the end of a sentence.
    enum Ending {
        /// Something always follows: "Dr.", "e.g.", an initial.
        case never
        /// A sentence may end here: "U.S.", "etc.".
        case maybe
    }

    /// Titles and connectives: something always follows. Those with a capital count only with it.
    private static let leading: [String] = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Sgt", "Maj", "Capt", "Cmdr", "Adm", "Sen", "Rep", "Reps", "Sens", "Gov",
        "Pres", "Hon", "Rev", "St", "Messrs", "Mt", "Ft", "Amb", "Fr", "Brig", "vs", "cf", "Cf", "viz", "ca", "approx", "op", "v",
    ]
    /// Words that are abbreviations only before a number: "No. 5", "p. 12", "Jan. 3".
    private static let counting: [String] = [
        "no", "nos", "art", "arts", "sec", "secs", "fig", "figs", "ch", "chs", "vol", "vols", "p", "pp", "para", "paras", "eq", "n", "nn",
        "res", "doc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "c", "b", "d", "ed", "eds",
        "rm", "tues", "thurs", "nr", "pt", "pts", "sect", "app", "tel", "ext", "ser",
    ]
    /// Abbreviations that may stand at the end of a sentence.
    private static let closing: [String] = [
        "etc", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "al", "Bros", "Dept", "dept", "Univ", "Assn", "est", "ibid", "Ibid",
        "incl", "et", "Ave", "Blvd", "Rd",
    ]
    /// Words that open a sentence far more often than they follow an abbreviation inside one.
    private static let openers: [String] = [
        "The", "This", "That", "These", "Those", "It", "Its", "In", "On", "At", "As", "By", "For", "From", "With", "Without", "Within",
        "However", "But", "And", "Or", "Yet", "So", "Nor", "Thus", "Therefore", "Moreover", "Furthermore", "Additionally", "Also", "While",
        "When", "Where", "Although", "Though", "If", "Since", "Because", "After", "Before", "During", "Despite", "They", "He", "She", "We",
        "You", "There", "Here", "His", "Her", "Their", "Our", "Such", "Some", "Many", "Most", "Several", "Both", "Each", "Any", "All",
        "Nonetheless", "Nevertheless", "Meanwhile", "Instead", "Then", "Today", "Now", "Ultimately", "Finally", "First", "Second", "Third",
        "What", "Who", "Why", "How", "Another", "Other", "Under", "Over", "To", "Of", "No", "Not", "Once", "Only", "Through", "Throughout",
        "According", "Given", "Between", "Among", "Until", "Unlike", "Like", "Even", "Still", "One", "Two", "Three",
    ]

    /// Whether the point after `word` belongs to it: known abbreviations, initials of names. Called once per word before a point.
    static func keepsPoint(in bytes: [UInt8], word: TextSpan, limit: Int) -> Bool {
        guard word.count <= 6 else { return false }
        let next = nextWord(in: bytes, after: word.upper + 1, limit: limit)
        if word.count == 1, bytes[word.lower].isUpper { return isInitial(in: bytes, word, next) }
        let text = String(decoding: bytes[word.range], as: UTF8.self)
        if leading.contains(text) { return true }
        if closing.contains(text) { return text != "al" || followsEt(bytes, word) }
        guard counting.contains(bytes.lowered(word)), let next else { return false }
        return bytes[next].isDigit || (bytes[next] == 0x5B && bytes.byte(next + 1).isDigit)
    }

    /// How the word at `span`, which ends with a point, stands to the end of a sentence.
    static func ending(in bytes: [UInt8], _ span: TextSpan) -> Ending {
        let word = TextSpan(span.lower, span.upper - 1)
        if word.count == 1 { return .never }
        let text = String(decoding: bytes[word.range], as: UTF8.self)
        if leading.contains(text) || text == "e.g" || text == "i.e" { return .never }
        return counting.contains(bytes.lowered(word)) || isInitials(bytes, word) ? .never : .maybe
    }

    /// Whether the word at `span` opens a sentence far more often than not.
    static func isOpener(in bytes: [UInt8], _ span: TextSpan) -> Bool {
        span.count <= 12 && openers.contains(String(decoding: bytes[span.range], as: UTF8.self))
    }

    /// Whether a single capital with a point is an initial: a name or another initial follows.
    private static func isInitial(in bytes: [UInt8], _ word: TextSpan, _ next: Int?) -> Bool {
        guard let next, bytes.isUppercase(at: next) else { return false }
        var end = next
        while bytes.byte(end).isLetter, end - next < 16 { end += 1 }
        return !isOpener(in: bytes, TextSpan(next, end))
    }

    /// Whether the word is initials of a name ("H.W"), which no country or degree is.
    private static func isInitials(_ bytes: [UInt8], _ word: TextSpan) -> Bool {
        switch String(decoding: bytes[word.range], as: UTF8.self) {
        case "H.W", "J.D", "F.D", "J.F", "G.W", "J.R", "L.B": true
        default: false
        }
    }

    /// Whether "et" stands before the word.
    private static func followsEt(_ bytes: [UInt8], _ word: TextSpan) -> Bool {
        bytes.byte(word.lower - 2) == 0x74 && bytes.byte(word.lower - 3) == 0x65
    }

    /// Where the next word starts, if only blanks stand before it.
    private static func nextWord(in bytes: [UInt8], after offset: Int, limit: Int) -> Int? {
        var next = offset
        while next < min(limit, offset + 64), bytes[next].isBlank { next += 1 }
        return next < limit ? next : nil
    }
}
