import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Line } from '../../core/line.ts';
import type { Reading } from '../../core/reading.ts';
import type { Page } from '../../core/view.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { openLedger } from '../../ledger/open.ts';
import { makeApp } from './app.ts';

const TEXT = 'The council said the bridge was open. =Nobody <b>crossed</b> it.';
const BYTES = new TextEncoder().encode(TEXT);
const SHA = createHash('sha256').update(BYTES).digest('hex');
const ID = SHA.slice(0, 16);
const TOKEN = 'a'.repeat(48);

const reading: Reading = {
  schema: 'stemma/reading@1',
  id: ID,
  sha256: SHA,
  outlet: 'Valley Voice',
  language: 'en',
  published: { value: '2024-12-16', basis: 'given' },
  text: TEXT,
  setAside: [{ text: 'Share this', why: 'control' }],
  sentences: [
    [0, 37],
    [38, 64],
  ],
  quotes: [],
  mentions: [{ id: 'm0', span: [0, 11], head: [4, 11], form: 'name', kind: 'organization', actor: 'a0' }],
  actors: [{ id: 'a0', name: 'The council', kind: 'organization', names: ['The council'], roles: [] }],
  aliases: [],
  dates: [],
  figures: [],
  statements: [
    {
      id: 's12',
      source: [[0, 11]],
      sourceActor: 'a0',
      anonymous: false,
      cue: [[12, 16]],
      content: [[17, 36]],
      act: 'assert',
      quote: 'indirect',
      stance: 'neutral',
      hedge: false,
      cuePolarity: 'asserted',
      chain: [{ source: null, actor: null, medium: 'Valley Voice' }],
    },
  ],
  events: [],
  notes: [],
  readBy: 'by hand',
};

const home = mkdtempSync(join(tmpdir(), 'stemma-api-'));
let ledger: Ledger;
let app: ReturnType<typeof makeApp>;

beforeAll(async () => {
  ledger = await openLedger({ folder: join(home, 'ledger') }, { create: true });
  await ledger.add({
    reading,
    bytes: BYTES,
    capture: {
      sha256: SHA,
      bytes: BYTES.length,
      capturedAt: '2024-12-17T00:00:00.000Z',
      how: 'file',
      file: 'bridge.txt',
      form: 'text',
      charset: 'utf-8',
      tool: 'by hand',
    },
    actors: [{ local: 'a0', actor: 'council', merges: [], keys: ['council'] }],
    joins: [],
    restatements: [],
  });
  const report = { added: [], present: [], refused: [], stopped: false };
  app = makeApp(ledger, { token: TOKEN, workbench: join(home, 'web'), add: async () => report });
});

afterAll(async () => {
  await ledger?.close();
  rmSync(home, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:4717${path}`, { headers: { host: '127.0.0.1:4717', ...headers } });
const json = async <T>(path: string): Promise<T> => (await (await get(path)).json()) as T;

test('the summary counts what the ledger holds', async () => {
  expect(await json('/api/summary')).toMatchObject({ articles: 1, outlets: 1, actors: 1, statements: 1, setAside: 1 });
});

test('lists come with the number of all that match', async () => {
  for (const what of ['articles', 'actors', 'statements'])
    expect((await json<Page<unknown>>(`/api/${what}?limit=1`)).total).toBe(1);
  expect(await json('/api/statements?act=deny')).toEqual({ rows: [], total: 0 });
  expect(await json('/api/statements?stance=distancing')).toEqual({ rows: [], total: 0 });
  expect(await json(`/api/statements?stance=neutral&saying=${ID}.s12`)).toMatchObject({ total: 1 });
  expect(await json('/api/statements?saying=other.s12')).toEqual({ rows: [], total: 0 });
});

test('relations, labels, places and the network are there, also in a ledger that holds none', async () => {
  for (const what of ['relations', 'labels', 'places', 'lineage'])
    expect(await json(`/api/${what}?outlet=Valley%20Voice`)).toEqual({ rows: [], total: 0 });
  expect(await json('/api/network?tie=both&from=2024')).toEqual({ nodes: [], edges: [], total: 0 });
});

test('a statement opens the very sentence it came from', async () => {
  const found = await json<{ sentence: { quote: string } }>(`/api/statements/${ID}.s12`);
  expect(found.sentence.quote).toBe('The council said the bridge was open.');
  expect(found).toMatchObject({ reports: [] });
});

test('what is not there is a 404 that names the id', async () => {
  for (const path of ['articles/none', 'actors/none', 'statements/none.s1', 'events/none.e1', 'places/none']) {
    const answer = await get(`/api/${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'E_NO_SUCH_CELL' } });
  }
});

test.each([
  '/api/statements?limit=-1',
  '/api/articles?from=yesterday',
  '/api/events?background=maybe',
  '/api/events?since=soon',
  '/api/places?placed=maybe',
  '/api/network?tie=blood',
  '/api/search?q=',
  '/api/search?q=a&limit=x',
])('%s is a bad request with a sentence', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { message: expect.stringMatching(/\w/) } });
});

test('the untouched bytes come as an attachment that no browser will run', async () => {
  const answer = await get(`/api/articles/${ID}/original`);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(BYTES);
  expect(answer.headers.get('content-type')).toBe('text/plain');
  expect(answer.headers.get('content-disposition')).toContain('attachment');
});

test('every line of the export comes as JSON lines', async () => {
  const text = await (await get('/api/lines')).text();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  expect(lines.map((line) => line.kind)).toEqual(expect.arrayContaining(['article', 'original', 'actor', 'statement']));
});

