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
        guard let path, let folder = folder(of: path), let parent = self.folder(of: folder) else { return }
        if let grandparent = self.folder(of: parent) { unsafe mkdir(grandparent, 0o700) }
        unsafe mkdir(parent, 0o700)
        unsafe mkdir(folder, 0o700)
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    private static var path: String? {
        if let state = Environment.value("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/fathom/started" }
        return Environment.home.map { $0 + "/.local/state/fathom/started" }
    }

    private static func folder(of path: String) -> String? {
        path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
