import FathomModel

/// The actors of a text while they are being collected.
struct ActorTable {
    /// One actor.
    struct Row {
        /// Sort of actor.
        var type: ActorType
        /// What it is called, with counts, in order of first use.
        var names: [(text: String, count: Int, form: ActorSpot.Form)] = []
        /// The gazetteer's entry, if it comes from there.
        var entry: Int?
        /// How much speaks for its being an actor; above 0 it is one.
        var score = 0.0
        /// What the codebook calls it, if it comes from there.
        var codebookName: String?
        /// Whether the entry stays in the model.
        var isKept = true
    }

    /// The actors.
    var rows: [Row] = []
    /// Where they stand.
    var spots: [ActorSpot] = []
    /// Whom "we" stands for, if the text says "we".
    var speaker: Int?
    /// The rules that are switched off, whose spots are not taken in.
    var off: Set<String> = []
    private var byKey: [String: Int] = [:]
    /// The states of rows that are a state's people.
    private var states: [Int: String] = [:]

    /// The row with `key`, made with `type` if there is none.
    mutating func row(key: String, type: @autoclosure () -> ActorType, entry: Int? = nil) -> Int {
        if let found = byKey[key] { return found }
        rows.append(Row(type: type(), entry: entry))
        byKey[key] = rows.count - 1
        return rows.count - 1
    }

    /// The row with `key`, if there is one.
    func row(key: String) -> Int? { byKey[key] }

    /// Notes that the row at `row` is the people of the state of that name.
    mutating func setPeople(_ row: Int, of state: String) { states[row] = state }

    /// The state whose people the row at `row` is; nil if it is no people, or its state is not named.
    func state(ofPeople row: Int) -> Int? { states[row].flatMap { byKey[$0] } }

    /// Makes `key` another name for the row at `row`.
    mutating func alias(key: String, row: Int) {
        if byKey[key] == nil { byKey[key] = row }
    }

    /// Notes that the words at `spot`, written `text`, stand for their actor.
    mutating func add(_ spot: ActorSpot, text: String) {
        guard off.isEmpty || !off.contains(spot.rule) else { return }
        spots.append(spot)
        guard spot.form != .pronoun else { return }
        if let place = rows[spot.actor].names.firstIndex(where: { $0.text == text }) {
            rows[spot.actor].names[place].count += 1
        } else {
            rows[spot.actor].names.append((text, 1, spot.form))
        }
    }

    /// What else a row is called, in order of first use; what differs from a codebook's name in capitals alone does not count.
    func variants(of row: Int) -> [String] {
        let name = name(of: row)
        let names = rows[row].names.filter { $0.form != .adjective }.map(\.text)
        return EntryName.others(than: name, among: names, isCoded: rows[row].codebookName != nil)
    }

    /// The usual name of a row: the codebook's, else the commonest proper form, the longer of two equals.
    func name(of row: Int) -> String {
        if let name = rows[row].codebookName { return name }
        let proper = rows[row].names.filter { $0.form == .name || $0.form == .role }
        let all = proper.isEmpty ? rows[row].names : proper
        return all.max { ($0.count, $0.text.utf8.count) < ($1.count, $1.text.utf8.count) }?.text ?? ""
    }
}
