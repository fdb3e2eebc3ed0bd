import Testing

@testable import FathomUI

/// Finding texts by some of their letters.
@Suite struct FuzzyTests {
    /// What a query finds among texts, best first.
    private static func found(_ query: String, in texts: [String], standings: [Narrowing.Standing] = []) -> [String] {
        var narrowing = Narrowing(texts, standings: standings)
        narrowing.narrow(to: query)
        return narrowing.ranked.map { texts[Int($0)] }
    }

    /// The letters of a text that a query is found by, the others as dots.
    private static func mask(_ query: String, in text: String) -> String {
        var narrowing = Narrowing([text])
        narrowing.narrow(to: query)
        guard !narrowing.ranked.isEmpty else { return "" }
        let places = Set(narrowing.places(inTextAt: 0))
        let bytes = text.utf8.enumerated().map { places.contains($0.offset) ? $0.element : UInt8(ascii: ".") }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("na", ["dynamic", "network of allies"], "network of allies"),
        ("iran", ["Iranian proxies", "Iran"], "Iran"),
        ("rna", ["renal", "regional network of allies"], "regional network of allies"),
        ("ally", ["a lively yard", "the ally"], "the ally"),
        ("wall", ["we are all late", "sea wall"], "sea wall"),
        ("pane", ["pane-left", "pane"], "pane"),
        ("sec", ["insecure", "next-section"], "next-section"),
        ("allies network", ["network", "network of allies", "allies"], "network of allies"),
    ])
    func theBestStandsFirst(_ query: String, _ texts: [String], _ best: String) {
        #expect(Self.found(query, in: texts).first == best)
    }

    @Test(arguments: [
        ("sw", "sea wall", "s...w..."), ("eawa", "sea wall", ".ea.wa.."), ("ll", "sea wall", "......ll"),
        ("wall", "we all walk a wall", "..............wall"), ("wall sea", "sea wall", "sea.wall"), ("É", "un élan", "...é..."),
    ])
    func theMatchedLettersAreTheBestOnes(_ query: String, _ text: String, _ mask: String) {
        #expect(Self.mask(query, in: text) == mask)
    }

    @Test(arguments: ["xyz", "wallx", "llaw", "sea wall wall x", "aaaa"])
    func whatIsNotInATextIsNotFound(_ query: String) {
        #expect(Self.found(query, in: ["sea wall"]).isEmpty)
    }

    @Test func nothingTypedKeepsTheOrder() {
        #expect(Self.found("  ", in: ["b", "a", "c"]) == ["b", "a", "c"])
    }

    @Test func capitalsDoNotCountAndLettersOfTwoBytesStayWhole() {
        #expect(Self.found("IRAN", in: ["iran"]) == ["iran"])
        #expect(Self.found("äö", in: ["ÄÖ", "ä Ö", "aö"]) == ["ÄÖ", "ä Ö"])
        #expect(Self.found("é", in: ["ü©"]).isEmpty)
    }

    @Test(arguments: [
        ("cote", "Côte d'Ivoire"), ("COTE", "Côte d'Ivoire"), ("dang viet", "Đặng Việt"), ("strasse", "Straße"), ("lodz", "Łódź"),
        ("oresund", "Øresund"), ("vitez", "vítěz"), ("cote", "Co\u{302}te"),
    ])
    func aWordWithoutMarksFindsTheOneWithThem(_ query: String, _ text: String) {
        #expect(Self.found(query, in: ["other words", text]) == [text])
    }

    @Test func aMarkThatIsTypedCounts() {
        #expect(Self.found("côte", in: ["Cote", "Côte"]) == ["Côte"])
        #expect(Self.found("cote", in: ["Côte", "Cote"]) == ["Cote", "Côte"])
        #expect(Self.mask("cote", in: "Côte") == "C\u{FFFD}.te")
    }

    @Test func whatWasUsedComesFirstAndALowerRankLast() {
        let used = [Narrowing.Standing(), Narrowing.Standing(bonus: 60), Narrowing.Standing(rank: 0, bonus: 400)]
        #expect(Self.found("wall", in: ["the wall", "a wall", "wall"], standings: used) == ["a wall", "the wall", "wall"])
        #expect(Self.found("", in: ["one", "two", "three"], standings: used) == ["two", "one", "three"])
    }

    /// Typing on, deleting and typing something else gives what a fresh search gives, whatever was kept.
    @Test func narrowingAgreesWithAFreshSearch() {
        var random = SeededNumbers(seed: 7)
        let texts = (0..<400).map { _ in
            (0..<Int.random(in: 1...4, using: &random)).map { _ in
                String((0..<Int.random(in: 1...6, using: &random)).map { _ in "abcde -é".randomElement(using: &random) ?? "a" })
            }.joined(separator: " ")
        }
        var narrowing = Narrowing(texts)
        var typed = ""
        for _ in 0..<300 {
            if Int.random(in: 0..<3, using: &random) == 0 { typed = String(typed.dropLast()) }
            typed += String("abcde é".randomElement(using: &random) ?? "a")
            narrowing.narrow(to: typed)
            #expect(narrowing.ranked.map { texts[Int($0)] } == Self.found(typed, in: texts), "\(typed)")
            if typed.count > 4 { typed = "" }
        }
    }

    @Test func veryLongTextsAreSearchedAtTheirHead() {
        let long = String(repeating: "x", count: 300) + "needle"
        #expect(Self.found("needle", in: [long]).isEmpty)
        #expect(Self.found(String(repeating: "x", count: 90), in: [long]).count == 1)
    }
}

/// Numbers from a seed, the same in every run.
private struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
