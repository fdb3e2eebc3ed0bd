import FathomText

/// Cue phrases of the reader's, which are looked for when every other statement is applied.
extension Corrector {
    /// Makes a mention of every place that a cue phrase stands at. A mention of another concept of the same kind that shares words with such a
    /// place goes to the concept of the cue; a concept that loses all its mentions so becomes a part of it.
    mutating func findCues() {
        guard !cues.isEmpty else { return }
        var scan = CueScan()
        let phrases = cues.flatMap { cue in cue.phrases.map { (words: $0, item: host(of: cue.item)) } }
        for (number, phrase) in phrases.enumerated() { scan.add(phrase.words, number: number) }
        var places: [Int: [TextSpan]] = [:]
        for hit in scan.hits(in: machine.document) {
            let (words, item) = phrases[hit.phrase]
            guard items[item].kind != .actor || Self.isMet(words, by: machine.document.reading(of: hit.span)) else { continue }
            places[item, default: []].append(hit.span)
        }
        for item in places.keys { places[item] = Self.longest(places[item] ?? []) }
        takeOver(places)
        for item in places.keys.sorted() { cue(item, places[item] ?? []) }
    }

    /// Whether words of a text, the same but for capitals, are meant by the name of an actor: a capital asks for a capital, a word all in capitals
    /// for itself.
    private static func isMet(_ name: String, by reading: String) -> Bool {
        let (words, read) = (name.split(separator: " "), reading.split(separator: " "))
        guard words.count == read.count else { return true }
        return zip(words, read).allSatisfy { word, read in
            guard let first = word.first, first.isUppercase else { return true }
            let isShort = word.count > 1 && !word.contains { $0.isLowercase }
            return isShort ? read.hasPrefix(word) : read.first?.isUppercase == true
        }
    }

    /// The places in order; of two that overlap the first, and of those that begin together the longer one.
    private static func longest(_ spans: [TextSpan]) -> [TextSpan] {
        var kept: [TextSpan] = []
        for span in spans.sorted(by: { ($0.lower, -$0.upper) < ($1.lower, -$1.upper) }) {
            if kept.last?.overlaps(span) != true { kept.append(span) }
        }
        return kept
    }

    private mutating func cue(_ item: Int, _ spans: [TextSpan]) {
        let own = group(of: item).flatMap { items[$0].mentions.map(\.span) }.sorted()
        for span in spans where !own.overlaps(span) {
            guard let mention = mention(at: span, rule: ReaderRules.cue) else { continue }
            items[item].mentions.append(mention)
            if !items[item].isAdded { items[item].isChanged = true }
        }
    }

    private mutating func takeOver(_ places: [Int: [TextSpan]]) {
        var kinds: [ConceptKind: [(span: TextSpan, item: Int)]] = [:]
        for item in places.keys.sorted() {
            for span in places[item] ?? [] { kinds[items[item].kind, default: []].append((span, item)) }
        }
        for kind in ConceptKind.allCases { kinds[kind]?.sort { ($0.span, $0.item) < ($1.span, $1.item) } }
        for item in items.indices where items[item].host == nil && places[item] == nil {
            if let spans = kinds[items[item].kind] { yield(item, spans) }
        }
    }

    /// Gives the mentions of `item` that share words with a cue to the concept of that cue.
    private mutating func yield(_ item: Int, _ spans: [(span: TextSpan, item: Int)]) {
        let group = group(of: item)
        var taker: Int?
        var isLeft = false
        for part in group {
            let taken = items[part].mentions.map { mention in Self.first(spans, overlapping: mention.span) }
            taker = taker ?? taken.lazy.compactMap { $0 }.first
            isLeft = isLeft || taken.contains(nil)
        }
        guard let taker else { return }
        guard isLeft else { return join(item, taker) }
        for part in group { items[part].mentions.removeAll { Self.first(spans, overlapping: $0.span) != nil } }
        items[item].isChanged = true
    }

    private static func first(_ spans: [(span: TextSpan, item: Int)], overlapping span: TextSpan) -> Int? {
        var place = spans.partitionPoint { $0.span.lower >= span.lower }
        while place > 0, spans[place - 1].span.overlaps(span) { place -= 1 }
        guard place < spans.count, spans[place].span.overlaps(span) else { return nil }
        return spans[place].item
    }
}

extension [TextSpan] {
    /// Whether one of these spans, which are sorted, shares a byte with `span`; spans inside others are not looked at.
    fileprivate func overlaps(_ span: TextSpan) -> Bool {
        let place = partitionPoint { $0.upper > span.lower }
        return place < count && self[place].overlaps(span)
    }
}
