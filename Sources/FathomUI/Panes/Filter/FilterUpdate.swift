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
                say("This text is too long to be filtered by an expression; / searches it.")
                return []
            }
            text.filter(start.pane, by: pattern)
            if text.isEmpty(start.pane) {
                panes = start.panes
                text.filter(start.pane, by: nil)
                say("Nothing in \(start.pane.place) has \(quoted(pattern)); everything shows.")
            } else {
                say("\(start.pane.title) with \(quoted(pattern)): \(shownOf(start.pane)). Esc shows all.")
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
        guard let order = text.shape(of: panes.focus)?.order.next else { return }
        text.order(panes.focus, by: order)
        say("\(panes.focus.title) \(order.words).")
    }

    /// Shows the next type of actor alone; after the last all of them.
    mutating func typeNext() {
        guard panes.focus == .actors else { return say("Only actors have types; & narrows this list to words.") }
        let types = ActorType.allCases.filter { type in text.model.concepts(of: .actor).contains { $0.actorType == type } }
        let after = text.shape(of: .actors)?.type.flatMap { types.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let type = types.indices.contains(after) ? types[after] : nil
        text.show(type: type, in: .actors)
        say(type.map { "Actors that are \(RelationWords.plural($0)): \(shownOf(.actors))." } ?? "Actors of every type.")
    }

    /// How many rows of a pane show, of how many: "3 of 18".
    private func shownOf(_ pane: PaneID) -> String {
        switch pane {
        case .text: "\(text.shownParagraphs?.count ?? 0) of \(text.document.paragraphs.count) paragraphs"
        case .links: "\(linksContent.links) of \(text.selected.map { text.model.links(at: $0.id).count } ?? 0)"
        case .notes: "\(text.sectionNotes.count) of \(text.notes.of(section: text.currentSection, in: text.document).count)"
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
