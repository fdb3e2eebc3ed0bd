import FathomText

/// Texts of our own for the tests of reading.
enum Samples {
    /// A wrapped text with the quirks of a copied page: it starts in mid-sentence with a blank, empty lines and one-space indents stand
    /// inside sentences, headings have no empty line above, keywords go over an empty line.
    static let page = """
         the harbour, which had been closed for a decade. During these years the
        town lived on fishing and on loans from its neighbours—few of them were
        ever repaid. Therefore, the council studied the costs of a new mole and its

        effects on trade.
        Materials and Methods

        The report rests on a descriptive—analytical method and on the minutes
        of the council. Framed within the theory of public goods, this study used

         the letters of the harbour master to the Crown of Norway and to the
        guilds, as far as they have been kept.
        Results and Discussion

        The minutes show several key elements of the plan. These include proactive
        cross-border loans, the building of a net-
        work of warehouses, and a treaty with the U.S. and Great
        Britain. The plan was slow; any delay could have jeopardized it for years to
        come.

        The council responded with urgency. This raises the

        central question: Who pays in
         the end? Nobody knew.
        Conclusion

        The mole strengthened the town, and it deepened the ties with Denmark and
        Sweden, as the tolls of those years and the letters of the merchants

        show in each of the ports.

        Keywords: Harbours, Loans, Trade, Public Goods, Council of

        Bergen, Moles, Treaties.
         
        """

    /// The text `name` reads as, plain unless told otherwise.
    static func read(_ text: String, _ format: Document.Format = .plain) -> Document {
        Document(reading: Array(text.utf8), name: "sample", format: format)
    }

    /// The sentences of a text as a reader would read them.
    static func sentences(_ text: String, _ format: Document.Format = .plain) -> [String] {
        let document = read(text, format)
        return document.sentences.map { document.reading(of: $0.span) }
    }

    /// The tokens of a text that are read, as words.
    static func words(_ text: String, _ format: Document.Format = .plain) -> [String] {
        let document = read(text, format)
        return document.tokens.filter { $0.kind != .markup }.map(document.word)
    }
}
