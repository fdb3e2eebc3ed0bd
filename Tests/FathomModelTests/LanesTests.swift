import FathomModel
import FathomTestSupport
import FathomText
import Testing

@Suite struct LanesTests {
    /// How many pairs of lines between neighbouring lanes cross, counted one by one.
    private func crossings(_ lanes: Lanes) -> Int {
        var places: [Lanes.Item: [Int: Int]] = [:]
        for (lane, items) in lanes.items.enumerated() {
            for (place, item) in items.enumerated() { places[item, default: [:]][lane] = place }
        }
        var lines: [Int: Set<[Int]>] = [:]
        for tie in lanes.ties where !tie.isInside {
            guard let start = lanes.kinds.firstIndex(of: tie.left.kind), let end = lanes.kinds.firstIndex(of: tie.right.kind) else {
                continue
            }
            for lane in start..<end {
                let from = lane == start ? places[.concept(tie.left)]?[lane] : places[.passage(of: tie.left)]?[lane]
                let to = lane + 1 == end ? places[.concept(tie.right)]?[lane + 1] : places[.passage(of: tie.left)]?[lane + 1]
                lines[lane, default: []].insert([from ?? -1, to ?? -1])
            }
        }
        return lines.values.reduce(0) { sum, lines in
            let lines = Array(lines)
            return sum
                + lines.indices.reduce(0) { sum, one in
                    sum + lines[(one + 1)...].count { ($0[0] - lines[one][0]) * ($0[1] - lines[one][1]) < 0 }
                }
        }
    }

    @Test(arguments: 1...60)
    func everythingStandsOnceAndCrossesNoMoreThanBefore(_ seed: Int) {
        let model = RandomModel.model(seed: UInt64(seed), concepts: 5 + seed, links: 2 * seed)
        let lanes = Lanes(model.concepts.map(\.id), of: model)
        let standing = lanes.items.joined().compactMap { item in
            if case .concept(let id) = item { return id }
            return nil
        }
        #expect(standing.sorted() == model.concepts.map(\.id).sorted())
        #expect(lanes.crossings <= lanes.crossingsBefore)
        #expect(lanes.crossings == crossings(lanes))
        for (kind, items) in zip(lanes.kinds, lanes.items) {
            for item in items { if case .concept(let id) = item { #expect(id.kind == kind) } }
        }
    }

    @Test(arguments: 1...20)
    func tiesHoldEveryLinkOnce(_ seed: Int) {
        let model = RandomModel.model(seed: UInt64(seed), concepts: 12, links: 30)
        let lanes = Lanes(model.concepts.map(\.id), of: model)
        #expect(lanes.ties.reduce(0) { $0 + $1.links.count } == model.links.count)
        for tie in lanes.ties {
            #expect(tie.left.kind <= tie.right.kind || tie.isInside)
            #expect(tie.links.allSatisfy { Set([$0.from, $0.to]) == [tie.left, tie.right] })
        }
    }

    @Test func twoLinesThatCrossAreUncrossed() throws {
        let ids = try ["a1", "a2", "s1", "s2"].map { try #require(ConceptID($0)) }
        let model = SampleModel.model
        let evidence = try #require(model.links.first).evidence
        let trace = Trace(rule: "x", confidence: 1)
        let links = [(0, 3), (1, 2)].map { Link(from: ids[$0.0], relation: .employs, to: ids[$0.1], evidence: evidence, trace: trace) }
        let small = ArgumentModel(document: model.document, concepts: model.concepts.filter { ids.contains($0.id) }, links: links)
        let lanes = Lanes(ids, of: small)
        #expect(lanes.crossingsBefore == 1 && lanes.crossings == 0)
    }

    @Test func noConceptsGiveNoLanes() {
        let lanes = Lanes([], of: SampleModel.empty)
        #expect(lanes.kinds.isEmpty && lanes.items.isEmpty && lanes.ties.isEmpty)
    }

    @Test func aNeighbourhoodHoldsWhatIsLinkedAndAChainWhatItLeadsTo() throws {
        let wall = try #require(ConceptID("s1"))
        let names = { (ids: Set<ConceptID>) in ids.map(\.description).sorted() }
        #expect(names(SampleModel.model.neighbourhood(of: wall)) == ["a2", "c1", "c2", "s1", "t1"])
        #expect(names(SampleModel.model.chain(through: wall)) == ["a2", "a3", "a5", "c1", "c2", "s1", "t1"])
    }
}

extension ConceptKind {
    fileprivate static func <= (left: ConceptKind, right: ConceptKind) -> Bool {
        let order = ConceptKind.allCases
        return (order.firstIndex(of: left) ?? 0) <= (order.firstIndex(of: right) ?? 0)
    }
}

@Suite struct MatrixTests {
    private let model = SampleModel.model

    private func matrix(_ rows: ConceptKind, _ columns: ConceptKind?, _ measure: Matrix.Measure) -> Matrix {
        let above: [Matrix.Column] =
            columns.map { model.concepts(of: $0).map { .concept($0.id) } } ?? model.document.sections.indices.map { .section($0) }
        return Matrix(
            rows: model.concepts(of: rows).map(\.id), columns: above, measure: measure, of: model, mentions: MentionIndex(model))
    }

    @Test(arguments: ConceptKind.allCases, ConceptKind.allCases)
    func aCellCountsItsSentences(_ rows: ConceptKind, _ columns: ConceptKind) {
        for measure in Matrix.Measure.allCases {
            let matrix = matrix(rows, columns, measure)
            for (row, id) in matrix.rows.enumerated() {
                let counts = matrix.counts(ofRow: row)
                for (column, count) in counts.enumerated() {
                    let sentences = matrix.sentences(row: row, column: column)
                    #expect(measure == .links ? sentences.count <= count : sentences.count == count)
                    #expect((count == 0) == sentences.isEmpty)
                    if matrix.columns[column] == .concept(id) { #expect(count == 0) }
                }
            }
        }
    }

    @Test func sharedSentencesAreThoseOfBoth() throws {
        let matrix = matrix(.strategy, .consequence, .sentences)
        for (row, id) in matrix.rows.enumerated() {
            let own = Set(model.concept(id)?.mentions.map(\.sentence) ?? [])
            for (column, other) in model.concepts(of: .consequence).enumerated() {
                #expect(matrix.sentences(row: row, column: column) == own.intersection(other.mentions.map(\.sentence)).sorted())
            }
        }
    }

    @Test func aMatrixIsTheSameSeenFromBothSides() {
        for measure in Matrix.Measure.allCases {
            let one = matrix(.strategy, .threat, measure), other = matrix(.threat, .strategy, measure)
            for row in one.rows.indices {
                #expect(one.counts(ofRow: row) == other.rows.indices.map { other.counts(ofRow: $0)[row] })
            }
        }
    }

    @Test func sectionsCountTheSentencesThatStandInThem() {
        let matrix = matrix(.actor, nil, .sentences)
        for (row, id) in matrix.rows.enumerated() {
            let sentences = Set(model.concept(id)?.mentions.map(\.sentence) ?? [])
            #expect(matrix.counts(ofRow: row).reduce(0, +) == sentences.count)
        }
    }

    @Test func outsideThereIsNothing() {
        let matrix = matrix(.actor, .threat, .links)
        #expect(matrix.counts(ofRow: 99).allSatisfy { $0 == 0 })
        #expect(matrix.sentences(row: -1, column: 0).isEmpty && matrix.sentences(row: 0, column: 77).isEmpty)
    }
}
