internal import FathomExtraction
internal import FathomModel
internal import FathomText
internal import Glibc

/// Machine models that are kept by the content of their texts, so that a folder opens at once the second time. A text with a codebook is always read:
/// its model is the codebook's as well.
enum ModelCache {
    /// The longest text whose model is kept, in bytes: 1 MiB. Of a longer one the progress of reading is worth more than the space.
    private static let longest = 1 << 20

    /// The model of a text, from the cache or read now and kept.
    static func model(of text: LoadedText, _ document: Document, by extractor: Extractor, isPlain: Bool) -> ArgumentModel {
        let entry = isPlain ? entry(of: text, document.format) : nil
        if let kept = entry?.read(), let model = ModelCoder.model(in: kept, of: document) { return model }
        let model = extractor.model(of: document)
        entry?.write(ModelCoder.bytes(of: model))
        return model
    }

    /// The model that is kept of a text without its words, for counting; nil if none is.
    static func wordless(_ text: LoadedText) -> ArgumentModel? {
        guard let kept = entry(of: text, text.format)?.read(), let title = ModelCoder.title(in: kept) else { return nil }
        let document = Document(
            name: text.source.name, title: title, metadata: [], format: .plain, text: SourceText([]), sections: [], paragraphs: [],
            sentences: [], tokens: [], diagnostics: [])
        return ModelCoder.model(in: kept, of: document)
    }

    private static func entry(of text: LoadedText, _ format: Document.Format) -> CacheEntry? {
        guard text.bytes.count <= longest else { return nil }
        let beside = Bibliography.beside(text.source).map { "\n\($0.key) \($0.value)" }.joined()
        return CacheEntry("models", of: text.bytes, "\(ModelCoder.form) \(format.rawValue) \(text.conversion != nil) \(own)\(beside)")
    }

    /// What tells this program from another version of it: rules change with the program and with nothing else.
    private static let own: String = {
        var status = stat()
        guard unsafe stat("/proc/self/exe", &status) == 0 else { return Version.text }
        return "\(Version.text) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }()
}
