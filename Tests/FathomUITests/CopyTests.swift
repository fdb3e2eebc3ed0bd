import FathomModel
import FathomScreen
import FathomTestSupport
import FathomText
import Testing

@testable import FathomUI

/// What is asked of the clipboard, and what is said of it.
@Suite struct CopyTests {
    private func copies(_ keys: String...) -> [Copy] {
        var replay = Replay(State(texts: [SampleModel.model]), size: Size(columns: 80, rows: 24))
        for key in keys { replay.press(key) }
        return replay.effects.compactMap { if case .copy(let copy) = $0 { copy } else { nil } }
    }

    @Test func aQuotationNamesTitleSectionAndSentence() throws {
        let copy = try #require(copies("3", "Y").first)
        let sentence = "a sea wall along the whole northern shore,"
        #expect(copy.words == "\u{201C}\(sentence)\u{201D} (The harbour and the sea, section \u{201C}3 What was done\u{201D}, sentence 17)")
    }

    @Test func aSectionCalledLikeTheDocumentIsNotNamedTwice() throws {
        let copy = try #require(copies("5", ")", "Y").first)
        #expect(copy.words.hasSuffix("\u{201D} (The harbour and the sea, sentence 4)"))
    }

    @Test func theSentenceIsTheOneThatHoldsTheCursor() throws {
        let model = SampleModel.model
        let copy = try #require(copies("5", ")", "y").first)
        let span = try #require(model.concepts.flatMap(\.mentions).map(\.span).min { $0.lower < $1.lower })
        let sentence = try #require(model.document.sentence(at: span.lower))
        #expect(copy.words == model.document.reading(of: model.document.sentences[sentence].span))
    }

    @Test func whatIsCopiedIsHarmlessAndKeepsItsLines() {
        #expect(Copy("a\u{1B}]0;x\u{7}\nb\u{202E}", name: "the note").words == "a␛]0;x␇\nb·")
    }

    @Test func theStatusLineSaysWhatWasDoneAndByWhat() {
        let copy = Copy("four", name: "the sentence")
        #expect(copy.sentence(by: [.terminal]) == "Copied the sentence, 4 characters, by the terminal's clipboard.")
        #expect(copy.sentence(by: [.terminal, .program("xclip")]).hasSuffix("by the terminal's clipboard and xclip."))
        #expect(Copy("4", name: "the note").sentence(by: [.program("tmux")]) == "Copied the note, 1 character, by tmux.")
        #expect(copy.sentence(by: []).hasPrefix("No clipboard"))
    }

    @Test func withoutAnAnswerFromAnyClipboardThatIsSaidAsAFailure() {
        var state = State(texts: [SampleModel.model])
        _ = update(&state, .copied(Copy("w", name: "the sentence"), by: []))
        #expect(state.message?.isFailure == true)
    }
}
