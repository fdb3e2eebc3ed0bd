/// Words with their classes, as a file of Resources/lexicon lists them: class, tab, words between blanks; a word may stand in many rows.
struct ClassedWords<Classes: OptionSet & Sendable>: Sendable where Classes.RawValue == UInt32, Classes.Element == Classes {
    private var words: EmbeddedWords?

    /// The words of the embedded file at `path`; rows of a class that `named` does not have are left out. Linear in the file.
    init(_ path: String, named: [String: Classes]) {
        guard let file = unsafe Table.embedded(path) else { return }
        var words = unsafe EmbeddedWords(in: file, room: file.count { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
        unsafe Table.lines(of: file) { line in
            guard let tab = unsafe file[line].firstIndex(of: UInt8(ascii: "\t")) else { return }
            let name = unsafe Table.string(file, line.lowerBound..<tab)
            guard let classes = named[name]?.rawValue else { return }
            unsafe Table.split(file, tab + 1..<line.upperBound, at: UInt8(ascii: " ")) { word in
                words.change(word, from: 0) { $0 |= classes }
            }
        }
        self.words = words
    }

    /// The classes of `word`; nil for one that is not listed. Linear in its bytes.
    subscript(word: String) -> Classes? { words?[word].map { Classes(rawValue: $0) } }
}
