import FathomModel
import FathomScreen
import FathomText

/// Where a reader left a text: enough to go on there the next time, also when the text has changed a little since.
///
/// Concepts are told by kind, name and first mention, for their numbers belong to one reading of the text; offsets are bytes.
public struct SavedPlace: Hashable, Sendable {
    /// A concept as another reading of the text can find it again.
    struct Selection: Hashable, Sendable {
        var kind: ConceptKind
        var name: String
        /// First byte of its first mention.
        var offset: Int
    }

    /// When the reader left, in milliseconds since 1970 (UTC).
    public var left: Int64 = 0
    /// The text's own name, by which it is known again once it has changed; empty for one without a name.
    public var name = ""
    /// The pane with the focus, the list that had it last, and what the drawer shows.
    var focus: PaneID = .actors
    var list: PaneID = .actors
    var drawer: PaneID? = .links
    /// Whether the focused pane filled the screen.
    var isZoomed = false
    /// Which part of the model showed.
    var showing = Showing.all
    /// How the lists were ordered, where not in the usual way.
    var orders: [PaneID: ListOrder] = [:]
    /// The type of actor that showed alone.
    var type: ActorType?
    /// The words that the rows of panes had to have.
    var filters: [PaneID: String] = [:]
    /// The selected concept.
    var selection: Selection?
    /// The row under the cursor in the links.
    var link = 0
    /// The reader: the row at the top, what decides the section, the mention under the cursor, the sentence that was followed.
    var reader = ReaderPlace()
    /// The first words of the row at the top, for finding it again in a changed text.
    var quote = ""

    /// The place of a reader who has just opened a text.
    init() {}

    /// Most bytes of a quote, and the fewest that are looked for.
    static let longestQuote = 80, shortestQuote = 8
    /// How far from its old place a quote is looked for, in bytes.
    private static let reach = 4 << 20

    /// The first words at or behind `offset` in a text, up to the end of their line.
    static func quote(at offset: Int, in document: Document) -> String {
        let bytes = document.text.bytes
        guard let start = bytes.indices.dropFirst(max(0, offset)).first(where: { bytes[$0] > 0x20 }) else { return "" }
        let line = bytes[start...].prefix(longestQuote).prefix { $0 >= 0x20 && $0 != 0x7F }
        let whole = line.count == longestQuote ? line.prefix(upTo: line.lastIndex { $0 & 0xC0 != 0x80 } ?? line.startIndex) : line
        return String(decoding: whole, as: UTF8.self)
    }

    /// The place in a text that is the same to the byte; nil if it cannot be one of this text.
    func fitting(_ document: Document) -> SavedPlace? {
        let count = document.text.count
        let spans = [reader.cursor, reader.evidence].compactMap { $0 }
        guard reader.top.offset <= count, reader.place <= count, spans.allSatisfy({ $0.upper <= count }) else { return nil }
        return self
    }

    /// The place in a text that has changed: where the quote stands, the nearest to where it stood, at most
    /// 4 MiB away; nil if it is gone.
    func moved(in document: Document) -> SavedPlace? {
        let words = Array(quote.utf8)
        guard words.count >= Self.shortestQuote else { return nil }
        let near = document.text.clamped(TextSpan(max(0, reader.top.offset - Self.reach), reader.top.offset + Self.reach))
        let places = document.text.bytes[near.range].places(of: words)
        guard let found = places.min(by: { abs($0 - reader.top.offset) < abs($1 - reader.top.offset) }) else { return nil }
        return put(at: found)
    }

    /// The place without what only the old bytes can tell, its top at `offset`.
    private func put(at offset: Int) -> SavedPlace {
        var place = self
        place.reader = ReaderPlace(top: FlowPlace(offset: offset), place: offset)
        place.selection?.offset = -1
        return place
    }
}

extension ArraySlice<UInt8> {
    /// Where `words` begin. Linear, but for words that repeat themselves.
    fileprivate func places(of words: [UInt8]) -> [Int] {
        guard let first = words.first, words.count <= count else { return [] }
        return indices.dropLast(words.count - 1).filter { self[$0] == first && self[$0..<$0 + words.count].elementsEqual(words) }
    }
}
