import { afterAll, expect, test } from 'vitest';
import { word } from '../../../test/identity-fixture.ts';
import { makeEntry } from '../../../test/ledger-fixture.ts';
import { onPglite } from '../../../test/ledger-stores.ts';
import type { RelationRow } from '../../core/view.ts';
import { relationDays, relationWords } from '../relation-words.ts';
import { describeCell } from './describe.ts';

const place = onPglite();
afterAll(() => place.close());

test('an actor is shown with its relations, what it is called and by whom, and what people say', async () => {
  const ledger = await place.fresh();
  await ledger.add(
    makeEntry({
      id: 'one',
      relation: { since: '2023-04', within: 's1' },
      label: { label: 'terrorist', loaded: true, tone: 'hostile', voice: 'attributed' },
    }),
  );
  await ledger.judge(word('different', 'act-front', 'act-speaker'));
  const view = await ledger.actor('act-front');
  const lines = view ? describeCell({ kind: 'actor', value: view }) : [];
  expect(lines).toContain('relation     Talin Varo: leader of Harim Front, from 2023-04 (Talin Varo; one.r1)');
  expect(lines).toContain('called       terrorist (hostile): Harbour Wire, attributed, 1 time');
  expect(lines).toContain('judged       R. Tester, 2025-01-02: “Harim Front” and “Talin Varo” are different');
});

type Told = Pick<RelationRow, 'kind' | 'negated' | 'ended' | 'since' | 'until' | 'asOf'>;

test.each<[Told, string, string]>([
  [{ kind: 'member-of', ended: true, until: '2024' }, 'member of, over', 'until 2024'],
  [{ kind: 'leader-of', negated: true, asOf: '2024-12-01' }, 'not leader of', 'on 2024-12-01'],
  [{ kind: 'allied-with', since: '2020', until: '2021-05' }, 'allied with', 'from 2020 until 2021-05'],
  [{ kind: 'part-of' }, 'part of', ''],
])('the relation %j is told in words', (relation, words, days) => {
  expect(relationWords(relation)).toBe(words);
  expect(relationDays(relation)).toBe(days);
});
