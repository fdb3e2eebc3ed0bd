/// What the keys for marks have opened: a letter is expected, or the bookmarks are listed.
struct MarkList: Hashable, Sendable {
    /// What is done with a mark.
    let use: Action.Marking
    /// The bookmark that is chosen in the list.
    var cursor = ListCursor()

    /// Which keys hold meanwhile.
    var scope: Scope { use == .list ? .bookmarks : .letter }
}
