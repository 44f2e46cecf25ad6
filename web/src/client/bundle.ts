import type { LineageRow } from '../../../src/core/lineage.ts';
import type { Filter, StatementRow } from '../../../src/core/view.ts';
import { type Bundle, byId } from './contents.ts';
import { inTime } from './days.ts';
import { eventOf, fitsEvent } from './events.ts';
import { Failure, missing } from './failure.ts';
import { searchBundle } from './finder.ts';
import { fitsLabel, fitsVoice, framingOf } from './framing.ts';
import { incidentOf, incidentsOf } from './incidents.ts';
import { networkOf } from './network.ts';
import { placesOf } from './places.ts';
import { fitsDenial, fitsPledge } from './pledges.ts';
import { isOfSaying, statementOf } from './reports.ts';
import { fits, fitsOutlet, pageOf } from './rows.ts';
import type { Source } from './source.ts';
import { storiesOf } from './stories.ts';
import { conflictsIn, weighedIn } from './weighed.ts';

const fitsStatement = (row: StatementRow, filter: Filter): boolean =>
  fits(filter.article, row.article) &&
  fitsOutlet(filter.outlet, row.outlet) &&
  fits(filter.act, row.act) &&
  fitsVoice(row, filter) &&
  fits(filter.stance, row.stance) &&
  (!filter.actor || row.source.some((party) => party.actor === filter.actor)) &&
  inTime(row.reported, filter);

/** Whether an edge is in the list that a filter asks for; the same as the server's. */
const fitsLineage = (row: LineageRow, filter: Filter): boolean =>
  (!filter.article || filter.article === row.child || filter.article === row.parent) &&
  fits(filter.type, row.type) &&
  fitsOutlet(filter.outlet, row.from.outlet) &&
  inTime(row.from.published, filter);

/** What a bundle holds of an id. Throws where that is nothing. */
function held<View>(view: View | undefined, id: string): View {
  if (view === undefined) throw missing(id);
  return view;
}

/** Of how many articles a list of the bundle is told, where these are only the newest. */
function windowOf({ windows }: Bundle, list: 'pledges' | 'denials') {
  const window = windows?.[list];
  return window ? { window } : {};
}

/** The client of a static bundle: everything is in memory, and no request is ever made. */
export function bundleClient(bundle: Bundle): Source {
  const articles = byId(bundle.articleViews);
  const actors = byId(bundle.actorViews);
  const places = byId(bundle.placeViews);
  const stories = byId(bundle.storyViews);
  return {
    kind: 'bundle',
    summary: async () => bundle.summary,
    articles: async (filter = {}) =>
      pageOf(
        bundle.articles.filter((row) => fitsOutlet(filter.outlet, row.outlet) && inTime(row.published?.value, filter)),
        filter,
      ),
    article: async (id) => held(articles.get(id), id),
    stories: async (filter = {}) => storiesOf(bundle, filter),
    // An id that turned out to be another story leads there, as in the ledger.
    story: async (id) =>
      held(stories.get(id) ?? [...stories.values()].find(({ merged }) => merged.some((one) => one.id === id)), id),
    actors: async (filter = {}) => pageOf(bundle.actors, filter),
    actor: async (id) => held(actors.get(id), id),
    statements: async (filter = {}) =>
      pageOf(
        bundle.statements
          .filter((row) => fitsStatement(row, filter))
          .filter(filter.saying ? isOfSaying(bundle, filter.saying) : () => true),
        filter,
      ),
    statement: async (id) => held(statementOf(bundle, id), id),
    events: async (filter = {}) =>
      pageOf(
        bundle.events.filter((row) => fitsEvent(row, filter)),
        filter,
      ),
    event: async (id) => held(eventOf(bundle, id), id),
    incidents: async (filter = {}) => incidentsOf(bundle, filter),
    incident: async (id) => held(incidentOf(bundle, id), id),
    places: async (filter = {}) => placesOf(bundle, filter),
    place: async (id) => held(places.get(id), id),
    labels: async (filter = {}) =>
      pageOf(
        bundle.labels.filter((row) => fitsLabel(row, filter)),
        filter,
      ),
    lineage: async (filter = {}) =>
      pageOf(
        (bundle.lineage ?? []).filter((row) => fitsLineage(row, filter)),
        filter,
      ),
    pledges: async (filter = {}) => ({
      ...pageOf(
        (bundle.pledges ?? []).filter((row) => fitsPledge(row, filter)),
        filter,
      ),
      ...windowOf(bundle, 'pledges'),
    }),
    pledge: async (id) =>
      held(
        bundle.pledges?.find((one) => one.id === id || one.statement === id),
        id,
      ),
    denials: async (filter = {}) => ({
      ...pageOf(
        (bundle.denials ?? []).filter((row) => fitsDenial(row, filter)),
        filter,
      ),
      ...windowOf(bundle, 'denials'),
    }),
    framing: async (filter = {}) => framingOf(bundle, filter),
    weighed: async (id) => held(weighedIn(bundle, id), id),
    conflicts: async (filter = {}) => pageOf(conflictsIn(bundle, filter), filter),
    storyFraming: async (id) =>
      held(Object.hasOwn(bundle.storyFramings, id) ? bundle.storyFramings[id] : undefined, id),
    network: async (filter = {}) => networkOf(bundle, filter),
    hanging: async () => {
      throw new Failure('E_FORBIDDEN', 'this is a copy to read; retract it in the ledger it was made from');
    },
    changes: async () => {
      if (bundle.changes) return { pledges: [], denied: [], ...bundle.changes };
      throw new Failure(
        'E_NO_SUCH_CELL',
        'this copy holds one state of the ledger; export it with --since to see what is new',
      );
    },
    // Nobody can write into a bundle, so it holds no pairs to judge.
    review: async () => ({ rows: [], total: 0 }),
    judge: async () => {
      throw new Failure('E_FORBIDDEN', 'this is a copy to read; say it in the ledger it was made from');
    },
    search: async (query) => {
      if (!/[\p{L}\p{N}]/u.test(query)) throw new Failure('E_BAD_QUERY', `"${query}" holds no word to search for`);
      return searchBundle(bundle, query);
    },
    original: () => undefined,
  };
}
