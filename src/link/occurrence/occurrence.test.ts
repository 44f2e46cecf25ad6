import { describe, expect, test } from 'vitest';
import type { AccountRuling, FoundJoin } from '../../core/incident.ts';
import type { Material } from '../../core/material.ts';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { tellingsOf } from '../telling/telling.ts';
import { compareSketches } from './compare.ts';
import { isOpen, linkSketches } from './occurrence.ts';
import { outlineOf } from './outline.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { WEIGHTS } from './weight.ts';

const resources = await loadResources();

/** The accounts of articles, each given by its day of publication and its text. */
async function tellings(...articles: readonly (readonly [day: string, text: string])[]) {
  const materials = articles.map(async ([published, text], n): Promise<Material> => {
    const given = { id: `a${n}`, published };
    const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0), given } as const;
    const reading = await readArticle(capture(new TextEncoder().encode(text), arrival), resources);
    return { reading, actors: new Map(), revision: n, capturedAt: '1970-01-01T00:00:00Z' };
  });
  return (await Promise.all(materials)).flatMap((material) =>
    tellingsOf(material).map((telling) => sketchOf(outlineOf(material.reading, telling), material.actors)),
  );
}

/** The events that accounts are found to tell: which accounts, and why they are one. */
function joinTellings(all: Awaited<ReturnType<typeof tellings>>, said: readonly AccountRuling[] = []) {
  const events = all.map(({ id }) => ({ accounts: [id], joins: [] as FoundJoin[] }));
  const holding = (id: string) => events.findIndex(({ accounts }) => accounts.includes(id));
  for (const join of linkSketches(all, [], said)) {
    const home = events[holding(join.to)];
    home?.joins.push(join);
    if (home?.accounts.includes(join.account)) continue;
    for (const { accounts, joins } of events.splice(holding(join.account), 1)) {
      home?.accounts.push(...accounts);
      home?.joins.push(...joins);
    }
  }
  return events;
}

const SHELLED = ['2024-05-03', 'Rebels shelled the market of Harim on Thursday. Five traders were killed.'] as const;

test('an incident whose first account excludes every account is left before its others are looked up', async () => {
  const [first, own, elsewhere, protest] = await tellings(
    SHELLED,
    ['2024-05-04', 'Five people were killed when a shell hit the market of Harim on Thursday.'],
    ['2024-05-04', 'Rebels shelled the market of Sarul on Thursday. Two traders were killed.'],
    ['2024-05-04', 'Students marched in Harim on Thursday to protest against the price of bread.'],
  );
  if (!first || !own || !elsewhere || !protest) throw new Error('an event was not read');
  expect(isOpen([elsewhere, own], first)).toBe(true);
  expect(isOpen([elsewhere, protest], first)).toBe(false);
  expect(linkSketches([elsewhere, protest], [[first]], [])).toEqual([]);
  // Of what today's rules read nothing from, the others may tell more.
  expect(isOpen([elsewhere], undefined)).toBe(true);
});

describe('one event told by two articles', () => {
  test.each([
    ['in other words', '2024-05-04', 'Five people were killed when a shell hit the market of Harim on Thursday.'],
    [
      'as something known',
      '2024-05-20',
      'The market of Harim, where a shell killed five traders on 2 May, is open again.',
    ],
    [
      'whose place stands in the title alone',
      '2024-05-04',
      'Fear in Harim\n\nShops stayed shut. Rebels shelled the market on Thursday.',
    ],
  ])('%s', async (_why, day, text) => {
    const [first] = joinTellings(await tellings(SHELLED, [day, text]));
    expect(new Set(first?.accounts.map((id) => id.slice(0, 2)))).toEqual(new Set(['a0', 'a1']));
  });

  test('the join says what speaks for it, with both sentences', async () => {
    const [one] = joinTellings(
      await tellings(SHELLED, ['2024-05-04', 'Rebels shelled the market of Harim on Thursday.']),
    );
    const [join] = one?.joins ?? [];
    expect(join?.reason.parts?.map(({ part, how }) => `${part} ${how}`)).toEqual(
      expect.arrayContaining(['place same', 'time same day']),
    );
    expect(join?.reason.cites.map(({ article }) => article)).toEqual(['a1', 'a0']);
  });
});

