internal import FathomModel
internal import FathomNotes
internal import FathomScreen
internal import FathomUI

/// Words of a note that is not saved, as a file holds them: a few lines about where they belong, an empty one, and the words to the byte.
struct DraftFile {
    /// The first line of every such file; the number goes up when an older Fathom could not read it.
    private static let heading = "fathom draft 1"

    /// Content and name of the text that the note is about.
    let digest: String
    let name: String?
    /// The words, and where they belong. The index of the text means nothing.
    let draft: NoteDraft
    /// When they were written, in milliseconds since 1970 (UTC).
    let written: Int64

    init(_ draft: NoteDraft, of text: TextIdentity?, written: Int64) {
        self.init(draft, digest: text?.digest ?? "", name: text?.name, written: written)
    }

    /// As `init(_:of:written:)`, for a text that is known by digest and name alone.
    init(_ draft: NoteDraft, digest: String, name: String?, written: Int64) {
        self.draft = draft
        self.written = written
        self.digest = digest
        self.name = name
    }

    /// The whole file.
    var content: String {
        var lines = [Self.heading, "written\t\(written)", "text\t\(digest)"]
        if let name { lines.append("name\t\(name.harmless)") }
        lines.append("section\t\(draft.place.section)\t\(draft.place.sectionTitle.harmless)")
        let owner = DraftOwner.cells(of: draft.place.owner)
        if let opening = draft.place.opening {
            lines.append((["opening"] + DraftOwner.cells(of: .passage(opening))).joined(separator: "\t"))
        }
        if !owner.isEmpty { lines.append((["owner"] + owner).joined(separator: "\t")) }
        if let note = draft.note { lines.append("note\t\(note)" + (draft.saw.map { "\t\($0)" } ?? "")) }
        return lines.joined(separator: "\n") + "\n\n" + draft.body
    }

    /// Reads a file; nil if it is none of ours, or damaged. Lines of an unknown name are passed over.
    init?(content: String, text index: Int) {
        guard let gap = content.firstRange(of: "\n\n") else { return nil }
        let lines = content[..<gap.lowerBound].split(separator: "\n")
        guard lines.first.map(String.init) == Self.heading else { return nil }
        var values: [String: [String]] = [:]
        for line in lines.dropFirst() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            values[cells[0]] = Array(cells.dropFirst())
        }
        guard let written = values["written"]?.first.flatMap({ Int64($0) }), let digest = values["text"]?.first,
            let section = values["section"], let number = section.first.flatMap({ Int($0) })
        else { return nil }
        self.written = written
        self.digest = digest
        name = values["name"]?.first
        let owner = DraftOwner.owner(of: values["owner"] ?? [])
        let opening: Selector? = if case .passage(let words) = DraftOwner.owner(of: values["opening"] ?? []) { words } else { nil }
        let place = NotePlace(section: number, sectionTitle: section.dropFirst().first ?? "", owner: owner, opening: opening)
        let numbers = (values["note"] ?? []).map { Int64($0) }
        draft = NoteDraft(
            text: index, place: place, note: numbers.first ?? nil, saw: numbers.dropFirst().first ?? nil,
            body: String(content[gap.upperBound...]))
    }

    /// Whether the note is about that text.
    func isAbout(_ text: TextIdentity) -> Bool {
        digest.isEmpty || digest == text.digest || (name != nil && name == text.name?.harmless)
    }
}
