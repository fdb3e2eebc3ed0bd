/// Cuts a phrase that stands in no text, such as a name of a word list, into words as a text would be cut.
package enum PhraseWords {
    /// The words of `phrase` in order, marks of punctuation among them. Linear.
    package static func words(of phrase: String) -> [String] {
        let bytes = Array(phrase.utf8)
        var tokenizer = Tokenizer(bytes)
        tokenizer.read(Piece(span: TextSpan(0, bytes.count), isMarkup: false))
        let reader = TextReader(bytes: bytes, tokens: tokenizer.tokens)
        return tokenizer.tokens.map(reader.word)
    }
}
