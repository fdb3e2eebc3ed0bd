import Foundation
import Testing

/// Stores that Fathom must not write: damaged, newer, of another program.
@Suite("A store that is not in order")
struct StoreDamageTests {
    let program: Program
    let text: String
    let path: String
    let whole: Data

    static let words = (0..<30).map { "note \($0) " + String(repeating: "words ", count: 40) }

    /// A store with thirty notes and a backup of them.
    init() throws {
        program = try Program()
        text = try program.file("text.md", Data("# One\n\nIran fought ISIS.\n".utf8))
        path = program.folder + "/notes.sqlite"
        program.environment["FATHOM_STORE"] = path
        for words in Self.words { _ = try program.run(["note", "add", "--section", "1", "--text", words, text]) }
        _ = try program.run(["backup", "now"])
        whole = try Data(contentsOf: URL(fileURLWithPath: path))
    }

    /// Ways in which a file goes bad.
    enum Damage: String, CaseIterable {
        case cutInHalf, lastPageGone, emptied, headGone, schemaGone, pageZeroed, pageOfNoise, pagesSwapped

        func done(to whole: Data) -> Data {
            var data = whole
            let last = whole.count / 4096 - 1
            switch self {
            case .cutInHalf: return Data(whole.prefix(whole.count / 2))
            case .lastPageGone: return Data(whole.prefix(last * 4096))
            case .emptied: return Data()
            case .headGone: data.replaceSubrange(0..<100, with: Data(count: 100))
            case .schemaGone: data.replaceSubrange(100..<4096, with: Data(repeating: 0xEE, count: 3996))
            case .pageZeroed: data.replaceSubrange(page(of: whole), with: Data(count: 4096))
            case .pageOfNoise:
                data.replaceSubrange(page(of: whole), with: Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 * 167 + 13) }))
            case .pagesSwapped:
                let other = last * 4096..<whole.count
                let (first, second) = (Data(whole[page(of: whole)]), Data(whole[other]))
                data.replaceSubrange(page(of: whole), with: second)
                data.replaceSubrange(other, with: first)
            }
            return data
        }

        /// The page with the first note.
        private func page(of whole: Data) -> Range<Int> {
            let place = whole.range(of: Data("note 0 words".utf8))?.lowerBound ?? 4096
            return place / 4096 * 4096..<place / 4096 * 4096 + 4096
        }
    }

    @Test(arguments: Damage.allCases)
    func isNeverWrittenAndHasAWayOut(damage: Damage) throws {
        let damaged = damage.done(to: whole)
        try damaged.write(to: URL(fileURLWithPath: path))
        for arguments in [["note", "list"], ["note", "add", "--section", "1", "--text", "x", text], ["undo"], ["note", "delete", "1"]] {
            let refused = try program.run(arguments)
            #expect(refused.status == 65 && refused.errors.contains("with 30 notes: fathom backup restore"), "\(refused.errors)")
        }
        let salvaged = try program.run(["backup", "salvage"])
        let isReadable = ![.cutInHalf, .emptied, .headGone, .schemaGone].contains(damage)
        if isReadable { #expect(Self.words.filter { salvaged.output.contains($0) }.count > 20) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == damaged)
        let restored = try program.run(["backup", "restore", "--yes"])
        #expect(restored.status == 0 && restored.output.contains("set-aside"))
        #expect(try program.bodies() == Self.words)
    }

    @Test func aNewerStoreStaysAsItIsToTheByte() throws {
        var newer = whole
        newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try expectRefused(newer, "newer Fathom")
    }

    @Test func aDatabaseOfAnotherProgramStaysAsItIsToTheByte() throws {
        var foreign = whole
        foreign.replaceSubrange(68..<72, with: [0, 0, 0, 7])
        try expectRefused(foreign, "is no store of notes; it was left as it is")
        try expectRefused(Data("Dear diary".utf8), "is no store of notes; it was left as it is")
    }

    private func expectRefused(_ content: Data, _ sentence: String) throws {
        let other = try program.file("other.sqlite", content)
        for arguments in [["note", "list"], ["note", "add", "--section", "1", "--text", "x", text], ["backup", "now"]] {
            let refused = try program.run(arguments + ["--store", other])
            #expect(refused.status == 65 && refused.errors.contains(sentence))
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == content)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder).filter { $0.hasPrefix("other") } == ["other.sqlite"])
    }
}
