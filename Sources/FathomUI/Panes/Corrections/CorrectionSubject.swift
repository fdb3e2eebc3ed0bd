import FathomModel
import FathomText

/// What a correction is about: what the cursor stands on.
struct CorrectionSubject {
    /// The concept; nil where there is none.
    var concept: ConceptID?
    /// The link, and whether this sentence alone is meant; nil for the concept itself.
    var link: (link: Link, alone: Bool)?
    /// Words of the text.
    var passage: TextSpan?
    /// Whether the reader picked these words, so that they are meant and not the concept.
    var isPicked = false
}

extension State {
    /// What the cursor stands on, as far as it can be put right.
    var correctionSubject: CorrectionSubject {
        var subject = CorrectionSubject(concept: panes.selection)
        guard panes.overview == nil, spread == nil else { return subject }
        switch panes.focus {
        case .text:
            if let picked = panes.reader.picked {
                (subject.passage, subject.isPicked) = (picked.span, true)
                return subject
            }
            subject.passage = passage
            if let cursor = panes.reader.cursor, let entry = text.mentions.mentions(in: cursor).first(where: { $0.span == cursor }) {
                subject.concept = entry.concept
            }
        case .links:
            switch linksItem {
            case .branch(_, let branch): subject.link = branch.links.first.map { ($0, branch.links.count == 1) }
            case .evidence(let link): subject.link = (link, true)
            case .elsewhere, .note, nil: break
            }
        case .notes: subject.concept = nil
        default: break
        }
        return subject
    }

    /// The words that the cursor of the text stands on, else the sentence that was followed, else the first one that shows.
    private var passage: TextSpan? {
        if let cursor = panes.reader.cursor { return cursor }
        if let evidence = panes.reader.evidence { return evidence }
        return text.document.sentence(at: panes.reader.place).map { text.document.sentences[$0].span }
    }
}
