/// What makes a store one of an earlier schema, for tests of the steps from there.
enum OlderStores {
    /// Takes away what notes are about, and the index of their words.
    static let withoutOwners =
        "DROP TRIGGER note_added; DROP TRIGGER note_changed; DROP TRIGGER note_removed; DROP TABLE note_words; DROP TABLE note_behind;"
        + [
            "owner", "quote", "prefix", "suffix", "above", "below", "lower", "upper", "is_repeated", "kind", "name", "relation", "to_kind",
            "to_name",
        ].map { "ALTER TABLE note DROP COLUMN \"\($0)\";" }.joined()
}
