import Foundation

/// The texts of the bundled studies, from Resources/texts.
public enum BundledStudies {
    /// All of them; the one that opens by default first.
    public static let all: [String] = ["iran-isis-strategy", "marshall-plan", "singapore-water", "smallpox"].compactMap(text)

    private static func text(_ name: String) -> String? {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try? String(contentsOf: package.appending(path: "Resources/texts/\(name).md"), encoding: .utf8)
    }
}
