internal import FathomScreen
internal import Glibc

/// A program that turns documents into text, and how it is asked.
struct Converter: Sendable {
    /// What the program is called.
    let program: String
    /// The Debian package that has it.
    let package: String
    /// What it is asked to do with what comes on standard input.
    let arguments: [String]
    /// What it is asked for its version.
    let version: [String]

    /// The converter of a format: one row each. Every program reads standard input, gets no path, and may reach nothing else.
    static func row(of format: ForeignFormat) -> Converter {
        switch format {
        case .docx, .odt, .epub, .html, .rtf, .latex:
            Converter(
                program: "pandoc", package: "pandoc", arguments: ["--sandbox", "-f", format.rawValue, "-t", "json"],
                version: ["--version"])
        case .pdf:
            Converter(program: "pdftotext", package: "poppler-utils", arguments: ["-raw", "-enc", "UTF-8", "-", "-"], version: ["-v"])
        }
    }

    /// What PDF files tell of themselves.
    static let properties = Converter(program: "pdfinfo", package: "poppler-utils", arguments: ["-enc", "UTF-8", "-"], version: ["-v"])
    /// A second reading of PDF pages.
    static let secondOpinion = Converter(
        program: "mutool", package: "mupdf-tools", arguments: ["draw", "-q", "-F", "text", "-o", "-", "/proc/self/fd/0"], version: ["-v"])

    /// Where the program is; nil where it is not installed.
    var path: String? { Environment.program(program) }

    /// Asks the program about `bytes`; nil where it is not installed.
    func hear(_ bytes: [UInt8], seconds: Int) -> SilentProcess.Heard? {
        guard let path else { return nil }
        return SilentProcess.heard([path] + arguments, input: bytes, limits: .init(milliseconds: seconds * 1_000))
    }

    /// The name of the program with its version, as it tells it: the first number on its first line.
    func named() -> String {
        guard let path else { return program }
        let heard = SilentProcess.heard([path] + version, input: [], limits: .init(milliseconds: 5_000, output: 65_536))
        let words = String(decoding: heard.output + heard.complaint, as: UTF8.self).split { $0 == "\n" || $0 == " " }
        let number = words.prefix(12).first { $0.first?.isNumber == true }
        return number.map { "\(program) \(String($0).harmless)" } ?? program
    }

    /// What tells this program from a newer one without running it: where it is, how long it is, when it was made.
    var stamp: String {
        guard let path else { return program }
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return path }
        return "\(path) \(status.st_size) \(status.st_mtim.tv_sec)"
    }
}
