internal import FathomExtraction
internal import FathomModel

/// Reads texts through for the commands.
enum ModelReading {
    /// The model of the text that an argument of the command line names.
    static func model(of argument: String) throws(Failure) -> ArgumentModel {
        Extractor().model(of: try LoadedText.read(TextSource(argument)).document)
    }

    /// The model of the texts that the arguments name, read as one text.
    static func model(ofJoined arguments: [String]) throws(Failure) -> ArgumentModel {
        Extractor().model(of: try LoadedText.joined(arguments.map { TextSource($0) }).document)
    }
}
