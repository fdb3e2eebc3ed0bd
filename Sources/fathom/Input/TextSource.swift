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
    /// Its bytes: those of the file, or what was made of them by another program.
    let bytes: [UInt8]
    /// How another program made a text of the file; nil for a text that is read as it is.
    var conversion: Conversion?

    /// Cuts the bytes into a document. Linear in them.
    var document: Document {
        let name = source.name
        let document = Document(reading: bytes, name: name, format: format)
        let beside = Bibliography.beside(source)
        guard conversion != nil || !beside.isEmpty else { return document }
        return document.adding(metadata: beside, diagnostics: conversion?.diagnostics ?? [])
    }

    /// A document of the first `most` bytes, up to the end of a line; of all bytes where those are all, and of what another program made. Linear in what
    /// it holds, but for finding out how the bytes are to be read.
    func head(most: Int) -> Document {
        guard bytes.count > most, conversion == nil else { return document }
        return Document(reading: Self.wholeLines(of: bytes.prefix(most)), name: source.name, format: format)
    }

    /// How the bytes are read.
    var format: Document.Format {
        if conversion != nil { return .markdown }
        if case .bundled = source { return .markdown }
        return Document.Format.guessed(fileName: source.name, bytes: bytes)
    }

    /// A text of what was read: the bytes, or what another program makes of them. Throws for what is no text.
    static func of(_ bytes: [UInt8], from source: TextSource) throws(Failure) -> LoadedText {
        if let format = ForeignFormat(bytes, fileName: source.name) {
            let conversion = try Conversion.of(bytes, format, name: source.name)
            return LoadedText(source: source, bytes: conversion.text, conversion: conversion)
        }
        if let kind = BinaryContent(bytes) { throw Messages.isBinary(source.name, kind) }
        return LoadedText(source: source, bytes: bytes)
    }

    /// The first `most` bytes of a file of more than `least` bytes, up to the end of a line; nil for any other text. What is no text is told by the first
    /// `least` bytes.
    static func head(of source: TextSource, longerThan least: Int, most: Int) throws(Failure) -> LoadedText? {
        guard case .file(let path) = source, let read = try FileReading.head(ofFile: path, most: least) else { return nil }
        return LoadedText(source: source, bytes: wholeLines(of: read.prefix(most)))
    }

    /// The bytes up to the end of their last line; all of them where there is none.
    private static func wholeLines(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
        return Array(bytes[..<end])
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
        case .file(let path): try LoadedText.of(FileReading.bytes(ofFile: path), from: source)
        case .standardInput: try LoadedText.of(FileReading.standardInput(), from: source)
        }
    }
}
