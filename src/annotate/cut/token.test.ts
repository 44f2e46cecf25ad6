import { describe, expect, test } from 'vitest';
import { chunkSpans } from './cut.ts';
import { cutChunk } from './token.ts';

/** Tokens of one sentence, as words. */
function tokens(sentence: string): string[] {
  const found: string[] = [];
  const spans = chunkSpans(sentence, 0, sentence.length);
  spans.forEach(([from, to], i) => {
    cutChunk(sentence, from, to, i + 1 === spans.length, (a, b) => found.push(sentence.slice(a, b)));
  });
  return found;
}

describe('tokens follow the English Web Treebank', () => {
  test.each([
    ['contractions', "I don't and he'll; it's we’re", "I do n't and he 'll ; it 's we ’re"],
    ['words in two parts', 'They cannot, gonna go', 'They can not , gon na go'],
    ['possessives, both apostrophes', "Talin's and Talin’s and the Talins'", "Talin 's and Talin ’s and the Talins '"],
    ['possessive of a name with an article', 'al-Talin’s men', 'al-Talin ’s men'],
    ['hyphens', 'a Harim-backed, so-called group', 'a Harim - backed , so - called group'],
    ['prefixes stay', 'anti-government ex-rebels e-mail pro-Talin', 'anti-government ex-rebels e-mail pro-Talin'],
    ['a prefix inside a compound does not', 'a nom-de-guerre', 'a nom - de - guerre'],
    ['names with an article stay', 'Abu Harim al-Talin of Deir-ez-Zor', 'Abu Harim al-Talin of Deir-ez-Zor'],
    ['apostrophes inside names stay', "Hay’at and Sana'a and Sha`lan", "Hay’at and Sana'a and Sha`lan"],
    ['money', '$10m, €5, US$3 and 20%', '$ 10 m , € 5 , US$ 3 and 20 %'],
    ['numbers', '2,500 at 12:30 on 9/11, 1.5 or 2011–2024', '2,500 at 12:30 on 9/11 , 1.5 or 2011 – 2024'],
    [
      'abbreviations inside',
      'Mr. Harim of the U.S. army at 5 p.m. on Dec. 8',
      'Mr. Harim of the U.S. army at 5 p.m. on Dec. 8',
    ],
    ['an abbreviation at the end keeps its only full stop', 'They left the U.S.', 'They left the U.S.'],
    ['the end of a sentence', 'They left.', 'They left .'],
    ['the end inside quotation marks', '"They left."', '" They left . "'],
    ['brackets', 'the Front (HF), formed in (or near) Talin', 'the Front ( HF ) , formed in ( or near ) Talin'],
    ['ellipsis and dashes', 'Well... no… yes—no--yes', 'Well ... no … yes — no -- yes'],
    ['marks in a row', 'What?! No!!', 'What ?! No !!'],
    [
      'addresses',
      'Ask a.b@talin.org or https://talin.org/a-b?c=1.',
      'Ask a.b@talin.org or https://talin.org/a-b?c=1 .',
    ],
    ['slashes', 'and/or', 'and / or'],
    ['times and measures', 'at 7pm or 7:30PM, 35mm', 'at 7 pm or 7:30 PM , 35 mm'],
    ['dates in digits', 'on 2024-12-16, aged 20-30', 'on 2024-12-16 , aged 20 - 30'],
    ['a missing blank', 'They left.Then', 'They left . Then'],
    ['decades', "the '90s and 1990s", "the '90s and 1990s"],
    ['other scripts', 'حلب and Aлеппо', 'حلب and Aлеппо'],
    [
      'negations without their apostrophe',
      'They dont know, wont say and cant go',
      'They do nt know , wo nt say and ca nt go',
    ],
    ['short verbs without theirs', 'Im sure thats it', 'I m sure that s it'],
    ['smileys', 'Well done :) or not ;-( (see above)', 'Well done :) or not ;-( ( see above )'],
    ['amounts', 'from $1.5bn to 20k, 3m people', 'from $ 1.5 bn to 20 k , 3 m people'],
    ['hours on both sides of a hyphen', 'open 9am-5pm', 'open 9 am - 5 pm'],
    ['files', 'see map-of_talin.pdf, please', 'see map-of_talin.pdf , please'],
    ['telephones', 'call 555-0134 or +4412345', 'call 555-0134 or +4412345'],
    [
      'an abbreviation with the next word glued on',
      'St.Harim on Nov.28 and Dr.Talin',
      'St. Harim on Nov. 28 and Dr. Talin',
    ],
    [
      'a full stop inside a sentence ends no long word',
      'the council . . . of Talinabad. (2)',
      'the council . . . of Talinabad . ( 2 )',
    ],
    ['single letters about a slash', 'n/a and/or w/o', 'n/a and / or w/o'],
    ['lists of small numbers', 'see 13,14 of 12,500', 'see 13 , 14 of 12,500'],
    ['arrows and lines', 'Talin -> Harim ---=== x', 'Talin -> Harim ---=== x'],
    ['quotation marks doubled', '‘’We left,’’ he said', '‘’ We left , ’’ he said'],
    ['a word broken off', 'th- they left', 'th- they left'],
    [
      'possessive of a name with an article, curly',
      'al-Sham’s men and Abu al-Talin',
      'al-Sham ’s men and Abu al-Talin',
    ],
    ['a sign outside the basic plane is one token', 'done 😀', 'done 😀'],
  ])('%s', (_, sentence, wanted) => {
    expect(tokens(sentence).join(' ')).toBe(wanted);
  });

  test('tokens cover every character that is not blank, in order', () => {
    const text = "Odd: \"'’’(--)…%$%£a.b.c..d--e’’f''g [x]{y}<z>~^_^ \ud83d tail\u200b, ٣٤٪ #a @b co-o-p ,,, .5.";
    expect(tokens(text).join('')).toBe(text.replace(/\s+/g, ''));
  });

  // Each of these made some pattern look at all that follows, again and again.
  test.each([
    ['letters', 'x'],
    ['full stops', '.'],
    ['pairs of letter and plus', 'a+'],
    ['pairs of digit and hyphen', '1-'],
    ['articles', 'al-'],
    ['sites', 'a.'],
    ['quotation marks', '"'],
    ['brackets', ')('],
    ['at signs', 'a@'],
    ['lone surrogates', '\ud83d'],
    ['Chinese', '汉字'],
  ])('ten times the text without blanks takes no more than ten times as long: %s', (_, unit) => {
    const cut = (size: number): number => {
      const text = unit.repeat(size / unit.length);
      let covered = 0;
      const from = performance.now();
      cutChunk(text, 0, text.length, true, (a, b) => {
        covered += b - a;
      });
      expect(covered).toBe(text.length);
      return performance.now() - from;
    };
    cut(12_000);
    expect(cut(240_000)).toBeLessThan(40 * cut(24_000) + 300);
  });
});
