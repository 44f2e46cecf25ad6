import type { CSSProperties } from 'react';
import type { EventRow } from '../../../src/core/view.ts';
import { FigureWords } from './FigureWords.tsx';

const AIR = 1.25;
const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;

/** Figures with their words, each drawn on one scale: full up to the least, faded up to the most, open without one. */
export function FigureRanges({ figures }: { figures: EventRow['figures'] }) {
  const whole = Math.max(1, ...figures.map(({ least, most }) => most ?? least)) * AIR;
  return (
    <ul className="figure-ranges">
      {figures.map((figure) => (
        <li key={figure.id}>
          <FigureWords figure={figure} /> <span className="fine">written “{figure.cite.quote}”</span>
          <span
            className={figure.most === null ? 'range open' : 'range'}
            aria-hidden="true"
            style={
              {
                '--least': percent(figure.least, whole),
                '--most': figure.most === null ? '100%' : percent(figure.most, whole),
              } as CSSProperties
            }
          />
        </li>
      ))}
    </ul>
  );
}
