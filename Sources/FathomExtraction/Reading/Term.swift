import FathomText

/// One word of a sentence with all that the rules ask of it.
struct Term: Sendable {
    /// The word as written, line breaks repaired.
    let text: String
    /// The word in lower case.
    let lower: String
    /// Its dictionary form in lower case.
    let lemma: String
    private let lower32: UInt32
    private let upper32: UInt32
    /// What it is.
    let kind: WordKind
    /// The tag behind the kind.
    let tag: Tag
    /// What it does as a verb; empty unless it is one.
    let verb: VerbClasses
    /// What it can head as a noun; empty unless it is one.
    let noun: NounClasses
    private let head16: Int16
    /// Its relation to the governor.
    let label: Label

    /// A word; texts end far below 4 GiB, and sentences are read up to `TermReader.limit` words, so places take few bytes.
    init(
        text: String, lower: String, lemma: String, span: TextSpan, kind: WordKind, tag: Tag, verb: VerbClasses, noun: NounClasses,
        head: Int, label: Label
    ) {
        self.text = text
        self.lower = lower
        self.lemma = lemma
        lower32 = UInt32(truncatingIfNeeded: span.lower)
        upper32 = UInt32(truncatingIfNeeded: span.upper)
        self.kind = kind
        self.tag = tag
        self.verb = verb
        self.noun = noun
        head16 = Int16(truncatingIfNeeded: head)
        self.label = label
    }

    /// Where it stands.
    var span: TextSpan { TextSpan(Int(lower32), Int(upper32)) }

    /// Its governor in the sentence's tree, as a place in the sentence; -1 at the root or without a tree.
    var head: Int { Int(head16) }

    /// Whether the word begins with a capital letter. The tables of Unicode are asked about letters past ASCII only: they are slow.
    var isCapital: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.isASCII ? first >= "A" && first <= "Z" : first.properties.isUppercase
    }
}
