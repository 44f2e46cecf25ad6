import { describe, expect, test } from 'vitest';
import { type Comer, descentOf } from './descent.ts';
import { imprintOf, wordsOf } from './imprint.ts';
import { originsOf } from './origin.ts';
import { overlapOf, passagesOf } from './overlap.ts';
import { bonesOf, reworkShare } from './rework.ts';
import { compareFingerprints, fingerprintOf, isTranslation } from './translation.ts';

const WIRE =
  'Fighters of the Harim Front entered the town of Orm on Monday after two days of shelling. The army pulled back across ' +
  'the river and left its heavy guns behind. A doctor at the clinic counted nineteen wounded men, most of them farmers. ' +
  'The mayor asked both sides to let families leave by the southern road before the night.';
const OWN =
  'Shops in Orm opened again this week. Owners swept glass from the pavement and spoke of rents, flour and the price of ' +
  'diesel. Nobody in the queue wished to say who had held the bakery last winter, or why its ovens were cold.';

const comer = (id: string, text: string, order: number, day?: string): Comer => ({
  imprint: imprintOf(id, text, []),
  order,
  ...(day === undefined ? {} : { since: day, until: day }),
});
const descents = (child: Comer, ...others: readonly Comer[]) =>
  descentOf(child, others).map(({ parent, type, by }) => ({ parent, type, by }));

