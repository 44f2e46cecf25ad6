import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readModel } from '../annotate/model.ts';
import { type NameModel, readNames } from '../annotate/name/model.ts';
import { type Model, readAccurateModel } from '../annotate/net/model.ts';
import { StemmaError } from '../core/errors.ts';
import { readTable, TableError } from '../core/table.ts';
import { type CueTable, readCues } from '../extract/cue/cue.ts';
import type { DateReader } from '../extract/date/date.ts';
import { feastReader } from '../extract/date/feast-rules.ts';
import { readFeasts } from '../extract/date/feast-table.ts';
import { type EventTable, readEventTable } from '../extract/event/event-table.ts';
import { type FigureTable, readFigureTable } from '../extract/figure/figure-table.ts';
import { Atlas } from '../extract/gazetteer/atlas.ts';
import { Gazetteer } from '../extract/gazetteer/gazetteer.ts';
import { readRegions } from '../extract/gazetteer/region-table.ts';
import { type LabelTable, readLabelTable } from '../extract/label/label-table.ts';
import { type MentionTables, readMentionTables } from '../extract/mention/mention-table.ts';
import { type PlaceNouns, readPlaceNouns } from '../extract/place/place-table.ts';
import type { RelationTable } from '../extract/relation/relation-row.ts';
import { readRelationTable } from '../extract/relation/relation-table.ts';
import { type OutletRow, readOutlets } from '../text/outlet.ts';
import { readTables } from './gazetteer-folder.ts';
import type { ModelName } from './model-name.ts';
import { once } from './once.ts';

/** Everything the pure rooms need from `data/`, read once. */
export interface Resources {
  readonly model: Model;
  readonly names: NameModel;
  readonly outlets: readonly OutletRow[];
  readonly mentions: MentionTables;
  readonly cues: CueTable;
  readonly events: EventTable;
  readonly figures: FigureTable;
  readonly placeNouns: PlaceNouns;
  readonly relations: RelationTable;
  readonly labels: LabelTable;
  readonly gazetteer: Gazetteer;
  /** The rules of dates with the feasts of the calendar table. */
  readonly dates: DateReader;
  /** First 8 hex digits of the sha256 over all tables in order; part of `readBy`. */
  readonly tables: string;
}

const DATA = new URL('../../data/', import.meta.url);

/** Where a file of `data/` lies on this machine. */
export const dataPath = (name: string): string => fileURLToPath(new URL(name, DATA));

/**
 * Reads a model, the fast one unless another is named, and the tables, once a process. Rejects with E_NO_MODEL or
 * E_NO_TABLE naming the file, or with E_BAD_TABLE naming the row.
 */
export const loadResources = ({ model = 'fast' }: { readonly model?: ModelName } = {}): Promise<Resources> =>
  loadOnce(model);

const loadOnce = once(load);

async function load(name: ModelName): Promise<Resources> {
  const digest = createHash('sha256');
  const text = async (name: string): Promise<string> => {
    const bytes = await bytesOf(name);
    digest.update(bytes);
    return new TextDecoder().decode(bytes);
  };
  const model = await loadModel(name);
  const names = await loadNames();
  const [
    outlets,
    heads,
    titles,
    nationalities,
    given,
    nouns,
    cues,
    events,
    kinds,
    figures,
    places,
    standing,
    contexts,
    bodies,
    antecedents,
  ] = [
    await text('outlets.tsv'),
    await text('heads.tsv'),
    await text('titles.tsv'),
    await text('nationalities.tsv'),
    await text('given.tsv'),
    await text('nouns.tsv'),
    await text('cues.tsv'),
    await text('events.tsv'),
    await text('noun-kinds.tsv'),
    await text('figures.tsv'),
    await text('place-nouns.tsv'),
    await text('standing.tsv'),
    await text('contexts.tsv'),
    await text('bodies.tsv'),
    await text('antecedents.tsv'),
  ];
  const calendar = await text('calendar.tsv');
  const relations = await text('relations.tsv');
  const labels = await text('labels.tsv');
  const known = await openGazetteer(text, nationalities);
  digest.update(known.mark);
  return {
    model,
    names,
    outlets: guard('outlets.tsv', () => readOutlets(outlets)),
    mentions: readMentionTables(
      { heads, titles, nationalities, given, outlets, nouns, bodies, antecedents },
      (file, read) => guard(`${file}.tsv`, read),
    ),
    cues: guard('cues.tsv', () => readCues(cues)),
    events: guard('events.tsv', () => readEventTable({ frames: events, kinds, standing, contexts })),
    figures: guard('figures.tsv', () => readFigureTable(figures)),
    placeNouns: guard('place-nouns.tsv', () => readPlaceNouns(places)),
    relations: guard('relations.tsv', () => readRelationTable(relations)),
    labels: guard('labels.tsv', () => readLabelTable(labels)),
    gazetteer: known.gazetteer,
    dates: guard('calendar.tsv', () => feastReader(readFeasts(calendar))),
    tables: digest.digest('hex').slice(0, 8),
  };
}

