import { describe, expect, test } from 'vitest';
import type { Span } from '../../core/span.ts';
import { findQuotes } from './quotes.ts';

/** Paragraphs as the lines of the text, blank ones left out. */
function lines(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) spans.push([match.index, match.index + match[0].length]);
  return spans;
}
const inners = (text: string) => findQuotes(text, lines(text)).map((quote) => text.slice(...quote.inner));

describe('findQuotes pairs the marks of every style', () => {
  test.each([
    ['straight', 'The mayor said: "We stay." Nobody left.', ['We stay.']],
    ['straight, two of them', '"We stay," he said. "We always do."', ['We stay,', 'We always do.']],
    ['curly', '“We stay,” the mayor of Talin’s old town said.', ['We stay,']],
    ['single curly', 'He said: ‘The people’s house is theirs.’', ['The people’s house is theirs.']],
    ['single straight', "She said: 'We don't know.' Then she left.", ["We don't know."]],
    ['guillemets', 'Le maire: « Nous restons », he said.', ['Nous restons']],
    ['guillemets turned round', 'He said: »We stay.«', ['We stay.']],
    ['low and high', 'He said: „We stay“, and sat.', ['We stay']],
    ['low and high, straight end', 'He said: „We stay", and sat.', ['We stay']],
    ['typewriter pairs', "``We stay,'' he said.", ['We stay,']],
    ['a closing mark after a stray space', 'The claims “are unfounded “. That was all.', ['are unfounded']],
    ['a stray space with straight marks', 'The claims " are unfounded ". That was all.', ['are unfounded']],
    [
      'a label',
      'The ‘captured and killed’ men were ‘soldiers’ and ‘clerks’.',
      ['captured and killed', 'soldiers', 'clerks'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(inners(text)).toEqual(expected);
  });
});

describe('apostrophes and measures are no quotation marks', () => {
  test.each([
    'The HTS’ commitment and the Front’s word don’t match the ’90s.',
    "The brothers' house, Hay'at Harim's men and the boys' mothers stayed.",
    "In the '90s they said rock 'n' roll was for 'em.",
    "The 'Amran road was closed by the fighters' friends.",
    'He is 6\'2" tall and the wall 12" thick.',
    'A stray mark” closed nothing.',
  ])('%s', (text) => {
    expect(inners(text)).toEqual([]);
  });
  test('a plural possessive inside a quotation in single marks does not end it', () => {
    expect(inners('‘The fighters’ wives left,’ he said. ‘They’re gone.’')).toEqual([
      'The fighters’ wives left,',
      'They’re gone.',
    ]);
  });
});

describe('quotations within quotations', () => {
  test('the outer one comes first, the inner one is kept', () => {
    expect(inners('“He told us ‘go home’ and left,” she said.')).toEqual(['He told us ‘go home’ and left,', 'go home']);
  });
  test('single marks outside, double inside', () => {
    expect(inners('‘He told us “go home” and left,’ she said.')).toEqual(['He told us “go home” and left,', 'go home']);
  });
  test('an opening mark that is never closed does not swallow the next quotation', () => {
    expect(inners('"We go, he said. "We really go," he said.')).toEqual(['We really go,']);
  });
});

describe('quotations over several paragraphs', () => {
  test.each([
    ['double', '“We go.\n“We come back,” he said.'],
    ['straight', '"We go.\n"We come back," he said.'],
    ['single', '‘We go.\n‘We come back,’ he said.'],
  ])('the mark is repeated: %s', (_name, text) => {
    const [first, second] = findQuotes(text, lines(text));
    expect(first).toMatchObject({ closed: false });
    expect(second).toMatchObject({ closed: true, continues: 0 });
    expect(text.slice(...(first?.inner ?? [0, 0]))).toBe('We go.');
  });
  test('the mark is not repeated but closed at last', () => {
    const text = '“We go.\nWe come back,” he said.';
    const [, second] = findQuotes(text, lines(text));
    expect(second?.continues).toBe(0);
    expect(text.slice(...(second?.inner ?? [0, 0]))).toBe('We come back,');
  });
  test('three paragraphs are one chain', () => {
    const text = '“One.\n“Two.\n“Three.”';
    expect(findQuotes(text, lines(text)).map((quote) => quote.continues)).toEqual([undefined, 0, 1]);
  });
});

describe('whatever the text, the spans are sound', () => {
  const PIECES = [
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    ' ',
    'word',
    's',
    '.',
    ', ',
    '6',
    '\n',
    '—',
    '(',
  ];
  test('they lie in bounds, the inner in the outer, and two of them nest or stand apart', () => {
    let seed = 7;
    const draw = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 3 + draw(40) }, () => PIECES[draw(PIECES.length)]).join('');
      const quotes = findQuotes(text, lines(text));
      quotes.forEach(({ span, inner }, i) => {
        expect(span[0] >= 0 && span[1] <= text.length && inner[0] < inner[1]).toBe(true);
        expect(inner[0] >= span[0] && inner[1] <= span[1]).toBe(true);
        for (const other of quotes.slice(i + 1)) {
          const apart = other.span[0] >= span[1] || span[0] >= other.span[1];
          expect(apart || (other.span[0] >= inner[0] && other.span[1] <= inner[1]), JSON.stringify(text)).toBe(true);
        }
      });
    }
  });
});
