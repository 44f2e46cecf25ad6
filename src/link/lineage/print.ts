import type { LineagePrint } from '../../core/lineage.ts';
import { outletKey, outletKeys } from './credit.ts';
import type { Imprint } from './imprint.ts';
import type { Prepared } from './parent.ts';

/** Runs among which one is chosen: passages that share as many in a row share at least one choice. */
const WINDOW = 7;

/** The keys by which others find an article, and it finds them. */
export const printOf = ({ text, comer, fingerprint, days }: Prepared): LineagePrint => ({
  runs: chooseRuns(comer.imprint),
  marks: fingerprint().marks,
  outlets: text.outlet === undefined ? [] : outletKeys(text.outlet),
  credits: [...new Set(text.credits.map(({ outlet }) => outletKey(outlet)))],
  ...(days === undefined ? {} : { since: days[0], until: days[1] }),
});

/**
 * About a quarter of the runs of a text: of every `WINDOW` in a row the one with the least key, so that two texts that
 * share as many in a row have chosen the same one. Method: winnowing (Schleimer, Wilkerson and Aiken 2003).
 */
export function chooseRuns({ keys }: Pick<Imprint, 'keys'>): number[] {
  const chosen = new Set<number>();
  let stretch: number[] = [];
  const settle = (): void => {
    for (let first = 0; first + WINDOW <= stretch.length || (first === 0 && stretch.length > 0); first++)
      chosen.add(Math.min(...stretch.slice(first, first + WINDOW)));
    stretch = [];
  };
  for (let i = 0; i <= keys.length; i++) {
    const key = keys[i];
    if (key === undefined) settle();
    else stretch.push(key);
  }
  return [...chosen];
}
