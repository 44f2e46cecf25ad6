import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { placeEvents } from './event-gold.ts';
import { pairEvents } from './event-pair.ts';
import { alike, partyHits } from './event-verdict.ts';
import { eventErrorLines } from './own-event-errors.ts';
import { ownEventFigures } from './own-event-figures.ts';
import { readItems } from './own-events.ts';

const TEXT = 'Rebels killed 12 farmers on the road to Orm on 3 May 2025 and the killing shook Orm.';
/** The same without its second half: no word of the deed but the trigger. */
const SHORT = `${TEXT.slice(0, TEXT.indexOf(' and'))}.`;
const LABELS = JSON.stringify({
  id: '1',
  events: [
    {
      trigger: 'killed',
      class: 'ASSAULT',
      also: ['killing'],
      agents: ['Rebels'],
      recipients: ['farmers'],
      figures: [{ words: '12', least: 12, most: 12, approximate: false, measure: 'killed' }],
      when: '2025-05-03',
      place: 'road to Orm',
    },
  ],
});
const gold = placeEvents(TEXT, LABELS, '1', 'x');
const item = (part: 'tune' | 'released' | 'held', events = gold) =>
  ({ id: '1', kind: 'wire', published: '2025-05-04', text: SHORT, part, events }) as const;

test('an event is paired by its own word before the other words of the deed, whatever its class', () => {
  const own = { class: 'COERCE', trigger: [7, 13] } as const;
  const other = { class: 'ASSAULT', trigger: [66, 73] } as const;
  expect(pairEvents(gold, [own]).pairs.map(({ found }) => found)).toEqual([own]);
  expect(pairEvents(gold, [other]).pairs.map(({ found }) => found)).toEqual([other]);
  const both = pairEvents(gold, [own, other]);
  expect(both.pairs.map(({ found }) => found)).toEqual([other]);
  expect(both.extra).toEqual([own]);
  expect(pairEvents(gold, []).missed).toEqual(gold);
});

test('a party that shares half of its characters is right, its article aside, and a found one counts once', () => {
  expect(alike(TEXT, [28, 43], [32, 43])).toBe(true);
  expect(alike(TEXT, [17, 43], [40, 43])).toBe(false);
  expect(partyHits(TEXT, [[[32, 43]], [[28, 43]]], [[32, 43]])).toBe(1);
});

test('what the whole pipeline reads is measured field by field, and a true event that is not there as a miss', async () => {
  const wrong = gold.map((event) => ({ ...event, class: 'AID' as const, figures: [] }));
  const [right, missed] = await readItems([item('tune'), item('tune', wrong)], 'fast');
  if (!right || !missed) throw new Error('two items give two readings');
  expect(ownEventFigures([right])).toMatchObject({ P: 100, R: 100, F1: 100, actor: 100, recipient: 100, class: 100 });
  expect(ownEventFigures([right])).toMatchObject({ 'when F1': 100, 'figures F1': 100, modality: 100 });
  expect(ownEventFigures([missed])).toMatchObject({ P: 0, F1: 0, 'word F1': 100, class: 0, actor: 0, 'figures F1': 0 });
  expect(eventErrorLines([right])).toEqual([]);
  expect(eventErrorLines([missed]).map((line) => line.split('\t')[0])).toEqual(['CLASS', 'FIGURES']);
});

test('errors of released items may be looked at', async () => {
  const wrong = gold.map((event) => ({ ...event, class: 'AID' as const }));
  expect(eventErrorLines(await readItems([item('released', wrong)], 'fast'))[0]).toMatch(/^CLASS\tAID killed/);
});

test('errors of held items are never shown, on the command line neither', async () => {
  const read = await readItems([item('held')], 'fast');
  expect(() => eventErrorLines(read)).toThrow('for measuring only');
});

test.each([
  [['--part', 'both'], '--part is tune, released, held, not both'],
  [['--part', 'tune', '--data', 'x.jsonl'], '--part is for our own gold, not for --data'],
])('score:events %s is refused', (args, why) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/score/events.ts', ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toContain(why);
  expect(status).toBe(1);
});
