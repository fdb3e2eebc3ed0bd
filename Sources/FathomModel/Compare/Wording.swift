/// A name or variant of a concept, made ready for being compared with wordings of another text.
struct Wording: Hashable, Sendable {
    /// The words in small letters without articles, one blank between them: equal for names that are the same.
    let key: String
    /// The stems of the words that carry sense, in the order of their letters.
    let stems: [String]
    /// Whether it makes more (1) or less (-1) of something; 0 for neither.
    let polarity: Int
    /// Whether it says that something is not.
    let isNegated: Bool

    /// The wording `text`.
    init(_ text: String) {
        let own = Self.keyWords(of: text)
        key = own.joined(separator: " ")
        let carrying = own.filter { !Self.small.contains($0) && !Self.negations.contains($0) }
        stems = carrying.map { WordStem.sense(of: Self.singular($0)) }.sorted()
        polarity = Self.polarity(of: carrying)
        isNegated = own.contains { Self.negations.contains($0) }
    }

    /// The key of a wording, without the rest.
    static func key(of text: String) -> String { keyWords(of: text).joined(separator: " ") }

    /// The words that are not articles; all, where there is nothing else.
    private static func keyWords(of text: String) -> [String] {
        let words = words(of: text)
        let own = words.filter { !articles.contains($0) }
        return own.isEmpty ? words : own
    }

    /// How much the two have in common: twice the shared words over all words, from 0 to 1; 0 for what says the opposite. Symmetric.
    func likeness(to other: Wording) -> Double {
        guard !stems.isEmpty, !other.stems.isEmpty, polarity * other.polarity >= 0, isNegated == other.isNegated else { return 0 }
        var left = 0, right = 0, shared = 0
        while left < stems.count, right < other.stems.count {
            let (one, two) = (stems[left], other.stems[right])
            if one == two { shared += 1 }
            if one <= two { left += 1 }
            if two <= one { right += 1 }
        }
        return 2 * Double(shared) / Double(stems.count + other.stems.count)
    }

    private static let articles: Set<String> = ["the", "a", "an"]
    private static let negations: Set<String> = ["no", "not", "non", "without", "never", "lack", "absence"]
    private static let small: Set<String> = [
        "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or", "as", "into", "over", "against", "between", "among", "its",
        "their", "his", "her", "our", "this", "that", "these", "those", "which", "who", "is", "are", "was", "were", "be", "been", "being",
        "has", "have", "had", "do", "does", "did", "such", "other", "own", "same", "more", "most", "very", "some", "any", "it", "they",
    ]
    /// Words, cut to their stems, for making less of something; words for making more are those of growth.
    private static let lessening = Set(
        [
            "reduce", "reduction", "decrease", "decline", "lower", "lessen", "weaken", "diminish", "shrink", "fall", "drop", "loss", "lose",
            "fewer", "less", "cut", "limit", "curb", "contain", "containment", "erode", "erosion", "end", "prevent", "prevention", "slow",
            "remove", "removal", "destroy", "destruction", "collapse", "defeat", "ease", "relief", "deterioration",
        ].map(WordStem.of))
    private static let increasing = Set(["high", "higher", "great", "greater", "rise", "gain", "improve", "improvement"].map(WordStem.of))

    private static func polarity(of words: [String]) -> Int {
        let signs = words.map { word -> Int in
            let stem = WordStem.of(word)
            if lessening.contains(stem) { return -1 }
            return WordStem.sense(of: word) == WordStem.growthSign || increasing.contains(stem) ? 1 : 0
        }
        return signs.first { $0 != 0 } ?? 0
    }

    /// The words in small letters; what is no letter and no digit parts them, save for an apostrophe's "s", which goes.
    private static func words(of text: String) -> [String] {
        let plain = text.lowercased().replacing("’", with: "'")
        return plain.split { !($0.isLetter || $0.isNumber || $0 == "'") }
            .map { String($0.hasSuffix("'s") ? $0.dropLast(2) : $0).filter { $0 != "'" } }.filter { !$0.isEmpty }
    }

    private static func singular(_ word: String) -> String {
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        let keeps = ["ss", "us", "is"].contains { word.hasSuffix($0) }
        return word.hasSuffix("s") && !keeps && word.utf8.count > 3 ? String(word.dropLast()) : word
    }
}
