import FathomModel

/// Names of states, organisations, armed groups and peoples, with what else they are called.
///
/// The file that lists them is used where it lies: a row is taken apart when a text has a word that one of its names begins with.
@safe struct Gazetteer: @unchecked Sendable {
    /// How a form stands for its actor.
    enum Form: UInt8, Sendable {
        /// A name proper, long or short.
        case name
        /// A capital or a building that stands for a government when it acts.
        case metonym
        /// An adjective or the name of the people.
        case adjective
    }

    /// One actor.
    struct Entry: Sendable {
        /// Its usual name.
        let name: String
        /// What sort of actor it is.
        let type: ActorType
    }

    /// One way to write an actor.
    struct Spelling: Sendable {
        /// The words after the first, in order.
        let rest: [String]
        /// The actor, as an index into the gazetteer.
        let entry: Int
        /// How the words stand for it.
        let form: Form
    }

    /// A row of the file.
    private struct Row {
        /// The bytes of the name.
        let name: Range<Int>
        let type: ActorType
    }

    /// A way to write an actor as it lies in the file, and the one before it that begins with the same word.
    private struct Writing {
        let range: Range<Int>
        let entry: Int
        let form: Form
        let before: UInt32
    }

    /// Stands for no writing.
    private static let none = UInt32.max

    private let file: UnsafeBufferPointer<UInt8>
    private var rows: [Row] = []
    private var writings: [Writing] = []
    /// The last writing that begins with a word.
    private var firsts: EmbeddedWords

    /// The actors of the embedded file at `path`: name, type, aliases, metonyms, adjectives; none if there is no such file. Linear in it.
    init(_ path: String) {
        unsafe file = unsafe Table.embedded(path) ?? UnsafeBufferPointer(start: nil, count: 0)
        let most = unsafe file.count { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }
        firsts = unsafe EmbeddedWords(in: file, room: most)
        writings.reserveCapacity(most)
        unsafe Table.lines(of: file) { add(row: $0) }
    }

    private mutating func add(row line: Range<Int>) {
        var column = 0
        var name = line
        unsafe Table.split(file, line, at: UInt8(ascii: "\t")) { cell in
            defer { column += 1 }
            if column == 0 { name = cell }
            if column == 1, let type = unsafe ActorType(rawValue: Table.string(file, cell)) {
                rows.append(Row(name: name, type: type))
                add(name, .name)
            }
            guard let form = Self.forms[safe: column - 2], rows.last?.name == name else { return }
            unsafe Table.split(file, cell, at: UInt8(ascii: ";")) { add($0, form) }
        }
    }

    /// How the words of each column after the type stand for the actor.
    private static let forms: [Form] = [.name, .metonym, .adjective]

    private mutating func add(_ range: Range<Int>, _ form: Form) {
        let end = unsafe file[range].firstIndex(of: UInt8(ascii: " ")) ?? range.upperBound
        var first = range.lowerBound..<end
        if unsafe Table.isPossessive(file, first) { first = first.lowerBound..<first.upperBound - 2 }
        let place = UInt32(writings.count)
        var before = Self.none
        firsts.change(first, from: Self.none) { last in (before, last) = (last, place) }
        writings.append(Writing(range: range, entry: rows.count - 1, form: form, before: before))
    }

    /// The actor at index `entry`.
    func entry(at entry: Int) -> Entry {
        Entry(name: unsafe Table.string(file, rows[entry].name), type: rows[entry].type)
    }

    /// The spellings that begin with `first`, the longest first; the caller compares the words that follow. Where the text's next word is
    /// `next`, those that go on with another letter may be left out: most do, and are then not taken apart.
    func spellings(from first: String, before next: String? = nil) -> [Spelling] {
        guard var place = firsts[first] else { return [] }
        var found: [Spelling] = []
        let letter = next?.utf8.first
        while place != Self.none {
            let writing = writings[Int(place)]
            if let letter, goesOn(writing.range, after: first, otherThan: letter) {
                place = writing.before
                continue
            }
            let rest = Array(words(writing.range).dropFirst())
            found.append(Spelling(rest: rest, entry: writing.entry, form: writing.form))
            place = writing.before
        }
        found.reverse()
        return found.count == 1 ? found : found.sorted { ($0.rest.count, $1.entry) > ($1.rest.count, $0.entry) }
    }

    /// Whether a second word begins in ASCII with another byte than `letter`.
    private func goesOn(_ range: Range<Int>, after first: String, otherThan letter: UInt8) -> Bool {
        var place = range.lowerBound + first.utf8.count
        guard place < range.upperBound else { return false }
        let mark = unsafe file[place]
        if mark == UInt8(ascii: " ") { place += 1 }
        guard mark == UInt8(ascii: " ") || mark == UInt8(ascii: "'"), place < range.upperBound, letter < 0x80 else { return false }
        let own = unsafe file[place]
        return own < 0x80 && own != letter
    }

    /// The actor, as an index, that has `name` for a name; nil without one.
    func entry(called name: String) -> Int? {
        let words = Table.words(name).flatMap(Self.cut)
        guard let first = words.first else { return nil }
        return spellings(from: first).first { $0.form == .name && $0.rest.elementsEqual(words.dropFirst()) }?.entry
    }

    /// The words of a name as the reader of sentences cuts them: a possessive "'s" stands alone.
    private func words(_ range: Range<Int>) -> [String] {
        var words: [String] = []
        unsafe Table.split(file, range, at: UInt8(ascii: " ")) { word in
            if !word.isEmpty { unsafe words += Self.cut(Table.string(file, word)) }
        }
        return words
    }

    private static func cut(_ word: String) -> [String] {
        word.utf8.count > 2 && word.hasSuffix("'s") ? [String(word.dropLast(2)), "'s"] : [word]
    }
}
