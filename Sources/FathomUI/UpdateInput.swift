import FathomScreen
import FathomText

extension State {
    /// Takes in a report of the terminal.
    mutating func take(_ input: Input) -> [Effect] {
        switch input {
        case .resize(let size):
            self.size = size
            keepPlace()
            return []
        case .hangup: return hangUp()
        case .key, .paste, .mouse: break
        }
        if editor?.isSaving == true, input != .key(.control("c")) {
            typedAhead.append(input)
            return []
        }
        isGreeting = false
        message = nil
        text.isTouched = true
        if text.isReady { text.pending = nil }
        switch input {
        case .key(let key): return take(key)
        case .paste(let text):
            if scope == .prompt { return typeInPrompt(text) }
            if scope == .picker { typeInPicker(text) }
            if scope == .editor || scope == .completion { type(text) }
            return []
        case .mouse(let mouse): return take(mouse)
        default: return []
        }
    }

    /// Takes in a report that follows closely on another: a step through a list is one that all else on the screen may wait for.
    mutating func take(repeated input: Input) -> [Effect] {
        let wasInList = scope == .lists && labels == nil
        guard wasInList, case .key(let key) = input, case .move = keymap.action(for: key, in: .lists) else { return take(input) }
        let before = panes
        let effects = take(input)
        var after = panes
        (after.selection, after.lists, after.links) = (before.selection, before.lists, before.links)
        isHurried = effects.isEmpty && scope == .lists && after == before
        return effects
    }

    /// Keeps on the screen, at another size of screen or pane, what the reader was looking at: the cursor, or the sentence that was followed.
    mutating func keepPlace() {
        let reader = panes.reader
        let followed = reader.evidence.flatMap { $0.lower == reader.place ? $0.lower : nil }
        guard let target = reader.cursor?.lower ?? followed else { return }
        let geometry = readerGeometry
        let place = reader.place
        panes.reader.reveal(target, screen: geometry.rows, in: geometry.flow)
        panes.reader.place = place
    }

    /// Carries out what a key means here; in the editor any other character is typed.
    private mutating func take(_ key: Key) -> [Effect] {
        let scope = self.scope
        if let digit = digit(of: key), !scope.isDisjoint(with: [.panes, .overviews, .spreads]) { return take(digit: digit) }
        let action = keymap.action(for: key, in: scope) ?? (scope == .completion ? keymap.action(for: key, in: .editor) : nil)
        if scope == .letter, action == .letter || action == nil { return take(letterOf: key) }
        if action != .cancel { isAboutToQuit = false }
        guard let action else {
            count = nil
            return type(key, in: scope)
        }
        let times = self.times(for: action)
        return perform(action, times: times)
    }

    /// Takes in the letter of a mark; any other key is none.
    private mutating func take(letterOf key: Key) -> [Effect] {
        guard key.modifiers.isEmpty, case .character(let letter) = key.code else { return take(letter: " ") }
        return take(letter: letter)
    }

    /// Types the character of a key where words are written.
    private mutating func type(_ key: Key, in scope: Scope) -> [Effect] {
        guard case .character(let character) = key.code, key.modifiers.isEmpty else { return [] }
        if scope == .prompt { return typeInPrompt(String(character)) }
        if scope == .picker { typeInPicker(String(character)) }
        if scope == .labels { typeLabel(character) }
        if scope == .editor || scope == .completion { type(String(character)) }
        return []
    }

    /// How often to do it: the count before the key, which a key that takes none drops.
    private mutating func times(for action: Action) -> Int {
        guard let count else { return 1 }
        self.count = nil
        guard action.takesCount else { return 1 }
        if count.isOpen { panes = count.origin }
        return max(1, count.value)
    }

    private func digit(of key: Key) -> Int? {
        guard key.modifiers.isEmpty, case .character(let character) = key.code, let value = character.wholeNumberValue, character.isASCII
        else { return nil }
        return value == 0 && count == nil ? nil : value
    }

    /// A first digit from 1 to 7 goes to its pane at once; a motion that follows, or a second digit, makes it a count instead.
    private mutating func take(digit: Int) -> [Effect] {
        isAboutToQuit = false
        if let open = count {
            if open.isOpen { panes = open.origin }
            count = Count(value: min(Count.most, open.value * 10 + digit), origin: open.origin, isOpen: false)
            return []
        }
        let pane = spread == nil ? PaneID(rawValue: digit) : nil
        count = Count(value: digit, origin: panes, isOpen: pane != nil)
        return pane.map { perform(.focus($0), times: 1) } ?? []
    }

    /// The terminal is gone: what is being written is kept as a draft, then the program ends.
    private mutating func hangUp() -> [Effect] {
        keepDraft() + [.quit]
    }
}
