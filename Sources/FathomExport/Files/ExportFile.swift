/// A file that an export consists of.
public struct ExportFile: Hashable, Sendable {
    /// Its path below the folder of the export, of our own making: parts between "/", none of them empty, "." or ".."; empty for an export of one file.
    public let path: String
    /// What it holds.
    public let bytes: [UInt8]

    /// A file of text: UTF-8 with line feeds, ends with one.
    public init(path: String = "", text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// A file of any content: an archive, say.
    public init(path: String = "", bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// What it holds, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
