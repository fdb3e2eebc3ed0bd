/// All link rules. Their places in this list are numbers in Resources/rules/link-weights.tsv: add new ones at the end and learn again.
enum LinkRegistry {
    /// The rules in the order of their numbers.
    static let rules: [any LinkRule.Type] = [
        DoerRule.self, UpperDoerRule.self, CarrierRule.self, OwnerRule.self, AgentRule.self, AnnouncedOwnerRule.self, CompanionRule.self,
        BearerRule.self, ProtagonistRule.self, NearActorRule.self,
        CauseSubjectRule.self, MeansRule.self, HangsOnRule.self, InsideRule.self, BecauseRule.self, PointedRule.self, AsResultRule.self,
        AnnouncedEffectRule.self, NearCauseRule.self, CauseBeforeRule.self,
        InsideThreatRule.self, AgainstRule.self, FrontedThreatRule.self, AnsweredBeforeRule.self, NearThreatRule.self,
        ThreatBeforeRule.self,
        NamedInEffectRule.self, ObjectOwnerRule.self, GainerRule.self, UpperGainerRule.self, NearBearerRule.self, MainBearerRule.self,
        DangerToRule.self, FacedRule.self, HarmRule.self, HarmingThreatRule.self, OwnWeaknessRule.self, PosedByRule.self,
        NearVictimRule.self, MainVictimRule.self,
        JoiningVerbRule.self, WithRule.self, AgainstActorRule.self, FamilyRule.self, JointDoersRule.self, HelpedRule.self,
        NearActorsRule.self,
        AnswersActorRule.self, NamedAgainRule.self, ThreatNamedAgainRule.self, BearerBeforeRule.self, VictimBeforeRule.self,
        PosesRule.self,
    ]

    /// The rules as the register lists them.
    static var descriptions: [RuleDescription] { rules.map { RuleDescription($0.name, makes: $0.makes, $0.summary, cue: $0.cue.words) } }

    /// The number of the rule of that name; nil if there is none.
    static func number(of name: String) -> Int? { numbers[name] }

    private static let numbers: [String: Int] = Dictionary(
        rules.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
}
