extension Colour {
    /// A colour of the given red, green and blue, written as in "#4fa1fd" or "4fa1fd"; nil for anything else.
    public init?(hexadecimal text: String) {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
        self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }

    /// Red, green and blue; nil for the terminal's own colour and for its named ones, which are the reader's choice.
    public var components: (red: Int, green: Int, blue: Int)? {
        switch self {
        case .standard: nil
        case .palette(let entry): entry < 16 ? nil : Self.components(ofEntry: Int(entry))
        case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
        }
    }

    /// The colour as a terminal of 256 colours can show it: the nearest entry of the palette above the named ones.
    /// Constant time.
    public var inPalette: Colour {
        guard case .rgb = self, let wanted = components else { return self }
        let cube = 16 + 36 * Self.step(wanted.red) + 6 * Self.step(wanted.green) + Self.step(wanted.blue)
        let grey = 232 + min(23, max(0, (wanted.red + wanted.green + wanted.blue) / 3 - 3) / 10)
        return .palette(UInt8(Self.distance(grey, wanted) < Self.distance(cube, wanted) ? grey : cube))
    }

    /// The step of the cube nearest to a component.
    private static func step(_ component: Int) -> Int { component < 48 ? 0 : component < 115 ? 1 : (component - 35) / 40 }

    /// How far an entry is from a colour, squared.
    private static func distance(_ entry: Int, _ wanted: (red: Int, green: Int, blue: Int)) -> Int {
        let other = components(ofEntry: entry)
        let (red, green, blue) = (other.red - wanted.red, other.green - wanted.green, other.blue - wanted.blue)
        return red * red + green * green + blue * blue
    }

    /// How bright the colour is, from 0 for black to 1 for white, as the eye sees it (WCAG 2); nil for one whose components are not known.
    public var luminance: Double? {
        components.map { 0.2126 * Self.linear($0.red) + 0.7152 * Self.linear($0.green) + 0.0722 * Self.linear($0.blue) }
    }

    /// Components of an entry from 16 on: the cube of 6 x 6 x 6 colours, then 24 greys.
    private static func components(ofEntry entry: Int) -> (red: Int, green: Int, blue: Int) {
        guard entry < 232 else { return (8 + 10 * (entry - 232), 8 + 10 * (entry - 232), 8 + 10 * (entry - 232)) }
        let cube = entry - 16
        return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    }

    private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

    /// A component as light: the curve of sRGB, in a form that needs no power function of a library.
    private static func linear(_ component: Int) -> Double {
        let value = Double(component) / 255
        guard value > 0.04045 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        return base * base * fifthRoot(base * base)
    }

    /// The fifth root of a number between 0 and 1, by Newton's method.
    private static func fifthRoot(_ number: Double) -> Double {
        var root = 1.0
        for _ in 0..<40 { root -= (root * root * root * root * root - number) / (5 * root * root * root * root) }
        return root
    }
}
