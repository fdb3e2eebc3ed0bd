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
    /// What stands for each text until its model is there.
    let previews: [Document]

    /// Reads the files at once, so that one that cannot be read is told before anything is drawn.
    init(_ sources: [TextSource]) throws(Failure) {
        var texts: [LoadedText?] = []
        for source in sources {
            texts.append(source == .standardInput ? nil : try LoadedText.read(source))
        }
        if sources.contains(.standardInput) { try FileReading.checkStandardInput() }
        self.sources = sources
        self.texts = texts
        previews = zip(sources, texts).enumerated().map { place, text in
            place == 0 ? Self.preview(of: text.1, text.0) : Document(reading: [], name: text.0.name, format: .plain)
        }
    }

    /// Reads the texts through on a thread of its own, the first one first; each model, or what went wrong, is posted.
    func start(postingTo mailbox: Mailbox, identities: Identities) {
        Thread.start { [self] in
            for place in sources.indices {
                do throws(Failure) {
                    let text = try texts[place] ?? LoadedText.read(sources[place])
                    let isWhole = place == 0 && texts[0] != nil && text.bytes.count <= Self.promptBytes
                    let document = isWhole ? previews[0] : text.document
                    mailbox.post(.modelReady(text: place, Extractor().model(of: document)))
                    identities.settle(place, as: text, title: document.title)
                } catch {
                    mailbox.post(.failed(error.message, draft: nil))
                }
            }
        }
    }

    private static func preview(of text: LoadedText?, _ source: TextSource) -> Document {
        guard let text else { return Document(reading: [], name: source.name, format: .plain) }
        guard text.bytes.count > promptBytes else { return text.document }
        let head = text.bytes.prefix(promptBytes)
        let end = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.endIndex
        return LoadedText(source: source, bytes: Array(head[..<end])).document
    }
}
