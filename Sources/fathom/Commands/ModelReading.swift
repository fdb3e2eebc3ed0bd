internal import FathomExtraction
internal import FathomModel

/// Reads texts through for the commands.
enum ModelReading {
    /// The model of the text that an argument of the command line names, read with the codebook that is chosen for it.
    static func model(of argument: String, _ codebook: CodebookChoice) throws(Failure) -> ArgumentModel {
        let source = TextSource(argument)
        let text = try LoadedText.read(source)
        return try codebook.extractor(for: source).model(of: text.document)
    }

    /// The model of the texts that the arguments name, read as one text with the codebook that is chosen for the first.
    static func model(ofJoined arguments: [String], _ codebook: CodebookChoice) throws(Failure) -> ArgumentModel {
        let text = try LoadedText.joined(arguments.map { TextSource($0) })
        return try codebook.extractor(for: text.source).model(of: text.document)
    }
}
