import { afterAll, beforeAll, expect, test } from 'vitest';
import { onPglite } from '../../../test/ledger-stores.ts';
import { capture } from '../../intake/capture.ts';
import type { RawDocument } from '../../intake/document.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { addArticles } from '../../run/add.ts';
import { loadResources } from '../../run/resources.ts';
import { weigherOf } from '../weigh.ts';
import { makeApp } from './app.ts';

const TEXTS = [
  ['a', '2031-05-02', 'The Harim Front promised on Friday to release 20 sailors of Merova by 1 June.'],
  ['b', '2031-05-10', 'The Harim Front freed nine sailors of Merova on Thursday.'],
  ['c', '2031-05-20', 'The Harim Front executed two sailors on Monday, the mayor of Talin said.'],
] as const;

async function* documents(): AsyncIterable<RawDocument> {
  for (const [id, published, text] of TEXTS) {
    const arrival = { how: 'jsonl', file: id, form: 'text', clean: true, at: new Date(0) } as const;
    yield capture(new TextEncoder().encode(text), { ...arrival, given: { id, published } });
  }
}

const place = onPglite();
let ledger: Ledger;
/** Ids of the ledger by what they are. */
let ids: Record<'promise' | 'statement' | 'freed' | 'executed' | 'actor', string>;
beforeAll(async () => {
  ledger = await place.fresh();
  await addArticles(ledger, documents(), await loadResources());
  const [promise] = (await weigherOf(ledger).pledges()).rows;
  const eventOf = async (article: string) => (await ledger.events({ article })).rows[0]?.id ?? '';
  ids = {
    ...{ promise: promise?.id ?? '', statement: (await ledger.statements({ article: 'c' })).rows[0]?.id ?? '' },
    ...{ freed: await eventOf('b'), executed: await eventOf('c') },
    actor: (await ledger.actors()).rows[0]?.id ?? '',
  };
});
afterAll(() => place.close());

const judge = (verdict: string, about: readonly string[]) =>
  makeApp(ledger, { token: 'key' }).request('http://127.0.0.1/api/judgements', {
    method: 'POST',
    headers: { host: '127.0.0.1', 'content-type': 'application/json', authorization: 'Bearer key' },
    body: JSON.stringify({ judgements: [{ about, verdict }] }),
  });

/** An id of the ledger by what it is; another word stands for itself. */
const named = (what: string): string => (what in ids ? ids[what as keyof typeof ids] : what);

test.each([
  ['attach-for', ['promise', 'b.e999'], 'E_NO_SUCH_CELL', 'there is nothing with the id b.e999 in this ledger'],
  ['attach-against', ['a.p999', 'freed'], 'E_NO_SUCH_CELL', 'there is nothing with the id a.p999 in this ledger'],
  ['detach', ['promise', 'b.d9999'], 'E_NO_SUCH_CELL', 'there is nothing with the id b.d9999 in this ledger'],
  ['detach', ['freed', 'promise'], 'E_WRONG_KIND', 'is no promise'],
  ['attach-for', ['promise', 'statement'], 'E_WRONG_KIND', 'is no account of an event'],
  ['attach-for', ['promise', 'b'], 'E_WRONG_KIND', 'b is no account of an event'],
  ['attach-for', ['promise', 'freed', 'executed'], 'E_WRONG_KIND', 'is no part of a word on one promise and one act'],
  ['attach-for', ['promise'], 'E_NO_SUCH_CELL', 'there is nothing with the id'],
  ['same', ['freed', 'b.e999'], 'E_NO_SUCH_CELL', 'there is nothing with the id b.e999 in this ledger'],
  ['different', ['freed', 'actor'], 'E_WRONG_KIND', 'is no account of an event'],
  ['same', ['actor', 'freed'], 'E_WRONG_KIND', 'is no account of an event'],
] as const)('%s about %j is refused', async (verdict, about, code, says) => {
  const answer = await judge(verdict, about.map(named));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code, message: expect.stringContaining(says) } });
  expect(await ledger.judgements()).toEqual([]);
});

test('a word on what is there is kept, with the promise by its own id', async () => {
  const { statement } = (await weigherOf(ledger).pledge(ids.promise)) ?? {};
  for (const [verdict, about] of [
    ['detach', [statement ?? ids.promise, ids.freed]],
    ['attach-against', [ids.promise, 'c.d16']],
    ['different', [ids.freed, ids.executed]],
  ] as const)
    expect((await judge(verdict, about)).status).toBe(200);
  expect((await ledger.judgements()).map(({ about }) => about[0])).toEqual([ids.promise, ids.promise, ids.freed]);
});
