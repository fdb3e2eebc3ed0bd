/// What came of reading a codebook: a codebook with a fault is refused as a whole, so that nothing is coded by half of it.
public enum CodebookReading: Hashable, Sendable {
    /// The codebook.
    case codebook(Codebook)
    /// What is wrong, in the order of the lines; never empty.
    case faults([CodebookFault])
}

/// Reads the file of a codebook: one row a line, its cells parted by tabs, remarks after "#".
///
/// A line feed ends a line, with or without a carriage return; a byte-order mark is passed over; blanks around a cell do not count and
/// those inside it count as one; empty cells at the end of a row, as spreadsheets write them, do not count. Linear in the bytes.
public struct CodebookReader {
    /// The most words of a name or phrase.
    public static let longestPhrase = 24

    private let rules: Set<String>
    fileprivate var codebook: Codebook
    private var faults: [CodebookFault] = []
    fileprivate var seen = SeenPhrases()

    /// Reads the `bytes` of a codebook called `name`; `rules` are the names that can be switched off.
    public static func read(_ bytes: [UInt8], name: String, digest: String = "", rules: Set<String>) -> CodebookReading {
        var reader = CodebookReader(rules: rules, codebook: Codebook(name: name, digest: digest))
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() { reader.take(line.last == 0x0D ? line.dropLast() : line, number: place + 1) }
        return reader.faults.isEmpty ? .codebook(reader.codebook) : .faults(reader.faults)
    }

    private init(rules: Set<String>, codebook: Codebook) {
        self.rules = rules
        self.codebook = codebook
    }

    private mutating func take(_ line: ArraySlice<UInt8>, number: Int) {
        guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#") else { return }
        do throws(Complaint) {
            let cells = try CodebookCells(line)
            try take(cells, number)
        } catch {
            faults.append(CodebookFault(line: number, error.kind))
        }
    }

    private mutating func take(_ cells: CodebookCells, _ line: Int) throws(Complaint) {
        guard let row = CodebookRow(rawValue: cells.word) else { throw Complaint(kind: .unknownRow(cells.word)) }
        switch row {
        case .actor: try takeActor(cells, line)
        case .threat: try takeConcept(.threat, row, cells, line)
        case .strategy: try takeConcept(.strategy, row, cells, line)
        case .consequence: try takeConcept(.consequence, row, cells, line)
        case .stop: codebook.stops += try cells.phrases(from: 0, .phrase, row)
        case .rule: try takeRule(cells)
        case .define: try takeDefinition(cells, line)
        case .family: try takeFamily(cells, line)
        }
    }

    private mutating func takeActor(_ cells: CodebookCells, _ line: Int) throws(Complaint) {
        let word = try cells.cell(0, .type, .actor)
        guard let type = ActorType(rawValue: word) else { throw Complaint(kind: .unknownType(word)) }
        let names = try cells.phrases(from: 1, .name, .actor)
        for name in names { try seen.note(.actor, name, line) }
        codebook.actors.append(Codebook.Actor(name: names[0], type: type, aliases: Array(names.dropFirst())))
    }

    private mutating func takeConcept(
        _ kind: ConceptKind, _ row: CodebookRow, _ cells: CodebookCells, _ line: Int
    ) throws(Complaint) {
        let name = try cells.phrase(0, .name, row)
        try seen.note(.name(kind), name, line)
        let cues = try cells.phrases(from: 1, .cue, row)
        for cue in cues { try seen.note(.cue(kind), cue.lowercased(), line) }
        codebook.concepts.append(Codebook.CuedConcept(kind: kind, name: name, cues: cues))
    }

    private mutating func takeRule(_ cells: CodebookCells) throws(Complaint) {
        let word = try cells.cell(0, .off, .rule)
        guard word == "off" else { throw Complaint(kind: .notOff(word)) }
        let name = try cells.cell(1, .rule, .rule)
        guard rules.contains(name) else { throw Complaint(kind: .unknownRule(name)) }
        try cells.end(after: 2, .rule)
        if !codebook.rulesOff.contains(name) { codebook.rulesOff.append(name) }
    }

    private mutating func takeDefinition(_ cells: CodebookCells, _ line: Int) throws(Complaint) {
        let name = try cells.phrase(0, .name, .define)
        let sentence = try cells.cell(1, .sentence, .define)
        try cells.end(after: 2, .define)
        try seen.note(.definition, name, line)
        codebook.definitions[name] = sentence
    }
}

extension CodebookReader {
    fileprivate mutating func takeFamily(_ cells: CodebookCells, _ line: Int) throws(Complaint) {
        let family = try cells.phrase(0, .name, .family)
        for member in try cells.phrases(from: 1, .name, .family) {
            try seen.note(.family, member, line)
            codebook.families[member] = family
        }
    }
}

/// What is wrong with the line that is being read.
struct Complaint: Error {
    let kind: CodebookFault.Kind
}

/// Which phrases stood in which line, so that no two rows claim the same words.
private struct SeenPhrases {
    /// In what part of a row words stand; the same words may stand in different parts.
    enum Place: Hashable {
        case actor, definition, family
        case name(ConceptKind), cue(ConceptKind)
    }

    private struct Key: Hashable {
        let place: Place
        let words: String
    }

    private var lines: [Key: Int] = [:]

    /// Notes that `words` stand in `line`; throws if an earlier line has them.
    mutating func note(_ place: Place, _ words: String, _ line: Int) throws(Complaint) {
        let key = Key(place: place, words: words)
        if let earlier = lines[key], earlier != line { throw Complaint(kind: .repeated(words, line: earlier)) }
        lines[key] = line
    }
}
