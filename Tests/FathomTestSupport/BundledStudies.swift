import FathomExtraction
import FathomModel
import FathomText
import Foundation

/// The texts of the bundled studies, from Resources/texts.
public enum BundledStudies {
    /// What they are called; the one that opens by default first.
    public static let names = ["iran-isis-strategy", "marshall-plan", "singapore-water", "smallpox"]

    /// All of them, in that order.
    public static let all: [String] = names.compactMap(text(of:))

    /// What they argue, in that order.
    public static let models: [ArgumentModel] = zip(names, all).map { name, text in
        Extractor().model(of: Document(reading: Array(text.utf8), name: "@" + name, format: .markdown))
    }

    /// The text of the study called `name`; nil for a name that is none.
    public static func text(of name: String) -> String? {
        try? String(contentsOf: folder.appending(path: name + ".md"), encoding: .utf8)
    }

    /// The names of the files in the folder, sorted.
    public static func namesOnDisk() throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/texts").standardized
    }
}
