import FathomText

extension ArgumentModel {
    /// A stance in a few words: "hedged: may", "says the study", "negated: failed to, says Iran"; nil where the author asserts it.
    public func words(for stance: Stance) -> String? {
        let parts = [modalityWords(stance), claimWords(stance.claim)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// "hedged: may"; nil for what is asserted.
    public func modalityWords(_ stance: Stance) -> String? {
        guard stance.modality != .asserted else { return nil }
        guard let cue = stance.cue else { return stance.modality.name }
        return "\(stance.modality.name): \(document.reading(of: cue).lowercased())"
    }

    /// "says the study"; nil for the author.
    public func claimWords(_ claim: Claim) -> String? {
        claimant(claim).map { "says \($0)" }
    }

    /// Who says so, in words of the text; nil for the author.
    public func claimant(_ claim: Claim) -> String? {
        switch claim {
        case .author: nil
        case .actor(let id): concept(id)?.name ?? id.description
        case .words(let span): Self.inside(document.reading(of: span))
        }
    }

    /// Words from the head of a sentence as they are written inside one.
    private static func inside(_ words: String) -> String {
        for opening in openings where words.hasPrefix(opening + " ") || words == opening {
            return opening.lowercased() + words.dropFirst(opening.count)
        }
        return words
    }

    private static let openings = ["The", "A", "An", "Some", "Many", "Most", "Other", "Others", "Several", "Few", "These", "Those"]
}
