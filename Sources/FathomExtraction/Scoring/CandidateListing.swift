import FathomModel
package import FathomText

/// Lists the candidates of a text with their features, for learning the weights.
package enum CandidateListing {
    /// A line for each candidate: sentence, words from and to, name, kind, score, feature numbers; between tabs.
    package static func lines(of document: Document, by extractor: Extractor) -> [String] {
        let draft = extractor.draft(of: document)
        return draft.considered(by: extractor.weights.concepts).map { candidate in
            let sentence = draft.sentences[candidate.sentence]
            let codes = candidate.features.map { String($0.code) }.joined(separator: ",")
            let place = "\(sentence.index)\t\(candidate.range.lowerBound)\t\(candidate.range.upperBound)"
            let kind = candidate.announced == nil ? candidate.kind.rawValue : "announced"
            return "\(place)\t\(candidate.name(in: sentence.terms))\t\(kind)\t\(candidate.score)\t\(codes)"
        }
    }

    /// A line for each sentence that shows its words with tags, phrases and events.
    package static func analyses(of document: Document, by extractor: Extractor) -> [String] {
        let draft = extractor.draft(of: document)
        return draft.sentences.flatMap { sentence -> [String] in
            let words = sentence.terms.map { "\($0.text)/\($0.tag.name)/\($0.label.name)" }.joined(separator: " ")
            let phrases = sentence.phrases.map { "[" + TermText.text(of: $0.core, in: sentence.terms) + "]" }.joined(separator: " ")
            let events = sentence.events.map { event in
                let subjects = event.subjects.map { TermText.text(of: sentence.phrases[$0].core, in: sentence.terms) }.joined(
                    separator: "+")
                let predicate = TermText.text(of: event.predicate, in: sentence.terms)
                return "    \(event.marker)\(event.isCoordinate ? "&" : "") gov=\(event.governor ?? -1) subj=\(subjects) :: \(predicate)"
            }
            return ["\(sentence.index) \(sentence.zone): \(words)", "  \(phrases)"] + events
        }
    }
}

extension Candidate {
    /// The words, with the verb that a list's items share said before them.
    func name(in terms: [Term]) -> String {
        let words = TermText.text(of: range, in: terms)
        return shared.map { TermText.text(of: $0, in: terms) + " " + words } ?? words
    }
}
