import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// What notes are about, by where the reader is when they are written.
@Suite struct NoteOwnerUITests {
    private func replay() -> Replay { Replay(State(texts: [SampleModel.model]), size: Size(columns: 120, rows: 40)) }

    private func owner(after keys: String) -> NoteOwner? {
        var replay = replay()
        for key in keys.split(separator: " ") {
            if key == "pause" { replay.send(.pause) } else { replay.press(String(key)) }
        }
        return replay.state.editor?.original.place.owner
    }

    @Test func aNoteIsOnWhatTheReaderIsAt() {
        #expect(owner(after: "a") == .concept(NotedConcept(kind: .actor, name: "Aldane")))
        #expect(owner(after: "5 pause a") == .section)
        #expect(owner(after: "7 pause a") == .section)
        guard case .link(let link)? = owner(after: "6 pause a") else { return _ = Issue.record("no note on a link") }
        #expect(link.from.name == "Aldane" || link.to.name == "Aldane")
    }

    @Test func whatIsPickedIsWhatTheNoteIsOn() {
        guard case .passage(let sentence)? = owner(after: "5 pause ] ] V a") else { return _ = Issue.record("no passage") }
        #expect(sentence.exact == "Storm floods threaten the lower town every winter.")
        guard case .passage(let two)? = owner(after: "5 pause ] ] V j a") else { return _ = Issue.record("no passage") }
        #expect(two.exact.hasSuffix("every winter. The worst of them drowned ninety people in a single night."))
        guard case .passage(let other)? = owner(after: "5 pause ] ] V j o j a") else { return _ = Issue.record("no passage") }
        #expect(other.exact == "The worst of them drowned ninety people in a single night.")
        guard case .passage(let words)? = owner(after: "5 pause ] ] V v l l a") else { return _ = Issue.record("no words") }
        #expect(words.exact == "Storm floods threaten")
        #expect(owner(after: "5 pause V Esc a") == .section)
    }

    @Test func pickingStaysInsideTheText() {
        var replay = replay()
        replay.press("V")
        #expect(replay.state.panes.focus == .text)
        for key in ["9", "9", "k", "G", "v", "h", "h", "o"] { replay.press(key) }
        for _ in 0..<300 { replay.press("l") }
        let count = replay.state.text.document.text.count
        #expect(replay.state.panes.reader.picked.map { $0.span.lower >= 0 && $0.span.upper <= count } == true)
        replay.press("y")
        #expect(replay.state.panes.reader.picked == nil)
        #expect(replay.effects.contains { if case .copy(let copy) = $0 { copy.name == "the passage" } else { false } })
    }

    @Test func notesShowWhereTheirOwnersShow() {
        var replay = replay()
        replay.press("a")
        replay.type("See [[Corvin]]. #who")
        replay.press("Ctrl-s")
        #expect(replay.state.text.noted.concepts == ["aldane"])
        let corvin = replay.state.text.model.concepts.first { $0.name == "Corvin" }
        #expect(corvin.map { replay.state.text.notes.linking(to: $0).count } == 1)
        var text = replay.state.text
        text.noteOrder = .tag
        #expect(NoteGroups(text).groups.map(\.heading) == ["#who"])
        text.noteOrder = .concept
        #expect(NoteGroups(text).groups.map(\.heading) == ["Aldane", "Corvin"])
        text.noteOrder = .review
        #expect(NoteGroups(text).groups.isEmpty)
    }

    @Test func aChangedTextPutsItsNotesInPlaceAgain() {
        var replay = replay()
        for key in ["5", "V", "a"] { replay.press(key) }
        replay.type("first")
        replay.press("Ctrl-s")
        let bytes = Array("A new page before all others.\n\n".utf8) + replay.state.text.document.text.bytes
        let changed = Document(reading: bytes, name: "harbour.md", format: .markdown)
        replay.send(.modelReady(text: 0, ArgumentModel(empty: changed)))
        #expect(replay.effects.contains { if case .findNotes = $0 { true } else { false } })
        let note = replay.state.text.notes[0]
        let standing = replay.state.text.standing(of: note)
        #expect(standing.certainty == .anchored)
        #expect(standing.span.map { changed.reading(of: $0) } == note.selector?.exact)
        let other = Document(reading: Array("Nothing of it is left.".utf8), name: "harbour.md", format: .markdown)
        replay.send(.modelReady(text: 0, ArgumentModel(empty: other)))
        #expect(replay.state.text.standing(of: note).certainty == .lost)
        #expect(replay.state.text.noted.toReview == 1)
    }
}
