import type { Filter } from '../../../src/core/view.ts';
import { Failure, missing } from './failure.ts';
import { writingKey } from './key.ts';
import type { SinceText, Source } from './source.ts';

/** Writes a filter as a query string; empty fields are left out. */
function queryOf(filter: Filter | SinceText = {}): string {
  const pairs = Object.entries(filter).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** Asks the server this page came from; a refusal becomes a Failure with the server's own sentence. */
async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(`./api/${path}`, init).catch(() => {
    throw new Failure('E_SERVER', 'the Stemma server does not answer; it may have been stopped');
  });
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return body as T;
  const told = (body as { error?: { code?: string; message?: string } } | undefined)?.error;
  if (!told && answer.status === 404) throw missing(path);
  throw new Failure(told?.code ?? 'E_SERVER', told?.message ?? `the server answered with status ${answer.status}`);
}

const get = <T>(path: string): Promise<T> => ask(path, { headers: { accept: 'application/json' } });

/** Writes through the server, with the key this page was opened with. */
const post = <T>(path: string, body: unknown): Promise<T> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${writingKey() ?? ''}` },
    body: JSON.stringify(body),
  });

const part = encodeURIComponent;

/** The client of the served workbench. */
export const serverClient = (): Source => ({
  kind: 'server',
  summary: () => get('summary'),
  articles: (filter) => get(`articles${queryOf(filter)}`),
  article: (id) => get(`articles/${part(id)}`),
  stories: (filter) => get(`stories${queryOf(filter)}`),
  story: (id) => get(`stories/${part(id)}`),
  actors: (filter) => get(`actors${queryOf(filter)}`),
  actor: (id) => get(`actors/${part(id)}`),
  statements: (filter) => get(`statements${queryOf(filter)}`),
  statement: (id) => get(`statements/${part(id)}`),
  events: (filter) => get(`events${queryOf(filter)}`),
  event: (id) => get(`events/${part(id)}`),
  incidents: (filter) => get(`incidents${queryOf(filter)}`),
  incident: (id) => get(`incidents/${part(id)}`),
  places: (filter) => get(`places${queryOf(filter)}`),
  place: (id) => get(`places/${part(id)}`),
  labels: (filter) => get(`labels${queryOf(filter)}`),
  lineage: (filter) => get(`lineage${queryOf(filter)}`),
  storyFraming: (id) => get(`stories/${part(id)}/framing`),
  pledges: (filter) => get(`pledges${queryOf(filter)}`),
  pledge: (id, asOf) => get(`pledges/${part(id)}${queryOf(asOf === undefined ? {} : { asOf })}`),
  denials: (filter) => get(`denials${queryOf(filter)}`),
  framing: (filter) => get(`framing${queryOf(filter)}`),
  network: (filter) => get(`network${queryOf(filter)}`),
  hanging: (id) => get(`articles/${part(id)}/hanging`),
  changes: (since) => get(`changes${queryOf(since)}`),
  weighed: (id) => get(`incidents/${part(id)}/matrix`),
  conflicts: (filter) => get(`conflicts${queryOf(filter)}`),
  review: (filter) => get(`review${queryOf(filter)}`),
  judge: async (judgements, revokes) => {
    await post('judgements', { judgements, ...(revokes === undefined ? {} : { revokes }) });
  },
  search: (query) => get(`search?q=${part(query)}`),
  original: (id) => `./api/articles/${part(id)}/original`,
});
