internal import FathomExport
internal import FathomUI

/// Carries out what a reader asks for in the explorer who has a text written for another program.
struct Exporting {
    private let wish: ExportWish

    init(_ wish: ExportWish) {
        self.wish = wish
    }

    /// Writes the text, or asks where something stands in the place.
    func event(of basis: ExportBasis) throws(Failure) -> Event {
        guard let exporter = FileExporters.named(wish.format) else { throw Messages.noFormat(wish.format) }
        let files = exporter.files(of: basis)
        let place = ExportPlace(path, replacing: wish.isReplacing)
        if !wish.isReplacing, place.isTaken(by: files) { return .exportAsked(wish, question: Messages.replaceExport(wish.path)) }
        let outcome = try place.write(files)
        return .exported(Messages.exported(wish, files: files.count, exporter.losses(of: basis), outcome))
    }

    /// The path, with the reader's home for "~".
    private var path: String {
        guard wish.path.hasPrefix("~/"), let home = Environment.value("HOME"), !home.isEmpty else { return wish.path }
        return home + wish.path.dropFirst()
    }
}
