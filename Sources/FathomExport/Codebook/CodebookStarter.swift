public import FathomModel
import FathomText

/// A codebook to begin with: every actor and concept of a model as a row, every row a remark with a line above it that says what it does.
///
/// As written it changes nothing. With the "#" taken away from all its rows of actors it adds those actors again, but for
/// names that stand only inside the names of others. Rows that a codebook could
/// not hold together (a name that two actors share) are written once.
public struct CodebookStarter {
    private let model: ArgumentModel
    private let rules: [(name: String, summary: String)]

    /// A starter from `model`; `rules` are all rules with their sentences.
    public init(model: ArgumentModel, rules: [(name: String, summary: String)]) {
        self.model = model
        self.rules = rules
    }

    /// The file. Linear in the model.
    public var text: String {
        var lines = head
        for kind in ConceptKind.allCases { lines += section(kind) }
        lines += stops + definitions + switches
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        let title = TextLine.of(model.document.title.isEmpty ? model.document.name : model.document.title)
        return [
            "# A codebook for \"\(title)\", made by fathom codebook new.", "#",
            "# One row a line, cells parted by tabs. Lines that begin with # are remarks; all rows here are, so nothing changes yet.",
            "# Take away the # before a row to use it, and edit the cells after the first as you like.",
            "# Read with it: fathom --codebook THIS-FILE TEXT, or call it fathom.codebook and put it beside the text.",
            "# Look it through: fathom codebook check THIS-FILE.",
        ]
    }

    private func section(_ kind: ConceptKind) -> [String] {
        var names = UsedPhrases()
        let rows = ranked(kind).flatMap { kind == .actor ? actor($0, &names) : concept($0, &names) }
        return heading(kind) + (rows.isEmpty ? ["# (none found)"] : rows)
    }

    /// The weightiest first, as in the lists of the explorer.
    private func ranked(_ kind: ConceptKind) -> [Concept] { model.ranked(kind) }

    private func heading(_ kind: ConceptKind) -> [String] {
        switch kind {
        case .actor:
            let types = ActorType.allCases.map(\.rawValue).joined(separator: ", ")
            return [
                "",
                "# Actors: actor, type, name, aliases. The entry is called by the name; name and aliases are found as they are written.",
                "# Small letters match any, a capital asks for a capital, words all in capitals match only themselves.",
                "# Types: \(types).",
            ]
        case .threat:
            return [
                "", "# Threats, strategy elements, consequences: the kind, a name of your own, cue phrases.",
                "# A cue phrase is found word by word in any form of its words: \"impose sanctions\" finds \"imposing the sanctions\",",
                "# and not \"sanctions were imposed\". The name is no cue unless it stands among them.", "#", "# Threats", "#",
            ]
        case .strategy: return ["", "# Strategy elements", "#"]
        case .consequence: return ["", "# Consequences", "#"]
        }
    }

    private func actor(_ concept: Concept, _ used: inout UsedPhrases) -> [String] {
        let names = used.taking([concept.name] + aliases(of: concept))
        guard names.first == TextLine.of(concept.name) else { return [] }
        return [remark(concept), row(["actor", (concept.actorType ?? .organisation).rawValue] + names)]
    }

    private func concept(_ concept: Concept, _ used: inout UsedPhrases) -> [String] {
        let cues = used.taking([concept.name] + concept.variants)
        guard cues.first == TextLine.of(concept.name) else { return [] }
        return [remark(concept), row([concept.kind.rawValue, cues[0]] + cues)]
    }

    /// The variants of an actor that name it wherever they stand; "the government" does so only where the text has named it before.
    private func aliases(of actor: Concept) -> [String] {
        var isNaming: [String: Bool] = [:]
        for mention in actor.mentions {
            let words = TextLine.of(model.document.reading(of: mention.span))
            isNaming[words] = isNaming[words] == true || mention.trace.rule != "reference"
        }
        return actor.variants.filter { isNaming[TextLine.of($0)] ?? true }
    }

    /// Who made the entry and what the text makes of it.
    private func remark(_ concept: Concept) -> String {
        let links = model.links(at: concept.id).count
        let mentions = concept.mentions.count
        return "# \(mentions) mention\(mentions == 1 ? "" : "s"), \(links) link\(links == 1 ? "" : "s"), by the rule \(concept.trace.rule)"
    }

    private var stops: [String] {
        let example = ConceptKind.allCases.reversed().lazy.compactMap { ranked($0).last?.name }.first ?? "the report"
        return [
            "", "# Stop phrases: stop, phrases. No entry that the machine makes by itself bears such a name.", "# Leaves out this entry:",
            row(["stop", TextLine.of(example)]),
        ]
    }

    private var definitions: [String] {
        let example = ConceptKind.allCases.lazy.compactMap { ranked($0).first?.name }.first ?? "name"
        return [
            "", "# Definitions: define, name, sentence. The sentence shows under \"why?\" of the entry of that name.",
            "# Says what you mean by this entry:", row(["define", TextLine.of(example), "What I mean by it."]),
        ]
    }

    /// The rules that made something here, each with how much.
    private var switches: [String] {
        var counts: [String: Int] = [:]
        for concept in model.concepts { for mention in concept.mentions { counts[mention.trace.rule, default: 0] += 1 } }
        for link in model.links { counts[link.trace.rule, default: 0] += 1 }
        let rows = rules.flatMap { rule -> [String] in
            guard let count = counts[rule.name] else { return [] }
            return ["# \(count) here: \(rule.summary)", row(["rule", "off", rule.name])]
        }
        return ["", "# Rules: rule, off, name. A rule that is switched off makes nothing. These made something in this text:"] + rows
    }

    private func row(_ cells: [String]) -> String { "#" + cells.joined(separator: "\t") }
}

/// The phrases that stand in a section of a starter already, and which others a codebook can hold.
struct UsedPhrases {
    private var used: Set<String> = []

    /// Those of `phrases` that are not used yet and can stand in a codebook, as single lines; they are used from now on.
    mutating func taking(_ phrases: [String]) -> [String] {
        phrases.map(TextLine.of).filter { phrase in
            let hasWord = phrase.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            let words = phrase.utf8.count { $0 == 0x20 } + 1
            return hasWord && words <= CodebookReader.longestPhrase && used.insert(phrase.lowercased()).inserted
        }
    }
}
