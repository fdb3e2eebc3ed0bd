internal import Glibc

/// Where the notes are.
struct StoreLocation: Sendable {
    /// Path of the store.
    let path: String

    /// The file that `--store` names, else the one of FATHOM_STORE, else `fathom/notes.sqlite` below XDG_DATA_HOME, which is
    /// `~/.local/share` when it is unset, empty or relative.
    init(option: String?) throws(Failure) {
        if let option, option.isEmpty { throw Messages.emptyStorePath }
        if let path = option ?? Environment.value("FATHOM_STORE") {
            self.path = path
        } else if let data = Environment.value("XDG_DATA_HOME"), data.hasPrefix("/") {
            path = data + "/fathom/notes.sqlite"
        } else if let home = Environment.home {
            path = home + "/.local/share/fathom/notes.sqlite"
        } else {
            throw Messages.noHome
        }
    }
}
