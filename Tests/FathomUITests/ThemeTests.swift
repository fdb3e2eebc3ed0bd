import FathomModel
import FathomScreen
import FathomTestSupport
import Foundation
import Testing

@testable import FathomUI

/// Themes: told apart by every reader, readable on their background, chosen by wish and background.
@Suite struct ThemeTests {
    typealias Light = (red: Double, green: Double, blue: Double)

    /// A theme with the backgrounds that it is made for, and the contrast that it promises on them.
    static let made: [(name: String, theme: Theme, backgrounds: [Colour], contrast: Double)] = [
        ("dark", .dark, [.rgb(0, 0, 0), .rgb(0x2E, 0x34, 0x40)], 4.5),
        ("light", .light, [.rgb(255, 255, 255), .rgb(0xF5, 0xEE, 0xDC)], 4.5),
        ("strong dark", .strongDark, [.rgb(0, 0, 0), .rgb(0x1E, 0x1E, 0x1E)], 7), ("strong light", .strongLight, [.rgb(255, 255, 255)], 7),
        ("either", .standard, [.rgb(0, 0, 0), .rgb(255, 255, 255)], 4.5),
    ]

    /// What is left of that contrast where a theme is brought down to 256 colours: few of them stand out from white and black alike.
    static let contrastOfEntries = ["either": 4.36]

    static func contrast(_ one: Colour, _ other: Colour) -> Double {
        let (low, high) = (min(one.luminance ?? 0, other.luminance ?? 0), max(one.luminance ?? 0, other.luminance ?? 0))
        return (high + 0.05) / (low + 0.05)
    }

    @Test(arguments: made.indices)
    func everyColourStandsOut(_ index: Int) {
        let (name, theme, backgrounds, contrast) = Self.made[index]
        for colour in theme.kinds + [theme.accent, theme.failure] {
            for (shown, least) in [(colour, contrast), (colour.inPalette, Self.contrastOfEntries[name] ?? contrast)] {
                for background in backgrounds {
                    #expect(Self.contrast(shown, background) >= least, "\(name): \(shown) on \(background)")
                }
            }
        }
    }

