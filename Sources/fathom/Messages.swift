internal import FathomModel
internal import FathomNotes
internal import FathomScreen
internal import FathomTerminal

/// The wording of every message: what happened, to which place, what to do next. Words from outside are made harmless here.
enum Messages {
    // Texts.

    static func cannotOpen(_ path: String, errno error: Int32) -> Failure {
        let advice = path.isEmpty ? "; a file name cannot be empty" : ""
        return Failure(message: "cannot open \(shown(path)): \(Environment.reason(error))\(advice)", status: .noInput)
    }

    static func cannotRead(_ path: String, errno error: Int32) -> Failure {
        Failure(message: "cannot read \(shown(path)) to its end: \(Environment.reason(error))", status: .noInput)
    }

    static func isFolder(_ path: String) -> Failure {
        Failure(message: "\(shown(path)) is a folder; name a file in it", status: .noInput)
    }

    static func tooLarge(_ path: String, limit: Int) -> Failure {
        Failure(message: "\(shown(path)) is larger than \(limit >> 20) MiB, the most that is read; split it", status: .noInput)
    }

    static func tooLargeTogether(limit: Int) -> Failure {
        Failure(message: "the texts together are larger than \(limit >> 20) MiB, the most that is read; join fewer", status: .noInput)
    }

    static func isBinary(_ path: String, _ kind: BinaryContent) -> Failure {
        let advice =
            switch kind {
            case .archive: "is an archive or an office file that is not read; save it as docx, odt, plain text or Markdown first"
            case .wideText: "is UTF-16 or UTF-32; make it UTF-8 first: iconv -f UTF-16 -t UTF-8 FILE > FILE.txt"
            case .other: "is a binary file, not a text; name a text, plain or Markdown"
            }
        return Failure(message: "\(shown(path)) \(advice)", status: .noInput)
    }

    static func noSuchBundledText(_ name: String, known: [String]) -> Failure {
        let names = known.map { "@" + $0 }.joined(separator: ", ")
        return Failure(message: "there is no bundled text \(shown("@" + name)); there are: \(names)", status: .noInput)
    }

    static let inputIsTerminal = Failure(
        message: "standard input is the terminal; pipe a text into it, as in: some-command | fathom -", status: .noInput)

    static let standardInputTwice = Failure(message: "standard input (-) can be read only once; name it once", status: .usage)

    // Output and terminal.

    static func cannotWriteOutput(errno error: Int32) -> Failure {
        Failure(message: "cannot write to standard output: \(Environment.reason(error))", status: .inputOutput)
    }

    static let plainReport = "there is no terminal to draw on; here is the plain report"

    /// Why the dialogue in lines comes instead of the screen.
    static func plainDialogue(onTerminal type: String) -> String {
        let reason = type.isEmpty ? "TERM is not set, so nothing can be drawn" : "a terminal of type \(shown(type)) cannot be drawn on"
        return "\(reason); here is the plain dialogue, q leaves it"
    }

    static let noLinesToRead = Failure(
        message: "the text comes from standard input and there is no terminal to read commands from; name a file instead of -",
        status: .noInput)

    // Sections and concepts.

    static func noSuchSection(_ wanted: String, known: [String]) -> Failure {
        let listed = known.enumerated().prefix(12).map { "\($0 + 1) \($1.harmless)" }.joined(separator: "; ")
        let more = known.count > 12 ? "; and \(known.count - 12) more, see fathom outline" : ""
        return Failure(message: "there is no section \(shown(wanted)); there are: \(listed)\(more)", status: .nothingFound)
    }

    static func ambiguousSection(_ wanted: String, _ places: [Int]) -> Failure {
        let listed = places.map { String($0 + 1) }.joined(separator: ", ")
        return Failure(message: "more than one section begins with \(shown(wanted)): numbers \(listed); say which number", status: .usage)
    }

    static func noSuchConcept(_ wanted: String, in name: String, nearest: [String]) -> Failure {
        let advice =
            nearest.isEmpty
            ? "nothing there has a name like it; see: fathom extract"
            : "the nearest are: " + nearest.map { $0.harmless }.joined(separator: "; ")
        return Failure(message: "there is no concept \(shown(wanted)) in \(shown(name)); \(advice)", status: .nothingFound)
    }

    static func noSuchLink(_ wanted: String, in name: String, nearest: [String]) -> Failure {
        let advice =
            nearest.isEmpty
            ? "its ends have no links; see: fathom extract"
            : "links of its ends are: " + nearest.map { $0.harmless }.joined(separator: "; ")
        return Failure(message: "there is no link \(shown(wanted)) in \(shown(name)); \(advice)", status: .nothingFound)
    }

    static func noPath(from start: String, to goal: String, nearest: String, _ apart: ChainSearch.Apart) -> Failure {
        let (sentences, sections) = (apart.sharedSentences.count, apart.sharedSections.count)
        let shared =
            sentences > 0
            ? "they share \(sentences) sentence\(sentences == 1 ? "" : "s")"
            : sections > 0 ? "they share \(sections) section\(sections == 1 ? "" : "s")" : "they share no section"
        return Failure(
            message: "no path leads from \(shown(start)) to \(shown(goal)); nearest to that is \(shown(nearest)): \(shared)",
            status: .nothingFound)
    }

    static let pathNeedsTwo = Failure(message: "a path needs two different concepts", status: .usage)

