internal import FathomScreen

/// What is said about words of notes that are not saved.
extension Messages {
    static let noDrafts = "no words wait to be saved"
    static let dropped = "the words are thrown away"
    static func noSuchDraft(_ number: String) -> Failure {
        Failure(message: "no words of the number \(shown(number)) wait; fathom drafts lists them", status: .nothingFound)
    }
    static func draftNeedsText(_ number: String) -> Failure {
        Failure(
            message: "it is not known which text these words are about; name it: fathom drafts save \(number.harmless) TEXT", status: .usage
        )
    }
    static func asksToDrop(_ words: String) -> String {
        "These words would be gone for good: \(shown(words.count > 60 ? words.prefix(59) + "…" : words)). Go on?"
    }

    /// A failure to save words, and where they are kept.
    static func failed(_ failure: Failure, keptAt path: String) -> Failure {
        Failure(
            message: "\(failure.message); your words are kept in \(shown(path)): fathom drafts lists them, fathom drafts save saves them",
            status: failure.status)
    }

    /// A failure to save words that cannot be kept either.
    static func failed(_ failure: Failure, keptNowhere error: Int32) -> Failure {
        Failure(message: "\(failure.message); your words cannot be kept either: \(Environment.reason(error))", status: failure.status)
    }
}
