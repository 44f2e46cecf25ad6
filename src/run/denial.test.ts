import { expect, test } from 'vitest';
import { onBothStores } from '../../test/ledger-stores.ts';
import { capture } from '../intake/capture.ts';
import type { RawDocument } from '../intake/document.ts';
import { DENIAL_RULES } from '../weigh/denial/found.ts';
import { addArticles } from './add.ts';
import { hearUnheard, oneDenial, weighDenials } from './denial.ts';
import { loadResources } from './resources.ts';

/** A claim, and three articles of which no statement was read as a denial: the words alone deny. */
const TEXTS = [
  [
    'a',
    'Coss Post',
    '2031-03-03',
    'Bakery bombed\n\nAn aircraft of the Marran army bombed the bakery of Kelm on Sunday and killed six people, the burial society said.',
  ],
  [
    'b',
    'Marran Star',
    '2031-03-04',
    'Air force answers\n\nThere is no truth in reports that the Marran army bombed the bakery of Kelm, the Marran army stated.',
  ],
  [
    'c',
    'Lantern',
    '2031-03-05',
    'Six buried\n\nSix people were buried in Kelm on Tuesday. The Marran army denies that it bombed the bakery of Kelm.',
  ],
  ['d', 'Lantern', '2031-03-05', 'Wool\n\nThe price of wool rose on Tuesday.'],
] as const;

async function* documents(): AsyncIterable<RawDocument> {
  for (const [id, outlet, published, text] of TEXTS)
    yield capture(new TextEncoder().encode(text), {
      ...{ how: 'file', file: `${id}.txt`, form: 'text', clean: true, at: new Date(0) },
      given: { id, outlet, published },
    });
}

onBothStores('denials of a ledger', (place) => {
  const filled = async () => {
    const ledger = await place.fresh();
    await addArticles(ledger, documents(), await loadResources());
    return ledger;
  };

  test('one that two articles tell is one row, which the id of either finds', async () => {
    const ledger = await filled();
    const { rows } = await weighDenials(ledger, {});
    expect(
      rows.map(({ article, claims, tellings }) => [article, claims[0]?.article, tellings?.map((one) => one.article)]),
    ).toEqual([['b', 'a', ['c']]]);
    expect(await oneDenial((about) => weighDenials(ledger, about), rows[0]?.id ?? '')).toMatchObject({ article: 'b' });
    expect(await oneDenial((about) => weighDenials(ledger, about), rows[0]?.tellings?.[0]?.id ?? '')).toMatchObject({
      claims: [{ article: 'a' }],
    });
  });

  test('articles are looked through as they come in; those that deny nothing are not weighed', async () => {
    const ledger = await filled();
    expect(await ledger.unheard(DENIAL_RULES)).toEqual([]);
    expect((await ledger.telling({ denying: DENIAL_RULES })).rows).toEqual(['c', 'b']);
  });

  test('under other rules all may deny something until they are looked through anew', async () => {
    const ledger = await filled();
    await ledger.hear(TEXTS.map(([article]) => ({ article, rules: DENIAL_RULES + 1, sentences: 0 })));
    expect((await ledger.telling({ denying: DENIAL_RULES })).total).toBe(4);
    expect(await hearUnheard(ledger)).toBe(4);
    expect((await ledger.telling({ denying: DENIAL_RULES })).rows).toEqual(['c', 'b']);
  });
});
