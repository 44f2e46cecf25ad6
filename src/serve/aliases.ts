import type { NameClass } from '../core/name-class.ts';
import type { JudgementView } from '../core/view.ts';
import type { AliasRow } from '../run/alias-file.ts';
import { type CsvColumn, csvLines } from './export/csv.ts';
import { makeJudgement } from './judgement.ts';
import type { Desk, Source } from './source.ts';

const nameAbout = (name: string, of: NameClass | undefined): string =>
  `${of === undefined ? '' : `${of}-`}name:${name}`;

/** Two rows that say the same of the same names have one key. */
const keyOf = (verdict: string, about: readonly string[]): string => JSON.stringify([verdict, ...[...about].sort()]);

/**
 * Takes what a file says of names for the word of `by`; what stands in the journal already is not said twice, and two
 * spellings of the very same letters say nothing. Gives how many words were new.
 */
export async function takeAliases(desk: Desk, rows: readonly AliasRow[], by: string): Promise<number> {
  const standing = new Set(
    (await desk.judgements())
      .filter(({ revokedBy }) => revokedBy === undefined)
      .map(({ verdict, about }) => keyOf(verdict, about)),
  );
  const judgements = rows.flatMap(({ name, alias, verdict, of, why }) => {
    const about = [nameAbout(name, of), nameAbout(alias, of)];
    const key = keyOf(verdict, about);
    if (standing.has(key) || name.toLowerCase() === alias.toLowerCase()) return [];
    standing.add(key);
    return [makeJudgement({ about, verdict, by, why })];
  });
  // A server takes so many at a time.
  for (let from = 0; from < judgements.length; from += 10_000) await desk.judge(judgements.slice(from, from + 10_000));
  return judgements.length;
}

/** A word of the journal as a row of an alias file. */
export interface AliasLine {
  readonly name: string;
  readonly alias: string;
  readonly verdict: string;
  readonly type?: string;
  readonly by: string;
  readonly why?: string;
}

const COLUMNS: readonly CsvColumn<AliasLine>[] = (['name', 'alias', 'verdict', 'type', 'by', 'why'] as const).map(
  (name) => ({ name, of: (row) => row[name] }),
);

/**
 * What people said of who is who, by names, as rows that `takeAliases` reads into any ledger. Words about two that
 * bear one name cannot be told by names: they are counted as left out.
 */
export async function aliasLines(source: Source): Promise<{ readonly rows: AliasLine[]; readonly leftOut: number }> {
  const words = (await source.judgements()).filter(
    ({ revokedBy, verdict }) => revokedBy === undefined && ['same', 'different', 'unsure'].includes(verdict),
  );
  const types = new Map<string, string>();
  for (const id of new Set(words.flatMap(({ about }) => about))) {
    const [found] = id.includes('name:') ? [] : await source.whom(id);
    if (found) types.set(id, found.type);
  }
  const rows = words.flatMap((word) => linesOf(word, types));
  const told = rows.filter(({ name, alias }) => name.toLowerCase() !== alias.toLowerCase());
  return { rows: told, leftOut: rows.length - told.length };
}

function linesOf({ names, about, verdict, by, why }: JudgementView, types: ReadonlyMap<string, string>): AliasLine[] {
  const [name, ...others] = names;
  const type = about.map(
    (id) =>
      types.get(id) ??
      /^(person|state|population|place)-name:/.exec(id)?.[1] ??
      (id.startsWith('body-name:') ? 'organization' : undefined),
  )[0];
  if (name === undefined) return [];
  return others.map((alias) => ({
    ...{ name, alias, verdict, by },
    ...(type === undefined || type === 'other' ? {} : { type }),
    ...(why === undefined ? {} : { why }),
  }));
}

/** Alias rows as a CSV table. */
export const aliasTable = (rows: readonly AliasLine[]): string => [...csvLines(COLUMNS, rows)].join('');

/** Alias rows as FollowTheMoney entities, one for each name with its aliases; only what is the same can be told so. */
export function aliasEntities(rows: readonly AliasLine[]): string {
  const entities = new Map<string, { schema: string; name: string; alias: string[] }>();
  for (const { name, alias, verdict, type } of rows) {
    if (verdict !== 'same') continue;
    const schema = type === 'person' ? 'Person' : 'Organization';
    const entity = entities.get(`${schema} ${name}`) ?? { schema, name, alias: [] };
    entity.alias.push(alias);
    entities.set(`${schema} ${name}`, entity);
  }
  return [...entities.values()]
    .map(({ schema, name, alias }, i) => ({ id: `stemma-alias-${i + 1}`, schema, properties: { name: [name], alias } }))
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join('');
}
