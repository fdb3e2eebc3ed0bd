/// Where the notes are.
struct StoreLocation: Sendable {
    /// Path of the store.
    let path: String

    /// The file that `--store` names, else the one of FATHOM_STORE, else the one of the settings, else `fathom/notes.sqlite` below XDG_DATA_HOME, which is
    /// `~/.local/share` when it is unset, empty or relative.
    init(option: String?) throws(Failure) {
        if let option, option.isEmpty { throw Messages.emptyStorePath }
        guard let path = option ?? SettingsInForce(file: ConfigFile.current.settings).store?.value else { throw Messages.noHome }
        // A path that is not UTF-8 would be another one by the time it reaches SQLite.
        guard !path.unicodeScalars.contains("\u{FFFD}") else { throw Messages.storePathNotUTF8 }
        self.path = path
    }
}
