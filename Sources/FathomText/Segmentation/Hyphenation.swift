/// Decides whether a word broken over a line end keeps its hyphen.
///
/// Evidence inside the text comes first: does the word stand elsewhere on one line, with a hyphen or without? Without evidence a few
/// first and second halves that English writes with a hyphen decide; else the halves are joined, as typesetters break far more words
/// than they end lines at a compound's own hyphen.
struct Hyphenation {
    private let bytes: [UInt8]
    /// How often a form stands on one line, for the forms that are asked about.
    private var counts: [String: Int] = [:]

    /// First halves that stay apart.
    private static let firsts: Set<String> = [
        "self", "cross", "non", "anti", "long", "well", "so", "ex", "pro", "all", "half", "high", "low", "first", "second", "third", "two",
        "three", "four", "five", "six", "ten", "large", "small", "mid", "full", "decision", "policy", "state", "ill", "quasi", "one",
        "short", "post", "multi", "semi", "intra", "extra", "co", "trans", "counter", "ultra", "single", "hard", "soft", "free",
    ]
    /// First halves that are as often the head of a longer word ("counter-part"): they need a second half that tells.
    private static let doubtful: Set<String> = [
        "short", "post", "multi", "semi", "intra", "extra", "co", "trans", "counter", "ultra", "hard", "soft", "free", "non", "anti", "all",
        "pro", "one", "ex", "low", "ten", "so", "mid", "state", "long", "high", "well", "ill",
    ]
    /// Second halves that stand after a hyphen.
    private static let seconds: Set<String> = [
        "based", "led", "backed", "like", "wide", "sized", "called", "known", "term", "range", "level", "scale", "related", "driven",
        "oriented", "making", "building", "sharing", "border", "lasting", "standing", "established", "minded", "style", "defined",
        "security", "military", "economic", "political", "regional", "off", "up", "down", "being", "year", "day", "point",
        "western", "state", "nuclear", "age", "controlled", "owned", "prone", "free", "friendly",
    ]

    /// Second halves that are the ending of a word and no word: after "co-oper" they are joined, where "state-of" keeps its hyphen.
    private static let endings: Set<String> = [
        "ation", "ations", "ational", "ative", "ment", "ments", "tion", "tions", "tional", "tive", "sion", "sions", "ity", "ities", "ness",
        "ing",
        "ence", "ance", "ency", "ism", "isms", "ists", "ical", "ically", "ally", "ators", "ated", "ating", "ular", "ously",
    ]

    /// A decision-maker over the tokens of one text; `broken` are the tokens to decide.
    init(bytes: [UInt8], tokens: [Token], broken: [Int]) {
        self.bytes = bytes
        for index in broken {
            let halves = halves(of: tokens[index].span)
            counts[halves.first + halves.second] = 0
            counts[halves.first + "-" + halves.second] = 0
        }
        guard !counts.isEmpty else { return }
        for token in tokens where token.kind == .word && !token.isBroken && token.span.count <= 64 { count(token.span) }
    }

    /// How the broken token at `span` is read.
    func lineBreak(of span: TextSpan) -> Token.LineBreak {
        let (first, second) = halves(of: span)
        let joined = counts[first + second, default: 0]
        let hyphenated = counts[first + "-" + second, default: 0]
        if joined != hyphenated { return joined > hyphenated ? .joined : .hyphenated }
        if isKept(first, second, in: span) { return .hyphenated }
        return .joined
    }

    /// Counts a word that stands on one line, if it is asked about.
    private mutating func count(_ span: TextSpan) {
        let form = bytes.lowered(span)
        if let index = counts.index(forKey: form) { counts.values[index] += 1 }
    }

    /// Whether English writes the two halves with a hyphen.
    private func isKept(_ first: String, _ second: String, in span: TextSpan) -> Bool {
        guard !isSoft(in: span) else { return false }
        if hasDigit(first) || hasDigit(second) || startsUpper(in: span) { return true }
        if first.contains("-") { return !Self.endings.contains(second) }
        if Self.firsts.contains(first), !Self.doubtful.contains(first) { return true }
        if Self.doubtful.contains(first) { return Self.seconds.contains(second) }
        return Self.seconds.contains(second) && second.utf8.count >= 4 && first.utf8.count >= 4
    }

    /// Whether a form has a digit.
    private func hasDigit(_ form: String) -> Bool { form.utf8.contains { $0.isDigit } }

    /// Whether the hyphen is a soft one, which is never kept.
    private func isSoft(in span: TextSpan) -> Bool {
        bytes[span.range].contains(0xAD) && !bytes[span.range].contains(0x2D)
    }

    /// Whether the second half starts with a capital after a small letter ("Anglo-\nAmerican").
    private func startsUpper(in span: TextSpan) -> Bool {
        guard let line = bytes[span.range].lastIndex(where: \.isBlank) else { return false }
        return bytes.isUppercase(at: line + 1) && !bytes.byte(line + 2).isUpper
    }

    /// The two halves in small letters, without hyphen and line end.
    private func halves(of span: TextSpan) -> (first: String, second: String) {
        guard let lineBreak = BrokenWord(bytes, span) else { return (bytes.lowered(span), "") }
        return (bytes.lowered(TextSpan(span.lower, lineBreak.hyphen.lower)), bytes.lowered(TextSpan(lineBreak.next, span.upper)))
    }
}
