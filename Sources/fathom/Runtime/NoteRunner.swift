internal import FathomModel
internal import FathomNotes
internal import FathomText
internal import FathomUI
internal import Synchronization

/// Does what `update` asks of the store, on a thread of its own, in order; every answer goes to the mailbox.
final class NoteRunner: Sendable {
    private let mailbox: Mailbox
    private let worker = Worker()
    private let session: Mutex<NoteSession>
    private let identities: Identities
    private let unsaved = Mutex<[NoteDraft]>([])
    private let isOpen = Mutex(false)
    /// Keeps the words that are being written.
    let drafts: DraftKeeper
    private let watch: StoreWatch

    init(session: NoteSession, identities: Identities, mailbox: Mailbox) {
        drafts = DraftKeeper(location: session.location, identities: identities, mailbox: mailbox)
        self.session = Mutex(session)
        watch = StoreWatch(session.location)
        self.identities = identities
        self.mailbox = mailbox
    }

    /// Allows the store to be opened: the first frame is on the screen. Reads the notes of the texts that are known by now, and leaves the
    /// mark of a first start.
    func begin() {
        isOpen.withLock { $0 = true }
        for text in 0..<identities.count { load(text: text) }
        worker.submit { [self] in
            FirstStart.leaveMark()
            watchStore()
        }
    }

    /// Reads the notes, bookmarks and corrections of a text. Nothing comes of a text that is still being read, or before `begin`: it is asked again then.
    func load(text: Int) {
        guard isOpen.withLock({ $0 }) else { return }
        worker.submit { [self] in
            guard let identity = identities[text] else { return }
            drafts.look(for: identity, at: text)
            report { session throws(Failure) in
                let notes = try session.read { store throws(StoreError) in try store.notes(of: identity) }
                return .notesLoaded(text: text, notes ?? [])
            }
            report { session throws(Failure) in
                let bookmarks = try session.read { store throws(StoreError) in try store.bookmarks(of: identity) }
                return .bookmarksLoaded(text: text, bookmarks ?? [])
            }
            report { session throws(Failure) in
                let corrections = try session.read { store throws(StoreError) in try store.corrections(of: identity) }
                return .correctionsLoaded(text: text, corrections ?? [])
            }
        }
    }

    /// From the time on that there is a store, reads the notes again whenever another program has written to it.
    private func watchStore() {
        watch.start { [self] in
            worker.submit { [self] in
                guard session.withLock({ $0.wasChangedElsewhere() }) else { return }
                for text in 0..<identities.count { load(text: text) }
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
                return try session.write { store throws(StoreError) in
                    guard let id = draft.note else {
                        return .noteSaved(draft, try store.add(draft.body, at: draft.place, of: identity, time: time))
                    }
                    do throws(StoreError) {
                        return .noteSaved(draft, try store.change(id, to: draft.body, saw: draft.saw, time: time))
                    } catch .changedMeanwhile(let current) {
                        return .clashed(Clash(mine: draft, theirs: current.note, isDeleted: current.deleted != nil))
                    }
                }
            }
        }
    }

    /// Puts a note on something else.
    func place(_ id: Int64, of text: Int, saw: Int64, at place: NotePlace) {
        worker.submit { [self] in
            report { [identities] session throws(Failure) in
                guard let identity = identities[text] else { throw Messages.stillReading }
                return try session.write { store throws(StoreError) in
                    do throws(StoreError) {
                        return .notePlaced(text: text, try store.place(id, at: place, of: identity, saw: saw, time: Environment.now))
                    } catch .changedMeanwhile(let current) {
                        return .clashed(.place, current, text: text, at: place)
                    }
                }
            }
        }
    }

    /// Looks for the passages that notes of a text are about, on a thread of its own: it takes as long as the text is long.
    func find(_ notes: [Note], of text: Int, in document: Document) {
        Thread.start { [mailbox] in mailbox.post(.notesFound(text: text, NoteStandings(document).places(of: notes))) }
    }

    /// Looks for words in the notes of all texts.
    func search(_ words: String) {
        worker.submit { [self] in
            report { session throws(Failure) in
                let hits = try session.read { store throws(StoreError) in try store.search(words) }
                return .noteHits(hits ?? [], words: words)
            }
        }
    }

    /// Keeps a change of the statements about a text.
    func correct(_ change: CorrectionChange, of text: Int, object: String, said: String) {
        worker.submit { [self] in
            report { [identities, mailbox] session throws(Failure) in
                guard let identity = identities[text] else { throw Messages.stillReading }
                return try session.write { store throws(StoreError) in
                    do throws(StoreError) {
                        try store.correct(change, .correct, of: object, in: identity, time: Environment.now)
                        return .corrected(text: text, try store.corrections(of: identity), said: said)
                    } catch .correctedMeanwhile {
                        let theirs = try store.corrections(of: identity)
                        mailbox.post(.correctionsLoaded(text: text, theirs))
                        return .correctionClashed(CorrectionClash(text: text, mine: change, said: said, theirs: theirs))
                    }
                }
            }
        }
    }

