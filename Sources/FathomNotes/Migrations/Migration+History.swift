extension Migration {
    /// The history in steps: what the reader did in one go, which undo takes back as one.
    ///
    /// `run` is a number that each opening of the store draws for itself. `reverses` names the step that an undo or a redo turned round; `last` is
    /// the entry that brought a step where it stands, and is null for the step itself. Acts from before steps become a step each.
    static let history = Migration(
        name: "3-history",
        sql: """
            CREATE TABLE step (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                run INTEGER NOT NULL,
                text INTEGER REFERENCES text (id),
                verb TEXT NOT NULL,
                object TEXT NOT NULL,
                standing TEXT NOT NULL CHECK (standing IN ('done', 'undone', 'dropped', 'overtaken')),
                reverses INTEGER REFERENCES step (id),
                last INTEGER REFERENCES step (id)
            ) STRICT;
            CREATE INDEX step_standing ON step (standing, id) WHERE reverses IS NULL;
            CREATE INDEX step_text ON step (text, standing, id) WHERE reverses IS NULL;
            CREATE INDEX step_reverses ON step (reverses) WHERE reverses IS NOT NULL;
            CREATE INDEX step_last ON step (last) WHERE last IS NOT NULL;

            ALTER TABLE act ADD COLUMN step INTEGER REFERENCES step (id);
            CREATE INDEX act_step ON act (step, id);

            INSERT INTO step (id, at, run, text, verb, object, standing)
                SELECT act.id, act.at, 0, note.text, 'note-' || act.verb, '', 'done'
                FROM act JOIN note ON note.id = act.subject_id WHERE act.subject = 'note';
            UPDATE act SET step = id WHERE subject = 'note';
            """)
}
