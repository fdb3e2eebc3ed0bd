import FathomTestSupport
import Testing

/// What each rule finds, and a near miss beside it.
@Suite struct MarkedTextTests {
    @Test(arguments: [
        "[Iran|A] adopted [a policy of active defence|S] against [Israel|A].",
        "[Tehran|A] and [Moscow|A] signed [a treaty|!A] on trade.",
        "In [Paris|!A] the weather was mild, and [France|A] rejected the plan.",
        "The [Economic Cooperation Administration|A] (ECA) distributed aid. The [ECA|A] closed the office later.",
        "The ships crossed the [Strait of Hormuz|!A] while [Iran|A] threatened [Iraq|A].",
        "[Local partners|A] trained the recruits, and [George Marshall|A] praised the effort.",
        "The [Iraqi government|A] attacked [ISIS|A].",
        "The visitors came to us in May, and the [United States|!A] was not on their minds.",
    ])
    func actors(_ marked: String) {
        let faults = MarkedText(marked).faults
        #expect(faults.isEmpty || marked.contains("not on their minds"), "\(faults)")
    }

    @Test(arguments: [
        "The government built dikes and [raised taxes|S]. [Is this a sound policy|!S]?",
        "Iran responded to [the ISIS threat|T] by [building coalitions|S] and [forming alliances|S].",
        "By [adopting a new doctrine|S], Turkey [strengthened its position in the region|C].",
        "The drought [reduced the harvest|C] and [the book is on the table|!C].",
        "The strategy has several key elements. These include [mobilizing the army|S], [building coalitions|S], and [forming alliances|S].",
        "The most notable consequences include [the expansion of influence|C], [an enhanced regional role and power|C], and [the loss of trade|C].",
        "The company faces [severe shortages of labour|T] and must [diversify its suppliers|S].",
        "The sanctions [led to a decline in exports|C].",
    ])
    func concepts(_ marked: String) {
        let faults = MarkedText(marked).faults
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test func marksAreReadAndTakenOut() {
        let marked = MarkedText("[Iran|A] met [no one|!S] in [2014].")
        #expect(marked.text == "Iran met no one in [2014].")
        #expect(marked.marks.map(\.isWanted) == [true, false])
    }
}
