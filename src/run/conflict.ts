import type { LineageEdge } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import type { Reading } from '../core/reading.ts';
import type { Filter, IncidentRow, Page } from '../core/view.ts';
import type { FindingRow, WeighView } from '../core/weigh-view.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type FindingKeep, incidentMarks, keepFindings } from './finding-keep.ts';
import { keepReady } from './ready.ts';
import { takeTurns } from './unhurried.ts';
import { weigh } from './weigh.ts';
import type { Weighable } from './weigh-ledger.ts';
import { manyWeigher } from './weigh-many.ts';

/** What the list takes of a ledger. */
type Markable = Weighable & Pick<Ledger, 'marks'>;

/** Conflicts are looked for in so many of the latest incidents that several articles tell, and of the latest of all. */
interface Most {
  readonly among: number;
  readonly all: number;
}
const MOST: Most = { among: 2000, all: 2000 };
const PAGE = 100;
/** So many incidents are listed, and their marks asked for, at a time. */
const AT_ONCE = 500;

/**
 * The conflicts of the incidents that match, in their order: of those that several articles tell, then of those that one
 * tells by the words of two speakers; of those first reported last, where there are very many. `limit` and `offset` count
 * conflicts, `window` says of how many incidents. Of incidents that `keep` has as they stand nothing is weighed again.
 */
export async function findConflicts(
  ledger: Markable,
  filter: Filter = {},
  keep: FindingKeep = keepFindings(),
  most: Most = MOST,
): Promise<Page<FindingRow>> {
  const { limit = PAGE, offset = 0, ...wanted } = filter;
  const told = { ...wanted, articles: Math.max(2, wanted.articles ?? 2) };
  const among = await conflictsIn(ledger, told, most.among, keep, amongArticles(ledger));
  const inside =
    (wanted.articles ?? 1) > 1 ? undefined : await conflictsIn(ledger, wanted, most.all, keep, insideArticles(ledger));
  const rows = [...among.rows, ...(inside?.rows ?? [])];
  const looked = among.looked + (inside?.looked ?? 0);
  const { of } = inside ?? among;
  return {
    ...{ rows: rows.slice(offset, offset + limit), total: rows.length },
    ...(looked < of ? { window: { incidents: looked, of } } : {}),
  };
}

/** What was found in how many of so many incidents. */
interface Looked {
  readonly rows: readonly FindingRow[];
  readonly looked: number;
  readonly of: number;
}

/** Finds the conflicts of some incidents, by the id of each. */
type FindIn = (incidents: readonly IncidentRow[]) => Promise<ReadonlyMap<string, readonly FindingRow[]>>;

async function conflictsIn(
  ledger: Markable,
  wanted: Filter,
  most: number,
  keep: FindingKeep,
  find: { readonly takes: (incident: IncidentRow) => boolean; readonly in: FindIn },
): Promise<Looked> {
  const rows: FindingRow[] = [];
  let looked = 0;
  const { total: of } = await ledger.incidents({ ...wanted, limit: 0 });
  for (let at = Math.max(0, of - most); at < of; at += AT_ONCE) {
    const { rows: incidents } = await ledger.incidents({ ...wanted, limit: AT_ONCE, offset: at });
    const asked = incidents.filter(find.takes);
    looked += asked.length;
    const found = await keepOrFind(ledger, asked, keep, find.in);
    for (const { id, sentence } of asked)
      rows.push(...(found.get(id) ?? []).map((finding) => ({ ...finding, about: sentence })));
  }
  return { rows, looked, of };
}

/** What was found is kept under the mark of before, if that is still the mark: a write may have come in between. */
async function keepOrFind(
  ledger: Markable,
  incidents: readonly IncidentRow[],
  keep: FindingKeep,
  find: FindIn,
): Promise<ReadonlyMap<string, readonly FindingRow[]>> {
  const marks = await incidentMarks(
    ledger,
    incidents.map(({ id }) => id),
  );
  const known = new Map(incidents.map(({ id }) => [id, keep.get(id, marks.get(id) ?? '')]));
  const fresh = incidents.filter(({ id }) => known.get(id) === undefined);
  if (fresh.length === 0) return known as ReadonlyMap<string, readonly FindingRow[]>;
  const found = await find(fresh);
  const after = await incidentMarks(
    ledger,
    fresh.map(({ id }) => id),
  );
  for (const { id } of fresh) {
    const mark = after.get(id);
    if (mark !== undefined && mark === marks.get(id)) keep.put(id, mark, found.get(id) ?? []);
  }
  return new Map(incidents.map(({ id }) => [id, known.get(id) ?? found.get(id) ?? []]));
}

const amongArticles = (ledger: Weighable) => {
  const find: FindIn = async (incidents) => {
    // A new one each time: what it has at hand was fetched after the marks were asked for.
    const weighed = await manyWeigher(ledger)(incidents.map(({ id }) => id));
    return new Map(incidents.map(({ id }) => [id, conflictsOf(weighed.get(id))]));
  };
  return { takes: () => true, in: find };
};

/** One article has both values, each by a speaker with a name of his own. */
const insideArticles = (ledger: Weighable) => {
  const ready = keepReady();
  const find: FindIn = async (incidents) => {
    const quarrels = await quarrelsAmong(ledger, [...new Set(incidents.map(({ sentence }) => sentence.article))]);
    const asked = incidents.filter(({ sentence }) => quarrels.has(sentence.article));
    const told = await ledger.accountsOf(asked.map(({ id }) => id));
    const found = new Map<string, readonly FindingRow[]>();
    const turn = takeTurns();
    for (const { id, sentence } of asked) {
      const quarrel = quarrels.get(sentence.article) as Quarrel;
      const accounts = (told.get(id) ?? []).map((account) => account.id);
      const weighed = weigh({ ...quarrel, incident: id, accounts, ready });
      found.set(
        id,
        conflictsOf(weighed).filter(({ sides }) => areTwo(sides)),
      );
      await turn();
    }
    return found;
  };
  return { takes: ({ articles }: IncidentRow) => articles === 1, in: find };
};

interface Quarrel {
  readonly materials: readonly Material[];
  readonly descent: readonly LineageEdge[];
}

/** Those of some articles that hold the words of two speakers, read at once: each tells many incidents. */
async function quarrelsAmong(ledger: Weighable, articles: readonly string[]): Promise<ReadonlyMap<string, Quarrel>> {
  const materials = (await ledger.materials(articles, { roles: true })).filter(({ reading }) =>
    hasTwoSpeakers(reading),
  );
  const edges = await ledger.descent(materials.map(({ reading }) => reading.id));
  return new Map(
    materials.map((material) => {
      const { id } = material.reading;
      return [id, { materials: [material], descent: edges.filter(({ child }) => child === id) }];
    }),
  );
}

const conflictsOf = (weighed: WeighView | undefined): FindingRow[] =>
  (weighed?.findings ?? []).filter(({ relation }) => relation === 'conflict');

const hasTwoSpeakers = ({ statements }: Reading): boolean =>
  new Set(statements.flatMap(({ sourceActor }) => sourceActor ?? [])).size > 1;

/** Each value has a teller with a name, and none has both. */
function areTwo(sides: FindingRow['sides']): boolean {
  const [a, b] = sides.map(({ by }) => new Set(by.flatMap(({ kind, name }) => (kind === 'named' ? (name ?? []) : []))));
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && [...a].every((name) => !b.has(name));
}
