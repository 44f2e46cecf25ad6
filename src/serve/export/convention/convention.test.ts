import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Given, makeEntry } from '../../../../test/ledger-fixture.ts';
import { onPglite } from '../../../../test/ledger-stores.ts';
import { readTold } from '../../../../test/told-event.ts';
import { readTable } from '../../../core/table.ts';
import type { StatementRow } from '../../../core/view.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { loadResources, type Resources } from '../../../run/resources.ts';
import { ACLED_COLUMNS, type AcledRow, acledRow } from './acled.ts';
import { AIRWARS_COLUMNS, airwarsRow } from './airwars.ts';
import { countReasons, leftOutSheet, readOut } from './convention.ts';
import { acledFatalities, harmedIn } from './harm.ts';
import { numberRow } from './number-table.ts';
import { reportedBy } from './own-columns.ts';
import { ploverRecord } from './plover.ts';
import { loadTables, type Tables } from './story.ts';
import { UCDP_COLUMNS, ucdpRow } from './ucdp.ts';

let resources: Resources;
let tables: Tables;
beforeAll(async () => {
  resources = await loadResources();
  tables = await loadTables();
});

const first = async (text: string) => {
  const [told] = await readTold(text, resources, tables.parties);
  if (!told) throw new Error(`no event in: ${text}`);
  return told;
};

const citeIn = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { article: 'a', span: [start, start + quote.length] as const, quote };
};

const STATEMENT: StatementRow = {
  ...{ id: 'a.s60', article: 'a', sentence: citeIn('', ''), act: 'assert', quote: 'indirect', stance: 'neutral' },
  ...{ hedge: false, anonymous: false, source: [], cue: [], content: [], chain: [] },
};

/** The cells of one event by name, or why it has none. */
async function cells(
  convention: 'acled' | 'ucdp' | 'airwars',
  text: string,
): Promise<Record<string, unknown> | string> {
  const told = await first(text);
  const draw = <Row extends object>(
    row: Row | string,
    columns: readonly { name: string; of: (row: Row) => unknown }[],
  ) => (typeof row === 'string' ? row : Object.fromEntries(columns.map(({ name, of }) => [name, of(row)])));
  switch (convention) {
    case 'acled':
      return draw(acledRow(told, tables), ACLED_COLUMNS);
    case 'ucdp':
      return draw(ucdpRow(told, tables), UCDP_COLUMNS);
    case 'airwars':
      return draw(airwarsRow(told, tables), AIRWARS_COLUMNS);
    default:
      return convention satisfies never;
  }
}

describe('a row by ACLED’s convention', () => {
  test('names type, sides, codes without direction, day, place and the smallest number', async () => {
    const row = await cells('acled', 'Rebels killed dozens of villagers in the town of Orim on 3 May 2024.');
    expect(row).toMatchObject({
      ...{ event_id_cnty: 'a.e7', event_date: '2024-05-03', year: '2024', time_precision: 1 },
      ...{ disorder_type: 'Political violence', event_type: 'Violence against civilians', sub_event_type: 'Attack' },
      ...{ actor1: 'Rebels', inter1: 2, actor2: 'Civilians', inter2: 7, interaction: '27' },
      ...{ civilian_targeting: 'Civilian targeting', location: 'Orim', geo_precision: 1, source: 'Harim Post' },
      ...{ source_scale: undefined, fatalities: 12, stemma_fatalities_least: 24, stemma_fatalities_most: 99 },
      ...{
        stemma_fatalities_words: 'dozens',
        stemma_reported_by: 'Harim Post, 2024-05-07',
        stemma_link: '#/event/a.e7',
      },
    });
  });

  test('has the same codes whoever began', async () => {
    const one = (await cells('acled', 'Soldiers attacked rebels near Orim.')) as Record<string, unknown>;
    const other = (await cells('acled', 'Rebels attacked soldiers near Orim.')) as Record<string, unknown>;
    expect([one.interaction, other.interaction]).toEqual(['12', '12']);
    expect([one.actor1, other.actor1]).toEqual(['Soldiers', 'Rebels']);
  });

  test('is violence against civilians only where no two armed sides meet, whatever the word says', async () => {
    const type = async (text: string) => ((await cells('acled', text)) as Record<string, unknown>).sub_event_type;
    expect(await type('The front executed ten captives in Orim.')).toBe('Attack');
    expect(await type('Rebels executed ten soldiers in Orim.')).toBe('Armed clash');
  });

  test('gives those who protest alone their code with a nought', async () => {
    expect(await cells('acled', 'Protesters marched in Orim.')).toMatchObject({
      ...{
        event_type: 'Protests',
        sub_event_type: 'Peaceful protest',
        disorder_type: 'Demonstrations',
        interaction: '60',
      },
      ...{ event_date: undefined, time_precision: undefined, fatalities: undefined },
    });
  });

  test.each([
    ['The council praised the army.', 'a kind of act that the convention does not code'],
    ['Somebody attacked the plan in Orim.', 'a kind of act that the convention does not code'],
    ['Rebels captured soldiers in Orim.', 'its type does not follow from its words'],
  ])('is none: %s', async (text, why) => {
    const told = await readTold(text, resources, tables.parties);
    expect(told.map((one) => acledRow(one, tables)).filter((row) => typeof row !== 'string')).toEqual([]);
    if (told.length > 0) expect(await cells('acled', text)).toBe(why);
  });
});

