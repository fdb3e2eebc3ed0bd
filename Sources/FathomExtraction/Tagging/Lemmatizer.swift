/// Gives words their dictionary form: irregular forms from a table, regular ones by rules of spelling, British and American alike.
package struct Lemmatizer: Sendable {
    private let irregular: IrregularForms
    private let stems: VerbStems

    /// A lemmatizer over the embedded table that knows verbs from the embedded weights.
    package init() { self.init(verbs: EmbeddedGrammar.model?.verbs) }

    /// A lemmatizer over the embedded table that knows the verbs in `verbs`.
    init(verbs: WordNumbers?) {
        irregular = IrregularForms(rows: Table.rows("lexicon/lemmas.tsv"))
        stems = VerbStems(verbs: verbs)
    }

    /// The dictionary form of a word: in lower case, only a name keeps its capitals. `lower` is the word in lower case with straight
    /// apostrophes. Linear in the word.
    package func lemma(of text: String, lower: String, tag: Tag) -> String {
        switch tag {
        case .nnp, .nnps: return text
        case .nns: return irregular.nouns[lower] ?? PluralRules.singular(of: lower)
        case .vbz: return verb(lower) { stems.base(ofThirdPerson: $0) }
        case .vbd, .vbn: return verb(lower) { stems.base(ofPast: $0) }
        case .vbg: return verb(lower) { stems.base(ofGerund: $0) }
        case .vb, .vbp, .md: return tag == .md && lower == "'d" ? "would" : clitic(lower)
        case .jjr, .jjs, .rbr, .rbs: return irregular.degrees[lower] ?? DegreeRules.positive(of: lower)
        case .dt, .rb: return irregular.words[lower] ?? lower
        default: return lower
        }
    }

    /// Verb forms that stand for themselves but for "am", "'ve" and their like.
    private func clitic(_ lower: String) -> String {
        Self.shortForms.contains(lower) ? irregular.verbs[lower] ?? lower : lower
    }

    private static let shortForms: WordSet = ["am", "are", "'m", "'re", "'ve", "'ll", "ca", "cannot", "wo", "sha", "ai"]

    private func verb(_ lower: String, _ rule: (String) -> String) -> String {
        if lower == "'d" { return "have" }
        if let base = irregular.verbs[lower] ?? irregular.prefixed(lower) { return base }
        return Self.isCompound(lower) ? lower : rule(lower)
    }

    /// Whether a word is two words with a hyphen, "state-owned" but not "re-armed": such a one is no form of a verb.
    private static func isCompound(_ lower: String) -> Bool {
        guard let hyphen = lower.utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
        return !IrregularForms.prefixes.contains(String(lower[..<hyphen]))
    }
}
