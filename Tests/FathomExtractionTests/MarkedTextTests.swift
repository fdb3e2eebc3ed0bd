import FathomModel
import FathomTestSupport
import Testing

/// What each rule finds, and a near miss beside it.
@Suite struct MarkedTextTests {
    @Test(arguments: [
        "[Iran|A] adopted a policy of active defence against [Israel|A].",
        "[Tehran|A] and [Moscow|A] signed [a treaty|!A] on trade.",
        "In [Paris|!A] the weather was mild, and [France|A] rejected the plan.",
        "The [Economic Cooperation Administration|A] (ECA) distributed aid. The [ECA|A] closed the office later.",
        "The ships crossed the [Strait of Hormuz|!A] while [Iran|A] threatened [Iraq|A].",
        "[Local partners|A] trained the recruits, and [George Marshall|A] praised the effort.",
        "The [Iraqi government|A] attacked [ISIS|A].",
        "They gave bread to [us|!A] in May.",
        "[Retailers|A] face shortages and must train their [staff last year|!A].",
    ])
    func actors(_ marked: String) {
        let faults = MarkedText(marked).faults
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test(arguments: [
        "Finland [built dikes|S] and [hired engineers|S]. Is this [a sound policy|!S]?",
        "Finland [built dikes|S] and [raised taxes|S]. Is this [a sound policy|!S]?",
        "Iran responded to the [ISIS threat|T] by [building coalitions|S] and [forming alliances|S].",
        "Turkey [strengthened its position|C] in the region by [adopting a new doctrine|S].",
        "By [expanding its network of allies|S], Turkey was able to [strengthen its position|C].",
        "The drought [reduced the harvest|C], and the [book is on the table|!C].",
        "The strategy has several key elements. These include [mobilizing the army|S], [building coalitions|S], and [forming alliances|S].",
        "The most notable consequences include the [expansion of influence|C], an [enhanced regional role and power|C], and the [loss of trade|C].",
        "Retailers face [severe shortages of labour|T] and must [diversify their suppliers|S].",
    ])
    func concepts(_ marked: String) {
        let faults = MarkedText(marked).faults
        #expect(faults.isEmpty, "\(faults)")
    }

    /// A link that must be there, as its ends' names around the relation, and one that must not.
    @Test(arguments: [
        ("Turkey strengthened its position in the region by adopting a new doctrine.", "Turkey employs adopting a new doctrine", true),
        ("Turkey strengthened its position in the region by adopting a new doctrine.", "Turkey employs strengthened its position", false),
        (
            "Turkey strengthened its position by adopting a new doctrine.", "adopting a new doctrine produces strengthened its position",
            true
        ),
        ("The drought reduced the harvest.", "drought produces reduced the harvest", true),
        ("Iran adopted a policy of active defence against Israel.", "Iran opposes Israel", true),
        ("Iran adopted a policy of active defence against Israel.", "Iran allied-with Israel", false),
        (
            "Retailers face severe shortages of labour and must diversify their suppliers.",
            "severe shortages of labour threatens Retailers", true
        ),
    ])
    func links(_ text: String, _ wanted: String, _ isWanted: Bool) {
        let model = MarkedText(text).model
        let found = model.links.compactMap { link -> String? in
            guard let from = model.concept(link.from), let to = model.concept(link.to) else { return nil }
            return "\(from.name) \(link.relation.rawValue) \(to.name)"
        }
        #expect(found.contains(wanted) == isWanted, "\(found)")
    }

    @Test func marksAreReadAndTakenOut() {
        let marked = MarkedText("[Iran|A] met [no one|!S] in [2014].")
        #expect(marked.text == "Iran met no one in [2014].")
        #expect(marked.marks.map(\.isWanted) == [true, false])
    }
}
