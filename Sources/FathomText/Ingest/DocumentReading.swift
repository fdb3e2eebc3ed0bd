extension Document {
    /// Reads bytes as a text. Never fails: odd bytes give a smaller document and remarks in `diagnostics`. Linear in the bytes.
    public init(reading bytes: [UInt8], name: String, format: Format) {
        let blocks =
            switch format {
            case .plain: PlainLayout.blocks(of: bytes)
            case .markdown: MarkdownLayout.blocks(of: bytes)
            }
        self = Assembler.document(bytes: bytes, blocks: blocks, name: name, format: format)
    }
}

extension Document.Format {
    /// The format that a file's name or its first 64 KB speak for: Markdown for ".md" and its kin, front matter or a "#" heading.
    public static func guessed(fileName: String, bytes: [UInt8]) -> Document.Format {
        let name = fileName.lowercased()
        if [".md", ".markdown", ".mdown", ".mkd"].contains(where: name.hasSuffix) { return .markdown }
        let head = Array(bytes.prefix(65_536))
        if FrontMatter(bytes: head, lines: LineScanner.lines(of: head)) != nil { return .markdown }
        return LineScanner.lines(of: head).contains { AtxHeading(head, $0.span, indent: $0.indent) != nil } ? .markdown : .plain
    }
}
