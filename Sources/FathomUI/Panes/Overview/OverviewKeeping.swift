import FathomModel
import FathomScreen
import FathomText

/// What views were laid out last, so that it need not be laid out for every frame.
struct KeptOverviews: Sendable {
    var listing: Listing?
    var matrix: KeptMatrix?
    var map: MapContent?
}

extension TextState {
    /// The list that a view is, in lines of `columns` columns. Constant time if nothing changed since it was kept.
    func listing(of overview: Overview, columns: Int, look: Look) -> Listing {
        let key = Listing.Key(
            subject: overview.subject, edition: edition, showing: showing, noted: noted.sections, readTo: readTo, columns: columns,
            glyphs: look.glyphs)
        if let listing = kept.listing, listing.key == key { return listing }
        switch overview.subject {
        case .gaps: return .gaps(self, key)
        case .corrections: return .corrections(self, key)
        case .path(let from, let to): return .path(from: from, to: to, self, key)
        case .sentences(let place): return .sentences(place, self, key)
        case .matrix, .map: return Listing(key)
        }
    }

    /// The map at `place` for a screen of `columns` columns. Constant time if nothing changed since it was kept.
    func map(_ place: MapPlace, columns: Int) -> MapContent {
        let centre = place.zoom == .whole ? nil : place.centre
        let key = MapContent.Key(zoom: place.zoom, centre: centre, edition: edition, showing: showing, columns: columns)
        if let map = kept.map, map.key == key { return map }
        return MapContent(model, key)
    }

    /// Up to which byte the model tells of the text: all of it once it was read through, else as far as it was read for certain.
    var readTo: Int {
        if let bytes = reading.bytes { return bytes }
        guard reading.progress != nil else { return .max }
        return mentions.entries.last?.span.upper ?? 0
    }
}
