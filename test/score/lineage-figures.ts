import { createHash } from 'node:crypto';
import { findQuotes } from '../../src/annotate/quote/quotes.ts';
import type { LineageText } from '../../src/core/lineage.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';
import { capture } from '../../src/intake/capture.ts';
import { readPage } from '../../src/intake/page.ts';
import { lineageAmong } from '../../src/link/lineage/lineage.ts';
import { originsOf } from '../../src/link/lineage/origin.ts';
import { lineageText } from '../../src/link/lineage/text.ts';
import { cleanArticle } from '../../src/text/article.ts';
import type { OutletRow } from '../../src/text/outlet.ts';
import { type Figures, f1, percent } from './score.ts';

/** A text of a group with its true parents and origins: `{id, group, lang, text, time, op, parents, origins}`. */
export interface LineageRow {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly outlet?: string;
  readonly time: string | null;
  readonly parents: readonly string[];
  readonly origins: readonly string[];
}

/** What was found about each text, by its id. */
export type Lineage = ReadonlyMap<string, Whence>;

interface Whence {
  /** The texts it was made from. */
  readonly parents: readonly string[];
  readonly origins: readonly string[];
  /** The articles or outlets that it credits in its own words. */
  readonly credits: readonly string[];
}

/**
 * Where each text of the rows comes from, by parents and origins: each group is looked at by itself, in the order of the
 * rows. `texts` are what lineage compares of them.
 */
export function findLineage(rows: readonly LineageRow[], texts: readonly LineageText[]): Lineage {
  const groups = new Map<string, LineageText[]>();
  for (const [n, text] of texts.entries()) {
    const { group } = rows[n] as LineageRow;
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  const found = new Map<string, Whence>();
  for (const group of groups.values()) {
    const edges = lineageAmong(group);
    const above = (id: string, credit: boolean): string[] =>
      edges.filter(({ child, type }) => child === id && (type === 'credit') === credit).map(({ parent }) => parent);
    const parents = new Map(group.map(({ id }) => [id, above(id, false)]));
    const origins = originsOf(parents);
    for (const [id, own] of parents)
      found.set(id, { parents: own, origins: origins.get(id) ?? [id], credits: above(id, true) });
  }
  return found;
}

/** What lineage compares of the rows, in their order. */
export async function readTexts(rows: readonly LineageRow[], outlets: readonly OutletRow[]): Promise<LineageText[]> {
  const texts: LineageText[] = [];
  for (const row of rows) texts.push(await readText(row, texts.length, outlets));
  return texts;
}

/** The article in a text as the reader has it, without lines that are none of its words. */
async function readText(row: LineageRow, revision: number, outlets: readonly OutletRow[]): Promise<LineageText> {
  const arrival = {
    how: 'jsonl',
    file: 'rows',
    form: 'text',
    clean: false,
    at: new Date(0),
    given: { id: row.id },
  } as const;
  const page = await readPage(capture(new TextEncoder().encode(row.text), arrival));
  const { text, paragraphs, language, setAside } = cleanArticle(page, { given: { id: row.id }, clean: false, outlets });
  const given = {
    ...(row.outlet === undefined ? {} : { outlet: row.outlet }),
    ...(row.time === null ? {} : { published: { value: row.time, basis: 'given' as const } }),
  };
  const quotes = findQuotes(text, paragraphs).map(({ span }): Span => span);
  return lineageText(bareReading({ id: row.id, text, quotes, language, ...given }, setAside), outlets, revision);
}

/** A reading that holds a text with its quotations, who published it when, and no more. */
export const bareReading = (
  text: Pick<LineageText, 'id' | 'text' | 'quotes' | 'language' | 'outlet' | 'published'>,
  setAside: Reading['setAside'] = [],
): Reading => ({
  ...{ schema: 'stemma/reading@1', sentences: [[0, text.text.length]], readBy: 'score' },
  ...text,
  sha256: createHash('sha256').update(`${text.id} ${text.text}`).digest('hex'),
  ...{
    setAside,
    mentions: [],
    actors: [],
    aliases: [],
    dates: [],
    figures: [],
    statements: [],
    events: [],
    notes: [],
  },
});

/** Pairs of one origin, number of origins a group, and the parent of what was derived: strict is one of the true parents. */
export function lineageFigures(rows: readonly LineageRow[], found: Lineage): Figures {
  let [hits, told, wanted, off, exact, right, derived] = [0, 0, 0, 0, 0, 0, 0];
  const groups = new Map<string, LineageRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  const foundOf = ({ id }: LineageRow): readonly string[] => found.get(id)?.origins ?? [id];
  for (const group of groups.values()) {
    for (const [n, a] of group.entries())
      for (const b of group.slice(n + 1)) {
        const truly = a.origins.some((origin) => b.origins.includes(origin));
        const said = foundOf(a).some((origin) => foundOf(b).includes(origin));
        hits += truly && said ? 1 : 0;
        told += said ? 1 : 0;
        wanted += truly ? 1 : 0;
      }
    const count = (of: (row: LineageRow) => readonly string[]): number => new Set(group.flatMap(of)).size;
    const miss = Math.abs(count(({ origins }) => origins) - count(foundOf));
    off += miss;
    exact += miss === 0 ? 1 : 0;
    for (const row of group.filter(({ parents }) => parents.length > 0)) {
      derived++;
      right += found.get(row.id)?.parents.some((parent) => row.parents.includes(parent)) ? 1 : 0;
    }
  }
  return {
    'same origin P': percent(hits, told),
    'same origin R': percent(hits, wanted),
    'same origin F1': f1(hits, told, wanted),
    'origins right': percent(exact, groups.size),
    'origins off': Math.round((100 * off) / groups.size) / 100,
    parent: percent(right, derived),
  };
}
