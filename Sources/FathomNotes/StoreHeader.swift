internal import Glibc

/// The first hundred bytes of a database file, read without SQLite, so that a file which is not ours is never touched by it.
///
/// Layout: "Database File Format" of SQLite's documentation, section 1.3. Numbers are big-endian.
struct StoreHeader {
    /// "FTHM", the mark of a Fathom store.
    static let applicationID: UInt32 = 0x4654_484D
    /// Length in bytes.
    static let count = 100

    private let bytes: [UInt8]

    /// A header of that many bytes, or nil when the file does not begin as a database does.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.count, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
        self.bytes = bytes
    }

    /// Who made the file; 0 for an application that does not say.
    var applicationID: UInt32 { number(at: 68) }
    /// Number of the last migration, as the application keeps it.
    var schema: Int { Int(number(at: 60)) }
    /// How long the file says that it is, in bytes: the size of a page times their number.
    var length: Int {
        let size = Int(number(at: 16) >> 16)
        return (size == 1 ? 65_536 : size) * Int(number(at: 28))
    }

    private func number(at offset: Int) -> UInt32 {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
