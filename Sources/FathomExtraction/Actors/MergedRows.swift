/// Which rows of a table went into which, so that a text of many names needs one pass over its spots and not one for each name.
struct MergedRows {
    private var places: [Int: Int] = [:]
    private var members: [Int: [Int]] = [:]

    /// Where what belonged to `row` at first belongs now.
    func row(of row: Int) -> Int { places[row] ?? row }

    /// Notes that all that belongs to `row` now goes to `other`.
    mutating func merge(_ row: Int, into other: Int) {
        let moved = (members.removeValue(forKey: row) ?? []) + (places[row] == nil ? [row] : [])
        for first in moved { places[first] = other }
        members[other, default: []] += moved
    }
}
