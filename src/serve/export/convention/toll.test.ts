import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../../annotate/annotate.ts';
import { sentenceCount, sentenceSpan } from '../../../annotate/doc.ts';
import { paragraphsOf } from '../../../annotate/paragraph.ts';
import { findFigures } from '../../../extract/figure/figure.ts';
import { loadResources, type Resources } from '../../../run/resources.ts';
import type { NumberTable } from './number-table.ts';
import { loadTables } from './story.ts';
import { tollOf } from './toll.ts';
import type { TollReading } from './toll-account.ts';

let resources: Resources;
let numbers: NumberTable;
beforeAll(async () => {
  resources = await loadResources();
  numbers = (await loadTables()).numbers;
});

function reading(text: string): TollReading {
  const doc = annotate(text, paragraphsOf(text), resources.model);
  const sentences = Array.from({ length: sentenceCount(doc) }, (_, s) => sentenceSpan(doc, s));
  return { text, sentences, figures: findFigures(doc, resources.figures) };
}
const killed = (...texts: string[]) => tollOf(texts.map(reading), 'killed', numbers);
const injured = (...texts: string[]) => tollOf(texts.map(reading), 'injured', numbers);

describe('the toll of an incident over all that tell of it', () => {
  test.each([
    ['a number is both ends', 'Shells killed 14 villagers.', 14, 14],
    ['a floor is the lower end and, without another, the upper', 'At least 14 villagers were killed.', 14, 14],
    ['dozens are 12 to 24', 'Dozens of villagers were killed.', 12, 24],
    ['people without a number are two', 'Villagers were killed in the shelling.', 2, 2],
    ['a part is not added', 'Shells killed 14 villagers, including five children.', 14, 14],
    ['joined counts are', 'Shells killed 14 villagers and two medics.', 16, 16],
    ['one by one too', 'A woman and her three sons were killed.', 4, 4],
    ['another count is on top in its sentence', 'Shells killed 14 villagers and another three medics.', 17, 17],
    ['fighters are not counted', 'Shells killed 14 villagers. Two rebels were also killed.', 14, 14],
    [
      'a sum over the war is left out',
      'Shells killed 14 villagers. Some 90,000 people have been killed since the war began.',
      14,
      14,
    ],
    [
      'a higher count passed on is the upper end',
      'Shells killed 14 villagers. Medics said that 17 people were killed.',
      14,
      17,
    ],
    [
      'one of another size is not of this incident',
      'Shells killed 14 villagers. In 1999 a flood killed 600 people.',
      14,
      14,
    ],
    [
      'a ceiling alone takes the lower end from those near it',
      'Up to 20 villagers were killed. Medics said 14 people were killed.',
      14,
      20,
    ],
    ['a number goes before a plural', 'Villagers were killed. Medics said that 14 people were killed.', 14, 14],
  ])('%s', (_name, text, least, most) => {
    expect(killed(text)).toEqual({ least, most });
  });

  test('spans the sources', () => {
    expect(killed('Shells killed 14 villagers.', 'Shells killed nine people.', 'A clerk slept.')).toEqual({
      least: 9,
      most: 14,
    });
  });

  test('is nothing where no harm is told, or none happened', () => {
    expect(killed('The bridge was closed.')).toBeUndefined();
    expect(killed('No one was killed.')).toBeUndefined();
  });

  test('killed and injured in one count go to both', () => {
    const text = 'Dozens were killed and wounded in Talin.';
    expect([killed(text), injured(text)]).toEqual([
      { least: 12, most: 24 },
      { least: 12, most: 24 },
    ]);
  });

  test('names are counted, each person once, where nobody counts', () => {
    const text = 'A shell killed Orla Venn. Venn was killed at noon.';
    const at = (words: string, from = 0): [number, number] => {
      const start = text.indexOf(words, from);
      return [start, start + words.length];
    };
    const mention = (words: string, from?: number) =>
      ({
        id: `m${from ?? 0}`,
        span: at(words, from),
        head: at(words, from),
        form: 'name',
        kind: 'person',
        actor: 'a1',
      }) as const;
    const event = (words: string, whom: [number, number], from?: number) =>
      ({ trigger: at(words, from), recipients: [whom], polarity: 'affirmed', modality: 'happened' }) as const;
    const told = {
      ...reading('The bridge was closed.'),
      text,
      mentions: [mention('Orla Venn'), mention('Venn', 26)],
      events: [event('killed', at('Orla Venn')), event('killed', at('Venn', 26), 30)],
    } as unknown as TollReading;
    expect(tollOf([told], 'killed', numbers)).toEqual({ least: 1, most: 1 });
    expect(tollOf([told], 'injured', numbers)).toBeUndefined();
  });
});
