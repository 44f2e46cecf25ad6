import { type Context, Hono } from 'hono';
import { ERRORS, StemmaError } from '../../core/errors.ts';
import type { Filter } from '../../core/view.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { AddReport } from '../../run/add.ts';
import type { Parcel } from '../../run/parcel.ts';
import { readSince } from '../since.ts';
import { weigherOf } from '../weigh.ts';
import { errorBody, mayWrite, onlyThisMachine } from './guard.ts';
import { judgePosted } from './judge.ts';
import { languageFile } from './language.ts';
import { readFilter } from './query.ts';
import { workbenchFile } from './workbench.ts';

export interface AppOptions {
  /** What a writer must show; without it nothing can be written through the server. */
  readonly token?: string;
  /** Adds documents to the ledger, one request at a time. */
  readonly add?: (parcels: readonly Parcel[]) => Promise<AddReport>;
  /** Folder of the built workbench. */
  readonly workbench?: string;
}

/** The HTTP API and the workbench over one ledger. GET reads; POST adds articles and judgements, with the token only. */
export function makeApp(ledger: Ledger, options: AppOptions = {}): Hono {
  const app = new Hono();
  const weigher = weigherOf(ledger);
  app.use(onlyThisMachine);
  app.onError((error, c) => answerError(c, error));

  app.get('/api/summary', async (c) => c.json(await ledger.summary()));
  app.get('/api/articles', (c) => listed(c, (filter) => ledger.articles(filter)));
  app.get('/api/articles/:id', (c) => found(c, ledger.article(c.req.param('id'))));
  app.get('/api/articles/:id/hanging', async (c) => {
    const { hangingOn } = await import('../../run/retract.ts');
    return c.json(await hangingOn(ledger, c.req.param('id')));
  });
  app.get('/api/articles/:id/original', async (c) => {
    const original = await ledger.original(c.req.param('id'));
    if (!original) return missing(c, c.req.param('id'));
    return c.body(new Uint8Array(original.bytes), 200, {
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename="${original.capture.sha256.slice(0, 16)}.txt"`,
      'x-stemma-capture': encodeURIComponent(JSON.stringify(original.capture)),
    });
  });
  app.get('/api/stories', (c) => listed(c, (filter) => ledger.stories(filter)));
  app.get('/api/stories/:id/framing', (c) => found(c, weigher.storyFraming(c.req.param('id'))));
  app.get('/api/stories/:id', (c) => found(c, ledger.story(c.req.param('id'))));
  app.get('/api/actors', (c) => listed(c, (filter) => ledger.actors(filter)));
  app.get('/api/actors/:id', (c) => found(c, ledger.actor(c.req.param('id'))));
  app.get('/api/statements', (c) => listed(c, (filter) => ledger.statements(filter)));
  app.get('/api/statements/:id', (c) => found(c, ledger.statement(c.req.param('id'))));
  app.get('/api/events', (c) => listed(c, (filter) => ledger.events(filter)));
  app.get('/api/events/:id', (c) => found(c, ledger.event(c.req.param('id'))));
  app.get('/api/relations', (c) => listed(c, (filter) => ledger.relations(filter)));
  app.get('/api/labels', (c) => listed(c, (filter) => ledger.labels(filter)));
  app.get('/api/lineage', (c) => listed(c, (filter) => ledger.lineage(filter)));
  app.get('/api/framing', (c) => listed(c, (filter) => ledger.framing(filter)));
  app.get('/api/pledges', (c) => listed(c, (filter) => weigher.pledges(filter)));
  app.get('/api/pledges/:id', async (c) => {
    const filter = readFilter({ asOf: c.req.query('asOf') });
    return 'why' in filter ? badQuery(c, filter) : found(c, weigher.pledge(c.req.param('id'), filter.asOf));
  });
  app.get('/api/denials', (c) => listed(c, (filter) => weigher.denials(filter)));
  app.get('/api/denials/:id', (c) => found(c, weigher.denial(c.req.param('id'))));
  app.get('/api/places', (c) => listed(c, (filter) => ledger.places(filter)));
  app.get('/api/places/:id', (c) => found(c, ledger.place(c.req.param('id'))));
  app.get('/api/network', (c) => listed(c, (filter) => ledger.network(filter)));
  app.get('/api/changes', async (c) => {
    const since = readSince(c.req.query());
    return 'why' in since ? badQuery(c, since) : c.json(await weigher.changes(since));
  });
  app.get('/api/incidents', (c) => listed(c, (filter) => ledger.incidents(filter)));
  app.get('/api/incidents/:id', (c) => found(c, ledger.incident(c.req.param('id'))));
  app.get('/api/incidents/:id/matrix', (c) => found(c, weigher.weighed(c.req.param('id'))));
  app.get('/api/conflicts', (c) => listed(c, (filter) => weigher.conflicts(filter)));
  app.get('/api/review', (c) => listed(c, (filter) => ledger.review(filter)));
  app.get('/api/judgements', async (c) => c.json(await ledger.judgements()));
  app.get('/api/whom', async (c) => c.json(await ledger.whom(c.req.query('q') ?? '')));
  app.get('/api/why', async (c) => {
    const { a = '', b = '' } = c.req.query();
    const why = await ledger.why(a, b);
    return why === undefined ? missing(c, `${a} or ${b}`) : c.json(why);
  });
  app.get('/api/search', async (c) => {
    const filter = readFilter({ limit: c.req.query('limit') });
    if ('why' in filter) return badQuery(c, filter);
    return c.json(await ledger.search(c.req.query('q') ?? '', filter.limit));
  });
  app.get('/api/lines', (c) => streamLines(c, ledger));
  app.post('/api/articles', (c) => addPosted(c, options));
  app.post('/api/judgements', (c) => judgePosted(c, ledger, options.token));
  app.all('/api/*', (c) => c.json(errorBody('E_NO_ROUTE', `there is no ${c.req.method} ${c.req.path}`), 404));

  app.get('/language/:name{.+\\.bin}', async (c) => {
    const bytes = await languageFile(c.req.param('name'));
    if (!bytes) return c.text('not found', 404);
    return c.body(bytes, 200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-cache' });
  });
  app.get('*', async (c) => {
    const file = await workbenchFile(c.req.path, options.workbench);
    if (!file) return c.text('not found', 404);
    return c.body(file.body, 200, { 'content-type': file.type, 'cache-control': 'no-cache' });
  });
  return app;
}

async function listed<T>(c: Context, list: (filter: Filter) => Promise<T>) {
  const filter = readFilter(c.req.query());
  return 'why' in filter ? badQuery(c, filter) : c.json(await list(filter));
}

async function found<T>(c: Context, cell: Promise<T | undefined>) {
  const value = await cell;
  return value === undefined ? missing(c, c.req.param('id') ?? '') : c.json(value);
}

const missing = (c: Context, id: string) => c.json(errorBody('E_NO_SUCH_CELL', ERRORS.E_NO_SUCH_CELL.say(id)), 404);

const badQuery = (c: Context, { name, why }: { readonly name: string; readonly why: string }) =>
  c.json(errorBody('E_BAD_OPTION', `${name}: ${why}`), 400);

function answerError(c: Context, error: Error) {
  if (error instanceof StemmaError) return c.json(errorBody(error.code, error.message), error.exit <= 2 ? 400 : 500);
  return c.json(errorBody('E_BROKEN_PROMISE', 'Stemma could not answer this request'), 500);
}

/** Every line of the JSON export, as it is made: a ledger need not fit into memory twice. */
function streamLines(c: Context, ledger: Ledger) {
  const encoder = new TextEncoder();
  const lines = ledger.lines()[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
    },
    async cancel() {
      await lines.return?.();
    },
  });
  return c.body(body, 200, { 'content-type': 'application/x-ndjson' });
}

async function addPosted(c: Context, options: AppOptions) {
  if (!options.add || !mayWrite(c, options.token))
    return c.json(errorBody('E_FORBIDDEN', 'writing needs the token of this server'), 403);
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
    return c.json(errorBody('E_BAD_OPTION', 'content-type: takes application/json'), 415);
  const { readParcels } = await import('../../run/parcel.ts');
  const parcels = readParcels(await c.req.json().catch(() => undefined));
  if ('why' in parcels) return c.json(errorBody('E_BAD_OPTION', parcels.why), 400);
  return c.json(await options.add(parcels.parcels));
}
