public import FathomScreen

/// Other keys that a reader gives to an action.
public struct KeyChange: Hashable, Sendable {
    /// The action's name in the table.
    public let name: String
    /// All its keys from now on; none takes the usual ones away.
    public let keys: [Key]

    public init(name: String, keys: [Key]) {
        self.name = name
        self.keys = keys
    }

    /// Why a change cannot be made.
    public enum Fault: Hashable, Sendable {
        /// No action is called so.
        case unknown
        /// A digit goes to a pane or repeats a motion, whatever the table says.
        case digit(Key)
        /// The key types itself where the action is.
        case typed(Key)
        /// Ctrl-c always cancels.
        case kept(Key)
        /// Another change gives the key to an action in the same place.
        case taken(Key, by: String)
    }

    /// What is wrong with the change, beside those made before it; nil if nothing is.
    public func fault(beside earlier: [KeyChange]) -> Fault? {
        guard Keymap.bindings.contains(where: { $0.name == name }) else { return .unknown }
        let scope = scope
        if name == "cancel", !keys.contains(.control("c")) { return .kept(.control("c")) }
        for key in keys {
            if key == .control("c"), name != "cancel" { return .kept(key) }
            if key.isPlainCharacter, !scope.isDisjoint(with: [.writing, .labels, .completion]) { return .typed(key) }
            if key.isDigit, !scope.isDisjoint(with: .panes) { return .digit(key) }
            let other = earlier.first { $0.name != name && $0.keys.contains(key) && !$0.scope.isDisjoint(with: scope) }
            if let other { return .taken(key, by: other.name) }
        }
        return nil
    }

    /// Where the action can be asked for.
    private var scope: Scope {
        Keymap.bindings.filter { $0.name == name && Keymap.isChangeable($0) }.reduce(into: Scope()) { $0.formUnion($1.scope) }
    }
}

extension Key {
    /// Whether it types itself.
    fileprivate var isPlainCharacter: Bool {
        if case .character = code { modifiers.isEmpty } else { false }
    }

    fileprivate var isDigit: Bool {
        if case .character(let character) = code { modifiers.isEmpty && character.isASCII && character.isWholeNumber } else { false }
    }
}

extension Keymap {
    /// The usual bindings with other keys for some actions. A key that an action is given is no longer another's in the same place.
    public init(_ changes: [KeyChange]) {
        let named = Dictionary(changes.map { ($0.name, $0.keys) }, uniquingKeysWith: { $1 })
        let changed = Self.bindings.filter { named[$0.name] != nil && Self.isChangeable($0) }
        let bindings = Self.bindings.flatMap { binding in
            if let keys = named[binding.name], Self.isChangeable(binding) { return [binding.bound(to: keys)] }
            let taken = changed.filter {
                !Set(named[$0.name] ?? []).isDisjoint(with: binding.keys) && !$0.scope.isDisjoint(with: binding.scope)
            }
            return taken.reduce([binding]) { parts, other in parts.flatMap { $0.without(named[other.name] ?? [], in: other.scope) } }
        }
        self.init(bindings: bindings, first: Set(named.keys))
    }

    /// Whether a change of its action's keys is one of this binding: the keys that answer a question stay, unless the action is nowhere else.
    static func isChangeable(_ binding: Binding) -> Bool {
        binding.scope != .question || !bindings.contains { $0.name == binding.name && $0.scope != .question }
    }

    /// The names of all actions, each once, in the order of the table.
    public static var names: [String] {
        var seen: Set<String> = []
        return bindings.map(\.name).filter { seen.insert($0).inserted }
    }

    /// The usual keys of the action of that name, each once.
    public func keys(of name: String) -> [Key] {
        var seen: Set<Key> = []
        return bindings.filter { $0.name == name && Self.isChangeable($0) }.flatMap(\.keys).filter { seen.insert($0).inserted }
    }
}
