import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oneEdit, outletOfHost, outletOfName, readOutlets } from './outlet.ts';

const outlets = readOutlets(readFileSync(new URL('../../data/outlets.tsv', import.meta.url), 'utf8'));

describe('the outlet register', () => {
  test('holds no name, alias or domain twice', () => {
    const keys = outlets.flatMap((row) => [...new Set([row.name, ...row.aliases].map((name) => name.toLowerCase()))]);
    const domains = outlets.flatMap((row) => row.domains);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(domains.filter((each, i) => domains.indexOf(each) !== i)).toEqual([]);
  });

  test('tells agencies from outlets', () => {
    expect(outletOfName('AFP', outlets)?.outlet).toMatchObject({ name: 'Agence France-Presse', kind: 'agency' });
    expect(outletOfName('the guardian', outlets)?.outlet).toMatchObject({ name: 'The Guardian', kind: 'outlet' });
  });

  test('knows an outlet by its host and by hosts under it, and by no other', () => {
    expect(outletOfHost('www.reuters.com', outlets)?.name).toBe('Reuters');
    expect(outletOfHost('uk.reuters.com', outlets)?.name).toBe('Reuters');
    expect(outletOfHost('notreuters.com', outlets)).toBeUndefined();
  });

  test.each([
    ['FRANKFURTER ALLGEMEINE ZEITUNB', 'Frankfurter Allgemeine Zeitung'],
    ['Kiyv Independent', 'Kyiv Independent'],
    ['Haaretzz', 'Haaretz'],
  ])('forgives one wrong letter in %s', (name, outlet) =>
    expect(outletOfName(name, outlets)).toMatchObject({ outlet: { name: outlet }, exact: false }),
  );

  test.each(['AFQ', 'Talin Press', 'Newsweeker Extra', ''])('does not know "%s"', (name) =>
    expect(outletOfName(name, outlets)).toBeUndefined(),
  );

  test.each([
    ['harbour', 'harbor', true],
    ['harbour', 'harbuor', true],
    ['harbour', 'arbour', true],
    ['harbour', 'hxrbxur', false],
  ])('%s and %s are one edit apart: %s', (a, b, wanted) => expect(oneEdit(a, b)).toBe(wanted));
});
