extension Rules {
    /// The sentence of every rule by its name.
    public static var summaries: [String: String] {
        Dictionary((all + ofReader).map { ($0.name, $0.summary) }, uniquingKeysWith: { first, _ in first })
    }

    /// docs/reference/rules.md: every rule under the heading of what it makes, made from the registry.
    public static var reference: String {
        var page = "# Rules\n\nMade from the registry of rules; `make docs` writes it anew. What \"why?\" (`w`) shows is one of these.\n"
        var kinds: [String] = []
        for rule in all + ofReader where !kinds.contains(rule.makes) { kinds.append(rule.makes) }
        for kind in kinds {
            page += "\n## \(kind.prefix(1).uppercased() + kind.dropFirst())\n\n| rule | what it says | cue |\n|---|---|---|\n"
            for rule in all + ofReader where rule.makes == kind { page += "| `\(rule.name)` | \(rule.summary) | \(rule.cue) |\n" }
        }
        return page
    }
}