describe('two events', () => {
  test.each([
    ['in the next town', '2024-05-04', 'Rebels shelled the market of Orim on Thursday. Five traders were killed.'],
    ['on another day', '2024-05-10', 'Rebels shelled the market of Harim on Wednesday. Five traders were killed.'],
    ['the one only planned', '2024-05-04', 'Rebels plan to shell the market of Harim.'],
    ['of another kind', '2024-05-04', 'Police detained five traders at the market of Harim on Thursday.'],
    ['counted apart', '2024-05-04', 'Rebels shelled the market of Harim again on Friday. Five traders were killed.'],
  ])('%s', async (_why, day, text) => {
    expect(joinTellings(await tellings(SHELLED, [day, text])).length).toBeGreaterThan(1);
  });
});

test('a deed without place and day of its own is the one that the article tells', async () => {
  const text = 'Rebels shelled the market of Harim on Thursday.\n\nA doctor came. Who shelled the market?';
  expect(await tellings(['2024-05-03', text])).toHaveLength(1);
});

test('behind the lead, somebody new at no scene of the deed tells another one', async () => {
  const lead =
    'Observers wrote a report on Friday.\n\nThe report names no side. Three pickers died at the sheds of Harim on Thursday.';
  const told = async (text: string) => tellings(['2024-05-04', `${lead}\n\nThe report goes on. ${text}`]);
  expect(await told('A shot killed a sailor.')).toHaveLength(2);
  expect(await told('The shot killed three pickers.')).toHaveLength(1);
  expect(await told('A shell at the sheds killed a sailor.')).toHaveLength(1);
});

test('since a day when a deed was done is the day of the deed', async () => {
  const text = 'Rebels have patrolled the lake since 2 May, when a barge was sunk off Harim by a mine.';
  const [sunk] = (await tellings(['2024-05-20', text])).filter(({ deeds }) => deeds.includes('harm'));
  expect(sunk?.when).toEqual(['2024-05-02', '2024-05-02']);
  expect(sunk?.standing).toBe('done');
});

test('what is told to have happened several times in a year is a sum, and on one day is none', async () => {
  const [sum, one] = await tellings([
    '2025-12-15',
    'Shells struck the clinic of Harim three times in 2025. On 9 February four people were killed there.',
  ]);
  expect([sum?.standing, one?.standing]).toEqual(['sum', 'done']);
  const [day] = await tellings(['2025-12-15', 'Shells struck the clinic of Harim three times on Sunday.']);
  expect(day?.standing).toBe('done');
});

test('a truce that was agreed is the truce that begins, and a convoy let in brings what was brought', async () => {
  const agreed = 'The mediator said that Merova and the Harim Front agreed a truce in Orim on Sunday.';
  const begins = 'A truce between Merova and the Harim Front took effect in Orim on Sunday.';
  expect(joinTellings(await tellings(['2025-06-02', agreed], ['2025-06-03', begins]))).toHaveLength(1);
  const entered = 'Fourteen trucks of the Red Crescent entered Harim on Sunday with 95 tonnes of flour.';
  const brought = 'On Sunday the Red Crescent brought flour to Harim with fourteen trucks.';
  expect(joinTellings(await tellings(['2025-06-02', entered], ['2025-06-03', brought]))).toHaveLength(1);
});

test('a title that names another doer than the lead tells another deed', async () => {
  const lead = 'The Orim Brigades attacked the barracks, a monitor said.';
  const both = (title: string) => tellings(['2024-05-03', `${title}\n\n${lead}`]);
  expect(await both('Harim Front kills dozens of soldiers')).toHaveLength(2);
  expect(await both('Orim Brigades kill dozens of soldiers')).toHaveLength(1);
});

test('what one article counts apart no other article makes one', async () => {
  const twice = 'A shell killed a widow in Harim on Thursday. A second salvo struck an ambulance in Harim.';
  const [first, second] = await tellings(['2024-05-03', twice]);
  expect([first?.again, second?.again]).toEqual([false, true]);
  expect(joinTellings(await tellings(['2024-05-03', twice], ['2024-05-04', twice]))).toHaveLength(2);
});

