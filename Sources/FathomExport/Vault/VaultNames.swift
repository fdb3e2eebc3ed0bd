/// The names of the files of a vault: legal on every file system, unique whatever the case, and without the characters that mean something in a wiki
/// link. Names are given out one after the other; the same order gives the same names.
struct VaultNames {
    /// Most bytes of a name without what parts it from others.
    private static let most = 100

    private var taken: Set<String> = []

    /// No name is taken.
    init() {}

    /// A name for what is called `title`; `apart` parts it from another of that name, then numbers do.
    mutating func name(for title: String, apart: String) -> String {
        let plain = Self.legal(title)
        if taken.insert(Self.key(plain)).inserted { return plain }
        var name = "\(plain) (\(apart))"
        var count = 2
        while !taken.insert(Self.key(name)).inserted {
            name = "\(plain) (\(apart) \(count))"
            count += 1
        }
        return name
    }

    /// `title` as the name of a file without its ending: blanks for what some system forbids and for what means something in links; no dot or blank at
    /// its ends; none of the names of devices; cut to 100 bytes between characters; "untitled" if nothing is left. Linear.
    static func legal(_ title: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in TextLine.of(title).unicodeScalars { scalars.append(isLegal(scalar) ? scalar : " ") }
        var name = ""
        for character in String(scalars).split(separator: " ").joined(separator: " ") {
            guard name.utf8.count + character.utf8.count <= most else { break }
            name.append(character)
        }
        name = trimmed(withoutEnding(trimmed(name)))
        if name.isEmpty { return "untitled" }
        let stem = name.prefix { $0 != "." }.uppercased()
        return devices.contains(trimmed(stem)) ? "_" + name : name
    }

    /// What two names have in common that some file system takes for one.
    private static func key(_ name: String) -> String { name.uppercased().lowercased() }

    private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
        guard !forbidden.contains(scalar), scalar != "\u{FFFD}" else { return false }
        return !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isNoncharacterCodePoint
            && scalar.properties.generalCategory != .privateUse
    }

    private static func trimmed(_ name: String) -> String {
        let isEdge = { (character: Character) in character == "." || character == " " || character == "-" || character == "~" }
        var inner = Substring(name).drop(while: isEdge)
        while let last = inner.last, last == "." || last == " " { inner = inner.dropLast() }
        return String(inner)
    }

    /// The name without a dot before what programs take for the sort of a file.
    private static func withoutEnding(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), endings.contains(name[name.index(after: dot)...].lowercased()) else { return name }
        return name[..<dot] + " " + name[name.index(after: dot)...]
    }

    private static let forbidden: Set<Unicode.Scalar> = [
        "\\", "/", ":", "*", "?", "\"", "<", ">", "|", "#", "^", "[", "]", "%", "{", "}", "`", "$", "&", "=", ";", "\u{2044}", "\u{2215}",
    ]

    private static let endings: Set<String> = [
        "md", "markdown", "canvas", "base", "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp", "html", "txt",
    ]

    private static let devices: Set<String> = {
        let numbered = ["COM", "LPT"].flatMap { port in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"].map { port + $0 }
        }
        return Set(["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"] + numbered)
    }()
}
