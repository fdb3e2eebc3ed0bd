internal import FathomModel
internal import FathomNotes
internal import FathomScreen
internal import FathomUI
internal import Synchronization

/// Finds where the reader left texts, and keeps where the reader leaves them.
final class PlaceKeeper: Sendable {
    private let folder = PlaceFolder()
    private let mailbox: Mailbox
    /// Whether to begin each text at its top.
    private let isFresh: Bool
    /// The texts whose place was found before the first frame.
    private let found = Mutex<[Int]>([])

    init(isFresh: Bool, mailbox: Mailbox) {
        self.isFresh = isFresh
        self.mailbox = mailbox
    }

    /// Looks, before the first frame, for the place of a text that is read already. Costs the digest of the text, and nothing for a reader who never
    /// left one. Returns whether there is one.
    func look(_ text: LoadedText, at index: Int) -> Bool {
        guard !isFresh, let folder, folder.exists, !text.bytes.isEmpty else { return false }
        guard let place = folder.place(of: SHA256.hexadecimal(of: text.bytes)) else { return false }
        found.withLock { $0.append(index) }
        mailbox.post(.placeFound(text: index, place, isChanged: false, now: Environment.now))
        return true
    }

    /// Looks for the place of a text once it is known: by its content, then by its name.
    func look(_ identity: TextIdentity, at index: Int) {
        guard !isFresh, let folder, folder.exists, identity.count > 0, !found.withLock({ $0.contains(index) }) else { return }
        if let place = folder.place(of: identity.digest) {
            mailbox.post(.placeFound(text: index, place, isChanged: false, now: Environment.now))
        } else if let name = identity.name, let place = folder.place(named: name.harmless) {
            mailbox.post(.placeFound(text: index, place, isChanged: true, now: Environment.now))
        }
    }

    /// Keeps where the reader is in each text that is known.
    func keep(_ state: State, _ identities: Identities) {
        guard let folder else { return }
        for index in 0..<identities.count {
            guard let identity = identities[index], identity.count > 0 else { continue }
            guard var place = state.place(ofText: index) else {
                folder.forget(identity.digest)
                continue
            }
            place.left = Environment.now
            place.name = identity.name ?? ""
            folder.keep(place, of: identity.digest)
        }
        folder.prune()
    }
}
