import { describe, expect, test } from 'vitest';
import { givenSpan } from './layer.ts';
import { repairText } from './repair.ts';

const repaired = (given: string) => repairText(given).layer.text;

describe('the repair of encoding and white space', () => {
  test.each([
    ['the town’s market read as Windows-1252', 'the townâ€™s market', 'the town’s market'],
    ['a closing mark that lost its last byte', 'â€œWe left,â€ he said', '“We left,” he said'],
    ['an accent', 'the cafÃ© of Talin', 'the café of Talin'],
    ['a dash', 'Talin â€“ the army', 'Talin – the army'],
    ['an entity left in the text', 'Talin &amp; Harim&nbsp;said &#8220;no&#8221;', 'Talin & Harim said “no”'],
    ['a blank that does not break', 'the\u00a0\u00a0army', 'the army'],
    ['characters nobody sees', '\uFEFFthe\u200B ar\u00ADmy', 'the army'],
    ['breaks of other systems', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['blanks at the ends of lines', '  one  \n\t two', 'one\ntwo'],
  ])('mends %s', (_what, given, wanted) => expect(repaired(given)).toBe(wanted));

  test.each([
    ['honest accents', 'Café, naïve, Ångström, São Tomé, Ò, “CAFÉ”'],
    ['an ampersand that is no entity', 'Smith & Sons; R&D; AT&T'],
    ['an unknown entity', 'a &bogus; b'],
    ['quotation marks of all kinds', '"a" “b” ‘c’ «d» „e“ `f`'],
    ['a blank before a full stop', 'the end .'],
    ['digits of all kinds', '1,200 ½ ١٢٣ 4/3 10²'],
  ])('leaves %s as it is', (_what, given) => expect(repaired(given)).toBe(given));

  test('every character knows its place in the given text', () => {
    const given = '\uFEFFHeâ€™s  in\r\nTalin &amp; Harim';
    const { layer } = repairText(given);
    expect(layer.text).toBe('He’s in\nTalin & Harim');
    const place = (words: string) => {
      const at = layer.text.indexOf(words);
      const [start, end] = givenSpan(layer, [at, at + words.length]);
      return given.slice(start, end);
    };
    expect(place('’')).toBe('â€™');
    expect(place('Talin')).toBe('Talin');
    expect(place('& Harim')).toBe('&amp; Harim');
  });

  test('counts what was garbled', () => {
    expect(repairText('itâ€™s theâ€¦').garbled).toBe(2);
  });
});
