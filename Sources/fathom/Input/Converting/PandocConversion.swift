internal import FathomImport
internal import FathomText

/// Turns into text what pandoc reads.
enum PandocConversion {
    /// The text of a document.
    static func of(_ bytes: [UInt8], _ format: ForeignFormat, name: String) throws(Failure) -> Conversion {
        let row = Converter.row(of: format)
        let words = try Conversion.words(of: row, bytes, format, name: name)
        guard let tree = JSONTree(words), let blocks = tree["blocks"] else { throw Messages.converterUnclear(name, row) }
        var writer = PandocWriter()
        let own = DocumentProperties.of(bytes).compactMap { key, value in
            key == "title" ? DocumentTitle.given(value).map { (key: key, value: $0) } : (key: key, value: value)
        }
        writer.write(metadata: tree["meta"] ?? .null, own)
        writer.write(blocks.elements)
        let text = Array(writer.form.text.utf8)
        return Conversion(text: text, raw: text, converter: row.named(), diagnostics: [])
    }
}
