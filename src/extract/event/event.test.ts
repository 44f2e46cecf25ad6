import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';
import { cut } from '../../core/span.ts';
import { readTable } from '../../core/table.ts';
import { frameAt } from './event-frame.ts';
import { nounForms, verbForms } from './event-inflect.ts';
import { FRAME_POS } from './event-row.ts';
import { INSTRUMENT_RULES } from './instrument.ts';

/** Class, trigger, doers, recipients of every event. */
const told = (text: string) =>
  extract(text).events.map((e) => [
    e.class,
    cut(text, e.trigger),
    e.agents.map((s) => cut(text, s)).join(' + '),
    e.recipients.map((s) => cut(text, s)).join(' + '),
  ]);

describe('every row of the event table', () => {
  // Each sentence is looked at in two ways.
  const seen = new Map<string, ReturnType<typeof extract>>();
  const read = (text: string): ReturnType<typeof extract> => {
    const found = seen.get(text) ?? extract(text);
    seen.set(text, found);
    return found;
  };
  afterAll(() => seen.clear());
  const tsv = readFileSync(new URL('../../../data/events.tsv', import.meta.url), 'utf8');
  const rows = readTable<'frame' | 'pos' | 'class' | 'why' | 'fires' | 'notIn'>(tsv);
  const kindOf = (text: string, lemma: string): string[] => {
    const forms = new Set([...verbForms(lemma), ...nounForms(lemma)]);
    return read(text)
      .events.filter((e) => forms.has(cut(text, e.trigger).toLowerCase()))
      .map((e) => e.class);
  };
  test('there are many, each with its reason', () => {
    expect(rows.length).toBeGreaterThan(1500);
    expect(rows.filter((row) => row.why === '' || row.fires === '' || row.notIn === '')).toEqual([]);
  });
  // a row whose own sentence is taken by another row would never be used
  test.each(
    rows.filter((row) => FRAME_POS.some((pos) => pos === row.pos)).map((row) => [row.frame.slice(0, 60), row] as const),
  )('takes its own sentence: %s', (_name, row) => {
    const { doc } = read(row.fires);
    const taken = Array.from({ length: doc.n }, (_, token) => frameAt(doc, token, tables.events)?.row);
    expect(taken.filter((one) => one?.pos === row.pos).map((one) => one?.frame)).toContain(row.frame);
  });
  test.each(
    rows
      .filter((row) => row.class !== '-' && row.pos !== 'instrument')
      .map((row) => [row.frame.slice(0, 60), row] as const),
  )('%s', (_name, row) => {
    const lemma = row.frame.split(' ')[0] as string;
    expect([...new Set(kindOf(row.fires, lemma))]).toEqual([row.class]);
    expect(kindOf(row.notIn, lemma)).not.toContain(row.class);
  });
  test.each(rows.filter((row) => row.pos === 'instrument').map((row) => [row.why, row] as const))('%s', (_why, row) => {
    const parties = (text: string) => told(text).map(([kind, , agents]) => [kind, agents]);
    expect(parties(row.fires)).toEqual([[row.class, '']]);
    expect(parties(row.notIn)).toEqual([[row.class, 'Five gunmen']]);
  });
  test.each(rows.filter((row) => row.class === '-').map((row) => [row.frame.slice(0, 60), row] as const))(
    'stop: %s',
    (_name, row) => {
      expect(told(row.fires)).toEqual([]);
      expect(told(row.notIn)).not.toEqual([]);
    },
  );
});

