/// How the store knows a text again: by its content, and failing that by its name.
///
/// A text of the same content is the same text wherever its file lies; a changed text is the same one if its name is.
public struct TextIdentity: Hashable, Sendable {
    /// SHA-256 of the bytes, in 64 lower-case hexadecimal digits.
    public let digest: String
    /// A name that is the text's own: the absolute path of a file, "@NAME" of a bundled text; nil for a text from standard input.
    public let name: String?
    /// The title, for lists.
    public let title: String
    /// Length in bytes. A text without bytes is known by its name alone.
    public let count: Int

    /// The identity of a text of `bytes`. Linear in them.
    public init(bytes: [UInt8], name: String?, title: String) {
        digest = SHA256.hexadecimal(of: bytes)
        self.name = name
        self.title = title
        count = bytes.count
    }
}
