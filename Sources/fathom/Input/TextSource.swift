internal import FathomText
internal import Glibc

/// A text as the reader names it on the command line.
enum TextSource: Hashable, Sendable {
    /// A file.
    case file(String)
    /// A bundled study, without its "@".
    case bundled(String)
    /// Standard input.
    case standardInput

    /// Reads "-", "@NAME" or a path.
    init(_ argument: String) {
        switch argument {
        case "-": self = .standardInput
        case _ where argument.hasPrefix("@"): self = .bundled(String(argument.dropFirst()))
        default: self = .file(argument)
        }
    }

    /// What the text is called on screen and in messages.
    var name: String {
        switch self {
        case .file(let path): path
        case .bundled(let name): "@" + name
        case .standardInput: "standard input"
        }
    }

    /// The name by which the store knows the text again when its content has changed: the absolute path of a file, links resolved; "@NAME";
    /// nil for standard input.
    var identityName: String? {
        switch self {
        case .file(let path): Self.absolute(path)
        case .bundled: name
        case .standardInput: nil
        }
    }

    private static func absolute(_ path: String) -> String {
        guard let resolved = unsafe realpath(RawArguments.path(for: path), nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}

/// A text that was read.
struct LoadedText: Sendable {
    /// Where it came from.
    let source: TextSource
    /// Its bytes, as they came.
    let bytes: [UInt8]

    /// Cuts the bytes into a document. Linear in them.
    var document: Document {
        let name = source.name
        let format: Document.Format =
            if case .bundled = source { .markdown } else { Document.Format.guessed(fileName: name, bytes: bytes) }
        return Document(reading: bytes, name: name, format: format)
    }

    /// The first `most` bytes of a file of more than `least` bytes, up to the end of a line; nil for any other text. What is no text is told by the first
    /// `least` bytes.
    static func head(of source: TextSource, longerThan least: Int, most: Int) throws(Failure) -> LoadedText? {
        guard case .file(let path) = source, let read = try FileReading.head(ofFile: path, most: least) else { return nil }
        let head = read.prefix(most)
        let end = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.endIndex
        return LoadedText(source: source, bytes: Array(head[..<end]))
    }

    /// Reads several texts as one: their bytes one after the other and nothing between them, under the name of the first. At least one.
    static func joined(_ sources: [TextSource]) throws(Failure) -> LoadedText {
        var bytes: [UInt8] = []
        for source in sources {
            bytes += try read(source).bytes
            guard bytes.count <= FileReading.limit else { throw Messages.tooLargeTogether(limit: FileReading.limit) }
        }
        return LoadedText(source: sources.first ?? .standardInput, bytes: bytes)
    }

    /// Reads a text. Throws when it is missing, no file, unreadable, too large or binary.
    static func read(_ source: TextSource) throws(Failure) -> LoadedText {
        switch source {
        case .bundled(let name): LoadedText(source: source, bytes: try BundledTexts.bytes(of: name))
        case .file(let path): LoadedText(source: source, bytes: try FileReading.bytes(ofFile: path))
        case .standardInput: LoadedText(source: source, bytes: try FileReading.standardInput())
        }
    }
}
