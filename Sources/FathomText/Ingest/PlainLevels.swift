/// Gives the headings of a plain text their levels: a title stands above all others.
enum PlainLevels {
    /// `blocks` with levels settled. Linear.
    static func settled(_ blocks: Blocks) -> Blocks {
        var blocks = blocks
        let headings = blocks.list.indices.filter { blocks.list[$0].title != nil }
        guard let title = titleIndex(blocks) else { return blocks }
        for index in headings where index > title {
            blocks.setLevel(max(1, blocks.list[index].level) + 1, at: index)
        }
        return blocks
    }

    /// The block that is the text's title: a heading at the head that is followed by another heading or a date, or stands on two lines.
    private static func titleIndex(_ blocks: Blocks) -> Int? {
        let list = blocks.list
        guard let first = list.indices.first(where: { list[$0].kind == .heading }), list[..<first].allSatisfy({ !$0.kind.isRead }) else {
            return nil
        }
        if list[first].isKicker { return first + 1 < list.count ? first + 1 : nil }
        guard list[first].number == nil, first + 1 < list.count else { return nil }
        let next = list[first + 1]
        return next.kind == .heading || next.kind == .metadata ? first : nil
    }
}
