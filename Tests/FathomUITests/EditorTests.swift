import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

@Suite struct EditorTests {
    /// One row: words with the cursor at |, keys, and the words after them.
    static let edits: [(String, String, String)] = [
        ("|", "a b c", "abc|"),
        ("ab|", "Left x", "ax|b"),
        ("|ab", "Left", "|ab"),
        ("one two|", "Alt-b", "one |two"),
        ("one two|", "Alt-b Alt-b", "|one two"),
        ("|one two", "Alt-f", "one| two"),
        ("|one two", "Ctrl-Right Ctrl-Right", "one two|"),
        ("one\n|two", "Backspace", "one|two"),
        ("one|\ntwo", "Delete", "one|two"),
        ("one|\ntwo", "Right", "one\n|two"),
        ("one\n|two", "Left", "one|\ntwo"),
        ("o|ne", "Enter", "o\n|ne"),
        ("o|ne\ntwo", "Ctrl-k", "o|\ntwo"),
        ("o|ne\ntwo", "Ctrl-k Ctrl-k", "o|two"),
        ("o|ne\ntwo", "Ctrl-k Ctrl-k Ctrl-y", "one\n|two"),
        ("one two|", "Ctrl-w", "one |"),
        ("one two|", "Ctrl-w Ctrl-w Ctrl-y", "one two|"),
        ("one two|", "Ctrl-w Left Ctrl-w Ctrl-y", "one| "),
        ("one|", "Ctrl-u", "|"),
        ("one |two", "Alt-d", "one |"),
        ("one|", "Home x", "x|one"),
        ("one\ntwo|", "Ctrl-a End !", "one\ntwo!|"),
        ("one\ntwo|", "Ctrl-Home", "|one\ntwo"),
        ("one\ntwo|", "Up", "one|\ntwo"),
        ("a long line\nab\nanother|", "Up Up", "a long |line\nab\nanother"),
        ("|one\ntwo", "Down Down", "one\n|two"),
        ("e\u{301}|", "Backspace", "|"),
        ("👩‍🌾|x", "Left", "|👩‍🌾x"),
        ("漢字|", "Left", "漢|字"),
        // Taking back, a word at a time, and writing again.
        ("|", "o n e Space t w o Alt-u", "one |"),
        ("|", "o n e Space t w o Alt-u Alt-u", "|"),
        ("|", "o n e Space t w o Alt-u Alt-u Ctrl-r", "one |"),
        ("|", "o n e Alt-u x Ctrl-r", "x|"),
        ("one two|", "Ctrl-w Ctrl-w Alt-u", "one |"),
        ("one two|", "Backspace Backspace Alt-u", "one two|"),
        ("on|e", "Delete Ctrl-_", "on|e"),
        ("o|ne", "Enter x Ctrl-_ Ctrl-_", "o|ne"),
        ("|", "a Left b Alt-u", "|a"),
        ("one|", "Alt-u", "one|"),
        ("one|", "Ctrl-r", "one|"),
        // What was cut, and what was cut before.
        ("one two|", "Ctrl-w Left Ctrl-w Ctrl-y Alt-y", "two| "),
        ("one two|", "Ctrl-w Left Ctrl-w Ctrl-y Alt-y Alt-y", "one| "),
        ("one two|", "Ctrl-w Left Ctrl-w Ctrl-y Left Alt-y", "on|e "),
        ("one two|", "Ctrl-w Ctrl-y Alt-u", "one |"),
        ("|", "Ctrl-y Alt-y", "|"),
        // Marks and halves join what stands before them.
        ("e|", "\u{301}", "e\u{301}|"),
        ("e|", "\u{301} Alt-u", "e|"),
        ("🇩|", "🇪", "🇩🇪|"),
        ("|🇩🇪🇫🇷", "🇦", "🇦🇩|🇪🇫🇷"),
        ("👩|", "\u{200D} 🌾 Backspace", "|"),
    ]

    @Test(arguments: edits)
    func keysEdit(_ before: String, _ keys: String, _ after: String) throws {
        var editor = Self.editor(before)
        for name in keys.split(separator: " ") {
            let key = try #require(Key(name: String(name)) ?? name.first.map { Key.character($0) })
            if case .edit(let edit)? = Keymap.action(for: key, in: .editor) {
                editor.apply(edit, columns: 40, rows: 10)
            } else if case .character(let character) = key.code {
                editor.insert(String(character))
            }
        }
        #expect(Self.words(editor) == after)
    }

    @Test func everyActIsTakenBackAndDoneAgain() {
        var random = SystemlessNumbers()
        for _ in 0..<50 {
            var words = EditorWords("Some words,\nand é 漢 more 👩‍🌾 of them.")
            for _ in 0..<60 {
                Self.change(&words, &random)
                #expect(words.lines.allSatisfy { Array(String($0.characters)) == $0.characters }, "clusters stay whole")
            }
            let last = words.body
            var steps = 0
            while words.step(.undo) { steps += 1 }
            #expect(words.body == "Some words,\nand é 漢 more 👩‍🌾 of them.")
            for _ in 0..<steps { _ = words.step(.redo) }
            #expect(words.body == last)
        }
    }

