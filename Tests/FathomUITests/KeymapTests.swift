import FathomModel
import FathomScreen
import FathomTestSupport
import Foundation
import Testing

@testable import FathomUI

@Suite struct KeymapTests {
    static let scopes: [Scope] = [
        .lists, .text, .links, .notes, .editor, .question, .why, .help, .picker, .labels, .prompt, .menu, .correcting, .listing,
        .matrix, .map,
        .comparison, .library, .letter, .bookmarks, .passage, .backups, .restoring, .exporting,
    ]

    @Test(arguments: scopes)
    func noKeyMeansTwoThings(_ scope: Scope) {
        var seen: Set<Key> = []
        for key in Keymap.bindings(in: scope).flatMap(\.keys) {
            #expect(seen.insert(key).inserted, "\(key.name) is bound twice")
        }
    }

    @Test func everyScopeIsItsOwn() {
        #expect(Set(Self.scopes.map(\.rawValue)).count == Self.scopes.count)
        for (index, scope) in Self.scopes.enumerated() {
            #expect(Self.scopes[(index + 1)...].allSatisfy { $0.isDisjoint(with: scope) })
        }
    }

    @Test func everyBindingIsWhole() {
        for binding in Keymap.bindings {
            #expect(!binding.keys.isEmpty || binding.action.takesCount)
            #expect(binding.name.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D }, "\(binding.name)")
            #expect(!binding.scope.isEmpty)
            #expect(binding.sentence.hasSuffix("."))
            #expect((binding.hint ?? "").utf8.count <= 16)
        }
    }

    @Test func aNameIsOneActionAndAnActionOneName() {
        for binding in Keymap.bindings {
            for other in Keymap.bindings {
                #expect((binding.name == other.name) == (binding.action == other.action), "\(binding.name), \(other.name)")
            }
        }
    }

    @Test(arguments: scopes)
    func everyScopeCanBeLeft(_ scope: Scope) {
        #expect(Keymap.action(for: .control("c"), in: scope) == .cancel)
        #expect(Keymap.action(for: Key(.escape), in: scope) != nil)
    }

    @Test func everyBindingHasAPlaceInTheHelp() {
        for scope in Self.scopes {
            let lines = SheetContent.help(for: scope, columns: 200, look: Look()).lines.map(\.text)
            for binding in Keymap.bindings { #expect(lines.contains(binding.sentence), "\(binding.sentence)") }
        }
    }

    /// Every row of the reference is a row of the help with the same keys, name and sentence, and the other way round.
    @Test(arguments: scopes)
    func theReferenceIsWhatTheHelpShows(_ scope: Scope) {
        let written = Keymap.reference.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
            String(row.dropFirst(2).dropLast(2)).replacing("`", with: "").replacing(" | ", with: "\n")
        }
        var shown: [String] = []
        var keys = ""
        for line in SheetContent.help(for: scope, columns: 400, look: Look()).lines {
            if !line.label.isEmpty { keys = line.label }
            if !line.tail.isEmpty { shown.append("\(keys)\n\(line.tail)\n\(line.text)") }
        }
        #expect(shown.sorted() == written.sorted())
    }

    @Test(arguments: [("note", true), ("add-note", true), ("Ctrl-p", true), ("NOTE section", true), ("qqq", false)])
    func theHelpIsSearched(_ words: String, _ isFound: Bool) {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("?", "/")
        replay.type(words)
        let content = SheetGeometry(replay.state)?.content
        #expect((content?.lines.contains { !$0.tail.isEmpty } ?? false) == isFound)
        replay.press("Enter")
        #expect(replay.state.sheet?.words == words && replay.state.scope == .help)
        replay.press("/", "Esc")
        #expect(replay.state.sheet?.words == "" && replay.state.scope == .help)
        replay.press("/", "Ctrl-c", "Ctrl-c")
        #expect(replay.state.sheet == nil && replay.state.prompt == nil)
    }

    @Test(arguments: 0...90)
    func hintsAreWholeAndFit(_ columns: Int) {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: columns, rows: 20))
        for path in ["", "l", "6", "7", "a"] {
            replay.press(path)
            let hints = Hints.fitting(replay.state, columns: columns)
            #expect(hints.reduce(0) { $0 + $1.columns + 2 } - 2 <= max(columns, 0))
        }
    }

    @Test func theReferenceIsTheOneInTheDocuments() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/reference/keys.md").standardized
        if ProcessInfo.processInfo.environment["FATHOM_GOLDEN"] == "write" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Keymap.reference.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        let isCurrent = written == Keymap.reference
        #expect(isCurrent, "docs/reference/keys.md is made from the table of bindings; write it anew")
    }
}

@Suite struct SmallPartsTests {
    @Test(arguments: [
        (0 as Int64, "1 Jan 1970"), (951_782_400_000, "29 Feb 2000"), (951_868_799_999, "29 Feb 2000"), (951_868_800_000, "1 Mar 2000"),
        (1_794_614_400_000, "14 Nov 2026"), (-1, "31 Dec 1969"), (-2_203_891_200_000, "1 Mar 1900"), (4_107_542_399_999, "28 Feb 2100"),
    ])
    func daysHaveTheirDate(_ moment: Int64, _ words: String) {
        #expect(CivilDate(milliseconds: moment).words == words)
    }

    @Test(arguments: 1...30)
    func wrappedLinesFitAndKeepTheWords(_ columns: Int) {
        let text = "A harbour town against the sea:  漢字 and averyveryverylongword.\n\nA second line."
        let lines = TextWrap.lines(text, columns: columns)
        #expect(lines.allSatisfy { CellWidth.columns(of: $0) <= max(2, columns) })
        let letters = { (text: String) in text.filter { !$0.isWhitespace } }
        #expect(letters(lines.joined()) == letters(text))
    }

    @Test func shortenedLinesEndInAnEllipsisBehindAWord() {
        let lines = TextWrap.lines("one two three four five six", columns: 9, most: 2, glyphs: .unicode)
        #expect(lines == ["one two", "three …"])
    }

    @Test(arguments: [(10, [20, 1, 1, 1], 1, 0), (7, [5, 5, 5, 5], 3, 2), (0, [1, 1, 1, 1], 3, 0), (40, [3, 1, 2, 4], 3, 1)])
    func rowsAreSharedOutWhole(_ total: Int, _ needs: [Int], _ least: Int, _ first: Int) {
        let shares = Layout.shares(of: total, needs: needs, least: least, first: first)
        #expect(shares.reduce(0, +) == total)
        #expect(shares.allSatisfy { $0 >= 0 })
    }

    @Test func confidenceHasFiveDegrees() {
        #expect(Set([1, 0.8, 0.6, 0.4, 0.1].map(Confidence.words)).count == 5)
    }

    @Test func monoUsesNoColour() {
        let look = Look(theme: .mono)
        var replay = Replay(State(texts: [SampleModel.model], look: look), size: Size(columns: 120, rows: 40))
        replay.press("Enter", "n")
        #expect(replay.frame.cells.allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard })
        replay.press("?")
        #expect(replay.frame.cells.allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard })
    }

    @Test func asciiUsesNothingElse() {
        var replay = Replay(State(texts: [SampleModel.model], look: Look(glyphs: .ascii)), size: Size(columns: 120, rows: 40))
        for keys in ["Enter", "6", "a", "Esc", "?", "Esc", "!", "p", "a", "Enter", "v", "z", "z", "x", "s"] {
            replay.press(keys)
            let isPlain = replay.frame.text.utf8.allSatisfy { $0 < 0x80 }
            #expect(isPlain, "after \(keys)")
        }
    }
}