test('a page that points its own name at this machine gets nothing', async () => {
  const answer = await get('/api/summary', { host: 'rebound.example:4717' });
  expect(answer.status).toBe(403);
  expect(await answer.text()).not.toContain('articles');
});

test('every answer forbids foreign content, sniffing and referrers', async () => {
  for (const path of ['/', '/api/summary', '/api/nothing', '/assets/nothing.js']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '//etc/passwd'])(
  'nothing outside the workbench is served for %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

const document = {
  id: ID,
  base64: Buffer.from(BYTES).toString('base64'),
  clean: false,
  given: {},
  capture: {
    sha256: SHA,
    bytes: BYTES.length,
    capturedAt: '2024-12-17T00:00:00.000Z',
    how: 'file',
    form: 'text',
    charset: 'utf-8',
    tool: 'by hand',
  },
};
const post = (headers: Record<string, string>, body: unknown = { documents: [document] }) =>
  app.request('http://127.0.0.1:4717/api/articles', {
    method: 'POST',
    headers: { host: '127.0.0.1:4717', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const bearer = { authorization: `Bearer ${TOKEN}` };

test('only who knows the token may write', async () => {
  expect((await post(bearer)).status).toBe(200);
  expect((await post({})).status).toBe(403);
  expect((await post({ authorization: `Bearer ${TOKEN.replace('a', 'b')}` })).status).toBe(403);
});

test('a page of another origin may not write, whatever it knows', async () => {
  expect((await post({ ...bearer, origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await post({ ...bearer, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post({ ...bearer, origin: 'null' })).status).toBe(403);
});

const judge = (headers: Record<string, string>, body: unknown) =>
  app.request('http://127.0.0.1:4717/api/judgements', {
    method: 'POST',
    headers: { host: '127.0.0.1:4717', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('what a person says of who is who goes into the journal, with the token only', async () => {
  const body = { judgements: [{ about: ['council', 'name:Town council'], verdict: 'same', by: 'R. Tester' }] };
  expect((await judge({}, body)).status).toBe(403);
  expect((await judge({ ...bearer, origin: 'https://elsewhere.example' }, body)).status).toBe(403);
  expect(await json('/api/judgements')).toEqual([]);
  const answer = await judge(bearer, body);
  expect(answer.status).toBe(200);
  const { judgements } = (await answer.json()) as { judgements: { id: string; at: string }[] };
  expect(judgements[0]?.at).toMatch(/^\d{4}-/);
  expect(await json('/api/judgements')).toMatchObject([{ ...judgements[0], names: ['The council', 'Town council'] }]);
  expect(await json('/api/actors/council')).toMatchObject({ judgements: [{ id: judgements[0]?.id }] });
});

test.each([
  [{ judgements: [{ about: ['council', 'x'], verdict: 'perhaps' }] }, 400],
  [{ judgements: [] }, 400],
  [{ judgements: [{ about: [ID, 'nothing'], verdict: 'derived' }] }, 400],
  ['nonsense', 400],
  [{ judgements: [{ about: ['council'], verdict: 'withdrawn' }], revokes: 'judgement-none' }, 400],
])('a word that cannot be used is refused: %j', async (body, status) => {
  const before = await json('/api/judgements');
  const answer = await judge(bearer, body);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error: { message: expect.stringMatching(/\w/) } });
  expect(await json('/api/judgements')).toEqual(before);
});

test('pairs to review, whom a name means and why two are one are there', async () => {
  expect(await json('/api/review?limit=5')).toEqual({ rows: [], total: 0 });
  expect(await json('/api/whom?q=the%20COUNCIL')).toMatchObject([
    { id: 'council', cell: `${ID}.a0`, by: 'The council' },
  ]);
  expect(await json(`/api/why?a=council&b=${ID}.a0`)).toMatchObject({ one: true, steps: [] });
  expect((await get('/api/why?a=council&b=nobody')).status).toBe(404);
});

test('what a person says of two articles is shown as lineage', async () => {
  const about = [ID, 'outlet:Harbour Press'];
  const answer = await judge(bearer, { judgements: [{ about, verdict: 'derived', by: 'R. Tester' }] });
  expect(answer.status).toBe(200);
  expect(await json(`/api/lineage?article=${ID}`)).toMatchObject({
    rows: [
      {
        id: about.join('~'),
        from: { outlet: 'Valley Voice' },
        to: { title: 'Harbour Press' },
        reason: { by: 'R. Tester' },
      },
    ],
    total: 1,
  });
  expect(await json('/api/lineage?type=translation')).toEqual({ rows: [], total: 0 });
});

test('documents whose bytes are not those of their sha256 are refused', async () => {
  const forged = { ...document, base64: Buffer.from('other words').toString('base64') };
  const answer = await post(bearer, { documents: [forged] });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(await answer.json())).toContain('sha256');
  expect((await post(bearer, { documents: [] })).status).toBe(400);
  expect((await post(bearer, 'nonsense')).status).toBe(400);
});

test('the reader of the workbench gets the language models, and nothing else of data/', async () => {
  for (const name of ['fast.bin', 'accurate.bin', 'names.bin']) {
    const answer = await app.request(`http://127.0.0.1/language/${name}`);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(`data/${name}`))).toBe(true);
  }
  for (const name of ['heads.tsv', 'none.bin', '..%2Ffast.bin', '..%2F..%2Fdata%2Ffast.bin'])
    expect((await app.request(`http://127.0.0.1/language/${name}`)).status).toBe(404);
});
