internal import FathomExtraction
internal import FathomModel

/// Reads texts through for the commands.
enum ModelReading {
    /// What answers why about the text that an argument of the command line names.
    static func explainer(of argument: String) throws(Failure) -> Explainer {
        Explainer(try LoadedText.read(TextSource(argument)).document)
    }

    /// The model of the text that an argument of the command line names.
    static func model(of argument: String) throws(Failure) -> ArgumentModel {
        Extractor().model(of: try LoadedText.read(TextSource(argument)).document)
    }
}