test.each([
  ["Talin's army shelled the village on Friday.", [['ASSAULT', 'shelled', "Talin's army", 'the village']]],
  ['Two activists were killed by police.', [['ASSAULT', 'killed', 'police', 'Two activists']]],
  ['Two activists were killed.', [['ASSAULT', 'killed', '', 'Two activists']]],
  [
    'The front, which seized the town in March, released 40 prisoners.',
    [
      ['ASSAULT', 'seized', 'The front', 'the town'],
      ['RETREAT', 'released', 'The front', '40 prisoners'],
    ],
  ],
  ['Rebels and soldiers clashed.', [['ASSAULT', 'clashed', 'Rebels + soldiers', '']]],
  ['Jets carried out air strikes on the town.', [['ASSAULT', 'strikes', 'Jets', 'the town']]],
  ['The base came under attack.', [['ASSAULT', 'attack', '', 'The base']]],
  ['Merova refused to sign the treaty.', [['REJECT', 'refused', 'Merova', '']]],
  ['Merova will release two captives.', [['RETREAT', 'release', 'Merova', 'two captives']]],
  ['The two teachers walked out of prison.', [['RETREAT', 'walked', '', 'The two teachers']]],
  ['Monks held a sit-in on the steps.', [['PROTEST', 'sit-in', 'Monks', '']]],
  ['The call-up of reservists began on Friday.', [['MOBILIZE', 'call-up', '', 'reservists']]],
  ['The nun was acquitted.', [['CONCEDE', 'acquitted', '', 'The nun']]],
  ['Journalists were kept away from the camp.', [['COERCE', 'kept', '', 'Journalists']]],
  ['Officers took the two brothers away.', [['COERCE', 'took', 'Officers', 'the two brothers']]],
  ['There were forty arrests.', [['COERCE', 'arrests', '', '']]],
  ['Shopkeepers closed their stalls in protest.', [['PROTEST', 'protest', 'Shopkeepers', '']]],
  ['Two soldiers were given fifteen years for treason.', [['SANCTION', 'given', '', 'Two soldiers']]],
  ['The road to Talin is open again.', [['RETREAT', 'open', '', 'The road']]],
  ["The miners' strike is in its second week.", [['PROTEST', 'strike', 'The miners', '']]],
  ['A wave of arrests followed.', [['COERCE', 'arrests', '', '']]],
  ['Flour was distributed at the stadium.', [['AID', 'distributed', '', '']]],
  ['Fighting broke out at the ford.', [['ASSAULT', 'Fighting', '', '']]],
  ['Nine houses on the ridge were demolished.', [['ASSAULT', 'demolished', '', 'Nine houses']]],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  'The artist painted a picture of the battle hymn.',
  'The plan attacks poverty.',
  'The withdrawal was delayed.',
  'The clash of colours pleased her.',
  'A flood killed four farmers.',
  'Merova rejected accusations of theft.',
  'Shares rallied.',
  'The minister declined to comment.',
  'The museum is open again.',
  'The nun was determined.',
  'The commander was armed.',
  'The aunt led away the boys.',
  'The firm closed nine shops.',
  'The boys call up the stairs.',
])('nothing happens in: %s', (text) => {
  expect(told(text)).toEqual([]);
});

describe('what a deed is done with', () => {
  const tools = (text: string) =>
    extract(text)
      .events.flatMap((e) => e.instruments ?? [])
      .map((span) => cut(text, span));
  test.each(INSTRUMENT_RULES.map((rule) => [rule.name, rule] as const))(
    '%s',
    (_name, { fires: [text, words], notIn }) => {
      expect(tools(text)).toEqual([words]);
      expect(extract(notIn).events).not.toEqual([]);
      expect(tools(notIn)).toEqual([]);
    },
  );
  test('the tool is no doer, and the army that used it is', () => {
    const [event] = extract('The army shelled the camp with mortars and rockets.').events;
    expect(event).toMatchObject({
      agents: [[0, 8]],
      instruments: [
        [31, 38],
        [43, 50],
      ],
    });
  });
});