describe('the words of a text', () => {
  const PATTERN = /[\p{L}\p{M}\p{N}]+(?:[.,’'][\p{L}\p{M}\p{N}]+)*/gu;
  const signs = [..."aBz09 .,’'éßİſ½²–“”…-—·م١中ﬁⅧ\n\u0301\u200d\u2028", '😀', '𝐀', '\ud800', '\udc00'];

  test('stand where a pattern of letters, digits and the marks inside words finds them', () => {
    let state = 1;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let n = 0; n < 20_000; n++) {
      const text = Array.from({ length: next(24) }, () => signs[next(signs.length)]).join('');
      const found = [...text.matchAll(PATTERN)].map(({ 0: word, index }) => [index, index + word.length]);
      // A word of accents alone has no form and is none.
      const bare = found.filter(([from, to]) => /[^\p{M}.,’']/u.test(text.slice(from, to)));
      expect(
        wordsOf(text).map(({ start, end }) => [start, end]),
        JSON.stringify(text),
      ).toEqual(bare);
    }
  });

  test('are folded: accents, case and the marks inside figures aside', () => {
    expect(wordsOf('The Café of 2,000 SEATS isn’t ﬁne').map(({ form }) => form)).toEqual([
      'the',
      'cafe',
      'of',
      '2000',
      'seats',
      'isnt',
      'fine',
    ]);
  });
});

describe('the imprint of a text', () => {
  test('leaves out what stands in quotations, and no run reaches over one', () => {
    const text = 'He said one two three four five six and so on it went.';
    const quoted = imprintOf('a', text, [[8, 36]]);
    expect(quoted.words.map(({ form }) => form)).toEqual(['he', 'said', 'and', 'so', 'on', 'it', 'went']);
    expect(quoted.runs.size).toBe(1);
    expect(imprintOf('a', text, []).runs.size).toBe(9);
  });

  test('is the same for another case, other accents and other marks inside figures', () => {
    const plain = imprintOf('a', 'the cafe of 2,000 seats was full today', []);
    const other = imprintOf('b', 'The Café of 2.000 seats was FULL today', []);
    expect(overlapOf(plain, other)).toEqual({ inSecond: 1, inFirst: 1, shared: 4 });
  });
});

test('passages are what two texts have word for word, as spans of each', () => {
  const [a, b] = [`News. ${WIRE.slice(0, 90)} More.`, `So it began: ${WIRE.slice(0, 90)}`];
  const passages = passagesOf(imprintOf('a', a, []), imprintOf('b', b, []));
  expect(passages.length).toBe(1);
  const [{ from, to }] = passages as [(typeof passages)[number]];
  expect(a.slice(...from)).toBe(b.slice(...to));
  expect(a.slice(...from)).toBe(WIRE.slice(0, from[1] - from[0]));
});

describe('whence a text comes', () => {
  const wire = comer('wire', WIRE, 0, '2025-03-01');

  test('a reprint comes from the earlier text, and that one from nowhere', () => {
    const copy = comer('copy', `${WIRE} The Post.`, 1, '2025-03-02');
    expect(descents(copy, wire)).toEqual([{ parent: 'wire', type: 'copy', by: 'time' }]);
    expect(descents(wire, copy)).toEqual([]);
  });

  test('a shortened one is a copy, also where no day tells which was first', () => {
    const cut = comer('cut', WIRE.slice(0, 150), 1);
    const undated = comer('wire', WIRE, 2);
    expect(descents(cut, undated)).toEqual([{ parent: 'wire', type: 'copy', by: 'cut' }]);
    expect(descents(undated, cut)).toEqual([]);
  });

  test('one that has a passage of it in a text of its own has a part', () => {
    const part = comer('part', `${OWN} ${WIRE.slice(0, 150)}`, 1, '2025-03-02');
    expect(descents(part, wire)).toEqual([{ parent: 'wire', type: 'part', by: 'time' }]);
  });

  test('one that takes over what a copy changed comes from the copy', () => {
    const changed = WIRE.replace('nineteen wounded men', 'ninety wounded people in the yard');
    const copy = comer('copy', changed, 1, '2025-03-02');
    const second = comer('second', `${changed} Our own report.`, 2, '2025-03-03');
    expect(descents(second, wire, copy)[0]?.parent).toBe('copy');
  });

  test('one made of two texts has both for parents', () => {
    const own = comer('own', OWN, 1, '2025-03-01');
    const merged = comer('merged', `${WIRE} ${OWN}`, 2, '2025-03-04');
    expect(descents(merged, wire, own)).toEqual([
      { parent: 'wire', type: 'merged', by: 'time' },
      { parent: 'own', type: 'merged', by: 'time' },
    ]);
  });

  test('two texts of their own that tell of one town have nothing to do with each other', () => {
    expect(descents(comer('own', OWN, 1, '2025-03-02'), wire)).toEqual([]);
  });
});

describe('the origins of texts', () => {
  test('are the roots that parents lead to, both of a merged text', () => {
    const origins = originsOf(
      new Map([
        ['a', []],
        ['b', ['a']],
        ['c', []],
        ['d', ['b', 'c']],
      ]),
    );
    expect(origins.get('b')).toEqual(['a']);
    expect(origins.get('d')).toEqual(['a', 'c']);
  });

  test('a circle is one origin, and who copies it has that one', () => {
    const origins = originsOf(
      new Map([
        ['a', ['b']],
        ['b', ['a']],
        ['c', ['b']],
      ]),
    );
    expect([origins.get('a'), origins.get('b'), origins.get('c')]).toEqual([['a'], ['a'], ['a']]);
  });

  test('a circle that somebody outside began has his origin', () => {
    const origins = originsOf(
      new Map([
        ['a', ['b', 'x']],
        ['b', ['a']],
        ['x', []],
      ]),
    );
    expect(origins.get('b')).toEqual(['x']);
  });
});

test('a text in other words keeps most of its content words in order; another text does not', () => {
  const reworded =
    'After two days of shelling, fighters from the front entered the town on Monday. The army had pulled back over the river, ' +
    'leaving its heavy guns. The clinic’s doctor counted many wounded, most were farmers. Both sides were asked to let the families leave by the southern road.';
  expect(reworkShare(bonesOf(WIRE, []), bonesOf(reworded, []))).toBeGreaterThan(0.4);
  expect(reworkShare(bonesOf(WIRE, []), bonesOf(OWN, []))).toBeLessThan(0.15);
});

describe('a translation', () => {
  const english = fingerprintOf(
    'en',
    'en',
    'On Monday the Harim Front entered Orm, Nabil Suwaydan said. In Talin 19 of 240 men were wounded, and 12 fled to Qasr Belun with Lena Haro.',
  );
  const spanish = fingerprintOf(
    'es',
    'es',
    'El lunes el Frente Harim entró en Orm, dijo Nabil Suwaydan. En Talin 19 de 240 hombres fueron heridos y 12 huyeron a Qasr Belun con Lena Haro.',
  );
  const other = fingerprintOf(
    'fr',
    'fr',
    'Lundi, le maire de Talin, Omar Kesh, a parlé de 19 maisons à Verdun avec Lena Haro.',
  );

  test('keeps the names and figures of its source in their order', () => {
    expect(isTranslation(spanish, english, compareFingerprints(spanish, english))).toBe(true);
  });

  test('is not every text that shares a few of them, nor a text of the same language', () => {
    expect(isTranslation(other, english, compareFingerprints(other, english))).toBe(false);
    expect(isTranslation(english, english, compareFingerprints(english, english))).toBe(false);
  });
});
