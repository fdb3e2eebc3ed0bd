/// What a noun can head in an argument; a noun may be of several classes.
struct NounClasses: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// Something feared or bad: threat, shortage.
    static let threat = NounClasses(rawValue: 1 << 0)
    /// Bad whatever it is said of: crisis, terrorism.
    static let strong = NounClasses(rawValue: 1 << 1)
    /// A means: policy, alliance, aid.
    static let strategy = NounClasses(rawValue: 1 << 2)
    /// An outcome: expansion, decline.
    static let effect = NounClasses(rawValue: 1 << 3)
    /// Says too little to stand alone: effort, step.
    static let generic = NounClasses(rawValue: 1 << 4)
    /// A time: year, decade.
    static let time = NounClasses(rawValue: 1 << 5)
    /// Talk of the study itself: paper, sample.
    static let research = NounClasses(rawValue: 1 << 6)
    /// A written thing: treaty, report.
    static let document = NounClasses(rawValue: 1 << 7)
    /// A place that does not act: region, coast.
    static let place = NounClasses(rawValue: 1 << 8)
    /// People in a part: minister, allies, retailers.
    static let role = NounClasses(rawValue: 1 << 9)
    /// A state by another word: country, republic.
    static let state = NounClasses(rawValue: 1 << 10)
    /// An armed group or movement: militia, party.
    static let nonstate = NounClasses(rawValue: 1 << 11)
    /// A body: ministry, company.
    static let organ = NounClasses(rawValue: 1 << 12)
    /// One person by office: president.
    static let person = NounClasses(rawValue: 1 << 13)
    /// Stands before a name: President, Mr.
    static let title = NounClasses(rawValue: 1 << 14)
    /// A part too vague to be an actor unless something tells it apart: countries, people.
    static let vague = NounClasses(rawValue: 1 << 15)
    /// A happening that is no actor however it is written: war, summit.
    static let event = NounClasses(rawValue: 1 << 16)

    /// An adjective that tells of something bad: hostile, severe.
    static let bad = NounClasses(rawValue: 1 << 17)
    /// An adjective that tells of something good: stable, closer.
    static let good = NounClasses(rawValue: 1 << 18)

    /// A state that is wished for: security, prosperity, trust.
    static let quality = NounClasses(rawValue: 1 << 19)
    /// A quantity or its unit: rate, share, tonne.
    static let measure = NounClasses(rawValue: 1 << 20)
    /// A thing that can be touched: ship, vaccine, water.
    static let artefact = NounClasses(rawValue: 1 << 21)
    /// An attitude, idea or feeling: belief, hope, interest.
    static let mind = NounClasses(rawValue: 1 << 22)
    /// A domain or topic: economy, agriculture, affair.
    static let field = NounClasses(rawValue: 1 << 23)
    /// A process or act that is neither a chosen means nor an outcome by itself: discussion, visit.
    static let activity = NounClasses(rawValue: 1 << 24)

    /// An adjective that tells how far something reaches: regional, global, bilateral.
    static let scope = NounClasses(rawValue: 1 << 25)
    /// An adjective that tells what domain something belongs to: economic, military, nuclear.
    static let domain = NounClasses(rawValue: 1 << 26)

    /// Classes that tell what a word is about and not what part it plays in an argument: alone they make no candidate.
    static let topical: NounClasses = [.quality, .measure, .artefact, .mind, .field, .activity, .scope, .domain]

    /// The classes by their names in Resources/lexicon/nouns.tsv.
    static let named: [String: NounClasses] = [
        "threat": .threat, "strong": .strong, "strategy": .strategy, "effect": .effect, "generic": .generic, "time": .time,
        "research": .research, "document": .document, "place": .place, "role": .role, "state": .state, "nonstate": .nonstate,
        "organ": .organ, "person": .person, "title": .title, "vague": .vague, "event": .event, "bad": .bad, "good": .good,
        "quality": .quality, "measure": .measure, "artefact": .artefact, "mind": .mind, "field": .field, "activity": .activity,
        "scope": .scope, "domain": .domain,
    ]

    /// Whether no class tells what part the word plays in an argument.
    var isPartUnknown: Bool { isSubset(of: Self.topical) }

    /// Whether one of `others` is among the classes.
    func meets(_ others: NounClasses) -> Bool { !isDisjoint(with: others) }
}