    @Test func whatADeletionLeavesBesideEachOtherJoins() {
        var words = EditorWords("ex")
        words.type("\n\u{301}y")
        words.move(to: EditorWords.Place(line: 1, column: 0))
        words.apply(.deleteBack, columns: 40, rows: 5)
        #expect(words.lines == [EditorLine("ex\u{301}y")])
        #expect(words.cursor == EditorWords.Place(line: 0, column: 2))
        let isBack = words.step(.undo)
        #expect(isBack)
        #expect(words.lines == [EditorLine("ex"), EditorLine("\u{301}y")])
    }

    private static func change(_ words: inout EditorWords, _ random: inout SystemlessNumbers) {
        let edits: [Edit] = [
            .left, .right, .up, .down, .wordLeft, .lineEnd, .newLine, .deleteBack, .deleteForward, .killLine, .killToStart, .killWordBack,
            .killWordForward, .yank, .yankBefore, .undo, .redo,
        ]
        let typed = ["a", " ", "é", "\u{301}", "🇩", "\u{200D}", "👩", "漢", "two\nlines", "\u{FE0F}"]
        if Bool.random(using: &random) {
            words.type(typed.randomElement(using: &random) ?? "a")
        } else {
            words.apply(edits.randomElement(using: &random) ?? .left, columns: 9, rows: 5)
        }
    }

    @Test func upAndDownMoveByRowsOfTheScreen() {
        var editor = Self.editor("aaaa bbbb cccc|")
        editor.apply(.up, columns: 5, rows: 5)
        #expect(Self.words(editor) == "aaaa bbbb| cccc")
        editor.apply(.up, columns: 5, rows: 5)
        #expect(Self.words(editor) == "aaaa| bbbb cccc")
    }

    @Test func pastedLineEndsOfAnySortBreakLines() {
        var editor = Self.editor("|")
        editor.insert("one\r\ntwo\rthree\nfour")
        #expect(editor.draft.body == "one\ntwo\nthree\nfour")
    }

    @Test func rowsCoverALineAndFit() {
        let line = EditorLine("The quick brown fox, 漢字 and a verylongwordwithoutanyblank  with  blanks ")
        for columns in 2...40 {
            let kept = line.rows(columns: columns)
            let rows = (0..<kept.count).map { kept[$0] }
            #expect(rows.first?.lowerBound == 0)
            #expect(rows.last?.upperBound == line.count)
            for (row, next) in zip(rows, rows.dropFirst()) { #expect(row.upperBound == next.lowerBound) }
            for row in rows {
                let words = row.upperBound - (line.characters[row].reversed().prefix { $0 == " " }.count)
                #expect(line.columns(row.lowerBound..<max(row.lowerBound, words)) <= columns)
            }
        }
    }

    @Test func aNoteThatWasNotChangedKeepsItsBytes() {
        let draft = NoteDraft(text: 0, place: NotePlace(section: 0, sectionTitle: ""), note: 1, body: "one\r\ntwo")
        let editor = EditorState(draft)
        #expect(!editor.isChanged)
        #expect(editor.draft.body == "one\r\ntwo")
    }

    @Test func theCursorShowsWhereTheNextCharacterGoes() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 40, rows: 12))
        replay.press("a")
        replay.type("漢字 ab")
        #expect(replay.frame.cursor == Position(column: 9, row: 2))
    }

    @Test func aLongNoteScrollsWithItsCursor() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("a")
        replay.send(.input(.paste((1...200).map { "line \($0)" }.joined(separator: "\n"))))
        #expect(replay.frame.text.contains("line 200"))
        replay.press("Ctrl-Home")
        #expect(replay.frame.text.contains("line 1\n"))
        #expect(replay.frame.cursor != nil)
    }

    private static func editor(_ marked: String) -> EditorState {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
        let body = parts.joined()
        var editor = EditorState(NoteDraft(text: 0, place: NotePlace(section: 0, sectionTitle: ""), note: nil, body: body))
        let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
        editor.move(to: EditorWords.Place(line: lines.count - 1, column: lines[lines.count - 1].count))
        return editor
    }

    private static func words(_ editor: EditorState) -> String {
        editor.lines.enumerated().map { index, line in
            guard index == editor.cursor.line else { return String(line.characters) }
            return String(line.characters[..<editor.cursor.column]) + "|" + String(line.characters[editor.cursor.column...])
        }.joined(separator: "\n")
    }
}

/// Numbers that are the same in every run.
private struct SystemlessNumbers: RandomNumberGenerator {
    private var state: UInt64 = 7

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
