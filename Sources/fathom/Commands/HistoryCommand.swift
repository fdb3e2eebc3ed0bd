internal import ArgumentParser
internal import FathomExport
internal import FathomModel
internal import FathomNotes
internal import FathomText

/// `fathom history`: what was done, latest first.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List what you did to notes and concepts, the latest first.",
        discussion: """
            One line a step: its number, when it was done, what was done to what, and whether it was taken back. With a text only its steps are \
            listed.
            """)

    @Argument(help: ArgumentHelp("The text that is meant: a file or @NAME; all texts without it.", valueName: "text"))
    var text: String?

    @Option(help: ArgumentHelp("List so many steps.", valueName: "count"))
    var last = 50

    @OptionGroup
    var store: StoreOption

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        guard last > 0 else { throw ValidationError("--last needs a number from 1 on.") }
        let identity = try text.map { try TextIdentity(ofTextCalled: $0) }
        var session = try store.session()
        let steps = try session.read { store throws(StoreError) in try store.history(of: identity, last: last) } ?? []
        if json { return try Output.write(JSONValue.array(steps.map(Self.json)).text) }
        if steps.isEmpty { return Output.complain(Messages.noHistory) }
        try Output.write(steps.map { Self.line($0) + "\n" }.joined())
    }

    private static func line(_ step: HistoryStep) -> String {
        let standing = Messages.standing(step.standing).map { " (\($0))" } ?? ""
        return "\(step.id)  \(Timestamp.local(step.time))  \(TextLine.of(step.words))\(standing)"
    }

    private static func json(_ step: HistoryStep) -> JSONValue {
        .object([
            ("id", .integer(Int(step.id))),
            ("time", .string(Timestamp.universal(step.time))),
            ("verb", .optional(step.verb?.rawValue)),
            ("words", .string(step.words)),
            ("document", .optional(step.textTitle)),
            ("standing", .string(step.standing.rawValue)),
            ("reverses", step.reverses.map { .integer(Int($0)) } ?? .null),
        ])
    }
}

/// `fathom undo`: takes the last step back.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what you did last.",
        discussion: """
            Whatever it was, in the explorer or from the shell: a note that was written, changed or deleted, a correction. Run it again to go further \
            back; `fathom redo` goes forward. With a text only what was done to it counts. A step whose note was changed since in another way is \
            left as it is (status 75), and the next one goes on before it.
            """)

    @Argument(help: ArgumentHelp("The text that is meant: a file or @NAME; any text without it.", valueName: "text"))
    var text: String?

    @OptionGroup
    var store: StoreOption

    func run() throws { try HistoryWalk.go(.undo, text, store) }
}

/// `fathom redo`: does again what was taken back.
struct RedoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo", abstract: "Do again what undo took back last, unless something else was done since.")

    @Argument(help: ArgumentHelp("The text that is meant: a file or @NAME; any text without it.", valueName: "text"))
    var text: String?

    @OptionGroup
    var store: StoreOption

    func run() throws { try HistoryWalk.go(.redo, text, store) }
}

/// One step back or forward from the shell.
private enum HistoryWalk {
    static func go(_ direction: HistoryTurn.Direction, _ text: String?, _ store: StoreOption) throws {
        let identity = try text.map { try TextIdentity(ofTextCalled: $0) }
        var session = try store.session()
        let turn = try session.read { store throws(StoreError) in
            direction == .undo
                ? try store.undo(in: identity, time: Environment.now) : try store.redo(in: identity, time: Environment.now)
        }
        guard let turn = turn.flatMap({ $0 }) else { throw Messages.nothingToTurn(direction) }
        try Output.write(Messages.turned(turn) + "\n")
    }
}

extension TextIdentity {
    /// The identity of the text that an argument names, which is read for it.
    init(ofTextCalled argument: String) throws(Failure) {
        let loaded = try LoadedText.read(TextSource(argument))
        self.init(loaded, title: loaded.document.title)
    }
}
