import FathomModel
import FathomText

/// Letters that lie over everything that can be followed in a pane; typing them follows it.
struct Labels: Hashable, Sendable {
    /// What a label leads to.
    enum Target: Hashable, Sendable {
        /// A mention in the text.
        case mention(MentionIndex.Entry)
        /// A row of the links, by the item that it belongs to.
        case link(Int)
    }

    /// One label.
    struct Label: Hashable, Sendable {
        let letters: String
        let target: Target
    }

    /// The letters of labels: those of the home row first, then those above and below it.
    static let alphabet = Array("asdfghjklqwertyuiopzxcvbnm")

    /// All labels, in the order of their places on the screen.
    let labels: [Label]
    /// What has been typed of one.
    private(set) var typed = ""

    /// Labels for these targets, the first ones with the shortest letters.
    init(_ targets: [Target]) {
        labels = zip(Self.letters(targets.count), targets).map { Label(letters: $0, target: $1) }
    }

    /// The labels that begin with what has been typed.
    var open: [Label] { labels.filter { $0.letters.hasPrefix(typed) } }

    /// Takes in a letter: the target whose label is whole now, if there is one. A letter that no label goes on with changes nothing.
    mutating func type(_ letter: Character) -> Target? {
        let longer = typed + letter.lowercased()
        guard labels.contains(where: { $0.letters.hasPrefix(longer) }) else { return nil }
        typed = longer
        return labels.first { $0.letters == longer }?.target
    }

    /// Takes the last letter back.
    mutating func deleteBack() {
        typed = String(typed.dropLast())
    }

    /// `count` labels, none the beginning of another: single letters as long as they last, and pairs that begin with the letters left
    /// over. At most 26 x 26; what has none is reached otherwise.
    static func letters(_ count: Int) -> [String] {
        let size = alphabet.count
        let count = min(max(0, count), size * size)
        let leads = count <= size ? 0 : (count - size + size - 2) / (size - 1)
        let singles = alphabet.prefix(size - leads).map { String($0) }
        let pairs = alphabet.suffix(leads).flatMap { lead in alphabet.map { "\(lead)\($0)" } }
        return Array((singles + pairs).prefix(count))
    }
}
