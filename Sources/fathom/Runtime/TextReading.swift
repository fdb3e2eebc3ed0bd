internal import FathomExtraction
internal import FathomModel
internal import FathomText
internal import FathomUI
internal import Glibc

/// The texts of a run, as far as they are read before the first frame.
struct TextReading: Sendable {
    /// A text up to this many bytes is read before the first frame, and cut into its places right after it; a longer one is read and cut on the
    /// reading thread.
    static let promptBytes = 65_536

    /// Where the texts come from, in order.
    let sources: [TextSource]
    /// What stands for each text until it is cut: the head of the first one, up to a line's end; nothing for the others and for standard input.
    let previews: [Document]

    /// The codebook to read them with.
    private let codebook: CodebookChoice
    /// The short texts, which were read already; nil for the others.
    private let texts: [LoadedText?]

    /// Of more texts than this only the first that can be read is read before the first frame.
    static let fewTexts = 8
    /// Of so many that cannot be read at the head of more texts, the next is looked for after the first frame.
    private static let mostTried = 3

    /// Reads short files and the heads of long ones at once, so that one that cannot be read is told before anything is drawn; of several texts
    /// one that can be read is enough, and the others tell their reason when their turn comes. The head of the first one has `headBytes` bytes; without
    /// that number a short text is cut whole.
    init(_ sources: [TextSource], _ codebook: CodebookChoice = .beside, headBytes: Int? = nil) throws(Failure) {
        var texts: [LoadedText?] = []
        var previews: [Document] = []
        var failures: [Failure] = []
        var isPrompt = true
        for source in sources {
            var head: LoadedText?, whole: LoadedText?
            guard isPrompt else {
                texts.append(nil)
                previews.append(Self.preview(of: nil, source, most: headBytes))
                continue
            }
            do throws(Failure) {
                head = try LoadedText.head(of: source, longerThan: Self.promptBytes, most: headBytes ?? Self.usualHead)
                whole = head != nil || source == .standardInput ? nil : try LoadedText.read(source)
            } catch {
                failures.append(error)
            }
            isPrompt = sources.count <= Self.fewTexts || head == nil && whole == nil && texts.count < Self.mostTried
            texts.append(whole)
            previews.append(Self.preview(of: previews.isEmpty ? head ?? whole : nil, source, most: headBytes))
        }
        if failures.count == sources.count, let first = failures.first { throw first }
        if sources.contains(.standardInput) { try FileReading.checkStandardInput() }
        self.sources = sources
        self.codebook = codebook
        self.texts = texts
        self.previews = previews
    }

    /// Where commands in lines come from: standard input, or the terminal where that is one of the texts.
    func linesDescriptor() throws(Failure) -> Int32 {
        guard sources.contains(.standardInput) else { return STDIN_FILENO }
        let descriptor = unsafe open("/dev/tty", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Messages.noLinesToRead }
        return descriptor
    }

    /// The first text, if it is short and was read already.
    var first: LoadedText? { texts.first.flatMap { $0 } }

    /// The text at `place`, read to its end.
    func text(at place: Int) throws(Failure) -> LoadedText {
        if let text = texts[place] { return text }
        return try LoadedText.read(sources[place])
    }

    /// The first text, cut whole, if it is short; cuts it where only its head was.
    var firstDocument: Document? {
        guard let first, let preview = previews.first else { return nil }
        return preview.text.count == first.bytes.count ? preview : first.document
    }

    /// Whether the text at `place` is read without a codebook, so that its model follows from its bytes alone.
    func isPlain(at place: Int) -> Bool {
        if case .beside = codebook { return CodebookFile.beside(sources[place]) == nil }
        return false
    }

    /// The extractor for the text at `place`; where the codebook beside it cannot be used, that is told, and it is read without one.
    func extractor(at place: Int, _ mailbox: Mailbox) -> Extractor {
        do throws(CodebookRefusal) {
            return try codebook.willing(for: sources[place])
        } catch {
            mailbox.post(.codebookRefused(error.remark))
            return Extractor()
        }
    }

    private static func preview(of text: LoadedText?, _ source: TextSource, most: Int?) -> Document {
        guard let text else { return Document(reading: [], name: source.name, format: .plain) }
        return most.map { text.head(most: $0) } ?? text.document
    }

    /// How much of a long text stands for it where nobody says how much shows: some screens.
    private static let usualHead = 16_384
}
