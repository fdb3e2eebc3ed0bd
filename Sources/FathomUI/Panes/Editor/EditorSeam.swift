/// Characters that are put between others, with those of the others that they join.
///
/// A mark that is typed behind a letter belongs to the letter, and half a flag to the half before it: readers count the two as one character, so the
/// line has to hold them as one.
struct EditorSeam {
    /// The characters, with those that they join.
    private(set) var characters: [Character]
    /// How many characters of the line before and behind were taken in.
    private(set) var taken = (before: 0, behind: 0)
    /// How many of the characters stand before what is put in ends.
    private(set) var cursor: Int

    /// Whether nothing is joined.
    var isPlain: Bool { taken == (0, 0) }

    /// What comes of `new` characters between those before and those behind them. Linear in the new ones where one of them is not ASCII, or a neighbour.
    init(_ new: [Character], before: ArraySlice<Character>, behind: ArraySlice<Character>) {
        characters = new
        cursor = new.count
        guard !(new.allSatisfy(\.isASCII) && before.last?.isASCII != false && behind.first?.isASCII != false) else { return }
        var before = before
        var behind = behind
        while true {
            let all = [before.last].compactMap { $0 } + characters + [behind.first].compactMap { $0 }
            let joined = Array(String(all))
            guard joined != all else { return }
            let head = Array(String([before.last].compactMap { $0 } + characters[..<cursor]))
            cursor = min(head.count, joined.count)
            characters = joined
            taken.before += before.popLast() == nil ? 0 : 1
            taken.behind += behind.popFirst() == nil ? 0 : 1
        }
    }
}
