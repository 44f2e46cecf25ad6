import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { ActorPage } from './actor/ActorPage.tsx';
import { ActorsPage } from './actor/ActorsPage.tsx';
import { ArticlePage } from './article/ArticlePage.tsx';
import { CellPage } from './cell/CellPage.tsx';
import { ChangesPage } from './changes/ChangesPage.tsx';
import { DenialsPage } from './denial/DenialsPage.tsx';
import { EVENT_FIELDS } from './event/EventFilters.tsx';
import { EventPage } from './event/EventPage.tsx';
import { EventsPage } from './event/EventsPage.tsx';
import { Frame } from './frame/Frame.tsx';
import { NowherePage } from './frame/NowherePage.tsx';
import { FramingPage } from './framing/FramingPage.tsx';
import { LabelsPage } from './framing/LabelsPage.tsx';
import { IncidentPage } from './incident/IncidentPage.tsx';
import { IncidentsPage } from './incident/IncidentsPage.tsx';
import { EdgePage } from './lineage/EdgePage.tsx';
import { LineagePage } from './lineage/LineagePage.tsx';
import { MapPage } from './map/MapPage.tsx';
import { PlacePage } from './map/PlacePage.tsx';
import { NetworkPage } from './network/NetworkPage.tsx';
import { ParsePage } from './parse/ParsePage.tsx';
import { PledgePage } from './pledge/PledgePage.tsx';
import { PledgesPage } from './pledge/PledgesPage.tsx';
import { ReviewPage } from './review/ReviewPage.tsx';
import { SearchPage } from './search/SearchPage.tsx';
import { STATEMENT_FIELDS } from './statement/StatementFilters.tsx';
import { StatementPage } from './statement/StatementPage.tsx';
import { StatementsPage } from './statement/StatementsPage.tsx';
import { OneStoryPage } from './stories/OneStoryPage.tsx';
import { StoriesPage } from './stories/StoriesPage.tsx';
import { StoryPage } from './story/StoryPage.tsx';
import { ConflictsPage } from './weigh/ConflictsPage.tsx';

/** Keeps the named fields of the address that are given; everything else in it is dropped. */
const only =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): { readonly [N in Name]?: string } =>
    Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, String(search[name])]] : []))) as {
      readonly [N in Name]?: string;
    };

const root = createRootRoute({ component: Frame, notFoundComponent: NowherePage });
const at = { getParentRoute: () => root };

const routes = root.addChildren([
  createRoute({ ...at, path: '/', component: StoryPage, validateSearch: only('lanes') }),
  createRoute({ ...at, path: '/article/$id', component: ArticlePage, validateSearch: only('cell', 'at') }),
  createRoute({ ...at, path: '/stories', component: StoriesPage, validateSearch: only('outlet', 'from', 'to') }),
  createRoute({ ...at, path: '/story/$id', component: OneStoryPage }),
  createRoute({ ...at, path: '/actor/$id', component: ActorPage, validateSearch: only('lanes') }),
  createRoute({ ...at, path: '/actors', component: ActorsPage, validateSearch: only('type') }),
  createRoute({
    ...at,
    path: '/statements',
    component: StatementsPage,
    validateSearch: only(...STATEMENT_FIELDS),
  }),
  createRoute({ ...at, path: '/statement/$id', component: StatementPage }),
  createRoute({
    ...at,
    path: '/events',
    component: EventsPage,
    validateSearch: only(...EVENT_FIELDS, 'lanes'),
  }),
  createRoute({ ...at, path: '/event/$id', component: EventPage }),
  createRoute({
    ...at,
    path: '/incidents',
    component: IncidentsPage,
    validateSearch: only(...EVENT_FIELDS, 'articles'),
  }),
  createRoute({ ...at, path: '/incidents/$id', component: IncidentPage }),
  createRoute({
    ...at,
    path: '/map',
    component: MapPage,
    validateSearch: only('class', 'outlet', 'since', 'until', 'from', 'to', 'at'),
  }),
  createRoute({ ...at, path: '/place/$id', component: PlacePage }),
  createRoute({
    ...at,
    path: '/network',
    component: NetworkPage,
    validateSearch: only('tie', 'relation', 'class', 'type', 'outlet', 'from', 'to', 'actor'),
  }),
  createRoute({
    ...at,
    path: '/framing',
    component: FramingPage,
    validateSearch: only('outlet', 'actor', 'loaded', 'tone', 'voice', 'story'),
  }),
  createRoute({
    ...at,
    path: '/labels',
    component: LabelsPage,
    validateSearch: only('outlet', 'actor', 'label', 'loaded', 'tone', 'voice'),
  }),
  createRoute({ ...at, path: '/changes', component: ChangesPage, validateSearch: only('since', 'clock', 'asOf') }),
  createRoute({ ...at, path: '/lineage', component: LineagePage, validateSearch: only('outlet', 'type', 'article') }),
  createRoute({ ...at, path: '/lineage/$id', component: EdgePage }),
  createRoute({
    ...at,
    path: '/conflicts',
    component: ConflictsPage,
    validateSearch: only('class', 'actor', 'outlet', 'from', 'to'),
  }),
  createRoute({
    ...at,
    path: '/pledges',
    component: PledgesPage,
    validateSearch: only('stage', 'outlet', 'actor', 'asOf'),
  }),
  createRoute({ ...at, path: '/pledge/$id', component: PledgePage, validateSearch: only('asOf') }),
  createRoute({ ...at, path: '/denials', component: DenialsPage, validateSearch: only('met', 'outlet', 'actor') }),
  createRoute({ ...at, path: '/review', component: ReviewPage }),
  createRoute({ ...at, path: '/parse', component: ParsePage, validateSearch: only('model', 'text') }),
  createRoute({ ...at, path: '/search', component: SearchPage, validateSearch: only('q') }),
  createRoute({ ...at, path: '/cell/$id', component: CellPage }),
]);

/** The pages behind the `#` of the address: they work the same when served and when opened from disk. */
export const router = createRouter({
  routeTree: routes,
  history: createHashHistory(),
  // Plain `?cell=s88` in addresses: no JSON, so that people can read and type them.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text ? `?${text}` : '';
  },
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
