import FathomExport

/// A ZIP archive from outside: its members by path. Members are unpacked when they are asked for, up to a bound; a path that leaves the archive is
/// refused before anything is unpacked.
struct ZipArchive {
    static let mostMembers = 10_000
    static let mostBytes = 512 << 20

    private struct Member {
        let path: String
        let method: Int
        let isLocked: Bool
        let sum: Int
        let packed: Int
        let size: Int
        let place: Int
    }

    private let bytes: [UInt8]
    private var members: [Member] = []

    /// The archive; throws if it is none, holds too much, or names a path that leaves it.
    init(_ bytes: [UInt8]) throws(ImportFault) {
        self.bytes = bytes
        guard let end = Self.end(of: bytes) else { throw .broken(format: "ZIP", byte: bytes.count) }
        let count = number(end + 10, 2)
        guard count <= Self.mostMembers else { throw .tooMany(Self.mostMembers) }
        var place = number(end + 16, 4), total = 0
        for _ in 0..<count {
            guard number(place, 4) == 0x0201_4B50 else { throw .broken(format: "ZIP", byte: place) }
            let member = try member(at: place)
            total += member.size
            guard total <= Self.mostBytes else { throw .tooLarge(Self.mostBytes) }
            members.append(member)
            place += 46 + number(place + 28, 2) + number(place + 30, 2) + number(place + 32, 2)
        }
    }

    /// The paths, in the order of the archive.
    var paths: [String] { members.map(\.path) }

    /// What the member of that path holds, unpacked, at most `most` bytes; nil if there is none. Capitals do not matter.
    func bytes(at path: String, most: Int = mostBytes) throws(ImportFault) -> [UInt8]? {
        guard let member = members.first(where: { $0.path.lowercased() == path.lowercased() }) else { return nil }
        guard member.size <= most else { throw .tooLarge(most) }
        let start = member.place + 30 + number(member.place + 26, 2) + number(member.place + 28, 2)
        guard number(member.place, 4) == 0x0403_4B50, start + member.packed <= bytes.count else {
            throw .broken(format: "ZIP", byte: member.place)
        }
        guard !member.isLocked, member.method == 0 || member.method == 8 else { throw .unreadable(member.path) }
        let packed = bytes[start..<start + member.packed]
        let unpacked = member.method == 0 ? Array(packed) : try Inflater.bytes(of: packed, limit: member.size)
        guard unpacked.count == member.size, Int(CRC32.of(unpacked)) == member.sum else { throw .broken(format: "ZIP", byte: start) }
        return unpacked
    }

    private func member(at place: Int) throws(ImportFault) -> Member {
        let length = number(place + 28, 2)
        guard place + 46 + length <= bytes.count else { throw .broken(format: "ZIP", byte: place) }
        let path = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":"), !parts.contains("..") else { throw .leavesArchive(path) }
        return Member(
            path: path, method: number(place + 10, 2), isLocked: number(place + 8, 2) & 1 == 1, sum: number(place + 16, 4),
            packed: number(place + 20, 4), size: number(place + 24, 4), place: number(place + 42, 4))
    }

    /// Where the end of the directory is told: at most 64 KiB before the end of the archive.
    private static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        return (max(0, bytes.count - 22 - 0xFFFF)...bytes.count - 22).last { bytes[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 0x05, 0x06]) }
    }

    /// A number of `width` bytes, the least first; 0 outside the archive.
    private func number(_ place: Int, _ width: Int) -> Int {
        guard place >= 0, place + width <= bytes.count else { return 0 }
        return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}
