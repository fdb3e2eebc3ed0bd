import FathomScreen

/// How a terminal shows colours.
enum Palette: Hashable {
    /// So many entries: 0 for a terminal without colour, else 8, 16, 88 or 256.
    case indexed(Int)
    /// Any colour by its red, green and blue.
    case direct

    /// The colour nearest to `colour` that the terminal has.
    func nearest(_ colour: Colour) -> Colour {
        switch (self, colour) {
        case (_, .standard), (.indexed(0), _): .standard
        case (.direct, _): colour
        case (.indexed(let count), _): Self.indexed(colour.inPalette, of: count)
        }
    }

    private static func indexed(_ colour: Colour, of count: Int) -> Colour {
        guard case .palette(let entry) = colour else { return .standard }
        return broughtDown(Int(entry), to: count)
    }

    /// The entry as a terminal of `count` colours can show it; greys become its own colour where there are but 8, lest black stand on black.
    private static func broughtDown(_ entry: Int, to count: Int) -> Colour {
        if entry < count { return .palette(UInt8(truncatingIfNeeded: entry)) }
        let entry = entry > 15 ? named(components(of: entry)) : entry
        if entry < count { return .palette(UInt8(truncatingIfNeeded: entry)) }
        return entry == 8 || entry == 15 ? .standard : .palette(UInt8(truncatingIfNeeded: entry % 8))
    }

    /// Red, green and blue of an entry above 15: the cube of 6 x 6 x 6, then 24 greys.
    private static func components(of entry: Int) -> [Int] {
        if entry >= 232 { return Array(repeating: 8 + 10 * (entry - 232), count: 3) }
        let cube = entry - 16
        return [cube / 36, cube / 6 % 6, cube % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
    }

    /// The named colour nearest to red, green and blue: its bright half where it is bright.
    private static func named(_ components: [Int]) -> Int {
        let most = components.max() ?? 0
        let least = components.min() ?? 0
        if most - least < 40 { return most < 64 ? 0 : most < 140 ? 8 : most < 215 ? 7 : 15 }
        let middle = (most + least) / 2
        let colour = (0..<3).reduce(0) { $0 | (components[$1] > middle ? 1 << $1 : 0) }
        return most > 200 ? colour + 8 : colour
    }
}