test.each([
  // what came of the deed is no second deed, and its victims are the deed's
  [
    'Rebels shelled the town of Orm, killing twelve farmers.',
    [['ASSAULT', 'shelled', 'Rebels', 'the town of Orm + twelve farmers']],
  ],
  // whoever is taken and then killed suffers two deeds by the same hands
  [
    'Two teachers were abducted and killed by gunmen.',
    [
      ['ASSAULT', 'abducted', 'gunmen', 'Two teachers'],
      ['ASSAULT', 'killed', 'gunmen', 'Two teachers'],
    ],
  ],
  [
    'Prosecutors charged the general with ordering the murder of three monks.',
    [
      ['ACCUSE', 'charged', 'Prosecutors', 'the general'],
      ['ASSAULT', 'murder', 'the general', 'three monks'],
    ],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe('how an event stands to fact', () => {
  const first = (text: string) => extract(text).events.at(-1);
  test.each([
    ['Rebels did not attack the base.', { polarity: 'negated', modality: 'happened' }],
    ['The army may have bombed the clinic.', { certainty: 'possible', modality: 'happened' }],
    ['The army on 2 May killed four men in Talin.', { modality: 'happened' }],
    ['If rebels attack the base, the town will fall.', { modality: 'hypothetical' }],
    ['Rebels were accused by the army of attacking a convoy.', { modality: 'alleged', polarity: 'affirmed' }],
    ['Prosecutors charged the general with ordering the murder of three monks.', { modality: 'alleged' }],
    ['The front claimed that it killed 12 soldiers.', { certainty: 'claimed-by-doer', modality: 'happened' }],
    ['Rebels killed ten soldiers in 2011.', { background: true }],
    ['Rebels killed ten soldiers.', { background: false, certainty: 'fact', within: null }],
  ])('%s', (text, expected) => {
    expect(first(text)).toMatchObject(expected);
  });

  test('an event told inside a statement names it', () => {
    const { events: found, statements } = extract('The ministry said that rebels killed 12 soldiers.');
    expect(found.map((e) => e.within)).toEqual([statements[0]?.id]);
  });

  test('figures and the date of its own clause are its own', () => {
    const text = 'Rebels killed 12 soldiers on Friday.';
    const { events: found, figures: counts, dates } = extract(text);
    expect(found.map((e) => e.figures)).toEqual([[counts[0]?.id]]);
    expect(found.map((e) => cut(text, dates[e.when ?? -1]?.span ?? [0, 0]))).toEqual(['Friday']);
  });

  test('the two ends of a stretch are one time', () => {
    expect(extract('The army shelled Harim from May to July.').events.map((e) => e.when)).toEqual([0]);
  });
});

test('triggers and parties are whole words of the text, in order, with ids made of offsets', () => {
  const text =
    'Rebels shelled the town of Harim, killing 12 people. The HTS-led council, which met the envoy, agreed to free 40 captives. Police arrested Talin Harim and two others.';
  const { events: found } = extract(text);
  expect(found.length).toBeGreaterThan(3);
  const whole = ([start, end]: readonly [number, number]): boolean =>
    end > start &&
    !/\w/.test(text[start - 1] ?? ' ') &&
    !/\w/.test(text[end] ?? ' ') &&
    text.slice(start, end).trim() === text.slice(start, end);
  for (const e of found) {
    expect([e.trigger, ...e.agents, ...e.recipients].every(whole)).toBe(true);
    expect(e.id).toBe(`e${e.trigger[0]}`);
  }
  expect(found.map((e) => e.trigger[0])).toEqual(found.map((e) => e.trigger[0]).sort((a, b) => a - b));
});

test.each([
  ['Eleven soldiers killed in ambush at Kolm bridge', 'killed', '', 'Eleven soldiers'],
  ['Army convoy ambushed near Talin', 'ambushed', '', 'Army convoy'],
  ['Railway station in Orim bombed twice in three days', 'bombed', '', 'Railway station in Orim'],
  // an object behind it, or a full stop: told in the active
  ['Rebels killed eleven soldiers near Talin', 'killed', 'Rebels', 'eleven soldiers'],
  ['Rebels attacked in Orim.', 'attacked', 'Rebels', ''],
])('a headline leaves its helping verb out: %s', (title, trigger, agent, recipient) => {
  const found = told(title).find(([, word]) => word === trigger);
  expect([found?.[2], found?.[3]]).toEqual([agent, recipient]);
});

test('of two who were abducted and killed, two are dead', () => {
  const { events, figures } = extract('Two teachers were abducted and killed by gunmen.');
  const killed = events.find(({ mode }) => mode !== 'abduct');
  expect(killed?.figures).toEqual(figures.map(({ id }) => id));
  expect(figures).toMatchObject([{ least: 2, most: 2 }]);
});
