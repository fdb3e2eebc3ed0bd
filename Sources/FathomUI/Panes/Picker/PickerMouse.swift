import FathomScreen

extension State {
    /// A click chooses a row, a double click takes it, the wheel moves among the rows; a click beside the picker leaves it.
    mutating func takeInPicker(_ mouse: Mouse) -> [Effect] {
        guard let geometry = PickerGeometry(self) else { return [] }
        switch mouse.act {
        case .wheelUp: picker?.cursor.scroll(by: -3)
        case .wheelDown: picker?.cursor.scroll(by: 3)
        case .press, .doubleClick:
            guard geometry.rect.contains(mouse.position) else { return leaveLine() }
            guard let row = geometry.row(at: mouse.position), let picker, picker.cursor.top + row < picker.rows else { return [] }
            self.picker?.cursor.move(to: picker.cursor.top + row, of: picker.rows)
            if mouse.act == .doubleClick { return takePicker() }
        default: break
        }
        return []
    }
}
