/** What the signs of the map mean, and whose outlines they are. */
export const MapLegend = () => (
  <div className="map-legend">
    <ul className="legend">
      <li>
        <span className="swatch map-dot" /> a place; the larger, the more reports of events there
      </li>
      <li>
        <span className="swatch map-reach" /> how far the place may reach: a town, a district, a region, a country
      </li>
      <li>
        <span className="swatch map-near" /> a place without a point of its own, drawn at the wider place that has one
      </li>
    </ul>
    <p className="fine">
      Points are of GeoNames (CC BY 4.0), outlines of Natural Earth. Where borders run is disputed in many places; the
      drawing takes no side. Nothing is asked of any other machine.
    </p>
  </div>
);
