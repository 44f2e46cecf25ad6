import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Filter, Page, StatementRow, StatementView } from '../../src/core/view.ts';
import { bundleClient } from '../../web/src/client/bundle.ts';
import type { Bundle } from '../../web/src/client/contents.ts';
import { ask } from './visit.ts';

const query = (filter: Filter): string =>
  new URLSearchParams(Object.entries(filter).map(([key, value]) => [key, String(value)])).toString();

/** Every value of one field among the rows, once. */
const values = <T>(rows: readonly StatementRow[], of: (row: StatementRow) => T | undefined): readonly T[] => [
  ...new Set(rows.flatMap((row) => of(row) ?? [])),
];

test.skipIf(!inject('chromium'))(
  'a bundle narrows statements and gathers their reports as the server does',
  async () => {
    const script = await readFile(join(inject('bundle'), 'data.js'), 'utf8');
    const bundle = JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as Bundle;
    const client = bundleClient(bundle);
    const { rows } = await ask<Page<StatementRow>>('statements?limit=1000');
    const filters: readonly Filter[] = [
      {},
      ...values(rows, ({ act }) => act).map((act) => ({ act })),
      ...values(rows, ({ outlet }) => outlet).map((outlet) => ({ outlet, from: '2023-03-07' })),
      ...values(rows, ({ stance }) => stance).map((stance) => ({ stance })),
      ...rows.slice(0, 40).map(({ id }) => ({ saying: id })),
      ...values(rows, ({ source }) => source[0]?.actor).map((actor) => ({ actor, to: '2023-09' })),
      { from: '2023-03-20', to: '2023-03-21' },
      { from: '2023-04', to: '2023' },
    ];
    for (const filter of filters) {
      const served = await ask<Page<StatementRow>>(`statements?${query({ ...filter, limit: 1000 })}`);
      expect(await client.statements({ ...filter, limit: 1000 }), JSON.stringify(filter)).toEqual(served);
    }
    expect(filters.length).toBeGreaterThan(20);
    for (const { id } of rows) {
      expect(await client.statement(id), id).toEqual(await ask<StatementView>(`statements/${id}`));
    }
  },
);
