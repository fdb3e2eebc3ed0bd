import Foundation

/// A text that somebody has looked at and approved, kept as the file Tests/Goldens/`name`.
public struct GoldenFile: Sendable {
    private let name: String
    private let path: URL

    /// The golden of that name.
    public init(_ name: String) {
        self.name = name
        path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Goldens/\(name)").standardized
    }

    /// Where `text` departs from the golden, in one line; nil where it does not. With FATHOM_GOLDEN=write in the environment, writes `text`
    /// as the golden first.
    public func departure(of text: String) throws -> String? {
        if ProcessInfo.processInfo.environment["FATHOM_GOLDEN"] == "write" { try Data(text.utf8).write(to: path) }
        guard let approved = try? Data(contentsOf: path) else { return "there is no Tests/Goldens/\(name); make golden writes it" }
        guard Data(text.utf8) != approved else { return nil }
        let found = Self.lines(Data(text.utf8)), wanted = Self.lines(approved)
        let place = zip(found, wanted).prefix { $0 == $1 }.count
        let (here, there) = (Self.line(place, of: found), Self.line(place, of: wanted))
        return "differs from Tests/Goldens/\(name) in line \(place + 1): \(here) instead of \(there); make golden rewrites it"
    }

    private static func lines(_ text: Data) -> [Data] { text.split(separator: 10, omittingEmptySubsequences: false) }

    private static func line(_ place: Int, of lines: [Data]) -> String {
        lines.indices.contains(place) ? "\"" + String(decoding: lines[place], as: UTF8.self) + "\"" : "nothing"
    }
}
