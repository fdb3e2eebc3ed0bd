/// Writes a ZIP archive whose members are stored as they are, without a time: the same members give the same bytes.
///
/// Packing would make an archive smaller, and its bytes a matter of the packer's version. A member has less than 4 GiB.
enum ZipWriter {
    /// The archive of these members, in their order; their paths have "/" between parts. Linear.
    static func archive(_ members: [ExportFile]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let place = archive.count
            let facts = facts(of: member)
            archive += number(0x0403_4B50, 4) + facts + Array(member.path.utf8) + member.bytes
            directory += number(0x0201_4B50, 4) + number(0x0314, 2) + facts + number(0, 2) + number(0, 2) + number(0, 2)
            directory += number(0o100644 << 16, 4) + number(place, 4) + Array(member.path.utf8)
        }
        let count = number(members.count, 2)
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + count + count + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
        return archive + directory + end
    }

    /// What stands before each member and again in the directory: version 2.0, names in UTF-8, stored, 1 January 1980, sum, sizes, length of the path.
    private static func facts(of member: ExportFile) -> [UInt8] {
        number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x0021, 2) + number(Int(CRC32.of(member.bytes)), 4)
            + number(member.bytes.count, 4) + number(member.bytes.count, 4) + number(member.path.utf8.count, 2) + number(0, 2)
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
