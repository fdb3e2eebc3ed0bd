internal import FathomExtraction
internal import FathomModel
internal import FathomText
internal import FathomUI

/// The texts of a run: what the first frame shows of them, and their models, which come from a thread.
struct TextReading: Sendable {
    /// A text up to this many bytes is cut into its places before the first frame; of a longer one its head is, up to a line's end.
    static let promptBytes = 262_144

    /// Where the texts come from, in order.
    let sources: [TextSource]
    /// The texts that were read already; nil for standard input, which may take its time.
    let texts: [LoadedText?]
    /// The codebook to read them with.
    let codebook: CodebookChoice
    /// What stands for each text until its model is there.
    let previews: [Document]

    /// Reads the files at once, so that one that cannot be read is told before anything is drawn.
    init(_ sources: [TextSource], _ codebook: CodebookChoice = .beside) throws(Failure) {
        var texts: [LoadedText?] = []
        for source in sources {
            texts.append(source == .standardInput ? nil : try LoadedText.read(source))
        }
        if sources.contains(.standardInput) { try FileReading.checkStandardInput() }
        self.sources = sources
        self.texts = texts
        self.codebook = codebook
        previews = sources.indices.map { Self.preview(of: $0 == 0 ? texts[0] : nil, sources[$0]) }
    }

    /// Reads the texts through on a thread of its own, the first one first; each model, or what went wrong, is posted.
    /// `whenKnown` is called on that thread when the identity of a text is known.
    func start(postingTo mailbox: Mailbox, identities: Identities, whenKnown: @escaping @Sendable (Int) -> Void) {
        Thread.start { [self] in
            for place in sources.indices {
                do throws(Failure) {
                    let text = try text(at: place)
                    let isWhole = place == 0 && texts[0] != nil && text.bytes.count <= Self.promptBytes
                    let document = isWhole ? previews[0] : text.document
                    identities.settle(place, as: text, title: document.title)
                    whenKnown(place)
                    let extractor = extractor(for: sources[place], mailbox)
                    mailbox.post(.modelReady(text: place, extractor.model(of: document)))
                } catch {
                    mailbox.post(.failed(error.message, draft: nil))
                }
            }
        }
    }

    /// The extractor for a text; where the codebook beside it cannot be used, that is told, and it is read without one.
    private func extractor(for source: TextSource, _ mailbox: Mailbox) -> Extractor {
        do throws(CodebookRefusal) {
            return try codebook.willing(for: source)
        } catch {
            mailbox.post(.codebookRefused(error.remark))
            return Extractor()
        }
    }

    private func text(at place: Int) throws(Failure) -> LoadedText {
        if let text = texts[place] { return text }
        return try LoadedText.read(sources[place])
    }

    private static func preview(of text: LoadedText?, _ source: TextSource) -> Document {
        guard let text else { return Document(reading: [], name: source.name, format: .plain) }
        guard text.bytes.count > promptBytes else { return text.document }
        let head = text.bytes.prefix(promptBytes)
        let end = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.endIndex
        return LoadedText(source: source, bytes: Array(head[..<end])).document
    }
}
