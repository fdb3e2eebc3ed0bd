/// Finds short forms that the text introduces in brackets: "Economic Cooperation Administration (ECA)".
enum AcronymFinder {
    /// The long form (in words) of each short form.
    static func find(in sentences: [ReadSentence]) -> [String: String] {
        var found: [String: String] = [:]
        for sentence in sentences {
            let terms = sentence.terms
            for place in terms.indices.dropLast(2) where terms[place].lower == "(" && terms[place + 2].lower == ")" {
                guard isAcronym(terms[place + 1].text), let range = longForm(of: terms[place + 1].text, before: place, in: terms) else {
                    continue
                }
                if found[terms[place + 1].text] == nil { found[terms[place + 1].text] = TermText.text(of: range, in: terms) }
            }
        }
        return found
    }

    private static func isAcronym(_ text: String) -> Bool {
        let letters = text.unicodeScalars
        return letters.count >= 2 && letters.count <= 10 && letters.filter { $0.properties.isUppercase }.count * 2 > letters.count
    }

    /// The words before the bracket whose initials spell the short form, small words skipped.
    private static func longForm(of short: String, before place: Int, in terms: [Term]) -> Range<Int>? {
        var letters = short.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
        var start = place
        while start > 0, place - start < 12, let letter = letters.last {
            let term = terms[start - 1]
            guard term.kind != .comma, term.kind != .stop else { break }
            let initials = term.lower.split(separator: "-").compactMap { $0.unicodeScalars.first }
            if initials.last == letter {
                letters.removeLast()
                for initial in initials.dropLast().reversed() where letters.last == initial { letters.removeLast() }
            } else if term.isCapital {
                break
            }
            start -= 1
        }
        return letters.isEmpty && start < place ? start..<place : nil
    }
}
