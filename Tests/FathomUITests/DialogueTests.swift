import FathomScreen
import FathomTestSupport
import Foundation
import Testing

@testable import FathomUI

/// Dialogues played against what was read and approved. FATHOM_GOLDEN=write writes them anew.
@Suite struct DialogueTests {
    @Test(arguments: DialogueFolder.all)
    func saysWhatWasApproved(_ folder: DialogueFolder) throws {
        let said = try folder.play()
        let isSteady = try folder.play() == said
        #expect(isSteady, "the same lines give the same words")
        if ProcessInfo.processInfo.environment["FATHOM_GOLDEN"] == "write" {
            try said.write(to: folder.golden, atomically: true, encoding: .utf8)
        }
        let approved = (try? String(contentsOf: folder.golden, encoding: .utf8)) ?? ""
        let isApproved = said == approved
        #expect(isApproved, "\(folder) says something else")
        let isHarmless = said.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) }
        #expect(isHarmless, "\(folder) prints control characters")
    }

    @Test func thereAreDialogues() {
        #expect(DialogueFolder.all.count >= 4)
    }

    @Test func everyCommandIsWhole() {
        var seen: Set<String> = []
        for row in DialogueCommand.table {
            for name in row.names { #expect(seen.insert(name).inserted, "\(name) stands twice") }
            #expect(row.sentence.hasSuffix("."))
            for name in row.names { #expect(DialogueCommand(name: name) == row.command) }
        }
    }

    /// Whatever is typed, in whatever order, nothing traps and every line is harmless.
    @Test func randomLinesNeverTrap() {
        var random = Numbers(7)
        let names = DialogueCommand.table.flatMap(\.names).filter { DialogueCommand(name: $0) != .action(.quit) }
        let others = [
            "", "1", "2", "3", "9999999999999999999999", "-1", "0", "/sea", "/", ".", ".x", "..", "n 3", "j 9999", "\u{1B}[31m", "zz",
        ]
        var dialogue = Dialogue(State(texts: [SampleModel.model, SampleModel.empty]), isScripted: false)
        for text in 0..<2 {
            _ = dialogue.take(.notesLoaded(text: text, []))
            _ = dialogue.take(.modelReady(text: text, SampleModel.model))
        }
        for _ in 0..<2_000 {
            let turn = dialogue.answer((names + others)[random.below(names.count + others.count)])
            for line in turn.lines { #expect(line == line.harmless) }
            for effect in turn.effects {
                if case .saveNote(let draft) = effect { _ = dialogue.take(.failed("The disk is full.", draft: draft)) }
            }
        }
    }

    @Test func theReferenceIsTheOneInTheDocuments() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/reference/plain.md").standardized
        if ProcessInfo.processInfo.environment["FATHOM_GOLDEN"] == "write" {
            try Dialogue.reference.write(to: file, atomically: true, encoding: .utf8)
        }
        let isCurrent = try String(contentsOf: file, encoding: .utf8) == Dialogue.reference
        #expect(isCurrent, "docs/reference/plain.md is made from the table of commands; write it anew")
    }
}
