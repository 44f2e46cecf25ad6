import { listActors, oneActor } from './actors.ts';
import { articleMarks } from './article-mark.ts';
import { listArticles, oneArticle, originalOf, withBytes } from './articles.ts';
import { articlesBeside, articlesTelling } from './beside.ts';
import { findWhom } from './brief.ts';
import { articlesLeft } from './by-rules.ts';
import { findCalled } from './called.ts';
import { findCandidates } from './candidates.ts';
import { findChanges } from './change.ts';
import { writeDenying } from './denying.ts';
import { openFolder } from './folder.ts';
import { countFraming } from './framing.ts';
import { hangingOf } from './hanging.ts';
import { writeAccounts } from './incident.ts';
import { findIncidents, outlinesOf } from './incident-find.ts';
import { incidentAccounts, listIncidents, oneIncident, unjoinedArticles } from './incident-show.ts';
import { withNames } from './judged.ts';
import { readJudgements } from './judgement.ts';
import { writeKeys } from './keyed.ts';
import { listLabels } from './labels.ts';
import type { Ledger } from './ledger.ts';
import { descentEdges, listLineage } from './lineage.ts';
import { findKin, findParents } from './lineage-kin.ts';
import { unlinkedReadings, writeLineage } from './lineage-write.ts';
import { exportLines } from './lines.ts';
import { readMaterials } from './material.ts';
import { network } from './network.ts';
import { listPlaces, onePlace } from './places.ts';
import { listRelations } from './relations.ts';
import { restoreLines } from './restore.ts';
import { findPairs } from './retell.ts';
import { retractedAccounts } from './retracted-account.ts';
import { reviewPairs } from './review.ts';
import { stateOf } from './revision.ts';
import { judge } from './ruling.ts';
import { findHits } from './search.ts';
import { openServer } from './server.ts';
import type { Store } from './store.ts';
import { listStories, oneStory } from './stories.ts';
import { commonness, storyField, unstoried } from './story-field.ts';
import { writeStories } from './story-write.ts';
import { summarise } from './summary.ts';
import { listEvents, listStatements, oneEvent, oneStatement } from './told.ts';
import { why } from './why.ts';
import { writeEntry } from './write.ts';

/** Where a ledger lies: a folder with PGlite inside, or a PostgreSQL address (`?schema=name` names the schema). */
export type Where = { readonly folder: string } | { readonly url: string };

/** Opens a ledger, making it when `create` is set; rejects with a StemmaError that names what stands in the way. */
export async function openLedger(where: Where, options: { readonly create?: boolean } = {}): Promise<Ledger> {
  return asLedger(await openStore(where, options.create ?? false));
}

/** The store below a ledger; rejects as `openLedger` does. */
export const openStore = (where: Where, create: boolean): Promise<Store> =>
  'folder' in where ? openFolder(where.folder, create) : openServer(where.url, create);

