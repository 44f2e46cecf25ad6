import { describe, expect, test } from 'vitest';
import type { Reading, Statement } from '../../src/core/reading.ts';
import type { Span } from '../../src/core/span.ts';
import { classesOf, errorLines, partWithErrors } from './error-report.ts';
import { findErrors } from './own-errors.ts';
import { ownFigures } from './own-figures.ts';
import type { ReadReport } from './own-statements.ts';
import type { GoldReport, GoldStatement } from './statement-gold.ts';
import { pairStatements } from './statement-pair.ts';

const TEXT = 'Orla Venn denied the raid. She did not say who ran it. The guard warned of floods.';
const at = (words: string): Span[] => (words === '' ? [] : [[TEXT.indexOf(words), TEXT.indexOf(words) + words.length]]);

const PLAIN = {
  anonymous: false,
  quote: 'indirect',
  stance: 'neutral',
  hedge: false,
  cuePolarity: 'asserted',
} as const;
const OUTLET = { source: null, actor: null, medium: 'Lesk Post' };

/** A true statement by its words; its chain is outlet and speaker. */
function told(source: string, cue: string, content: string, more: Partial<GoldStatement> = {}): GoldStatement {
  const sourceActor = more.sourceActor ?? 'Orla Venn';
  const chain = [
    { source: null, actor: 'Lesk Post' },
    { source, actor: sourceActor },
  ];
  const spans = { source: at(source), cue: at(cue), content: at(content) };
  return { ...PLAIN, ...spans, act: 'assert', sourceActor, chain, where: 'here:1', ...more };
}

/** A found statement by its words, by Orla Venn unless another is given. */
function said(source: string, cue: string, content: string, more: Partial<Statement> = {}): Statement {
  const sourceActor = more.sourceActor === undefined ? 'a0' : more.sourceActor;
  const chain = [OUTLET, { source: at(source)[0] ?? null, actor: sourceActor }];
  const spans = { source: at(source), cue: at(cue), content: at(content) };
  return { id: 's0', ...PLAIN, ...spans, act: 'assert', sourceActor, chain, ...more };
}

const lemmas = { denied: 'deny', did: 'do', not: 'not', say: 'say', ran: 'run', warned: 'warn' } as const;
const upos = (word: string): string => (word === 'did' ? 'AUX' : word === 'not' ? 'PART' : 'VERB');
const tokens = Object.entries(lemmas).map(([word, lemma]) => ({ span: at(word)[0], lemma, upos: upos(word) }));

/** An article of these true statements in which those others were found. */
function read(gold: readonly GoldStatement[], found: readonly Statement[]): ReadReport {
  const sentences = [...TEXT.matchAll(/[^.]+\./g)].map((m): Span => [m.index, m.index + m[0].length]);
  const actors = [{ id: 'a0', name: 'Orla Venn', kind: 'person', names: ['Orla Venn'], roles: [] }];
  const reading = { id: '99', text: TEXT, actors, sentences, tokens, statements: found } as unknown as Reading;
  const report = { id: '99', text: TEXT, statements: gold } as unknown as GoldReport;
  return { gold: report, reading, ...pairStatements(TEXT, gold, found) };
}

const denied = told('Orla Venn', 'denied', 'the raid', { act: 'deny', also: ['refuse'] });
const notSaid = told('She', 'did not say', 'who ran it', { cuePolarity: 'negated' });

describe('the error report', () => {
  test('holds nothing when all is right, and the figures are full', () => {
    const right = [
      said('Orla Venn', 'denied', 'the raid', { act: 'deny' }),
      said('She', 'did not say', 'who ran it', { cuePolarity: 'negated' }),
    ];
    const report = read([denied, notSaid], right);
    expect(findErrors([report])).toEqual([]);
    expect(ownFigures([report])).toMatchObject({ F1: 100, 'source exact F1': 100, act: 100, chain: 100, actor: 100 });
  });

  test('names what was missed and what was too much by the lemma of the cue', () => {
    const errors = findErrors([read([denied, notSaid], [said('The guard', 'warned', 'of floods')])]);
    expect(errors.map(({ of, group }) => `${of} ${group}`)).toEqual(['missed deny', 'missed say', 'false warn']);
    expect(errors[1]?.sentence).toBe('She did not say who ran it.');
  });

  test('names each thing wrong in a pair, and the figures count it', () => {
    const wrong = said('She', 'say', 'who ran', { act: 'question', sourceActor: null, hedge: true });
    const report = read([denied, notSaid], [said('Orla Venn', 'denied', 'the raid', { act: 'refuse' }), wrong]);
    expect(findErrors([report]).map(({ of, group }) => `${of}: ${group}`)).toEqual([
      'act: deny, read refuse',
      'content: too little',
      'act: assert, read question',
      'chain: 2 links, one is another',
      'actor: a name, read nobody',
      'hedge: false, read true',
      'polarity: negated, read asserted',
    ]);
    expect(ownFigures([report])).toMatchObject({
      ...{ P: 100, R: 100, 'content exact': 50, act: 0, 'act or also': 50, chain: 50, actor: 50 },
      ...{ 'hedge F1': 0, 'polarity F1': 0, addressee: 0, deadline: 0 },
    });
  });

  test('prints the largest group first, every sentence under it', () => {
    const errors = findErrors([read([denied, notSaid, told('She', 'ran', 'it')], [])]);
    expect(errorLines([...errors, errors[1] as (typeof errors)[0]], classesOf('missed'))).toEqual([
      'missed: 4',
      '    2  say',
      '       99  [assert] She did not say who ran it.',
      '       99  [assert] She did not say who ran it.',
      '    1  deny',
      '       99  [deny] Orla Venn denied the raid.',
      '    1  run',
      '       99  [assert] She did not say who ran it.',
      '',
    ]);
  });

  test('is never given for the held part, nor for a class that is none', () => {
    expect(partWithErrors(undefined)).toBe('tune');
    expect(() => partWithErrors('held')).toThrow('measuring only');
    expect(() => classesOf('cue')).toThrow('no such class');
  });
});
