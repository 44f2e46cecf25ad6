import { describe, expect, test } from 'vitest';
import { seeded } from '../../../train/random.ts';
import type { LineageCredit, LineageText } from '../../core/lineage.ts';
import { childrenAmong, isTurned } from './kinship.ts';
import { type Prepared, parentsOf, prepare } from './parent.ts';

const STORIES = [
  'Fighters of the Harim Front entered the town of Orm on Monday after two days of shelling. The army pulled back across ' +
    'the river and left its heavy guns behind. A doctor at the clinic counted nineteen wounded men, most of them farmers. ' +
    'The mayor asked both sides to let families leave by the southern road before the night.',
  'Shops in Orm opened again this week. Owners swept glass from the pavement and spoke of rents, flour and the price of ' +
    'diesel. Nobody in the queue wished to say who had held the bakery last winter, or why its ovens were cold. ' +
    'A bus from the coast stood empty at the square, its driver asleep under a sheet.',
];
const OUTLETS = ['Harim Press', 'Orm Courier', 'Coast Daily', 'River Post'];

/** Texts cut, edited and merged from one another and from the stories, some of which credit an outlet. */
function invented(seed: number, many: number): Prepared[] {
  const next = seeded(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const texts: LineageText[] = [];
  for (let n = 0; n < many; n++) {
    const sources = [...STORIES, ...texts.map(({ text }) => text)];
    const pick = (): string[] => (sources[below(sources.length)] as string).split(/(?<=\.) /);
    const [one, two] = [pick(), next() < 0.3 ? pick() : []];
    const kept = [...one, ...two].filter(() => next() < 0.75);
    const text = [...kept, `Line ${n} of its own desk ends here.`]
      .join(' ')
      .replaceAll(/\b(two|cold|most)\b/g, (word) => (next() < 0.3 ? `rather ${word}` : word));
    const name = OUTLETS[below(OUTLETS.length)] as string;
    const credits: LineageCredit[] =
      next() < 0.4 ? [{ outlet: OUTLETS[below(4)] as string, sure: next() < 0.7, form: 'byline', quote: 'x' }] : [];
    const published = { value: `2025-03-0${1 + below(6)}`, basis: 'given' } as const;
    texts.push({ ...{ id: `t${n}`, text, quotes: [], language: 'en', outlet: name }, published, credits, revision: n });
  }
  return texts.map(prepare);
}

const shown = (edges: ReturnType<typeof parentsOf>): string[] => edges.map(({ parent, type }) => `${type} ${parent}`);

describe('a text that came in before', () => {
  test('has the parents that it has among all, although those alone are told anew that a newcomer turns', () => {
    let [asked, told] = [0, 0];
    for (let seed = 1; seed <= 12; seed++) {
      const texts = invented(seed, 30);
      const parents = new Map<Prepared, ReturnType<typeof parentsOf>>();
      for (const [n, newcomer] of texts.entries()) {
        const before = texts.slice(0, n);
        for (const child of childrenAmong(newcomer, before)) {
          const ids = (parents.get(child) ?? []).map(({ parent }) => parent);
          const had = before.filter(({ text }) => ids.includes(text.id));
          asked++;
          if (!isTurned(child, had, newcomer)) continue;
          parents.set(child, parentsOf(child, texts.slice(0, n + 1)));
          told++;
        }
        parents.set(newcomer, parentsOf(newcomer, before));
      }
      for (const text of texts)
        expect(shown(parents.get(text) ?? []), `seed ${seed}, ${text.text.id}`).toEqual(shown(parentsOf(text, texts)));
    }
    expect(told).toBeGreaterThan(100);
    expect(told).toBeLessThan(asked / 2);
  });
});
