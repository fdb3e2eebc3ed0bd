import FathomModel
import FathomText

/// What the reader wrote and said about a text, as JSON.
enum JSONBasis {
    /// What the text is known by, the notes, the reader's statements and what is hidden, as further members of `value`.
    static func added(to value: JSONValue, of basis: ExportBasis) -> JSONValue {
        value.adding("sha256", .string(basis.digest))
            .adding("metadata", .object(basis.document.metadata.map { ($0.key, .string(TextLine.of($0.value))) }))
            .adding("notes", .array(basis.notes.map(note)))
            .adding("statements", .array(statements(of: basis)))
            .adding("hidden", .array(basis.hidden.map { JSONExporter.concept($0, in: basis.document) }))
    }

    /// A note: what it is about by names and words, as the store keeps it; `section`, `standing`, `start` and `end` tell where it stands today.
    static func note(_ note: ExportNote) -> JSONValue {
        let place = note.standing.span.map { [("start", JSONValue.integer($0.lower)), ("end", .integer($0.upper))] } ?? []
        return .object(
            [
                ("id", .integer(Int(note.note.id))), ("about", .string(note.sort)), ("standing", .string(note.standing.certainty.rawValue)),
                ("section", .integer(note.standing.section)), ("written_in", .integer(note.note.place.section)),
                ("section_title", .string(note.note.place.sectionTitle)),
            ] + place + owner(note.note.place.owner) + [
                ("tags", .strings(note.tags)), ("created", .string(UniversalTime.text(note.note.created))),
                ("modified", .string(UniversalTime.text(note.note.modified))), ("body", .string(note.note.body)),
            ])
    }

    /// The statements in the order in which they are applied, each in the words of the store, and whether it applies to the text today.
    static func statements(of basis: ExportBasis) -> [JSONValue] {
        basis.corrections.enumerated().map { place, stored in
            let isIdle = basis.corrected.outcomes.indices.contains(place) && basis.corrected.outcomes[place].reason != nil
            let fields = stored.statement.fields.sorted { $0.key < $1.key }.map { (key: $0.key, value: JSONValue.string($0.value)) }
            return .object([
                ("id", .integer(Int(stored.id))), ("applies", .bool(!isIdle)), ("created", .string(UniversalTime.text(stored.created))),
                ("modified", .string(UniversalTime.text(stored.modified))), ("fields", .object(fields)),
            ])
        }
    }

    private static func owner(_ owner: NoteOwner) -> [(key: String, value: JSONValue)] {
        if case .passage(let selector) = owner { [("selector", value(selector))] } else { names(in: owner) }
    }

    /// The concept or the link that an owner names; nothing for a place.
    static func names(in owner: NoteOwner) -> [(key: String, value: JSONValue)] {
        switch owner {
        case .text, .section, .passage: []
        case .concept(let name): [("concept", concept(name))]
        case .link(let name):
            [
                (
                    "link",
                    .object([("from", concept(name.from)), ("rel", .string(name.relation.rawValue)), ("to", concept(name.to))])
                )
            ]
        }
    }

    private static func concept(_ name: NotedConcept) -> JSONValue {
        .object([("kind", .string(name.kind.rawValue)), ("name", .string(name.name))])
    }

    private static func value(_ selector: Selector) -> JSONValue {
        .object([
            ("exact", .string(selector.exact)), ("prefix", .string(selector.prefix)), ("suffix", .string(selector.suffix)),
            ("start", .integer(selector.span.lower)), ("end", .integer(selector.span.upper)), ("above", .string(selector.above)),
            ("below", .string(selector.below)), ("repeated", .bool(selector.isRepeated)),
        ])
    }
}
