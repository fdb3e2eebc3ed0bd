/// The spelling of regular verb forms: what a stem was before "-s", "-ed" and "-ing".
struct VerbStems: Sendable {
    /// Verbs seen in texts as base forms; nil when there is no such list.
    let verbs: WordNumbers?

    /// The base of a form in "-s".
    func base(ofThirdPerson form: String) -> String {
        guard form.utf8.count > 2, form.hasSuffix("s"), !form.hasSuffix("ss") else { return form }
        if form.hasSuffix("ies"), form.utf8.count > 4 { return form.dropLast(3) + "y" }
        let long = String(form.dropLast(2))
        let dropsTwo = Self.sibilants.contains(where: form.hasSuffix) && !isKnown(String(form.dropLast()))
        return dropsTwo ? long : String(form.dropLast())
    }

    private static let sibilants = ["sses", "shes", "ches", "xes", "zzes", "oes"]

    /// The base of a regular past form or participle.
    func base(ofPast form: String) -> String {
        guard form.utf8.count > 3, form.hasSuffix("ed") else { return form }
        if form.hasSuffix("ied") { return form.dropLast(3) + "y" }
        if form.hasSuffix("eed"), isKnown(form) { return form }
        return base(ofStem: Array(form.utf8.dropLast(2)))
    }

    /// The base of a form in "-ing".
    func base(ofGerund form: String) -> String {
        guard form.utf8.count > 4, form.hasSuffix("ing") else { return form }
        let stem = Array(form.utf8.dropLast(3))
        guard stem.contains(where: { Letter.isVowel($0) || $0 == UInt8(ascii: "y") }) else { return form }
        return base(ofStem: stem)
    }

    /// The base of a stem left by "-ed" or "-ing": as it is, with its "e", or without its doubled consonant.
    private func base(ofStem stem: [UInt8]) -> String {
        let plain = Letter.string(stem)
        let (knowsPlain, knowsLong) = (isKnown(plain), isKnown(plain + "e"))
        if knowsPlain && knowsLong { return Letter.endsShort(stem) ? plain + "e" : plain }
        if knowsPlain { return plain }
        if knowsLong { return plain + "e" }
        guard Letter.endsDouble(stem) else { return Letter.wantsE(stem) ? plain + "e" : plain }
        let single = Letter.string(stem.dropLast())
        return isKnown(single) || !Self.staysDouble(stem) ? single : plain
    }

    /// Whether an unknown stem keeps its double consonant: "staff", "pass", "call".
    private static func staysDouble(_ stem: [UInt8]) -> Bool {
        guard let last = stem.last else { return false }
        if last == Letter.l { return stem.dropLast(2).count(where: Letter.isVowel) < 2 }
        return last == Letter.s || last == Letter.f || last == UInt8(ascii: "z")
    }

    private func isKnown(_ word: String) -> Bool {
        verbs?.contains(WordForm(word).lower) ?? false
    }
}
