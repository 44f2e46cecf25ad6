import { type Doc, formOf, lowOf, tokenAt } from '../../annotate/doc.ts';
import { cut, type Span } from '../../core/span.ts';

/** What is named and no place, though people are on it and things are done to it. */
const VESSEL =
  /^(?:ship|ships|vessel|ferry|boat|lifeboat|fishing-boat|gunboat|warship|steamer|steamship|tanker|trawler|freighter|barge|frigate|destroyer|corvette|submarine|cruiser|yacht|tug|tugboat|schooner|dredger|minesweeper|cutter|liner|flagship)$/;

interface Named {
  readonly span: Span;
}

/**
 * Names that an article gives to vessels: "the ferry Kaja", "aboard the Kaja". Boats are named after towns as often as not,
 * and a gazetteer knows most short names.
 */
export const vesselsIn = (doc: Doc, named: readonly Named[]): ReadonlySet<string> =>
  new Set(named.filter((one) => isVessel(doc, one)).map(({ span }) => cut(doc.text, span)));

/** A vessel wherever it stands, except "in Kaja": a boat may bear the name of a town that is told of, too. */
export function isOnVessel(doc: Doc, { span }: Named, vessels: ReadonlySet<string>): boolean {
  if (!vessels.has(cut(doc.text, span))) return false;
  const before = lowOf(doc, tokenAt(doc, span[0]) - 1);
  return !/^(?:in|near|at|from|to)$/.test(before);
}

function isVessel(doc: Doc, { span }: Named): boolean {
  let before = tokenAt(doc, span[0]) - 1;
  while (before >= 0 && /^["“‘'«]$/.test(formOf(doc, before))) before--;
  if (before < 0) return false;
  const word = lowOf(doc, before);
  return VESSEL.test(word) || word === 'aboard' || (word === 'the' && lowOf(doc, before - 1) === 'aboard');
}
