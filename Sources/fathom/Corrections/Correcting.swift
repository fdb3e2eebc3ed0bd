internal import ArgumentParser
internal import FathomModel

/// What a command wants of the reader's statements.
enum CorrectionWish {
    /// To make this one.
    case say(Correction)
    /// To take back the one about the same thing; what it says does not matter.
    case takeBack(Correction)
}

/// A command that puts one concept right.
protocol ConceptCorrecting: ParsableCommand {
    /// The name, alias or identifier of the concept.
    var concept: String { get }
    /// The text that it is in.
    var text: CorrectedText { get }
    /// What is to be said about the concept of that name.
    func wish(about name: ConceptName, at desk: CorrectionDesk) throws(Failure) -> CorrectionWish
}

extension ConceptCorrecting {
    func run() throws {
        var desk = try text.desk()
        switch try wish(about: desk.name(try desk.concept(concept)), at: desk) {
        case .say(let statement): try desk.say([statement])
        case .takeBack(let statement): try desk.say([], takingBack: [statement])
        }
    }
}

/// A command that puts the links right that are called by one name.
protocol LinkCorrecting: ParsableCommand {
    /// The links: `a1-employs-s2`, or NAME employs NAME.
    var link: String { get }
    /// The text that they are in.
    var text: CorrectedText { get }
    /// What is to be said about one of them.
    func statement(about link: LinkName) -> Correction
}

extension LinkCorrecting {
    func run() throws {
        var desk = try text.desk()
        try desk.say(desk.names(try desk.links(link)).map(statement))
    }
}

extension CorrectionDesk {
    /// How statements name links, each once: with all the sentences that license it.
    fileprivate func names(_ links: [Link]) -> [LinkName] {
        var seen: Set<LinkName> = []
        return links.compactMap { corrected.name(of: $0, evidence: false) }.filter { seen.insert($0).inserted }
    }
}
