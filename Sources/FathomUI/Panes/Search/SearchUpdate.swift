import FathomScreen
import FathomText

/// Looking for words while they are written.
extension State {
    /// Steps of a search that are taken between two keys; the rest is done elsewhere.
    static let searchWork = 1_000_000

    /// Opens the line for a search in the focused pane.
    mutating func openSearch() {
        if let rows = rowChoices { return picker = Picker(.row, rows) }
        guard panes.overview == nil else {
            return say("Words are searched in the panes; here \(key(.pick(.finder))) finds a concept by its letters.")
        }
        searchStart = SearchStart(panes: panes, search: text.search)
        open(.search)
    }

    /// Looks for what is written by now, from where the reader was when the line opened.
    mutating func searchChanged() -> [Effect] {
        guard let start = searchStart, let line = prompt?.line.text else { return [] }
        let stop = stoppingSearch
        panes = start.panes
        text.search = nil
        prompt?.note = ""
        prompt?.isRefused = false
        do throws(SearchFault) {
            let effects = begin(try SearchPattern(line), from: start.panes)
            return effects.isEmpty ? stop : effects
        } catch {
            prompt?.note = error.words
            prompt?.isRefused = error != .empty
            return stop
        }
    }

    /// Ends the writing: the search stays on where it found something. An empty line looks for the last one again.
    mutating func takeSearch(_ line: String) -> [Effect] {
        guard let start = searchStart else { return [] }
        searchStart = nil
        var effects: [Effect] = []
        if line.isEmpty, let last = histories[.search]?.lines.last, let pattern = try? SearchPattern(last) {
            effects = begin(pattern, from: start.panes)
        } else if line.isEmpty {
            text.search = start.search
        } else if let fault = Self.fault(of: line) {
            say("This is no regular expression: \(fault.words).")
        }
        guard let search = text.search, search.count > 0 || search.isOpen else {
            if let search = text.search { say("No match for \(quoted(search.pattern)) in \(name(of: search.pane)).") }
            panes = start.panes
            text.search = nil
            return effects
        }
        if panes.reader.top != start.panes.reader.top { leave(start.panes) }
        return effects
    }

    /// Leaves the line: back to where the reader was.
    mutating func leaveSearch() -> [Effect] {
        guard let start = searchStart else { return [] }
        searchStart = nil
        let stop = stoppingSearch
        panes = start.panes
        text.search = start.search
        return stop
    }

    /// Ends a search that is on.
    mutating func endSearch() -> [Effect] {
        let stop = stoppingSearch
        text.search = nil
        say("The search is over; \(key(.mention(.next))) goes to mentions again.")
        return stop
    }

    /// What ends a search that goes on elsewhere.
    private var stoppingSearch: [Effect] { text.search?.isOpen == true ? [.stopSearch] : [] }

    /// Takes in how far a search through a text has come.
    mutating func take(_ found: TextSearch, in index: Int) {
        guard texts.indices.contains(index), texts[index].search?.pattern == found.pattern, texts[index].search?.inText != nil else {
            return
        }
        texts[index].search?.inText = found
        texts[index].search?.count = found.matches.count
        guard index == current, let search = text.search else { return }
        if search.number == nil { goToNearest(from: searchStart?.panes ?? panes) }
        if prompt?.kind == .search { noteSearch() }
        if search.count == 0, found.isDone, prompt == nil {
            say("No match for \(quoted(search.pattern)) in the text.")
            text.search = nil
        }
    }

    /// Searches the text again after it was cut anew.
    mutating func searchAgain(in index: Int) -> [Effect] {
        guard texts.indices.contains(index), let search = texts[index].search, search.pane == .text else { return [] }
        texts[index].search?.inText = TextSearch(search.pattern)
        texts[index].search?.number = nil
        return [.search(text: index, search.pattern)]
    }

    /// Begins a search, and goes to the match nearest to where the reader was.
    private mutating func begin(_ pattern: SearchPattern, from start: Panes) -> [Effect] {
        var search = Search(pattern, in: start.focus)
        search.inText?.search(text.document, work: Self.searchWork)
        search.count = search.inText?.matches.count ?? RowSearch(pattern, in: lines(of: start.focus)).rows.count
        text.search = search
        goToNearest(from: start)
        noteSearch()
        return search.isOpen ? [.search(text: current, pattern)] : []
    }

    /// Says at the end of the line which match of how many that is.
    private mutating func noteSearch() {
        let note = text.search?.place ?? ""
        prompt?.note = note
    }

    /// Goes to the first match at or after the place where the reader was, around the end.
    private mutating func goToNearest(from start: Panes) {
        guard let search = text.search else { return }
        guard let found = search.inText else {
            let rows = RowSearch(search.pattern, in: lines(of: search.pane)).rows
            guard let number = rows.firstIndex(where: { $0 >= row(of: search.pane) }) ?? rows.indices.first else { return }
            text.search?.number = number
            return go(to: rows[number], in: search.pane)
        }
        let from = start.reader.cursor?.lower ?? start.reader.top.offset
        let number = found.matches.partitionPoint { $0.lower >= from }
        if number < found.matches.count { return goToMatch(number) }
        if found.isDone, !found.matches.isEmpty { goToMatch(0) }
    }

    private static func fault(of line: String) -> SearchFault? {
        do throws(SearchFault) {
            _ = try SearchPattern(line)
            return nil
        } catch {
            return error
        }
    }

    private func name(of pane: PaneID) -> String {
        pane.kind == nil && pane != .text ? "the \(pane.title.lowercased())" : pane == .text ? "the text" : "this list"
    }

    /// A pattern between quotation marks.
    func quoted(_ pattern: SearchPattern) -> String { look.quotes.open + pattern.line + look.quotes.close }
}
