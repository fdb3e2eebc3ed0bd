internal import FathomNotes
internal import FathomUI
internal import Synchronization

/// Keeps the words that are being written in a file until they are saved, and finds those that an earlier run kept; on a thread of its own.
final class DraftKeeper: Sendable {
    private struct Content {
        /// The file with the words that are being written.
        var held: DraftFolder.Held?
        /// The texts that were looked up already.
        var seen: Set<Int> = []
        /// Whether the reader was told that words cannot be kept.
        var hasComplained = false
    }

    private let folder: DraftFolder
    private let identities: Identities
    private let mailbox: Mailbox
    private let worker = Worker()
    private let content = Mutex(Content())

    init(location: StoreLocation, identities: Identities, mailbox: Mailbox) {
        folder = DraftFolder(beside: location)
        self.identities = identities
        self.mailbox = mailbox
    }

    /// Keeps words in place of those that were kept of them before.
    func keep(_ draft: NoteDraft) {
        worker.submit { [self] in
            let file = DraftFile(draft, of: identities[draft.text], written: Environment.now).content
            content.withLock { content in
                do throws(DraftFault) {
                    let held = content.held
                    content.held = if let held { try folder.replace(held, with: file) } else { try folder.make(file) }
                } catch {
                    if !content.hasComplained { mailbox.post(.draftNotKept(Messages.draftNotKept(errno: error.error))) }
                    content.hasComplained = true
                }
            }
        }
    }

    /// Keeps words in a file of their own, here and now; returns its path, nil if that cannot be.
    func keepApart(_ draft: NoteDraft) -> String? {
        worker.finish()
        let file = DraftFile(draft, of: identities[draft.text], written: Environment.now).content
        return content.withLock { content in
            let held = content.held
            content.held = nil
            let kept = (held.flatMap { try? folder.replace($0, with: file) }) ?? (try? folder.make(file))
            return kept?.path
        }
    }

    /// The words are saved, or given up.
    func drop() {
        worker.submit { [self] in
            content.withLock { content in
                content.held.map { folder.remove($0) }
                content.held = nil
            }
        }
    }

    /// From now on the words of that file are being written.
    func takeUp(_ path: String) {
        worker.submit { [self] in content.withLock { $0.held = folder.hold(path) } }
    }

    /// Takes a file away.
    func delete(_ path: String) {
        worker.submit { [self] in folder.hold(path).map { folder.remove($0) } }
    }

    /// Looks once whether words about a text wait to be saved, and tells of them.
    func look(for text: TextIdentity, at place: Int) {
        guard content.withLock({ $0.seen.insert(place).inserted }) else { return }
        worker.submit { [self] in
            let drafts = folder.found().compactMap { path, content in
                DraftFile(content: content, text: place).flatMap { file in
                    file.isAbout(text) ? KeptDraft(id: path, draft: file.draft, written: file.written) : nil
                }
            }
            if !drafts.isEmpty { mailbox.post(.draftsFound(drafts, now: Environment.now)) }
        }
    }

    /// Waits until everything asked for is done.
    func settle() {
        worker.finish()
    }
}
