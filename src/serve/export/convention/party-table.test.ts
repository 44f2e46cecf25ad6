import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTold } from '../../../../test/told-event.ts';
import { readTable } from '../../../core/table.ts';
import { loadResources, type Resources } from '../../../run/resources.ts';
import { takersOf } from './party.ts';
import { holdsOffice, readPartyTable, sideOfWords } from './party-table.ts';

const tsv = readFileSync(new URL('../../../../data/parties.tsv', import.meta.url), 'utf8');
const rows = readTable<'says' | 'words' | 'code' | 'why' | 'fires' | 'notIn'>(tsv);
const table = readPartyTable(tsv);

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

/** What the first event of a text shows of its parties. */
async function shownIn(text: string) {
  const [told] = await readTold(text, resources, table);
  if (!told) return undefined;
  const { doers, targets } = takersOf(told, table);
  return { sides: [...doers, ...targets].map(({ side }) => side), told };
}

describe('every row of data/parties.tsv', () => {
  test('has words, a reason and two sentences', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const { code: _code, ...row } of rows) expect(Object.values(row).filter((cell) => cell === '')).toEqual([]);
  });

  test('has no word that another side has too', () => {
    const words = rows
      .filter(({ says }) => says !== 'office' && says !== 'deadly')
      .flatMap((row) => row.words.split('|'));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test.each(rows.filter(({ says }) => says !== 'office' && says !== 'deadly'))(
    '$says: $fires',
    async ({ says, fires, notIn }) => {
      expect((await shownIn(fires))?.sides).toContain(says);
      expect((await shownIn(notIn))?.sides ?? []).not.toContain(says);
    },
  );

  test('office: the name is part of the news only where the row has its word', async () => {
    const row = rows.find(({ says }) => says === 'office');
    const held = async (text: string) => (await readTold(text, resources, table))[0]?.inOffice.size;
    expect(await held(row?.fires ?? '')).toBe(1);
    expect(await held(row?.notIn ?? '')).toBe(0);
  });

  test('deadly: the trigger is one of its words', async () => {
    const row = rows.find(({ says }) => says === 'deadly');
    const trigger = async (text: string) => (await shownIn(text))?.told.row.trigger.quote ?? '';
    expect(table.deadly.has(await trigger(row?.fires ?? ''))).toBe(true);
    expect(table.deadly.has(await trigger(row?.notIn ?? ''))).toBe(false);
  });

  test('says something that Stemma knows of', () => {
    expect(() => readPartyTable('says\twords\ttree\nangels\tangel\t')).toThrow('angels');
  });
});

test.each([
  ['Fighters of the Harim Front', 'armed'],
  ['government troops', 'state'],
  ['members of the security forces', 'state'],
  ['54 soldiers', 'state'],
  ['rebel forces', 'rebels'],
  ['a crowded market in Orim', 'civilians'],
  ['the plan', undefined],
  ['', undefined],
])('%j is on the side %s', (words, side) => {
  expect(sideOfWords(words, table)).toBe(side);
});

test.each([
  ['governor of Orim', true],
  ['army chief', true],
  ['prime minister', true],
  ['head nurse of the clinic', false],
  ['chief surgeon', false],
  ['teacher of 41', false],
])('%j is a public office: %s', (role, office) => {
  expect(holdsOffice(role, table)).toBe(office);
});
