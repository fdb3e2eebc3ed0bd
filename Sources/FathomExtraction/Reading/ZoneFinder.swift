import FathomModel
import FathomText

/// Tells what each sentence does in its text, from the heading above it, its first words and its place.
struct ZoneFinder {
    private let document: Document
    private let sections: [Zone]

    /// A finder for the sentences of `document`.
    init(_ document: Document) {
        self.document = document
        sections = document.sections.map { Self.zone(ofHeading: $0.title.lowercased()) }
    }

    /// Whether the sentence stands in running text; headings, keyword lines, metadata and page headers do not.
    func isText(_ sentence: Int) -> Bool {
        switch document.paragraphs[document.sentences[sentence].paragraph].kind {
        case .text, .item, .quotation: true
        case .heading, .keywords, .metadata, .verbatim, .furniture: false
        }
    }

    /// The zone of the sentence at index `sentence` whose words are `terms`.
    func zone(of sentence: Int, terms: [Term]) -> Zone {
        if terms.suffix(3).contains(where: { $0.lower == "?" }) { return .question }
        let section = sections[safe: document.sentences[sentence].section] ?? .result
        if section == .method { return .method }
        if Self.announces(terms) { return .purpose }
        return section
    }

    private static func zone(ofHeading title: String) -> Zone {
        if ["method", "materials", "data and"].contains(where: title.contains) { return .method }
        if ["reference", "bibliography", "acknowledg"].contains(where: title.contains) { return .question }
        if ["introduction", "background", "problem", "context"].contains(where: title.contains) { return .background }
        if ["conclusion", "concluding", "summary"].contains(where: title.contains) { return .conclusion }
        return .result
    }

    /// "The present article examines", "this study used": a sentence about the text itself.
    private static func announces(_ terms: [Term]) -> Bool {
        guard let subject = terms.prefix(14).firstIndex(where: { $0.noun.contains(.research) }) else { return false }
        let opening = terms[..<subject].last?.lower ?? ""
        guard ["this", "the", "present", "our", "current"].contains(opening) else { return false }
        return terms[subject...].prefix(8).contains { $0.kind.isVerb && $0.verb.contains(.method) }
    }
}
