import FathomModel
public import FathomScreen

/// The colours of the program: one accent for the focus and one colour a kind. Everything else keeps the terminal's own colours.
///
/// The four kinds of a theme can be told apart by readers who confuse red and green, and stand out from the background that it is made for;
/// the tests measure both. Nothing is told by colour alone: every kind has a sign of its own too.
public struct Theme: Hashable, Sendable {
    /// What has the focus.
    public let accent: Colour
    /// Actors, threats, strategy, consequences, in the order of the kinds.
    public let kinds: [Colour]
    /// A failure.
    public let failure: Colour
    /// Whether what matters less is dimmed.
    let isDimming: Bool
    /// Whether what has the colour of a kind is bold.
    let isBold: Bool

    /// For terminals of 256 colours or more on a background that is not known: 4.5:1 on white and on black alike, which only colours of one
    /// brightness reach; 4.36:1 or better where there are but 256.
    public static let standard = Theme(accent: 0x008484, kinds: [0x5F5FFF, 0xB05F5F, 0x008800, 0xD700AF], failure: 0xB05F5F)
    /// For a dark background, black to slate.
    public static let dark = Theme(accent: 0x5FD7D7, kinds: [0x4FA1FD, 0xE9AC83, 0x24D00A, 0xD584AF], failure: 0xFF8787)
    /// For a light background, white to cream.
    public static let light = Theme(accent: 0x005F87, kinds: [0x2948E2, 0x7B474E, 0x166D05, 0x5D2A6A], failure: 0xAF0000)
    /// Colours of 7:1 or better on a dark background.
    public static let strongDark = Theme(
        accent: 0x5FFFFF, kinds: [0x8BA7FE, 0xF5B899, 0x2EFB15, 0xEF92BF], failure: 0xFF9B9B, isDimming: false)
    /// Colours of 7:1 or better on a light background.
    public static let strongLight = Theme(
        accent: 0x004F5F, kinds: [0x0323B9, 0xA32602, 0x3D5E53, 0x69267D], failure: 0x8B0000, isDimming: false)
    /// The terminal's own colours, nothing dimmed.
    public static let strongMono = Theme(accent: .standard, kinds: [], failure: .standard, isDimming: false)
    /// For terminals of 16 colours on a dark background: 4.5:1 in the usual palettes, of which no magenta and not every blue reaches that.
    public static let basicBright = Theme(
        accent: .palette(15), kinds: [.palette(14), .palette(9), .palette(10), .palette(11)], failure: .palette(9))
    /// For terminals of 8 colours on a dark background: bold, which such terminals show brighter.
    public static let basicDark = Theme(
        accent: .palette(7), kinds: [.palette(6), .palette(3), .palette(2), .palette(5)], failure: .palette(3), isBold: true)
    /// For terminals of 8 or 16 colours on a light background, from which neither green nor cyan stands out.
    public static let basicLight = Theme(
        accent: .palette(4), kinds: [.palette(4), .palette(1), .standard, .palette(5)], failure: .palette(1))
    /// Without any colour: bold, reverse and underline carry everything.
    public static let mono = Theme(accent: .standard, kinds: [], failure: .standard)

    init(accent: Colour, kinds: [Colour], failure: Colour, isDimming: Bool = true, isBold: Bool = false) {
        self.accent = accent
        self.kinds = kinds
        self.failure = failure
        self.isDimming = isDimming
        self.isBold = isBold
    }

    /// A theme of colours written as red, green and blue.
    private init(accent: UInt32, kinds: [UInt32], failure: UInt32, isDimming: Bool = true) {
        let colour = { (value: UInt32) in Colour.rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)) }
        self.init(accent: colour(accent), kinds: kinds.map(colour), failure: colour(failure), isDimming: isDimming)
    }

    /// Whether it has colours at all.
    var isColoured: Bool { !kinds.isEmpty }

    /// The colour of a kind; the terminal's own without colours.
    func colour(of kind: ConceptKind) -> Colour {
        let place = ConceptKind.allCases.firstIndex(of: kind) ?? 0
        return kinds.indices.contains(place) ? kinds[place] : .standard
    }
}

extension Theme {
    /// The colour that the reader gave, where there are colours; else that of the kind.
    func colour(of own: ConceptColour?, else kind: ConceptKind) -> Colour {
        guard isColoured, let own, let place = ConceptColour.allCases.firstIndex(of: own) else { return colour(of: kind) }
        return .palette(UInt8(place + 1))
    }
}