    /// A colour as light: linear red, green and blue.
    static func light(_ colour: Colour) -> Light {
        let linear = { (value: Int) in
            let part = Double(value) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        let parts = colour.components ?? (0, 0, 0)
        return (linear(parts.red), linear(parts.green), linear(parts.blue))
    }

    /// What readers see: everything; without the cones for red (protanopia); without those for green (deuteranopia). After Viénot, Brettel and
    /// Mollon (1999).
    static let eyes: [(name: String, sees: @Sendable (Light) -> Light)] = [
        ("all", { $0 }),
        (
            "protanopia",
            { light in
                let yellow = 0.11238 * light.red + 0.88762 * light.green
                return (yellow, yellow, max(0, 0.00401 * (light.red - light.green) + light.blue))
            }
        ),
        (
            "deuteranopia",
            { light in
                let yellow = 0.29275 * light.red + 0.70725 * light.green
                return (yellow, yellow, max(0, 0.02234 * (light.green - light.red) + light.blue))
            }
        ),
    ]

    /// How different two lights look: the distance in CIE L*a*b*, where 2 is just noticed and 100 is black from white.
    static func difference(_ one: Light, _ other: Light) -> Double {
        let (left, right) = (lab(one), lab(other))
        return sqrt(zip(left, right).map { ($0 - $1) * ($0 - $1) }.reduce(0, +))
    }

    static func lab(_ light: Light) -> [Double] {
        let x = (0.4124 * light.red + 0.3576 * light.green + 0.1805 * light.blue) / 0.9505
        let y = 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
        let z = (0.0193 * light.red + 0.1192 * light.green + 0.9505 * light.blue) / 1.089
        let (fx, fy, fz) = (root(x), root(y), root(z))
        return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
    }

    static func root(_ value: Double) -> Double { value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116 }

    @Test(arguments: made.indices)
    func kindsAreToldApartByEveryEye(_ index: Int) {
        let (name, theme, _, _) = Self.made[index]
        let least = 30.0
        for eye in Self.eyes {
            for kinds in [theme.kinds, theme.kinds.map(\.inPalette)] {
                for (place, one) in kinds.enumerated() {
                    for other in kinds.dropFirst(place + 1) {
                        let difference = Self.difference(eye.sees(Self.light(one)), eye.sees(Self.light(other)))
                        #expect(difference >= least, "\(name), \(eye.name): \(one) and \(other) differ by \(difference)")
                    }
                }
            }
        }
    }

    @Test func kindsAndStancesHaveSignsOfTheirOwn() {
        for glyphs in [Glyphs.unicode, .ascii] {
            let look = Look(theme: .mono, glyphs: glyphs)
            #expect(Set(ConceptKind.allCases.map { look.sign($0) }).count == 4)
        }
    }

    @Test func luminanceIsThatOfTheStandard() {
        for value in stride(from: 0, through: 255, by: 5) {
            let colour = Colour.rgb(UInt8(value), 0, 0)
            #expect(abs((colour.luminance ?? 0) - 0.2126 * Self.light(colour).red) < 1e-9)
        }
        #expect(Colour.palette(4).luminance == nil && Colour.standard.luminance == nil)
    }

    @Test func theNearestEntryIsTheNearestOfAll() {
        var random = Numbers(3)
        for _ in 0..<2_000 {
            let colour = Colour.rgb(UInt8(random.below(256)), UInt8(random.below(256)), UInt8(random.below(256)))
            let best = (16...255).map { Self.distance(.palette(UInt8($0)), colour) }.min()
            #expect(Self.distance(colour.inPalette, colour) <= (best ?? 0) + 300)
        }
        for entry in UInt8(16)...255 {
            guard let parts = Colour.palette(entry).components else { continue }
            let colour = Colour.rgb(UInt8(parts.red), UInt8(parts.green), UInt8(parts.blue))
            #expect(Self.distance(colour.inPalette, colour) == 0)
        }
    }

    static func distance(_ one: Colour, _ other: Colour) -> Int {
        guard let left = one.components, let right = other.components else { return .max }
        let parts = [left.red - right.red, left.green - right.green, left.blue - right.blue]
        return parts.map { $0 * $0 }.reduce(0, +)
    }

    @Test(arguments: [
        ("auto", 256, Background?.none, Theme.standard), ("auto", 256, .dark, .dark), ("auto", 1 << 24, .light, .light),
        ("auto", 16, nil, .mono), ("auto", 8, nil, .mono),
        ("auto", 16, .dark, .basicBright), ("auto", 8, .dark, .basicDark), ("auto", 8, .light, .basicLight), ("dark", 256, .light, .dark),
        ("light", 16, .dark, .basicLight),
        ("high-contrast", 256, nil, .strongMono), ("high-contrast", 256, .dark, .strongDark), ("high-contrast", 256, .light, .strongLight),
        ("high-contrast", 8, .dark, .strongMono), ("mono", 256, .dark, .mono), ("dark", 0, .dark, .mono),
    ])
    func theThemeIsTheOneWished(_ choice: String, _ colours: Int, _ background: Background?, _ theme: Theme) throws {
        let wish = ThemeWish(choice: try #require(ThemeChoice(rawValue: choice)), colours: colours)
        #expect(wish.theme(on: background) == theme)
    }

    @Test(arguments: [
        ("15;0", Background?.some(.dark)), ("0;15", .light), ("0;default;7", .light), ("12;8", .dark), ("", nil), ("0;99", nil),
    ])
    func theVariableTellsTheBackground(_ value: String, _ background: Background?) {
        #expect(Background(variable: value) == background)
    }

    @Test(arguments: [("linux", Background?.some(.dark)), ("linux-16color", .dark), ("xterm", nil), ("", nil)])
    func aTerminalOfOneBackgroundIsKnownByItsName(_ name: String, _ background: Background?) {
        #expect(Background(terminal: name) == background)
    }

    @Test func anAnswerOfTheTerminalChangesTheTheme() {
        var state = State(texts: [SampleModel.model])
        _ = update(&state, .background(.rgb(255, 255, 255)))
        #expect(state.look.theme == .standard, "a theme that was fixed stays")
        state.themes = ThemeWish()
        _ = update(&state, .background(.palette(3)))
        #expect(state.look.theme == .standard)
        _ = update(&state, .background(.rgb(255, 255, 255)))
        #expect(state.look.theme == .light)
        _ = update(&state, .background(.rgb(20, 20, 30)))
        #expect(state.look.theme == .dark)
    }

    @Test(arguments: ["#4fa1fd", "4FA1FD"])
    func coloursAreReadFromDigits(_ text: String) {
        #expect(Colour(hexadecimal: text) == .rgb(0x4F, 0xA1, 0xFD))
    }

    @Test(arguments: ["", "#", "#12345", "#1234567", "#12345g", "+12345", "red"])
    func otherWordsAreNoColours(_ text: String) {
        #expect(Colour(hexadecimal: text) == nil)
    }

    @Test func highContrastDimsNothing() {
        for theme in [Theme.strongDark, .strongLight, .strongMono] {
            let replay = Replay(State(texts: [SampleModel.model], look: Look(theme: theme)), size: Size(columns: 120, rows: 40))
            #expect(replay.frame.cells.allSatisfy { !$0.style.attributes.contains(.dim) })
        }
    }
}
