/// A short text of our own for tests that need one: a town, the sea, and what it did about it.
public enum SampleText {
    /// The text, as Markdown of about 500 words.
    public static let markdown = """
        # The harbour and the sea

        This report tells how one town lived with a rising sea. It follows the decisions of forty years and asks what came of them. \
        Aldane is invented; nothing in it happened.

        ## 1 The town

        Aldane lies where the river Tarn meets the sea. The town council governs it, and the Harbour Guild owns most of its quays. \
        The neighbouring city of Corvin competes with Aldane for the grain trade, and the two have quarrelled about the river for as \
        long as anybody remembers.

        The fishing families of the lower town live nearest to the water. They speak of the sea as one speaks of a difficult uncle.

        ## 2 The danger

        Storm floods threaten the lower town every winter. The worst of them drowned ninety people in a single night. The slow \
        silting of the river is a quieter danger: it closes the quays to large ships, and with the ships the income of the Harbour \
        Guild goes away.

        ## 3 What was done

        The council's answer had three parts:

        - a sea wall along the whole northern shore,
        - an early-warning network of bells and riders,
        - a pact with Corvin about dredging the river.

        The town council built the sea wall against the storm floods. The wall was paid for by a tax on every barrel that crossed \
        the quays. The Harbour Guild opposed the tax, and for two years it opposed the council in everything else.

        The early-warning network was cheaper. Riders from the lighthouse reached every street of the lower town in a quarter of an \
        hour, and the bells did the rest.

        The dredging pact ended the long quarrel. Aldane and Corvin became allies against the silt, which cared for neither of them.

        > A wall keeps the water out. A neighbour keeps the river open.

        ## 4 What came of it

        The sea wall led to fewer deaths: no flood has drowned anybody since it stood. It also led to higher taxes, and the higher \
        taxes drove some merchants of the Harbour Guild to Corvin.

        The dredging pact brought back the large ships. The return of the large ships made the Harbour Guild rich again, and the \
        quarrel about the tax was forgotten.

        ### 4.1 What it cost

        The fishing families lost their beaches to the sea wall. Nobody had asked them.

        ## 5 Conclusion

        A wall alone would not have saved Aldane. What saved it was a wall, a network of people who could ride at night, and a pact \
        with an old rival.

        Keywords: floods, harbours, sea walls, alliances
        """
}
