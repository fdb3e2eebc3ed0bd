internal import CTerminal
public import FathomScreen

/// What can be known of the terminal without taking it: nothing is written to it, and its modes stay.
public struct TerminalSurvey: Sendable {
    /// The terminal's type as TERM names it; "" if that is not set.
    public let type: String
    /// The description that is gone by; nil if none is installed that helps. It is another one than `type` for terminals of today that have none here.
    public let description: String?
    /// Whether the process has a terminal at all.
    public let hasTerminal: Bool
    /// How many colours can be told apart; 0 for none.
    public let colours: Int
    /// The extent of the screen; nil where it is not known.
    public let size: Size?
    /// Whether it can report the mouse.
    public let hasMouse: Bool

    /// Looks at the controlling terminal. Not while a `Terminal` lives.
    public init() {
        let survey = unsafe cterm_look()
        type = unsafe cterm_type().map { unsafe String(cString: $0) } ?? ""
        description = unsafe survey.description.map { unsafe String(cString: $0) }
        hasTerminal = unsafe survey.status != .CTERM_NO_TERMINAL
        colours = Int(unsafe survey.colours)
        hasMouse = unsafe survey.mouse
        size = unsafe survey.columns > 0 && survey.rows > 0 ? Size(columns: Int(survey.columns), rows: Int(survey.rows)) : nil
    }

    /// Version of the library that knows the terminals, for example "ncurses 6.4.20221231".
    public static var library: String { unsafe String(cString: cterm_version()) }
}
