import type { LineageEdge } from '../core/lineage.ts';
import type { Material } from '../core/material.ts';
import type { Reading } from '../core/reading.ts';
import type { Filter, IncidentRow, Page } from '../core/view.ts';
import type { FindingRow, WeighView } from '../core/weigh-view.ts';
import { keepReady } from './ready.ts';
import { weigh } from './weigh.ts';
import type { Weighable } from './weigh-ledger.ts';
import { manyWeigher } from './weigh-many.ts';

/** Conflicts are looked for in so many incidents that several articles tell, those of the latest reports last. */
const MOST_INCIDENTS = 2000;
/** Conflicts inside one article are looked for in so many incidents, those of the latest reports last. */
const MOST_ALONE = 500;
const PAGE = 100;

/**
 * The conflicts of the incidents that match, in their order: of those that several articles tell, then of those that one
 * tells by the words of two speakers. `limit` and `offset` count conflicts.
 */
export async function findConflicts(ledger: Weighable, filter: Filter = {}): Promise<Page<FindingRow>> {
  const { limit = PAGE, offset = 0, ...wanted } = filter;
  const rows = [...(await amongArticles(ledger, wanted)), ...(await insideArticles(ledger, wanted))];
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

async function amongArticles(ledger: Weighable, wanted: Filter): Promise<FindingRow[]> {
  const rows: FindingRow[] = [];
  const weighMany = manyWeigher(ledger);
  for (let at = 0; at < MOST_INCIDENTS; at += PAGE) {
    const { rows: incidents } = await ledger.incidents({ ...wanted, articles: 2, limit: PAGE, offset: at });
    const weighed = await weighMany(incidents.map(({ id }) => id));
    for (const incident of incidents) rows.push(...conflictsOf(incident, weighed.get(incident.id)));
    if (incidents.length < PAGE) break;
  }
  return rows;
}

/** One article has both values, each by a speaker with a name of his own. */
async function insideArticles(ledger: Weighable, wanted: Filter): Promise<FindingRow[]> {
  const rows: FindingRow[] = [];
  if ((wanted.articles ?? 1) > 1) return rows;
  const ready = keepReady();
  for (let at = 0; at < MOST_ALONE; at += PAGE) {
    const { rows: incidents } = await ledger.incidents({ ...wanted, limit: PAGE, offset: at });
    const alone = incidents.filter(({ articles }) => articles === 1);
    const quarrels = await quarrelsAmong(ledger, [...new Set(alone.map(({ sentence }) => sentence.article))]);
    const asked = alone.filter(({ sentence }) => quarrels.has(sentence.article));
    const told = await ledger.accountsOf(asked.map(({ id }) => id));
    for (const incident of asked) {
      const quarrel = quarrels.get(incident.sentence.article) as Quarrel;
      const accounts = (told.get(incident.id) ?? []).map(({ id }) => id);
      const weighed = weigh({ ...quarrel, incident: incident.id, accounts, ready });
      rows.push(...conflictsOf(incident, weighed).filter(({ sides }) => areTwo(sides)));
    }
    if (incidents.length < PAGE) break;
  }
  return rows;
}

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

const conflictsOf = ({ sentence }: Pick<IncidentRow, 'sentence'>, weighed: WeighView | undefined): FindingRow[] =>
  (weighed?.findings ?? [])
    .filter(({ relation }) => relation === 'conflict')
    .map((finding) => ({ ...finding, about: sentence }));

const hasTwoSpeakers = ({ statements }: Reading): boolean =>
  new Set(statements.flatMap(({ sourceActor }) => sourceActor ?? [])).size > 1;

/** Each value has a teller with a name, and none has both. */
function areTwo(sides: FindingRow['sides']): boolean {
  const [a, b] = sides.map(({ by }) => new Set(by.flatMap(({ kind, name }) => (kind === 'named' ? (name ?? []) : []))));
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && [...a].every((name) => !b.has(name));
}
