import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/span.ts';
import { pairStatements } from './statement-pair.ts';

const TEXT = 'The army said the rebels had accused it of theft. It declined to comment.';

/** A statement of the text above by the words of its cue and content. */
function told(cue: string, content: string) {
  const place = (words: string): Span[] =>
    words === '' ? [] : [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]];
  return { words: cue, cue: place(cue), content: place(content) };
}

/** What is paired with what, by cue. */
function paired(gold: readonly ReturnType<typeof told>[], found: readonly ReturnType<typeof told>[]) {
  const { pairs, missed, extra } = pairStatements(TEXT, gold, found);
  return {
    pairs: pairs.map((pair) => `${pair.gold.words} = ${pair.found.words}`),
    missed: missed.map((one) => one.words),
    extra: extra.map((one) => one.words),
  };
}

const said = told('said', 'the rebels had accused it of theft');
const accused = told('had accused', 'it of theft');
const declined = told('declined to comment', '');

describe('true and found statements are paired', () => {
  test('one to one, whatever order they were found in', () => {
    const all = ['said = said', 'had accused = had accused', 'declined to comment = declined to comment'];
    expect(paired([said, accused, declined], [declined, accused, said])).toEqual({ pairs: all, missed: [], extra: [] });
  });
  test('by overlap: a cue without its auxiliary and a content cut short still make a pair', () => {
    expect(paired([accused], [told('accused', 'of theft')]).pairs).toEqual(['had accused = accused']);
  });
  test('without content when either has none', () => {
    expect(paired([declined], [told('declined', 'to comment')]).pairs).toEqual(['declined to comment = declined']);
  });
  test('never when the cues are apart, however much of the content is shared', () => {
    expect(paired([said], [accused])).toEqual({ pairs: [], missed: ['said'], extra: ['had accused'] });
  });
  test('never when the contents are apart, though the cue is the same', () => {
    expect(paired([said], [told('said', 'The army')])).toEqual({ pairs: [], missed: ['said'], extra: ['said'] });
  });
  test('the best first: a second reading of the same cue is one too many', () => {
    expect(paired([said], [told('said', 'the rebels'), said])).toEqual({
      pairs: ['said = said'],
      missed: [],
      extra: ['said'],
    });
    const { pairs } = pairStatements(TEXT, [said], [told('said', 'the rebels'), said]);
    expect(pairs[0]?.found).toBe(said);
  });
});
