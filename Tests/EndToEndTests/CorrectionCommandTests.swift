import Foundation
import Testing

@Suite("Corrections from the shell")
struct CorrectionCommandTests {
    let program: Program
    let text = "@iran-isis-strategy"

    init() throws {
        program = try Program()
    }

    func said(_ arguments: [String]) throws -> String {
        let result = try program.run(arguments)
        #expect(result.status == 0, "\(arguments): \(result.errors)")
        return result.output
    }

    @Test func whatIsPutRightShowsEverywhereUnlessTheMachineIsAskedFor() throws {
        let before = try said(["extract", "--format", "json", text])
        #expect(
            try said(["concept", "rename", "s6", "web of allies", text]) == "building of a network of allies is called web of allies.\n")
        #expect(try said(["concept", "hide", "advance", text]).contains("does not show"))
        _ = try said(["concept", "merge", "strategic alliance with Russia", "s8", text])
        _ = try said(["concept", "define", "web of allies", "Allies across the region.", text])
        let after = try said(["extract", text])
        #expect(after.contains("s6  web of allies (3 mentions, changed by you)") && after.contains("means: Allies across the region."))
        #expect(after.contains("corrections: 4") && !after.contains(" advance ("))
        #expect(try said(["links", "web of allies", text]).contains("also: building of a network of allies"))
        #expect(try said([text]).contains("web of allies"))
        #expect(try said(["map", text]).contains("web of allies"))
        #expect(try said(["extract", "--format", "json", "--machine", text]) == before)
        #expect(try said(["extract", "--format", "json", text]) == said(["extract", "--format", "json", text]))
    }

    @Test func linksAreAddedRetypedRemovedAndConfirmed() throws {
        let words = "carrying out a regional strategy"
        let added = try said(["link", "add", "a4", "employs", "strategic approach", "--sentence", words, text])
        #expect(added.hasPrefix("Iran employs strategic approach, by \"By carrying out"))
        #expect(try said(["link", "list", "--only", "added", text]).contains("added  Iran employs strategic approach"))
        #expect(
            try program.run(["link", "add", "a4", "affects", "s5", "--sentence", words, text]).errors.contains("cannot lead from an actor"))
        #expect(try program.run(["link", "add", "a4", "employs", "s5", "--sentence", "no such words", text]).status == 1)
        let first = try #require(try said(["link", "list", text]).split(separator: " ").first.map(String.init))
        _ = try said(["link", "confirm", first, text])
        #expect(try said(["link", "list", "--only", "confirmed", text]).hasPrefix(first))
        #expect(try program.run(["link", "retype", first, "employs", text]).status == 1)
        _ = try said(["link", "remove", first, text])
        #expect(try !said(["link", "list", text]).contains(first + " "))
    }

    @Test func theListTellsWhatDoesNotApplyAnyMore() throws {
        let file = try program.file("words.md", Data("# Words\n\nIran adopted active defence. Iraq fought ISIS.\n".utf8))
        _ = try said(["concept", "confirm", "Iran", file])
        _ = try said(["concept", "add", "threat", "the war", "--passage", "Iraq fought ISIS", file])
        _ = try program.file("words.md", Data("# Words\n\nFrance adopted active defence. It rains on the hills.\n".utf8))
        let listed = try said(["corrections", file])
        #expect(listed.contains("1 * Iran is right") && listed.contains("does not apply: no concept is called Iran"))
        #expect(listed.contains("the text has no such passage any more: \"Iraq fought ISIS\""))
        #expect(try said(["corrections", "--remove", "1", file]) == "no longer: Iran is right.\n")
        #expect(try said(["corrections", "--idle", file]).split(separator: "\n").count == 2)
        #expect(try program.run(["corrections", "--remove", "1", file]).status == 1)
    }

    @Test func whatCannotBeIsRefusedWithTheNearest() throws {
        let wrong = try program.run(["concept", "hide", "Irann", text])
        #expect(wrong.status == 1 && wrong.errors.contains("a4 Iran"))
        #expect(try program.run(["concept", "type", "s5", "state", text]).errors.contains("only actors have types"))
        #expect(try program.run(["concept", "rename", "s5", " ", text]).status == 64)
        #expect(try program.run(["concept", "show", "s5", text]).errors.contains("is not hidden"))
        #expect(try program.run(["concept", "merge", "s5", "s5", text]).status == 1)
        #expect(try program.run(["concept", "kind", "s5", "thread", text]).errors.contains("threat"))
        #expect(try program.run(["corrections", text]).errors.contains("there are no corrections"))
    }

    @Test func aCodebookMovesFromTextToText() throws {
        let one = try program.file("one.md", Data("# One\n\nIran adopted active defence. Iran built a network of allies.\n".utf8))
        let two = try program.file("two.md", Data("# Two\n\nIran praised the network of allies. Iraq adopted active defence.\n".utf8))
        _ = try said(["concept", "add", "strategy", "friends abroad", "--cue", "network of allies", one])
        _ = try said(["concept", "define", "friends abroad", "Allies of every sort.", one])
        _ = try said(["concept", "family", "friends abroad", "Means", one])
        _ = try said(["concept", "confirm", "Iran", one])
        let book = program.folder + "/book"
        #expect(try program.run(["codebook", "export", one, "-o", book]).status == 0)
        let rows = try String(contentsOfFile: book, encoding: .utf8)
        #expect(rows.contains("actor\tstate\tIran") && rows.contains("strategy\tfriends abroad\tnetwork of allies"))
        #expect(rows.contains("family\tMeans\tfriends abroad") && rows.contains("define\tfriends abroad\tAllies of every sort."))
        #expect(try program.run(["codebook", "check", book]).output.contains("1 family"))
        #expect(try said(["extract", "--codebook", book, two]).contains("friends abroad"))
        let backups = { try (program.json(["backup", "list", "--json"]) as? [Any] ?? []).count }
        let before = try backups()
        #expect(try program.run(["note", "add", "--whole", "--text", "before the import", two]).status == 0)
        #expect(try said(["codebook", "import", book, two]).hasPrefix("coded by 2 of 2 concepts"))
        #expect(try backups() > before)
        let coded = try said(["extract", two])
        #expect(coded.contains("friends abroad") && coded.contains("family: Means") && coded.contains("means: Allies of every sort."))
        #expect(try program.run(["codebook", "import", book, two]).status == 1)
    }
}
