import { expect, test } from 'vitest';
import { bundleClient } from '../../web/src/client/bundle.ts';
import { heavyBundle } from '../e2e/fixture.ts';

const known = heavyBundle(2);
/** The same bundle as of an outlet that nobody knows. */
const unknown: typeof known = JSON.parse(JSON.stringify(known), (key, value) => (key === 'outlet' ? undefined : value));

test.each(['articles', 'statements', 'events'] as const)(
  'a bundle narrows %s to outlets that are not known',
  async (list) => {
    const total = async (bundle: typeof known, outlet?: string) =>
      (await bundleClient(bundle)[list](outlet === undefined ? {} : { outlet })).total;
    expect(await total(unknown)).toBeGreaterThan(0);
    expect(await total(unknown, 'none')).toBe(await total(unknown));
    expect(await total(unknown, 'The Talin Ledger')).toBe(0);
    expect(await total(known, 'none')).toBe(0);
  },
);
