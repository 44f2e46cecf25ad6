import type { SearchHit } from '../../../src/core/view.ts';
import { type Bundle, byId } from './contents.ts';
import { stem } from './stem.ts';

const MOST = 50;

/** Lower case without accents, so that "Zekri" finds "Zékri". */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What a bundle holds about a query: actors whose spelling holds every word, then sentences that do. */
export function searchBundle(bundle: Bundle, query: string): readonly SearchHit[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem);
  if (words.length === 0) return [];
  const holds = (text: string): boolean => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const hits: SearchHit[] = bundle.actors
    .filter((actor) => actor.names.some((name) => holds(name.text)))
    .map((actor) => ({ kind: 'actor', id: actor.id, text: actor.name }));
  for (const view of byId(bundle.articleViews).values()) {
    const { text, sentences } = view.reading;
    for (const [start, end] of sentences) {
      const quote = text.slice(start, end);
      if (!holds(quote)) continue;
      hits.push({
        kind: 'sentence',
        id: `${view.id}.${start}`,
        article: view.id,
        ...(view.outlet !== undefined && { outlet: view.outlet }),
        ...(view.published !== undefined && { reported: view.published.value }),
        text: quote,
        cite: { article: view.id, span: [start, end], quote },
      });
      if (hits.length >= MOST) return hits;
    }
  }
  return hits;
}
