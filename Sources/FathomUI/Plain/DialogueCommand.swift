/// What a reader can type in the plain dialogue besides a number.
enum DialogueCommand: Hashable, Sendable {
    /// Carried out by `update`, as a key of the explorer would be.
    case action(Action)
    /// Says a numbered list.
    case list(DialogueList)
    /// Goes to a pane and says what is there.
    case pane(PaneID)
    /// Goes to the sentence so many places on, or to the first sentence of a section so many places on.
    case sentence(Int), sectionStart(Int)
    /// Says the whole section.
    case section
    /// Says again where one is.
    case here
    /// Says the commands.
    case help
    /// Reads the words of a note line by line.
    case writeNote, rewriteNote
    /// Stops the reading of a long text.
    case stop
    /// Says what the text shares with the next one, or with the one of the number behind the command.
    case compare
    /// Marks the place with the letter behind the command.
    case mark
    /// Lists what the letters behind the command find.
    case find
    /// Says the matrix of the kinds behind the command.
    case matrix
    /// Puts something right, as the words behind the command say.
    case correct(CorrectionAct)
    /// Keeps the rows of the list that have the words behind the command.
    case filter
    /// Says how to see the settings.
    case settings
}

/// A list that is said on its own, apart from the panes.
enum DialogueList: Hashable, Sendable {
    case contents, mentions, sections, notes, texts
    case map, gaps, goals, shared, marks, drafts, corrections
}

extension DialogueCommand {
    /// One row of the table: what is typed, what it does, and how that is told.
    struct Row: Sendable {
        /// Short and long names; letters count as they are written.
        let names: [String]
        let command: DialogueCommand
        /// What it does, as one sentence for the help.
        let sentence: String
        /// What it does, in a word or two for the line of hints; nil keeps it out.
        let hint: String?

        init(_ names: String, _ command: DialogueCommand, _ sentence: String, hint: String? = nil) {
            self.names = names.split(separator: " ").map(String.init)
            self.command = command
            self.sentence = sentence
            self.hint = hint
        }
    }

