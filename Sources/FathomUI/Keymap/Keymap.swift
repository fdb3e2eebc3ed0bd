public import FathomScreen

/// The one table of bindings, as the program comes or with keys of the reader's own. Dispatch, help, hints and docs/reference/keys.md all read it, so none of them can disagree.
public struct Keymap: Sendable {
    /// Every binding; where two rows bind one key, the row of the narrower scope stands first.
    public static let bindings: [Binding] = joined([
        paneBindings, copyBindings, spreadBindings, pickingBindings, overviewBindings, movingBindings, screenBindings, noteBindings,
        noteOrderBindings, passageBindings, markBindings, correctionBindings, pickerBindings, labelBindings, promptBindings, menuBindings,
        draftBindings, completionBindings, editorBindings, writingBindings, sheetBindings, historyBindings, backupBindings, exportBindings,
        programBindings,
    ])

    /// The table as the program comes.
    public static let usual = Keymap()

    /// Every binding of this table.
    public let bindings: [Binding]
    /// Those of them that a hint may tell of, in the order of the table.
    let hinted: [Binding]
    /// The same, the most useful first.
    let hintedByUse: [Binding]
    /// What keys do where; nil for the usual table, whose own is made when the first key is pressed.
    private let table: [Place: Binding]?

    private init() {
        bindings = Self.bindings
        hinted = Self.hinted(bindings)
        hintedByUse = Hints.ordered(hinted) { $0.priority }
        table = nil
    }

    /// A table of these bindings; where two of them bind a key, one of those names in `first` has it.
    init(bindings: [Binding], first: Set<String>) {
        self.bindings = bindings
        hinted = Self.hinted(bindings)
        hintedByUse = Hints.ordered(hinted) { $0.priority }
        table = Self.table(of: bindings.filter { first.contains($0.name) } + bindings.filter { !first.contains($0.name) })
    }

    /// Whether it is the table as the program comes.
    var isUsual: Bool { table == nil }

    /// Makes what the first key would otherwise have to wait for.
    public static func prepare() {
        _ = usualTable.count
    }

    /// What `key` does in `scope`; nil if nothing.
    public func action(for key: Key, in scope: Scope) -> Action? {
        let table = table ?? Self.usualTable
        return (table[Place(key: key, scope: scope)] ?? table[Place(key: Self.plain(key), scope: scope)])?.action
    }

    /// The bindings that hold in `scope`, in the order of the table.
    public func bindings(in scope: Scope) -> [Binding] {
        bindings.filter { $0.scope.contains(scope) }
    }

    /// The parts of the table in one array. Each row is copied once, where a sum of arrays would copy it for every part behind its own.
    private static func joined(_ parts: [[Binding]]) -> [Binding] {
        var bindings: [Binding] = []
        bindings.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { bindings.append(contentsOf: part) }
        return bindings
    }

    /// Those with a hint of their own, and those that get one where something narrows what shows.
    private static func hinted(_ bindings: [Binding]) -> [Binding] {
        bindings.filter { $0.hint != nil || $0.action == .mention(.next) || $0.action == .stepOut }
    }

    /// What `key` usually does in `scope`.
    public static func action(for key: Key, in scope: Scope) -> Action? { usual.action(for: key, in: scope) }

    /// The usual bindings that hold in `scope`.
    public static func bindings(in scope: Scope) -> [Binding] { usual.bindings(in: scope) }

    private struct Place: Hashable {
        let key: Key
        let scope: Scope
    }

    /// Every single scope.
    private static let scopes: [Scope] = [
        .lists, .text, .links, .notes, .editor, .question, .why, .help, .prompt, .picker, .labels, .menu, .correcting, .listing,
        .matrix, .map,
        .comparison, .library, .letter, .bookmarks, .completion, .drafts, .dropping, .passage, .record, .clash, .backups,
        .restoring, .exporting,
    ]

    private static let usualTable = table(of: bindings)

    private static func table(of bindings: [Binding]) -> [Place: Binding] {
        var table: [Place: Binding] = [:]
        for binding in bindings {
            for scope in scopes where binding.scope.contains(scope) {
                for key in binding.keys where table[Place(key: key, scope: scope)] == nil {
                    table[Place(key: key, scope: scope)] = binding
                }
            }
        }
        return table
    }

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
