internal import FathomScreen

/// Documents that other programs turn into text.
extension Messages {
    static func converterMissing(_ name: String, _ format: ForeignFormat, _ row: Converter) -> Failure {
        Failure(
            message: "\(shown(name)) is \(format.words), which \(row.program) turns into text; install it: apt install \(row.package)",
            status: .unavailable)
    }

    static func converterTooSlow(_ name: String, _ row: Converter, seconds: Int) -> Failure {
        Failure(
            message:
                "\(shown(name)): \(row.program) did not end within \(seconds) s and was stopped; FATHOM_CONVERTER_SECONDS gives it more time",
            status: .noInput)
    }

    static func converterTooMuch(_ name: String, _ row: Converter) -> Failure {
        Failure(message: "\(shown(name)): \(row.program) wrote more than 128 MiB and was stopped; split the file", status: .noInput)
    }

    static func converterUnclear(_ name: String, _ row: Converter) -> Failure {
        Failure(
            message: "\(shown(name)): what \(row.program) wrote is not understood; fathom may need an older or newer \(row.program)",
            status: .noInput)
    }

    static func converterFailed(_ name: String, _ format: ForeignFormat, _ row: Converter, _ heard: SilentProcess.Heard) -> Failure {
        let words = String(decoding: heard.complaint, as: UTF8.self)
        if format == .pdf, words.lowercased().contains("password") {
            return Failure(
                message: "\(shown(name)) is locked with a password; save it without one: qpdf --decrypt --password=... FILE NEW.pdf",
                status: .noInput)
        }
        let reason = words.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.first { !$0.isEmpty }
        let complaint = reason.map { ": \(String($0.prefix(160)).harmless)" } ?? ""
        let article = format.words
        return Failure(message: "\(shown(name)) looks like \(article), but \(row.program) cannot read it\(complaint)", status: .noInput)
    }

    static func scanWithoutText(_ name: String) -> Failure {
        Failure(
            message: "\(shown(name)) holds pictures of pages and no text; recognise its words first: ocrmypdf FILE NEW.pdf",
            status: .noInput)
    }
}
