/// A colour of the terminal.
public enum Colour: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// An entry of the 256-colour palette; 0-15 are the terminal's named colours.
    case palette(UInt8)
    /// Red, green and blue; `inPalette` is what a terminal of 256 colours shows instead.
    case rgb(UInt8, UInt8, UInt8)
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
    /// Renderings other than colour.
    public struct Attributes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let italic = Attributes(rawValue: 4)
        public static let underline = Attributes(rawValue: 8)
        public static let reverse = Attributes(rawValue: 16)
    }

    /// Everything in one word, so that cells are compared and copied as words: attributes, and above them a colour for the letters and one behind.
    private var bits: UInt64

    public init(_ foreground: Colour = .standard, on background: Colour = .standard, _ attributes: Attributes = []) {
        bits = UInt64(attributes.rawValue) | foreground.bits << Self.foregroundPlace | background.bits << Self.backgroundPlace
    }

    private static let foregroundPlace: UInt64 = 8, backgroundPlace: UInt64 = 34
    private static let colourMask: UInt64 = 1 << 26 - 1

    /// The colour of letters.
    public var foreground: Colour {
        get { Colour(bits: bits >> Self.foregroundPlace & Self.colourMask) }
        set { bits = bits & ~(Self.colourMask << Self.foregroundPlace) | newValue.bits << Self.foregroundPlace }
    }

    /// The colour behind them.
    public var background: Colour {
        get { Colour(bits: bits >> Self.backgroundPlace & Self.colourMask) }
        set { bits = bits & ~(Self.colourMask << Self.backgroundPlace) | newValue.bits << Self.backgroundPlace }
    }

    /// Renderings other than colour.
    public var attributes: Attributes {
        get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits)) }
        set { bits = bits & ~0xFF | UInt64(newValue.rawValue) }
    }

    /// The terminal's own look.
    public static let plain = Style()
}

extension Colour {
    /// The colour in 26 bits: which case it is in the two highest, then its components.
    fileprivate var bits: UInt64 {
        switch self {
        case .standard: 0
        case .palette(let entry): 1 << 24 | UInt64(entry)
        case .rgb(let red, let green, let blue): 2 << 24 | UInt64(red) << 16 | UInt64(green) << 8 | UInt64(blue)
        }
    }

    fileprivate init(bits: UInt64) {
        let part = { (place: UInt64) in UInt8(truncatingIfNeeded: bits >> place) }
        switch bits >> 24 {
        case 0: self = .standard
        case 1: self = .palette(part(0))
        default: self = .rgb(part(16), part(8), part(0))
        }
    }
}
