import FathomExport
import FathomModel
import FathomText

/// `vault`: a folder of Markdown files, or one of them: what `fathom export vault` wrote, edited since or not, and notes in Markdown that were put beside.
///
/// Notes and corrections of another text are left out; a text is known by its digest, and by its name where it was edited since.
struct VaultImporter: FileImporter {
    let name = "vault"

    func fits(_ bytes: [UInt8], called name: String) -> Bool {
        guard name.hasSuffix(".md") else { return false }
        return FrontMatterReader(PlainText(bytes).text)?.values["fathom"] != nil
    }

    func work(in bytes: [UInt8], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        try work(in: [ExportFile(path: "note.md", bytes: bytes)], for: target)
    }

    /// What the files of a folder hold for a text, each with its path below the folder. Linear in their sizes.
    func work(in files: [ExportFile], for target: ImportTarget) throws(ImportFault) -> ImportedWork {
        var work = ImportedWork()
        var pages: [ExportFile] = [], others: [ExportFile] = []
        for file in files.sorted(by: { $0.path < $1.path }) {
            let text = PlainText(file.bytes).text
            switch (file.path.lowercased().hasSuffix(".md"), FrontMatterReader(text)?.values) {
            case (true, let head?) where head["fathom"] != nil: pages.append(ExportFile(path: file.path, text: text))
            case (true, let head?) where head["about"] != nil: others.append(file)
            default: work.lose("files that are neither pages of Fathom's nor notes", file.path)
            }
        }
        let (digest, name) = (target.basis.digest, target.document.name)
        let vault = VaultReader(pages) { $0 == digest || $1 == name }
        work.notes = vault.notes.map { ImportedNote($0.body, at: $0.place, created: $0.created, modified: $0.modified) }
        work.statements = vault.statements
        work.lose(vault.losses)
        for file in others { work.add(try MarkdownImporter().work(in: file.bytes, for: target)) }
        return work
    }
}

extension ImportedWork {
    /// Enters what another reader left out.
    fileprivate mutating func lose(_ losses: [ExportLoss]) {
        for loss in losses { for item in loss.items { lose(loss.what, item) } }
    }

    /// Takes in what another file held.
    fileprivate mutating func add(_ other: ImportedWork) {
        notes += other.notes
        statements += other.statements
        lose(other.losses)
    }
}
