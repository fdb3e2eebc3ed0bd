/// What was cut, the last one last: what is put back is that, or one after the other those before it.
struct KillRing: Hashable, Sendable {
    /// Most pieces that are kept.
    static let most = 60

    private(set) var pieces: [String] = []
    /// Which piece was put back last, and where it stands.
    private var put: Put?
    /// The piece that is about to take its place.
    private var turned: Int?

    private struct Put: Hashable {
        let piece: Int
        let start: EditorWords.Place
        let end: EditorWords.Place
    }

    /// Keeps what was cut; what goes on with the cut before joins it, at its start or at its end.
    mutating func keep(_ cut: String, joining: Bool, before: Bool) {
        if joining, let last = pieces.popLast() {
            pieces.append(before ? cut + last : last + cut)
        } else {
            pieces.append(cut)
            if pieces.count > Self.most { pieces.removeFirst() }
        }
    }

    /// The piece that was cut last.
    var last: String? { pieces.last }

    /// Takes in where a piece was put back: the one that `turn` went on to, else the last.
    mutating func note(start: EditorWords.Place, end: EditorWords.Place) {
        put = Put(piece: turned ?? pieces.count - 1, start: start, end: end)
        turned = nil
    }

    /// What was put back last stays.
    mutating func settle() {
        put = nil
    }

    /// Goes on to the piece before the one that was put back last: where that stands, and what takes its place; nil if nothing was.
    mutating func turn() -> (start: EditorWords.Place, end: EditorWords.Place, words: String)? {
        guard let put, !pieces.isEmpty else { return nil }
        let piece = (put.piece + pieces.count - 1) % pieces.count
        turned = piece
        return (put.start, put.end, pieces[piece])
    }
}
