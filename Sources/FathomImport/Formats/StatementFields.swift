import FathomModel

/// The reader's statements as files of ours hold them: the words of the store.
enum StatementFields {
    /// The statements of these values, each an object of strings; those that tell none are left out, with a loss.
    static func statements(of parts: [JSONPart], _ work: inout ImportedWork) -> [Correction] {
        parts.compactMap { part in
            if let statement = Correction(fields: part.strings) { return statement }
            work.lose("statements that this Fathom does not know", part.strings["act"] ?? "")
            return nil
        }
    }
}