describe('private persons', () => {
  test('are no actor and no word of the notes, whether harmed, harming or told of', async () => {
    const row = await cells('acled', 'Gunmen killed Omar Haddad, a teacher of 41, in Orim.');
    expect(row).toMatchObject({ actor1: 'Unidentified armed group', actor2: 'Civilians', fatalities: 1 });
    expect(JSON.stringify(row)).not.toMatch(/Omar|Haddad/);
    expect((row as Record<string, unknown>).notes).toBe('Gunmen killed [name withheld], a teacher of 41, in Orim.');
  });

  test('keep their names out of every convention', async () => {
    const text = 'Rebels killed Omar Haddad, a baker, and wounded two villagers in Orim.';
    for (const convention of ['acled', 'ucdp', 'airwars'] as const)
      expect(JSON.stringify(await cells(convention, text)), convention).not.toMatch(/Omar|Haddad/);
    expect(JSON.stringify(ploverRecord(await first(text), tables))).not.toMatch(/Omar|Haddad/);
  });

  test('are not named as those who tell it, nor in what hangs on their names', async () => {
    const text = 'Gunmen killed two relatives of Omar Haddad in Orim, a brother of Omar Haddad said.';
    const told = await readTold(text, resources, tables.parties);
    expect(told.length).toBeGreaterThan(0);
    const statement = {
      ...STATEMENT,
      source: [{ text: 'a brother of Omar Haddad', cite: citeIn(text, 'a brother of Omar Haddad') }],
    };
    for (const one of told) {
      const within = { ...one, row: { ...one.row, within: 'a.s60' }, statement };
      expect(JSON.stringify(ploverRecord(within, tables))).not.toMatch(/Haddad/);
      expect(reportedBy(within)).toBe('Harim Post, 2024-05-07; told by a brother of [name withheld]');
    }
  });

  test('are those in no public office: a governor is named', async () => {
    const row = (await cells('acled', 'Gunmen killed Lena Haro, the governor of Orim, on Monday.')) as
      | AcledRow
      | string;
    const told = await first('Gunmen killed Lena Haro, the governor of Orim, on Monday.');
    expect(JSON.stringify(ploverRecord(told, tables))).toContain('Lena Haro');
    expect(JSON.stringify(row)).not.toContain('withheld');
  });
});

