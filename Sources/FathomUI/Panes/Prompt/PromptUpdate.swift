import FathomScreen
import FathomText

extension State {
    /// Opens a line of that kind at the bottom of the screen.
    mutating func open(_ kind: Prompt.Kind) {
        prompt = Prompt(kind)
    }

    /// Puts typed or pasted text into the line.
    mutating func typeInPrompt(_ text: String) -> [Effect] {
        prompt?.line.insert(text)
        return promptChanged()
    }

    /// Carries out an edit of the line; up and down go through the history.
    mutating func editPrompt(_ edit: Edit) -> [Effect] {
        guard let kind = prompt?.kind else { return [] }
        let before = prompt?.line.text
        switch edit {
        case .up: prompt?.recall(.previous, from: histories[kind] ?? PromptHistory())
        case .down: prompt?.recall(.next, from: histories[kind] ?? PromptHistory())
        default: prompt?.line.apply(edit)
        }
        return prompt?.line.text == before ? [] : promptChanged()
    }

    /// What comes of a line at every change.
    private mutating func promptChanged() -> [Effect] {
        switch prompt?.kind {
        case .search: return searchChanged()
        case .filter: return filterChanged()
        case .note: findChanged()
        case .keys: showKeys(with: prompt?.line.text ?? "")
        case .finder, .palette, .trail, .row, .path, .correction, .notes, .export, nil: break
        }
        return []
    }

    /// Makes a regular expression of the line, or words of an expression.
    mutating func switchExpression() -> [Effect] {
        guard let line = prompt?.line.text, prompt?.kind.takesExpressions == true else { return [] }
        let sign = SearchPattern.expressionSign
        prompt?.line.replace(with: line.first == sign ? String(line.dropFirst()) : "\(sign)\(line)")
        return promptChanged()
    }

    /// Takes the line as it is, and closes it.
    mutating func takePrompt() -> [Effect] {
        guard let prompt else { return [] }
        histories[prompt.kind, default: PromptHistory()].keep(prompt.line.text)
        self.prompt = nil
        switch prompt.kind {
        case .search: return takeSearch(prompt.line.text)
        case .filter: return takeFilter(prompt.line.text)
        case .correction(let ask): return take(answer: prompt.line.text, to: ask)
        case .note: takeFind(prompt.line.text)
        case .notes: return takeNoteSearch(prompt.line.text)
        case .export: return takeExport(prompt.line.text)
        case .keys, .finder, .palette, .trail, .row, .path: break
        }
        return []
    }

    /// Closes the line, and leaves everything as it was before.
    mutating func leavePrompt() -> [Effect] {
        guard let prompt else { return [] }
        self.prompt = nil
        switch prompt.kind {
        case .search: return leaveSearch()
        case .filter: return leaveFilter()
        case .note: leaveFind()
        case .keys: showKeys(with: "")
        case .finder, .palette, .trail, .row, .path, .correction, .notes, .export: break
        }
        return []
    }

    /// Scrolls the line so that its cursor shows.
    mutating func settlePrompt() {
        guard let prompt else { return }
        let room = PromptView.room(for: prompt, columns: layout.prompt.columns)
        self.prompt?.line.settle(columns: room)
    }
}
