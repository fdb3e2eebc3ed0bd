internal import FathomExtraction
internal import FathomModel

/// Reads texts through for the commands.
enum ModelReading {
    /// The model of the text that an argument of the command line names.
    static func model(of argument: String) throws(Failure) -> ArgumentModel {
        model(of: try LoadedText.read(TextSource(argument)))
    }

    /// The model of the texts that the arguments name, read as one text.
    static func model(ofJoined arguments: [String]) throws(Failure) -> ArgumentModel {
        model(of: try LoadedText.joined(arguments.map { TextSource($0) }))
    }

    private static func model(of text: LoadedText) -> ArgumentModel {
        defer { FreeMemory.giveBack() }
        return Extractor().model(of: text.document)
    }
}
