/// Whose text it is, and of which year, as far as its metadata says.
public struct Credit: Sendable {
    /// The authors, each as one string as it stands there: "Berg, Otto" or "Otto Berg". From `author` or `authors`, parted by ";" or " and ".
    public let authors: [String]
    /// The year, four digits; from `year`, or the first such in `date`.
    public let year: String?

    /// The credit of a text.
    public init(of document: Document) {
        let value = { (keys: [String]) -> String? in
            keys.lazy.compactMap { key in document.metadata.first { $0.key.lowercased() == key && !$0.value.isEmpty }?.value }.first
        }
        authors = Self.people(value(["authors", "author"]) ?? "")
        year = value(["year", "date"]).flatMap(Self.year)
    }

    /// Last names and year as a citation in running text has them: "Azadi and Berg 2023", "Azadi et al. 2023"; nil if nothing is known.
    public var short: String? {
        let names = authors.map(Self.lastName)
        let who = names.count > 2 ? "\(names[0]) et al." : names.joined(separator: " and ")
        let parts = [who, year ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static func lastName(_ author: String) -> String {
        if let comma = author.firstIndex(of: ",") { return String(author[..<comma]) }
        return author.split(separator: " ").last.map(String.init) ?? author
    }

    private static func people(_ words: String) -> [String] {
        let line = words.split { $0.isWhitespace }
        let separated = line.joined(separator: " ").split(separator: ";").flatMap { part in
            part.split(separator: " ").split(separator: "and").map { $0.joined(separator: " ") }
        }
        return separated.filter { !$0.isEmpty }
    }

    private static func year(_ words: String) -> String? {
        words.split { !$0.isASCII || !$0.isNumber }.first { $0.count == 4 }.map(String.init)
    }
}
