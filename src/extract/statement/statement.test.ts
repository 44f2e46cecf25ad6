import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotate/annotate.ts';
import { readModel } from '../../annotate/model.ts';
import type { Span } from '../../core/span.ts';
import { REMARK_RULES } from '../content/content-remark.ts';
import { readCues } from '../cue/cue.ts';
import type { MentionDraft } from '../draft.ts';
import { findStatements } from './statement.ts';

const file = (name: string): URL => new URL(`../../../${name}`, import.meta.url);
const model = readModel(gunzipSync(readFileSync(file('data/fast.bin'))));
const cues = readCues(readFileSync(file('data/cues.tsv'), 'utf8'));

function read(text: string, mentions: readonly MentionDraft[] = []) {
  const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((m): Span => [m.index, m.index + m[0].length]);
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' | ');
  return findStatements(annotate(text, paragraphs, model), cues, mentions).map((one) => ({
    ...one,
    says: `${words(one.source)} > ${words(one.cue)} > ${words(one.content)}`,
    links: one.chain.map(({ source, medium }) => (source ? text.slice(...source) : '-') + (medium ? `/${medium}` : '')),
  }));
}
const says = (text: string): string[] => read(text).map((one) => one.says);

describe('direct speech', () => {
  test.each([
    ['before the cue', '"The road is open," the mayor said.', 'the mayor > said > "The road is open,"'],
    ['after the cue', 'The mayor said: "The road is open."', 'The mayor > said > "The road is open."'],
    ['around the cue', '"The road," the mayor said, "is open."', 'the mayor > said > "The road," | "is open."'],
    [
      'behind it, the verb first',
      '“The road is open,” notes Radio Talin.',
      'Radio Talin > notes > “The road is open,”',
    ],
    [
      'several sentences in one quotation',
      '"The road is open. We saw it. Go," the mayor said.',
      'the mayor > said > "The road is open. We saw it. Go,"',
    ],
    [
      'going on without a cue',
      '"The road is open," the mayor said. "We saw it ourselves."',
      'the mayor > said > "The road is open," | "We saw it ourselves."',
    ],
    [
      'going on in the next paragraph',
      'The mayor said: “The road is open.\n“We saw it ourselves.”',
      'The mayor > said > “The road is open. | “We saw it ourselves.”',
    ],
    ['single marks', 'She said: ‘We don’t know the men’s names.’', 'She > said > ‘We don’t know the men’s names.’'],
  ])('%s', (_where, text, expected) => {
    expect(says(text).map((line) => line.replace(/\s*\n\s*/g, ' | '))).toContain(expected);
  });
  test('a label in quotation marks is no statement', () => {
    expect(says('The "liberated" towns were quiet. The "front line" ran through the fields.')).toEqual([]);
  });
  test('a quotation in the middle of a report makes it mixed', () => {
    expect(read('The envoy said that the plan was "a gift to thieves" and would fail.')[0]?.quote).toBe('mixed');
  });
});

describe('indirect speech', () => {
  test.each([
    ['The mayor said that the road was open.', 'The mayor > said > that the road was open'],
    ['The road is open, the mayor said.', 'the mayor > said > The road is open'],
    ['The mayor, who leads the talks, said the road was open.', 'The mayor > said > the road was open'],
    ['According to the ministry, the road is open.', 'the ministry > According to > the road is open'],
    [
      'The road is open, according to the ministry of trade.',
      'the ministry of trade > according to > The road is open',
    ],
    ['The bishop called on both sides to stop firing.', 'The bishop > called on > both sides to stop firing'],
    ['The council was accused of theft.', ' > was accused > The council | of theft'],
    ['The mayor left the hall, claiming that he was ill.', 'The mayor > claiming > that he was ill'],
    [
      "The mayor doubts the front's claim that it has taken the town.",
      'the front > claim > that it has taken the town',
    ],
    ['The junta made a promise to release the men.', 'The junta > made a promise > to release the men'],
  ])('%s', (text, expected) => {
    expect(says(text).map((line) => line.replace('made | promise', 'made a promise'))).toContain(expected);
  });
});

describe('a cue beside a quotation need not be in the table', () => {
  test.each([
    ['"We are late," growled the driver.', 'the driver > growled > "We are late,"'],
    ['"We are late," the driver smiled.', 'the driver > smiled > "We are late,"'],
    ['The driver shrugged: "We are always late."', 'The driver > shrugged > "We are always late."'],
    ['"We are late again," said cook Sadia Orim.', 'cook Sadia Orim > said > "We are late again,"'],
  ])('%s', (text, expected) => {
    expect(says(text)).toContain(expected);
  });
  test('a verb that carries no speech is none', () => {
    expect(says('The list has three names: "Orim, Haro and Talin of Lesk."')).toEqual([]);
  });
  test('a place that is held is no belief', () => {
    expect(says('The pass, held since May by the Front, lies above Kelm.')).toEqual([]);
    expect(says('The court held that the vote was void.')).toEqual(['The court > held > that the vote was void']);
  });
});

