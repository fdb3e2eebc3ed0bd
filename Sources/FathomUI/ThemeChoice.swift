public import FathomScreen

/// Which colours a reader wants.
public enum ThemeChoice: String, Hashable, Sendable, CaseIterable {
    /// Dark or light, as the terminal's background is; colours for either where it is not known.
    case auto
    case dark, light
    /// Strong colours, nothing dimmed.
    case highContrast = "high-contrast"
    /// No colour at all.
    case mono
}

/// The background of a terminal, as far as it matters.
public enum Background: Hashable, Sendable {
    case dark, light

    /// Dark for a colour that white stands out from more than black does; nil for one whose components are not known.
    public init?(_ colour: Colour) {
        guard let luminance = colour.luminance else { return nil }
        self = luminance < 0.179 ? .dark : .light
    }

    /// The background of a terminal of that name (TERM), where it has but one: the Linux console is black.
    public init?(terminal name: String) {
        guard name == "linux" || name.hasPrefix("linux-") else { return nil }
        self = .dark
    }

    /// The background that the variable COLORFGBG of some terminals names: the last number is an entry of the palette.
    public init?(variable: String) {
        guard let entry = variable.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(entry) else { return nil }
        self = entry == 7 || entry > 8 ? .light : .dark
    }
}

/// How a theme is chosen: what the reader wants, and what the terminal can show.
public struct ThemeWish: Hashable, Sendable {
    /// What the reader wants.
    public let choice: ThemeChoice
    /// How many colours the terminal tells apart; 0 for none.
    public let colours: Int

    public init(choice: ThemeChoice = .auto, colours: Int = 256) {
        self.choice = choice
        self.colours = colours
    }

    /// The theme for a background; nil for one that is not known, on which no colour of the usual 8 or 16 is sure to be read.
    public func theme(on background: Background?) -> Theme {
        guard colours >= 8 else { return .mono }
        switch choice {
        case .auto: return background.map(theme) ?? (colours < 256 ? .mono : .standard)
        case .dark: return theme(on: .dark)
        case .light: return theme(on: .light)
        case .highContrast: return highContrast(on: background)
        case .mono: return .mono
        }
    }

    private func theme(on background: Background) -> Theme {
        guard colours < 256 else { return background == .dark ? .dark : .light }
        return background == .light ? .basicLight : colours >= 16 ? .basicBright : .basicDark
    }

    /// Where the background is not known no colour is sure to stand out: the terminal's own do.
    private func highContrast(on background: Background?) -> Theme {
        guard let background, colours >= 256 else { return .strongMono }
        return background == .dark ? .strongDark : .strongLight
    }
}
