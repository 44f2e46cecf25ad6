/** What the shapes of the drawing mean. */
export const Legend = () => (
  <ul className="legend" aria-label="What the shapes mean">
    <li>
      <i className="swatch solid" /> day stated
    </li>
    <li>
      <i className="swatch lent" /> day told of the passage around it
    </li>
    <li>
      <i className="swatch faded" /> any day inside is possible
    </li>
    <li>
      <i className="swatch hollow" /> planned, threatened, called for or said not to have happened
    </li>
    <li>
      <i className="swatch dot" /> published
    </li>
  </ul>
);
