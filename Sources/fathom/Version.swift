import CFathomData

/// Which Fathom this is.
enum Version {
    /// The number of this version, as semantic versioning counts.
    static let number = "0.1.0"

    /// What `--version` prints: the number, then the commit if the build knew it, and whether it was built to be quick or to be looked into.
    static var text: String {
        let commit = unsafe String(cString: fathom_build_commit())
        let parts = [commit.isEmpty ? nil : "commit \(commit)", build]
        return "\(number) (\(parts.compactMap(\.self).joined(separator: ", ")))"
    }

    #if DEBUG
        private static let build = "debug build"
    #else
        private static let build = "release build"
    #endif
}
