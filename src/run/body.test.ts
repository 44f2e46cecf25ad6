import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../core/reading.ts';
import { readTable } from '../core/table.ts';
import { capture } from '../intake/capture.ts';
import { readArticle } from './pipeline.ts';
import { loadResources, type Resources } from './resources.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

const read = (text: string): Promise<Reading> => {
  const arrival = {
    how: 'file',
    file: 'a.txt',
    form: 'text',
    clean: true,
    at: new Date(0),
    given: { id: 'a' },
  } as const;
  return readArticle(capture(new TextEncoder().encode(text), arrival), resources);
};
const rows = readTable<'name' | 'kind' | 'also' | 'why'>(readFileSync('data/bodies.tsv', 'utf8'));
const pairs = rows.flatMap(({ name, kind, also }) => also.split('|').map((other) => [other, name, kind] as const));

describe('the table of bodies known the world over', () => {
  test('gives each row another name, a reason and one of two kinds, and no form to two bodies', () => {
    for (const row of rows) {
      expect(row.also !== '' && row.why !== '', row.name).toBe(true);
      expect(row.kind).toMatch(/^(organization|armed-group)$/);
    }
    const forms = rows.flatMap(({ name, also }) => [name, ...also.split('|')]).map((form) => form.toLowerCase());
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  test.each(pairs)('%s is %s', async (other, name, kind) => {
    const { actors } = await read(
      `The bridge at Orm was hit on Monday. Officials of the ${other} denied the claim, and the ${other} said that it would look into it.`,
    );
    const found = actors.filter(({ names }) => names.some((one) => one.toLowerCase() === other.toLowerCase()));
    expect(found.map((actor) => [actor.name, actor.kind, actor.listed])).toEqual([[name, kind, true]]);
  });

  test('is not followed where the article says what the letters stand for', async () => {
    const { actors } = await read(
      'The Inter-island Cricket Club (ICC) said on Monday that its ground was closed. The ICC denied that it was sold.',
    );
    expect(actors.map(({ name, listed }) => [name, listed])).toEqual([['Inter-island Cricket Club', undefined]]);
  });

  test('joins two names of one body in one article, a longer name of another body aside', async () => {
    const { actors } = await read(
      'Daesh claimed the attack on Orm. ISIS has fought there since 2019, the mayor said. The Islamic State Khorasan Province denied it.',
    );
    const [body, ...others] = actors.filter(({ listed }) => listed);
    expect(body).toMatchObject({ name: 'Islamic State', names: ['Daesh', 'ISIS'] });
    expect(others).toEqual([]);
  });
});
