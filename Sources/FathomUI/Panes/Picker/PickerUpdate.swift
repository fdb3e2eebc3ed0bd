import FathomModel
import FathomScreen
import FathomText

extension State {
    /// Opens the finder, the palette or the trail.
    mutating func pick(_ sort: Action.Picking) {
        switch sort {
        case .finder: picker = Picker(.finder, finderChoices)
        case .palette: picker = Picker(.palette, commandChoices)
        case .trail: picker = Picker(.trail, trailChoices, row: trail.past.count)
        }
    }

    /// Gives the finder, the trail and the goals of a path the names of a new model; what was typed stays.
    mutating func renewPicker() {
        guard let old = picker else { return }
        switch old.prompt.kind {
        case .finder: pick(.finder)
        case .trail: pick(.trail)
        case .path:
            picker = nil
            openPath()
        default: return
        }
        picker?.prompt.line = old.prompt.line
        if !old.prompt.line.isEmpty { picker?.narrow() }
    }

    /// Puts typed or pasted text into the picker's line.
    mutating func typeInPicker(_ text: String) {
        picker?.prompt.line.insert(text)
        picker?.narrow()
    }

    /// Carries out an edit of the picker's line, or of the letters of a label.
    mutating func editPicker(_ edit: Edit) -> [Effect] {
        if edit == .deleteBack { labels?.deleteBack() }
        let before = picker?.prompt.line.text
        picker?.prompt.line.apply(edit)
        if picker?.prompt.line.text != before { picker?.narrow() }
        return []
    }

    /// Takes away the line that is typed, the picker or the labels; everything is as it was before.
    mutating func leaveLine() -> [Effect] {
        if prompt != nil { return leavePrompt() }
        picker = nil
        labels = nil
        return []
    }

    /// Moves among the picker's rows.
    mutating func movePicker(_ motion: Action.Motion, times: Int = 1) {
        guard let geometry = PickerGeometry(self) else { return }
        picker?.move(motion, times: times, screen: geometry.list.rows)
    }

    /// Goes where the chosen row leads, and closes the picker; one without a row stays.
    mutating func takePicker() -> [Effect] {
        guard let picker, let chosen = picker.chosen else { return [] }
        if case .command(let name) = chosen.target { return run(name, number: picker.number, place: picker.place) }
        self.picker = nil
        if case .correction(let ask) = picker.prompt.kind { return take(chosen: chosen.target, for: ask) }
        if case .path(let start) = picker.prompt.kind { take(goal: chosen.target, from: start) } else { go(to: chosen.target) }
        switch chosen.target {
        case .step, .row: return []
        default: spread = nil
        }
        return []
    }

    /// Scrolls the picker so that the chosen row and the cursor of its line show.
    mutating func settlePicker() {
        guard let picker, let geometry = PickerGeometry(self) else { return }
        let row = picker.cursor.row
        self.picker?.cursor.settle(lines: row..<row + 1, total: picker.rows, rows: max(1, geometry.list.rows))
        self.picker?.prompt.line.settle(columns: PromptView.room(for: picker.prompt, columns: geometry.prompt.columns))
    }

    /// Carries out the action of that name, so often or with that number, or at that place; asks for the number if it needs one.
    private mutating func run(_ name: String, number: Int?, place: String?) -> [Effect] {
        let scope = paneScope
        guard let binding = keymap.commands(for: scope).first(where: { $0.name == name }) else { return [] }
        if case .numbered = binding.action, number == nil {
            picker?.complete()
            say("Which one? Type a number, as in \(name) 2.")
            return []
        }
        picker = nil
        usedCommands.removeAll { $0 == name }
        usedCommands.append(name)
        guard binding.holds(in: scope) else {
            say("\(name) does nothing here. It belongs to: \(Keymap.heading(of: binding)).")
            return []
        }
        if binding.action == .export, let place { return takeExport(place) }
        return perform(binding.action, times: binding.action.takesCount ? number ?? 1 : 1)
    }
}
