import FathomModel
import FathomText

/// The zone of a sentence as a reader is told it: by heading first, then by cues, then, in a text without telling headings, by position.
///
/// The scores were learned on the zones of headings alone, so those are kept apart (`ZoneFinder`).
struct StanceZones {
    private let document: Document
    /// Whether some heading says what its section does.
    private let hasHeadings: Bool
    private let lastParagraph: Int
    /// The first sentence that says what the text sets out to do.
    private let firstPurpose: Int?

    /// Zones for the sentences of `document` that are read; without `isWhole` the last of them are not the end of the text. Linear in their
    /// number.
    init(document: Document, sentences: [ReadSentence], isWhole: Bool = true) {
        self.document = document
        hasHeadings = sentences.contains { $0.zone != .result && $0.zone != .question && $0.zone != .purpose }
        let paragraphs = sentences.map { document.sentences[$0.index].paragraph }
        lastParagraph = isWhole && Set(paragraphs).count >= 3 ? paragraphs.last ?? -1 : -1
        firstPurpose = sentences.first { $0.zone == .purpose }?.index
    }

    /// The zone of one sentence.
    func zone(of sentence: ReadSentence) -> Zone {
        guard sentence.zone == .result || sentence.zone == .background else { return sentence.zone }
        if concludes(sentence.terms) { return .conclusion }
        guard !hasHeadings else { return sentence.zone }
        if let firstPurpose, sentence.index < firstPurpose { return .background }
        return document.sentences[sentence.index].paragraph == lastParagraph ? .conclusion : sentence.zone
    }

    /// "In conclusion", "taken together", "we conclude".
    private func concludes(_ terms: [Term]) -> Bool {
        let verb = terms.firstIndex { $0.verb.contains(.say) && $0.kind != .gerund && $0.lemma == "conclude" }
        if let next = verb.map({ $0 + 1 }), next < terms.count, terms[next].lower == "that" || terms[next].kind == .comma { return true }
        guard let first = terms.first?.lower, first == "in" || first == "to" || first == "taken" else { return false }
        let opening = terms.prefix(3).map(\.lower).joined(separator: " ") + " "
        return Self.openings.contains { opening.hasPrefix($0) }
    }

    private static let openings = [
        "in conclusion ", "to conclude ", "in sum ", "to sum up ", "taken together ", "in summary ", "in short ",
    ]
}
