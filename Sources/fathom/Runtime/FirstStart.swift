internal import Glibc

/// Whether the reader has met Fathom before: an empty file in XDG_STATE_HOME says so.
enum FirstStart {
    /// Whether no run before this one left its mark; false where a mark could not be left anyway.
    static var isNow: Bool {
        guard let path else { return false }
        return unsafe access(path, F_OK) != 0
    }

    /// Leaves the mark. What cannot be written is no failure.
    static func leaveMark() {
        guard let path, let folder = StateFolder.path else { return }
        StateFolder.make(folder)
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    private static var path: String? { StateFolder.path.map { $0 + "/started" } }
}
