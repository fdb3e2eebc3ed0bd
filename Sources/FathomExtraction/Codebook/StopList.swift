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

    /// Whether `name` is one of the phrases; capitals do not count, nor what comes before the thing itself: an article, "a policy of".
    func holds(_ name: String) -> Bool { !names.isEmpty && names.contains(Self.key(name)) }

    private static func key(_ name: String) -> String {
        var rest = Substring(name.replacingCurlyApostrophe.lowercased())
        while let opening = openings.first(where: { rest.hasPrefix($0) }) { rest = rest.dropFirst(opening.count) }
        return String(rest)
    }

    /// Articles, and nouns that only say what sort of thing follows.
    private static let openings =
        ["the ", "a ", "an "] + ["policy", "strategy", "doctrine", "approach", "programme", "program", "form", "kind"].map { $0 + " of " }
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