    /// Keeps a bookmark of a text.
    func keep(_ bookmark: Bookmark, of text: Int) {
        write(text) { store, identity throws(StoreError) in try store.keep(bookmark, of: identity, time: Environment.now) }
    }

    /// Deletes the bookmark of that letter.
    func deleteBookmark(_ letter: Character, of text: Int) {
        write(text) { store, identity throws(StoreError) in try store.deleteBookmark(letter, of: identity, time: Environment.now) }
    }

    /// Writes something about a text, of which only a failure is told.
    private func write(_ text: Int, _ body: @escaping @Sendable (NoteStore, TextIdentity) throws(StoreError) -> Void) {
        worker.submit { [self] in
            do throws(Failure) {
                guard let identity = identities[text] else { throw Messages.stillReading }
                try session.withLock { session throws(Failure) in
                    try session.write { store throws(StoreError) in try body(store, identity) }
                }
            } catch {
                mailbox.post(.failed(error.message, draft: nil))
            }
        }
    }

    /// Marks a note deleted, if it is still the version that the reader saw.
    func delete(_ id: Int64, of text: Int, saw: Int64) {
        worker.submit { [self] in
            report { session throws(Failure) in
                try session.write { store throws(StoreError) in
                    do throws(StoreError) {
                        return .noteDeleted(text: text, try store.delete(id, saw: saw, time: Environment.now))
                    } catch .changedMeanwhile(let current) {
                        return .clashed(.delete, current, text: text, at: current.note.place)
                    }
                }
            }
        }
    }

    /// Reads what was done to a text, the latest first.
    func readHistory(text: Int) {
        worker.submit { [self] in
            report { [identities] session throws(Failure) in
                guard let identity = identities[text] else { throw Messages.stillReading }
                let steps = try session.read { store throws(StoreError) in try store.history(of: identity, last: 500) }
                return .historyLoaded(text: text, steps ?? [], zone: Timestamp.zone(at: Environment.now))
            }
        }
    }

    /// Looks at the backups.
    func readBackups() {
        worker.submit { [self] in
            report { session throws(Failure) in
                let backups = BackupFolder(ofStoreAt: session.location.path).backups
                return .backupsLoaded(
                    backups.map { BackupFact(id: $0.path, time: Timestamp.local($0.time), notes: try? $0.count()) })
            }
        }
    }

    /// Puts a backup back, and reads everything anew.
    func restore(_ backup: BackupFact) {
        worker.submit { [self] in
            report { session throws(Failure) in .restored(backup, aside: try session.restore(backupAt: backup.id)) }
            for text in 0..<identities.count { load(text: text) }
        }
    }

    /// Writes what is known of a text for another program; asks first where something stands in the place.
    func export(_ wish: ExportWish, of machine: ArgumentModel) {
        worker.submit { [self] in
            report { [identities] session throws(Failure) in
                guard let identity = identities[wish.text] else { throw Messages.stillReading }
                return try Exporting(wish).event(of: session.basis(machine, of: identity))
            }
        }
    }

    /// Takes back what was done last to a text, or does it again.
    func turn(_ direction: HistoryTurn.Direction, text: Int) {
        worker.submit { [self] in
            report { [identities] session throws(Failure) in
                guard let identity = identities[text] else { throw Messages.stillReading }
                let turn = try session.read { store throws(StoreError) in
                    direction == .undo
                        ? try store.undo(in: identity, time: Environment.now) : try store.redo(in: identity, time: Environment.now)
                }
                return .turned(direction, turn??.step, text: text)
            }
        }
    }

    /// Waits until everything asked for is done, and makes a backup if anything changed since the last. Words that are not in the store then are
    /// kept in files; returns their paths. With `wasSaving`, the words that the editor had last were on their way to the store, and need no file if
    /// they arrived.
    func finish(wasSaving: Bool) -> [String] {
        worker.submit { [self] in session.withLock { $0.backUpIfDue(interval: 0) } }
        worker.finish()
        let lost = unsaved.withLock { $0 }
        if wasSaving, lost.isEmpty { drafts.drop() }
        let paths = lost.compactMap { drafts.keepApart($0) }
        drafts.settle()
        return paths
    }

    /// Posts what `body` gives, or its failure; with a draft, that is on disk then, or comes back.
    private func report(_ draft: NoteDraft? = nil, _ body: (inout NoteSession) throws(Failure) -> Event) {
        do throws(Failure) {
            let event = try session.withLock { session throws(Failure) in try body(&session) }
            if let draft { unsaved.withLock { $0.removeAll { $0 == draft } } }
            mailbox.post(event)
            watchStore()
            session.withLock { $0.backUpIfDue() }
        } catch {
            mailbox.post(.failed(error.message, draft: draft))
        }
    }
}

extension Event {
    /// What was to be done with a note that somebody else changed meanwhile.
    fileprivate static func clashed(_ wish: Clash.Wish, _ current: StoredNote, text: Int, at place: NotePlace) -> Event {
        let mine = NoteDraft(text: text, place: place, note: current.note.id, body: current.note.body)
        return .clashed(Clash(wish, mine: mine, theirs: current.note, isDeleted: current.deleted != nil))
    }
}
