import Testing

@testable import FathomExtraction

/// Dictionary forms by word and tag.
@Suite struct LemmatizerTests {
    @Test(arguments: [
        "countries country", "crises crisis", "analyses analysis", "strategies strategy", "men man", "women woman", "policemen policeman",
        "policy-makers policy-maker", "viruses virus", "responses response", "houses house", "lives life", "beliefs belief",
        "knives knife", "series series", "means means", "headquarters headquarters", "arms arms", "foes foe", "heroes hero",
        "attaches attach", "taxes tax", "losses loss", "1990s 1990s", "phenomena phenomenon", "indices index", "children child",
        "people people", "ties tie", "enemies enemy", "alliances alliance", "bases basis", "causes cause", "buses bus", "classes class",
        "wishes wish", "movies movie", "axes axis", "bureaux bureau", "archives archive", "ngos ngo", "missiles missile",
    ])
    func plural(row: String) { expect(row, tag: .nns) }

    @Test(arguments: [
        "is be", "has have", "does do", "says say", "'s be", "goes go", "undergoes undergo", "carries carry", "dies die", "relies rely",
        "focuses focus", "uses use", "passes pass", "pushes push", "reaches reach", "fixes fix", "causes cause", "emphasises emphasise",
        "weakens weaken", "sees see", "ties tie", "oversees oversee", "buzzes buzz", "threatens threaten",
    ])
    func thirdPerson(row: String) { expect(row, tag: .vbz) }

    @Test(arguments: [
        "was be", "had have", "'d have", "led lead", "fought fight", "withdrew withdraw", "undertook undertake", "rebuilt rebuild",
        "re-sent re-send", "overthrew overthrow", "adopted adopt", "employed employ", "created create", "hoped hope", "planned plan",
        "stopped stop", "stepped step", "controlled control", "travelled travel", "called call", "passed pass", "tried try", "died die",
        "agreed agree", "succeeded succeed", "weakened weaken", "used use", "targeted target", "offered offer", "occurred occur",
        "declared declare", "secured secure", "invaded invade", "included include", "assumed assume", "provoked provoke",
        "analysed analyse", "organised organise", "organized organize", "changed change", "charged charge", "enabled enable",
        "argued argue", "influenced influence", "served serve", "caused cause", "posed pose", "focused focus", "exploited exploit",
        "maintained maintain", "explained explain", "contributed contribute", "promoted promote", "described describe",
    ])
    func past(row: String) { expect(row, tag: .vbd) }

    @Test(arguments: [
        "being be", "having have", "lying lie", "seeing see", "building build", "making make", "sharing share", "winning win",
        "running run", "using use", "strengthening strengthen", "developing develop", "expanding expand", "weaponising weaponise",
        "modelling model", "arguing argue", "agreeing agree", "putting put", "beginning begin", "fulfilling fulfil", "selling sell",
        "defining define", "re-arming re-arm", "far-reaching far-reaching", "state-building state-building", "training train",
        "rising rise", "overseeing oversee", "offering offer", "leading lead", "containing contain",
    ])
    func gerund(row: String) { expect(row, tag: .vbg) }

    @Test(arguments: [
        "better good", "worst bad", "larger large", "bigger big", "stronger strong", "earlier early", "wealthiest wealthy", "safer safe",
        "greater great", "longest long", "deeper deep", "braver brave", "fewer few", "more more", "least least", "cheaper cheap",
        "weaker weak", "smaller small",
    ])
    func degree(row: String) { expect(row, tag: .jjr) }

    @Test func otherWords() {
        let lemmatizer = Lemmatizer()
        #expect(lemmatizer.lemma(of: "States", lower: "states", tag: .nnps) == "States")
        #expect(lemmatizer.lemma(of: "n’t", lower: "n't", tag: .rb) == "not")
        #expect(lemmatizer.lemma(of: "are", lower: "are", tag: .vbp) == "be")
        #expect(lemmatizer.lemma(of: "saw", lower: "saw", tag: .vb) == "saw")
        #expect(lemmatizer.lemma(of: "ca", lower: "ca", tag: .md) == "can")
        #expect(lemmatizer.lemma(of: "'d", lower: "'d", tag: .md) == "would")
        #expect(lemmatizer.lemma(of: "", lower: "", tag: .nns).isEmpty)
        #expect(lemmatizer.lemma(of: "ing", lower: "ing", tag: .vbg) == "ing")
    }

    private func expect(_ row: String, tag: Tag) {
        let parts = row.split(separator: " ").map(String.init)
        #expect(Lemmatizer().lemma(of: parts[0], lower: parts[0], tag: tag) == parts[1])
    }
}
