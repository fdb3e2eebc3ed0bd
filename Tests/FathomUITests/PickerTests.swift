import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// Finder, palette and trail: what keys do in them.
@Suite struct PickerTests {
    private static func replay(_ size: Size = Size(columns: 120, rows: 30)) -> Replay {
        Replay(State(texts: [SampleModel.model, SampleModel.model]), size: size)
    }

    /// One row: keys, letters typed after them, keys after that, and what must hold then.
    struct Row: CustomTestStringConvertible, Sendable {
        let keys: String
        let typed: String
        let then: String
        let check: @Sendable (State) -> Bool
        var testDescription: String { "\(keys) \(typed) \(then)" }

        init(_ keys: String, _ typed: String, _ then: String, _ check: @escaping @Sendable (State) -> Bool) {
            (self.keys, self.typed, self.then, self.check) = (keys, typed, then, check)
        }
    }

    static let rows: [Row] = [
        Row("Ctrl-p", "hguild", "Enter") { $0.text.selected?.name == "Harbour Guild" && $0.panes.focus == .actors && $0.picker == nil },
        Row("Ctrl-p", "hguild", "Enter Backspace") { $0.text.selected?.name == "Aldane" },
        Row("Ctrl-p", "hguild", "Esc") { $0.text.selected?.name == "Aldane" && $0.trail.past.isEmpty && $0.picker == nil },
        Row("Ctrl-p", "hguild", "Ctrl-c") { $0.picker == nil && !$0.isAboutToQuit },
        Row("Ctrl-p", "the silt", "Enter") { state in
            state.text.selected?.name == "silting of the river" && state.panes.focus == .text
                && state.panes.reader.cursor.map { state.text.document.reading(of: $0) } == "the silt"
        },
        Row("Ctrl-p", "zzz", "Enter") { $0.picker != nil && $0.picker?.chosen == nil },
        Row("Ctrl-p", "next-text", "Enter") { $0.current == 1 },
        Row("Ctrl-p", "", "Down Down Up Enter") { $0.picker == nil && $0.text.selected?.name == "Harbour Guild" },
        Row(":", "next-sec", "Enter") { $0.text.currentSection == 1 },
        Row(":", "nsec", "Tab") { $0.picker?.prompt.line.text == "next-section " },
        Row(":", "section 3", "Enter") { $0.text.currentSection == 2 && $0.trail.past.count == 1 },
        Row(":", "section", "Enter") { $0.picker?.prompt.line.text == "section " && $0.message != nil },
        Row(":", "pane 3", "Enter") { $0.panes.focus == .strategy },
        Row(":", "text 2", "Enter") { $0.current == 1 },
        Row(":", "down 3", "Enter") { $0.text.selected?.name == "town council" },
        Row(":", "save-note", "Enter") { $0.message?.text.hasPrefix("save-note does nothing here.") == true },
        Row(":", "quit", "Enter :") { $0.picker?.chosen?.words == "quit" },
        Row("Enter n n 6 pause Enter H", "", "Up Enter") { $0.panes.focus == .links && $0.trail.future.count == 1 },
        Row("Enter 6 pause Enter H", "", "Up Up Enter H Down Down Enter") { $0.trail.future.isEmpty && $0.panes.focus == .links },
        Row("Enter 6 pause Enter H", "", "Enter") { $0.trail.past.count == 2 && $0.picker == nil },
        Row("f", "", "Esc") { $0.labels == nil && $0.trail.past.isEmpty },
        Row("f", "s", "") { $0.labels == nil && $0.panes.focus == .text && $0.panes.reader.cursor != nil && $0.trail.past.count == 1 },
        Row("6 pause f", "a", "") { $0.text.selected?.name == "dredging pact" && $0.panes.focus == .links },
        Row("6 pause f", "s", "") { $0.panes.reader.evidence != nil && $0.panes.focus == .text },
        Row("f", "!", "") { $0.labels != nil },
    ]

    @Test(arguments: rows)
    func keysDo(_ row: Row) {
        var replay = Self.replay()
        press(row.keys, &replay)
        replay.type(row.typed)
        press(row.then, &replay)
        let holds = row.check(replay.state)
        #expect(holds, "\(row.testDescription)")
    }

    private func press(_ keys: String, _ replay: inout Replay) {
        for name in keys.split(separator: " ") {
            if name == "pause" { replay.send(.pause) } else { replay.press(String(name)) }
        }
    }

