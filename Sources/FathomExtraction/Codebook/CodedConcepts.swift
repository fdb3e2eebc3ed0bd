import FathomModel

/// Makes the entries of a text: chooses among the machine's candidates, puts those of the codebook's cues among them, and leaves out what the
/// codebook stops.
struct CodedConcepts {
    let sentences: [ReadSentence]
    let codebook: CodebookIndex

    /// What is chosen of the candidates of each sentence, in order, and the entries that it makes. Near linear in the candidates.
    func concepts(of stage: CandidateStage, _ watch: Watch) -> (chosen: [Candidate], entries: [Entry]) {
        let chosen = chosen(of: stage, watch)
        let entries = entries(of: chosen)
        guard !codebook.stops.isEmpty else { return (chosen, entries) }
        let stopped = stopped(chosen, entries)
        let kept = chosen.indices.filter { !stopped.contains($0) }.map { chosen[$0] }
        return (kept, self.entries(of: kept))
    }

    private func chosen(of stage: CandidateStage, _ watch: Watch) -> [Candidate] {
        guard var finder = CueFinder(codebook) else { return stage.chosen(watch) { _, candidates in Chooser.choose(candidates) } }
        return stage.chosen(watch) { place, candidates in
            CuedChooser.join(Chooser.choose(candidates), finder.candidates(in: sentences[place], place: place), in: sentences[place])
        }
    }

    private func entries(of chosen: [Candidate]) -> [Entry] {
        var merger = Merger(sentences: sentences)
        return merger.entries(of: chosen)
    }

    /// The places of the candidates whose words are a stop phrase, and of all those of an entry that would be called so.
    private func stopped(_ chosen: [Candidate], _ entries: [Entry]) -> Set<Int> {
        var stopped: Set<Int> = []
        for entry in entries where entry.cued == nil {
            let names = entry.members.map { chosen[$0].name(in: sentences) }
            let isWhole = codebook.stops.holds(EntryName.best(of: names))
            for (member, name) in zip(entry.members, names) where isWhole || codebook.stops.holds(name) { stopped.insert(member) }
        }
        return stopped
    }
}

extension CodebookIndex {
    /// What the codebook calls an entry that comes from it; nil for the machine's own.
    func name(of entry: Entry) -> String? { entry.cued.flatMap { codebook?.concepts[safe: $0]?.name } }
}
