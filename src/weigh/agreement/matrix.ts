import { isOutletId } from '../../core/lineage.ts';
import type { CellSign } from '../../core/weigh-view.ts';
import { type Edge, isWhole } from '../origin/edge.ts';
import type { Given, Slot } from '../slot/value.ts';
import type { Finding } from './finding.ts';
import type { Weighed, WeighedValue } from './incident.ts';
import { groupWords } from './words.ts';

/** A column: the article a text begins with, and all that were made from it. */
export interface Column {
  readonly id: string;
  readonly articles: readonly string[];
}

interface Cell {
  readonly sign: CellSign;
  readonly values: readonly { readonly value: WeighedValue; readonly given: Given }[];
}

export interface Row {
  readonly slot: Slot;
  readonly of?: string;
  readonly cells: readonly Cell[];
}

/** The order of the rows: what, who, to whom, where, when, how many. */
const ORDER: readonly string[] = ['occurrence', 'doer', 'target', 'place', 'when'] satisfies Slot[];

/** Values and rows in the order of the questions; figures last, as they came. */
export const bySlot = (a: { readonly slot: string }, b: { readonly slot: string }): number =>
  rankOf(a.slot) - rankOf(b.slot);

const rankOf = (slot: string): number => (ORDER.includes(slot) ? ORDER.indexOf(slot) : ORDER.length);

/** One column for each text that was made from no other of the incident, in the order of the articles. */
export function columnsOf(articles: readonly string[], edges: readonly Edge[]): Column[] {
  const parents = new Map(
    articles.map((id) => [
      id,
      edges
        .filter(
          (edge) => edge.child === id && isWhole(edge) && (articles.includes(edge.parent) || isOutletId(edge.parent)),
        )
        .map(({ parent }) => parent),
    ]),
  );
  const rootOf = (id: string, seen: readonly string[] = []): string => {
    const parent = (parents.get(id) ?? [])[0];
    // A circle is one: its first article stands for all.
    if (parent !== undefined && seen.includes(parent)) return [...seen, id].sort()[0] as string;
    return parent === undefined || isOutletId(parent) ? (parent ?? id) : rootOf(parent, [...seen, id]);
  };
  const columns = new Map<string, string[]>();
  for (const id of articles) columns.set(rootOf(id), [...(columns.get(rootOf(id)) ?? []), id]);
  return [...columns].map(([id, own]) => ({ id, articles: own }));
}

/** The fact matrix of an incident: a row for each slot and group, a cell for each column. */
export function matrixOf({ values }: Weighed, findings: readonly Finding[], columns: readonly Column[]): Row[] {
  const rows = new Map<string, { slot: Slot; of?: string; values: WeighedValue[] }>();
  for (const value of values) {
    const of = groupWords(value);
    const key = `${value.slot} ${of ?? ''}`;
    const row = rows.get(key) ?? { slot: value.slot, values: [], ...(of === undefined ? {} : { of }) };
    row.values.push(value);
    rows.set(key, row);
  }
  return [...rows.values()].sort(bySlot).map(({ slot, of, values: own }) => ({
    slot,
    ...(of === undefined ? {} : { of }),
    cells: columns.map((column) => cellOf(column, columns, own, findings)),
  }));
}

function cellOf(
  column: Column,
  columns: readonly Column[],
  values: readonly WeighedValue[],
  findings: readonly Finding[],
): Cell {
  const own = givenIn(values, column);
  if (own.length === 0) return { sign: '∅', values: [] };
  const others = columns
    .filter((other) => other !== column)
    .flatMap((other) => givenIn(values, other).map(({ value }) => value));
  if (others.length === 0) return { sign: '·', values: own };
  const related = (kinds: readonly string[]): boolean =>
    own.some(({ value }) =>
      others.some((other) =>
        findings.some(
          ({ between: [a, b], relation }) =>
            kinds.includes(relation) && ((a === value && b === other) || (a === other && b === value)) && a !== b,
        ),
      ),
    );
  const sign = related(['conflict'])
    ? '≠'
    : own.every(({ value }) => others.includes(value))
      ? '='
      : related(['refines', 'compatible', 'update']) || own.some(({ value }) => others.includes(value))
        ? '~'
        : '·';
  return { sign, values: own };
}

const givenIn = (values: readonly WeighedValue[], { articles }: Column): { value: WeighedValue; given: Given }[] =>
  values.flatMap((value) => {
    const given = value.given.find(({ article }) => articles.includes(article));
    return given ? [{ value, given }] : [];
  });
