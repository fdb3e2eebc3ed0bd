import Foundation
import Testing

/// Documents that other programs turn into text, by the programs themselves.
@Suite("Documents of other programs")
struct ConverterTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// Whether a program is installed.
    static func has(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }

    static let hasPandoc = has("pandoc")
    static let hasPDF = has("pdftotext") && has("pandoc") && has("groff")

    /// The known text: a bundled study without its front matter.
    private func known() throws -> String {
        let text = try program.run(["text", "@marshall-plan"]).output
        guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return text }
        return String(text[end.upperBound...])
    }

    /// Makes a document of the known text with pandoc. Quotation marks stay as they are typed, which not all formats give back otherwise.
    private func made(_ format: String, _ name: String, _ extra: [String] = []) throws -> String {
        let path = try program.file("known.md", Data(known().utf8))
        let output = program.folder + "/" + name
        try Self.call("pandoc", ["-s", "-f", "markdown-smart", "-t", format, path, "-o", output] + extra, in: program.folder)
        return output
    }

    /// A PDF of the known text in one or two columns, with running headers, as groff sets it.
    private func pages(columns: Int) throws -> String {
        let source = try made("ms", "known.ms")
        var text = try String(contentsOfFile: source, encoding: .utf8).replacingOccurrences(of: ".fam P", with: ".fam T")
        text = text.replacingOccurrences(of: ".nr LL 5.5i", with: ".nr LL 4.8i").replacingOccurrences(
            of: ".nr PO 1.25i", with: ".nr PO 0.5i")
        text = text.replacingOccurrences(of: ".nr LT", with: ".ds LH The Marshall Plan\n.ds RH Harbour Papers\n.nr LT")
        if columns == 2 {
            text = text.replacingOccurrences(of: ".nr PS 10p", with: ".nr PS 13p").replacingOccurrences(
                of: ".nr VS 12p", with: ".nr VS 15p")
        }
        if columns == 2, let first = text.range(of: "\n.SH ") { text.replaceSubrange(first, with: "\n.2C\n.SH ") }
        try Data(text.utf8).write(to: URL(fileURLWithPath: source))
        let output = program.folder + "/pages.pdf"
        try Self.call("groff", ["-k", "-ms", "-Tpdf", "-dpaper=a5", "-P-pa5", source], in: program.folder, output: output)
        return output
    }

    private static func call(_ name: String, _ arguments: [String], in folder: String, output: String? = nil) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardError = FileHandle.nullDevice
        if let output {
            try Data().write(to: URL(fileURLWithPath: output))
            process.standardOutput = FileHandle(forWritingAtPath: output)
        }
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0 || name == "qpdf", "\(name) could not make the document")
    }

    /// What a model holds, apart from places: concepts by kind, and links.
    private struct Content: Equatable {
        var sections: [String]
        var concepts: Set<String> = []
        var links: Set<String> = []
    }

    private func content(of path: String) throws -> Content {
        let model = try #require(try program.json(["extract", "--format", "json", path]) as? [String: Any])
        let sections = (model["sections"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
        var content = Content(sections: sections)
        var names: [String: String] = [:]
        for kind in ["actors", "threats", "strategies", "consequences"] {
            for concept in model[kind] as? [[String: Any]] ?? [] {
                let name = concept["name"] as? String ?? concept["phrase"] as? String ?? ""
                names[concept["id"] as? String ?? ""] = name
                content.concepts.insert("\(kind): \(name)")
            }
        }
        for link in model["links"] as? [[String: Any]] ?? [] {
            let ends = ["from", "to"].map { names[link[$0] as? String ?? ""] ?? "" }
            content.links.insert("\(ends[0]) \(link["rel"] ?? "") \(ends[1])")
        }
        return content
    }

    @Test(
        .enabled(if: hasPandoc, "skipped: pandoc is not installed (apt install pandoc)"),
        arguments: [("docx", "a.docx"), ("odt", "a.odt"), ("epub", "a.epub"), ("html", "a.html"), ("rtf", "a.rtf"), ("latex", "a.tex")])
    func aDocumentGivesTheSameSectionsAndModelAsItsText(_ format: String, _ name: String) throws {
        let text = try content(of: program.file("plain.md", Data(known().utf8)))
        // Pandoc puts the title that a web page or a book must have into the page: it is given, and left out below.
        let document = try content(of: made(format, name, ["html", "epub"].contains(format) ? ["-M", "title=Known"] : []))
        #expect(document.sections.filter { $0 != "Known" && !$0.isEmpty } == text.sections.filter { !$0.isEmpty })
        #expect(document.concepts == text.concepts)
        #expect(document.links == text.links)
    }

    @Test(
        .enabled(
            if: hasPandoc && has("zip"), "skipped: pandoc or zip is not installed (apt install pandoc zip)"),
        arguments: [("docx", "docProps/core.xml"), ("odt", "meta.xml")])
    func whatADocumentSaysOfItselfIsItsSource(_ format: String, _ member: String) throws {
        let path = try made(format, "known." + format)
        let words = """
            <dc:title>Grants and Harbours\u{85}</dc:title><dc:creator>Otto Berg</dc:creator>\
            <dcterms:created>1997-01-02T00:00:00Z</dcterms:created><meta:creation-date>1997-01-02T00:00:00</meta:creation-date>
            """
        let spaces = ["dc", "dcterms", "meta", "office"].map { "xmlns:\($0)=\"urn:\($0)\"" }.joined(separator: " ")
        let inside = format == "odt" ? "<office:meta>\(words)</office:meta>" : words
        try FileManager.default.createDirectory(atPath: program.folder + "/docProps", withIntermediateDirectories: true)
        _ = try program.file(member, Data("<?xml version=\"1.0\"?><office:x \(spaces)>\(inside)</office:x>".utf8))
        try Self.call("zip", ["-q", path, member], in: program.folder)
        let item = try #require((try program.json(["export", "csl", path]) as? [[String: Any]])?.first)
        #expect(item["title"] as? String == "Grants and Harbours" && (item["author"] as? [Any])?.count == 1)
        #expect("\(item["issued"] ?? "")".contains("1997"))
    }

    @Test(
        .enabled(if: hasPDF, "skipped: pdftotext, pandoc or groff is not installed (apt install poppler-utils pandoc groff)"),
        arguments: [1, 2])
    func pagesGiveTheSameSectionsAndModelAsTheirText(_ columns: Int) throws {
        let text = try content(of: program.file("plain.md", Data(known().utf8)))
        let path = try pages(columns: columns)
        let document = try content(of: path)
        #expect(document.sections.filter { !$0.isEmpty } == text.sections.filter { !$0.isEmpty })
        #expect(document.concepts == text.concepts)
        #expect(document.links == text.links)
        let told = try program.run(["text", path])
        #expect(!told.output.contains("Harbour Papers") && told.errors.contains("mended: headers, footers or page numbers"))
        #expect(try program.run(["text", "--raw", path]).output.contains("Harbour Papers"))
    }

    /// The words of a text below its front matter.
    private func words(_ text: String) -> [String] {
        let end = text.hasPrefix("---\n") ? text.range(of: "\n---\n")?.upperBound : nil
        return text[(end ?? text.startIndex)...].split { $0.isWhitespace }.map(String.init)
    }

    @Test(
        .enabled(if: hasPandoc && hasPDF, "skipped: pdftotext, pandoc or groff is not installed (apt install poppler-utils pandoc groff)"),
        arguments: [
            ("docx", []), ("odt", []), ("epub", []), ("html", ["# Known"]), ("rtf", []), ("latex", []), ("one column", []),
            ("two columns", []),
        ])
    func aDocumentHasTheWordsOfItsText(_ format: String, _ more: [String]) throws {
        let path =
            switch format {
            case "one column": try pages(columns: 1)
            case "two columns": try pages(columns: 2)
            default: try made(format, "a." + format, ["html", "epub"].contains(format) ? ["-M", "title=Known"] : [])
            }
        let found = try words(program.run(["text", "--quiet", path]).output)
        let wanted = try more.flatMap { $0.split(separator: " ").map(String.init) } + words(known())
        let changes = found.difference(from: wanted).map { change -> String in
            switch change {
            case .insert(_, let word, _): "+\(word)"
            case .remove(_, let word, _): "-\(word)"
            }
        }
        print("\(format): \(changes.isEmpty ? "the same words" : changes.joined(separator: " "))")
        #expect(changes.isEmpty)
    }

    @Test(.enabled(if: hasPandoc, "skipped: pandoc is not installed (apt install pandoc)"))
    func aFormatIsToldByWhatTheFileHolds() throws {
        let path = try made("docx", "known.docx")
        try FileManager.default.moveItem(atPath: path, toPath: program.folder + "/notes.txt")
        #expect(try program.run(["text", program.folder + "/notes.txt"]).errors.contains("read by pandoc"))
    }

    @Test(.enabled(if: hasPandoc, "skipped: pandoc is not installed (apt install pandoc)"))
    func anArchiveThatIsBrokenSaysSo() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: made("docx", "known.docx")))
        for (name, bytes) in [
            ("half.docx", whole.prefix(whole.count / 2)), ("head.docx", Data([0x50, 0x4B, 3, 4]) + Data("word/document.xml".utf8)),
        ] {
            let result = try program.run(["text", program.file(name, bytes)])
            #expect(result.status == 66 && result.output.isEmpty && result.errors.contains("\(name)\"") && !result.errors.hasControls)
        }
    }

    /// Puts a program of that name before all others.
    private func fake(_ name: String, _ script: String) throws -> String {
        let folder = program.folder + "/fake"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/" + name
        try Data(("#!/bin/sh\n" + script + "\n").utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        program.environment["PATH"] = folder + ":" + (program.environment["PATH"] ?? "")
        return folder
    }

    @Test(arguments: [
        ("exec sleep 1000", "did not end within 1 s"), ("sleep 1000", "did not end within 1 s"), ("exec yes", "wrote more than"),
        ("echo nonsense", "is not understood"), ("head -c 100000 /dev/zero | tr '\\0' '['", "is not understood"),
        ("printf '\\033[31mbad\\033[0m' >&2; exit 3", "cannot read it"), ("kill -9 $$", "cannot read it"),
    ])
    func aConverterThatMisbehavesIsStopped(_ script: String, _ words: String) throws {
        _ = try fake("pandoc", script)
        program.environment["FATHOM_CONVERTER_SECONDS"] = "1"
        if !words.contains("within") { program.environment["FATHOM_CONVERTER_SECONDS"] = "600" }
        let result = try program.run(["text", program.file("a.rtf", Data("{\\rtf1 words}".utf8))])
        #expect(result.status == 66 && result.output.isEmpty)
        #expect(result.errors.contains(words) && !result.errors.hasControls)
    }

    @Test func whatAConverterSaysIsTextFromOutside() throws {
        _ = try fake("pandoc", #"printf '%s' '{"meta":{},"blocks":[{"t":"Para","c":[{"t":"Str","c":"a\u001b[31mb\u0007"}]}]}'"#)
        let result = try program.run(["text", program.file("a.rtf", Data("{\\rtf1 words}".utf8))])
        #expect(result.output == "a [31mb\n")
    }

    @Test func anAbsentConverterIsNamedWithItsPackage() throws {
        program.environment["PATH"] = program.folder
        for (name, head, package) in [("a.pdf", "%PDF-1.7\n", "poppler-utils"), ("a.rtf", "{\\rtf1", "pandoc")] {
            let result = try program.run(["text", program.file(name, Data(head.utf8))])
            #expect(result.status == 69 && result.errors.contains("apt install \(package)"))
        }
    }

    @Test func aTextIsConvertedOnceAndADamagedCopyIsMadeAgain() throws {
        let folder = try fake(
            "pandoc",
            "echo >> \"$(dirname \"$0\")/runs\"; printf '%s' '{\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"word\"}]}]}'")
        let path = try program.file("a.rtf", Data("{\\rtf1 words}".utf8))
        let runs = { (try? Data(contentsOf: URL(fileURLWithPath: folder + "/runs")).count) ?? 0 }
        for _ in 0..<3 { #expect(try program.run(["text", path]).output == "word\n") }
        let made = runs()
        let cache = program.folder + "/.cache"
        let names = try FileManager.default.subpathsOfDirectory(atPath: cache).map { cache + "/" + $0 }
        let kept = try #require(names.first { FileManager.default.contents(atPath: $0) != nil && !$0.hasSuffix("/runs") })
        try Data("damaged".utf8).write(to: URL(fileURLWithPath: kept))
        #expect(try program.run(["text", path]).output == "word\n")
        #expect(made > 0 && runs() == made * 2)
    }

    @Test(.enabled(if: has("pdftotext") && has("qpdf"), "skipped: pdftotext or qpdf is not installed (apt install poppler-utils qpdf)"))
    func pagesThatCannotBeReadSayWhy() throws {
        let bare = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>

            """
        let scan = try program.file("scan.pdf", Data(bare.utf8))
        #expect(try program.run(["text", scan]).errors.contains("pictures of pages and no text"))
        let broken = try program.file("broken.pdf", Data("%PDF-1.4\n1 0 obj<</Type".utf8))
        #expect(try program.run(["text", broken]).errors.contains("pdftotext cannot read it"))
        try? Self.call("qpdf", ["--encrypt", "key", "key", "256", "--", scan, program.folder + "/locked.pdf"], in: program.folder)
        #expect(try program.run(["text", program.folder + "/locked.pdf"]).errors.contains("locked with a password"))
    }
}
