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
    func features(of proposal: LinkProposal) -> [UInt32] {
        var list = LinkFeatureList()
        read(proposal, into: &list)
        return list.codes
    }

    /// Puts the features of one of the proposals into `list`.
    func read(_ proposal: LinkProposal, into list: inout LinkFeatureList) {
        list.begin(proposal.fact.relation)
        reader.read(proposal, into: &list)
        rivals.read(proposal, into: &list)
    }
}
