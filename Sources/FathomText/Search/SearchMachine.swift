/// Runs a regular expression over characters: every way to match at once, one character after the other, so that the time for one match is
/// bounded by characters times steps, whatever the expression. The match that begins first wins, and of these the one that it prefers.
struct SearchMachine {
    /// A way to match: the step that it is at, and where it began.
    private struct Way {
        let step: Int
        let start: Int
    }

    private let steps: [SearchExpression.Step]
    /// What a match begins with; nil if it may begin with anything.
    private let firsts: [SearchSet]?
    private var ways: [Way] = []
    /// For each step, at which character it was reached last.
    private var reached: [Int]
    /// Steps that were taken so far.
    private(set) var work = 0

    init(_ expression: SearchExpression) {
        steps = expression.steps
        firsts = expression.firsts
        reached = Array(repeating: -1, count: expression.steps.count)
    }

    /// All matches that are not empty, from left to right.
    mutating func ranges(in characters: [UInt32]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        while start < characters.count, let range = first(in: characters, from: start) {
            if !range.isEmpty { ranges.append(range) }
            start = max(range.upperBound, range.lowerBound + 1)
        }
        return ranges
    }

    /// The first match that begins at or after `from`.
    private mutating func first(in characters: [UInt32], from: Int) -> Range<Int>? {
        var found: Range<Int>?
        ways = []
        reached = Array(repeating: -1, count: steps.count)
        for place in from...characters.count {
            if found == nil, ways.isEmpty, !mayBegin(at: place, in: characters) {
                work += 1
                continue
            }
            if found == nil { follow(0, from: place, at: place, in: characters) }
            if ways.isEmpty, found != nil { break }
            found = advance(at: place, in: characters) ?? found
        }
        return found
    }

    /// Whether a match may begin with the character at `place`.
    private func mayBegin(at place: Int, in characters: [UInt32]) -> Bool {
        guard let firsts, place < characters.count else { return firsts == nil }
        return firsts.contains { $0.holds(characters[place]) }
    }

    /// Takes the character at `place` on every way; the match of the first way that ends here, which ends all ways behind it.
    private mutating func advance(at place: Int, in characters: [UInt32]) -> Range<Int>? {
        let current = ways
        ways = []
        for way in current {
            work += 1
            switch steps[way.step] {
            case .found: return way.start..<place
            case .one(let set):
                if place < characters.count, set.holds(characters[place]) {
                    follow(way.step + 1, from: way.start, at: place + 1, in: characters)
                }
            default: break
            }
        }
        return nil
    }

    /// Adds the ways that go on from a step without taking a character, the preferred one first.
    private mutating func follow(_ first: Int, from start: Int, at place: Int, in characters: [UInt32]) {
        var open = [first]
        while let step = open.popLast() {
            guard reached[step] != place else { continue }
            reached[step] = place
            work += 1
            switch steps[step] {
            case .jump(let target): open.append(target)
            case .split(let preferred, let other): open += [other, preferred]
            case .place(let kind): if Self.holds(kind, at: place, in: characters) { open.append(step + 1) }
            case .one, .found: ways.append(Way(step: step, start: start))
            }
        }
    }

    private static func holds(_ kind: SearchTree.Place, at place: Int, in characters: [UInt32]) -> Bool {
        let isBehindWord = place > 0 && SearchFolding.isWord(characters[place - 1])
        let isBeforeWord = place < characters.count && SearchFolding.isWord(characters[place])
        switch kind {
        case .start: return place == 0
        case .end: return place == characters.count
        case .wordEdge: return isBehindWord != isBeforeWord
        case .wordInside: return isBehindWord == isBeforeWord
        }
    }
}
