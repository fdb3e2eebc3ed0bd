import FathomModel

/// The stop phrases of a codebook: no entry that the machine makes bears one of them as its name, and no mention is made of the words alone.
struct StopList: Sendable {
    private let names: Set<String>

    /// A list of `phrases`.
    init(_ phrases: [String]) {
        names = Set(phrases.map(Self.key))
    }

    /// Whether there is no phrase.
    var isEmpty: Bool { names.isEmpty }

    /// Whether `name` is one of the phrases; capitals and an article before it do not count.
    func holds(_ name: String) -> Bool { !names.isEmpty && names.contains(Self.key(name)) }

    private static func key(_ name: String) -> String {
        let lower = name.replacingCurlyApostrophe.lowercased()
        for article in ["the ", "a ", "an "] where lower.hasPrefix(article) { return String(lower.dropFirst(article.count)) }
        return lower
    }
}

extension ActorTable {
    /// Takes out the machine's actors that a stop phrase names, and mentions in the words of one. Linear in the spots.
    mutating func obey(_ stops: StopList, in sentences: [ReadSentence]) {
        guard !stops.isEmpty else { return }
        for row in rows.indices where rows[row].codebookName == nil && stops.holds(name(of: row)) { rows[row].isKept = false }
        let found = spots
        spots = []
        for row in rows.indices { rows[row].names = [] }
        for spot in found {
            let text = TermText.text(of: spot.range, in: sentences[spot.sentence].terms)
            if spot.rule == CodebookRules.actor || spot.form == .pronoun || !stops.holds(text) { add(spot, text: text) }
        }
        for row in rows.indices where rows[row].names.isEmpty { rows[row].isKept = false }
    }
}