    /// The one table of commands: the dialogue, its help, its hints and docs/reference/plain.md all read it.
    static let table: [Row] = [
        Row("b back", .action(.back), "Go back to where you were.", hint: "back"),
        Row("+ forward", .action(.forward), "Go forward again."),
        Row(
            "w why", .action(.why), "Say why this is here: the rule, its cue, the sentence, how sure, and what weighed for it.", hint: "why"
        ),
        Row("n next", .action(.mention(.next)), "Go to the next mention of the selected concept.", hint: "next mention"),
        Row("N previous", .action(.mention(.previous)), "Go to the mention before."),
        Row("m mentions", .list(.mentions), "List the mentions of the selected concept with their sentences.", hint: "mentions"),
        Row("l links", .pane(.links), "Say the selected concept and its links.", hint: "links"),
        Row("j", .sentence(1), "Go to the next sentence of the text; so does Enter alone while you read."),
        Row("k", .sentence(-1), "Go to the sentence before."),
        Row("t text", .section, "Say the whole section that you are in.", hint: "whole section"),
        Row("]", .sectionStart(1), "Go to the next section."),
        Row("[", .sectionStart(-1), "Go to the section before."),
        Row("c contents", .list(.contents), "List what there is: kinds, sections, notes, texts.", hint: "contents"),
        Row("actors", .pane(.actors), "List the actors."),
        Row("threats", .pane(.threats), "List the threats."),
        Row("strategy", .pane(.strategy), "List the strategy."),
        Row("consequences", .pane(.consequences), "List the consequences."),
        Row("s sections", .list(.sections), "List the sections.", hint: "sections"),
        Row("notes", .list(.notes), "List the notes on this text."),
        Row("v map", .list(.map), "Draw the argument as a map, in lines."),
        Row("p path", .list(.goals), "Say how the selected concept leads to another; a number says to which."),
        Row(
            "x matrix", .matrix,
            "Say strategy by consequences, row by row: how many sentences each pair shares; matrix actors threats, actors sections, links say others."
        ),
        Row("shared", .list(.shared), "List the concepts that share sentences with the selected one, those that share most first."),
        Row("! gaps", .list(.gaps), "Say what the argument leaves open."),
        Row("f find", .find, "List what has some letters in its name, as in find WORDS: concepts, sections, notes, texts."),
        Row("sort", .action(.sort), "Order the list by weight, by first mention, by name, by number of links."),
        Row("type", .action(.type), "List one type of actor; then all again."),
        Row("mark", .mark, "Mark this place with a letter, as in mark a; the store keeps it."),
        Row("B marks", .list(.marks), "List the marks of this text."),
        Row("D drafts", .list(.drafts), "List words of notes that an earlier run did not save; a number goes on writing them."),
        Row("confirm", .correct(.confirm), "Say that the selected concept is right."),
        Row("rename", .correct(.rename), "Give the selected concept another name, as in rename NAME."),
        Row("kind", .correct(.kind), "Say that it is of another kind, as in kind threat."),
        Row("merge", .correct(.merge), "Say that it is the same as another one, as in merge NAME."),
        Row("split", .correct(.split), "Make one of its wordings a concept of its own, as in split WORDS."),
        Row("hide", .correct(.hide), "Hide the selected concept."),
        Row("define", .correct(.define), "Say what you mean by it, as in define WORDS."),
        Row("family", .correct(.family), "Group it into a family, as in family NAME."),
        Row("add", .correct(.addConcept), "Add a concept that this sentence speaks of, as in add threat NAME."),
        Row(
            "link-to", .correct(.linkTo),
            "Link the selected concept to another, this sentence the evidence, as in link-to NAME, or link-to NAME as employs."),
        Row("W corrections", .list(.corrections), "List what you have put right, what does not apply first."),
        Row("& filter", .filter, "List only what has some words, as in & WORDS; F lists all again."),
        Row("y copy", .action(.copySentence), "Copy what you are at: the sentence, the concept, the note."),
        Row("config", .settings, "Say how to see the settings."),
        Row("a note", .writeNote, "Write a note about the current section: lines, then a dot alone or Ctrl-d.", hint: "note"),
        Row("e edit", .rewriteNote, "Write other words for the note that was said last."),
        Row("E editor", .action(.openEditor), "Write or change a note in your own editor ($VISUAL or $EDITOR)."),
        Row("d delete", .action(.deleteNote), "Delete the note that was said last."),
        Row("u undo", .action(.undo), "Take back what you did last."),
        Row("redo", .action(.redo), "Do again what u took back."),
        Row("M less", .action(.showLess), "Show less, by how far the text stands behind it; then all again."),
        Row("F all", .action(.showAll), "Show everything again."),
        Row("L texts", .list(.texts), "List the open texts."),
        Row("C compare", .compare, "Say what this text shares with the next one and what only one has; C 3 compares with text 3."),
        Row(">", .action(.text(.next)), "To the next text."),
        Row("<", .action(.text(.previous)), "To the text before."),
        Row("stop", .stop, "Stop reading a long text for concepts, and keep what was read."),
        Row("r", .action(.readOn), "Go on reading a text that was stopped."),
        Row("h here", .here, "Say again where you are."),
        Row("? help", .help, "Say these commands.", hint: "help"),
        Row("q quit Q", .action(.quit), "Quit.", hint: "quit"),
    ]

    private static let byName: [String: DialogueCommand] = {
        var commands: [String: DialogueCommand] = [:]
        for row in table { for name in row.names { commands[name] = row.command } }
        return commands
    }()

    /// The command of that name.
    init?(name: String) {
        guard let command = Self.byName[name] else { return nil }
        self = command
    }

    /// docs/reference/plain.md: every command, made from the table.
    static var reference: String {
        var text = """
            # The plain dialogue

            Made from the table of commands by `make docs`; change the table, not this file. Each command is a line; a number behind it repeats it.

            | Command | What it does |
            | --- | --- |

            """
        for (names, sentence) in fixed + table.map({ ($0.names, $0.sentence) }) {
            text += "| \(names.map { "`\($0)`" }.joined(separator: ", ")) | \(sentence) |\n"
        }
        return text
    }

    /// What is no row of the table, because it is more than a name.
    static let fixed: [([String], String)] = [
        (["1", "2", "..."], "Choose that number of the list that was said last."),
        (["Enter"], "Go on with a long list; in the text, go to the next sentence."),
        (["/WORDS"], "Search: list the concepts, sections and sentences that hold the words."),
    ]
}
