public import FathomText

extension [Note] {
    /// The notes on the section at `index` of `document` and on passages of it, oldest first. Linear in notes and sections.
    public func of(section index: Int, in document: Document) -> [Note] {
        filter { $0.place.owner.isPlace && $0.place.section(in: document) == index }.sorted { ($0.created, $0.id) < ($1.created, $1.id) }
    }

    /// The sections of `document` that have notes. Linear in notes and sections.
    public func sections(in document: Document) -> Set<Int> {
        Set(filter(\.place.owner.isPlace).map { $0.place.section(in: document) })
    }
}
