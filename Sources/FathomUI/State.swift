public import FathomModel
public import FathomScreen
import FathomText

/// Everything that the screen shows and that keys act on. `update` is its only writer.
public struct State: Sendable {
    /// The size that the screen was last said to have.
    public internal(set) var size = Size(columns: 80, rows: 24)
    /// Colours and signs.
    public var look: Look
    /// How the theme follows the terminal's background; nil for a theme that stays.
    public var themes: ThemeWish?
    /// What keys do.
    public var keymap = Keymap.usual {
        didSet { look.keys = KeyNames(keymap) }
    }
    /// What rules do, one sentence each by the rule's name; shown by "why?". Rules that are missing are shown by name alone.
    public var ruleSentences: [String: String]
    /// Whether mouse reports are asked for.
    public var hasMouse = true
    /// The open texts; at least one.
    var texts: [TextState]
    /// The text that shows, as an index into `texts`.
    var current = 0
    /// Where the reader has been.
    var trail = Trail()
    /// What takes the place of the panes; nil while they show.
    var spread: Spread?
    /// The rows of the comparison as they were laid out last.
    var keptComparison: ComparisonContent?
    /// What the concepts found in other texts were found for.
    var elsewhereKey: ElsewhereKey?
    /// One sentence for the status line.
    var message: Message?
    /// Whether the greeting still shows.
    var isGreeting: Bool
    /// Whether the focused pane fills the body.
    var isZoomed = false
    /// How the reader has parted the screen.
    public internal(set) var proportions: Proportions
    /// How it is parted where the reader moved no border.
    let usualProportions: Proportions
    /// The border that the mouse has taken hold of.
    var grip: Proportions.Border?
    /// Digits that were typed before a key.
    var count: Count?
    /// What lies over the panes.
    var sheet: Sheet?
    /// The note that is being written.
    var editor: EditorState?
    /// Where the cursor of the editor was when the line for words to be found in the note opened.
    var findStart: EditorWords.Place?
    /// What is kept of the words in the editor.
    var keeping = DraftKeeping()
    /// Words that an earlier run did not save, the newest first, and when they were found.
    var drafts: [KeptDraft] = []
    var draftsFound: Int64 = 0
    /// The list of them; nil while it is closed.
    var draftList: DraftList?
    /// The backups of the store; nil while their list is closed.
    var backupList: BackupList?
    /// The question whether an export is to replace what stands in its place.
    var exportQuestion: ExportQuestion?
    /// The names of the formats that a text can be written in.
    public var exportFormats: [String] = []
    /// The note that was taken up to be put on something else.
    var takenNote: Int64?
    /// The line that is being written at the bottom.
    var prompt: Prompt?
    /// The list to choose from that lies over the panes.
    var picker: Picker?
    /// The letters that lie over what can be followed.
    var labels: Labels?
    /// Names of the actions that the palette carried out, each once, the last one last.
    var usedCommands: [String] = []
    /// What the keys for marks have opened.
    var marks: MarkList?
    /// Where the reader was when the line for a search opened.
    var searchStart: SearchStart?
    /// What showed when the line for a filter opened.
    var filterStart: FilterStart?
    /// Lines that were written there, by what they were for.
    var histories: [Prompt.Kind: PromptHistory] = [:]
    /// What can be done with the thing under the pointer, where that was asked.
    var menu: Menu?
    /// What was typed while a note was on its way to the disk.
    var typedAhead: [Input] = []
    /// Whether the reader steps through a list so fast that what goes with it waits for a pause; `view` over a frame draws only the list then.
    public internal(set) var isHurried = false
    /// Whether Ctrl-c was pressed with nothing to cancel, so that pressing it again quits.
    var isAboutToQuit = false

    /// The state at the start: the texts, their models empty at first, and whether this is the reader's first start.
    ///
    /// Without a text there is one empty text, so that there is always something to show.
    public init(
        texts: [ArgumentModel], greeting: Bool = false, look: Look = Look(), ruleSentences: [String: String] = [:],
        proportions: Proportions = Proportions(), usualProportions: Proportions = Proportions(), showsDrawer: Bool = true
    ) {
        self.texts = (texts.isEmpty ? [ArgumentModel(empty: .none)] : texts).map { TextState($0, showsDrawer: showsDrawer) }
        self.look = look
        self.ruleSentences = ruleSentences
        self.proportions = proportions
        self.usualProportions = usualProportions
        isGreeting = greeting
        for index in self.texts.indices { indexConcepts(ofText: index) }
    }

