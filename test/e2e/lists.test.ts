import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { EventRow, EventView, Filter, Page, StatementRow, StatementView } from '../../src/core/view.ts';
import { bundleClient } from '../../web/src/client/bundle.ts';
import type { Bundle } from '../../web/src/client/contents.ts';
import { ask } from './visit.ts';

const query = (filter: Filter): string =>
  new URLSearchParams(Object.entries(filter).map(([key, value]) => [key, String(value)])).toString();

/** Every value of one field among the rows, once. */
const values = <Row, T>(rows: readonly Row[], of: (row: Row) => T | undefined): readonly T[] => [
  ...new Set(rows.flatMap((row) => of(row) ?? [])),
];

async function readBundle(): Promise<Bundle> {
  const script = await readFile(join(inject('bundle'), 'data.js'), 'utf8');
  return JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as Bundle;
}

test.skipIf(!inject('chromium'))(
  'a bundle narrows statements and gathers their reports as the server does',
  async () => {
    const client = bundleClient(await readBundle());
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

test.skipIf(!inject('chromium'))('a bundle narrows events and shows each as the server does', async () => {
  const client = bundleClient(await readBundle());
  const { rows } = await ask<Page<EventRow>>('events?limit=1000');
  const each = <Name extends keyof EventRow & keyof Filter>(name: Name): readonly Filter[] =>
    values(rows, (row) => row[name]).map((value) => ({ [name]: value }));
  const filters: readonly Filter[] = [
    {},
    ...each('class'),
    ...each('mode'),
    ...each('modality'),
    ...each('polarity'),
    ...each('certainty'),
    ...each('outlet'),
    ...values(rows, ({ within }) => within ?? undefined).map((within) => ({ within })),
    ...values(rows, ({ place }) => place?.name).flatMap((place) => [
      { place },
      { place: place.slice(1, 4).toUpperCase() },
    ]),
    ...values(rows, ({ when }) => /\d{4}-\d\d-\d\d/.exec(when?.edtf ?? '')?.[0]).flatMap((day) => [
      { since: day },
      { until: day.slice(0, 7) },
    ]),
    ...values(rows, ({ agents }) => agents[0]?.actor).map((actor) => ({ actor, background: 'no' as const })),
    { within: 'any', background: 'yes' as const },
    { within: 'none', since: '2023-03-05', until: '2023-03-05' },
    { place: 'nowhere at all' },
  ];
  for (const filter of filters) {
    const served = await ask<Page<EventRow>>(`events?${query({ ...filter, limit: 1000 })}`);
    expect(await client.events({ ...filter, limit: 1000 }), JSON.stringify(filter)).toEqual(served);
  }
  expect(filters.length).toBeGreaterThan(40);
  for (const { id } of rows) expect(await client.event(id), id).toEqual(await ask<EventView>(`events/${id}`));
});
