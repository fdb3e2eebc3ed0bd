/// All that the rules propose for a text, with what tells the features of any of it.
struct LinkDesk: Sendable {
    /// The proposals, each fact once.
    let proposals: LinkProposals
    /// What each proposal stands against.
    let rivals: RivalReader
    /// What is true of a proposal by itself.
    let reader: LinkReader

    /// The proposal of that fact; nil if no rule makes it. Linear in the proposals.
    func proposal(of fact: DraftLink.Fact) -> LinkProposal? { proposals.first { $0.fact == fact } }

    /// The features of one of the proposals.
    func features(of proposal: LinkProposal) -> [UInt32] { reader.features(of: proposal) + rivals.features(of: proposal) }
}