/** The ledger on top of a store. */
export const asLedger = (store: Store): Ledger => ({
  store: store.kind,
  name: store.name,
  add: (entry) => store.write((tx) => writeEntry(tx, entry)),
  has: (sha256) => store.read((db) => withBytes(db, sha256)),
  candidates: (keys) => store.read((db) => findCandidates(db, keys)),
  called: (actors) => store.read((db) => findCalled(db, actors)),
  pairs: (entry) => store.read((db) => findPairs(db, entry)),
  commonness: (keys) => store.read((db) => commonness(db, keys)),
  storyField: (article, keys) => store.read((db) => storyField(db, article, keys)),
  unstoried: (limit) => store.read((db) => unstoried(db, limit)),
  placeStory: (change) => store.write((tx) => writeStories(tx, change)),
  stories: (filter = {}) => store.read((db) => listStories(db, filter)),
  story: (id) => store.read((db) => oneStory(db, id)),
  state: () => store.read(stateOf),
  summary: () => store.read((db) => summarise(db, store)),
  articles: (filter = {}) => store.read((db) => listArticles(db, filter)),
  article: (id) => store.read((db) => oneArticle(db, id)),
  materials: (articles, more) => store.read((db) => readMaterials(db, articles, more)),
  marks: (articles) => store.read((db) => articleMarks(db, articles)),
  kin: (asked, known = []) => store.read((db) => findKin(db, asked, known)),
  parents: (articles, known = []) => store.read((db) => findParents(db, articles, known)),
  unlinked: (most = 100) => store.read((db) => unlinkedReadings(db, most)),
  link: (entries) =>
    store.write(async (tx) => {
      for (const entry of entries) await writeLineage(tx, entry);
    }),
  lineage: (filter = {}) => store.read((db) => listLineage(db, filter)),
  descent: (articles) => store.read((db) => descentEdges(db, articles)),
  told: (entry) => store.read((db) => findIncidents(db, entry)),
  outlines: (accounts) => store.read((db) => outlinesOf(db, accounts)),
  unjoined: (most = 100) => store.read((db) => unjoinedArticles(db, most)),
  tell: (entry) => store.write((tx) => writeAccounts(tx, entry)),
  incidents: (filter = {}) => store.read((db) => listIncidents(db, filter)),
  incident: (id) => store.read((db) => oneIncident(db, id)),
  accountsOf: (incidents) => store.read((db) => incidentAccounts(db, incidents)),
  retractedAccounts: (accounts) => store.read((db) => retractedAccounts(db, accounts)),
  unheard: (rules, most = 100) => store.read((db) => articlesLeft(db, 'denying', rules, most)),
  hear: (rows) => store.write((tx) => writeDenying(tx, rows)),
  unkeyed: (rules, most = 100) => store.read((db) => articlesLeft(db, 'keyed', rules, most)),
  key: (articles) => store.write((tx) => writeKeys(tx, articles)),
  telling: (what, filter = {}) => store.read((db) => articlesTelling(db, what, filter)),
  beside: (articles, side, most = 200) => store.read((db) => articlesBeside(db, articles, side, most)),
  original: (id) => store.read((db) => originalOf(db, id)),
  actors: (filter = {}) => store.read((db) => listActors(db, filter)),
  actor: (id) => store.read((db) => oneActor(db, id)),
  statements: (filter = {}) => store.read((db) => listStatements(db, filter)),
  statement: (id) => store.read((db) => oneStatement(db, id)),
  events: (filter = {}) => store.read((db) => listEvents(db, filter)),
  event: (id) => store.read((db) => oneEvent(db, id)),
  relations: (filter = {}) => store.read((db) => listRelations(db, filter)),
  labels: (filter = {}) => store.read((db) => listLabels(db, filter)),
  framing: (filter = {}) => store.read((db) => countFraming(db, filter)),
  places: (filter = {}) => store.read((db) => listPlaces(db, filter)),
  place: (id) => store.read((db) => onePlace(db, id)),
  network: (filter = {}) => store.read((db) => network(db, filter)),
  search: (query, limit) => store.read((db) => findHits(db, query, limit)),
  lines: () => store.still((db) => exportLines(db)),
  restore: (lines) => store.write((tx) => restoreLines(tx, lines)),
  judge: (judgements, revokes, relink, rejoin) =>
    store.write((tx) => judge(tx, [judgements].flat(), revokes, relink, rejoin)),
  hanging: (article, relink = () => []) => store.write((tx) => hangingOf(tx, article, relink)),
  changes: (since) => store.read((db) => findChanges(db, since)),
  judgements: () => store.read(async (db) => withNames(db, await readJudgements(db))),
  review: (filter = {}) => store.read((db) => reviewPairs(db, filter)),
  whom: (reference) => store.read((db) => findWhom(db, reference)),
  why: (a, b) =>
    store.read(async (db) => {
      const [[first], [second]] = [await findWhom(db, a), await findWhom(db, b)];
      return first && second && why(db, first, second);
    }),
  close: () => store.close(),
});
