import type { Prepared } from '../link/lineage/parent.ts';

/** So many words of texts are kept ready: some megabytes, a thousand short articles. */
const WORDS = 150_000;

/** Texts made ready for comparing, the last used last. */
type Shelf = Map<string, Prepared>;

const shelves = new WeakMap<object, Shelf>();

/**
 * The texts of a ledger that were compared last, by article: what comes in next is near many of them. An article's text
 * never changes, so one that is kept is as good as one read anew.
 */
export const readyTexts = (ledger: object): ReadonlyMap<string, Prepared> => shelves.get(ledger) ?? new Map();

/**
 * Keeps some texts of a ledger ready, in the place of those that nobody asked for the longest time. `written`: the article
 * whose print is written next; it is read anew.
 */
export function keepReady(ledger: object, used: Iterable<Prepared>, written: string): void {
  const shelf: Shelf = shelves.get(ledger) ?? new Map();
  shelves.set(ledger, shelf);
  for (const one of used) {
    shelf.delete(one.text.id);
    shelf.set(one.text.id, one);
  }
  shelf.delete(written);
  let words = 0;
  for (const one of shelf.values()) words += one.comer.imprint.words.length;
  for (const [id, one] of shelf) {
    if (words <= WORDS) break;
    words -= one.comer.imprint.words.length;
    shelf.delete(id);
  }
}
