import FathomModel

/// Names of states, organisations, armed groups and peoples, with what else they are called.
struct Gazetteer: Sendable {
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
        /// The actor, as an index into `entries`.
        let entry: Int
        /// How the words stand for it.
        let form: Form
    }

    /// The actors.
    let entries: [Entry]
    private let spellings: [String: [Spelling]]

    /// The actors of the rows of Resources/lexicon/actors.tsv: name, type, aliases, metonyms, adjectives.
    init(rows: [[String]]) {
        var entries: [Entry] = []
        var spellings: [String: [Spelling]] = [:]
        spellings.reserveCapacity(rows.count * 3)
        func add(_ text: String, _ form: Form) {
            let words = Self.words(text)
            guard let first = words.first else { return }
            spellings[first, default: []].append(Spelling(rest: Array(words.dropFirst()), entry: entries.count - 1, form: form))
        }
        for row in rows where row.count >= 2 {
            guard let type = ActorType(rawValue: row[1]) else { continue }
            entries.append(Entry(name: row[0], type: type))
            add(row[0], .name)
            for (column, form) in Self.columns where column < row.count {
                for text in Table.pieces(of: row[column], between: UInt8(ascii: ";")) { add(text, form) }
            }
        }
        for (first, list) in spellings where list.count > 1 {
            spellings[first] = list.sorted { ($0.rest.count, $1.entry) > ($1.rest.count, $0.entry) }
        }
        self.entries = entries
        self.spellings = spellings
    }

    /// How the words of each column after the type stand for the actor.
    private static let columns: [(Int, Form)] = [(2, .name), (3, .metonym), (4, .adjective)]

    /// The longest spellings that begin with `first`; the caller compares the words that follow.
    func spellings(from first: String) -> [Spelling] { spellings[first] ?? [] }

    /// The actor, as an index into `entries`, that has `name` for a name; nil without one.
    func entry(called name: String) -> Int? {
        let words = Self.words(name)
        guard let first = words.first else { return nil }
        return spellings(from: first).first { $0.form == .name && $0.rest.elementsEqual(words.dropFirst()) }?.entry
    }

    /// The words of a name as the reader of sentences cuts them: a possessive "'s" stands alone.
    private static func words(_ text: String) -> [String] {
        let words = Table.words(text)
        guard words.contains(where: isPossessive) else { return words }
        return words.flatMap { isPossessive($0) ? [String($0.dropLast(2)), "'s"] : [$0] }
    }

    private static func isPossessive(_ word: String) -> Bool { word.utf8.count > 2 && word.hasSuffix("'s") }
}
