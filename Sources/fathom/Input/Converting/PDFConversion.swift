internal import FathomText

/// Turns PDF files into text.
enum PDFConversion {
    /// The text of a PDF file, mended. A second program is asked for its opinion where it is installed.
    static func of(_ bytes: [UInt8], name: String) throws(Failure) -> Conversion {
        let row = Converter.row(of: .pdf)
        let raw = try Conversion.words(of: row, bytes, .pdf, name: name)
        guard raw.contains(where: { $0 > 0x20 }) else { throw Messages.scanWithoutText(name) }
        let second = Converter.secondOpinion.hear(bytes, seconds: Conversion.seconds).flatMap { $0.status == 0 ? $0.output : nil }
        let page = PageText(raw: raw, second: second, head: properties(of: bytes))
        return Conversion(text: page.bytes, raw: raw, converter: row.named(), diagnostics: page.diagnostics)
    }

    /// Title, author and date, as far as the file tells them and they are not a program's own words.
    private static func properties(of bytes: [UInt8]) -> [(key: String, value: String)] {
        guard let heard = Converter.properties.hear(bytes, seconds: Conversion.seconds), heard.status == 0 else { return [] }
        let pairs = String(decoding: heard.output, as: UTF8.self).split(separator: "\n").compactMap {
            line -> (key: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return value.isEmpty ? nil : (String(line[..<colon]), String(value))
        }
        let value = { (key: String) in pairs.first { $0.key == key }?.value }
        let head = [
            ("title", value("Title").flatMap(DocumentTitle.given)), ("author", value("Author")),
            ("date", value("CreationDate").flatMap(year)),
        ]
        return head.compactMap { key, value in value.map { (key: key, value: $0) } }
    }

    /// The year of a date, which is when the file was made and no more.
    private static func year(_ words: String) -> String? {
        words.split { !$0.isNumber }.first { $0.utf8.count == 4 }.map(String.init)
    }
}
