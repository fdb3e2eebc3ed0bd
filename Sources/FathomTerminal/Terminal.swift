import CTerminal
public import FathomScreen

/// The terminal, taken over: shows frames and reports what the reader does.
///
/// There is one at a time. As long as it lives, whatever ends the process - also a signal or a trap - leaves the terminal as it was, and
/// what was written to standard error meanwhile appears behind. Only one thread may use it; others call its `waker`.
public struct Terminal: ~Copyable {
    /// How to use it.
    public struct Options: Hashable, Sendable {
        /// Whether colour codes may be sent; false where NO_COLOR is set.
        public var colour: Bool
        /// Whether to ask for mouse reports.
        public var mouse: Bool

        public init(colour: Bool = true, mouse: Bool = true) {
            self.colour = colour
            self.mouse = mouse
        }
    }

    /// Why `next` returned.
    public enum Report: Hashable, Sendable {
        /// The reader did something.
        case input(Input)
        /// A waker was used.
        case woken
    }

    /// The extent of the screen; it changes only within `next`, `suspend` and `released`, and `next` reports each change.
    public private(set) var size: Size
    /// Whether the reader's locale can show nothing but ASCII; frames are brought down to it then.
    public let isASCII: Bool
    /// How many colours the terminal tells apart: 0 without colour, else 8, 16, 256 or more.
    public let colours: Int
    /// What other threads call to be heard.
    public let waker = Waker()

    private var shown: Frame?
    private var decoder: InputDecoder
    private var queue: [Input] = []
    private var taken = 0
    private var isGone = false

    /// Takes the controlling terminal; standard input and output may be anything. Draws nothing before the first `show`.
    public init(_ options: Options = Options()) throws(TerminalError) {
        switch cterm_open(options.colour, options.mouse) {
        case .CTERM_OK: break
        case .CTERM_NO_TERMINAL: throw .noTerminal
        case .CTERM_UNUSABLE: throw .unusable(type: Self.type)
        }
        isASCII = cterm_is_ascii()
        colours = Int(cterm_colours())
        let measured = Self.measure()
        size = measured
        decoder = InputDecoder(escapeDelay: Int(cterm_escape_delay()), size: measured)
    }

    deinit { cterm_close() }

    /// Whether reports are waiting that `next` returns without asking the terminal; painting may wait then.
    public var hasMore: Bool { taken < queue.count }

    /// Shows a frame; only what differs from the frame before is sent. A frame of another extent than the screen is cut.
    public mutating func show(_ frame: Frame) {
        guard !isGone else { return }
        let difference = FrameDiff(from: shown, to: frame)
        if let shown, difference.changesNothing(in: shown) { return }
        FramePainter(isASCII: isASCII).paint(difference)
        shown = frame
    }

    /// Sends every cell of the frame again, for a screen that something else wrote on.
    public mutating func repaint() {
        guard !isGone, let shown else { return }
        cterm_repaint()
        FramePainter(isASCII: isASCII).place(shown.cursor)
    }

    /// Waits for the next report. At rest the process sleeps: no timer runs.
    ///
    /// A stop asked for by another process is obeyed here; afterwards, and after any change of extent, `.resize` is reported. Once the
    /// terminal is gone, every call returns `.input(.hangup)` at once.
    public mutating func next() -> Report {
        while true {
            if taken < queue.count {
                taken += 1
                return .input(queue[taken - 1])
            }
            queue.removeAll(keepingCapacity: true)
            taken = 0
            if isGone { return .input(.hangup) }
            if wait() { return .woken }
        }
    }

    /// Gives the terminal back to the shell until the program is continued, and takes it again; a change of extent is reported by `next`.
    public mutating func suspend() {
        cterm_suspend()
        remeasure(always: false)
    }

    /// Gives the terminal to `work`, an external editor for example, and takes it again.
    public mutating func released<Result, Failure>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
        cterm_leave()
        defer {
            cterm_enter()
            remeasure(always: false)
        }
        return try work()
    }

    /// Waits once and queues what came; true if a waker was used.
    private mutating func wait() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        var count = 0
        let event = unsafe cterm_wait(Int32(decoder.patience ?? -1), &bytes, bytes.count, &count)
        switch event {
        case .CTERM_BYTES: read(bytes.prefix(count))
        case .CTERM_PAUSE: queue = decoder.pause()
        case .CTERM_WOKEN: return true
        case .CTERM_RESIZED: remeasure(always: false)
        case .CTERM_STOP: suspend()
        case .CTERM_CONTINUED: resume()
        case .CTERM_GONE: isGone = true
        }
        return false
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) {
        if decoder.keys.isEmpty { decoder.keys = Self.ownKeys() }
        queue = decoder.feed(bytes, at: cterm_now())
    }

    private mutating func resume() {
        cterm_enter()
        remeasure(always: true)
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
            guard let bytes = unsafe cterm_key_bytes(name) else { return nil }
            let sent = unsafe Array(String(cString: bytes).utf8)
            return sent.count > 2 && sent.first == 0x1B ? (sent, key) : nil
        }
    }

    private static var type: String {
        guard let name = unsafe cterm_type() else { return "" }
        return unsafe String(cString: name)
    }
}
