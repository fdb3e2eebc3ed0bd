internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomText

/// Which notes are listed; shared by the commands that list notes.
struct NoteFilter: ParsableArguments {
    /// What a note can be about.
    enum About: String, CaseIterable, ExpressibleByArgument {
        case section, passage, concept, link, text
    }

    @Option(help: "Only notes with this tag.")
    var tag: [String] = []

    @Option(help: ArgumentHelp("Only notes on this concept, on its links, or that link to it in their words.", valueName: "name"))
    var concept: [String] = []

    @Option(help: "Only notes in this section: its number, its title, or how its title begins.")
    var section: String?

    @Option(help: ArgumentHelp("Only notes on: \(About.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "sort"))
    var about: About?

    @Flag(help: "Only notes whose place is doubtful or lost since the text changed; a text must be named.")
    var review = false

    /// Whether a note is one of those, its section and its standing aside.
    func keeps(_ note: Note) -> Bool {
        if let about, about != Self.sort(of: note.place.owner) { return false }
        guard !tag.isEmpty || !concept.isEmpty else { return true }
        let words = NoteWords(note.body)
        guard tag.allSatisfy({ words.has(tag: $0) }) else { return false }
        let names = Self.names(in: note.place.owner) + words.links.map(\.name)
        return concept.allSatisfy { wanted in names.contains { Self.key($0) == Self.key(wanted) } }
    }

    /// Whether a note of a text that is not at hand is in the section that is asked for.
    func keeps(sectionTitle: String, index: Int) -> Bool {
        guard let section else { return true }
        return Int(section) == index + 1 || Self.key(sectionTitle).hasPrefix(Self.key(section))
    }

    private static func sort(of owner: NoteOwner) -> About {
        switch owner {
        case .section: .section
        case .passage: .passage
        case .concept: .concept
        case .link: .link
        case .text: .text
        }
    }

    private static func names(in owner: NoteOwner) -> [String] {
        switch owner {
        case .concept(let name): [name.name]
        case .link(let link): [link.from.name, link.to.name]
        default: []
        }
    }

    private static func key(_ name: String) -> String { TextLine.of(name).lowercased() }
}
