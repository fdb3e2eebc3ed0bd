import FathomModel
import FathomScreen
import FathomText

/// Where the reader was when the line for a filter opened, for leaving it.
struct FilterStart: Sendable {
    let pane: PaneID
    let panes: Panes
    let filter: SearchPattern?
}

/// Narrowing a pane to rows with certain words.
extension State {
    /// Longest text in bytes that is filtered while one types.
    private static let promptBytes = 1_000_000

    /// Opens the line for a filter of the focused pane.
    mutating func openFilter() {
        filterStart = FilterStart(pane: panes.focus, panes: panes, filter: text.filters[panes.focus])
        open(.filter)
    }

    /// Narrows the pane to what is written by now.
    mutating func filterChanged() -> [Effect] {
        guard let start = filterStart, let line = prompt?.line.text else { return [] }
        prompt?.note = ""
        prompt?.isRefused = false
        let isLate = start.pane == .text && text.document.text.count > Self.promptBytes
        do throws(SearchFault) {
            let pattern = try SearchPattern(line)
            panes = start.panes
            text.filter(start.pane, by: isLate ? start.filter : pattern)
            let note = isLate ? "" : text.isEmpty(start.pane) ? "nothing" : shownOf(start.pane)
            prompt?.note = note
        } catch {
            prompt?.note = error.words
            prompt?.isRefused = error != .empty
            panes = start.panes
            text.filter(start.pane, by: nil)
        }
        return []
    }

    /// Ends the writing: the pane stays narrowed. An empty line shows every row again, and so does one that no row has.
    mutating func takeFilter(_ line: String) -> [Effect] {
        guard let start = filterStart else { return [] }
        filterStart = nil
        do throws(SearchFault) {
            let pattern = try SearchPattern(line)
            if pattern.isExpression, start.pane == .text, text.document.text.count > Self.promptBytes {
                say("This text is too long to be filtered by an expression; \(key(.search)) searches it.")
                return []
            }
            text.filter(start.pane, by: pattern)
            if text.isEmpty(start.pane) {
                panes = start.panes
                text.filter(start.pane, by: nil)
                say("Nothing in \(start.pane.place) has \(quoted(pattern)); everything shows.")
            } else {
                say("\(start.pane.title) with \(quoted(pattern)): \(shownOf(start.pane)). \(key(.stepOut)) shows all.")
            }
        } catch {
            text.filter(start.pane, by: nil)
            say(error == .empty ? "Everything shows in \(start.pane.place)." : "This is no regular expression: \(error.words).")
        }
        return []
    }

    /// Leaves the line: the pane is as it was.
    mutating func leaveFilter() -> [Effect] {
        guard let start = filterStart else { return [] }
        filterStart = nil
        text.filter(start.pane, by: start.filter)
        panes = start.panes
        return []
    }

    /// Shows every row of the focused pane again.
    mutating func endFilter() {
        text.dropFilters(of: panes.focus)
        say("Everything shows in \(panes.focus.place).")
    }

    /// Shows the whole text again where a jump led to a paragraph that a filter left out.
    mutating func uncover() {
        let reader = panes.reader
        let match = text.search?.currentSpan.flatMap { $0.lower == reader.place ? $0.lower : nil }
        guard let shown = text.shownParagraphs, let target = reader.cursor?.lower ?? reader.evidence?.lower ?? match,
            let paragraph = text.document.paragraph(at: target), !shown.contains(paragraph)
        else { return }
        text.filter(.text, by: nil)
        let geometry = readerGeometry
        panes.reader.reveal(target, screen: geometry.rows, in: geometry.flow)
    }

    /// Orders the focused list in the next way.
    mutating func sortNext() {
        guard var order = text.shape(of: panes.focus)?.order.next, let kind = panes.focus.kind else { return }
        if order == .family, text.families(of: kind).isEmpty { order = order.next }
        text.order(panes.focus, by: order)
        say("\(panes.focus.title) \(order.words).")
    }

    /// Shows the next type of actor alone, or the next family of the reader's; after the last all of them.
    mutating func typeNext() {
        let pane = panes.focus
        guard let kind = pane.kind, let shape = text.shape(of: pane) else { return }
        let types = ActorType.allCases.filter { type in text.model.concepts(of: kind).contains { $0.actorType == type } }
        let families = text.families(of: kind)
        guard !types.isEmpty || !families.isEmpty else { return say("Only actors have types; \(key(.filter)) narrows this list to words.") }
        let place =
            shape.type.flatMap { types.firstIndex(of: $0) } ?? shape.family.flatMap { families.firstIndex(of: $0) }.map { $0 + types.count }
        let next = place.map { $0 + 1 } ?? 0
        let type = types.indices.contains(next) ? types[next] : nil
        let family = families.indices.contains(next - types.count) ? families[next - types.count] : nil
        text.show(type: type, family: family, in: pane)
        if let type { return say("Actors that are \(RelationWords.plural(type)): \(shownOf(pane)).") }
        say(
            family.map { "\(pane.title) of the family \($0): \(shownOf(pane))." }
                ?? (kind == .actor ? "Actors of every type." : "Every family."))
    }

    /// How many rows of a pane show, of how many: "3 of 18".
    private func shownOf(_ pane: PaneID) -> String {
        switch pane {
        case .text: "\(text.shownParagraphs?.count ?? 0) of \(text.document.paragraphs.count) paragraphs"
        case .links: "\(linksContent.links) of \(text.selected.map { text.model.links(at: $0.id).count } ?? 0)"
        case .notes: "\(notesContent.count) of \(text.notes.count)"
        default: "\(text.entries(of: pane).count) of \(pane.kind.map { text.model.concepts(of: $0).count } ?? 0)"
        }
    }
}

extension PaneID {
    /// The pane in a sentence.
    var place: String {
        switch self {
        case .text: "the text"
        case .links, .notes: "the \(title.lowercased())"
        default: "this list"
        }
    }
}
