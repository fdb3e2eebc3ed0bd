import FathomExtraction
import FathomModel
import FathomText
import Testing

/// How sure a text is of what it says, and who says it; a near miss stands beside every case.
@Suite struct StanceTests {
    /// A text whose brackets hold words and, after a bar, their modality: `Iran [may attack|hedged] Iraq.`
    @Test(arguments: [
        // Modals.
        "The drought [reduced the harvest|asserted] in May.",
        "The drought [may reduce the harvest|hedged].",
        "The council [will build a wall|asserted], and it [must raise taxes|asserted].",
        "The dam [might allow farmers to store water|hedged].",
        "Iran [could strengthen its allies|asserted], because the war [weakened its rivals|asserted].",
        "The agency warned that the flood [could destroy the town|hedged].",
        "The plan [may reduce costs|hedged] and [improve services|hedged].",
        "The plan [may reduce costs|hedged], and it [improved services|asserted].",
        // Verbs and adverbs of reserve.
        "The strategy [seems to work|hedged], and the minister [appeared in public|asserted].",
        "The ministry [probably reduced the risk|hedged]. It [quickly reduced the cost|asserted].",
        "Perhaps the alliance [prevented a war|hedged].",
        "Iran is believed to [finance the militia|hedged]. Iran is able to [finance the army|asserted].",
        "Prices are likely to [rise|hedged].",
        "The case suggests that aid [serves security|hedged]. The council suggested [a tax|asserted].",
        "Farmers fear [a possible drought|hedged] and [a long war|asserted].",
        "The minister asked if the dam [protects the town|hedged].",
        "Whether the pact [ends the war|hedged] depends on Russia.",
        // Conditions.
        "If demand [doubles|conditional], desalination [will cover most of it|conditional].",
        "The rivers rose, and if the wall [breaks|conditional], the town [floods|conditional]. The wall [held|asserted].",
        "The council built a wall, and if it [breaks|conditional], the town floods.",
        "The council [built a wall|asserted], and if it breaks, the town floods.",
        "Unless Iran [withdraws|conditional], Israel will [attack the convoy|conditional].",
        "A wall [would reduce the risk|conditional].",
        "The minister said that the wall [would reduce the risk|asserted].",
        "We would like to [build a wall|asserted]. We would have to [build a wall|conditional].",
        "The path is difficult, if not impossible, and the army [took it|asserted].",
        // Hypotheses.
        "It is assumed that the policy [expands the network|hypothesis].",
        "Our working assumption is that aid [strengthens moderate parties|hypothesis].",
        "The general assumed command and [attacked the city|asserted].",
        "The study tests the hypothesis that trade [reduces the risk of war|hypothesis].",
        // What did not come about.
        "Inaction [could have caused grave harm|counterfactual].",
        "If the army had not intervened, the war [would have spread|counterfactual].",
        "The army [may have caused grave harm|hedged].",
        "A wall alone [would not have saved the town|counterfactual].",
        "The army marched as if it [owned the town|counterfactual].",
        // Denial.
        "The blockade [did not stop the trade|negated].",
        "The blockade [not only stopped the trade|asserted] but also [raised prices|asserted].",
        "[No flood|negated] has [drowned anybody|negated] since.",
        "The army failed to [stop the advance|negated]. The army hoped to [stop the advance|asserted].",
        "The army did not fail to [stop the advance|asserted].",
        "Moscow refused to [join the alliance|negated].",
        "The disease had [no animal reservoir|negated], and the rash [was easy to see|asserted].",
        "The war did not end until the king [died|asserted], and the trade [resumed|asserted].",
        "The government [could no longer support its allies|negated].",
        "They won the war without [losing a ship|negated].",
        "The refusal to [sign the treaty|negated] angered Iran. The decision to [sign the treaty|asserted] pleased it.",
        "The danger was not an attack but [an economic collapse|asserted].",
        "The strategy does not necessarily [reduce the risk|hedged].",
    ])
    func modality(_ marked: String) throws {
        let case_ = try StanceCase(marked)
        #expect(case_.faults.isEmpty, "\(case_.faults)")
    }

    /// Whose claim words are: "author", or who is named.
    @Test(arguments: [
        "The study argues that Iran [transformed the threat|the study].",
        "By these means, the study argues, Iran [transformed the threat|the study] into an opportunity.",
        "This article argues that Iran [transformed the threat|author].",
        "We believe that Iran [transformed the threat|author].",
        "The results show that the plan [reduced costs|author].",
        "According to some analysts, sanctions [weakened the economy|some analysts].",
        "According to the plan, the army [crossed the river|author].",
        "Iran claims that Israel [attacked the convoy|Iran].",
        "Israel [attacked the convoy|author], and Iran protested.",
        "Iran announced [a new strategy|author] and [attacked the convoy|author].",
        "In Moscow's view, the offer [threatened its position|Moscow].",
        "In view of the danger, the army [crossed the river|author].",
        "Based on the views of the Supreme Leader, Iran [built a network of allies|Supreme Leader].",
        "\"We will [defend the border|the minister],\" said the minister.",
        "The minister said: \"Our army [defends the border|the minister].\"",
        "The so-called \"axis\" [defends the border|author].",
        "If demand doubles by 2060, as the agency expects, desalination will [cover most of it|the agency].",
        "Moscow regarded the offer as [a danger to its position|Moscow].",
        "Moscow regarded [the offer|author] as a danger to its position.",
        "The study looked at the border. Its wars, it says, [differ from other wars|author].",
        "The study claims that Iran grew stronger. Its wars, it says, [differ from other wars|the study].",
        "Russia attacked Iran. According to a Russian statement, the convoy [crossed the river|Russia].",
        "The document adds that the army [crossed the river|the document].",
        "Critics argue that the tax [hurt farmers|critics]; it [paid for the wall|author].",
    ])
    func claims(_ marked: String) throws {
        let case_ = try StanceCase(marked)
        #expect(case_.claimFaults.isEmpty, "\(case_.claimFaults)")
    }

