import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTold } from '../../../../test/told-event.ts';
import { readTable } from '../../../core/table.ts';
import { loadResources, type Resources } from '../../../run/resources.ts';
import { type AcledTable, acledTypeOf, readAcledTable } from './acled-table.ts';
import { factsOf } from './acled-type.ts';
import { loadTables, type Tables } from './story.ts';

const tsv = readFileSync(new URL('../../../../data/acled.tsv', import.meta.url), 'utf8');
const rows = readTable<'class' | 'type' | 'subType' | 'why' | 'fires' | 'notIn'>(tsv);

let resources: Resources;
let tables: Tables;
beforeAll(async () => {
  resources = await loadResources();
  tables = await loadTables();
});

/** The reasons of the rules that decide the events of a text. */
async function reasonsIn(text: string, table: AcledTable): Promise<string[]> {
  const told = await readTold(text, resources, tables.parties);
  return told.flatMap((one) => {
    const found = acledTypeOf(factsOf(one, tables.parties), table);
    return found === undefined ? [] : [found === 'none' ? 'none' : found.why];
  });
}

describe('every rule of data/acled.tsv', () => {
  test('has a reason and two sentences', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const { class: name, type, why, fires, notIn } of rows)
      expect([name, type, why, fires, notIn].filter((cell) => cell === '')).toEqual([]);
  });

  test.each(rows.map((row) => [row.fires, row] as const))('%s', async (fires, { type, why, notIn }) => {
    const reason = type === '-' ? 'none' : why;
    const table = readAcledTable(tsv);
    expect(await reasonsIn(fires, table)).toContain(reason);
    expect(await reasonsIn(notIn, table), notIn).not.toContain(reason);
  });

  test('asks for sides that Stemma knows of', () => {
    expect(() => readAcledTable('class\tdoer\ttarget\nASSAULT\tangels\t')).toThrow('angels');
  });
});
