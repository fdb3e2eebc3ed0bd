/// The spelling of regular plurals.
enum PluralRules {
    /// The singular of a regular plural; a word that has no plural's ending, or digits in it, stays as it is. Linear in the word.
    static func singular(of plural: String) -> String {
        let bytes = Array(plural.utf8)
        guard bytes.count > 2, bytes.last == Letter.s, !bytes.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
            return bytes.count > 4 && plural.hasSuffix("men") ? plural.dropLast(2) + "an" : plural
        }
        if plural.hasSuffix("ies"), bytes.count > 4 { return plural.dropLast(3) + "y" }
        if plural.hasSuffix("yses") { return plural.dropLast(2) + "is" }
        if Self.dropsTwo.contains(where: plural.hasSuffix) { return String(plural.dropLast(2)) }
        if plural.hasSuffix("ss") || plural.hasSuffix("'s") { return plural }
        return String(plural.dropLast())
    }

    /// Endings whose "es" is the plural's.
    private static let dropsTwo = ["sses", "shes", "ches", "xes", "zzes", "oes", "tuses", "iruses"]
}

/// The spelling of regular comparatives and superlatives.
enum DegreeRules {
    /// The adjective of a comparative or superlative: "larger" gives "large", "biggest" gives "big". Linear in the word.
    static func positive(of form: String) -> String {
        let ending = form.hasSuffix("est") ? 3 : form.hasSuffix("er") ? 2 : 0
        let stem = Array(form.utf8.dropLast(ending))
        guard ending > 0, stem.count > 2, let last = stem.last else { return form }
        if last == Letter.i { return Letter.string(stem.dropLast()) + "y" }
        if Letter.endsDouble(stem), last != Letter.l, last != Letter.s, last != Letter.f { return Letter.string(stem.dropLast()) }
        let word = Letter.string(stem)
        return word.hasSuffix("eat") || !Letter.wantsE(stem) ? word : word + "e"
    }
}

/// Letters of ASCII and what spelling rules ask of them.
enum Letter {
    static let i = UInt8(ascii: "i")
    static let l = UInt8(ascii: "l")
    static let s = UInt8(ascii: "s")
    static let f = UInt8(ascii: "f")

    /// Whether `byte` is a vowel.
    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), i, UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    /// Whether `stem` ends in the same consonant twice.
    static func endsDouble(_ stem: [UInt8]) -> Bool {
        stem.count > 2 && stem[stem.count - 1] == stem[stem.count - 2] && !isVowel(stem[stem.count - 1])
    }

    /// Whether `stem` ends in one consonant after one vowel: "mak", "rat", not "load", "long".
    static func endsShort(_ stem: [UInt8]) -> Bool {
        guard stem.count > 1, let last = stem.last, !isVowel(last), !Self.neverDoubled.contains(last) else { return false }
        return isVowel(stem[stem.count - 2]) && (stem.count < 3 || !isVowel(stem[stem.count - 3]))
    }

    private static let neverDoubled = Array("wxy".utf8)

    /// Whether a stem whose word is not known lost an "e" before its ending.
    static func wantsE(_ stem: [UInt8]) -> Bool {
        let text = string(stem)
        if plainEndings.contains(where: text.hasSuffix) { return false }
        if silentEndings.contains(where: text.hasSuffix) { return true }
        return endsShort(stem)
    }

    /// Endings of words that have no silent "e".
    private static let plainEndings = [
        "er", "or", "our", "en", "on", "et", "it", "ish", "el", "al", "il", "ol", "ow", "ss", "ng", "ach", "op", "ip", "an", "om", "ic",
    ]
    /// Endings of words that lost their silent "e".
    private static let silentEndings = [
        "at", "iz", "is", "ys", "us", "os", "eas", "as", "ns", "rs", "v", "c", "dg", "rg", "ang", "u", "bl", "cl", "dl", "fl", "gl", "pl",
        "tl", "kl", "zl", "ieg", "lg", "eng", "ing", "th",
    ]

    /// The letters as a string.
    static func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
}
