import FathomModel
import FathomScreen
import FathomTestSupport
import Testing

@testable import FathomUI

/// When the words in the editor are kept, and when their file goes.
@Suite struct DraftTests {
    @Test func nothingIsAskedForWhileNothingChanges() {
        var state = Self.writing("")
        #expect(update(&state, .input(.key(Key(.left)))).isEmpty)
        #expect(update(&state, .draftDue).isEmpty)
    }

    @Test func oneReminderForManyChangesAndNoneAfterTheLast() {
        var state = Self.writing("")
        #expect(update(&state, .input(.key(.character("a")))) == [.awaitDraft])
        #expect(update(&state, .input(.key(.character("b")))).isEmpty)
        guard case .keepDraft(let draft)? = update(&state, .draftDue).first else {
            Issue.record("nothing was kept")
            return
        }
        #expect(draft.body == "ab")
        #expect(update(&state, .draftDue).isEmpty, "at rest nothing is written and nothing is awaited")
        #expect(update(&state, .input(.key(.character("c")))) == [.awaitDraft])
    }

    @Test func aDraftGoesOnceTheWordsAreSaved() {
        var state = Self.writing("x")
        _ = update(&state, .draftDue)
        guard case .saveNote(let draft)? = update(&state, .input(.key(.control("s")))).first else {
            Issue.record("nothing was saved")
            return
        }
        let note = Note(id: 1, place: draft.place, body: draft.body, created: 0, modified: 0)
        #expect(update(&state, .noteSaved(draft, note)) == [.dropDraft])
    }

    @Test func aDraftStaysWhileTheWordsCannotBeSaved() {
        var state = Self.writing("x")
        _ = update(&state, .draftDue)
        guard case .saveNote(let draft)? = update(&state, .input(.key(.control("s")))).first else {
            Issue.record("nothing was saved")
            return
        }
        #expect(!update(&state, .failed("The disk is full.", draft: draft)).contains(.dropDraft))
        #expect(state.editor?.draft.body == "x")
    }

    @Test func wordsThatAreTakenBackNeedNoDraft() {
        var state = Self.writing("x")
        _ = update(&state, .draftDue)
        #expect(update(&state, .input(.key(.alt("u")))) == [.awaitDraft])
        #expect(update(&state, .draftDue) == [.dropDraft])
    }

    @Test func aDraftOfANoteThatIsGoneBecomesANewOne() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        let place = NotePlace(section: 0, sectionTitle: "")
        replay.send(
            .draftsFound([KeptDraft(id: "a", draft: NoteDraft(text: 0, place: place, note: 7, body: "x"), written: 0)], now: 60_000))
        replay.press("Enter", "Ctrl-s")
        #expect(replay.notes.values.map(\.body) == ["x"])
        #expect(replay.effects.contains(.takeUpDraft("a")))
        #expect(replay.effects.last == .dropDraft)
    }

    @Test func whoIsReadingAlreadyIsNotInterrupted() {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        replay.press("j")
        let draft = NoteDraft(text: 0, place: NotePlace(section: 0, sectionTitle: ""), note: nil, body: "x")
        replay.send(.draftsFound([KeptDraft(id: "a", draft: draft, written: 0)], now: 60_000))
        #expect(replay.state.scope == .lists)
        #expect(replay.frame.text.contains("D shows it"))
        replay.press("D")
        #expect(replay.state.scope == .drafts)
    }

    @Test func whatTheOwnEditorLeavesInFailureIsShownAndNotSaved() {
        var state = Self.writing("before")
        guard case .openEditor(let draft)? = update(&state, .input(.key(.alt("e")))).first else {
            Issue.record("no editor was opened")
            return
        }
        var edited = draft
        edited.body = "after"
        _ = update(&state, .editorFailed("The editor failed.", edited))
        #expect(state.editor?.draft.body == "after")
        _ = update(&state, .input(.key(.alt("u"))))
        #expect(state.editor?.draft.body == "before")
    }

    @Test(arguments: ["", " \n"])
    func anEditorThatLeavesNoWordsLeavesThoseThatWereThere(_ body: String) {
        var state = Self.writing("before")
        guard case .openEditor(var draft)? = update(&state, .input(.key(.alt("e")))).first else {
            Issue.record("no editor was opened")
            return
        }
        draft.body = body
        #expect(update(&state, .editorReturned(draft)).isEmpty)
        #expect(state.editor?.draft.body == "before")
    }

    /// A state with an editor in which these words were typed.
    private static func writing(_ words: String) -> State {
        var state = State(texts: [SampleModel.model])
        _ = update(&state, .input(.key(.character("a"))))
        for character in words { _ = update(&state, .input(.key(.character(character)))) }
        return state
    }
}
