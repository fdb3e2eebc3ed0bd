import FathomExtraction
import FathomModel
import FathomText

/// A text with marks on what the extractor must find: `[Iran|A] adopted [active defence|S]`.
///
/// Letters: A actor, T threat, S strategy, C consequence; a `!` before the letter says that the words must not be an entry of that kind.
public struct MarkedText: Sendable {
    /// One mark.
    public struct Mark: Hashable, Sendable {
        /// The words between the bracket and the bar.
        public let words: String
        /// What they are.
        public let kind: ConceptKind
        /// Whether they must be found; else they must not.
        public let isWanted: Bool
    }

    /// The text without its marks.
    public let text: String
    /// The marks in order.
    public let marks: [Mark]

    /// Reads a marked text; a bracket without a proper mark stays as it is.
    public init(_ marked: String) {
        var text = ""
        var marks: [Mark] = []
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "[") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "]"), let mark = Self.mark(rest[rest.index(after: open)..<close]) else {
                text += "["
                rest = rest[rest.index(after: open)...]
                continue
            }
            text += mark.words
            marks.append(mark)
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
        self.marks = marks
    }

    private static func mark(_ inside: Substring) -> Mark? {
        guard let bar = inside.lastIndex(of: "|") else { return nil }
        var letter = inside[inside.index(after: bar)...].lowercased()
        let isWanted = !letter.hasPrefix("!")
        if !isWanted { letter.removeFirst() }
        guard letter.count == 1, let kind = ConceptKind.allCases.first(where: { String($0.letter) == letter }) else { return nil }
        return Mark(words: String(inside[..<bar]), kind: kind, isWanted: isWanted)
    }

    /// The model of the text.
    public var model: ArgumentModel { model(with: nil) }

    /// The model of the text, read with a codebook.
    public func model(with codebook: Codebook?) -> ArgumentModel {
        Extractor(codebook: codebook).model(of: Document(reading: Array(text.utf8), name: "marked", format: .plain))
    }

    /// What is wrong with the model of the text: a line for each mark that is not met; empty when all is right.
    public var faults: [String] { faults(with: nil) }

    /// What is wrong with the model of the text, read with a codebook.
    public func faults(with codebook: Codebook?) -> [String] {
        let model = model(with: codebook)
        return marks.compactMap { mark in
            let found = model.concepts(of: mark.kind).flatMap { [$0.name] + $0.variants }
            guard found.contains(where: { Self.says($0, mark.words) }) != mark.isWanted else { return nil }
            return "\(mark.isWanted ? "missing" : "unwanted") \(mark.kind): \(mark.words); found \(found)"
        }
    }

    /// Whether one of the two phrases holds most words of the other.
    private static func says(_ found: String, _ wanted: String) -> Bool {
        let left = Set(found.lowercased().split(separator: " ")), right = Set(wanted.lowercased().split(separator: " "))
        return Double(2 * left.intersection(right).count) >= 1.3 * Double(max(left.count, right.count))
    }
}
