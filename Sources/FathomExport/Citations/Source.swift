import FathomText

/// What is known of where a text comes from: what its front matter says, for a citation.
struct Source {
    /// The title; the text's own.
    let title: String
    /// The authors, each as one string: see `Credit`.
    let authors: [String]
    /// The year, four digits.
    let year: String?
    /// Where it was published: `publisher`, `journal` or `source`.
    let container: String?
    /// Its address on the web.
    let address: String?
    /// DOI.
    let doi: String?

    /// The source of a text.
    init(of document: Document) {
        let value = { (keys: [String]) -> String? in
            let found = keys.lazy.compactMap { key in document.metadata.first { $0.key.lowercased() == key }?.value }.first
            return found.map(TextLine.of).flatMap { $0.isEmpty ? nil : $0 }
        }
        title = TextLine.of(document.title)
        let credit = Credit(of: document)
        authors = credit.authors.map(TextLine.of)
        year = credit.year
        container = value(["journal", "publisher", "source"])
        address = value(["url", "link"])
        doi = value(["doi"])
    }

    /// A key for reference lists: the first author's last name and the year, else words of the title; ASCII letters, digits, hyphens.
    var key: String {
        let family = authors.first.map { $0.split(separator: ",").first ?? "" }.flatMap { $0.split(separator: " ").last }.map(String.init)
        let words = [family ?? title.split(separator: " ").prefix(3).joined(separator: "-"), year ?? ""]
        let letters = words.joined(separator: " ").lowercased().utf8.map { byte -> Character in
            let isPlain = byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
            return isPlain ? Character(Unicode.Scalar(byte)) : "-"
        }
        let key = String(letters).split(separator: "-").joined(separator: "-")
        return key.isEmpty ? "text" : key
    }
}