    static let whyNeedsOneText = Failure(message: "--why is answered for one text at a time; name one", status: .usage)
    static let whyTakesNoFilter = Failure(
        message: "--why explains one item of the whole model; leave --format, --modality and --reported out", status: .usage)

    static let nothingShared = Failure(message: "the two texts share no concept", status: .nothingFound)

    // Notes.

    static let noteNeedsWords = Failure(
        message: "a note needs words: give --text WORDS, or - to read them from standard input", status: .usage)
    static let noteIsEmpty = Failure(message: "a note cannot be empty; nothing was saved", status: .usage)
    static let wordsNotUTF8 = Failure(
        message: "the words of the note are not UTF-8, so they cannot be kept to the byte; nothing was saved", status: .badData)

    static func removed(_ id: Int64) -> String { "deleted note \(id)" }

    static func noNotes(of name: String?) -> String {
        name.map { "no notes on \(shown($0)) yet; fathom note add writes one" } ?? "no notes yet; fathom note add writes one"
    }

    static func notANoteNumber(_ text: String) -> Failure {
        Failure(message: "\(shown(text)) is no number of a note; fathom note list shows them", status: .usage)
    }

    static let stillReading = Failure(message: "the text is still being read; save again in a moment", status: .tryAgain)
    static let emptyStorePath = Failure(message: "--store needs the path of a file", status: .usage)
    static let noHome = Failure(
        message: "there is no home folder to keep notes in; set HOME, or say where with --store FILE or FATHOM_STORE", status: .unavailable)

    // The editor and drafts.

    static let editorMissing = "no editor to be found; set VISUAL or EDITOR"
    static func editorFailed(_ status: Int32) -> String { "the editor ended with status \(status); the note is as it was" }
    static func editorFailedWithWords(_ status: Int32) -> String {
        "the editor ended with status \(status); its words are here, and are not saved yet"
    }
    static let editorNeedsTerminal = "an editor needs a terminal, and the commands come from none; a writes a note line by line"
    static let editorLeftNothing = "the editor left no words; the note is as it was"
    static let editorLeftOddBytes = "the editor left bytes that are not UTF-8; the note is as it was"

    static func temporaryFileFailed(errno error: Int32) -> String {
        "cannot make a file for the editor: \(Environment.reason(error)); the note is as it was"
    }

    static func draftKept(at path: String) -> String {
        "a note could not be saved; its words are kept in \(shown(path))"
    }

    static func draftNotKept(errno error: Int32) -> String {
        "what you write cannot be kept until you save it: \(Environment.reason(error))"
    }

    /// A path or name in quotation marks, harmless to print.
    static func shown(_ name: String) -> String { "\"\(name.harmless)\"" }
}

extension Messages {
    /// What an error of the store at `path` means for the reader.
    static func store(_ error: StoreError, at path: String) -> Failure {
        let place = "the notes in \(shown(path))"
        let (text, status): (String, ExitStatus) =
            switch error {
            case .missing: ("there is no store \(shown(path)) yet; fathom note add makes it", .noInput)
            case .cannotCreate(let code):
                ("cannot make \(shown(path)): \(Environment.reason(code)); say another place with --store", .cannotCreate)
            case .cannotOpen(let code): ("cannot open \(place): \(Environment.reason(code))", code == 13 ? .notPermitted : .noInput)
            case .notAFile: ("\(shown(path)) is no file; say another place with --store", .cannotCreate)
            case .foreign:
                (
                    "\(shown(path)) is no store of notes; it was left as it is; \(BackupFolder(ofStoreAt: path).backups.isEmpty ? "say another place with --store" : wayOut(ofStoreAt: path))",
                    .badData
                )
            case .newer(let schema, let known):
                (
                    "\(place) were written by a newer Fathom (schema \(schema), this one knows \(known)); use that one; nothing was changed",
                    .badData
                )
            case .damaged(let complaint):
                ("\(place) are damaged (\(complaint.harmless)); nothing was changed; \(wayOut(ofStoreAt: path))", .badData)
            case .locked: ("\(place) are in use by another program; nothing was saved, try again", .tryAgain)
            case .readOnly: ("\(place) may not be written; nothing was saved; look at the rights of the file and its folder", .notPermitted)
            case .full: ("the disk of \(place) is full; nothing was saved; make room and try again", .inputOutput)
            case .inputOutput(let code): ("reading or writing \(place) failed (SQLite \(code)); nothing was saved", .inputOutput)
            case .noSuchNote(let id): ("there is no note \(id); fathom note list shows them", .nothingFound)
            case .changedMeanwhile(let current):
                (
                    "note \(current.note.id) was \(current.deleted == nil ? "changed" : "deleted") meanwhile by another Fathom; nothing was saved",
                    .tryAgain
                )
            case .correctedMeanwhile:
                ("the corrections of this text were changed meanwhile by another Fathom; nothing was saved, say it again", .tryAgain)
            case .overtaken(let step):
                (
                    "what was done last (\(step.words.harmless)) was changed since in another way; it stays as it is, and undo goes on before it",
                    .tryAgain
                )
            case .nulInBody: ("a note cannot hold a NUL byte; nothing was saved", .badData)
            case .other(let code): ("\(place) could not be used (SQLite \(code)); nothing was saved", .inputOutput)
            }
        return Failure(message: text, status: status)
    }
}