test('the second salvo of one article may be the only one that another tells', async () => {
  const twice = 'A shell killed a widow in Harim on Thursday. A second salvo struck an ambulance at the mill of Harim.';
  const once = 'A salvo struck an ambulance at the mill of Harim, a nurse said.';
  const found = joinTellings(await tellings(['2024-05-03', twice], ['2024-05-04', once]));
  expect(found.map(({ accounts }) => accounts.map((id) => id.slice(0, 2)))).toEqual([['a0'], ['a0', 'a1']]);
});

test('what one article tells of two named sides stays two', async () => {
  const both = 'The Orim army shelled Harim on Thursday. The Harim Front attacked Harim on Thursday with mortars.';
  expect(joinTellings(await tellings(['2024-05-03', both]))).toHaveLength(2);
});

test('two articles that name the hour as well are surer of one deed, and less sure where the hours differ', async () => {
  const at = async (hour: string) => {
    const text = `Rebels shelled the market of Harim at ${hour} on Thursday.`;
    const all = await tellings(
      ['2024-05-03', 'Rebels shelled the market of Harim at 7:10 a.m. on Thursday.'],
      ['2024-05-04', text],
    );
    return joinTellings(all)[0]?.joins[0]?.reason.parts?.find(({ part }) => part === 'time')?.how;
  };
  expect(await at('seven')).toBe('same hour');
  expect(await at('11 a.m.')).toBe('another hour');
});

describe('a report of months later', () => {
  const then = ['2024-02-17', 'Police arrested forty dockers at the mole of Harim during a strike.'] as const;
  test('that tells the deed as known joins it', async () => {
    const later =
      'Eight dockers were freed in Harim, two months after they were arrested at the mole of Harim during a strike.';
    const [first] = joinTellings(await tellings(then, ['2024-04-22', later]));
    expect(first?.accounts.map((id) => id.slice(0, 2))).toEqual(['a0', 'a1']);
    expect(first?.joins[0]?.reason.parts?.map(({ how }) => how)).toContain('recalled later');
  });
  test('that tells one as news is of another', async () => {
    const later = 'Two bakers were arrested at the mole of Harim, their families said.';
    expect(joinTellings(await tellings(then, ['2024-04-22', later]))).toHaveLength(2);
  });
});

test('what is told in nearly the same words needs one thing more, what is told in others two', async () => {
  const shut = ['2024-05-03', 'He was filling his lorry behind the third tank when a shell struck.'] as const;
  const join = async (...second: readonly [string, string]) =>
    (await tellings(shut, second)).length - joinTellings(await tellings(shut, second)).length;
  expect(
    await join('2024-05-05', 'Jon Ebbe, a driver, was filling his lorry behind the third tank when a shell struck.'),
  ).toBe(1);
  expect(await join('2024-05-05', 'Shoppers were queuing in the rain outside the bakery when a shell struck.')).toBe(0);
  expect(
    await join('2024-08-05', 'Jon Ebbe, a driver, was filling his lorry behind the third tank when a shell struck.'),
  ).toBe(0);
});

test('every piece of evidence says what it is worth and why', () => {
  for (const { score, why } of Object.values(WEIGHTS)) {
    expect(Math.abs(score)).toBeLessThan(3);
    expect(why.length).toBeGreaterThan(5);
  }
});

test('two streets of one town part two deeds, and a title that names only the town parts none', async () => {
  const mill = 'Teacher shot dead in Harim\n\nA teacher was shot dead in Mill Street in Harim on Thursday.';
  const canal = 'Two guards were shot dead in Canal Street in Harim on Thursday.';
  expect(joinTellings(await tellings(['2024-05-03', mill], ['2024-05-04', canal]))).toHaveLength(2);
  const street = 'A teacher was shot dead in Mill Street on Thursday.';
  expect(joinTellings(await tellings(['2024-05-03', mill], ['2024-05-04', street]))).toHaveLength(1);
});

