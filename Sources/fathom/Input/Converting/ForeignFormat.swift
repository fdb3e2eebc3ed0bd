/// A format of a document that another program turns into text. It is told by what the file holds; where that says nothing, by its name.
enum ForeignFormat: String, CaseIterable, Sendable {
    case docx, odt, epub, html, rtf, latex, pdf

    /// The format of a file; nil for a text that is read as it is, and for what is no document.
    init?(_ bytes: [UInt8], fileName: String) {
        guard let format = Self.told(by: bytes) ?? Self.named(by: fileName, bytes) else { return nil }
        self = format
    }

    /// What the format is called in messages.
    var words: String {
        switch self {
        case .docx: "a Word file"
        case .odt: "an OpenDocument text"
        case .epub: "an EPUB book"
        case .html: "a web page"
        case .rtf: "an RTF file"
        case .latex: "a LaTeX file"
        case .pdf: "a PDF file"
        }
    }

    private static func told(by bytes: [UInt8]) -> ForeignFormat? {
        if bytes.prefix(1_024).starts(with: "%PDF-".utf8) || holds("\n%PDF-1", in: bytes.prefix(1_024)) { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
        if bytes.starts(with: "{\\rtf".utf8) { return .rtf }
        let head = bytes.prefix(4_096).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.map {
            (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
        }
        if head.starts(with: "<!doctype html".utf8) || head.starts(with: "<html".utf8) { return .html }
        if head.starts(with: "<?xml".utf8), holds("<html", in: head[...]) { return .html }
        return holds("\\documentclass", in: bytes.prefix(65_536)) && holds("\\begin{document}", in: bytes[...]) ? .latex : nil
    }

    /// What an archive holds: the names of its files stand in it as they are, and the kind of an OpenDocument or EPUB file first of all.
    private static func archive(_ bytes: [UInt8]) -> ForeignFormat? {
        let head = bytes.prefix(200)
        if holds("mimetypeapplication/epub+zip", in: head) { return .epub }
        if holds("mimetypeapplication/vnd.oasis.opendocument.text", in: head) { return .odt }
        return holds("word/document.xml", in: bytes[...]) ? .docx : nil
    }

    private static func named(by fileName: String, _ bytes: [UInt8]) -> ForeignFormat? {
        let name = fileName.lowercased()
        let isMarkup = bytes.prefix(65_536).contains(0x3C)
        if isMarkup, [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return .html }
        let isTeX = bytes.prefix(65_536).contains(0x5C)
        return isTeX && [".tex", ".latex", ".ltx"].contains(where: name.hasSuffix) ? .latex : nil
    }

    /// Whether `word` stands anywhere in `bytes`. Linear.
    private static func holds(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.utf8)
        var rest = bytes
        while let start = rest.firstIndex(of: word[0]) {
            rest = rest[start...]
            if rest.starts(with: word) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