    /// Zones by heading, by cue, and, without telling headings, by position; marked words stand in the zone that is wanted.
    @Test(arguments: [
        "# Background\n\nIran [fought a war|background]. In conclusion, Iran [won|conclusion].\n\n# Results\n\nIran [built dams|result].",
        "# Methods\n\nWe [read papers|method].\n\n# Results\n\nWhy did Iran [build dams|question]?",
        "# Conclusion\n\nIran [built dams|conclusion].",
        "Iran [fought a war|background].\n\nThis article [examines the strategy|purpose].\n\nIran [built dams|result].\n\nIran [won|conclusion].",
        "Iran [fought a war|result].\n\nThe article of the treaty [ended the war|result].",
        "Iran [concluded a treaty|result] in conclusion of the war. We conclude that Iran [won|conclusion].",
    ])
    func zones(_ marked: String) throws {
        let case_ = try StanceCase(marked, format: marked.hasPrefix("#") ? .markdown : .plain)
        #expect(case_.zoneFaults.isEmpty, "\(case_.zoneFaults)")
    }

    @Test func aConceptIsAsSureAsItsSurestMention() {
        func mention(_ modality: Modality, _ claim: Claim = .author) -> Mention {
            Mention(span: TextSpan(0, 1), sentence: 0, trace: Trace(rule: "name", confidence: 1), stance: Stance(modality, claim: claim))
        }
        #expect([mention(.negated), mention(.hedged), mention(.conditional)].strongestStance.modality == .hedged)
        #expect([mention(.hypothesis), mention(.counterfactual)].strongestStance.modality == .hypothesis)
        let reported = mention(.asserted, .words(TextSpan(2, 4)))
        #expect([reported, mention(.asserted)].strongestStance.claim == .author)
        #expect([reported, mention(.hedged)].strongestStance == reported.stance)
    }

    @Test(arguments: [Claim.author, .actor(ConceptID(.actor, 70_000)), .words(TextSpan(5, 900_000_000))])
    func aPackedStanceGivesBackWhatWentIn(_ claim: Claim) {
        let stance = Stance(.hypothesis, claim: claim, zone: .purpose, cue: TextSpan(7, 12))
        #expect(stance.claim == claim && stance.cue == TextSpan(7, 12) && stance.zone == .purpose && stance.modality == .hypothesis)
        #expect(MemoryLayout<Stance>.size <= 20)
    }
}

/// A text with marks, and what the extractor makes of the marked words.
struct StanceCase {
    private var text = ""
    private var marks: [(span: TextSpan, wanted: String)] = []
    private let listing: StanceListing

    /// Reads a marked text: brackets hold words and, after a bar, what is wanted of them.
    init(_ marked: String, format: Document.Format = .plain) throws {
        var rest = Substring(marked)
        while let open = rest.firstIndex(of: "["), let close = rest.firstIndex(of: "]") {
            text += rest[..<open]
            let parts = rest[rest.index(after: open)..<close].split(separator: "|")
            let start = text.utf8.count
            text += parts[0]
            marks.append((TextSpan(start, text.utf8.count), String(try #require(parts.last))))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
        listing = StanceListing(Document(reading: Array(text.utf8), name: "marked", format: format))
    }

    /// Words whose modality is not the wanted one.
    var faults: [String] {
        marks.compactMap { mark in
            let found = listing.stance(of: mark.span)?.modality.name ?? "unread"
            return found == mark.wanted ? nil : "\(words(mark.span)): \(found), not \(mark.wanted)"
        }
    }

    /// Words whose zone is not the wanted one.
    var zoneFaults: [String] {
        marks.compactMap { mark in
            let found = listing.stance(of: mark.span)?.zone.name ?? "unread"
            return found == mark.wanted ? nil : "\(words(mark.span)): \(found), not \(mark.wanted)"
        }
    }

    /// Words whose claim is not the wanted one.
    var claimFaults: [String] {
        marks.compactMap { mark in
            let stance = listing.stance(of: mark.span)
            let found = stance.flatMap { listing.model.claimant($0.claim) } ?? "author"
            return found.lowercased() == mark.wanted.lowercased() ? nil : "\(words(mark.span)): \(found), not \(mark.wanted)"
        }
    }

    private func words(_ span: TextSpan) -> String { String(decoding: Array(text.utf8)[span.range], as: UTF8.self) }
}
