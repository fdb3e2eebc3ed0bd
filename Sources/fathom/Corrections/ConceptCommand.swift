internal import ArgumentParser
internal import FathomExport
internal import FathomModel

/// `fathom concept`: concepts put right from the shell.
struct ConceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concept",
        abstract: "List the concepts of a text, and put right what the machine made of them.",
        discussion: """
            What you say is kept beside your notes, applies whenever the text is read, and can be taken back (fathom undo, u in the explorer). \
            CONCEPT is a name or another word that the text has for it, in any case, or an identifier such as s2. `fathom corrections` lists \
            what you have said.
            """,
        subcommands: [
            ConceptListCommand.self, ConceptRenameCommand.self, ConceptKindCommand.self, ConceptTypeCommand.self, ConceptMergeCommand.self,
            ConceptSplitCommand.self, ConceptHideCommand.self, ConceptShowCommand.self, ConceptConfirmCommand.self,
            ConceptAddCommand.self, ConceptDefineCommand.self, ConceptColourCommand.self, ConceptFamilyCommand.self,
            ConceptOrderCommand.self, ConceptCuesCommand.self,
        ])
}

/// `fathom concept list`: the concepts, with whose work they are.
struct ConceptListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the concepts of a text.",
        discussion: """
            One line a concept: its identifier, whose work it is (machine, confirmed, changed, added or hidden), its name, its family. The \
            weightiest of a kind come first, those that you put in an order before them.
            """)

    @Option(help: ArgumentHelp("Only this kind: actor, threat, strategy, consequence.", valueName: "kind"))
    var kind: Named<ConceptKind>?

    @Option(help: ArgumentHelp("Only these: machine, confirmed, changed, added or hidden.", valueName: "whose"))
    var only: Ownership?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup
    var text: CorrectedText

    func run() throws {
        let desk = try text.desk()
        let kinds = kind.map { [$0.value] } ?? ConceptKind.allCases
        let listed = kinds.flatMap { desk.model.ranked($0) }.map { ($0, Ownership($0, desk.corrected)) }
            .filter { only == nil ? $0.1 != .hidden : $0.1 == only }
        guard !json else {
            let document = desk.model.document
            return try Output.write(
                JSONValue.array(listed.map { JSONExporter.concept($0.0, in: document).adding("shown_as", .string($0.1.rawValue)) }).text)
        }
        try Output.write(listed.map { Self.line($0.0, $0.1) + "\n" }.joined())
    }

    private static func line(_ concept: Concept, _ ownership: Ownership) -> String {
        let id = concept.id.description, whose = ownership.rawValue
        let pad = { (word: String, width: Int) in word + String(repeating: " ", count: max(0, width - word.utf8.count)) }
        let family = concept.curation.family.map { "  [\(TextLine.of($0))]" } ?? ""
        return "\(pad(id, 5)) \(pad(whose, 9))  \(TextLine.of(concept.name))\(family)"
    }
}

/// Whose work a concept is, or that it is hidden.
enum Ownership: String, ExpressibleByArgument, CaseIterable {
    case machine, confirmed, changed, added, hidden

    init(_ concept: Concept, _ corrected: CorrectedModel) {
        if corrected.hidden.contains(concept.id) {
            self = .hidden
        } else {
            self = Self(rawValue: concept.origin.rawValue) ?? .machine
        }
    }
}

/// One of the words that a type has names for.
struct Named<Value: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument where Value.RawValue == String {
    let value: Value

    init?(argument: String) {
        guard let value = Value(rawValue: argument) else { return nil }
        self.value = value
    }

    static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}