test('a place told beside a deed parts it from none, unless its text names the two', async () => {
  const mill = ['2024-05-03', 'Rebels killed five traders at the mill of Harim on Thursday.'] as const;
  const beside = 'In Orim guards stopped a lorry, and rebels killed five traders on Thursday.';
  const own = 'Rebels killed five traders in Orim on Thursday.';
  const both = `${beside} In Harim nobody was hurt.`;
  expect(joinTellings(await tellings(mill, ['2024-05-04', beside]))[0]?.accounts).toHaveLength(2);
  expect(joinTellings(await tellings(mill, ['2024-05-04', own]))[0]?.accounts).toHaveLength(1);
  expect(joinTellings(await tellings(mill, ['2024-05-04', both]))[0]?.accounts).toHaveLength(1);
});

test('a place named in title or lead is likelier that of the only deed of its kind that an article tells', async () => {
  const parts = async (more: string) => {
    const title = `Fear in Harim\n\nShops stayed shut.\n\nRebels fired mortars and wounded a baker.${more}`;
    const all = await tellings(['2024-05-03', title], ['2024-05-04', 'Rebels fired mortars at Harim.']);
    return compareSketches(all[0] as Sketch, all.at(-1) as Sketch).parts.map(({ part, how }) => `${part} ${how}`);
  };
  expect(await parts('')).toEqual(expect.arrayContaining(['place named in setting', 'sole only one in both']));
  const two = await parts(' A week before, soldiers had shot a nurse in Orim.');
  expect(two).toContain('place named in setting');
  expect(two).toContain('sole only one in one');
});

describe('what a person said', () => {
  test('keeps accounts apart that are alike', async () => {
    const all = await tellings(SHELLED, SHELLED);
    const [first, second] = ['a0', 'a1'].map((article) => all.find(({ id }) => id.startsWith(`${article}.`))?.id ?? '');
    expect(joinTellings(all)).toHaveLength(1);
    expect(joinTellings(all, [{ a: first as string, b: second as string, verdict: 'different' }])).toHaveLength(2);
  });
});

test('an incident of which no account is left takes nobody in and stands in no one’s way', async () => {
  const [first, ...others] = await tellings(SHELLED, SHELLED);
  expect(linkSketches(others, [[], [first as Awaited<ReturnType<typeof tellings>>[number]]], [])).not.toHaveLength(0);
  expect(linkSketches(others, [[]], [])).toEqual(linkSketches(others, [], []));
});

test('a deed without place and day is no retelling of one that the text tells after it, nor is a later strike', async () => {
  const tails = [
    'Two soldiers were killed by shells.\n\nIn May rebels shelled the mill of Orim.',
    'Rebels shelled the mill of Orim in May.\n\nTwo firemen died in the later strike.',
    'Rebels shelled the mill of Orim in May.\n\nTwo firemen died in the shelling.',
  ];
  const counts = tails.map(async (tail) => {
    const all = await tellings(['2024-08-12', `A report on the lake\n\nThe lake is quiet.\n\n${tail}`]);
    return all.filter(({ deeds }) => deeds.includes('harm')).length;
  });
  expect(await Promise.all(counts)).toEqual([2, 2, 1]);
});

test('two accounts of one article are not one for the words of their sentence or the day of their report', async () => {
  const text = 'Darro is accused of ordering the mortar fire on the ferry Sella, and of the murder of nine sappers.';
  const [a, b] = (await tellings(['2024-11-05', text])).filter(({ deeds }) => deeds.includes('harm'));
  const parts = compareSketches(a as Sketch, b as Sketch).parts.map(({ part }) => part);
  expect(parts.filter((part) => part === 'words' || part === 'time' || part === 'sole')).toEqual([]);
  const elsewhere = await tellings(['2024-11-05', text], ['2024-11-05', text]);
  const [x, y] = ['a0', 'a1'].map((id) => elsewhere.find((one) => one.id.startsWith(id) && one.deeds.includes('harm')));
  expect(compareSketches(x as Sketch, y as Sketch).parts.map(({ part }) => part)).toContain('words');
});
