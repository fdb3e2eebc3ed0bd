import CTerminal
import FathomScreen

/// What a terminal can be told besides text, as its description (terminfo) says.
struct TerminalForm: Hashable {
    /// Whether it places its cursor and clears lines by the sequences of ECMA-48, and keeps its cursor in the last column until more comes.
    var isPlainANSI = true
    /// How it shows colours.
    var palette = Palette.indexed(256)
    /// The renderings that it can show.
    var attributes: Style.Attributes = [.bold, .dim, .italic, .underline, .reverse]
    /// The renderings that it cannot show together with a colour.
    var attributesWithoutColour: Style.Attributes = []
    /// Whether renderings can be switched off one by one (SGR 22 to 27).
    var switchesOff = true
    /// Whether the cursor can be sent to a column, and to a row, by itself (CHA, VPA).
    var movesAlone = true
    /// Whether a character can be repeated (REP).
    var repeats = true
    /// Whether a number of cells can be blanked in place (ECH).
    var blanks = true
    /// Whether some rows can be scrolled by themselves (DECSTBM).
    var scrolls = true
    /// Whether some columns of some rows can be scrolled by themselves (DECLRMM, DECSLRM); a terminal is asked, its description does not say.
    var scrollsColumns = false
    /// Whether only ASCII may be sent.
    var isASCII = false

    /// A terminal that can do everything, in 256 colours.
    init() {}

    /// The terminal that is open now, of so many colours; with `trueColour` of all of them.
    init(isASCII: Bool, colours: Int, trueColour: Bool) {
        self.isASCII = isASCII
        isPlainANSI = cterm_is_plain()
        palette = trueColour && colours >= 8 && isPlainANSI ? .direct : .indexed(colours)
        attributes = Style.Attributes(rawValue: UInt8(truncatingIfNeeded: cterm_attributes(false)))
        attributesWithoutColour = attributes.subtracting(Style.Attributes(rawValue: UInt8(truncatingIfNeeded: cterm_attributes(true))))
        switchesOff = Self.plain("rmul") == "\u{1B}[24m"
        movesAlone = Self.plain("hpa") == "\u{1B}[%i%p1%dG" && Self.plain("vpa") == "\u{1B}[%i%p1%dd"
        repeats = Self.plain("rep").hasSuffix("b")
        blanks = Self.plain("ech") == "\u{1B}[%p1%dX"
        scrolls = Self.plain("csr") == "\u{1B}[%i%p1%d;%p2%dr" && Self.plain("ri") == "\u{1B}M"
    }

    /// The style as this terminal can show it: italic as underline where it has none, colours as near as it has them.
    func shown(_ style: Style) -> Style {
        if style == .plain { return style }
        var shown = Style(palette.nearest(style.foreground), on: palette.nearest(style.background), style.attributes)
        if shown.attributes.contains(.italic), !attributes.contains(.italic) { shown.attributes.insert(.underline) }
        shown.attributes.formIntersection(attributes)
        let isColoured = shown.foreground != .standard || shown.background != .standard
        if isColoured { shown.attributes.subtract(attributesWithoutColour) }
        return shown
    }

    /// A string of the description without its padding ("$<5>"); empty if there is none.
    private static func plain(_ name: String) -> String {
        guard let bytes = unsafe cterm_string(name) else { return "" }
        var rest = unsafe Array(String(cString: bytes).utf8)[...]
        var kept: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<") {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else {
                kept.append(byte)
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
