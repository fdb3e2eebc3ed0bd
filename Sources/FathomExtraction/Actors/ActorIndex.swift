/// Answers which actors a sentence's words name.
struct ActorIndex: Sendable {
    private let bySentence: [[ActorSpot]]

    /// An index of the kept actors of `table` over `count` sentences.
    init(table: ActorTable, count: Int) {
        var bySentence = [[ActorSpot]](repeating: [], count: count)
        for spot in table.spots where table.rows[spot.actor].isKept { bySentence[spot.sentence].append(spot) }
        self.bySentence = bySentence.map { $0.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) } }
    }

    /// The spots of the sentence at `place` in order.
    func spots(in place: Int) -> [ActorSpot] { bySentence[place] }

    /// The actor that the phrase is: its noun belongs to a spot that is no adjective.
    func actor(of phrase: NounPhrase, in place: Int) -> Int? {
        bySentence[place].first { $0.range.contains(phrase.head) && $0.form != .adjective }?.actor
    }

    /// The actors named in `range`, each once, in order.
    func actors(in range: Range<Int>, of place: Int, adjectives: Bool = true) -> [Int] {
        var found: [Int] = []
        for spot in bySentence[place] where spot.range.lowerBound < range.upperBound && spot.range.upperBound > range.lowerBound {
            guard adjectives || spot.form != .adjective, !found.contains(spot.actor) else { continue }
            found.append(spot.actor)
        }
        return found
    }
}
