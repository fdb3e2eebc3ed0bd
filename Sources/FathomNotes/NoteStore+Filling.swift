internal import FathomModel
internal import GRDB

extension NoteStore {
    /// Writes so many notes, in turn to these texts, each as a step of its own and all in one transaction; for measuring.
    package func fill(_ count: Int, of texts: [TextIdentity], time: Int64) throws(StoreError) {
        try write { [run] database in
            let editions = try texts.map { try TextRow.edition(for: $0, at: time, in: database) }
            for number in 0..<count {
                let edition = editions[number % editions.count]
                let body = "Note \(number): compare what is said here with the section before, and with the war of \(1900 + number % 120)."
                try StepWriter.step(.addNote, of: NoteRow.words(of: body), text: edition.text, at: time, run: run, in: database) { step in
                    _ = try NoteRow.insert(
                        body, at: NotePlace(section: number % 9, sectionTitle: "Section \(number % 9)"), of: edition, step)
                }
            }
        }
    }
}
