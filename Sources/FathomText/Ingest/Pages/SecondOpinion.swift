/// What another program read off the same pages: where it parts blocks, and where its order differs.
struct SecondOpinion {
    /// Lines that begin a block there, by their letters.
    private let heads: Set<String>
    /// Where each line stands there that stands there once.
    private let places: [String: Int]

    /// An opinion of those lines, blocks parted by empty ones.
    init(_ lines: [String]) {
        var heads: Set<String> = []
        var places: [String: Int] = [:]
        var twice: Set<String> = []
        var filled = 0
        var isParted = true
        for line in lines {
            let key = Self.key(line)
            if !key.isEmpty {
                filled += 1
                if isParted { heads.insert(key) }
                if places.updateValue(filled, forKey: key) != nil { twice.insert(key) }
            }
            isParted = key.isEmpty
        }
        for key in twice { places[key] = nil }
        self.places = places
        self.heads = heads.count * 2 <= filled ? heads : []
    }

    /// The lines with an empty one before each that begins a block there. One that begins with a small letter goes on with what stands above it,
    /// however it was parted: a line stretched to the width of a column often is.
    func parted(_ lines: [String]) -> [String] {
        guard !heads.isEmpty else { return lines }
        return lines.flatMap { line in goesOn(line) || !heads.contains(Self.key(line)) ? [line] : ["", line] }
    }

    private func goesOn(_ line: String) -> Bool { line.unicodeScalars.first { $0 != " " }?.properties.isLowercase ?? true }

    /// The lines before which the other program has read on elsewhere: it has them before the line that is before them here.
    func doubtful(_ lines: [String]) -> [String] {
        var doubtful: [String] = []
        var last = 0
        for line in lines {
            guard let place = places[Self.key(line)] else { continue }
            if place < last { doubtful.append(line) }
            last = place
        }
        return doubtful
    }

    /// The letters and digits of a line; empty for one with fewer than four.
    private static func key(_ line: String) -> String {
        let letters = line.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        return letters.count < 4 ? "" : String(String.UnicodeScalarView(letters))
    }
}
