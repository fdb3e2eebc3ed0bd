/// What `fathom doctor` says of the other programs that Fathom asks for help: the editor, what keeps the
/// clipboard, and the programs that read other documents.
enum CompanionFindings {
    static var all: [Finding] { [editor, clipboard] + converters }

    /// A line for each program that reads other documents, with its version.
    private static var converters: [Finding] {
        [
            converter(.row(of: .docx), reads: Messages.doctorDocuments), converter(.row(of: .pdf), reads: Messages.doctorPDF),
            converter(.secondOpinion, reads: Messages.doctorSecondReading),
        ]
    }

    private static func converter(_ row: Converter, reads what: String) -> Finding {
        guard row.path != nil else {
            let words = Messages.doctorConverterMissing(what)
            return Finding(.programs, row.program, words, .remark, advice: Messages.doctorInstall(row.package))
        }
        return Finding(.programs, row.program, Messages.doctorConverter(row.named(), reads: what))
    }

    private static var editor: Finding {
        guard let setting = SettingsInForce(file: ConfigFile.current.settings).editor else {
            let usual = ["sensible-editor", "vi", "nano"].first { Environment.program($0) != nil }
            return usual.map { Finding(.programs, "editor", $0) }
                ?? Finding(.programs, "editor", Messages.doctorNoEditor, .remark, advice: Messages.doctorEditorAdvice)
        }
        let program = setting.value.split(separator: " ").first.map(String.init) ?? ""
        let isThere = program.hasPrefix("/") || Environment.program(program) != nil
        return isThere
            ? Finding(.programs, "editor", Messages.shown(setting.value))
            : Finding(.programs, "editor", Messages.doctorEditorGone(setting.value), .fault, advice: Messages.doctorEditorAdvice)
    }

    private static var clipboard: Finding {
        guard let program = Clipboard.program else {
            return Finding(.programs, "clipboard", Messages.doctorNoClipboard, .remark, advice: Messages.doctorClipboardAdvice)
        }
        return Finding(.programs, "clipboard", Messages.doctorClipboard(program))
    }
}
