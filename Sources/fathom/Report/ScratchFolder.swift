internal import Glibc

/// A folder in which Fathom keeps everything for a while: notes, settings, what is remembered.
enum ScratchFolder {
    /// Runs `body` with a store, a memory and settings of their own, which are gone afterwards. The environment of the process is changed for good.
    static func inside(_ body: () throws(Failure) -> Void) throws(Failure) {
        var path = Array("\(Environment.value("TMPDIR") ?? "/tmp")/fathom-replay-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&path) != nil else { throw Messages.noScratch(errno: errno) }
        let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { remove(folder) }
        for name in ["XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] { unsafe setenv(name, folder, 1) }
        unsafe setenv("FATHOM_STORE", folder + "/notes.sqlite", 1)
        try body()
    }

    /// Takes a folder away with all that is in it. No link is followed.
    private static func remove(_ folder: String) {
        for entry in FolderListing.names(of: folder) {
            let path = folder + "/" + entry
            if unsafe unlink(path) != 0 { remove(path) }
        }
        _ = unsafe rmdir(folder)
    }
}
