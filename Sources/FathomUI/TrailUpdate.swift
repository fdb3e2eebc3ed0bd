import FathomModel
import FathomScreen

extension State {
    /// Where the reader is now, as the trail keeps it.
    var place: Trail.Place { Trail.Place(text: current, panes: panes, spread: spread) }

    /// Records that a jump starts here.
    mutating func leave() {
        trail.leave(place)
    }

    /// Records that a jump began where the reader was in this text then.
    mutating func leave(_ panes: Panes) {
        trail.leave(Trail.Place(text: current, panes: panes))
    }

    /// Goes back along the trail.
    mutating func goBack(times: Int) {
        for _ in 0..<times {
            guard let target = trail.back(from: place) else { return say("This is where you began.") }
            arrive(at: target)
        }
    }

    /// Goes forward along the trail.
    mutating func goForward(times: Int) {
        for _ in 0..<times {
            guard let target = trail.forward(from: place) else { return say("There is nothing ahead on the trail.") }
            arrive(at: target)
        }
    }

    /// Shows the next or previous open text, as a jump.
    mutating func goToText(_ step: Action.Step, times: Int) {
        guard texts.count > 1 else { return say("Only one text is open.") }
        let distance = (step == .next ? times : -times) % texts.count
        open((current + distance + texts.count) % texts.count)
    }

    /// Shows the open text of that index, as a jump.
    mutating func open(_ index: Int) {
        guard texts.indices.contains(index) else { return }
        if index != current { leave() }
        current = index
        sayText()
    }

    /// Takes up a place of the trail, in whichever text it is.
    mutating func arrive(at target: Trail.Place) {
        guard texts.indices.contains(target.text) else { return }
        let isElsewhere = target.text != current
        current = target.text
        panes = target.panes
        spread = target.spread
        showSelection()
        if isElsewhere, spread == nil { sayText() }
    }

    /// Says which text shows.
    mutating func sayText() {
        say("Text \(current + 1) of \(texts.count): \(text.title)")
    }
}

/// The trail as words: the places that led here, the last ones if not all fit.
enum Crumbs {
    /// The trail up to now in at most `columns` columns.
    static func words(_ state: State, columns: Int, glyphs: Glyphs) -> String {
        let places = state.trail.past + [state.place]
        let crosses = places.contains { $0.text != state.current }
        var names: [String] = []
        if let first = places.first, state.panes.selection != nil { names = [name(first.panes.list.title, of: first, crosses)] }
        for place in places {
            let name = name(self.name(of: place, in: state), of: place, crosses)
            if names.last != name { names.append(name) }
        }
        return joined(names, columns: columns, glyphs: glyphs)
    }

    private static func joined(_ names: [String], columns: Int, glyphs: Glyphs) -> String {
        let step = " \(glyphs.step) "
        var words = names.last ?? ""
        for name in names.dropLast().reversed() {
            let longer = name + step + words
            let reserve = glyphs.ellipsis.count + 3
            guard CellWidth.columns(of: longer) + reserve <= columns else { return glyphs.ellipsis + step + words }
            words = longer
        }
        return words
    }

    private static func name(of place: Trail.Place, in state: State) -> String {
        if let spread = place.spread { return spread.title }
        if let overview = place.panes.overview { return overview.title }
        return place.panes.selection.flatMap { state.texts[place.text].model.concept($0)?.name } ?? place.panes.focus.title
    }

    /// With the number of the text, where the trail leads through several.
    private static func name(_ name: String, of place: Trail.Place, _ crosses: Bool) -> String {
        crosses ? "\(place.text + 1) \(name)" : name
    }
}
