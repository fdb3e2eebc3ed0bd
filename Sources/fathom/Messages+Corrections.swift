internal import FathomExport
internal import FathomModel
internal import FathomScreen
internal import FathomUI

/// The wording of what has to do with corrections.
extension Messages {
    static let nothingToCorrect = Failure(message: "nothing to do: that holds already", status: .nothingFound)

    static let onlyActorsHaveTypes = Failure(message: "only actors have types; leave --type out", status: .usage)

    static let nameIsEmpty = Failure(message: "a name needs a letter or a digit", status: .usage)

    static func isNotHidden(_ name: String) -> Failure {
        Failure(message: "\(shown(name)) is not hidden", status: .nothingFound)
    }

    static func severalConcepts(_ wanted: String, _ found: [Concept]) -> Failure {
        let listed = found.prefix(8).map { "\($0.id) \($0.name.harmless)" }.joined(separator: "; ")
        return Failure(message: "several concepts are called \(shown(wanted)): \(listed); say which by its identifier", status: .usage)
    }

    static func noSuchPassage(_ words: String, in text: String) -> Failure {
        Failure(message: "\(shown(words)) stands nowhere in \(shown(text)); quote words as the text has them", status: .nothingFound)
    }

    static func severalPassages(_ words: String, _ count: Int) -> Failure {
        Failure(message: "\(shown(words)) stands at \(count) places; quote more words around it", status: .usage)
    }

    static func wouldNotApply(_ reason: CorrectionOutcome.Reason) -> Failure {
        Failure(message: "nothing was changed: \(TextLine.of(CorrectionWords.reason(reason)))", status: .nothingFound)
    }

    /// A statement as a line of its own.
    static func said(_ sentence: String) -> String {
        let line = TextLine.of(sentence)
        return (line.hasSuffix(".") || line.hasSuffix("!") || line.hasSuffix("?") ? line : line + ".") + "\n"
    }

    static func noSuchCorrection(_ number: Int64) -> Failure {
        Failure(message: "there is no correction \(number) of this text; fathom corrections shows them", status: .nothingFound)
    }

    static func noCorrections(of text: String, idle: Bool) -> String {
        idle
            ? "every correction of \(shown(text)) applies"
            : "there are no corrections of \(shown(text)); fathom concept and fathom link make them"
    }

    static func nothingToExport(_ text: String) -> Failure {
        Failure(
            message: "you have confirmed, changed or added nothing in \(shown(text)) yet; --all writes every concept", status: .nothingFound
        )
    }

    static func codebookExported(_ path: String, count: Int) -> String {
        "wrote \(count) concept\(count == 1 ? "" : "s") to \(shown(path)); fathom codebook import codes another text by it"
    }

    static func nothingImported(_ count: Int, absent: [String]) -> Failure {
        let reason = absent.count == count ? "the text speaks of none of its \(count) concepts" : "the text is coded so already"
        return Failure(message: "nothing was changed: \(reason)", status: .nothingFound)
    }

    /// "coded by 2 of 3 concepts; the text does not speak of: surveillance".
    static func imported(_ count: Int, absent: [String]) -> String {
        let rest = absent.isEmpty ? "" : "; the text does not speak of: " + absent.map(TextLine.of).joined(separator: "; ")
        return "coded by \(count - absent.count) of \(count) concepts\(rest)"
    }
}
