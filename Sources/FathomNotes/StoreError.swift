public import FathomModel

/// Why the store of notes could not do what it was asked; the wording is the rim's.
///
/// After any of them the file is as it was before the call.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no store at that path, and none was to be made.
    case missing
    /// The folder or the file of the store could not be made; the system's error number.
    case cannotCreate(errno: Int32)
    /// The file is there and could not be opened or read; the system's error number.
    case cannotOpen(errno: Int32)
    /// The path names something else than a file: a folder, a device.
    case notAFile
    /// The file belongs to another program. It was not touched.
    case foreign
    /// The file was written by a later Fathom: its schema, where this one knows schemas up to `known`. It was not touched.
    case newer(schema: Int, known: Int)
    /// The file does not hold what a store must hold; the first complaint of the check. Nothing is written to it.
    case damaged(String)
    /// Another program held the store for longer than the wait.
    case locked
    /// The file or its folder may not be written.
    case readOnly
    /// The disk is full.
    case full
    /// Reading or writing failed on the way to the disk; SQLite's extended code.
    case inputOutput(code: Int32)
    /// There is no note of that number, or its deletion was not taken back.
    case noSuchNote(Int64)
    /// The note is no longer as it was when the reader last saw it: what it is now, perhaps deleted. Nothing was written.
    case changedMeanwhile(current: StoredNote)
    /// A correction was changed by another program since it was read. Nothing was written.
    case correctedMeanwhile
    /// What this step did was changed since in another way, so that it cannot be taken back or done again.
    case overtaken(HistoryStep)
    /// The words hold a NUL byte, which a text in the store cannot.
    case nulInBody
    /// Anything else; SQLite's extended code.
    case other(code: Int32)
}
