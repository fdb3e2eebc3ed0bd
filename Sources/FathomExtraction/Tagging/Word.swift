package import FathomText

/// One token of a sentence as the grammar sees it.
package struct Word: Sendable {
    /// Its token, as an index into `Document.tokens`.
    package let token: Int
    /// Its bytes in the text.
    package let span: TextSpan
    /// The word as read: line-end hyphens taken out, nothing else changed.
    package let text: String
    /// The word in lower case with straight apostrophes.
    package let lower: String
    /// Its dictionary form in lower case; a name keeps its letters' case.
    package let lemma: String
    /// Its part of speech.
    package let tag: Tag
    /// The word it hangs on, as an index into the sentence's words; nil for a root. A very long sentence has several roots.
    package let head: Int?
    /// How it hangs on its head.
    package let label: Label
}

/// A sentence read: its words with parts of speech and heads. Markup tokens are left out, punctuation is kept.
package struct SentenceReading: Sendable {
    /// The sentence, as an index into `Document.sentences`.
    package let sentence: Int
    /// Its words in order; empty for a sentence of markup alone.
    package let words: [Word]
}
