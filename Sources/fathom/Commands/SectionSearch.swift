internal import FathomExport
internal import FathomText

/// Finds sections by what a reader calls them.
struct SectionSearch {
    /// Where to look.
    let document: Document

    /// The index of the section of that number (from 1, as `fathom outline` prints them), of that title, or whose title is the only one
    /// to begin so; upper and lower case are one.
    func section(called wanted: String) throws(Failure) -> Int {
        let sections = document.sections
        if let number = Int(wanted), sections.indices.contains(number - 1) { return number - 1 }
        let key = Self.key(wanted)
        let titles = sections.map { Self.key($0.title) }
        if let exact = unique(titles.indices.filter { titles[$0] == key && !key.isEmpty }) { return exact }
        let beginning = titles.indices.filter { titles[$0].hasPrefix(key) && !key.isEmpty }
        if let only = unique(beginning) { return only }
        guard beginning.isEmpty else { throw Messages.ambiguousSection(wanted, beginning) }
        throw Messages.noSuchSection(wanted, known: sections.map { ReportExporter.title(of: $0) })
    }

    /// Number and title of a section, for messages and lists.
    func label(_ index: Int) -> String {
        guard document.sections.indices.contains(index) else { return String(index + 1) }
        return "\(index + 1) \(ReportExporter.title(of: document.sections[index]))"
    }

    private func unique(_ places: [Int]) -> Int? { places.count == 1 ? places[0] : nil }

    private static func key(_ title: String) -> String { TextLine.of(title).lowercased() }
}
