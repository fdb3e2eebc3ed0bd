import FathomModel
package import FathomText

/// Lists what the stages between words and model make of a text, in lines; for those who work on the rules.
package struct StageListing {
    private let document: Document
    private let draft: Draft

    /// Reads `document`.
    package init(_ document: Document) {
        self.document = document
        draft = Extractor().draft(of: document)
    }

    /// Each sentence's noun phrases in brackets and verb groups in braces, in order.
    package var chunks: [String] {
        draft.sentences.map { sentence in
            let nouns = sentence.phrases.map { ($0.range.lowerBound, "[" + TermText.text(of: $0.range, in: sentence.terms) + "]") }
            let verbs = sentence.events.map {
                ($0.group.range.lowerBound, "{" + TermText.text(of: $0.group.range, in: sentence.terms) + "}")
            }
            let words = (nouns + verbs).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
            return "\(sentence.index)\t" + words.joined(separator: " ")
        }
    }

    /// Each sentence's zone as the scores know it and as readers are told it, and its words.
    package var zones: [String] {
        let told = StanceZones(document: document, sentences: draft.sentences)
        return draft.sentences.map { sentence in
            let words = document.reading(of: document.sentences[sentence.index].span)
            return "\(sentence.index)\t\(sentence.zone.name)\t\(told.zone(of: sentence).name)\t\(words)"
        }
    }

    /// Each event: how it hangs, on which, who does it, and its predicate.
    package var frames: [String] {
        draft.sentences.flatMap { sentence in
            sentence.events.enumerated().map { place, event in
                let doers = event.subjects.map { TermText.text(of: sentence.phrases[$0].core, in: sentence.terms) }
                let hangs = event.governor.map { " on \($0)" } ?? ""
                let how = "\(event.marker)\(event.isCoordinate ? ", joined" : "")\(hangs)"
                let predicate = TermText.text(of: event.predicate, in: sentence.terms)
                return "\(sentence.index).\(place)\t\(how)\t\(doers.joined(separator: " + "))\t\(predicate)"
            }
        }
    }

    /// Every concept with its mentions, then every link, each with rule, confidence, cue and stance.
    package var model: [String] {
        let model = ModelBuilder(document: document, draft: draft).model()
        let concepts = model.concepts.flatMap { concept -> [String] in
            ["\(concept.id)\t\(concept.name)"]
                + concept.mentions.map { "\t\($0.sentence)\t\(document.reading(of: $0.span))\t" + facts($0.trace, $0.stance, model) }
        }
        return concepts
            + model.links.map { link in
                "\(link.from) \(link.relation.rawValue) \(link.to)\t\(link.evidence.sentence)\t"
                    + facts(link.trace, link.evidence.stance, model)
            }
    }

    private func facts(_ trace: Trace, _ stance: Stance, _ model: ArgumentModel) -> String {
        let cue = trace.cue.map { document.reading(of: $0) } ?? "-"
        return "\(trace.rule)\t\(Int((trace.confidence * 100).rounded())) %\t\(cue)\t\(model.words(for: stance) ?? "asserted")"
    }
}
