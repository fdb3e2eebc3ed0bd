import ArgumentParser
import FathomText
import Foundation

/// Prints what one stage of reading makes of a file.
struct DumpCommand: ParsableCommand {
    /// A stage of reading.
    enum Stage: String, ExpressibleByArgument, CaseIterable {
        case sections, paragraphs, sentences, tokens, tags, tree, chunks, zones, frames, stance, model, diagnostics, timing
    }

    static let configuration = CommandConfiguration(commandName: "dump", abstract: "Print what a stage of reading makes of a file.")

    @Option(help: "What to print.")
    var stage: Stage = .sections

    @Argument(help: "The file to read.")
    var file: String

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        let format = Document.Format.guessed(fileName: file, bytes: bytes)
        let start = ContinuousClock.now
        let document = Document(reading: bytes, name: file, format: format)
        let duration = ContinuousClock.now - start
        switch stage {
        case .sections: dumpSections(document)
        case .paragraphs: dumpParagraphs(document)
        case .sentences: dumpSentences(document)
        case .tokens: dumpTokens(document)
        case .tags: dumpTags(document)
        case .tree: dumpTree(document)
        case .chunks, .zones, .frames, .stance, .model: dumpArgument(document, stage)
        case .diagnostics: dumpDiagnostics(document)
        case .timing: print("\(bytes.count) bytes, \(document.tokens.count) tokens, \(document.sentences.count) sentences: \(duration)")
        }
    }

    private func dumpSections(_ document: Document) {
        print("title: \(document.title)  format: \(document.format.rawValue)")
        for pair in document.metadata { print("metadata: \(pair.key) = \(pair.value)") }
        for section in document.sections {
            let number = section.number.map { "[\($0)] " } ?? ""
            print(
                String(repeating: "  ", count: section.level)
                    + "\(number)\(section.title)  (\(section.level); \(section.sentences.count) sentences)")
        }
    }

    private func dumpParagraphs(_ document: Document) {
        for paragraph in document.paragraphs {
            print("\(paragraph.section) \(paragraph.kind) \(paragraph.level): \(document.reading(of: paragraph.span))")
        }
    }

    private func dumpSentences(_ document: Document) {
        for paragraph in document.paragraphs {
            print("-- \(paragraph.kind) \(paragraph.level)")
            for index in paragraph.sentences { print("  | \(document.reading(of: document.sentences[index].span))") }
        }
    }

    private func dumpTokens(_ document: Document) {
        for token in document.tokens {
            print("\(token.span.lower)-\(token.span.upper) \(token.kind) \(token.lineBreak) \(document.word(token))")
        }
    }

    private func dumpDiagnostics(_ document: Document) {
        for diagnostic in document.diagnostics {
            print("\(diagnostic.kind.rawValue) \(diagnostic.span.lower)-\(diagnostic.span.upper) \(diagnostic.count)")
        }
    }
}
