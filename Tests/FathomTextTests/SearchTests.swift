import Testing

@testable import FathomText

@Suite("Search")
struct SearchTests {
    /// One row: a line to look for, a text, and what is found in it.
    static let found: [(String, String, [String])] = [
        ("sea wall", "The sea wall held.", ["sea wall"]),
        ("sea wall", "The sea\nwall held, and the Sea  \tWall was raised.", ["sea\nwall", "Sea  \tWall"]),
        ("Sea wall", "The sea wall and the Sea wall.", ["Sea wall"]),
        ("shortages", "There were short-\nages of grain.", ["short-\nages"]),
        ("ages", "There were short-\nages of grain.", ["ages"]),
        ("cross-border", "The cross-\nborder trade.", ["cross-\nborder"]),
        ("don't", "They don\u{2019}t know.", ["don\u{2019}t"]),
        ("\"axis\"", "The \u{201C}axis\u{201D} of\u{A0}it.", ["\u{201C}axis\u{201D}"]),
        ("axis of", "The axis of\u{A0}it.", ["axis of"]),
        ("of it", "The axis of\u{A0}it.", ["of\u{A0}it"]),
        ("zürich", "In ZÜRICH and Zürich.", ["ZÜRICH", "Zürich"]),
        ("Zürich", "In ZÜRICH and Zürich.", ["Zürich"]),
        ("рыба", "Рыба и РЫБА.", ["Рыба", "РЫБА"]),
        ("漢字", "The 漢字 are here.", ["漢字"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("e", "see", ["e", "e"]),
        ("end.", "The end.", ["end."]),
        ("nothing", "The end.", []),
        ("the end of all", "The end.", []),
        ("ended. two", "One ended.\n\nTwo began.\n", []),
        ("~s.a", "The sea.", ["sea"]),
        ("~sea +wall", "The sea\nwall.", ["sea\nwall"]),
        ("~short[a-z]+", "There were short-\nages of grain.", ["short-\nages"]),
        ("~\\bfish\\b", "fish fishes fish", ["fish", "fish"]),
        ("~[0-9]{4}", "In 1953 and 12.", ["1953"]),
        ("~a|ab", "ab", ["a"]),
        ("~ab|a", "ab", ["ab"]),
        ("~a*", "baaa", ["aaa"]),
        ("~a+?", "aaa", ["a", "a", "a"]),
        ("~(ab){2}", "ababab", ["abab"]),
        ("~^the", "the cat and the dog", ["the"]),
        ("~dog$", "dog and dog", ["dog"]),
        ("~[^a-z ]", "ab, c", [","]),
        ("~\\W", "a-b", ["-"]),
        ("~Sea", "sea Sea", ["Sea"]),
        ("~\\.", "a.b", ["."]),
    ]

    @Test("a line is found where the text reads so", arguments: found)
    func finds(_ line: String, _ text: String, _ matches: [String]) throws {
        let document = Samples.read(text)
        var search = TextSearch(try SearchPattern(line))
        search.finish(document)
        #expect(search.matches.map { document.text[$0] } == matches)
    }

    @Test("what does not show is not found")
    func skipsMarkup() throws {
        let source = "# The **sea** wall\n\nA [harbour](https://example.org/guild) and its *sea* wall.\n"
        let document = Document(reading: Array(source.utf8), name: "a.md", format: .markdown)
        #expect(try Self.spans("guild", document).isEmpty)
        #expect(try Self.spans("example", document).isEmpty)
        #expect(try Self.spans("sea wall", document).count == 2)
        #expect(try Self.spans("~harbour and its", document).count == 1)
    }

    /// One row: an expression that is none, and why.
    static let faults: [(String, SearchFault)] = [
        ("", .empty), ("   ", .empty), ("~", .empty), ("~(a", .unclosedGroup), ("~a)", .unopenedGroup), ("~[a", .unclosedSet),
        ("~*a", .nothingToRepeat), ("~a**", .nothingToRepeat), ("~[z-a]", .backwardRange), ("~a{3,2}", .wrongCount),
        ("~a\\", .openBackslash),
        ("~a{999}", .wrongCount), ("~((a{200}){200}){200}", .tooLarge), ("~" + String(repeating: "(", count: 90), .tooLarge),
    ]

    @Test("a wrong expression says what is wrong", arguments: faults)
    func refuses(_ line: String, _ fault: SearchFault) {
        #expect(throws: fault) { try SearchPattern(line) }
    }

    @Test("slices of any size find the same", arguments: ["the", "~the +[a-z]+", "e", "~\\w+"])
    func slices(_ line: String) throws {
        let document = Samples.read(Samples.page)
        let whole = try Self.spans(line, document)
        #expect(!whole.isEmpty)
        for work in [1, 7, 33, 500] {
            var search = TextSearch(try SearchPattern(line))
            while !search.isDone { search.search(document, work: work) }
            #expect(search.matches == whole)
        }
    }

    @Test(
        "words are found by their bytes as they are by the reading",
        arguments: ["the", "a", "ts", "of the", "council", "work", "net", "-", "s."])
    func agreesWithExpressions(_ words: String) throws {
        let document = Samples.read(Samples.page)
        let escaped = words.map { $0 == "." || $0 == "-" ? "\\\($0)" : String($0) }.joined()
        let plain = try Self.spans(words, document)
        let read = try Self.spans("~" + escaped, document)
        #expect(plain == read)
    }

    @Test("an expression that would take for ever takes its time and no more")
    func isBounded() throws {
        let document = Samples.read(String(repeating: "a", count: 3_000) + " end")
        #expect(try Self.spans("~(a+)+b", document).isEmpty)
        #expect(try Self.spans("~(a|aa)+$", document).isEmpty)
    }

    @Test("no more matches are kept than is said")
    func isCut() throws {
        let document = Samples.read(String(repeating: "ab ", count: TextSearch.most + 10))
        var search = TextSearch(try SearchPattern("a"))
        search.finish(document)
        #expect(search.isCut)
        #expect(search.matches.count == TextSearch.most)
    }

    @Test("places in a line by itself are bytes of it")
    func placesInText() throws {
        #expect(try SearchPattern("wall").places(in: "é wall, Wall") == [3..<7, 9..<13])
        #expect(try SearchPattern("a b").places(in: "a\n  b") == [0..<5])
        #expect(try SearchPattern("x").isIn("abc") == false)
    }

    private static func spans(_ line: String, _ document: Document) throws -> [TextSpan] {
        var search = TextSearch(try SearchPattern(line))
        search.finish(document)
        return search.matches
    }
}
