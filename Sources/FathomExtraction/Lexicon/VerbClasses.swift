/// What a verb does in an argument; a verb may be of several classes.
struct VerbClasses: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// Taking up a means: adopt, employ, implement.
    static let employ = VerbClasses(rawValue: 1 << 0)
    /// Bringing something into being: build, found, sign.
    static let make = VerbClasses(rawValue: 1 << 1)
    /// Having an effect: cause, lead, contribute.
    static let cause = VerbClasses(rawValue: 1 << 2)
    /// Making somebody able or willing: allow, enable, force.
    static let enable = VerbClasses(rawValue: 1 << 3)
    /// Making more of something: increase, strengthen.
    static let up = VerbClasses(rawValue: 1 << 4)
    /// Making less of something: reduce, weaken.
    static let down = VerbClasses(rawValue: 1 << 5)
    /// Making something different: transform, turn.
    static let shift = VerbClasses(rawValue: 1 << 6)
    /// Reaching something: achieve, manage.
    static let attain = VerbClasses(rawValue: 1 << 7)
    /// Being about to do what follows: seek, aim, continue.
    static let intend = VerbClasses(rawValue: 1 << 8)
    /// Asking for what follows: urge, propose, call.
    static let urge = VerbClasses(rawValue: 1 << 9)
    /// Saying or thinking: argue, show, expect.
    static let say = VerbClasses(rawValue: 1 << 10)
    /// Meeting with something bad: face, suffer.
    static let face = VerbClasses(rawValue: 1 << 11)
    /// Acting against something bad: counter, contain.
    static let counter = VerbClasses(rawValue: 1 << 12)
    /// Doing harm: threaten, attack.
    static let harm = VerbClasses(rawValue: 1 << 13)
    /// Setting actor against actor: oppose, fight.
    static let oppose = VerbClasses(rawValue: 1 << 14)
    /// Joining actor and actor: support, cooperate.
    static let ally = VerbClasses(rawValue: 1 << 15)
    /// Saying little by itself: have, do, make, take.
    static let light = VerbClasses(rawValue: 1 << 16)
    /// A state and no act: be, remain, consist.
    static let stative = VerbClasses(rawValue: 1 << 17)
    /// What a study does: examine, analyse.
    static let method = VerbClasses(rawValue: 1 << 18)
    /// Opening a list: include, comprise.
    static let include = VerbClasses(rawValue: 1 << 19)
    /// What befalls a thing: decline, collapse.
    static let happen = VerbClasses(rawValue: 1 << 20)

    /// A deliberate act of no other class: send, detain, repair.
    static let act = VerbClasses(rawValue: 1 << 21)
    /// Going somewhere or having come: come, return, cross.
    static let move = VerbClasses(rawValue: 1 << 22)
    /// Having in mind what is so: see, know, learn.
    static let know = VerbClasses(rawValue: 1 << 23)
    /// Coming to have what another gives: receive, inherit, earn.
    static let receive = VerbClasses(rawValue: 1 << 24)
    /// Speech that commits or threatens: announce, warn, pledge.
    static let commit = VerbClasses(rawValue: 1 << 25)

    /// Any change, up, down or sideways.
    static let change: VerbClasses = [.up, .down, .shift]

    /// The classes by their names in Resources/lexicon/verbs.tsv.
    static let named: [String: VerbClasses] = [
        "employ": .employ, "make": .make, "cause": .cause, "enable": .enable, "up": .up, "down": .down, "shift": .shift,
        "attain": .attain, "intend": .intend, "urge": .urge, "say": .say, "face": .face, "counter": .counter, "harm": .harm,
        "oppose": .oppose, "ally": .ally, "light": .light, "stative": .stative, "method": .method, "include": .include,
        "happen": .happen, "act": .act, "move": .move, "know": .know, "receive": .receive, "commit": .commit,
    ]

    /// Whether one of `others` is among the classes.
    func meets(_ others: VerbClasses) -> Bool { !isDisjoint(with: others) }
}