    @Test func everyActionIsInThePalette() {
        for (keys, scope) in [("", Scope.lists), ("l", .text), ("6", .links), ("7", .notes)] {
            var replay = Self.replay()
            replay.press(keys, ":")
            let names = Set(replay.state.picker?.choices.map(\.words) ?? [])
            for binding in Keymap.bindings { #expect(names.contains(binding.name), "\(binding.name)") }
            #expect(replay.state.paneScope == scope)
        }
    }

    @Test func whatCanBeDoneHereStandsFirst() {
        var replay = Self.replay()
        replay.press(":")
        let picker = replay.state.picker
        let ranks = (0..<(picker?.rows ?? 0)).compactMap { picker?.choice(at: $0)?.choice.standing.rank }
        #expect(ranks == ranks.sorted(by: >))
        #expect(ranks.first == 1 && ranks.last == 0)
    }

    @Test func whatWasVisitedStandsFirst() {
        var replay = Self.replay()
        press("j Enter 1 pause k Ctrl-p", &replay)
        #expect(replay.state.picker?.chosen?.words == "Harbour Guild")
    }

    @Test func backForwardAndTheTrailRestorePaneCursorAndScroll() {
        var replay = Self.replay(Size(columns: 80, rows: 16))
        press("j Enter n G 6 pause j", &replay)
        let before = replay.state.panes
        replay.press("Enter")
        let after = replay.state.panes
        #expect(before.reader.top != FlowPlace() && before != after)
        replay.press("Backspace")
        #expect(replay.state.panes == before)
        replay.press("+")
        #expect(replay.state.panes == after)
        replay.press("H", "Up", "Enter")
        #expect(replay.state.panes == before)
        replay.press("H", "Down", "Enter")
        #expect(replay.state.panes == after)
    }

    @Test func aNewModelKeepsWhatWasTyped() {
        var replay = Replay(State(texts: [SampleModel.empty]), size: Size(columns: 80, rows: 24))
        replay.press("Ctrl-p")
        replay.type("wall")
        replay.send(.modelReady(text: 0, SampleModel.model))
        replay.press("Enter")
        #expect(replay.state.text.selected?.name == "sea wall")
    }

    @Test func aClickChoosesAndASecondTakes() {
        var replay = Self.replay(Size(columns: 80, rows: 24))
        replay.press("Ctrl-p")
        guard let list = PickerGeometry(replay.state)?.list else { return #expect(Bool(false)) }
        let third = Position(column: list.column + 4, row: list.row + 2)
        replay.send(.input(.mouse(Mouse(.press, at: third))))
        #expect(replay.state.picker?.cursor.row == 2)
        let words = replay.state.picker?.chosen?.words
        replay.send(.input(.mouse(Mouse(.doubleClick, at: third))))
        #expect(replay.state.picker == nil && replay.state.text.selected?.name == words)
    }

    @Test func pastedTextIsTyped() {
        var replay = Self.replay()
        replay.press("Ctrl-p")
        replay.send(.input(.paste("sea\nwall")))
        #expect(replay.state.picker?.chosen?.words == "sea wall")
    }
}

/// Labels: their letters.
@Suite struct LabelsTests {
    @Test(arguments: [0, 1, 9, 26, 27, 51, 52, 300, 675, 676, 900])
    func noLabelBeginsAnother(_ count: Int) {
        let letters = Labels.letters(count)
        #expect(letters.count == min(count, 676))
        #expect(Set(letters).count == letters.count)
        let singles = Set(letters.filter { $0.count == 1 })
        #expect(letters.allSatisfy { $0.count == 1 || !singles.contains(String($0.prefix(1))) })
        #expect(letters.allSatisfy { $0.count <= (count <= 26 ? 1 : 2) })
    }

    @Test func theHomeRowComesFirst() {
        #expect(Labels.letters(9).joined() == "asdfghjkl")
        #expect(Labels.letters(30).prefix(3) == ["a", "s", "d"])
    }

    @Test func everyShownMentionHasALabelOnItsFirstLetter() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 30))
        replay.press("f")
        let shown = replay.state.shownMentions
        #expect(shown.count == replay.state.labels?.labels.count)
        #expect(Set(shown.map(\.position)).count == shown.count)
        replay.press("Esc")
        for mention in shown {
            let cell = replay.frame.cells[mention.position.row * 120 + mention.position.column]
            let first = replay.state.text.document.reading(of: mention.entry.span).prefix(1)
            #expect(cell.text == first, "\(mention)")
        }
    }
}
