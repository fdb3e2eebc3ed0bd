import CTerminal
public import FathomScreen

/// The terminal, taken over: shows frames and reports what the reader does.
///
/// There is one at a time. As long as it lives, whatever ends the process - also a signal or a trap - leaves the terminal as it was, and
/// what was written to standard error meanwhile appears behind. Only one thread may use it; others call its `waker`.
public struct Terminal: ~Copyable {
    /// The extent of the screen; it changes only within `next`, `suspend` and `released`, and `next` reports each change.
    public private(set) var size: Size
    /// Whether the reader's locale can show nothing but ASCII; frames are brought down to it then.
    public let isASCII: Bool
    /// How many colours the terminal tells apart: 0 without colour, else 8, 16, 88, 256, or 16,777,216 where any can be shown.
    public let colours: Int
    /// What other threads call to be heard.
    public let waker = Waker()

    private let options: Options
    private let painter: FramePainter
    private var writer: FrameWriter
    private var shown: Frame?
    private var decoder: InputDecoder
    private var queue: [Input] = []
    /// Room for what the terminal sends.
    private var bytes = [UInt8](repeating: 0, count: 4_096)
    private var taken = 0
    private var isGone = false
    /// Whether the terminal can show a change in one piece.
    private var isSynchronised = false
    /// Questions that the terminal has not answered.
    private var unanswered = 0
    /// Whether the terminal may be asked for its background.
    private var hasAsked = false
    private var backgrounds: [Colour] = []

    /// Takes the controlling terminal; standard input and output may be anything. Draws nothing before the first `show`.
    public init(_ options: Options = Options()) throws(TerminalError) {
        switch cterm_open(options.colour, options.mouse) {
        case .CTERM_OK: break
        case .CTERM_NO_TERMINAL: throw .noTerminal
        case .CTERM_UNUSABLE: throw .unusable(type: Self.type)
        }
        self.options = options
        isASCII = cterm_is_ascii()
        let count = Int(cterm_colours())
        let form = TerminalForm(isASCII: cterm_is_ascii(), colours: count, trueColour: options.trueColour)
        colours = form.palette == .direct ? 1 << 24 : count
        painter = FramePainter(form: form)
        writer = FrameWriter(form: form)
        let measured = Self.measure()
        size = measured
        decoder = InputDecoder(escapeDelay: Int(cterm_escape_delay()), size: measured)
    }

    deinit {
        if unanswered > 0 { cterm_drain(Self.lateness) }
        cterm_close()
    }

    /// Milliseconds to wait at the end for answers that have not come, lest the shell take them for typing.
    private static let lateness: Int32 = 40
    /// Bytes from which on a change is shown in one piece; a smaller one arrives in one anyway.
    private static let longChange = 768

    /// Asks the terminal for the colour of its background and for what it can do. The answers come whenever they come; nothing waits for them.
    public mutating func ask() {
        guard !isGone, cterm_takes_strings(), options.multiplexer != .screen else { return }
        hasAsked = options.colour
        if options.colour { askForBackground() }
        if options.synchronise { send(Array("\u{1B}[?2026$p".utf8)) }
        if painter.form.scrolls, options.multiplexer == .none { send(Array("\u{1B}[?69$p".utf8)) }
    }

    /// Takes the mouse, or leaves it to the terminal, for its own selection.
    public func takeMouse(_ taken: Bool) {
        if !isGone { cterm_mouse(taken) }
    }

    /// Whether reports are waiting that `next` returns without asking the terminal; painting may wait then.
    public var hasMore: Bool { taken < queue.count }

    /// Shows a frame; only what differs from the frame before is sent. A frame of another extent than the screen is cut.
    public mutating func show(_ frame: Frame) {
        guard !isGone else { return }
        let before = shown.flatMap { $0.size == frame.size ? $0 : nil }
        if painter.form.isPlainANSI {
            write(frame, over: before)
        } else {
            painter.paint(FrameDiff(from: before, to: frame))
        }
        shown = frame
    }

    /// Sends every cell of the frame again, for a screen that something else wrote on.
    public mutating func repaint() {
        guard !isGone, let frame = shown else { return }
        cterm_repaint()
        shown = nil
        show(frame)
    }

    /// Writes what differs from the frame before; the whole frame, on a screen that is cleared for it, without one.
    private mutating func write(_ frame: Frame, over shown: Frame?) {
        if (frame.cursor == nil) != (shown?.cursor == nil) || shown == nil { cterm_cursor(frame.cursor != nil) }
        let bytes = shown.map { writer.change(from: $0, to: frame) } ?? writer.whole(frame)
        guard !bytes.isEmpty else { return }
        let isLong = isSynchronised && bytes.count >= Self.longChange
        send(isLong ? Array("\u{1B}[?2026h".utf8) + bytes + Array("\u{1B}[?2026l".utf8) : bytes)
    }

