/// A regular expression as steps for the machine.
struct SearchExpression: Sendable {
    /// What a step does.
    enum Step: Sendable {
        /// Takes one character of a set.
        case one(SearchSet)
        /// Goes on only at such a place.
        case place(SearchTree.Place)
        /// Goes on at another step.
        case jump(Int)
        /// Goes on at two steps, the first preferred.
        case split(Int, Int)
        /// It is found.
        case found
    }

    /// Most steps; counts multiply them.
    static let most = 2_000

    private(set) var steps: [Step] = []

    /// The steps of `source`.
    init(_ source: String, ignoringCase: Bool) throws(SearchFault) {
        try add(try SearchTreeReader.tree(source, ignoringCase: ignoringCase))
        try append(.found)
    }

    /// What a match begins with; nil for an expression that matches without a character.
    var firsts: [SearchSet]? {
        var sets: [SearchSet] = []
        var seen: Set<Int> = []
        var open = [0]
        while let step = open.popLast() {
            guard seen.insert(step).inserted else { continue }
            switch steps[step] {
            case .one(let set): sets.append(set)
            case .place: open.append(step + 1)
            case .jump(let target): open.append(target)
            case .split(let preferred, let other): open += [preferred, other]
            case .found: return nil
            }
        }
        return sets
    }

    private mutating func append(_ step: Step) throws(SearchFault) {
        guard steps.count < Self.most else { throw .tooLarge }
        steps.append(step)
    }

    private mutating func add(_ tree: SearchTree) throws(SearchFault) {
        switch tree {
        case .nothing: break
        case .one(let set): try append(.one(set))
        case .place(let place): try append(.place(place))
        case .sequence(let parts): for part in parts { try add(part) }
        case .either(let branches): try add(branches[...])
        case .repeated(let tree, let least, let most, let isShort):
            for _ in 0..<least { try add(tree) }
            guard let most else { return try addLoop(tree, isShort: isShort) }
            try addOptional(tree, times: most - least, isShort: isShort)
        }
    }

    private mutating func add(_ branches: ArraySlice<SearchTree>) throws(SearchFault) {
        guard let first = branches.first, branches.count > 1 else {
            if let last = branches.first { try add(last) }
            return
        }
        let split = steps.count
        try append(.split(0, 0))
        try add(first)
        let jump = steps.count
        try append(.jump(0))
        steps[split] = .split(split + 1, steps.count)
        try add(branches.dropFirst())
        steps[jump] = .jump(steps.count)
    }

    private mutating func addLoop(_ tree: SearchTree, isShort: Bool) throws(SearchFault) {
        let split = steps.count
        try append(.split(0, 0))
        try add(tree)
        try append(.jump(split))
        steps[split] = isShort ? .split(steps.count, split + 1) : .split(split + 1, steps.count)
    }

    private mutating func addOptional(_ tree: SearchTree, times: Int, isShort: Bool) throws(SearchFault) {
        var splits: [Int] = []
        for _ in 0..<times {
            splits.append(steps.count)
            try append(.split(0, 0))
            try add(tree)
        }
        for split in splits { steps[split] = isShort ? .split(steps.count, split + 1) : .split(split + 1, steps.count) }
    }
}
