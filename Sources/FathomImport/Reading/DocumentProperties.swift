/// What a Word file or an OpenDocument text says of itself apart from its words: the properties that its writer's program keeps.
public enum DocumentProperties {
    /// The largest member that is looked at, in bytes: 1 MiB.
    private static let limit = 1 << 20

    /// Title, authors and the year in which the document was made, as far as the archive tells them; empty for what is no such archive. Values come
    /// from outside and are as they stand there.
    public static func of(_ bytes: [UInt8]) -> [(key: String, value: String)] {
        guard let archive = try? ZipArchive(bytes) else { return [] }
        let words = properties(archive, "docProps/core.xml", inside: nil) ?? properties(archive, "meta.xml", inside: "meta") ?? []
        let value = { (names: [String]) in names.lazy.compactMap { name in words.first { $0.name == name && !$0.text.isEmpty }?.text }.first
        }
        let head = [
            ("title", value(["title"])), ("author", value(["initial-creator", "creator"])),
            ("date", value(["created", "creation-date", "date"]).map { String($0.prefix(4)) }),
        ]
        return head.compactMap { key, value in value.map { (key: key, value: $0) } }
    }

    private static func properties(_ archive: ZipArchive, _ path: String, inside name: String?) -> [XMLPart]? {
        guard let bytes = try? archive.bytes(at: path, most: limit), let root = try? XMLReader.root(of: bytes) else { return nil }
        return name.map { root.inside($0) } ?? root.children
    }
}