describe('a row by UCDP’s convention', () => {
  test('has the state as side a, whoever began, and the dead by side', async () => {
    const row = await cells(
      'ucdp',
      'Rebels attacked an army post near Orim on 3 May 2024, killing at least 54 soldiers and two civilians.',
    );
    const all = await readTold(
      'Rebels attacked an army post near Orim on 3 May 2024, killing at least 54 soldiers and two civilians.',
      resources,
      tables.parties,
    );
    const rows = all.map((told) => ucdpRow(told, tables)).filter((one) => typeof one !== 'string');
    const cell = (name: string) =>
      rows.map((one) => UCDP_COLUMNS.find((column) => column.name === name)?.of(one as never));
    expect(typeof row === 'string' ? row : 'a row').toMatch(/a row|no death is told/);
    expect(cell('type_of_violence')).toContain(1);
    expect(cell('side_b')).toContain('Rebels');
    expect(cell('deaths_a')).toContain(54);
    expect(cell('deaths_civilians')).toContain(2);
    expect([cell('low'), cell('best'), cell('high')]).toEqual([[56], [56], [null]]);
  });

  test.each([
    ['Rebels killed 12 villagers in Orim.', 3],
    ['Rebels killed 12 militiamen in Orim.', 2],
    ['The army killed 12 rebels in Orim.', 1],
  ])('%s is violence of type %i', async (text, type) => {
    expect(await cells('ucdp', text)).toMatchObject({ type_of_violence: type, low: 12, best: 12, high: 12 });
  });

  test.each([
    ['Rebels attacked the village of Orim.', 'no death is told'],
    ['Police arrested 12 men in Orim.', 'a kind of act that the convention does not code'],
    ['A mob lynched a trader in Orim.', 'no organised armed side'],
  ])('is none: %s', async (text, why) => {
    expect(await cells('ucdp', text)).toBe(why);
  });
});

describe('a row by Airwars’ convention', () => {
  test('has least and most of killed and injured, and leaves status and grading to people', async () => {
    expect(await cells('airwars', 'Army shells killed dozens of villagers in Orim on 3 May 2024.')).toMatchObject({
      ...{
        killed_min: 12,
        killed_max: 24,
        injured_min: undefined,
        injured_max: undefined,
        civilians_by_the_words: true,
      },
      ...{ strike_status: undefined, grading: undefined, incident_date: '2024-05-03', location: 'Orim' },
    });
  });

  test('counts no fighters', async () => {
    expect(await cells('airwars', 'The army killed 12 rebels in Orim.')).toBe('those harmed bear arms');
    expect(await cells('airwars', 'The army attacked the village of Orim.')).toBe('no harm to people is told');
  });
});

describe('numbers', () => {
  const tsv = readFileSync(new URL('../../../../data/convention-numbers.tsv', import.meta.url), 'utf8');
  const rows = readTable<'word' | 'acled' | 'airwarsLeast' | 'airwarsMost' | 'why' | 'fires' | 'notIn'>(tsv);
  const killed = async (text: string) => {
    const told = await readTold(text, resources, tables.parties);
    return told.flatMap((one) => harmedIn(one, 'killed', tables));
  };

  test.each(rows)('$word: $fires', async ({ word, acled, airwarsLeast, airwarsMost, why, fires, notIn }) => {
    expect(why).not.toBe('');
    const rowsIn = async (text: string) => (await killed(text)).map(({ words }) => numberRow(words, tables.numbers));
    expect(await rowsIn(fires)).toEqual([
      {
        word,
        ...(acled === '' ? {} : { acled: Number(acled) }),
        ...(airwarsLeast === '' ? {} : { airwars: { least: Number(airwarsLeast), most: Number(airwarsMost) } }),
      },
    ]);
    expect((await rowsIn(notIn)).filter((row) => row?.word === word)).toEqual([]);
  });

  test.each(['hundreds of thousands', '1,200', 'scores'])('%s are no word of the table', (quote) => {
    expect(numberRow(quote, tables.numbers)).toBeUndefined();
  });

  test('a part of a number is not added to it', async () => {
    const all = await killed('Rebels killed 12 villagers, including four children, in Orim.');
    expect(all.map(({ least }) => least)).toEqual([12]);
  });

  test('a sum over a longer time is no count of the event, a sum of what is told stands for its parts', async () => {
    const none = await killed(
      'Rebels killed 12 villagers on Monday. Rebels have killed 540 villagers since the war began.',
    );
    expect(none.map(({ least }) => least)).toEqual([12]);
    const sum = await killed('A total of 54 people were killed in the attack.');
    expect(sum.map(({ least, most }) => [least, most])).toEqual([[54, 54]]);
  });

  test('an upper end alone gives no number', () => {
    expect(acledFatalities([{ least: 0, most: 54, words: 'up to 54' }])).toBeUndefined();
    expect(acledFatalities([{ least: 0, most: 0, words: 'nobody' }])).toBe(0);
    expect(acledFatalities([])).toBeUndefined();
  });
});

