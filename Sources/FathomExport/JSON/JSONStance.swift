import FathomModel
import FathomText

extension JSONExporter {
    /// The members that tell how the text stands to a mention or a link: `modality`, `claim` and `zone` always, `modality_cue` and
    /// `claim_words` where there is something to tell.
    static func stance(_ stance: Stance, in document: Document) -> [(key: String, value: JSONValue)] {
        var members: [(key: String, value: JSONValue)] = [("modality", .string(stance.modality.name))]
        if let cue = stance.cue { members.append(("modality_cue", .string(document.reading(of: cue)))) }
        switch stance.claim {
        case .author: members.append(("claim", .string("author")))
        case .actor(let id): members.append(("claim", .string(id.description)))
        case .words(let span):
            members.append(("claim", .string("other")))
            members.append(("claim_words", .string(document.reading(of: span))))
        }
        return members + [("zone", .string(stance.zone.name))]
    }

    /// The member with the words that set a rule off; none without such words.
    static func cue(_ trace: Trace, in document: Document) -> [(key: String, value: JSONValue)] {
        trace.cue.map { [("cue", .string(document.reading(of: $0)))] } ?? []
    }
}
