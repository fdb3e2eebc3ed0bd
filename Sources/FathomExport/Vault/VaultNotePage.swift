import FathomModel
import FathomText

/// The page of a note in a vault: the reader's words as they are, then, behind a mark that does not show, what they are about with its sentence. The head
/// holds all that brings the note back to its place.
struct VaultNotePage {
    /// The line behind which nothing is the reader's.
    static let mark = "<!-- fathom: what the note is about -->"

    private let plan: VaultPlan
    private let note: ExportNote

    init(_ plan: VaultPlan, _ note: ExportNote) {
        self.plan = plan
        self.note = note
    }

    /// The file.
    var file: ExportFile {
        let name = plan.notes[note.note.id] ?? "untitled"
        var head = plan.head("note", title: "\(name), on \(note.aboutWords)", tags: note.tags)
        head.add("date", plain: String(UniversalTime.text(note.note.created).prefix(10)))
        head.add("note", plain: String(note.note.id))
        head.add("created", UniversalTime.text(note.note.created))
        head.add("modified", UniversalTime.text(note.note.modified))
        head.add("about", plain: note.sort)
        head.add("section", plain: String(note.note.place.section + 1))
        head.add("section_title", note.note.place.sectionTitle)
        Self.add(note.note.place.owner, to: &head)
        let words = words
        head.add("links", ifAny: words.links.map { "\($0.written)\n\($0.original)" }.joined(separator: "\n"))
        return plan.file(name, in: "Notes", head, [words.text, Self.mark, about])
    }

    /// The reader's words; a link to a concept whose file is called otherwise names the file and shows the words. `links` are those that were changed: what
    /// stands there now, and what the reader wrote.
    private var words: (text: String, links: [(written: String, original: String)]) {
        let body = TextBlock.of(note.note.body)
        let bytes = Array(body.utf8)
        var text: [UInt8] = []
        var links: [(written: String, original: String)] = []
        var end = 0
        for link in NoteWords(body).links {
            guard let id = plan.concept(named: link.name), let file = plan.concepts[id], file != link.name else { continue }
            links.append((VaultPlan.link(file, link.shown), String(decoding: bytes[link.range], as: UTF8.self)))
            text += bytes[end..<link.range.lowerBound] + Array(VaultPlan.link(file, link.shown).utf8)
            end = link.range.upperBound
        }
        return (String(decoding: text + bytes[end...], as: UTF8.self), links)
    }

    /// What the note is about: links to it, and the words or sentences that it stands on.
    private var about: String {
        let doubt = note.standing.needsReview ? " (\(note.standing.certainty.rawValue))" : ""
        switch note.about {
        case .text: return "On \(VaultPlan.link(plan.home))"
        case .section(let place): return "On \(plan.link(toSection: place))\(doubt)"
        case .passage(let span):
            let sentence = plan.words.basis.document.sentence(at: span.lower) ?? 0
            let quotation = TextLine.of(plan.words.basis.document.reading(of: span))
            return "On \(plan.link(toSentence: sentence))\(doubt)\n\n> \(MarkdownText.paragraph(quotation))"
        case .concept(let id): return "On \(plan.link(to: id))\(doubt)"
        case .link(let links):
            guard let first = links.first else { return "" }
            let head = "On \(plan.link(to: first.from)) \(ReportExporter.words(for: first.relation)) \(plan.link(to: first.to))\(doubt)"
            return head + "\n\n"
                + links.map { "> \(MarkdownText.paragraph(plan.words.sentence($0.evidence.sentence)))" }.joined(separator: "\n>\n")
        case .nothing: return "What it was on is not in \(VaultPlan.link(plan.home)) any more: \(MarkdownText.escaped(note.aboutWords))"
        }
    }

    /// What the note is about, as the store keeps it.
    private static func add(_ owner: NoteOwner, to head: inout FrontMatterBlock) {
        switch owner {
        case .text, .section: break
        case .passage(let selector):
            for (key, value) in [("quote", selector.exact), ("before", selector.prefix), ("after", selector.suffix)] {
                head.add(key, value)
            }
            head.add("start", plain: String(selector.span.lower))
            head.add("end", plain: String(selector.span.upper))
            head.add("above", ifAny: selector.above)
            head.add("below", ifAny: selector.below)
            head.add("repeated", plain: selector.isRepeated ? "true" : "false")
        case .concept(let name):
            head.add("kind", plain: name.kind.rawValue)
            head.add("concept", name.name)
        case .link(let name):
            head.add("from_kind", plain: name.from.kind.rawValue)
            head.add("from", name.from.name)
            head.add("relation", plain: name.relation.rawValue)
            head.add("to_kind", plain: name.to.kind.rawValue)
            head.add("to", name.to.name)
        }
    }
}
