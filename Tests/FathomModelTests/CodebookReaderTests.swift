import FathomModel
import Testing

/// What a codebook's lines mean, and what is said of each that means nothing.
@Suite struct CodebookReaderTests {
    func reading(_ text: String) -> CodebookReading { reading(Array(text.utf8)) }

    func reading(_ bytes: [UInt8]) -> CodebookReading {
        CodebookReader.read(bytes, name: "test.codebook", rules: ["name", "doer", "noun-phrase"])
    }

    func codebook(_ text: String) throws -> Codebook {
        guard case .codebook(let codebook) = reading(text) else { throw Unread(text: "\(reading(text))") }
        return codebook
    }

    struct Unread: Error { let text: String }

    @Test func rowsOfEverySortAreRead() throws {
        let codebook = try codebook(
            """
            # a remark
            actor\tnon-state\tHashd al-Shaabi\tPMF\tPopular Mobilization Forces
            threat\tisolation\tsanctions\tarms embargo
            strategy\tproxy war\tproxies
            consequence\trefugees\tdisplaced people
            stop\tthe report\tthis page
            rule\toff\tdoer
            define\tisolation\tWhat comes of being shut out.
            """)
        #expect(codebook.actors == [.init(name: "Hashd al-Shaabi", type: .nonState, aliases: ["PMF", "Popular Mobilization Forces"])])
        #expect(codebook.concepts.map(\.kind) == [.threat, .strategy, .consequence])
        #expect(codebook.concepts[0] == .init(kind: .threat, name: "isolation", cues: ["sanctions", "arms embargo"]))
        #expect(codebook.stops == ["the report", "this page"] && codebook.rulesOff == ["doer"])
        #expect(codebook.definitions == ["isolation": "What comes of being shut out."] && !codebook.isEmpty)
    }

    @Test(arguments: [
        "", "\n\n", "# only a remark", "#actor\tstate\tIran", "  \t# indented", "\u{FEFF}# after a mark", "\t\t\n", "\r\n#\r\n",
    ])
    func remarksAndBlankLinesAskForNothing(_ text: String) throws {
        #expect(try codebook(text).isEmpty)
    }

    @Test(arguments: [
        "actor\tstate\tIran\tPersia", "actor\tstate\tIran\tPersia\r\n", "\u{FEFF}actor\tstate\tIran\tPersia\t\t\t",
        " actor \t state\t  Iran \tPersia  ", "actor\tstate\tIran\tPersia\tIran\tPersia", "actor\tstate\tIran\t\tPersia",
    ])
    func blanksEmptyCellsAndLineEndsDoNotCount(_ text: String) throws {
        #expect(try codebook(text).actors == [.init(name: "Iran", type: .state, aliases: ["Persia"])])
    }

    static let long = Array(repeating: "word", count: CodebookReader.longestPhrase + 1).joined(separator: " ")

    static let wrong: [(line: String, kind: CodebookFault.Kind)] = [
        ("actr\tstate\tIran", .unknownRow("actr")), ("Actor\tstate\tIran", .unknownRow("Actor")), ("\tstate", .unknownRow("")),
        ("actor state Iran", .noTab("actor state Iran")), ("stop", .noTab("stop")),
        ("actor\tcountry\tIran", .unknownType("country")), ("actor\t\tIran", .missing(.type, .actor)),
        ("actor\tstate", .missing(.name, .actor)), ("actor\tstate\t \tPersia", .missing(.name, .actor)),
        ("actor\t", .missing(.type, .actor)),
        ("threat\tisolation", .missing(.cue, .threat)), ("strategy\t\tproxies", .missing(.name, .strategy)),
        ("consequence\tx\t\ty", .missing(.cue, .consequence)), ("stop\t", .missing(.phrase, .stop)),
        ("rule\ton\tdoer", .notOff("on")), ("rule\t\tdoer", .missing(.off, .rule)), ("rule\toff", .missing(.rule, .rule)),
        ("rule\toff\tdoers", .unknownRule("doers")), ("rule\toff\tdoer\tname", .surplus("name", .rule)),
        ("define\tx", .missing(.sentence, .define)), ("define\tx\ty\tz", .surplus("z", .define)), ("stop\t---", .noWord("---")),
        ("actor\tstate\tIran\t?", .noWord("?")), ("stop\t" + long, .tooLong(long)), ("stop\ta\u{1B}[31mb", .controlCharacter),
        ("stop\ta\u{85}b", .controlCharacter), ("stop\ta\rb", .controlCharacter),
    ]

    @Test(arguments: wrong)
    func aWrongLineIsNamedWithItsReason(line: String, kind: CodebookFault.Kind) {
        #expect(reading("# first\n\(line)\nstop\tx") == .faults([CodebookFault(line: 2, kind)]))
    }

    @Test func aLineThatIsNotUTF8IsNamed() {
        #expect(reading(Array("stop\tx\nstop\t".utf8) + [0xFF]) == .faults([CodebookFault(line: 2, .notUTF8)]))
    }

    static let repeated: [(first: String, second: String, words: String)] = [
        ("actor\tstate\tIran", "actor\tgroup\tIran", "Iran"), ("actor\tstate\tIran\tPersia", "actor\tstate\tPersia", "Persia"),
        ("threat\tx\ta", "threat\tx\tb", "x"), ("threat\tx\tArms Race", "threat\ty\tarms race", "arms race"),
        ("define\tx\ta", "define\tx\tb", "x"),
    ]

    @Test(arguments: repeated)
    func wordsThatTwoRowsClaimAreNamed(first: String, second: String, words: String) {
        #expect(reading("\(first)\n\n\(second)") == .faults([CodebookFault(line: 3, .repeated(words, line: 1))]))
    }

    @Test(arguments: [
        "threat\tx\ta\nstrategy\tx\ta", "stop\tx\nstop\tx", "rule\toff\tdoer\nrule\toff\tdoer", "actor\tstate\tUS\nactor\tgroup\tus",
        "actor\tstate\tIran\nthreat\tIran\tIran",
    ])
    func rowsThatOnlySeemToClashHold(_ text: String) throws {
        #expect(try !codebook(text).isEmpty)
    }

    @Test func everyWrongLineIsNamedInOrder() {
        let reading = reading("x\ty\nstop\tgood\nactor\tstate\nrule\toff\tnothing")
        #expect(
            reading
                == .faults([
                    CodebookFault(line: 1, .unknownRow("x")), CodebookFault(line: 3, .missing(.name, .actor)),
                    CodebookFault(line: 4, .unknownRule("nothing")),
                ]))
    }
}
