import { describe, expect, test } from 'vitest';
import { countBy, readStatementGold } from './statement-gold.ts';
import { ACTS } from './statement-row.ts';

const gold = readStatementGold('settled');
const statements = gold.flatMap((article) => article.statements);

describe('the gold of statements, settled from two passes', () => {
  test('holds at least 80 articles and 1,200 statements, and every string is found in its text', () => {
    expect(gold.length).toBeGreaterThanOrEqual(80);
    expect(statements.length).toBeGreaterThanOrEqual(1200);
    for (const { text, statements } of gold)
      for (const { source, cue, content } of statements)
        for (const [start, end] of [...source, ...cue, ...content])
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
  test('has eight kinds of outlet, eight articles or more of each', () => {
    const kinds = ['wire', 'tabloid', 'state agency', 'blog', 'translated', 'ngo report', 'live ticker', 'think-tank'];
    expect(new Set(gold.map((article) => article.kind))).toEqual(new Set(kinds));
    for (const kind of kinds)
      expect(gold.filter((article) => article.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
  });
  test('has every act, direct, mixed and indirect speech, each stance and polarity', () => {
    const acts = countBy(statements, 'act');
    for (const act of ACTS) expect(acts.get(act), act).toBeGreaterThanOrEqual(10);
    expect([...countBy(statements, 'quote').keys()].sort()).toEqual(['direct', 'indirect', 'mixed']);
    expect([...countBy(statements, 'stance').keys()].sort()).toEqual(['distancing', 'endorsing', 'neutral']);
    expect([...countBy(statements, 'cuePolarity').keys()].sort()).toEqual(['asserted', 'hypothetical', 'negated']);
  });
  test('holds a third of the statements and more back from tuning', () => {
    const held = gold.filter(({ part }) => part === 'held').flatMap((article) => article.statements);
    expect(held.length * 3).toBeGreaterThanOrEqual(statements.length);
    for (const { id, part } of gold)
      expect(part, id).toBe(Number(id) > 88 ? 'held' : Number(id) % 3 === 0 ? 'released' : 'tune');
  });
  test('every chain begins with the outlet and ends with the speaker', () => {
    for (const { outlet, statements } of gold)
      for (const { chain, sourceActor, where } of statements) {
        expect(chain[0]?.actor, where).toBe(outlet);
        expect(chain.at(-1)?.actor, where).toBe(sourceActor);
      }
  });
});
