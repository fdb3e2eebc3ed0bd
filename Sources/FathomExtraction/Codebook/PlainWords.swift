/// Gives words the form by which a cue and a text meet: the endings of plural, third person, past and -ing go, so that "impose sanction"
/// meets "imposing sanctions". An irregular form in a text meets its plain form ("built" meets "build"), one in a cue only itself.
struct PlainWords {
    private let lemmatizer = Lemmatizer()
    private var known: [String: String] = [:]

    /// The plain form of a word in lower case. The same word gives the same form, whatever stands around it.
    mutating func plain(_ lower: String) -> String {
        if let found = known[lower] { return found }
        let form = form(of: lower)
        known[lower] = form
        return form
    }

    /// The one or two forms by which a word of a text can be met: its own, and that of what it is taken for.
    mutating func forms(of term: Term) -> [String] {
        let own = plain(term.lower)
        guard term.lemma != term.lower else { return [own] }
        let other = plain(term.lemma)
        return own == other ? [own] : [own, other]
    }

    private func form(of lower: String) -> String {
        if lower.hasSuffix("ing") { return lemmatizer.lemma(of: lower, lower: lower, tag: .vbg) }
        if lower.hasSuffix("ed") { return lemmatizer.lemma(of: lower, lower: lower, tag: .vbd) }
        return lower.hasSuffix("s") ? lemmatizer.lemma(of: lower, lower: lower, tag: .nns) : lower
    }
}
