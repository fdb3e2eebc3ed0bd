/// Which stances a reader wants to see.
public struct StanceFilter: Hashable, Sendable {
    /// The modalities that pass.
    public let modalities: Set<Modality>
    /// Whether only what somebody other than the author says passes.
    public let isReportedOnly: Bool

    /// A filter; every modality passes unless told otherwise.
    public init(modalities: Set<Modality> = Set(Modality.allCases), isReportedOnly: Bool = false) {
        self.modalities = modalities
        self.isReportedOnly = isReportedOnly
    }

    /// Whether everything passes.
    public var passesAll: Bool { !isReportedOnly && modalities.count == Modality.allCases.count }

    /// Whether a stance passes.
    public func passes(_ stance: Stance) -> Bool {
        modalities.contains(stance.modality) && (!isReportedOnly || stance.claim.isReported)
    }
}

extension ArgumentModel {
    /// The part of the model that passes: concepts and links whose own stance does, and the ends of those links, without which they would
    /// say nothing. Identifiers stay, and so do all mentions of a concept that stays. Linear in the model.
    public func filtered(by filter: StanceFilter) -> ArgumentModel {
        guard !filter.passesAll else { return self }
        let links = links.filter { filter.passes($0.evidence.stance) }
        let ends = Set(links.flatMap { [$0.from, $0.to] })
        let concepts = concepts.filter { filter.passes($0.stance) || ends.contains($0.id) }
        return ArgumentModel(document: document, concepts: concepts, links: links, codebook: codebook, corrections: corrections)
    }
}
