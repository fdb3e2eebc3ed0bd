internal import CFathomData
internal import FathomScreen
internal import FathomText

/// The studies that travel inside the program.
enum BundledTexts {
    /// Their names in the order of the table, the one that opens by default first.
    static var names: [String] {
        (0..<fathom_resource_count()).compactMap { unsafe name(of: fathom_resource_at($0)) }
    }

    /// The bytes of the study of that name. Copies them once.
    static func bytes(of name: String) throws(Failure) -> [UInt8] {
        for index in 0..<fathom_resource_count() {
            let resource = unsafe fathom_resource_at(index)
            guard unsafe Self.name(of: resource) == name else { continue }
            return unsafe Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
        }
        throw Messages.noSuchBundledText(name, known: names)
    }

    /// Names and titles, for `--list-texts`.
    static func listing() throws(Failure) -> String {
        let width = names.map(\.count).max() ?? 0
        var lines = ""
        for name in names {
            let document = try LoadedText.read(.bundled(name)).document
            lines += "@" + name + String(repeating: " ", count: width - name.count + 2) + document.title.harmless + "\n"
        }
        return lines
    }

    /// "texts/NAME.md" without folder and ending; nil for another resource.
    private static func name(of resource: fathom_resource) -> String? {
        let path = unsafe String(cString: resource.path)
        guard path.hasPrefix("texts/"), path.hasSuffix(".md") else { return nil }
        return String(path.dropFirst("texts/".count).dropLast(".md".count))
    }
}
