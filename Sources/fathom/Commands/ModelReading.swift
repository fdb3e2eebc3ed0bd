internal import FathomExtraction
internal import FathomModel

/// Reads texts through for the commands.
enum ModelReading {
    /// The model of the text that an argument of the command line names.
    static func model(of argument: String) throws(Failure) -> ArgumentModel {
        Extractor().model(of: try LoadedText.read(TextSource(argument)).document)
    }
}
