import FathomModel
import FathomText

extension State {
    /// The place of a new note on what the reader is at: what is picked; else the concept, the link or the section by the pane that has the focus.
    var placeForNote: NotePlace {
        if panes.focus == .text, let picked = panes.reader.picked { return place(of: picked.span) }
        switch panes.focus {
        case .text: return place(for: .section) ?? sectionPlace
        case .notes: return sectionPlace
        case .links: return place(for: .link) ?? place(for: .concept) ?? sectionPlace
        default: return place(for: .concept) ?? sectionPlace
        }
    }

    /// The place of a note on something that the reader names; nil if there is no such thing here.
    func place(for subject: Action.NoteSubject) -> NotePlace? {
        let document = text.document
        switch subject {
        case .section: return sectionPlace
        case .text: return NotePlace(.text, at: 0, in: document)
        case .passage:
            if let picked = panes.reader.picked { return place(of: picked.span) }
            return (panes.reader.evidence ?? panes.reader.cursor).flatMap { document.sentence(at: $0.lower) }.map {
                place(of: document.sentences[$0].span)
            }
        case .concept:
            return text.selected.map { NotePlace(.concept(NotedConcept($0)), at: $0.mentions.first?.span.lower ?? 0, in: document) }
        case .link:
            guard let link = currentLink, let name = NotedLink(link, in: text.model) else { return nil }
            return NotePlace(.link(name), at: link.evidence.span.lower, in: document)
        }
    }

    /// What a place is called in the header of the editor.
    func words(for place: NotePlace) -> String {
        NotesContent.about(place, section: "", look.glyphs) ?? text.document.name(ofSection: place.section(in: text.document))
    }

    private func place(of span: TextSpan) -> NotePlace {
        NotePlace(.passage(Selector(span, in: text.document)), at: span.lower, in: text.document)
    }

    /// The place of a note on the section that the reader is in.
    var sectionPlace: NotePlace {
        NotePlace(section: text.currentSection, of: text.document)
    }
}
