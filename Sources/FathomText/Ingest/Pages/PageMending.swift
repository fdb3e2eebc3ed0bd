/// Mends the lines of pages: characters, running headers, page numbers, marks of footnotes.
struct PageMending {
    /// The lines of each page, without blanks at their ends.
    private var pages: [[String]]
    /// How often something of each kind was mended.
    private(set) var counts: [Diagnostic.Kind: Int] = [:]

    /// The pages of `raw`, parted by form feeds.
    init(_ raw: [UInt8]) {
        let text = String(decoding: raw.filter { $0 != 0x0D }, as: UTF8.self)
        pages = text.unicodeScalars.split(separator: "\u{0C}", omittingEmptySubsequences: false).map { page in
            page.split(separator: "\n", omittingEmptySubsequences: false).map { String(String.UnicodeScalarView($0)) }
        }
    }

    /// The lines of all pages.
    var lines: [String] { pages.flatMap { $0 } }

    /// The lines with mended characters, for a comparison.
    var mendedLines: [String] {
        var copy = self
        copy.mendCharacters()
        return copy.lines
    }

    private mutating func count(_ kind: Diagnostic.Kind, _ number: Int = 1) {
        if number > 0 { counts[kind, default: 0] += number }
    }

    /// Undoes letters joined for print, soft hyphens and blanks that do not break.
    mutating func mendCharacters() {
        for page in pages.indices {
            for line in pages[page].indices where !pages[page][line].utf8.allSatisfy({ $0 < 0x80 }) {
                pages[page][line] = mended(pages[page][line])
            }
        }
    }

    private mutating func mended(_ line: String) -> String {
        var kept = ""
        let scalars = Array(line.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            if let letters = Self.ligatures[scalar.value] {
                kept += letters
                count(.ligatures)
            } else if scalar.value == 0xAD {
                if place == scalars.count - 1 { kept += "-" }
                count(.softHyphens)
            } else if scalar.value == 0xA0 || scalar.value == 0x202F || scalar.value == 0x2007 {
                kept += " "
                count(.unbreakableBlanks)
            } else {
                kept.unicodeScalars.append(scalar)
            }
        }
        return kept
    }

    /// Letters that are joined for print.
    private static let ligatures: [UInt32: String] = [
        0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
    ]

    /// Takes page numbers and running headers away: see `RunningLines`.
    mutating func setFurnitureAside() {
        let running = RunningLines(pages)
        for page in pages.indices {
            let set = running.lines(ofPage: page)
            count(.pageFurniture, set.count)
            for line in set.sorted(by: >) { pages[page].remove(at: line) }
        }
    }

    /// Takes the marks of footnotes off the words that they are glued to: see `FootnoteMarks`.
    mutating func takeFootnoteMarksOff() {
        var marks = FootnoteMarks()
        for page in pages.indices {
            for line in pages[page].indices { pages[page][line] = marks.freed(pages[page][line]) }
        }
        count(.footnoteMarks, marks.count)
    }
}
