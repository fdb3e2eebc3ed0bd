internal import FathomExport
internal import FathomModel
internal import FathomScreen
internal import FathomText

/// What is said about notes and what they are about.
extension Messages {
    static func saved(_ note: Note, about place: String) -> String { "saved note \(note.id) \(place.harmless)" }

    static func noSuchSentence(_ number: Int, count: Int) -> Failure {
        Failure(message: "there is no sentence \(number); the text has \(count)", status: .nothingFound)
    }

    static func noSuchWords(_ words: String) -> Failure {
        Failure(message: "the words \(shown(words)) do not stand in the text", status: .nothingFound)
    }

    static func ambiguousWords(_ words: String, sentences: [Int]) -> Failure {
        let listed = sentences.prefix(8).map { String($0 + 1) }.joined(separator: ", ")
        let more = sentences.count > 8 ? " and more" : ""
        return Failure(
            message:
                "the words \(shown(words)) stand in the text more than once, in the sentences \(listed)\(more); say more of them, or --sentence",
            status: .usage)
    }

    static func ambiguousConcept(_ name: String, _ found: [String]) -> Failure {
        let listed = found.map(\.harmless).joined(separator: "; ")
        return Failure(message: "more than one concept is called \(shown(name)): \(listed); say which identifier", status: .usage)
    }

    static func notALink(_ wanted: String) -> Failure {
        Failure(message: "\(shown(wanted)) names no link; say it as in: Iran employs network of allies", status: .usage)
    }

    static func noNoteHas(_ words: String) -> Failure {
        Failure(message: "no note has the words \(shown(words))", status: .nothingFound)
    }

    static let noNoteLikeThat = "no note is like that"
}
