internal import FathomExport
internal import FathomExtraction
internal import FathomModel
internal import FathomText

/// Answers one line with another.
struct LineReader: Sendable {
    let codebook: CodebookChoice
    /// For documents that are no file.
    let usual: Extractor
    let filter: StanceFilter

    /// The model of the document that a line holds or names; what keeps it from being read as an object with `error`; nil for an empty line.
    func answer(to line: InputLines.Line) -> String? {
        guard case .bytes(let bytes) = line else { return Self.error(nil, Messages.lineTooLong(InputLines.longest)) }
        let trimmed = bytes.last == 0x0D ? Array(bytes.dropLast()) : bytes
        guard let first = trimmed.first(where: { $0 > 0x20 }) else { return nil }
        if first == UInt8(ascii: "{") { return answer(to: JSONTree(trimmed)) }
        let path = String(decoding: trimmed, as: UTF8.self)
        let name = RawArguments.name(of: trimmed)
        defer { RawArguments.forget(name) }
        do throws(Failure) {
            let source = TextSource(name)
            guard source != .standardInput else { throw Messages.standardInputTwice }
            let text = try LoadedText.read(source)
            return object(path, try extractor(for: source).model(of: text.document))
        } catch {
            return Self.error(path, error.message)
        }
    }

    private func answer(to tree: JSONTree?) -> String {
        guard let tree else { return Self.error(nil, Messages.lineIsNoJSON) }
        let id = tree["id"]?.string ?? tree["id"]?.integer.map(String.init)
        guard let words = tree["text"]?.string else { return Self.error(id, Messages.lineWithoutText) }
        let bytes = Array(words.utf8)
        let name = id ?? ""
        let document = Document(reading: bytes, name: name, format: .guessed(fileName: "", bytes: bytes))
        return object(name, usual.model(of: document))
    }

    /// The extractor for a file: the one for all, where it has no codebook of its own.
    private func extractor(for source: TextSource) throws(Failure) -> Extractor {
        CodebookFile.beside(source) == nil ? usual : try codebook.extractor(for: source)
    }

    private func object(_ id: String, _ model: ArgumentModel) -> String {
        JSONExporter.line(of: model.filtered(by: filter), id: id)
    }

    private static func error(_ id: String?, _ message: String) -> String {
        JSONValue.object([("id", .optional(id)), ("error", .string(message))]).line
    }
}
