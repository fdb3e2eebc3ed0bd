import FathomExport
import FathomModel

/// `json`, `jsonl`: what `fathom export` wrote: notes and statements in the words of the store. The model is left aside: the text is read anew.
struct JSONImporter: FileImporter {
    let name = "json"

    func fits(_ bytes: [UInt8], called name: String) -> Bool {
        name.hasSuffix(".json") || name.hasSuffix(".jsonl") || bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
    }

    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        let (notes, statements) = try Self.parts(of: bytes)
        var work = ImportedWork()
        work.statements = StatementFields.statements(of: statements.compactMap { $0["fields"] }, &work)
        for note in notes { Self.take(note, &work) }
        return work
    }

    /// The notes and the statements of a file: members of one object, or rows.
    private static func parts(of bytes: [UInt8]) throws(ImportFault) -> (notes: [JSONPart], statements: [JSONPart]) {
        if let whole = try? JSONReader.value(of: bytes) {
            guard whole["row"] == nil else { return ([], []) }
            guard whole["notes"] != nil || whole["statements"] != nil else { throw .unknown }
            return (whole["notes"]?.elements ?? [], whole["statements"]?.elements ?? [])
        }
        var rows: [String: [JSONPart]] = [:]
        for line in bytes.split(separator: 0x0A) {
            let row = try JSONReader.value(of: Array(line))
            rows[row["row"]?.text ?? "", default: []].append(row)
        }
        guard rows["document"] != nil else { throw .unknown }
        return (rows["note"] ?? [], rows["statement"] ?? [])
    }

    private static func take(_ note: JSONPart, _ work: inout ImportedWork) {
        let body = note["body"]?.text ?? ""
        guard !body.isEmpty, !body.utf8.contains(0), let owner = NotedNames.owner(note["about"]?.text ?? "", in: note) else {
            return work.lose("notes of which the file does not tell what they are about", body)
        }
        let place = NotePlace(
            section: max(0, note["written_in"]?.whole ?? note["section"]?.whole ?? 0), sectionTitle: note["section_title"]?.text ?? "",
            owner: owner)
        let times = ["created", "modified"].map { key in note[key]?.text.flatMap { UniversalTime.milliseconds($0) } }
        work.notes.append(ImportedNote(body, at: place, created: times[0], modified: times[1]))
    }
}
