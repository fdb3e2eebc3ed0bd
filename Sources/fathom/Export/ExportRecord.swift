internal import FathomExport
internal import FathomNotes
internal import FathomText

/// What an export wrote into a folder, kept there in the file `.fathom-export`: a line a file with its digest, as `sha256sum` reads it. From it the next export knows
/// which files are Fathom's own, and which were changed since.
struct ExportRecord {
    /// What the file is called.
    static let name = ".fathom-export"

    /// The digest of each file, by its path.
    private(set) var digests: [String: String] = [:]

    /// What is written when these files are.
    init(_ files: [ExportFile]) {
        for file in files { digests[file.path] = SHA256.hexadecimal(of: file.bytes) }
    }

    /// What the file says. Lines that name no file below the folder are passed over: what stands there is text from outside.
    init(reading bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A) {
            let digest = line.prefix(64)
            guard digest.count == 64, line.dropFirst(64).prefix(2).elementsEqual("  ".utf8),
                let path = String(validating: line.dropFirst(66), as: UTF8.self), Self.isBelow(path)
            else { continue }
            digests[path] = String(decoding: digest, as: UTF8.self)
        }
    }

    /// The file.
    var bytes: [UInt8] { Array(digests.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined().utf8) }

    /// Whether a path leads to a file below the folder, and to none that is hidden.
    private static func isBelow(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return TextLine.of(path) == path && parts.allSatisfy { !$0.isEmpty && $0.first != "." }
    }
}
