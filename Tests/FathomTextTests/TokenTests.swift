import FathomText
import Testing

/// Where tokens start and end.
@Suite("Tokens")
struct TokenTests {
    @Test(
        "a text is cut into words",
        arguments: [
            ("Iran’s borders", "Iran|’s|borders"),
            ("It's Iran's.", "It|'s|Iran|'s|."),
            ("They don't, can't and won’t.", "They|do|n't|,|ca|n't|and|wo|n’t|."),
            ("We'll see; they've gone", "We|'ll|see|;|they|'ve|gone"),
            ("the States' rights", "the|States|'|rights"),
            ("al-Qa'ida and Shi'a", "al-Qa'ida|and|Shi'a"),
            ("cross-border, extra-regional", "cross-border|,|extra-regional"),
            ("defensive—offensive", "defensive|—|offensive"),
            ("1947–1951", "1947|–|1951"),
            ("2014-2016", "2014-2016"),
            ("1,200 men, 3.5 days.", "1,200|men|,|3.5|days|."),
            ("In 2014, 2015.", "In|2014|,|2015|."),
            ("$15 and 5%", "$|15|and|5|%"),
            ("a 10-point plan in the 1990s", "a|10-point|plan|in|the|1990s"),
            ("9/11 and HIV/AIDS", "9/11|and|HIV|/|AIDS"),
            ("R&D, S&T.", "R&D|,|S&T|."),
            ("the U.S. and U.N.", "the|U.S.|and|U.N."),
            ("U.S.-Iran talks", "U.S.-Iran|talks"),
            ("the U.S.’s role", "the|U.S.|’s|role"),
            ("e.g., i.e. so", "e.g.|,|i.e.|so"),
            ("Dr. J. D. Vance", "Dr.|J.|D.|Vance"),
            ("George H.W. Bush", "George|H.W.|Bush"),
            ("No. 5, p. 12, vol. 3", "No.|5|,|p.|12|,|vol.|3"),
            ("He said no. Then", "He|said|no|.|Then"),
            ("Wait... what?!", "Wait|...|what|?|!"),
            ("“So,” he said", "“|So|,|”|he|said"),
            ("(UNOSOM) [they]", "(|UNOSOM|)|[|they|]"),
            ("see https://example.org/a_b?c=1, now", "see|https://example.org/a_b?c=1|,|now"),
            ("write to a.b@example.org.", "write|to|a.b@example.org|."),
            ("anti- and pro-Western", "anti-|and|pro-Western"),
            ("policy,Russian", "policy|,|Russian"),
            ("café naïve Störtebeker", "café|naïve|Störtebeker"),
            ("Москва решила", "Москва|решила"),
            ("ایران و روسیه", "ایران|و|روسیه"),
            ("می‌خواهد", "می‌خواهد"),
            ("東京 2014", "東|京|2014"),
            ("👍🏽 ok", "👍|🏽|ok"),
            ("no\u{A0}break\u{3000}here", "no|break|here"),
            ("1950’s", "1950|’s"),
            ("O'Brien's", "O'Brien|'s"),
            ("rock 'n' roll", "rock|'|n|'|roll"),
            ("--dash--", "--|dash|--"),
        ])
    func words(text: String, expected: String) {
        #expect(Samples.words(text).joined(separator: "|") == expected)
    }

    @Test(
        "a token knows what it is made of",
        arguments: [
            ("Iran", Token.Kind.word), ("1,200", .number), ("—", .punctuation), ("$", .other), ("www.example.org", .other),
            ("1990s", .word),
            ("\u{0}", .other), ("\u{7}", .other), ("€", .other), ("۲۰۱۴", .number),
        ])
    func kind(text: String, kind: Token.Kind) {
        #expect(Samples.read(text).tokens.map(\.kind) == [kind])
    }

    @Test("a word of a megabyte is cut into bounded tokens")
    func longWord() {
        let document = Samples.read(String(repeating: "a", count: 1_000_000))
        #expect(document.tokens.allSatisfy { $0.span.count <= 1_024 })
        #expect(document.tokens.reduce(0) { $0 + $1.span.count } == 1_000_000)
    }

    @Test("a soft hyphen inside a word is not read")
    func softHyphen() {
        #expect(Samples.words("secu\u{AD}rity") == ["security"])
        #expect(Samples.words("secu\u{AD}\nrity") == ["security"])
    }
}
