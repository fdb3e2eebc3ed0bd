internal import FathomNotes
internal import Synchronization

/// How the store knows the texts of a run again. An identity takes a pass over the text, so it is made off the main thread; a text from
/// standard input has none before its end.
final class Identities: Sendable {
    private let texts: Mutex<[TextIdentity?]>

    /// Identities of `count` texts, none known yet.
    init(count: Int) {
        texts = Mutex(Array(repeating: nil, count: count))
    }

    /// How many texts there are.
    var count: Int { texts.withLock { $0.count } }

    /// Makes the identity of the text at `place`. Linear in its bytes.
    func settle(_ place: Int, as text: LoadedText, title: String) {
        let identity = TextIdentity(text, title: title)
        texts.withLock { $0[place] = identity }
    }

    /// The identity of the text at `place`; nil while it is being read, and for a text that could not be.
    subscript(place: Int) -> TextIdentity? {
        texts.withLock { $0.indices.contains(place) ? $0[place] : nil }
    }
}
