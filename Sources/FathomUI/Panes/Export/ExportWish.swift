/// What a reader asks for who has a text written for another program.
public struct ExportWish: Hashable, Sendable {
    /// The text, as an index into `State.texts`.
    public let text: Int
    /// The name of the format.
    public let format: String
    /// The file or the folder, as the reader wrote it.
    public let path: String
    /// Whether what stands there may be replaced.
    public var isReplacing = false

    /// The wish that a line `FORMAT PATH` tells; nil where one of the two is missing.
    init?(_ line: String, text: Int) {
        let words = line.drop { $0 == " " }
        guard let blank = words.firstIndex(of: " ") else { return nil }
        var path = words[blank...].drop { $0 == " " }
        while path.last == " " { path.removeLast() }
        guard !path.isEmpty else { return nil }
        self.text = text
        format = words[..<blank].lowercased()
        self.path = String(path)
    }
}

/// The question whether an export is to replace what stands in its place.
struct ExportQuestion: Hashable, Sendable {
    let wish: ExportWish
    /// The question.
    let words: String
}
