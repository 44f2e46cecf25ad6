import { annotate } from '../../src/annotate/annotate.ts';
import { paragraphsOf } from '../../src/annotate/paragraph.ts';
import type { ReadingToponym, ToponymUse } from '../../src/core/reading.ts';
import { findMentions } from '../../src/extract/mention/mention.ts';
import { findPlaces } from '../../src/extract/place/place.ts';
import { findToponyms } from '../../src/extract/toponym/toponym.ts';
import { groundPlaces } from '../../src/ground/place/place.ts';
import { distance } from '../../src/ground/place/place-distance.ts';
import { homeEvidence } from '../../src/run/outlet-home.ts';
import type { Resources } from '../../src/run/resources.ts';
import { type Figures, f1, percent, readRows } from './score.ts';

interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly lat?: number | null;
  readonly lon?: number | null;
  /** Only in our own gold. */
  readonly use?: ToponymUse;
}

/** A document with the names of places in it. */
export interface PlaceItem {
  readonly id: string;
  readonly text: string;
  /** Address or name of who published it. */
  readonly source?: string;
  readonly toponyms: readonly GoldToponym[];
}

/** One document: its row, the names of places we found, and for each gold one the index of ours. */
export interface PlacedRow {
  readonly row: PlaceItem;
  readonly found: readonly ReadingToponym[];
  readonly pairs: ReadonlyMap<number, number>;
  /** How many pairs have the very same span. */
  readonly strict: number;
}

/** Kilometres within which a place counts as found: a hundred miles. */
export const NEAR = 161;

/** Reads the names of places of every document of a file `{id, text, source?, toponyms}`; `undefined` without the file. */
export function readPlaced(file: string, resources: Resources): PlacedRow[] | undefined {
  return readRows<PlaceItem>(file)?.map((row) => place(row, resources));
}

/** Reads the names of places of one document. */
export function place(row: PlaceItem, resources: Resources): PlacedRow {
  const found = toponymsOf(row, resources);
  return { row, found, ...pair(row.toponyms, found) };
}

function toponymsOf({ text, source }: PlaceItem, resources: Resources): readonly ReadingToponym[] {
  const { model, names, mentions: words, gazetteer, placeNouns: nouns } = resources;
  const doc = annotate(text, paragraphsOf(text), model, names);
  const toponyms = findToponyms(doc, { mentions: words, lexicon: names.lexicon, gazetteer });
  const places = findPlaces(doc, findMentions(doc, words), { mentions: words, nouns }, { toponyms });
  const outlet = homeEvidence(source === undefined ? {} : { url: source }, resources.outlets);
  return groundPlaces(text, { places, toponyms }, { gazetteer, outlet }).toponyms;
}

/** Pairs gold and found one to one, equal spans first, then any overlap, left to right. */
function pair(gold: readonly GoldToponym[], found: readonly ReadingToponym[]) {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const match = (fits: (g: GoldToponym, f: ReadingToponym) => boolean): void => {
    gold.forEach((g, i) => {
      if (pairs.has(i)) return;
      const j = found.findIndex((f, k) => !taken.has(k) && fits(g, f));
      if (j < 0) return;
      pairs.set(i, j);
      taken.add(j);
    });
  };
  match((g, f) => f.span[0] === g.start && f.span[1] === g.end);
  const strict = pairs.size;
  match((g, f) => f.span[0] < g.end && f.span[1] > g.start);
  return { pairs, strict };
}

/**
 * In percent: F1 of equal and of overlapping spans; of gold names with a point, how many were found and placed within 161 km
 * (`endToEnd`), and the same of those that were found and placed at all (`matched`). `use`, in our own gold: found names that
 * are used as the gold says.
 */
export function placesFigures(rows: readonly PlacedRow[]): Figures {
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, points: 0, placed: 0, near: 0, uses: 0, used: 0 };
  for (const { row, found, pairs, strict } of rows) {
    count.gold += row.toponyms.length;
    count.found += found.length;
    count.strict += strict;
    count.relaxed += pairs.size;
    row.toponyms.forEach((gold, i) => {
      const ours = found[pairs.get(i) ?? -1];
      if (ours && gold.use !== undefined) count.uses++;
      if (ours && gold.use === ours.use) count.used++;
      const km = kilometres(gold, ours);
      if (km === undefined) return;
      count.points++;
      if (km < Number.POSITIVE_INFINITY) count.placed++;
      if (km < NEAR) count.near++;
    });
  }
  return {
    strict: f1(count.strict, count.found, count.gold),
    relaxed: f1(count.relaxed, count.found, count.gold),
    endToEnd: percent(count.near, count.points),
    matched: percent(count.near, count.placed),
    ...(count.uses > 0 && { use: percent(count.used, count.uses) }),
  };
}

/** How far ours lies from the gold; infinite where ours has no point; nothing where the gold has none. */
export function kilometres(gold: GoldToponym, found: ReadingToponym | undefined): number | undefined {
  if (typeof gold.lat !== 'number' || typeof gold.lon !== 'number') return undefined;
  if (found?.lat === undefined || found.lon === undefined) return Number.POSITIVE_INFINITY;
  return distance({ lat: gold.lat, lon: gold.lon }, { lat: found.lat, lon: found.lon });
}

/** One line for each name that was missed, made up or misplaced. */
export function placeErrors(rows: readonly PlacedRow[]): string[] {
  return rows.flatMap(({ row, found, pairs }) => {
    const around = (start: number, end: number): string =>
      `${row.text.slice(Math.max(0, start - 30), start)}[${row.text.slice(start, end)}]${row.text.slice(end, end + 30)}`.replace(
        /\s+/g,
        ' ',
      );
    const taken = new Set(pairs.values());
    return [
      ...row.toponyms.flatMap((gold, i) => {
        const ours = found[pairs.get(i) ?? -1];
        const km = kilometres(gold, ours);
        if (!ours) return [`missed\t${row.id}\t${around(gold.start, gold.end)}`];
        if (km === undefined || km < NEAR) return [];
        return [
          `${km === Number.POSITIVE_INFINITY ? 'not placed' : `${Math.round(km)} km`}\t${row.id}\t${around(gold.start, gold.end)}`,
        ];
      }),
      ...found.flatMap((ours, k) => (taken.has(k) ? [] : [`made up\t${row.id}\t${around(...ours.span)}`])),
    ];
  });
}
