import type { Hanging, Since } from '../../core/change-view.ts';
import { StemmaError } from '../../core/errors.ts';
import type { Capture, Line } from '../../core/line.ts';
import type { Filter, Summary } from '../../core/view.ts';
import type { AddReport } from '../../run/add.ts';
import type { Parcel } from '../../run/parcel.ts';
import type { Desk } from '../source.ts';
import type { Weigher } from '../weigh.ts';

/** A ledger that another process holds, through the server of that process. */
export interface RemoteLedger extends Desk, Weigher {
  /** What hangs on an article. */
  hanging(article: string): Promise<Hanging>;
  add(parcels: readonly Parcel[]): Promise<AddReport>;
}

/** The address a server leaves in the lock: what comes after `#` is the token and is never sent as part of a URL. */
export const addressWithToken = (address: string, token: string): string => `${address}#${token}`;

/** Goes through the server at `address`; rejects with E_STORE when it does not answer. */
export async function connect(address: string): Promise<RemoteLedger> {
  const url = new URL(address);
  const token = url.hash.slice(1);
  const fail = (why: string): never => {
    throw new StemmaError('E_STORE', url.origin, why);
  };

  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(`${url.origin}/api/${path}`, init).catch(() => fail('it does not answer'));
    if (answer.ok || answer.status === 404) return answer;
    const told = (await answer.json().catch(() => undefined)) as { error?: { code?: string; message?: string } };
    return fail(told?.error?.message ?? `it answered with status ${answer.status}`);
  };
  const post = (path: string, body: unknown): Promise<Response> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const get = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
  const find = async <T>(path: string): Promise<T | undefined> => {
    const answer = await ask(path);
    return answer.ok ? ((await answer.json()) as T) : undefined;
  };
  const list =
    <T>(what: string) =>
    (filter: Filter = {}): Promise<T> =>
      get<T>(`${what}?${new URLSearchParams(Object.entries(filter).map(([key, value]) => [key, String(value)]))}`);
  const part = encodeURIComponent;

  const { store, ledger: name } = await get<Summary>('summary');
  return {
    store,
    name,
    summary: () => get('summary'),
    articles: list('articles'),
    article: (id) => find(`articles/${part(id)}`),
    async original(id) {
      const answer = await ask(`articles/${part(id)}/original`);
      if (!answer.ok) return undefined;
      const capture = JSON.parse(decodeURIComponent(answer.headers.get('x-stemma-capture') ?? '')) as Capture;
      return { bytes: new Uint8Array(await answer.arrayBuffer()), capture };
    },
    stories: list('stories'),
    story: (id) => find(`stories/${part(id)}`),
    hanging: (id) => get(`articles/${part(id)}/hanging`),
    actors: list('actors'),
    actor: (id) => find(`actors/${part(id)}`),
    statements: list('statements'),
    statement: (id) => find(`statements/${part(id)}`),
    events: list('events'),
    event: (id) => find(`events/${part(id)}`),
    relations: list('relations'),
    labels: list('labels'),
    lineage: list('lineage'),
    framing: list('framing'),
    storyFraming: (id) => find(`stories/${part(id)}/framing`),
    pledges: list('pledges'),
    pledge: (id, asOf) => find(`pledges/${part(id)}${asOf === undefined ? '' : `?asOf=${asOf}`}`),
    denials: list('denials'),
    denial: (id) => find(`denials/${part(id)}`),
    places: list('places'),
    place: (id) => find(`places/${part(id)}`),
    network: list('network'),
    changes: (since) => get(`changes?${sinceQuery(since)}`),
    incidents: list('incidents'),
    incident: (id) => find(`incidents/${part(id)}`),
    weighed: (id) => find(`incidents/${part(id)}/matrix`),
    conflicts: list('conflicts'),
    judgements: () => get('judgements'),
    review: list('review'),
    whom: (reference) => get(`whom?q=${part(reference)}`),
    why: (a, b) => find(`why?a=${part(a)}&b=${part(b)}`),
    async judge(judgements, revokes) {
      await post('judgements', { judgements, ...(revokes === undefined ? {} : { revokes }) });
    },
    search: (query, limit) => get(`search?q=${part(query)}${limit === undefined ? '' : `&limit=${limit}`}`),
    async *lines() {
      const answer = await ask('lines');
      for await (const line of linesOf(answer)) yield JSON.parse(line) as Line;
    },
    async add(parcels) {
      const answer = await post('articles', { documents: parcels });
      return (await answer.json()) as AddReport;
    },
    close: async () => {},
  };
}

/** Since when, as the parameters of `/api/changes`. */
const sinceQuery = ({ revision, day, clock, asOf }: Since): URLSearchParams =>
  new URLSearchParams({
    ...(revision === undefined && day === undefined ? {} : { since: String(revision ?? day) }),
    ...(clock === undefined ? {} : { clock }),
    ...(asOf === undefined ? {} : { asOf }),
  });

async function* linesOf(answer: Response): AsyncIterable<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? []) {
    const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}
