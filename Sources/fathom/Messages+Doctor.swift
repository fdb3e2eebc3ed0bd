internal import FathomNotes
internal import FathomScreen

/// What `fathom doctor` says.
extension Messages {
    static func doctorTitle(_ area: Finding.Area) -> String {
        switch area {
        case .program: "Fathom"
        case .terminal: "Terminal"
        case .programs: "Other programs"
        case .notes: "Notes"
        case .settings: "Settings"
        case .files: "Files"
        }
    }

    static let doctorAllWorks = "All that Fathom needs works."
    static func doctorFaults(_ faults: [Finding]) -> Failure {
        let count = "\(faults.count) thing\(faults.count == 1 ? " does" : "s do") not work"
        return Failure(message: "\(count): \(faults.map(\.name).joined(separator: ", "))", status: .nothingFound)
    }

    // Terminal.

    static let doctorNoType = "TERM is not set"
    static func doctorUnknownType(_ type: String) -> String { "\(shown(type)) is not known here, or cannot place its cursor" }
    static let doctorTypeAdvice = "the plain dialogue is used; for the screen, set TERM to what the terminal is, such as xterm-256color"
    static func doctorType(_ type: String, by description: String) -> String {
        type == description ? type.harmless : "\(type.harmless), which has no description here; used as \(description.harmless)"
    }
    static let doctorNoTerminal = "this process has none"
    static let doctorNoTerminalAdvice = "without one Fathom prints a report instead of the explorer"
    static let doctorNoExtent = "the terminal does not tell its size"
    static func doctorExtent(_ columns: Int, _ rows: Int) -> String { "\(columns) columns, \(rows) rows" }
    static let doctorNoColourWanted = "none, for NO_COLOR is set"
    static let doctorNoColours = "none; kinds are told apart by their signs"
    static func doctorColours(_ count: Int, any: Bool) -> String { any ? "any, as COLORTERM says" : String(count) }
    static let doctorMouse = "reported"
    static let doctorNoMouse = "not reported; everything has a key"
    static let doctorUTF8 = "UTF-8"
    static let doctorASCII = "no UTF-8; lines and signs are drawn in ASCII"
    static let doctorASCIIAdvice = "for more, choose a locale of UTF-8, as in: LANG=C.UTF-8"
    static let doctorTmux = "tmux"
    static let doctorScreen = "screen, which keeps the background and the clipboard from Fathom"

    // Other programs.

    static let doctorNoEditor = "none found"
    static func doctorEditorGone(_ command: String) -> String { "\(shown(command)) is not to be found" }
    static let doctorEditorAdvice = "notes are written in Fathom's own editor; for another one, set VISUAL or EDITOR"
    static let doctorNoClipboard = "no program; copies go through the terminal, where it takes them (OSC 52)"
    static let doctorClipboardAdvice = "if nothing arrives, install wl-clipboard (Wayland) or xclip (X11)"
    static func doctorClipboard(_ program: String) -> String { "\(program), and the terminal where it takes them (OSC 52)" }

    static let doctorDocuments = "Word, OpenDocument, EPUB, web pages, RTF, LaTeX"
    static let doctorPDF = "PDF"
    static let doctorSecondReading = "PDF a second time, to warn where columns may be mixed"
    static func doctorConverter(_ named: String, reads what: String) -> String { "\(named) reads \(what)" }
    static func doctorConverterMissing(_ what: String) -> String { "not here; it would read \(what)" }
    static func doctorInstall(_ package: String) -> String { "install it: apt install \(package)" }

    // Notes.

    static func doctorStore(_ health: StoreHealth) -> String {
        let older = health.schema < StoreHealth.knownSchema ? "; of an older Fathom, brought up to date when next used" : ""
        let notes = "\(health.notes) note\(health.notes == 1 ? "" : "s")"
        return "whole: \(notes), \(health.texts) text\(health.texts == 1 ? "" : "s"), \(FileSize.words(health.size))\(older)"
    }
    static let doctorNoStore = "none yet; the first note makes it"
    static let doctorJournal = "it is being written, or its last writer was cut off; that is put in order when it is next used"
    static func doctorCannotWrite(_ path: String, _ reason: String) -> String { "\(shown(path)) may not be written: \(reason)" }
    static let doctorWritingAdvice = "look at the rights of the file and its folder, or say another place with --store or FATHOM_STORE"
    static let doctorNoBackups = "none yet"
    static let doctorBackupAdvice = "make one: fathom backup now"
    static func doctorBackups(_ count: Int, newest: Backup, size: Int) -> String {
        "\(count), the newest of \(Timestamp.local(newest.time)) and whole, \(FileSize.words(size)) together"
    }
    static func doctorBrokenBackup(_ backup: Backup) -> String { "the newest, \(shown(backup.path)), is damaged" }
    static func doctorDrafts(_ count: Int) -> String { "\(count) with words that were never saved" }
    static let doctorDraftAdvice = "look at them: fathom drafts"

    // Faults.

    /// What is said on standard error after a fault, as a whole line.
    static func faultReported(in path: String) -> String {
        "fathom: this is a fault of Fathom, not of yours; what led to it, without your words, is in "
            + "\(shown(path)); to see it again: fathom replay FILE\n"
    }
    static func noReport(_ path: String) -> Failure { Failure(message: "\(shown(path)) is no report of a fault", status: .badData) }
    static func replayNeedsInput(_ path: String) -> Failure {
        Failure(
            message: "the text of \(shown(path)) came from standard input; put its file in the line \"text -\" of the report",
            status: .noInput)
    }
    static func replayEnded(_ count: Int) -> String { "this is where the report ends, after \(count) things; the keys are yours" }
    static func noScratch(errno error: Int32) -> Failure {
        Failure(message: "cannot make a folder to try things in: \(Environment.reason(error)); set TMPDIR", status: .cannotCreate)
    }

    // Settings and files.

    static let doctorConfigAdvice = "see every line: fathom config check"
    static func doctorNoMemory(_ path: String) -> String { "nothing kept in \(shown(path)) yet" }
    static func doctorMemory(_ path: String, _ bytes: Int) -> String { "\(FileSize.words(bytes)) in \(shown(path))" }
    static let doctorTemporary = "set TMPDIR to a folder that may be written"
}
