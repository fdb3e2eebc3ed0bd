public import FathomScreen

/// The one table of bindings. Dispatch, help, hints and docs/reference/keys.md all read it, so none of them can disagree.
public enum Keymap {
    /// Every binding; where two rows bind one key, the row of the narrower scope stands first.
    public static let bindings: [Binding] =
        paneBindings + copyBindings + pickingBindings + movingBindings + noteBindings + pickerBindings + labelBindings + promptBindings
        + editorBindings + writingBindings + sheetBindings + programBindings

    /// What `key` does in `scope`; nil if nothing.
    public static func action(for key: Key, in scope: Scope) -> Action? {
        (table[Place(key: key, scope: scope)] ?? table[Place(key: plain(key), scope: scope)])?.action
    }

    /// The bindings that hold in `scope`, in the order of the table.
    public static func bindings(in scope: Scope) -> [Binding] {
        bindings.filter { $0.scope.contains(scope) }
    }

    private struct Place: Hashable {
        let key: Key
        let scope: Scope
    }

    /// Every single scope.
    private static let scopes: [Scope] = [.lists, .text, .links, .notes, .editor, .question, .why, .help, .prompt, .picker, .labels]

    private static let table: [Place: Binding] = {
        var table: [Place: Binding] = [:]
        for binding in bindings {
            for scope in scopes where binding.scope.contains(scope) {
                for key in binding.keys where table[Place(key: key, scope: scope)] == nil {
                    table[Place(key: key, scope: scope)] = binding
                }
            }
        }
        return table
    }()

    /// The key without Shift, which some terminals report with keys that mean the same without it.
    private static func plain(_ key: Key) -> Key {
        key.code == .tab ? key : Key(key.code, key.modifiers.subtracting(.shift))
    }
}

/// Keys by short names, for a table that reads well.
extension Key {
    static let enter = Key(.enter)
    static let escape = Key(.escape)
    static let backspace = Key(.backspace)

    /// The keys that type these characters.
    static func characters(_ characters: String) -> [Key] { characters.map { Key.character($0) } }
}
