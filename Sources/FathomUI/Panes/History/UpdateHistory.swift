import FathomModel
import FathomScreen

extension State {
    /// Takes back what was done last to the text that shows, or does again what was taken back last.
    func turn(_ direction: HistoryTurn.Direction) -> [Effect] { [.turn(direction, text: current)] }

    /// Lays a record over the panes that was asked for, unless the reader is elsewhere by now.
    mutating func show(_ record: Sheet.Subject) {
        guard editor == nil, prompt == nil, picker == nil, menu == nil else { return }
        sheet = Sheet(subject: record)
    }

    /// Takes in that a step was taken back or done again on disk; what stands in the store is read anew.
    mutating func take(turned step: HistoryStep?, _ direction: HistoryTurn.Direction, in index: Int) -> [Effect] {
        guard let step else {
            say(direction == .undo ? "Nothing to take back." : "Nothing to do again.")
            return []
        }
        let words = step.words.count > 70 ? step.words.prefix(69) + "\(look.glyphs.ellipsis)" : step.words
        say(direction == .undo ? "Taken back: \(words). \(key(.redo)) does it again." : "Done again: \(words).")
        return [.loadNotes(text: index)]
    }
}