    /// Whether the words of the editor are on their way to the disk.
    public var isSaving: Bool { editor?.isSaving == true }

    /// How long the runtime should wait for the reader before it sends `Event.pause`, in milliseconds; nil for as long as it takes.
    public var patience: Int? { isHurried ? Self.closeness : count?.isOpen == true ? 350 : nil }

    /// The most milliseconds between two reports of which the second is `Event.repeated`.
    public static let closeness = 60

    /// The text that shows. It is lent and changed in place: a copy of all that it holds at every look would be most of the work of a key.
    var text: TextState {
        _read { yield texts[current] }
        _modify { yield &texts[current] }
    }

    /// Where the reader is in it.
    var panes: Panes {
        _read { yield texts[current].panes }
        _modify { yield &texts[current].panes }
    }

    /// Where everything stands on the screen now.
    var layout: Layout {
        let counts = text.lists.ranked.map(\.count)
        let wish = Layout.Wish(
            focus: panes.focus, list: panes.list, drawer: panes.drawer, isWriting: editor != nil, hasNotes: !text.notes.isEmpty,
            counts: counts, isZoomed: isZoomed, proportions: proportions)
        return Layout(size, wish)
    }

    /// Which keys hold now.
    var scope: Scope {
        if exportQuestion != nil { return .exporting }
        if let marks { return marks.scope }
        if let draftList, sheet == nil { return draftList.scope }
        if let backupList, sheet == nil { return backupList.scope }
        if prompt?.kind == .keys { return .prompt }
        if let sheet { return sheet.scope }
        if let editor { return editor.isAsking ? .question : prompt != nil ? .prompt : editor.completion != nil ? .completion : .editor }
        if prompt != nil { return .prompt }
        if picker != nil { return .picker }
        if let menu { return menu.scope }
        return labels != nil ? .labels : paneScope
    }

    /// Whether characters that are typed now are words of the reader: of a note, or on a line that asks for them.
    public var takesWords: Bool { editor != nil || prompt != nil || picker != nil }

    /// Which keys hold in the panes, whatever lies over them.
    var paneScope: Scope {
        if let spread { return spread.scope }
        if let overview = panes.overview { return overview.scope }
        if panes.focus == .text, panes.reader.picked != nil { return .passage }
        switch panes.focus {
        case .actors, .threats, .strategy, .consequences: return .lists
        case .text: return .text
        case .links: return .links
        case .notes: return .notes
        }
    }
}

/// One sentence for the status line.
struct Message: Hashable, Sendable {
    /// The sentence.
    var text: String
    /// Whether it tells of a failure.
    var isFailure = false
}

/// Digits before a key: either a pane to go to, or how often to repeat a motion that follows at once.
struct Count: Sendable {
    /// The number so far.
    var value: Int
    /// Where the reader was before the first digit went to a pane.
    var origin: Panes
    /// Whether a single digit went to a pane: a motion that follows makes it a count, a pause settles it.
    var isOpen: Bool
    /// The largest count.
    static let most = 9_999
}

/// Something to read that lies over the panes, and its scroll in lines.
struct Sheet: Hashable, Sendable {
    /// What is to be read.
    enum Subject: Hashable, Sendable {
        /// The keys, those of a scope first.
        case help(Scope)
        /// Why something is here.
        case why(Reason)
        /// What was done to a text, latest first, in a time zone so many milliseconds east of UTC.
        case history([HistoryStep], zone: Int64)
        /// A note that somebody else changed meanwhile.
        case clash(Clash)
        /// A statement that somebody else changed meanwhile.
        case correctionClash(CorrectionClash)
    }

    let subject: Subject
    var top = 0
    /// Words that the rows of the list of keys must have to show.
    var words = ""

    /// Which keys hold while it shows.
    var scope: Scope {
        switch subject {
        case .help: .help
        case .why: .why
        case .history: .record
        case .clash, .correctionClash: .clash
        }
    }
}
