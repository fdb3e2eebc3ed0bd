import FathomModel
import FathomScreen
import Testing

@testable import FathomUI

/// Themes of 8 and 16 colours, read in the palettes that terminals come with.
@Suite struct PaletteTests {
    /// The 16 named colours of terminals, as they come.
    static let palettes: [(name: String, colours: [UInt32])] = [
        (
            "xterm",
            [
                0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00,
                0x5C5CFF,
                0xFF00FF, 0x00FFFF, 0xFFFFFF,
            ]
        ),
        (
            "Linux console",
            [
                0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA, 0x555555, 0xFF5555, 0x55FF55, 0xFFFF55,
                0x5555FF,
                0xFF55FF, 0x55FFFF, 0xFFFFFF,
            ]
        ),
        (
            "GNOME",
            [
                0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF, 0x555753, 0xEF2929, 0x8AE234, 0xFCE94F,
                0x729FCF,
                0xAD7FA8, 0x34E2E2, 0xEEEEEC,
            ]
        ),
        (
            "Windows",
            [
                0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC, 0x767676, 0xE74856, 0x16C60C, 0xF9F1A5,
                0x3B78FF,
                0xB4009E, 0x61D6D6, 0xF2F2F2,
            ]
        ),
    ]

    /// A theme, its backgrounds, and whether its terminals show bold in the bright half of the palette.
    static let themes: [(name: String, theme: Theme, backgrounds: [UInt32])] = [
        ("16 on dark", .basicBright, [0x000000, 0x0C0C0C]), ("8 on dark", .basicDark, [0x000000]),
        ("8 or 16 on light", .basicLight, [0xFFFFFF]),
    ]

    static func colour(_ value: UInt32) -> Colour {
        .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }

    @Test(arguments: palettes.indices, themes.indices)
    func everyColourCanBeRead(_ palette: Int, _ theme: Int) {
        let (palette, colours) = Self.palettes[palette]
        let (name, theme, backgrounds) = Self.themes[theme]
        for colour in theme.kinds + [theme.accent, theme.failure] {
            guard case .palette(let entry) = colour else { continue }
            // Terminals of 8 colours have the bright half for bold, which is how this theme writes; the others have all 16.
            let shown = theme.isBold ? Int(entry) + 8 : Int(entry)
            // The magenta of Windows is no brighter when it is bold; Windows has more than 8 colours.
            if theme.isBold, palette == "Windows" { continue }
            for background in backgrounds {
                let contrast = ThemeTests.contrast(Self.colour(colours[shown]), Self.colour(background))
                #expect(contrast >= 4.5, "\(name), \(palette): \(entry) has \(contrast)")
            }
        }
    }

    @Test func aMentionWithoutAColourIsUnderlined() {
        let look = Look(theme: .basicLight)
        #expect(look.style(.mention(.strategy, selected: false)).attributes == .underline)
        #expect(look.style(.mention(.actor, selected: false)).attributes == [])
    }
}
