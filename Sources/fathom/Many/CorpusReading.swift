internal import FathomExtraction
internal import FathomModel
internal import FathomText
internal import Synchronization

/// Reads the texts of a corpus on all cores; models that were worked out before come from the cache.
struct CorpusReading {
    /// With which codebook the texts are read.
    let codebook: CodebookChoice
    /// How many threads read.
    let jobs: Int

    /// The corpus of the documents at the paths. One that cannot be read is told on standard error, and the others are read.
    func corpus(of paths: [String]) throws(Failure) -> Corpus {
        let texts = Mutex<[Corpus.Text]>([])
        var rest = paths[...]
        let plain: Extractor? = if case .beside = codebook { Extractor() } else { nil }
        let work = OrderedWork<String, Corpus.Text?>(
            jobs: jobs, work: { self.read($0, plain) }, give: { text in if let text { texts.withLock { $0.append(text) } } })
        work.run { rest.popFirst() }
        let read = texts.withLock { $0 }
        guard !read.isEmpty else { throw Messages.nothingReadable }
        return Corpus(read)
    }

    private func read(_ path: String, _ plain: Extractor?) -> Corpus.Text? {
        do throws(Failure) {
            let source = TextSource(path)
            let text = try LoadedText.read(source)
            let isPlain = plain != nil && CodebookFile.beside(source) == nil
            if isPlain, let model = ModelCache.wordless(text) { return Corpus.Text(name: path, title: model.document.title, model: model) }
            let document = text.document
            let extractor = try isPlain ? plain ?? Extractor() : codebook.extractor(for: source)
            let model = ModelCache.model(of: text, document, by: extractor, isPlain: isPlain)
            return Corpus.Text(name: path, title: document.title, model: model)
        } catch {
            Output.complain(error.message)
            return nil
        }
    }
}
