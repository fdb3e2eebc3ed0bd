/// Unpacks what was packed by "deflate" (RFC 1951), up to a number of bytes. Linear in what comes out.
struct Inflater {
    private let packed: ArraySlice<UInt8>
    private let limit: Int
    private var place: Int
    private var bits: UInt32 = 0
    private var count = 0
    private var out: [UInt8] = []

    /// What `packed` holds; throws if that is more than `limit` bytes or if it is not packed so.
    static func bytes(of packed: ArraySlice<UInt8>, limit: Int) throws(ImportFault) -> [UInt8] {
        var inflater = Inflater(packed: packed, limit: limit)
        while try !inflater.block() {}
        return inflater.out
    }

    private init(packed: ArraySlice<UInt8>, limit: Int) {
        self.packed = packed
        self.limit = limit
        place = packed.startIndex
    }

    private var fault: ImportFault { .broken(format: "ZIP", byte: place) }

    private mutating func take(_ wanted: Int) throws(ImportFault) -> Int {
        while count < wanted {
            guard place < packed.endIndex else { throw fault }
            bits |= UInt32(packed[place]) << UInt32(count)
            (place, count) = (place + 1, count + 8)
        }
        let value = Int(bits & (1 << UInt32(wanted) - 1))
        bits >>= UInt32(wanted)
        count -= wanted
        return value
    }

    private mutating func put(_ byte: UInt8) throws(ImportFault) {
        guard out.count < limit else { throw .tooLarge(limit) }
        out.append(byte)
    }

    /// Unpacks a block; whether it was the last one.
    private mutating func block() throws(ImportFault) -> Bool {
        let isLast = try take(1) == 1
        switch try take(2) {
        case 0: try stored()
        case 1: try coded(.fixedLengths, .fixedDistances)
        case 2:
            let (lengths, distances) = try tables()
            try coded(lengths, distances)
        default: throw fault
        }
        return isLast
    }

    private mutating func stored() throws(ImportFault) {
        (bits, count) = (0, 0)
        let length = try take(16)
        guard try take(16) == ~length & 0xFFFF, place + length <= packed.endIndex else { throw fault }
        for byte in packed[place..<place + length] { try put(byte) }
        place += length
    }

    private mutating func symbol(_ code: PrefixCode) throws(ImportFault) -> Int {
        var value = 0, first = 0, index = 0
        for length in 1...15 {
            value |= try take(1)
            let counted = code.counts[length]
            if value - first < counted { return code.symbols[index + value - first] }
            index += counted
            first = (first + counted) << 1
            value <<= 1
        }
        throw fault
    }

    private mutating func coded(_ lengths: PrefixCode, _ distances: PrefixCode) throws(ImportFault) {
        while true {
            let symbol = try self.symbol(lengths)
            if symbol < 256 { try put(UInt8(symbol)) }
            if symbol == 256 { return }
            guard symbol > 256 else { continue }
            guard symbol - 257 < Self.lengths.count else { throw fault }
            let length = try Self.lengths[symbol - 257].base + take(Self.lengths[symbol - 257].extra)
            let far = try self.symbol(distances)
            guard far < Self.distances.count else { throw fault }
            let distance = try Self.distances[far].base + take(Self.distances[far].extra)
            guard distance <= out.count else { throw fault }
            for _ in 0..<length { try put(out[out.count - distance]) }
        }
    }

    private mutating func tables() throws(ImportFault) -> (PrefixCode, PrefixCode) {
        let lengths = try take(5) + 257, distances = try take(5) + 1, own = try take(4) + 4
        var first = [Int](repeating: 0, count: 19)
        for place in 0..<own { first[Self.order[place]] = try take(3) }
        let code = PrefixCode(first)
        var all: [Int] = []
        while all.count < lengths + distances {
            let symbol = try self.symbol(code)
            switch symbol {
            case ..<16: all.append(symbol)
            case 16:
                guard let last = all.last else { throw fault }
                all += [Int](repeating: last, count: 3 + (try take(2)))
            case 17: all += [Int](repeating: 0, count: 3 + (try take(3)))
            default: all += [Int](repeating: 0, count: 11 + (try take(7)))
            }
        }
        guard all.count == lengths + distances else { throw fault }
        return (PrefixCode(Array(all[..<lengths])), PrefixCode(Array(all[lengths...])))
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The lengths that symbols from 257 stand for: each group of four takes one more bit, and the last stands alone.
    private static let lengths: [(base: Int, extra: Int)] = grown(from: 3, plain: 8, group: 4, count: 28) + [(258, 0)]
    private static let distances: [(base: Int, extra: Int)] = grown(from: 1, plain: 4, group: 2, count: 30)

    private static func grown(from base: Int, plain: Int, group: Int, count: Int) -> [(base: Int, extra: Int)] {
        var next = base
        return (0..<count).map { place in
            let extra = place < plain ? 0 : (place - plain) / group + 1
            defer { next += 1 << extra }
            return (next, extra)
        }
    }
}

/// A prefix code: how many symbols have each length, and the symbols in order.
struct PrefixCode {
    let counts: [Int]
    let symbols: [Int]

    /// The code whose symbols have those lengths; 0 for a symbol that is not used.
    init(_ lengths: [Int]) {
        counts = (0...15).map { length in length == 0 ? 0 : lengths.count { $0 == length } }
        symbols = (1...15).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
    }

    /// The code that needs no table, for bytes and lengths.
    static let fixedLengths = PrefixCode((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    /// The same for distances.
    static let fixedDistances = PrefixCode([Int](repeating: 5, count: 30))
}
