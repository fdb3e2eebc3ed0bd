import ArgumentParser
import FathomScreen
import FathomTerminal

/// Takes the terminal and shows each input as it is decoded: to see what a terminal sends, and to try the terminal's manners.
///
/// The newest input stands on top. "q" ends, Ctrl-z suspends, "e" lends the terminal to nobody and takes it back, "t" traps on purpose.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "keys", abstract: "Show each key, click and paste as it is decoded.")

    @Flag(help: "Send no colour codes.") var noColour = false
    @Flag(help: "Ask for no mouse reports.") var noMouse = false

    func run() throws {
        do {
            var terminal = try Terminal(Terminal.Options(colour: !noColour, mouse: !noMouse))
            var screen = InputScreen()
            repeat {
                if !terminal.hasMore { terminal.show(screen.frame(terminal.size)) }
            } while react(to: terminal.next(), &terminal, &screen)
        } catch {
            print("no screen: \(error)")
            throw ExitCode(2)
        }
    }

    /// Takes a report in; false to end.
    private func react(to report: Terminal.Report, _ terminal: inout Terminal, _ screen: inout InputScreen) -> Bool {
        guard case .input(let input) = report else { return true }
        screen.add(input)
        switch input {
        case .hangup, .key(.character("q")): return false
        case .key(.control("z")): terminal.suspend()
        case .key(.character("e")): terminal.released {}
        case .key(.character("t")): print([Int]()[screen.count])
        default: break
        }
        return true
    }
}

/// The inputs so far, as a screen.
struct InputScreen {
    private var lines: [String] = []
    /// How many inputs came.
    private(set) var count = 0

    /// Takes an input in.
    mutating func add(_ input: Input) {
        count += 1
        lines.insert("\(count)  \(words(input))", at: 0)
        lines = Array(lines.prefix(200))
    }

    /// The screen at that extent.
    func frame(_ size: Size) -> Frame {
        var canvas = Canvas(size: size)
        let rect = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows - 1)
        canvas.box(rect, title: "Inputs", style: Style(.palette(208)), titleStyle: Style(.palette(4), .bold))
        canvas.inner(rect.inset(1)) { inner in
            for (row, line) in lines.prefix(inner.size.rows).enumerated() {
                inner.text(line, at: Position(column: 1, row: row), style: row == 0 ? Style(.standard, .bold) : .plain)
            }
        }
        let bar = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
        canvas.text(" \(size.columns) x \(size.rows), \(count) inputs, 中文 😀 ❤\u{FE0F} 🇮🇷 ready", at: Position(column: 0, row: bar.row))
        canvas.style(bar, Style(.standard, .reverse))
        return canvas.frame
    }

    private func words(_ input: Input) -> String {
        switch input {
        case .key(let key): "key \(key.name)"
        case .mouse(let mouse): "mouse \(mouse.act) at column \(mouse.position.column), row \(mouse.position.row)"
        case .paste(let text): "paste of \(text.utf8.count) bytes: \(text.prefix(200).description.harmless)"
        case .resize(let size): "resize to \(size.columns) x \(size.rows)"
        case .hangup: "hangup"
        }
    }
}
