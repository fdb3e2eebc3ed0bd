internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomText

/// `fathom links`: what a concept is linked to, with the sentences that say so.
struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links",
        abstract: "Print the links of a concept, with their evidence.",
        discussion: """
            CONCEPT is a name or another word that the text has for it, in any case, or an identifier such as s2 from `fathom extract`. \
            If nothing is called so, the nearest names are told and the status is 1.
            """)

    @Argument(help: "A name, an alias or an identifier.")
    var concept: String

    @Argument(help: ArgumentHelp("The text to read: a file, @NAME, or - for standard input.", valueName: "text"))
    var text: String

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup
    var codebook: CodebookOption

    @OptionGroup
    var corrections: CorrectionsOption

    func run() throws {
        var choice = try corrections.choice()
        let model = try ModelReading.model(of: text, codebook.choice(), &choice)
        let search = ConceptSearch(model: model)
        let found = search.concepts(called: concept)
        guard !found.isEmpty else {
            throw Messages.noSuchConcept(concept, in: model.document.name, nearest: search.nearest(to: concept))
        }
        try Output.write(json ? Self.json(found, in: model).text : Self.report(found, in: model))
    }

    private static func report(_ concepts: [Concept], in model: ArgumentModel) -> String {
        concepts.map { ReportExporter.links(of: $0, in: model).joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private static func json(_ concepts: [Concept], in model: ArgumentModel) -> JSONValue {
        var seen: Set<Link> = []
        let links = concepts.flatMap { model.links(at: $0.id) }.filter { seen.insert($0).inserted }
        let written = links.map { link in
            JSONExporter.link(link, in: model.document)
                .adding("from_name", .optional(model.concept(link.from)?.name)).adding("to_name", .optional(model.concept(link.to)?.name))
        }
        let listed = JSONValue.object([
            ("concepts", .array(of: concepts) { JSONExporter.concept($0, in: model.document) }), ("links", .array(written)),
        ])
        return model.codebook.map { listed.adding("codebook", CodebookStatement.json($0)) } ?? listed
    }
}
