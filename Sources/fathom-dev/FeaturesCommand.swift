import ArgumentParser
import FathomExtraction
import FathomText

/// Prints what is weighed in texts with its features, for learning the weights.
struct FeaturesCommand: ParsableCommand {
    /// What is weighed.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case actors, candidates, links, analyses
    }

    static let configuration = CommandConfiguration(
        commandName: "features", abstract: "Print what is weighed in texts, with its features.",
        discussion: "With --of analyses the words, phrases and events of each sentence are printed instead.")

    @Option(name: .customLong("of"), help: "What to print.")
    var subject = Subject.candidates

    @OptionGroup
    var rules: RulesOption

    @Argument(help: "The texts to read.")
    var files: [String]

    func run() throws {
        let extractor = try rules.extractor()
        for file in files {
            let text = try AnnotatedText(path: file)
            for line in lines(of: text.document, by: extractor) { print(text.stem + "\t" + line) }
        }
    }

    private func lines(of document: Document, by extractor: Extractor) -> [String] {
        switch subject {
        case .actors: ActorListing.lines(of: document, by: extractor)
        case .candidates: CandidateListing.lines(of: document, by: extractor)
        case .links: LinkListing.lines(of: document, by: extractor)
        case .analyses: CandidateListing.analyses(of: document, by: extractor)
        }
    }
}
