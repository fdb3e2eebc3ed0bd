internal import Glibc

/// Writes a file that the reader asked for.
enum NewFile {
    /// Writes `text` into the file that an argument names; see `write(_:to:replacing:)` for bytes.
    static func write(_ text: String, to argument: String, replacing: Bool) throws(Failure) {
        try write(Array(text.utf8), to: argument, replacing: replacing)
    }

    /// Writes `bytes` into the file that an argument names, with the rights that the reader's umask leaves. Unless `replacing`, a file that is
    /// there stays as it is and the write fails; a file that is replaced is replaced at once, so that no half of one is ever left.
    static func write(_ bytes: [UInt8], to argument: String, replacing: Bool) throws(Failure) {
        let path = RawArguments.path(for: argument)
        let temporary = path.dropLast() + Array(".fathom-\(getpid())".utf8CString)
        let made = replacing ? Array(temporary) : path
        let descriptor = unsafe open(made, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Messages.cannotMake(argument, errno: errno) }
        var error = Output.writeAll(bytes, to: descriptor)
        if error == 0, fsync(descriptor) != 0 { error = errno }
        if close(descriptor) != 0, error == 0 { error = errno }
        if error == 0, replacing, unsafe rename(made, path) != 0 { error = errno }
        guard error == 0 else {
            _ = unsafe unlink(made)
            throw Messages.cannotMake(argument, errno: error)
        }
    }
}
