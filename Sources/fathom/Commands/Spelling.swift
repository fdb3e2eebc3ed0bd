/// Tells how far words are from each other, for finding what a reader meant.
enum Spelling {
    /// The word among `known` that differs from `word` in the fewest letters, capitals apart, the first of equals; nil if all differ in more
    /// than a third of its letters, or two, which is what letters that changed places count.
    static func nearest(to word: String, among known: [String]) -> String? {
        let wanted = Array(word.lowercased())
        guard wanted.count <= 64 else { return nil }
        let ranked = known.map { (name: $0, distance: edits(wanted, Array($0.lowercased()))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= (wanted.count < 4 ? 1 : max(2, wanted.count / 3)) ? best.name : nil
    }

    /// Letters to insert, delete or replace to make the one the other (Wagner and Fischer). Time is the product of the lengths.
    static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (place, letter) in left.enumerated() {
            var corner = row[0]
            row[0] = place + 1
            for column in right.indices {
                let replaced = corner + (letter == right[column] ? 0 : 1)
                corner = row[column + 1]
                row[column + 1] = min(replaced, corner + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