    private mutating func askForBackground() {
        unanswered += 1
        send(Array("\u{1B}]11;?\u{1B}\\".utf8))
    }

    private func send(_ bytes: [UInt8]) {
        unsafe cterm_send(bytes, bytes.count)
    }

    /// Asks the terminal to put words on its clipboard; false if it has none that can be asked, or if there are too many words. Terminals
    /// give no answer.
    public func copy(_ words: String) -> Bool {
        guard !isGone, cterm_takes_strings(), let bytes = ClipboardSequence(multiplexer: options.multiplexer).bytes(for: words) else {
            return false
        }
        send(bytes)
        return true
    }

    /// Waits for the next report, no longer than so many milliseconds. At rest, without a limit, the process sleeps: no timer runs.
    ///
    /// A stop asked for by another process is obeyed here; afterwards, and after any change of extent, `.resize` is reported. Once the
    /// terminal is gone, every call returns `.input(.hangup)` at once.
    public mutating func next(within milliseconds: Int? = nil) -> Report {
        while true {
            if taken < queue.count {
                taken += 1
                return .input(queue[taken - 1])
            }
            queue.removeAll(keepingCapacity: true)
            taken = 0
            if let colour = backgrounds.popLast() {
                backgrounds = []
                return .background(colour)
            }
            if isGone { return .input(.hangup) }
            if let report = wait(most: milliseconds) { return report }
        }
    }

    /// Gives the terminal back to the shell until the program is continued, and takes it again; a change of extent is reported by `next`.
    public mutating func suspend() {
        cterm_suspend()
        reenter()
    }

    /// Gives the terminal to `work`, an external editor for example, and takes it again.
    public mutating func released<Result, Failure>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
        cterm_leave()
        defer {
            cterm_enter()
            reenter()
        }
        return try work()
    }

    /// Waits once, no longer than so many milliseconds, and queues what came; says so if nothing did, or a waker was used.
    private mutating func wait(most milliseconds: Int?) -> Report? {
        var count = 0
        let patience = decoder.patience ?? milliseconds ?? -1
        let event = unsafe cterm_wait(Int32(patience), &bytes, bytes.count, &count)
        switch event {
        case .CTERM_BYTES: read(bytes.prefix(count))
        case .CTERM_PAUSE where decoder.patience == nil: return .nothing
        case .CTERM_PAUSE: queue = decoder.pause()
        case .CTERM_WOKEN: return .woken
        case .CTERM_RESIZED: remeasure(always: false)
        case .CTERM_STOP: suspend()
        case .CTERM_CONTINUED: resume()
        case .CTERM_GONE: isGone = true
        }
        return nil
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) {
        if decoder.keys.isEmpty { decoder.keys = Self.ownKeys() }
        queue = decoder.feed(bytes, at: cterm_now())
        if !decoder.answers.isEmpty { take(decoder.answers) }
        decoder.answers = []
    }

    /// Takes in what the terminal told about itself. One that has the focus again may have been given another background meanwhile.
    private mutating func take(_ answers: [Answer]) {
        for answer in answers {
            switch answer {
            case .background(let colour):
                guard unanswered > 0 else { continue }
                unanswered -= 1
                backgrounds.append(colour)
            case .mode(2026, let isKnown): isSynchronised = isKnown && options.synchronise
            case .mode(69, let isKnown): writer.form.scrollsColumns = isKnown
            case .mode: break
            case .focused: if unanswered == 0, hasAsked { askForBackground() }
            }
        }
    }

    private mutating func resume() {
        cterm_enter()
        repaint()
        remeasure(always: true)
    }

    /// Shows on a terminal that is ours again what was there before; a change of its extent is reported.
    private mutating func reenter() {
        repaint()
        remeasure(always: false)
    }

    /// Follows the terminal's extent, and reports it if it changed.
    private mutating func remeasure(always: Bool) {
        let measured = Self.measure()
        guard measured != size || always else { return }
        if measured != size { shown = nil }
        size = measured
        decoder.size = measured
        queue.append(.resize(measured))
    }

    private static func measure() -> Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        _ = unsafe cterm_measure(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Keys that this terminal sends in a way of its own.
    private static func ownKeys() -> [(bytes: [UInt8], key: Key)] {
        KeyTables.terminfo.compactMap { name, key in
            guard let bytes = unsafe cterm_string(name) else { return nil }
            let sent = unsafe Array(String(cString: bytes).utf8)
            return sent.count > 2 && sent.first == 0x1B ? (sent, key) : nil
        }
    }

    private static var type: String {
        guard let name = unsafe cterm_type() else { return "" }
        return unsafe String(cString: name)
    }
}
