internal import FathomModel
internal import FathomNotes
internal import FathomUI
internal import Synchronization

/// Does what `update` asks of the store, on a thread of its own, in order; every answer goes to the mailbox.
final class NoteRunner: Sendable {
    private let mailbox: Mailbox
    private let worker = Worker()
    private let session: Mutex<NoteSession>
    private let identities: Identities
    private let unsaved = Mutex<[NoteDraft]>([])

    init(session: NoteSession, identities: Identities, mailbox: Mailbox) {
        self.session = Mutex(session)
        self.identities = identities
        self.mailbox = mailbox
    }

    /// Reads the notes of a text; nothing comes of a text that is still being read, for it is asked again when it is there.
    func load(text: Int) {
        worker.submit { [self] in
            guard let identity = identities[text] else { return }
            report { session throws(Failure) in
                let notes = try session.read { store throws(StoreError) in try store.notes(of: identity) }
                return .notesLoaded(text: text, notes ?? [])
            }
        }
    }

    /// Writes a draft as a new note, or as the new words of its note.
    func save(_ draft: NoteDraft) {
        unsaved.withLock { $0.append(draft) }
        worker.submit { [self] in
            report(draft) { [identities] session throws(Failure) in
                guard let identity = identities[draft.text] else { throw Messages.stillReading }
                let time = Environment.now
                let note = try session.write { store throws(StoreError) in
                    guard let id = draft.note else { return try store.add(draft.body, at: draft.place, of: identity, time: time) }
                    return try store.change(id, to: draft.body, time: time)
                }
                return .noteSaved(draft, note)
            }
        }
    }

    /// Marks a note deleted, or takes that back.
    func mark(_ id: Int64, of text: Int, deleted: Bool) {
        worker.submit { [self] in
            report { session throws(Failure) in
                let note = try session.write { store throws(StoreError) in
                    deleted ? try store.delete(id, time: Environment.now) : try store.restore(id, time: Environment.now)
                }
                return deleted ? .noteDeleted(text: text, note) : .noteRestored(text: text, note)
            }
        }
    }

    /// Runs a job after the others, with the path of the store.
    func run(_ job: @escaping @Sendable (StoreLocation) -> Void) {
        worker.submit { [self] in job(session.withLock { $0.location }) }
    }

    /// Waits until everything asked for is done, and returns the drafts that are not on disk.
    func finish() -> [NoteDraft] {
        worker.finish()
        return unsaved.withLock { $0 }
    }

    /// Posts what `body` gives, or its failure; with a draft, that is on disk then, or comes back.
    private func report(_ draft: NoteDraft? = nil, _ body: (inout NoteSession) throws(Failure) -> Event) {
        do throws(Failure) {
            let event = try session.withLock { session throws(Failure) in try body(&session) }
            if let draft { unsaved.withLock { $0.removeAll { $0 == draft } } }
            mailbox.post(event)
        } catch {
            mailbox.post(.failed(error.message, draft: draft))
        }
    }
}
