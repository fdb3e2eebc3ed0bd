internal import FathomText

/// What was made of a document by another program.
struct Conversion: Sendable {
    /// The text that is kept and read.
    let text: [UInt8]
    /// What was read before mending.
    let raw: [UInt8]
    /// The program that read it, with its version.
    let converter: String
    /// What was mended, and what is doubtful.
    let diagnostics: [Diagnostic]

    /// Counted up when the same words of a converter give another text.
    static let form = 3

    /// Turns a document into text: from the cache, where it was turned before by the same programs.
    static func of(_ bytes: [UInt8], _ format: ForeignFormat, name: String) throws(Failure) -> Conversion {
        let row = Converter.row(of: format)
        guard row.path != nil else { throw Messages.converterMissing(name, format, row) }
        let stamps = format == .pdf ? row.stamp + "\n" + Converter.secondOpinion.stamp : row.stamp
        let entry = CacheEntry("texts", of: bytes, "\(format.rawValue) \(form)\n\(stamps)")
        if let kept = entry.read().flatMap({ Conversion(kept: $0) }) { return kept }
        let made = try format == .pdf ? PDFConversion.of(bytes, name: name) : PandocConversion.of(bytes, format, name: name)
        entry.write(made.kept)
        return made
    }

    /// How long a converter may take, in seconds.
    static var seconds: Int { SettingsInForce(file: ConfigFile.current.settings).converterSeconds.value }

    /// What a converter said. Throws what kept it from saying anything.
    static func words(of row: Converter, _ bytes: [UInt8], _ format: ForeignFormat, name: String) throws(Failure) -> [UInt8] {
        guard let heard = row.hear(bytes, seconds: seconds) else { throw Messages.converterMissing(name, format, row) }
        if heard.tookTooLong { throw Messages.converterTooSlow(name, row, seconds: seconds) }
        if heard.saidTooMuch { throw Messages.converterTooMuch(name, row) }
        guard heard.status == 0 else { throw Messages.converterFailed(name, format, row, heard) }
        return heard.output
    }
}
