/// Why a file cannot be imported. The program words it.
public enum ImportFault: Error, Hashable, Sendable {
    /// It is none of the formats that are read.
    case unknown
    /// It breaks the rules of its format at that byte.
    case broken(format: String, byte: Int)
    /// It declares a document type, which could name other files or grow without end.
    case documentType
    /// It is nested deeper than that.
    case tooDeep(Int)
    /// It holds more parts than that.
    case tooMany(Int)
    /// Unpacked it is larger than that many bytes.
    case tooLarge(Int)
    /// A path in it leads out of the archive.
    case leavesArchive(String)
    /// A member of it is packed in a way that is not read, or locked.
    case unreadable(String)
    /// It holds no project.
    case noProject
    /// It holds texts, and none of them is the one that it is imported for.
    case otherText
}