describe('a whole ledger', () => {
  const place = onPglite();
  let ledger: Ledger;
  const story: readonly Given[] = [
    { n: 1, id: 'one' },
    { n: 2, id: 'two', event: { modality: 'planned' } },
    { n: 3, id: 'three', event: { polarity: 'negated' } },
    { n: 4, id: 'four', event: { background: true } },
    { n: 5, id: 'five', event: { class: 'CONSULT' } },
  ];
  beforeAll(async () => {
    ledger = await place.fresh();
    for (const given of story) await ledger.add(makeEntry(given));
  });
  afterAll(() => place.close());

  test('gives one row and says of every other event why it has none', async () => {
    const { text, rows, leftOut } = await readOut(ledger, 'acled', { form: 'csv', bom: true });
    expect(rows).toBe(1);
    expect(text.startsWith('\ufeffevent_id_cnty,event_date,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(Object.fromEntries(leftOut.map(({ told, why }) => [told.row.article, why]))).toEqual({
      two: 'not told as having happened',
      three: 'said not to have happened',
      four: 'told as earlier history',
      five: 'a kind of act that the convention does not code',
    });
    expect(countReasons(leftOut).every(([, n]) => n === 1)).toBe(true);
    expect(leftOutSheet(leftOut)).toContain('two.e1,ASSAULT,,not told as having happened\r\n');
  });

  test('gives also what is planned, denied or old when all is asked for', async () => {
    const { text, rows, leftOut } = await readOut(ledger, 'ucdp', { form: 'json', all: true });
    expect([rows, leftOut.length]).toEqual([4, 1]);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => [line.stemma_modality, line.stemma_polarity, line.stemma_background])).toContainEqual([
      'planned',
      'affirmed',
      false,
    ]);
    expect(lines.every((line) => line.deaths_a === 12 && line.country === 'Tashmar')).toBe(true);
  });

  test('runs no formula in a spreadsheet', async () => {
    const other = await place.fresh();
    await other.add(makeEntry({ n: 7, id: 'seven', front: '=HYPERLINK Front', outlet: '@outlet' }));
    const { text } = await readOut(other, 'airwars', { form: 'csv', all: true });
    const acled = (await readOut(other, 'acled', { form: 'csv', all: true })).text;
    const cellsOf = (csv: string) => csv.split('\r\n').slice(1).join(',').split(/,|"/);
    for (const cell of [...cellsOf(text), ...cellsOf(acled)]) expect(cell).not.toMatch(/^[=@]/);
    expect(acled).toContain("'@outlet");
  });

  test('says of each row which event of its article tells of the same incident first', async () => {
    const { text } = await readOut(ledger, 'plover', { form: 'json', all: true });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(lines.map(({ stemma_event, stemma_incident }) => stemma_event === stemma_incident)).toEqual(
      lines.map(() => true),
    );
    const told = makeEntry({ n: 6, id: 'six', tail: ' The attack killed soldiers.' });
    const [event] = told.reading.events;
    if (!event) throw new Error('the fixture has an event');
    const again = {
      ...event,
      id: 'e2',
      trigger: [told.reading.text.length - 24, told.reading.text.length - 18] as const,
    };
    const both = { ...told, reading: { ...told.reading, events: [event, again] } };
    const other = await place.fresh();
    await other.add(both);
    const twice = (await readOut(other, 'plover', { form: 'json' })).text.trim().split('\n');
    expect(twice.map((line) => (JSON.parse(line) as Record<string, string>).stemma_incident)).toEqual([
      'six.e1',
      'six.e1',
    ]);
  });

  test('gives every event of a class as a PLOVER record, with the marks of the manual', async () => {
    const { text, rows } = await readOut(ledger, 'plover', { form: 'json', all: true });
    expect(rows).toBe(5);
    const marks = text
      .trim()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { auxiliary: string[] }).auxiliary);
    expect(marks.sort()).toEqual(['future', 'historical', 'negation']);
  });
});
