import CFathomData

/// The data for reading English that travels inside the program.
enum EmbeddedGrammar {
    /// The weights of tagger and parser; nil in a program that was built without them. Constant time: they are used where they lie.
    static var model: LanguageModel? {
        unsafe bytes(of: "models/english.bin").flatMap { unsafe LanguageModel($0) }
    }

    /// In what company words are found; nil in a program that was built without it. Constant time: it is used where it lies.
    static let company = unsafe bytes(of: "models/company.bin").flatMap { unsafe WordCompany($0) }

    /// The bytes of the embedded file at `path`; nil when there is none.
    private static func bytes(of path: StaticString) -> UnsafeRawBufferPointer? {
        for index in 0..<fathom_resource_count() {
            let resource = unsafe fathom_resource_at(index)
            guard unsafe String(cString: resource.path) == path.description else { continue }
            return unsafe UnsafeRawBufferPointer(start: resource.bytes, count: resource.count)
        }
        return nil
    }
}
