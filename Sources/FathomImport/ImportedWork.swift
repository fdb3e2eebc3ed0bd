public import FathomExport
public import FathomModel

/// What a file held for one text: notes, statements, and what could not be taken over.
public struct ImportedWork: Sendable {
    /// The notes, with places in the text as it is today.
    public internal(set) var notes: [ImportedNote] = []
    /// The statements, in the order in which they are to be said.
    public internal(set) var statements: [Correction] = []
    /// What was left out.
    public var losses: [ExportLoss] { lost.compactMap { ExportLoss($0.what, items: $0.items) } }

    private var lost: [(what: String, items: [String])] = []

    /// Enters something that was left out, under what it is, in plural words.
    mutating func lose(_ what: String, _ item: String) {
        if let place = lost.firstIndex(where: { $0.what == what }) {
            lost[place].items.append(item)
        } else {
            lost.append((what, [item]))
        }
    }
}

/// A note that a file held.
public struct ImportedNote: Hashable, Sendable {
    /// Where it belongs.
    public let place: NotePlace
    /// Its words.
    public let body: String
    /// When it was written and last changed, in milliseconds since 1970 (UTC); nil where the file does not tell.
    public let created: Int64?
    public let modified: Int64?

    init(_ body: String, at place: NotePlace, created: Int64? = nil, modified: Int64? = nil) {
        self.place = place
        self.body = body
        self.created = created
        self.modified = modified ?? created
    }
}
