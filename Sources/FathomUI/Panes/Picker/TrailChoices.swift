import FathomModel
import FathomScreen
import FathomText

extension State {
    /// The places of the trail, oldest first: those behind, this one, those ahead.
    var trailChoices: [Choice] {
        let past = trail.past
        let future = trail.future
        return past.enumerated().map { choice(of: $0.element, steps: $0.offset - past.count) }
            + [choice(of: place, steps: 0)]
            + future.reversed().enumerated().map { choice(of: $0.element, steps: $0.offset + 1) }
    }

    /// The place so many steps ahead on the trail, or back if negative; nil past its ends.
    func place(onTrail steps: Int) -> Trail.Place? {
        if steps == 0 { return place }
        let places = steps < 0 ? trail.past : trail.future
        let index = steps < 0 ? places.count + steps : places.count - steps
        return places.indices.contains(index) ? places[index] : nil
    }

    private func choice(of place: Trail.Place, steps: Int) -> Choice {
        let text = texts[place.text]
        let name = place.panes.selection.flatMap { text.whole.concept($0)?.name }
        let section = text.document.name(ofSection: text.document.section(holding: place.panes.reader.place))
        let title = place.text == current ? nil : text.title
        let words = [name, place.panes.focus.title, section, title].compactMap { $0 }.filter { !$0.isEmpty }
        let note = steps == 0 ? "here" : steps < 0 ? "\(-steps) back" : "\(steps) ahead"
        let whole = words.joined(separator: " \(look.glyphs.dot) ")
        return Choice(words: whole, note: note, target: .step(steps), kind: place.panes.selection?.kind)
    }
}
