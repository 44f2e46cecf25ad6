import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotate/annotate.ts';
import { readModel } from '../../annotate/model.ts';
import type { Span } from '../../core/span.ts';
import { readCues } from '../cue/cue.ts';
import { findStatements } from './statement.ts';

const file = (name: string): URL => new URL(`../../../${name}`, import.meta.url);
const model = readModel(gunzipSync(readFileSync(file('data/fast.bin'))));
const cues = readCues(readFileSync(file('data/cues.tsv'), 'utf8'));

/** Source, cue and content of each statement, their pieces apart. */
function says(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m): Span => [m.index, m.index + m[0].length]);
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' | ');
  return findStatements(annotate(text, paragraphs, model), cues, []).map(
    ({ source, cue, content }) => `${words(source)} > ${words(cue)} > ${words(content)}`,
  );
}

describe('words that the tree hangs elsewhere', () => {
  test.each([
    [
      'a clause without "that"',
      'He acknowledged money was the main reason he had left.',
      'He > acknowledged > money was the main reason he had left',
    ],
    [
      'a clause behind its hearer',
      'The nurse told the court she had hidden the list.',
      'The nurse > told > she had hidden the list',
    ],
    [
      'a clause whose noun looks like a verb',
      'We conclude that the attack amounts to piracy.',
      'We > conclude > that the attack amounts to piracy',
    ],
    [
      '"that" before a quotation',
      'The bishop said that "a bad peace feeds more children".',
      'The bishop > said > that "a bad peace feeds more children"',
    ],
    ['the nearer of two subjects', "If it doesn't I promise to eat my hat.", 'I > promise > to eat my hat'],
    [
      'a second clause with "but that"',
      'Orlova said the minister was lying, but that she would work with him.',
      'Orlova > said > the minister was lying, but that she would work with him',
    ],
    [
      "a second clause in the speaker's own words",
      'The president says discipline has broken down, and "we will restore it" if he is elected.',
      'The president > says > discipline has broken down, and "we will restore it" if he is elected',
    ],
    [
      'a verb that ends its sentence and looks like a noun',
      'The mill may never reopen, its owner fears.',
      'its owner > fears > The mill may never reopen',
    ],
    [
      'a second predicate with a modal',
      'The captain said they "may lose" and could be gone by dawn.',
      'The captain > said > they "may lose" and could be gone by dawn',
    ],
    [
      'doubt behind a dash',
      'The envoy plans to meet the general — perhaps in May.',
      'The envoy > plans > to meet the general — perhaps in May',
    ],
    [
      'the time of a ticker, which is no part of what is told',
      '0921 GMT - The road is open, the mayor says.',
      'the mayor > says > The road is open',
    ],
    [
      'a quotation that goes on behind "but"',
      '"You know I like him," she said, but "when it comes to roads, he lies."',
      'she > said > "You know I like him," | "when it comes to roads, he lies."',
    ],
    [
      'a participle behind a quotation',
      '"The bridge is ours," he said, adding the army would hold it.',
      'he > adding > the army would hold it',
    ],
    [
      'a quotation within a quotation',
      '"He told me, \'Go home,\'" Lansky recalled in an interview.',
      'Lansky > recalled > "He told me, \'Go home,\'"',
    ],
    [
      'a hearer between commas',
      'These workers, Stolz told the committee on Monday, were well paid.',
      'Stolz > told > These workers | were well paid',
    ],
    [
      'what a thing is called',
      'Orlova rejected what she called the lies of the minister.',
      'Orlova > rejected > what she called the lies of the minister',
    ],
    [
      'one cue of two verbs',
      'Orlova would neither confirm nor deny that she gave the order.',
      'Orlova > would neither confirm nor deny > that she gave the order',
    ],
    [
      'people told by where they stand',
      'Those close to the king say he is dead.',
      'Those close to the king > say > he is dead',
    ],
    [
      'a relative clause that ends at its comma',
      'Orlova, who believes that the dam is safe, said the farmers might stay.',
      'Orlova | who > believes > that the dam is safe',
    ],
  ])('%s', (_what, text, expected) => {
    expect(says(text)).toContain(expected);
  });
  test.each([
    [
      'a reported verb joined by "and"',
      'The general said the road was safe and denied losing a single truck.',
      ['The general > said > the road was safe', 'The general > denied > losing a single truck'],
    ],
    [
      'the speaker as a pronoun',
      'The miners said they wanted justice but pledged to remain calm.',
      ['The miners > said > they wanted justice', 'The miners > pledged > to remain calm'],
    ],
    [
      'a second speaker',
      'The general said the road was safe — and he noted that no truck was missing.',
      ['The general > said > the road was safe', 'he > noted > that no truck was missing'],
    ],
  ])('two statements: %s', (_what, text, expected) => {
    expect(says(text)).toEqual(expect.arrayContaining(expected));
  });
  test.each([
    ['goodbyes', 'He said his goodbyes and left.'],
    ['a word that was given', 'The captain gave the word and they left.'],
  ])('no statement: %s', (_what, text) => {
    expect(says(text)).toEqual([]);
  });
  test.each([
    ['Fire was arson: police', 'police > : > Fire was arson'],
    ['Dam to burst within days - engineer', 'engineer > - > Dam to burst within days'],
  ])('a headline that names its speaker last: %s', (title, expected) => {
    expect(says(`${title}\nTwo men were held.`)).toContain(expected);
  });
  test.each([['Road closed: two ways round'], ['Fire, flood and a wedding: the week in pictures']])(
    'a headline that names none: %s',
    (title) => {
      expect(says(`${title}\nTwo men were held.`)).toEqual([]);
    },
  );
});
