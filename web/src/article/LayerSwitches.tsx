import { ToggleButton, Toolbar } from 'react-aria-components';
import type { Reading } from '../../../src/core/reading.ts';

export const LAYERS = ['statements', 'events', 'names', 'figures', 'dates'] as const;

/** What can be marked in the text, and unmarked by the reader. */
export type Layer = (typeof LAYERS)[number];

/** The legend of the marks; each entry switches its marks off and on. */
export function LayerSwitches({
  layers,
  onChange,
  reading,
}: {
  layers: ReadonlySet<Layer>;
  onChange: (layers: ReadonlySet<Layer>) => void;
  reading: Reading;
}) {
  const counts: Readonly<Record<Layer, number>> = {
    statements: reading.statements.length,
    events: reading.events.length,
    names: reading.mentions.filter(({ actor, form }) => actor !== null && form !== 'pronoun').length,
    figures: reading.figures.length,
    dates: reading.dates.length,
  };
  const toggle = (layer: Layer, on: boolean): void => {
    const next = new Set(layers);
    if (on) next.add(layer);
    else next.delete(layer);
    onChange(next);
  };
  return (
    <Toolbar aria-label="Marks in the text" className="layers">
      {LAYERS.map((layer) => (
        <ToggleButton key={layer} isSelected={layers.has(layer)} onChange={(on) => toggle(layer, on)}>
          <span className={`key key-${layer}`} aria-hidden="true" />
          {layer} {counts[layer]}
        </ToggleButton>
      ))}
    </Toolbar>
  );
}
