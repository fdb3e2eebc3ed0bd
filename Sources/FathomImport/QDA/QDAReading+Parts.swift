import FathomExport
import FathomModel
import FathomText

/// Selections, codes, links and notes.
extension QDAReading {
    /// Takes over everything, codings before codes, so that a code with a passage is known to have one.
    mutating func takeAll() {
        var coded: Set<String> = [], places: [String: TextSpan] = [:]
        for selection in source.all("PlainTextSelection") { take(selection, &coded, &places) }
        for guid in codes.order { if let code = codes.codes[guid] { take(code, isCoded: coded.contains(guid)) } }
        for link in root.inside("Links") { take(link, places) }
        for reference in source.all("NoteRef") + root.all("NoteRef") { takeNote(reference["targetGUID"], at: wholeText) }
        for note in root.inside("Notes") where !isFathoms(note) { takeNote(note["guid"], at: wholeText) }
    }

    private var wholeText: NotePlace { NotePlace(.text, at: 0, in: target.document) }

    private mutating func take(_ selection: XMLPart, _ coded: inout Set<String>, _ places: inout [String: TextSpan]) {
        let codings = selection.all("Coding").compactMap { $0.first("CodeRef")?["targetGUID"]?.identifier }
        guard let span = span(of: selection), !span.isEmpty else {
            missed += 1
            return desk.work.lose("passages that are not in the text for sure", selection["name"] ?? "")
        }
        found += 1
        if let guid = selection["guid"]?.identifier { places[guid] = span }
        for guid in codings {
            guard let code = codes.codes[guid], let kind = code.kind else { continue }
            coded.insert(guid)
            desk.take(code.name, kind, codedAt: span)
        }
        takeNotes(of: selection, at: finder.place(of: span))
    }

    /// The notes that an element refers to; without one, its description.
    private mutating func takeNotes(of part: XMLPart, at place: NotePlace) {
        let references = (part.all("NoteRef") + part.all("Coding").flatMap { $0.all("NoteRef") }).compactMap { $0["targetGUID"] }
        for guid in references { takeNote(guid, at: place) }
        guard references.isEmpty, let words = part.first("Description")?.text, !words.allSatisfy(\.isWhitespace) else { return }
        add(words, at: place, part)
    }

    private mutating func take(_ code: QDACode, isCoded: Bool) {
        guard let kind = code.kind else { return desk.work.lose(Self.noKind, code.name) }
        desk.take(code.name, kind, code.curation, isCoded: isCoded)
        let offset = desk.concept(code.name, kind)?.mentions.first?.span.lower ?? 0
        let place = NotePlace(.concept(NotedConcept(kind: kind, name: code.name)), at: offset, in: target.document)
        for guid in code.notes { takeNote(guid, at: place) }
    }

    private mutating func take(_ link: XMLPart, _ places: [String: TextSpan]) {
        let from = (link["originGUID"] ?? "").identifier, to = (link["targetGUID"] ?? "").identifier
        if notes[from] != nil, let span = places[to] { return takeNote(from, at: finder.place(of: span)) }
        guard let one = codes.codes[from], let other = codes.codes[to], let kind = one.kind, let otherKind = other.kind else {
            return desk.work.lose("links that join no two codes", link["name"] ?? "")
        }
        let words = link["name"] ?? ""
        guard let relation = Relation.allCases.first(where: { ReportExporter.words(for: $0) == words || $0.rawValue == words }) else {
            return desk.work.lose("links of other names", "\(one.name) \(words) \(other.name)")
        }
        let references = link.all("NoteRef").compactMap { $0["targetGUID"]?.identifier }
        let evidence = references.compactMap { notes[$0] }.filter { Self.isEvidence($0) }
        let sentences = evidence.flatMap { Self.words(of: $0).split(separator: "\n").map(String.init) }
        let span = firstPlace(of: sentences)
        desk.take((one.name, kind), relation, (other.name, otherKind), evidence: span)
        let name = NotedLink(
            from: NotedConcept(kind: kind, name: one.name), relation: relation, to: NotedConcept(kind: otherKind, name: other.name))
        let place = NotePlace(.link(name), at: span?.lower ?? 0, in: target.document)
        for guid in references where notes[guid].map({ !Self.isEvidence($0) }) ?? false { takeNote(guid, at: place) }
    }

    /// Where the first of these sentences is that is there for sure.
    private mutating func firstPlace(of sentences: [String]) -> TextSpan? {
        for sentence in sentences {
            if let span = finder.span(of: sentence, prefix: "", suffix: "", at: nil) { return span }
        }
        return nil
    }

    private static func isEvidence(_ note: XMLPart) -> Bool { note["name"]?.hasPrefix("Evidence: ") == true }

    /// Whether Fathom wrote a note by itself: the sentences of a link, or where the text comes from.
    private func isFathoms(_ note: XMLPart) -> Bool {
        Self.isEvidence(note) || (note["creatingUser"] ?? "").identifier == QDANames.machine
    }

    private mutating func takeNote(_ guid: String?, at place: NotePlace) {
        guard let guid = guid?.identifier, let note = notes[guid], taken.insert(guid).inserted else { return }
        let words = Self.words(of: note)
        guard !words.allSatisfy(\.isWhitespace) else { return desk.work.lose("notes without plain text", note["name"] ?? "") }
        add(words, at: place, note)
    }

    private mutating func add(_ words: String, at place: NotePlace, _ part: XMLPart) {
        let times = ["creationDateTime", "modifiedDateTime"].map { key in part[key].flatMap { UniversalTime.milliseconds($0) } }
        desk.work.notes.append(ImportedNote(words.filter { $0 != "\0" }, at: place, created: times[0], modified: times[1]))
    }
}
