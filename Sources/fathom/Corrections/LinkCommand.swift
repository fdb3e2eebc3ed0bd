internal import ArgumentParser
internal import FathomExport
internal import FathomModel

/// `fathom link`: links put right from the shell.
struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "List the links of a text, and put right what the machine made of them.",
        discussion: """
            LINK is a1-employs-s2 or "Iran employs network of allies"; all sentences that license it are meant. Relations: employs, \
            responds-to, produces, affects, threatens, allied-with, opposes. `fathom links CONCEPT TEXT` prints the links of one concept.
            """,
        subcommands: [
            LinkListCommand.self, LinkAddCommand.self, LinkRetypeCommand.self, LinkRemoveCommand.self, LinkConfirmCommand.self,
        ])
}

/// `fathom link list`: the links, with whose work they are.
struct LinkListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the links of a text.",
        discussion: "One line a link: what it is called, whose work it is, the statement.")

    @Option(help: ArgumentHelp("Only these: machine, confirmed, changed or added.", valueName: "whose"))
    var only: Ownership?

    @OptionGroup
    var text: CorrectedText

    func run() throws {
        let desk = try text.desk()
        let model = desk.corrected.model
        let links = model.links.filter { only == nil || $0.origin.rawValue == only?.rawValue }
        let lines = links.map { "\(LinkSearch.name(of: $0))  \($0.origin.rawValue)  \(ReportExporter.statement($0, in: model))\n" }
        try Output.write(lines.joined())
    }
}

/// `fathom link add`: a link that the machine did not find.
struct LinkAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a link, with the sentence that says so.",
        discussion: "Nothing without evidence: --sentence names words of the sentence, as they stand there.")

    @Argument(help: "The concept that it starts at.")
    var from: String

    @Argument(help: "The relation.")
    var relation: Named<Relation>

    @Argument(help: "The concept that it leads to.")
    var to: String

    @Option(help: ArgumentHelp("Words of the sentence that says so.", valueName: "words"))
    var sentence: String

    @OptionGroup
    var text: CorrectedText

    func run() throws {
        var desk = try text.desk()
        let (start, end) = (desk.name(try desk.concept(from)), desk.name(try desk.concept(to)))
        let evidence = try PassageSearch(document: desk.model.document).sentence(holding: sentence)
        try desk.say([.link(LinkName(from: start, relation: relation.value, to: end, evidence: evidence))])
    }
}

/// `fathom link retype`: another relation.
struct LinkRetypeCommand: LinkCorrecting {
    static let configuration = CommandConfiguration(commandName: "retype", abstract: "Say that a link is of another relation.")

    @Argument(help: "The link: a1-employs-s2, or NAME employs NAME.")
    var link: String

    @Argument(help: "The relation.")
    var relation: Named<Relation>

    @OptionGroup
    var text: CorrectedText

    func statement(about link: LinkName) -> Correction { .retype(link, to: relation.value) }
}

/// `fathom link remove`: a link that is none.
struct LinkRemoveCommand: LinkCorrecting {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Say that there is no such link.")

    @Argument(help: "The link: a1-employs-s2, or NAME employs NAME.")
    var link: String

    @OptionGroup
    var text: CorrectedText

    func statement(about link: LinkName) -> Correction { .unlink(link) }
}

/// `fathom link confirm`: the reader agrees.
struct LinkConfirmCommand: LinkCorrecting {
    static let configuration = CommandConfiguration(commandName: "confirm", abstract: "Say that a link is right.")

    @Argument(help: "The link: a1-employs-s2, or NAME employs NAME.")
    var link: String

    @OptionGroup
    var text: CorrectedText

    func statement(about link: LinkName) -> Correction { .confirmLink(link) }
}
