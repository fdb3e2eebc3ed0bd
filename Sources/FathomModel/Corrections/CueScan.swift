import FathomText

/// Looks for phrases in a text, word by word, whatever the capitals and the endings of the words; articles inside a phrase do not count.
struct CueScan {
    /// One place where a phrase stands.
    struct Hit: Hashable {
        let span: TextSpan
        /// Which phrase it is.
        let phrase: Int
    }

    private struct Step {
        var next: [String: Int] = [:]
        var phrases: [Int] = []
    }

    private static let articles: Set<String> = ["the", "a", "an"]
    private var steps = [Step()]

    /// Adds a phrase of that number; one without a word is passed over.
    mutating func add(_ phrase: String, number: Int) {
        var step = 0
        let words = PhraseWords.words(of: phrase).map(Self.stem).filter { !Self.articles.contains($0) }
        guard !words.isEmpty else { return }
        for word in words {
            if let next = steps[step].next[word] {
                step = next
            } else {
                steps.append(Step())
                steps[step].next[word] = steps.count - 1
                step = steps.count - 1
            }
        }
        if !steps[step].phrases.contains(number) { steps[step].phrases.append(number) }
    }

    /// Where the phrases stand, in order; of one phrase the places share no byte, of several wordings from one word on the longest counts.
    /// Linear in the text.
    func hits(in document: Document) -> [Hit] {
        var hits: [Hit] = []
        var ends: [Int: Int] = [:]
        for sentence in document.sentences {
            let tokens = document.tokens(in: sentence.span).map { document.tokens[$0] }.filter { $0.kind != .markup }
            let words = tokens.map { Self.stem(document.word($0)) }
            for start in words.indices {
                for (phrase, end) in matches(from: start, words) where ends[phrase] ?? 0 <= tokens[start].span.lower {
                    ends[phrase] = tokens[end].span.upper
                    hits.append(Hit(span: TextSpan(tokens[start].span.lower, tokens[end].span.upper), phrase: phrase))
                }
            }
        }
        return hits
    }

    /// The phrases that begin at a word, each with its last word.
    private func matches(from start: Int, _ words: [String]) -> [(phrase: Int, end: Int)] {
        var longest: [Int: Int] = [:]
        var step = 0
        for place in start..<words.count {
            guard let next = steps[step].next[words[place]] else {
                guard place > start, Self.articles.contains(words[place]) else { break }
                continue
            }
            step = next
            for phrase in steps[step].phrases { longest[phrase] = place }
        }
        return longest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A word in small letters without the ending of a plural or of a verb's form; names of one or two letters stay as they are.
    private static func stem(_ word: String) -> String {
        let small = word.lowercased()
        for ending in ["ing", "ed", "es", "s"]
        where small.hasSuffix(ending) && small.utf8.count - ending.utf8.count >= 4 && !small.hasSuffix("ss") {
            let stem = small.dropLast(ending.utf8.count)
            return stem.hasSuffix("e") ? String(stem.dropLast()) : String(stem)
        }
        return small.utf8.count > 4 && small.hasSuffix("e") ? String(small.dropLast()) : small
    }
}
