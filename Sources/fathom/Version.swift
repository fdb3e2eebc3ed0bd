/// Which Fathom this is.
enum Version {
    /// The number that `--version` prints.
    static let text = "0.1.0"
}