/// What a stretch of the screen is, which decides how it looks.
enum Role: Hashable {
    case plain, quiet, strong, accent, key, failure
    case rule(focused: Bool)
    case heading(current: Bool)
    case kind(ConceptKind)
    case mention(ConceptKind, selected: Bool)
    case cursor
    case evidence
    case chosen(focused: Bool)
    /// A letter that something was found by.
    case matched
    /// Letters over what can be followed.
    case label
    /// What the reader gave a colour, or else what is of a kind.
    case concept(ConceptKind, ConceptColour?)
    /// Words of a note that the reader stressed, and a link in a note.
    case emphasis, link
}

/// How the program looks: its colours, and the signs that it draws with.
public struct Look: Hashable, Sendable {
    /// The colours.
    public var theme: Theme
    /// The signs.
    public var glyphs: Glyphs
    /// What the keys of actions are called, for words on the screen.
    var keys = KeyNames.usual

    /// Colours for 256-colour terminals and Unicode signs, unless told otherwise.
    public init(theme: Theme = .standard, glyphs: Glyphs = .unicode) {
        self.theme = theme
        self.glyphs = glyphs
    }

    /// The sign of a kind, 1 column wide; told apart without any colour.
    func sign(_ kind: ConceptKind) -> String {
        switch kind {
        case .actor: glyphs == .unicode ? "●" : "@"
        case .threat: glyphs == .unicode ? "▲" : "!"
        case .strategy: glyphs == .unicode ? "◆" : "+"
        case .consequence: glyphs == .unicode ? "■" : "="
        }
    }

    /// The sign before a concept that the author does not assert, 1 column wide: reserved, denied, or said by others; nil for the rest.
    func sign(_ stance: Stance) -> String? {
        switch stance.modality {
        case .hedged, .conditional, .hypothesis: "~"
        case .counterfactual, .negated: glyphs == .unicode ? "×" : "x"
        case .asserted: stance.claim.isReported ? (glyphs == .unicode ? "›" : ">") : nil
        }
    }

    /// The sign behind what the reader confirmed, changed or added, 1 column wide; nil for what is the machine's alone.
    func sign(_ origin: Origin) -> String? {
        switch origin {
        case .machine: nil
        case .confirmed: glyphs == .unicode ? "✓" : "v"
        case .changed: "*"
        case .added: "+"
        }
    }

    /// The sign for a section with notes, in the margin of the text.
    var noteSign: String { glyphs == .unicode ? "✎" : "*" }
    /// The bar beside the sentence that was followed.
    var evidenceBar: String { glyphs == .unicode ? "┃" : "|" }
    /// The line above the pane that has the focus.
    var heavyLine: String { glyphs == .unicode ? "━" : "=" }
    /// Quotation marks around words of the text.
    var quotes: (open: String, close: String) { glyphs == .unicode ? ("“", "”") : ("\"", "\"") }

    /// The style of a role.
    func style(_ role: Role) -> Style {
        switch role {
        case .plain: .plain
        case .quiet: Style(.standard, theme.isDimming ? .dim : [])
        case .strong, .key, .heading(current: false): Style(.standard, .bold)
        case .accent, .heading(current: true): Style(theme.accent, theme.isColoured ? .bold : [.bold, .underline])
        case .failure: Style(theme.failure, .bold)
        case .rule(let focused): focused ? Style(theme.accent, .bold) : Style(.standard, theme.isDimming ? .dim : [])
        case .kind(let kind): Style(theme.colour(of: kind), theme.isBold ? .bold : [])
        case .concept(let kind, let own): Style(theme.colour(of: own, else: kind), theme.isBold ? .bold : [])
        case .mention(let kind, let selected): mention(kind, selected: selected)
        case .cursor: Style(.standard, .reverse)
        case .evidence: theme.isColoured ? Style(theme.accent) : Style(.standard, .bold)
        case .matched: Style(theme.accent, [.bold, .underline])
        case .emphasis: Style(.standard, .underline)
        case .link: Style(theme.accent, theme.isColoured ? .underline : [.bold, .underline])
        case .label: Style(theme.accent, [.bold, .reverse])
        case .chosen(let focused): focused ? Style(theme.accent, [.bold, .reverse]) : Style(.standard, .bold)
        }
    }

    /// The style of words with a note.
    func noted(_ style: Style) -> Style { Style(style.foreground, style.attributes.union(.underline)) }

    /// The style of a mention: underlined where its kind has no colour of its own, lest it look like any other word.
    private func mention(_ kind: ConceptKind, selected: Bool) -> Style {
        let colour = theme.colour(of: kind)
        if selected { return Style(colour, [.bold, .underline]) }
        return Style(colour, colour == .standard ? .underline : theme.isBold ? .bold : [])
    }
}
