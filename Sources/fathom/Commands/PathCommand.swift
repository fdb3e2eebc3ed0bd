internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomText

/// `fathom path`: how one concept of a text leads to another.
struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Print how one concept leads to another.",
        discussion: """
            Every shortest chain of links from FROM to TO, with the sentence behind each step. Without a chain along the links the shortest \
            that also go against some are printed. Concepts are named as for `fathom links`. If no chain joins the two, or nothing is called \
            so, the nearest is told and the status is 1.
            """)

    @Argument(help: "Where the path begins: a name, an alias or an identifier.")
    var from: String

    @Argument(help: "Where it ends.")
    var to: String

    @Argument(help: ArgumentHelp("The text to read: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @OptionGroup
    var codebook: CodebookOption

    @OptionGroup
    var corrections: CorrectionsOption

    func run() throws {
        var choice = try corrections.choice()
        let model = try ModelReading.model(of: text, codebook.choice(), &choice)
        let (start, goal) = (try Self.concept(from, in: model), try Self.concept(to, in: model))
        switch ChainSearch(in: model).chains(from: start.id, to: goal.id) {
        case .along(let chains, let isCut): try Output.write(PathReport(model: model).text(chains, isCut: isCut))
        case .against(let chains, let isCut):
            let remark = "No chain leads along the links; this also goes against some.\n\n"
            try Output.write(remark + PathReport(model: model).text(chains, isCut: isCut))
        case .apart(let apart):
            throw Messages.noPath(from: start.name, to: goal.name, nearest: model.concept(apart.nearest)?.name ?? "", apart)
        case .nowhere: throw Messages.pathNeedsTwo
        }
    }

    private static func concept(_ name: String, in model: ArgumentModel) throws(Failure) -> Concept {
        let search = ConceptSearch(model: model)
        guard let found = search.concepts(called: name).first else {
            throw Messages.noSuchConcept(name, in: model.document.name, nearest: search.nearest(to: name))
        }
        return found
    }
}

/// Chains of links, written for the shell.
struct PathReport {
    let model: ArgumentModel

    /// The chains, a blank line between them; says if there are more.
    func text(_ chains: [[ChainStep]], isCut: Bool) -> String {
        let blocks = chains.map { chain in
            let start = chain.first.map { name($0.from) + "\n" } ?? ""
            return start + chain.map(text).joined()
        }
        return blocks.joined(separator: "\n") + (isCut ? "\nThere are more chains of that length.\n" : "")
    }

    /// A step: its links as statements, each with its sentence, and the concept that it leads to.
    private func text(_ step: ChainStep) -> String {
        let lines = step.links.map { link in
            let sentence = TextLine.of(model.document.reading(of: link.evidence.span))
            return "    \(ReportExporter.statement(link, in: model))\n        \"\(sentence)\"\n"
        }
        return lines.joined() + "\(name(step.to))\n"
    }

    private func name(_ id: ConceptID) -> String { "\(id)  \(TextLine.of(model.concept(id)?.name ?? ""))" }
}
