import FathomModel
import FathomText

/// What comes of an answer.
extension State {
    /// Takes in words that were written.
    mutating func take(answer words: String, to ask: CorrectionAsk) -> [Effect] {
        let words = words.split(separator: " ").joined(separator: " ")
        switch ask {
        case .definition(let id): return say(about: id, words.isEmpty ? "The definition is gone." : "Defined.") { .define($0, words) }
        case .family(let id): return say(about: id, words.isEmpty ? "In no family." : "In the family \(words).") { .family($0, words) }
        case .rank(let id): return take(rank: words, of: id)
        default: break
        }
        guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
            say("A name needs a letter or a digit; nothing was changed.")
            return []
        }
        switch ask {
        case .name(let id): return say(about: id, "Renamed.") { .rename($0, to: words) }
        case .addedName(let span, let kind):
            let name = ConceptName(kind, words, passage: Selector(span, in: text.document))
            return carryOut(CorrectionChange(saying: [.add(name, nil)], to: text.corrections), "Added: \(words).")
        default: return []
        }
    }

    private mutating func take(rank words: String, of id: ConceptID) -> [Effect] {
        if words.isEmpty, let name = text.corrected.name(of: id) {
            let change = CorrectionChange(saying: [], takingBack: [Correction.order(name, 1).slot], to: text.corrections)
            return carryOut(change, "No longer in a place of its own.")
        }
        guard let rank = Int(words), rank > 0, rank < 10_000 else {
            say("A place in the list is a number from 1.")
            return []
        }
        return say(about: id, "Number \(rank) in its list.") { .order($0, rank) }
    }

    /// Takes in what was chosen.
    mutating func take(chosen target: Choice.Target, for ask: CorrectionAsk) -> [Effect] {
        switch target {
        case .concept(let other): return take(concept: other, for: ask)
        case .answer(let word): return take(word: word, for: ask)
        default: return []
        }
    }

    private mutating func take(concept other: ConceptID, for ask: CorrectionAsk) -> [Effect] {
        switch ask {
        case .host(let id):
            guard let host = text.corrected.name(of: other) else { return [] }
            return say(about: id, "Merged into \(name(of: other)).") { .merge($0, into: host) }
        case .end(let id, let span):
            let forward = relationChoices(from: id, to: other)
            guard !forward.isEmpty || !relationChoices(from: other, to: id).isEmpty else {
                say("No relation leads from a \(RelationWords.name(id.kind)) to a \(RelationWords.name(other.kind)).")
                return []
            }
            let (from, to) = forward.isEmpty ? (other, id) : (id, other)
            self.ask(.addedRelation(from, to, span), relationChoices(from: from, to: to))
        default: break
        }
        return []
    }

    private mutating func take(word: String, for ask: CorrectionAsk) -> [Effect] {
        switch ask {
        case .kind(let id):
            guard let kind = ConceptKind(rawValue: word) else { return [] }
            return say(about: id, "It is a \(RelationWords.name(kind)) now.") { .kind($0, kind) }
        case .type(let id):
            guard let type = ActorType(rawValue: word) else { return [] }
            return say(about: id, "It is a \(RelationWords.name(type)) now.") { .type($0, type) }
        case .variant(let id): return say(about: id, "A concept of its own: \(word).") { .split($0, variant: word) }
        case .colour(let id): return take(colour: word, of: id)
        case .relation(let link, let alone):
            guard let relation = Relation(rawValue: word) else { return [] }
            return say(about: link, alone, "Changed.") { .retype($0, to: relation) }
        case .addedKind(let span):
            guard let kind = ConceptKind(rawValue: word) else { return [] }
            let words = text.document.name(in: span)
            write(.addedName(span, kind), words.count <= 60 ? words : "")
        case .addedRelation(let from, let to, let span): return addLink(from, word, to, span)
        default: break
        }
        return []
    }

    private mutating func take(colour word: String, of id: ConceptID) -> [Effect] {
        if let colour = ConceptColour(rawValue: word) { return say(about: id, "Its colour is \(word).") { .colour($0, colour) } }
        guard let name = text.corrected.name(of: id) else { return [] }
        let change = CorrectionChange(saying: [], takingBack: [Correction.colour(name, .red).slot], to: text.corrections)
        return carryOut(change, "It has the colour of its kind.")
    }

    private mutating func addLink(_ from: ConceptID, _ word: String, _ to: ConceptID, _ span: TextSpan) -> [Effect] {
        guard let relation = Relation(rawValue: word), let start = text.corrected.name(of: from), let end = text.corrected.name(of: to),
            let sentence = text.document.sentence(at: span.lower)
        else { return [] }
        let link = LinkName(from: start, relation: relation, to: end, evidence: Selector(sentence: sentence, in: text.document))
        let said = "Linked: \(name(of: from)) \(RelationWords.heading(relation, .outgoing)) \(name(of: to))."
        return carryOut(CorrectionChange(saying: [.link(link)], to: text.corrections), said)
    }
}

extension Document {
    /// Words of the text as a name: without the signs that end a sentence.
    fileprivate func name(in span: TextSpan) -> String {
        var words = reading(of: span)
        while let last = words.last, ".,;:!?".contains(last) { words.removeLast() }
        return words
    }
}
