import { readFile } from 'node:fs/promises';
import { StemmaError } from '../core/errors.ts';
import { classOf, type NameClass } from '../core/name-class.ts';
import type { ActorKind } from '../core/reading.ts';
import { readCsv } from './csv-rows.ts';

/** What a file says of two names. */
export interface AliasRow {
  readonly name: string;
  readonly alias: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  /** The class of actor that bears them; any where the file does not say. */
  readonly of?: NameClass;
  readonly why?: string;
}

const KINDS: Readonly<Record<string, ActorKind>> = {
  person: 'person',
  organization: 'organization',
  organisation: 'organization',
  company: 'organization',
  publicbody: 'organization',
  'armed-group': 'armed-group',
  outlet: 'outlet',
  state: 'state',
  country: 'state',
  population: 'population',
  place: 'place',
};

/**
 * Reads a file of aliases: FollowTheMoney JSON lines where it ends in .json, .jsonl, .ndjson or .ftm, else CSV with the columns
 * name, alias and verdict (same where it is left out), and type and why where there are any. Rejects with E_NO_FILE, or
 * E_BAD_LINE naming the line that cannot be used.
 */
export async function readAliasFile(file: string): Promise<AliasRow[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new StemmaError('E_NO_FILE', file)
      : new StemmaError('E_NOT_READABLE', file, error.message);
  });
  return /\.(?:jsonl?|ndjson|ftm)$/i.test(file) ? readEntities(file, text) : readTable(file, text);
}

function readTable(file: string, text: string): AliasRow[] {
  const bad = (line: number, why: string): StemmaError => new StemmaError('E_BAD_LINE', file, line, why);
  let rows: ReturnType<typeof readCsv>;
  try {
    rows = readCsv(text);
  } catch (error) {
    throw bad(1, (error as Error).message);
  }
  const [head, ...body] = rows;
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  for (const name of ['name', 'alias'])
    if (!columns.includes(name)) throw bad(1, `it names no column "${name}"; the first line names the columns`);
  return body.map(({ line, cells }) => {
    const cell = (name: string): string => unguard(cells[columns.indexOf(name)]?.trim() ?? '');
    const verdict = cell('verdict').toLowerCase() || 'same';
    if (verdict !== 'same' && verdict !== 'different' && verdict !== 'unsure')
      throw bad(line, `its verdict is "${verdict}"; it takes same, different or unsure`);
    if (cell('name') === '' || cell('alias') === '') throw bad(line, 'it lacks the name or the alias');
    const kind = cell('type') === '' ? undefined : KINDS[cell('type').toLowerCase()];
    if (cell('type') !== '' && kind === undefined)
      throw bad(line, `its type "${cell('type')}" is none that Stemma knows`);
    return {
      ...{ name: cell('name'), alias: cell('alias'), verdict },
      ...(kind === undefined ? {} : { of: classOf(kind) }),
      ...(cell('why') === '' ? {} : { why: cell('why') }),
    };
  });
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell. */
const unguard = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '');

/** Properties of FollowTheMoney that hold further names of an entity. */
const NAMES = ['alias', 'weakAlias', 'previousName', 'abbreviation'];

function readEntities(file: string, text: string): AliasRow[] {
  return text.split('\n').flatMap((line, i): AliasRow[] => {
    if (line.trim() === '') return [];
    const bad = (why: string): StemmaError => new StemmaError('E_BAD_LINE', file, i + 1, why);
    let entity: { schema?: unknown; properties?: Readonly<Record<string, unknown>> };
    try {
      entity = JSON.parse(line) as typeof entity;
    } catch {
      throw bad('it is not JSON');
    }
    if (typeof entity?.schema !== 'string' || typeof entity.properties !== 'object' || entity.properties === null)
      throw bad('it is no entity with schema and properties');
    const { properties } = entity;
    const kind = KINDS[entity.schema.toLowerCase()];
    const texts = (key: string): string[] => [properties[key] ?? []].flat().filter((one) => typeof one === 'string');
    const [name, ...further] = texts('name');
    // Entities of other kinds, links between entities among them, name nobody.
    if (kind === undefined || name === undefined) return [];
    const aliases = [...new Set([...further, ...NAMES.flatMap(texts)])].filter(
      (alias) => alias.trim() !== '' && alias !== name,
    );
    return aliases.map((alias) => ({ name, alias, verdict: 'same' as const, of: classOf(kind) }));
  });
}
