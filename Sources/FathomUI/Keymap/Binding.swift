public import FathomScreen

/// Where a key means something.
public struct Scope: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// One of the four lists of concepts.
    public static let lists = Scope(rawValue: 1)
    /// The reader.
    public static let text = Scope(rawValue: 2)
    /// The links of the selected concept.
    public static let links = Scope(rawValue: 4)
    /// The notes of the section.
    public static let notes = Scope(rawValue: 8)
    /// Writing a note.
    public static let editor = Scope(rawValue: 16)
    /// The question whether to keep a note that is not saved.
    public static let question = Scope(rawValue: 32)
    /// The answer to "why?".
    public static let why = Scope(rawValue: 64)
    /// The list of keys.
    public static let help = Scope(rawValue: 128)
    /// Writing a line at the bottom of the screen.
    public static let prompt = Scope(rawValue: 256)

    /// Choosing from a list that narrows as one types.
    public static let picker = Scope(rawValue: 512)
    /// Typing the letters of a label.
    public static let labels = Scope(rawValue: 1024)

    /// What can be done with the thing under the pointer.
    public static let menu = Scope(rawValue: 32_768)

    /// What can be put right where the cursor stands.
    public static let correcting = Scope(rawValue: 1 << 29)
    /// Where something can be put right.
    public static let correctable: Scope = [.lists, .text, .links, .passage]
    /// Every menu.
    public static let menus: Scope = [.menu, .correcting]

    /// Two texts side by side.
    public static let comparison = Scope(rawValue: 65_536)
    /// The list of the open texts.
    public static let library = Scope(rawValue: 131_072)

    /// What stands in place of the panes and is about several texts.
    public static let spreads: Scope = [.comparison, .library]

    /// A view that is a list: a path, the gaps, the sentences behind a cell.
    public static let listing = Scope(rawValue: 1 << 20)

    /// The matrix.
    public static let matrix = Scope(rawValue: 1 << 22)
    /// The map.
    public static let map = Scope(rawValue: 1 << 23)

    /// Every view of the whole argument.
    public static let overviews: Scope = [.listing, .matrix, .map]
    /// Every pane.
    public static let panes: Scope = [.lists, .text, .links, .notes]
    /// A letter for a mark is expected.
    public static let letter = Scope(rawValue: 1 << 24)
    /// The list of bookmarks.
    public static let bookmarks = Scope(rawValue: 1 << 25)
    /// Choosing what the word at the cursor of a note may become; else the keys of the editor hold.
    public static let completion = Scope(rawValue: 1 << 31)
    /// The list of drafts that wait.
    public static let drafts = Scope(rawValue: 1 << 30)
    /// The question whether a draft is to be thrown away.
    public static let dropping = Scope(rawValue: 1 << 18)
    /// Picking words of the text.
    public static let passage = Scope(rawValue: 1 << 27)
    /// The backups of the store.
    public static let backups = Scope(rawValue: 1 << 11)
    /// The question whether a backup is to be put back.
    public static let restoring = Scope(rawValue: 1 << 12)
    /// The question whether an export is to replace what stands in its place.
    public static let exporting = Scope(rawValue: 1 << 13)
    /// The history of a text.
    public static let record = Scope(rawValue: 1 << 26)
    /// The question whose words a note gets that somebody else changed meanwhile.
    public static let clash = Scope(rawValue: 1 << 28)
    /// Wherever words are written.
    public static let writing: Scope = [.editor, .prompt, .picker]
    /// Every pane, and what stands in place of the panes.
    public static let browsing: Scope = [.panes, .overviews]
    /// What lies over the panes and is read.
    public static let sheets: Scope = [.why, .help, .record]
    /// Whatever is going on.
    public static let anywhere: Scope = [
        .browsing, .passage, .sheets, .writing, .labels, .menus, .letter, .bookmarks, .question, .drafts, .dropping, .clash, .backups,
        .restoring, .exporting,
    ]

    /// One scope and its heading in the help, in the order of the help.
    static let headings: [(scope: Scope, title: String)] = [
        (.panes, "In every pane"), (.lists, "In a list of concepts"), (.text, "In the text"), (.links, "In the links"),
        (.correctable, "In the lists, the text and the links, and on words that are picked"),
        (.notes, "In the notes"), (.passage, "Picking words of the text"), (.overviews, "In a view of the whole argument"),
        (.map, "In the map"), (.matrix, "In the matrix"),
        (.listing, "In a path, the gaps or a list of sentences"),
        (.comparison, "In a comparison"), (.library, "In the list of texts"), (.spreads, "In a comparison or the list of texts"),
        (.correcting, "In the menu of corrections"), (.menus, "In a menu"),
        (.picker, "Choosing from a list"), (.labels, "Typing the letters of a label"),
        (.letter, "After m or '"), (.bookmarks, "In the list of bookmarks"),
        (.prompt, "Writing a line at the bottom"), (.editor, "Writing a note"),
        (.drafts, "In the list of words that were not saved"), (.dropping, "Throwing such words away"),
        (.completion, "Completing a name or a tag in a note"), (.writing, "Writing anything"),
        (.question, "Leaving a note that is not saved"),
        (.clash, "When another Fathom changed what you change"),
        (.backups, "In the list of backups"), (.restoring, "Putting a backup back"),
        (.exporting, "Replacing a file by an export"),
        (.sheets, "Reading this help or a reason"),
    ]
}

/// One row of the table: which keys do what, where, and how that is told.
public struct Binding: Sendable {
    /// What the palette and a reader's own settings call it, in small letters and hyphens; one name for one action.
    public let name: String
    /// Any of these keys; none for what only the palette does.
    public let keys: [Key]
    /// What they do.
    public let action: Action
    /// Where.
    public let scope: Scope
    /// What they do, as one sentence for the help.
    public let sentence: String
    /// What they do, in a word or two for the hints at the bottom; nil keeps them out.
    public let hint: String?
    /// Which hints come first where there is little room: the lower, the earlier.
    public let priority: Int

    init(
        _ name: String, _ keys: [Key], _ action: Action, in scope: Scope, _ sentence: String, hint: String? = nil, priority: Int = 50
    ) {
        self.name = name
        self.keys = keys
        self.action = action
        self.scope = scope
        self.sentence = sentence
        self.hint = hint
        self.priority = priority
    }

    /// Whether the palette carries it out in `scope`: where its keys hold, and what the menu of corrections does wherever that menu opens.
    func holds(in scope: Scope) -> Bool {
        if case .correct = action, self.scope == .correcting { return Scope.correctable.isSuperset(of: scope) }
        return self.scope.contains(scope)
    }

    /// The same binding without some of its keys in a scope: where that is only a part of its own, the rest keeps them.
    func without(_ lost: [Key], in other: Scope) -> [Binding] {
        let (inside, outside) = (scope.intersection(other), scope.subtracting(other))
        guard !inside.isEmpty else { return [self] }
        let rest = Binding(name, keys, action, in: outside, sentence, hint: hint, priority: priority)
        let part = Binding(name, keys.filter { !lost.contains($0) }, action, in: inside, sentence, hint: hint, priority: priority)
        return outside.isEmpty ? [part] : [part, rest]
    }

    /// The same binding with other keys.
    func bound(to keys: [Key]) -> Binding {
        Binding(name, keys, action, in: scope, sentence, hint: hint, priority: priority)
    }
}
