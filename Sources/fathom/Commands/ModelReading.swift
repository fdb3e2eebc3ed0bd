internal import FathomExtraction
internal import FathomModel

/// Reads texts through for the commands.
enum ModelReading {
    /// The model of the text that an argument of the command line names, read with the codebook and the corrections that are chosen for it.
    static func model(
        of argument: String, _ codebook: CodebookChoice, _ corrections: inout CorrectionChoice
    ) throws(Failure) -> ArgumentModel {
        try model(of: LoadedText.read(TextSource(argument)), codebook, &corrections)
    }

    /// The model of the texts that the arguments name, read as one text with the codebook that is chosen for the first.
    static func model(
        ofJoined arguments: [String], _ codebook: CodebookChoice, _ corrections: inout CorrectionChoice
    ) throws(Failure) -> ArgumentModel {
        try model(of: LoadedText.joined(arguments.map { TextSource($0) }), codebook, &corrections)
    }

    /// What answers why about the texts that the arguments name, read as one text with the codebook that is chosen for the first.
    static func explainer(ofJoined arguments: [String], _ codebook: CodebookChoice) throws(Failure) -> Explainer {
        let text = try LoadedText.joined(arguments.map { TextSource($0) })
        return Explainer(text.document, by: try codebook.extractor(for: text.source))
    }

    /// The model of a text that was read, with the codebook and the corrections that are chosen for it.
    static func model(
        of text: LoadedText, _ codebook: CodebookChoice, _ corrections: inout CorrectionChoice
    ) throws(Failure) -> ArgumentModel {
        try corrections.model(machine(of: text, codebook), of: text)
    }

    /// What the machine makes of a text that was read, with the codebook that is chosen for it.
    static func machine(of text: LoadedText, _ codebook: CodebookChoice) throws(Failure) -> ArgumentModel {
        try codebook.extractor(for: text.source).model(of: text.document)
    }
}