/** Our tables of states and regions, the bundled gazetteer, and what a person added; `mark` tells one set from another. */
async function openGazetteer(text: (name: string) => Promise<string>, nationalities: string) {
  const [countries, regions] = [await text('countries.tsv'), await text('regions.tsv')];
  const own = guard('regions.tsv', () => readRegions(countries, regions));
  const bundled = await unpack('gazetteer.bin', (bytes) => new Atlas(bytes));
  const added = readTables();
  const mark = [JSON.stringify(bundled.head.sizes), ...added.map(({ manifest }) => manifest.sha256)].join(' ');
  return { gazetteer: new Gazetteer(own, [bundled, ...added.map(({ atlas }) => atlas)], wordsOf(nationalities)), mark };
}

/** Adjectives of states and peoples, and the words for those who belong to them. */
const wordsOf = (nationalities: string): string[] =>
  readTable<'adjectives' | 'people'>(nationalities).flatMap((row) => `${row.adjectives}|${row.people}`.split('|'));

/** The gazetteer alone. Rejects as `loadResources` does. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await bytesOf(name));
  return (await openGazetteer(text, await text('nationalities.tsv'))).gazetteer;
}

/** One table alone. Rejects with E_NO_TABLE or E_BAD_TABLE. */
export async function loadTable<T>(name: string, read: (tsv: string) => T): Promise<T> {
  const text = new TextDecoder().decode(await bytesOf(name));
  return guard(name, () => read(text));
}

/** The register of outlets alone. Rejects as `loadTable` does. */
export const loadOutlets = (): Promise<readonly OutletRow[]> => loadTable('outlets.tsv', readOutlets);

/** The tagger and parser alone, for callers that need no tables. */
export async function loadModel(name: ModelName = 'fast'): Promise<Model> {
  const fast = await unpack('fast.bin', readModel);
  return name === 'fast' ? fast : unpack('accurate.bin', (bytes) => readAccurateModel(bytes, fast));
}

/** The model of names, data/names.bin. Rejects with E_NO_MODEL when it is missing or damaged. */
export const loadNames = (): Promise<NameModel> => unpack('names.bin', readNames);

async function unpack<T>(file: string, read: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = await bytesOf(file);
  return guard(file, () => read(isGzip(bytes) ? gunzipSync(bytes) : bytes));
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(name, DATA));
  } catch {
    throw missing(name);
  }
}

const missing = (name: string): StemmaError =>
  new StemmaError(name.endsWith('.tsv') ? 'E_NO_TABLE' : 'E_NO_MODEL', dataPath(name));

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function guard<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TableError) throw new StemmaError('E_BAD_TABLE', dataPath(name), error.line, error.why);
    // Bytes of a model that cannot be read are a damaged file; a table that throws anything else is our own mistake.
    throw name.endsWith('.tsv') ? error : missing(name);
  }
}