describe('where the tree fails, the surface tells', () => {
  test.each([
    ['an inserted clause', 'The bridge, Haro said, is closed.', 'Haro > said > The bridge | is closed'],
    [
      'a verb first',
      'The bridge is closed, says the daily Valley Paper.',
      'the daily Valley Paper > says > The bridge is closed',
    ],
    [
      'a verb in -s after a noun',
      'The paper calls for a truce, which the front refused in May.',
      'The paper > calls for > a truce',
    ],
    [
      'two verbs of one speaker',
      'The mayor said the device was old and recommended longer ropes.',
      'The mayor > recommended > longer ropes',
    ],
    ['a question after the verb', 'He did not say where he was.', 'He > did not say > where he was'],
    [
      'a question that was put',
      'Asked whether the list was real, the mayor left.',
      ' > Asked > whether the list was real',
    ],
    ['a thing the noun before it was', 'The ministry denies it.', 'The ministry > denies > it'],
    [
      'what a picture shows',
      'The video shows two men digging a trench.',
      'The video > shows > two men digging a trench',
    ],
  ])('%s: %s', (_class, text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe('who speaks, whole and no more', () => {
  test.each([
    ['Police chief Talin Orim said the road was open.', 'Police chief Talin Orim > said'],
    [
      'The Minister of Defence, General Talin Orim, said the road was open.',
      'The Minister of Defence, General Talin Orim > said',
    ],
    ['Leela Haro, 40, said the road was open.', 'Leela Haro > said'],
    ['The mayor is adamant that the road is open.', 'The mayor > is adamant'],
    ["In the envoy's view, the truce is dead.", 'the envoy > In | view'],
  ])('%s', (text, expected) => {
    expect(says(text)[0]).toContain(expected);
  });
});

describe('colons', () => {
  test.each([
    ['The pilot: "We land at nine."', 'The pilot > : > "We land at nine."'],
    ["'You cowards': Mayor's fury at the army", "Mayor > : > 'You cowards'"],
  ])('%s', (text, expected) => {
    expect(says(text)).toContain(expected);
  });
  test('a list, a place and a title are no speech', () => {
    expect(says('Grain, oil and rope: what the port needs')).toEqual([]);
    expect(says('Source reliability: good. The market has three goods: grain, oil and rope.')).toEqual([]);
  });
});

describe('the act follows the frame', () => {
  test.each([
    ['The colonel warned that his guns would destroy the town.', 'threaten'],
    ['The colonel warned that floods would follow.', 'warn'],
    ['The front agreed to free the men.', 'pledge'],
    ['Both envoys agreed that the list was wrong.', 'confirm'],
    ['The ministry rejected the accusation.', 'deny'],
    ['The ministry rejected the offer.', 'refuse'],
    ['The mayor said he would open the road.', 'pledge'],
    ['The fisherman said the bridge would open on Friday.', 'predict'],
    ['The mayor said the bridge would open on Friday.', 'pledge'],
    ['The envoy asked whether the list was real.', 'question'],
    ['The company refused to comment.', 'no-comment'],
  ])('%s is %s', (text, act) => {
    expect(read(text).map((one) => one.act)).toEqual([act]);
  });
  test('a blow is no criticism', () => {
    expect(says('The rebels attacked the bridge. The front hit the airport with two rockets.')).toEqual([]);
  });
});

describe('who stands behind a statement', () => {
  test('faceless sources are anonymous, named ones are not', () => {
    expect(read('Analysts said the line would hold.')[0]?.anonymous).toBe(true);
    expect(read('The council was accused of theft.')[0]?.anonymous).toBe(true);
    expect(read('Samir Orim said the line would hold.')[0]?.anonymous).toBe(false);
  });
  test('a statement inside another names the outer source first', () => {
    const inner = read('The Lantern reported that the army had said the road was open.').find((one) =>
      one.says.includes('> had said >'),
    );
    expect(inner?.links).toEqual(['The Lantern', 'the army']);
  });
  test.each([
    [
      'The agency quoted the general as saying that the fort had fallen.',
      'the general > quoted | as saying > that the fort had fallen',
    ],
    [
      'The Lantern reported, citing two officials, that the road was open.',
      'two officials > reported > that the road was open',
    ],
  ])('who hands words on stands before the speaker: %s', (text, expected) => {
    const [one] = read(text);
    expect(one?.says).toBe(expected);
    expect(one?.links).toHaveLength(2);
  });
  test('the venue gives the medium', () => {
    expect(read('The general said in an interview that the war was over.')[0]?.links).toEqual([
      'The general/interview',
    ]);
  });
  test('a colon is a cue behind a known name only', () => {
    const text = 'Samir Orim: "No truce without us."';
    const orim: MentionDraft = {
      id: 'm0',
      span: [0, 10],
      head: [6, 10],
      form: 'name',
      kind: 'person',
      headToken: 1,
      sentence: 0,
    };
    expect(read(text, [orim]).map((one) => one.says)).toEqual(['Samir Orim > : > "No truce without us."']);
    expect(read(text)).toEqual([]);
  });
  test('words of a quotation nobody was found to speak give nothing', () => {
    expect(says('“We think that the war is lost.” The hall was silent.')).toEqual([]);
  });
});

test.each([
  ['The mayor did not say that the road was open.', 'negated'],
  ['If the mayor says that the road is open, we go.', 'hypothetical'],
  ['The mayor said that the road was open.', 'asserted'],
] as const)('%s: %s', (text, polarity) => {
  expect(read(text)[0]?.cuePolarity).toBe(polarity);
});

test('hedges of the outlet count, those inside a quotation do not', () => {
  expect(read('The mayor said the road was reportedly open.')[0]?.hedge).toBe(true);
  expect(read('The mayor said: "The road is reportedly open now."')[0]?.hedge).toBe(false);
});

describe('every span is real', () => {
  const samples = readdirSync(file('sample/'))
    .filter((name) => /\.(txt|md|html|jsonl)$/.test(name))
    .map((name) => readFileSync(file(`sample/${name}`), 'utf8'));
  test.each(samples.map((text, i) => [i, text] as const))('in sample text %i', (_i, text) => {
    for (const one of read(text)) {
      for (const [start, end] of [...one.source, ...one.cue, ...one.content]) {
        expect(start >= 0 && end <= text.length && start < end).toBe(true);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
      const apart = (a: Span, b: Span): boolean => a[1] <= b[0] || b[1] <= a[0];
      for (const content of one.content)
        for (const own of [...one.source, ...one.cue]) expect(apart(content, own), one.says).toBe(true);
      expect(one.id).toMatch(new RegExp(`^s${one.cue[0]?.[0]}[a-z]*$`));
    }
  });
});

describe('headlines', () => {
  test.each([
    ['Lena Haro Says Talin Could Sell Clean Energy', 'Lena Haro > Says > Talin Could Sell Clean Energy'],
    ["Haro says Talin 'absolutely right' in leaving", "Haro > says > Talin 'absolutely right' in leaving"],
    ['Police say nobody was hurt in raid', 'Police > say > nobody was hurt in raid'],
  ])('%s', (line, expected) => {
    expect(says(`${line}\nThe town was quiet on Monday.`)).toContain(expected);
  });
  test('"claims" in a line of nouns is none', () => {
    expect(says('Harim storm claims forty lives\nThe town was quiet on Monday.')).toEqual([]);
  });
});

describe('where reported words end', () => {
  test.each([
    [
      'before a "though" that reports',
      'The mayor said the bridge was safe, though she noted the road was closed.',
      ['The mayor > said > the bridge was safe', 'she > noted > the road was closed'],
    ],
    [
      'with the sentence after a colon',
      'The mayor added: The road is closed until Friday. People went home.',
      ['The mayor > added > The road is closed until Friday'],
    ],
  ])('%s', (_where, text, expected) => {
    expect(says(text)).toEqual(expected);
  });
  test('a phrase before the subject is no part of the source', () => {
    expect(says('In a radio interview Haro declared that the road was closed.')).toEqual([
      'Haro > declared > that the road was closed',
    ]);
  });
});

describe('whose words they are', () => {
  test.each([
    [
      'Father Haro, who crosses by boat, thinks that the road is closed.',
      'Father Haro > thinks > that the road is closed',
    ],
    [
      'The gran-of-nine has vowed to dance outside the hall.',
      'The gran-of-nine > has vowed > to dance outside the hall',
    ],
    ['"We stay," Front spokesman Talin Haro said.', 'Front spokesman Talin Haro > said > "We stay,"'],
    ['1240 GMT - State television announces the road is open.', 'State television > announces > the road is open'],
    [
      'According to the official, results are due within a month.',
      'the official > According to > results are due within a month',
    ],
    ['Yesterday 71 per cent of readers said no.', '71 per cent of readers > said > no'],
  ])('%s', (text, expected) => {
    expect(says(text)).toContain(expected);
  });
});

describe('what an outlet remarks behind words that it hands on', () => {
  const ends = (text: string): boolean => {
    const comma = text.lastIndexOf(',');
    return read(text)[0]?.content.every(([, end]) => end <= comma) ?? false;
  };
  test.each(REMARK_RULES.map((rule) => [rule.why, rule] as const))('%s', (_why, { fires, notIn }) => {
    expect(ends(fires), fires).toBe(true);
    expect(ends(notIn), notIn).toBe(false);
  });
});
