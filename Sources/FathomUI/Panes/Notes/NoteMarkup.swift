import FathomModel
import FathomScreen

/// The words of a note as they show: Markdown plainly styled, tags, and links to concepts.
struct NoteMarkup {
    /// How a stretch of words looks.
    enum Look: Hashable {
        case plain, strong, emphasis, code, quiet, tag
        /// The link of that number within the note.
        case link(Int)
    }

    /// A stretch of one look.
    struct Run: Hashable {
        var text: String
        var look: Look
    }

    /// The lines of the note, each in runs; the signs of Markdown are left out.
    private(set) var lines: [[Run]] = []
    private var links = 0

    /// The markup of `body`. Linear.
    init(_ body: String, glyphs: Glyphs) {
        var isCode = false
        for line in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.hasPrefix("```") {
                isCode.toggle()
                continue
            }
            lines.append(isCode ? [Run(text: String(line), look: .code)] : runs(of: line, glyphs))
        }
    }

    /// One line: a heading, a quotation, an item of a list, or plain words.
    private mutating func runs(of line: Substring, _ glyphs: Glyphs) -> [Run] {
        let rest = line.drop { $0 == " " }
        let signs = rest.prefix { $0 == "#" }
        if (1...6).contains(signs.count), rest.dropFirst(signs.count).first == " " {
            return inline(rest.dropFirst(signs.count + 1), .strong)
        }
        if rest.first == ">" { return [Run(text: "> ", look: .quiet)] + inline(rest.dropFirst().drop { $0 == " " }, .quiet) }
        if let sign = rest.first, "-*+".contains(sign), rest.dropFirst().first == " " {
            return [Run(text: glyphs == .unicode ? "• " : "- ", look: .quiet)] + inline(rest.dropFirst(2), .plain)
        }
        return inline(line, .plain)
    }

    /// The runs of words: **strong**, *emphasis*, `code`, [[links]] and #tags.
    private mutating func inline(_ words: Substring, _ base: Look) -> [Run] {
        let found = NoteWords(String(words))
        let bytes = Array(words.utf8)
        var runs: [Run] = []
        var offset = 0
        var plain: [UInt8] = []
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func close() {
            if !plain.isEmpty { runs.append(Run(text: String(decoding: plain, as: UTF8.self), look: base)) }
            plain = []
        }
        while offset < bytes.count {
            if let link = found.links.first(where: { $0.range.lowerBound == offset }) {
                close()
                runs.append(Run(text: link.shown, look: .link(links)))
                links += 1
                offset = link.range.upperBound
            } else if let tag = found.tagRanges.first(where: { $0.lowerBound == offset }) {
                close()
                runs.append(Run(text: text(tag), look: .tag))
                offset = tag.upperBound
            } else if let (inner, end, look) = Self.span(in: bytes, at: offset) {
                close()
                runs.append(Run(text: text(inner), look: look))
                offset = end
            } else {
                plain.append(bytes[offset])
                offset += 1
            }
        }
        close()
        return runs
    }

    /// A stretch between signs that begins at `offset`: its words, its end, and how it looks.
    private static func span(in bytes: [UInt8], at offset: Int) -> (Range<Int>, Int, Look)? {
        for (sign, look) in [("**", Look.strong), ("__", .strong), ("`", .code), ("*", .emphasis), ("_", .emphasis)] {
            let sign = Array(sign.utf8)
            let start = offset + sign.count
            guard bytes[offset...].starts(with: sign), start < bytes.count, bytes[start] != 0x20 else { continue }
            let isInWord = offset > 0 && sign[0] == UInt8(ascii: "_") && isWord(bytes[offset - 1])
            guard !isInWord, let end = end(of: sign, in: bytes, from: start), look != .emphasis || !holdsLink(bytes[start..<end]) else {
                continue
            }
            return (start..<end, end + sign.count, look)
        }
        return nil
    }

    private static func end(of sign: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        var place = start + 1
        while place + sign.count <= bytes.count {
            if bytes[place - 1] != 0x20, bytes[place...].starts(with: sign) { return place }
            place += 1
        }
        return nil
    }

    private static func holdsLink(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains(UInt8(ascii: "[")) }

    private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}

extension NoteMarkup {
    /// The lines broken at blanks to at most `columns` columns; a word wider than a line is cut. Linear.
    func wrapped(columns: Int) -> [[Run]] {
        lines.flatMap { NoteWrap.lines($0, columns: max(1, columns)) }
    }
}

/// Breaks runs into lines.
private struct NoteWrap {
    private let columns: Int
    private var lines: [[NoteMarkup.Run]] = []
    private var line: [NoteMarkup.Run] = []
    private var width = 0

    static func lines(_ runs: [NoteMarkup.Run], columns: Int) -> [[NoteMarkup.Run]] {
        var wrap = NoteWrap(columns: columns)
        for word in words(of: runs) { wrap.add(word) }
        return wrap.lines + [wrap.line]
    }

    private init(columns: Int) {
        self.columns = columns
    }

    /// The words between blanks, each in runs; a blank run before a word tells that one stood there.
    private static func words(of runs: [NoteMarkup.Run]) -> [[NoteMarkup.Run]] {
        var words: [[NoteMarkup.Run]] = [[]]
        for run in runs {
            for (index, part) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if index > 0, words.last?.isEmpty == false { words.append([]) }
                if !part.isEmpty { words[words.count - 1].append(NoteMarkup.Run(text: String(part), look: run.look)) }
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private mutating func add(_ word: [NoteMarkup.Run]) {
        let size = word.reduce(0) { $0 + CellWidth.columns(of: $1.text) }
        if width > 0, width + 1 + size > columns { close() }
        if width > 0 {
            append(NoteMarkup.Run(text: " ", look: line.last?.look == word.first?.look ? word.first?.look ?? .plain : .plain))
            width += 1
        }
        for run in word { addRun(run) }
    }

    private mutating func addRun(_ run: NoteMarkup.Run) {
        var rest = Substring(run.text)
        while width + CellWidth.columns(of: String(rest)) > columns {
            var part = ""
            while let next = rest.first,
                width + CellWidth.columns(of: part) + CellWidth.columns(of: next) <= columns || (part.isEmpty && width == 0)
            {
                part.append(next)
                rest.removeFirst()
            }
            append(NoteMarkup.Run(text: part, look: run.look))
            close()
        }
        append(NoteMarkup.Run(text: String(rest), look: run.look))
        width += CellWidth.columns(of: String(rest))
    }

    private mutating func append(_ run: NoteMarkup.Run) {
        guard !run.text.isEmpty else { return }
        if line.last?.look == run.look { line[line.count - 1].text += run.text } else { line.append(run) }
    }

    private mutating func close() {
        lines.append(line)
        (line, width) = ([], 0)
    }
}
