import FathomText

/// The blocks of a document and their order.
extension Flow {
    /// The block with rows at or before `place`, else the first one that has any; nil for a text that shows nothing.
    func block(at place: FlowPlace) -> Block? {
        let offset = place.isGap ? place.offset - 1 : place.offset
        guard let paragraph = document.paragraph(holding: offset) else { return firstBlock }
        let inside = max(0, offset - document.paragraphs[paragraph].span.lower)
        var block = Block(paragraph: paragraph, part: min(inside / Self.partLength, parts(of: paragraph) - 1))
        while block.part > 0, span(of: block).lower > offset { block.part -= 1 }
        if hasRows(block) { return block }
        return previous(block) ?? next(block)
    }

    /// The next block that has rows.
    func next(_ block: Block) -> Block? {
        var candidate = block
        while true {
            if candidate.part + 1 < parts(of: candidate.paragraph) {
                candidate.part += 1
            } else {
                candidate = Block(paragraph: shownParagraph(after: candidate.paragraph), part: 0)
            }
            guard document.paragraphs.indices.contains(candidate.paragraph) else { return nil }
            if hasRows(candidate) { return candidate }
        }
    }

    /// The block before that has rows.
    func previous(_ block: Block) -> Block? {
        var candidate = block
        while true {
            if candidate.part > 0 {
                candidate.part -= 1
            } else {
                let paragraph = shownParagraph(before: candidate.paragraph)
                guard paragraph >= 0 else { return nil }
                candidate = Block(paragraph: paragraph, part: parts(of: paragraph) - 1)
            }
            if hasRows(candidate) { return candidate }
        }
    }

    /// The last block that has rows.
    var lastBlock: Block? {
        previous(Block(paragraph: document.paragraphs.count, part: 0))
    }

    private var firstBlock: Block? {
        next(Block(paragraph: -1, part: 0))
    }

    /// How many parts a paragraph is laid out in.
    func parts(of paragraph: Int) -> Int {
        guard document.paragraphs.indices.contains(paragraph) else { return 1 }
        let count = document.paragraphs[paragraph].span.count
        return count <= 2 * Self.partLength ? 1 : (count + Self.partLength - 1) / Self.partLength
    }

    /// The bytes of a block: parts begin where a token (in verbatim blocks a line) does. A part may be empty.
    func span(of block: Block) -> TextSpan {
        let whole = document.paragraphs[block.paragraph].span
        let parts = self.parts(of: block.paragraph)
        guard parts > 1 else { return whole }
        let lower = block.part == 0 ? whole.lower : boundary(whole, block.part)
        return TextSpan(lower, block.part == parts - 1 ? whole.upper : boundary(whole, block.part + 1))
    }

    /// Whether a block shows anything: page furniture and parts without a token do not.
    private func hasRows(_ block: Block) -> Bool {
        let paragraph = document.paragraphs[block.paragraph]
        guard shown == nil || shownParagraph(after: block.paragraph - 1) == block.paragraph else { return false }
        return paragraph.kind != .furniture && !document.tokens(beginningIn: span(of: block)).isEmpty
    }

    /// The next paragraph that shows; one behind the last if there is none. Logarithmic.
    private func shownParagraph(after paragraph: Int) -> Int {
        guard let shown else { return paragraph + 1 }
        let place = shown.partitionPoint { $0 > paragraph }
        return place < shown.count ? shown[place] : document.paragraphs.count
    }

    /// The paragraph before that shows; -1 if there is none. Logarithmic.
    private func shownParagraph(before paragraph: Int) -> Int {
        guard let shown else { return paragraph - 1 }
        let place = shown.partitionPoint { $0 >= paragraph } - 1
        return place >= 0 ? shown[place] : -1
    }

    private func boundary(_ whole: TextSpan, _ part: Int) -> Int {
        let offset = whole.lower + part * Self.partLength
        let following = document.tokens(beginningIn: TextSpan(offset, whole.upper))
        return following.isEmpty ? whole.upper : document.tokens[following.lowerBound].span.lower
    }
}
