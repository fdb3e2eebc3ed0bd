import FathomModel
import FathomText

extension Dialogue {
    /// The most finds of one sort that are listed.
    private static let mostFinds = 100

    /// Lists what holds the words behind the "/".
    mutating func search(_ line: String, _ turn: inout Turn) {
        let wanted = line.drop { $0.isWhitespace }.dropFirst()
        let words = wanted.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return turn.say(["Say what to search for: /WORDS"]) }
        say(finds(words), &turn, alwaysHinting: true)
    }

    private func finds(_ words: String) -> Offer {
        var offer = Offer()
        let search = PlainSearch(words)
        let concepts = state.text.model.concepts.filter { ([$0.name] + $0.variants).contains { search.isIn($0) } }
        let document = state.text.document
        let sections = document.sections.indices.filter { search.isIn(document.name(ofSection: $0)) }
        let sentences = document.sentences.indices.filter { search.isIn(document.reading(of: document.sentences[$0].span)) }
        let counts = [
            Self.count(concepts.count, "concept"), Self.count(sections.count, "section"), Self.count(sentences.count, "sentence"),
        ]
        offer.add("\(quoted(words)) is in \(counts.joined(separator: ", ")).")
        for concept in concepts.prefix(Self.mostFinds) {
            offer.add("\(concept.name), \(RelationWords.name(concept.kind))", .go(.concept(concept.id)))
        }
        for index in sections.prefix(Self.mostFinds) { offer.add("section \(document.name(ofSection: index))", .go(.section(index))) }
        for index in sentences.prefix(Self.mostFinds) {
            offer.add(quoted(document.reading(of: document.sentences[index].span)), .go(.sentence(index)))
        }
        let left = [concepts.count, sections.count, sentences.count].reduce(0) { $0 + max(0, $1 - Self.mostFinds) }
        if left > 0 { offer.add("\(left) more are not listed; search for more words.") }
        return offer
    }
}

/// Whether words stand in other words: small letters find any, a capital only itself.
private struct PlainSearch {
    private let wanted: [UInt8]
    private let obeysCase: Bool

    init(_ words: String) {
        obeysCase = words.contains { $0.isUppercase }
        wanted = Array((obeysCase ? words : words.lowercased()).utf8)
    }

    /// Whether the words stand in `text`. Linear, times the length of the words at worst.
    func isIn(_ text: String) -> Bool {
        let bytes = Array((obeysCase ? text : text.lowercased()).utf8)
        guard bytes.count >= wanted.count, let first = wanted.first else { return false }
        return (0...(bytes.count - wanted.count)).contains { place in
            bytes[place] == first && bytes[place..<place + wanted.count].elementsEqual(wanted)
        }
    }
}
