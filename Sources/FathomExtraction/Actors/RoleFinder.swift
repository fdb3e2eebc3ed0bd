import FathomModel

/// Finds people in a part: "local partners", "fishermen of Yerseke", "Salafi-Takfiri terrorist groups".
struct RoleFinder {
    let sentence: ReadSentence
    let place: Int
    /// The nouns that the text speaks of again and again as the one it knows ("the hospital").
    var repeated: Set<String> = []

    private var terms: [Term] { sentence.terms }

    /// Adds the phrases whose noun is a part that people play and that something tells apart.
    func find(_ table: inout ActorTable, _ covered: inout CoveredWords) {
        for (index, phrase) in sentence.phrases.enumerated() {
            let head = terms[phrase.head]
            guard Self.canAct(head), head.kind.isNoun, !covered[phrase.head] else { continue }
            guard let range = range(of: index, head) else { continue }
            add(range, head, phrase, &table, &covered)
        }
    }

    private func range(of index: Int, _ head: Term) -> Range<Int>? {
        let phrase = sentence.phrases[index]
        var core = phrase.core
        let opening = terms[phrase.range.lowerBound].lower
        if Words.demonstratives.contains(opening), head.noun.meets([.nonstate, .organ, .vague, .state]) { return nil }
        while core.count > 1, terms[core.lowerBound].kind == .adverb { core = core.lowerBound + 1..<core.upperBound }
        if core.count == 1, Self.relational.contains(head.lemma), let whole = possessed(phrase) { return whole }
        if let owner = phrase.owner, terms[core.lowerBound].kind != .properNoun { core = owner.upperBound + 1..<core.upperBound }
        let end = attachedEnd(of: index)
        let plural = head.tag == .nns || head.tag == .nnps
        let distinct = core.count > 1 || end > core.upperBound
        if head.lemma == "actor" || (Self.blocs.contains(head.lemma) && !plural), !(opening == "the" || head.isCapital) { return nil }
        if head.noun.contains(.vague), !distinct, !plural || Self.anybody.contains(head.lemma) { return nil }
        if head.noun.contains(.vague), distinct, !(plural || head.noun.meets([.organ, .nonstate])) { return nil }
        if !plural, !distinct, !isCollective(head, opening) { return nil }
        if terms[core.lowerBound].kind == .number, core.count == 2, end == core.upperBound { return nil }
        return core.lowerBound..<end
    }

    /// Whether a noun is one of people, bodies or places where people act together.
    private static func canAct(_ head: Term) -> Bool {
        if head.noun.meets([.role, .nonstate, .person]) || collectives.contains(head.lemma) { return true }
        let plural = head.tag == .nns || head.tag == .nnps
        return head.noun.contains(.organ) || (plural && places.contains(head.lemma))
    }

    /// A noun that speaks of several without a plural: "the police", "the junta"; a body that other rules know how to resolve is none.
    private func isCollective(_ head: Term, _ opening: String) -> Bool {
        if Self.collectives.contains(head.lemma) { return true }
        guard opening == "the", ReferenceFinder.sort(ofNoun: head.lower) == nil else { return false }
        return head.noun.meets([.organ, .nonstate]) || repeated.contains(head.lemma)
    }

    /// "Its allies", "Iran's partners": a bare noun of relation is an actor with its possessor only.
    private func possessed(_ phrase: NounPhrase) -> Range<Int>? {
        if terms[phrase.range.lowerBound].kind == .possessivePronoun { return phrase.range }
        return phrase.owner == nil ? nil : phrase.core
    }

    private static let blocs: WordSet = ["alliance", "coalition", "federation", "union", "association", "league", "force", "power"]
    private static let relational: WordSet = [
        "ally", "partner", "adversary", "enemy", "rival", "neighbor", "neighbour", "opponent", "counterpart", "recipient", "alliance",
        "coalition",
        "community", "movement", "party", "force", "military", "member", "supporter", "follower", "agency", "authority", "competitor",
        "leader",
        "team", "unit", "actor", "beneficiary", "union", "association", "federation", "company", "organization", "organisation", "group",
        "army",
    ]
    private static let collectives: WordSet = [
        "youth", "opposition", "military", "army", "police", "parliament", "cabinet", "clergy", "press", "population", "public", "industry",
        "legislature", "judiciary", "electorate", "leadership", "nobility", "media",
    ]
    /// Nouns that speak of just anybody.
    private static let anybody: WordSet = [
        "country", "nation", "actor", "state", "people", "person", "man", "human", "other", "side", "being", "body", "individual",
    ]
    /// Places, works and ships that stand for the people in them where there are several of them.
    private static let places: WordSet = [
        "village", "town", "city", "county", "district", "province", "factory", "shipyard", "mine", "mill", "plant", "port", "hospital",
        "school", "carrier", "fleet", "platform", "minor", "vessel", "network",
    ]

    /// "of NP", "in NP" right after a plural head.
    private func attachedEnd(of index: Int) -> Int {
        let end = sentence.phrases[index].range.upperBound
        let bare = sentence.phrases[index].core.count == 1
        guard end < terms.count, terms[end].lower == "of" || (bare && terms[end].lower == "in"),
            let inner = sentence.attachment.phrase(afterPreposition: end)
        else { return end }
        let phrase = sentence.phrases[inner]
        guard terms[phrase.head].kind == .properNoun, phrase.range.count <= 3 else { return end }
        return phrase.range.upperBound
    }

    /// The singular nouns that stand three times or more alone after "the". Linear in the phrases.
    static func repeated(in sentences: [ReadSentence]) -> Set<String> {
        var counts: [String: Int] = [:]
        for sentence in sentences {
            for phrase in sentence.phrases where phrase.core.count == 1 && sentence.terms[phrase.range.lowerBound].lower == "the" {
                counts[sentence.terms[phrase.head].lemma, default: 0] += 1
            }
        }
        return Set(counts.filter { $0.value >= 3 }.keys)
    }

    private func add(_ range: Range<Int>, _ head: Term, _ phrase: NounPhrase, _ table: inout ActorTable, _ covered: inout CoveredWords) {
        let text = TermText.text(of: range, in: terms)
        let row = table.row(key: "role:" + Self.key(of: range, in: terms), type: type(of: head, range))
        covered.cover(range)
        table.add(ActorSpot(sentence: place, range: range, form: .role, actor: row, rule: "role-noun"), text: text)
    }

    private static func key(of range: Range<Int>, in terms: [Term]) -> String {
        terms[range].map(\.lemma).joined(separator: " ")
    }

    private func type(of head: Term, _ range: Range<Int>) -> ActorType {
        if head.tag == .nns || head.tag == .nnps { return head.noun.contains(.nonstate) ? .nonState : .group }
        if head.noun.contains(.nonstate) { return .nonState }
        if head.noun.contains(.person) { return .person }
        return head.noun.contains(.organ) ? .organisation : .group
    }
}
