/// Titles in the properties of documents.
enum DocumentTitle {
    /// The title, if somebody gave it: no file's name, and not what a program writes there of its own; nil for any other.
    static func given(_ words: String) -> String? {
        let lower = words.lowercased()
        let isOwn = lower.hasPrefix("microsoft word") || lower.hasPrefix("untitled") || !words.contains(" ")
        return isOwn || [".pdf", ".tex", ".doc", ".docx", ".odt"].contains(where: lower.hasSuffix) ? nil : words
    }
}
