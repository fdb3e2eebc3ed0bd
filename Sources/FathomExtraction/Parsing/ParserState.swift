/// A half-built tree: the words still to be read, the words waiting on a stack, and the heads given so far.
///
/// The system is arc-hybrid with the root after the last word: every word is shifted once and later hung once, either on the next word to be
/// read or on the word below it on the stack. A sentence of n words is done after 2n steps.
package struct ParserState: Sendable {
    /// What can be done next. The raw value is the class number in the action weights.
    package enum Action: UInt32, CaseIterable, Sendable {
        /// Put the next word on the stack.
        case shift
        /// Hang the top of the stack on the next word.
        case left
        /// Hang the top of the stack on the word below it.
        case right
    }

    /// How many words the sentence has; also the number of the artificial root.
    package let count: Int
    /// The words that wait, the top last.
    package private(set) var stack: [Int] = []
    /// The next word to be read; `count` when only the root is left.
    package private(set) var next = 0
    /// The head of each word; -1 as long as it has none.
    package private(set) var heads: [Int]
    /// The label of each word that has a head.
    package private(set) var labels: [UInt8]
    /// For each word and the root, its children so far.
    private(set) var children: [Children]

    /// The nearest and outermost children of a word, and the set of their labels.
    struct Children: Sendable {
        var first = -1
        var second = -1
        var last = -1
        var lastButOne = -1
        var leftCount: UInt32 = 0
        var rightCount: UInt32 = 0
        var labels: UInt64 = 0
    }

    /// The state before the first step for a sentence of `count` words.
    package init(count: Int) {
        self.count = count
        heads = [Int](repeating: -1, count: count)
        labels = [UInt8](repeating: 0, count: count)
        children = [Children](repeating: Children(), count: count + 1)
        stack.reserveCapacity(count)
    }

    /// Whether every word has its head.
    package var isDone: Bool { next == count && stack.isEmpty }

    /// The word `depth` below the top of the stack; -1 when there is none.
    @inline(__always)
    package func waiting(_ depth: Int) -> Int {
        depth < stack.count ? stack[stack.count - 1 - depth] : -1
    }

    /// The word `distance` after the next one; the root's number right after the last word, -1 beyond.
    @inline(__always)
    func ahead(_ distance: Int) -> Int {
        next + distance <= count ? next + distance : -1
    }

    /// Whether `action` may be done now. A single word may hang on the root.
    package func allows(_ action: Action) -> Bool {
        switch action {
        case .shift: next < count
        case .left: !stack.isEmpty && (next < count || stack.count == 1)
        case .right: stack.count > 1
        }
    }

    /// The word that would become a head by `action`, `left` or `right`; -1 for a shift.
    package func head(of action: Action) -> Int {
        switch action {
        case .shift: -1
        case .left: next
        case .right: waiting(1)
        }
    }

    /// Puts the next word on the stack.
    package mutating func shift() {
        stack.append(next)
        next += 1
    }

    /// Takes the top of the stack off and hangs it on `head`.
    package mutating func attach(to head: Int, label: UInt8) {
        guard let word = stack.popLast() else { return }
        heads[word] = head
        labels[word] = label
        children[head].add(word, isLeft: word < head)
        children[head].labels |= 1 << UInt64(label)
    }
}

extension ParserState.Children {
    /// Notes one more child. Left children come from near to far, right children too, so the newest is the outermost.
    fileprivate mutating func add(_ word: Int, isLeft: Bool) {
        if isLeft {
            (first, second) = (word, first)
            leftCount += 1
        } else {
            (last, lastButOne) = (word, last)
            rightCount += 1
        }
    }
}
