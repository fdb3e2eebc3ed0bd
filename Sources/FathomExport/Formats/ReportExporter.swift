public import FathomModel
public import FathomText

/// `text`: the model as a plain report, for reading and for pipes; no colour, no control codes, one line an entry however long.
public struct ReportExporter: ModelExporter {
    public let name = "text"
    public let summary = "a plain report, for reading"

    public init() {}

    public func text(of model: ArgumentModel) -> String {
        var lines = Self.head(of: model.document) + (model.codebook.map { [CodebookStatement.line($0)] } ?? [])
        lines += model.corrections.map { [CorrectionStatement.line($0)] } ?? []
        lines += Self.outline(of: model.document)
        for kind in ConceptKind.allCases {
            lines += Self.block(Self.heading(of: kind), model.concepts(of: kind).flatMap { Self.entry($0, in: model) })
        }
        lines += Self.block("Links", Self.links(of: model), count: model.links.count)
        let remarks = model.document.diagnostics.map(Self.remark)
        if !remarks.isEmpty { lines += Self.block("Remarks", remarks) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The sections of a text, one a line, numbered from 1 in the order of the text and indented by depth.
    public static func outline(of document: Document) -> [String] {
        let width = String(document.sections.count).utf8.count
        let lines = document.sections.enumerated().map { place, section in
            let number = String(place + 1)
            let indent = String(repeating: "  ", count: max(0, section.level - 1))
            let own = section.number == number ? nil : section.number.map { "numbered \(TextLine.of($0)), " }
            let facts = (own ?? "") + count(section.sentences.count, "sentence", "sentences")
            return String(repeating: " ", count: width - number.utf8.count) + "\(number)  \(indent)\(title(of: section)) (\(facts))"
        }
        return block("Sections", lines)
    }

    /// What a section is called: its title; "(before the first heading)" without one.
    public static func title(of section: Section) -> String {
        let title = TextLine.of(section.title)
        return title.isEmpty ? "(before the first heading)" : title
    }

    private static func head(of document: Document) -> [String] {
        let title = TextLine.of(document.title)
        let facts = [
            TextLine.of(document.name), document.format.rawValue, count(document.text.count, "byte", "bytes"),
            count(document.sections.count, "section", "sections"), count(document.sentences.count, "sentence", "sentences"),
        ]
        return [title, facts.joined(separator: ", ")]
    }

    /// What stands over the concepts of a kind.
    static func heading(of kind: ConceptKind) -> String {
        switch kind {
        case .actor: "Actors"
        case .threat: "Threats"
        case .strategy: "Strategy elements"
        case .consequence: "Consequences"
        }
    }

    /// A blank line, the heading with its count, and the lines indented by two; "none" without lines.
    private static func block(_ heading: String, _ lines: [String], count: Int? = nil) -> [String] {
        let number = count ?? lines.count { !$0.hasPrefix("    ") }
        return ["", "\(heading) (\(number))"] + (lines.isEmpty ? ["  none"] : lines.map { "  " + $0 })
    }

    private static func entry(_ concept: Concept, in model: ArgumentModel) -> [String] {
        let type = concept.actorType.map { ", \($0.rawValue)" } ?? ""
        let facts = count(concept.mentions.count, "mention", "mentions") + type + CorrectionStatement.words(for: concept.origin)
        let line = "\(concept.id)  \(TextLine.of(concept.name)) (\(facts))\(stance(concept.stance, in: model))"
        let also = concept.variants.isEmpty ? [] : ["    also: " + concept.variants.map(TextLine.of).joined(separator: "; ")]
        return [line] + also + CorrectionStatement.lines(of: concept.curation).map { "    " + $0 }
    }

    /// The links, each group with the sentence that licenses it.
    private static func links(of model: ArgumentModel) -> [String] {
        var lines: [String] = []
        for (place, link) in model.links.enumerated() {
            lines.append(statement(link, in: model) + stance(link.evidence.stance, in: model))
            let next = place + 1 < model.links.count ? model.links[place + 1].evidence.sentence : nil
            guard next != link.evidence.sentence else { continue }
            lines.append("    \"\(TextLine.of(model.document.reading(of: link.evidence.span)))\"")
        }
        return lines
    }

    /// A concept and its links, each with the sentence that licenses it.
    public static func links(of concept: Concept, in model: ArgumentModel) -> [String] {
        let links = model.links(at: concept.id)
        let lines = links.flatMap { link in
            [
                "  " + statement(link, in: model) + stance(link.evidence.stance, in: model),
                "      \"\(TextLine.of(model.document.reading(of: link.evidence.span)))\"",
            ]
        }
        return entry(concept, in: model) + ["", "Links (\(links.count))"] + (lines.isEmpty ? ["  none"] : lines)
    }

    /// " [hedged: may, says the study]"; empty where the author asserts it.
    private static func stance(_ stance: Stance, in model: ArgumentModel) -> String {
        model.words(for: stance).map { " [\(TextLine.of($0))]" } ?? ""
    }

    /// A link as a statement: "Iran employs network of allies".
    public static func statement(_ link: Link, in model: ArgumentModel) -> String {
        let name = { (id: ConceptID) in TextLine.of(model.concept(id)?.name ?? id.description) }
        return "\(name(link.from)) \(words(for: link.relation)) \(name(link.to))"
    }

    /// What stands between the ends of a link in a statement.
    public static func words(for relation: Relation) -> String {
        switch relation {
        case .employs: "employs"
        case .respondsTo: "answers"
        case .produces: "leads to"
        case .affects: "affects"
        case .threatens: "threatens"
        case .alliedWith: "is allied with"
        case .opposes: "opposes"
        }
    }

    /// A remark on the text in one line, as the report and the commands print it.
    public static func remark(_ diagnostic: Diagnostic) -> String {
        let what =
            switch diagnostic.kind {
            case .invalidUTF8: "bytes that are not UTF-8"
            case .nulByte: "NUL bytes"
            case .byteOrderMark: "a byte-order mark"
            case .carriageReturns: "carriage returns at line ends"
            case .controlCharacters: "control characters"
            case .longSentence: "a sentence too long to be read for concepts"
            case .empty: "no text at all"
            case .furniture: "headers, footers or page numbers that were set aside"
            case .pageFurniture: "mended: headers, footers or page numbers that were left out"
            case .brokenWords: "mended: words broken over line ends that were made whole"
            case .ligatures: "mended: letters joined for print that were parted"
            case .softHyphens: "mended: soft hyphens that were left out"
            case .unbreakableBlanks: "mended: blanks that do not break, made plain ones"
            case .footnoteMarks: "mended: marks of footnotes that were taken off words"
            case .readingOrder: "two programs read the page in different orders; compare the text with the page"
            }
        guard diagnostic.kind != .empty else { return what }
        guard !what.hasPrefix("mended: ") else { return "\(what): \(diagnostic.count)" }
        return "\(what): \(count(diagnostic.count, "place", "places")), first at byte \(diagnostic.span.lower)"
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
