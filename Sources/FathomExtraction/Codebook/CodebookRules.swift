/// The names under which a codebook's rows stand in traces.
enum CodebookRules {
    /// A name or alias of an actor of the codebook.
    static let actor = "codebook-actor"
    /// A cue phrase of a concept of the codebook.
    static let cue = "codebook-cue"
}
