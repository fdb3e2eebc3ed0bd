/// Why a line of a codebook cannot be used. It has no words here; the program words it for the reader.
public struct CodebookFault: Hashable, Sendable {
    /// What a row lacks.
    public enum Part: String, Sendable, CaseIterable, Hashable {
        case type, name, cue, phrase, off, rule, sentence
    }

    /// What is wrong. Words of the line are given as they stand there, blanks apart.
    public enum Kind: Hashable, Sendable {
        /// The line is not UTF-8.
        case notUTF8
        /// The line holds a control character other than the tabs between its cells.
        case controlCharacter
        /// The line has no tab, so it has but one cell.
        case noTab(String)
        /// The first cell names no sort of row.
        case unknownRow(String)
        /// A cell that must be there is missing or empty.
        case missing(Part, CodebookRow)
        /// The second cell of an actor is no type.
        case unknownType(String)
        /// The second cell of a rule says something else than "off".
        case notOff(String)
        /// There is no rule of that name.
        case unknownRule(String)
        /// A cell more than the row can have.
        case surplus(String, CodebookRow)
        /// A name or phrase without a letter or a digit.
        case noWord(String)
        /// A name or phrase of more than `CodebookReader.longestPhrase` words.
        case tooLong(String)
        /// The words stand in that earlier line already, in a way that contradicts this one.
        case repeated(String, line: Int)
    }

    /// The line, counted from 1.
    public let line: Int
    /// What is wrong with it.
    public let kind: Kind

    /// A fault of a line.
    public init(line: Int, _ kind: Kind) {
        self.line = line
        self.kind = kind
    }
}
