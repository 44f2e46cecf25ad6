import { describe, expect, test } from 'vitest';
import { readSpeakerGold, SPEAKER_SETS } from './speaker-gold.ts';
import { readStatementGold } from './statement-gold.ts';

const SIZES = { speakers: 600, chains: 500 };

describe.each(SPEAKER_SETS)('the articles to develop on, %s', (set) => {
  const gold = readSpeakerGold(set);
  test('are three or more of each kind of outlet, with 500 statements and more, and every string is found in its text', () => {
    const kinds = new Set(readStatementGold('settled').map((article) => article.kind));
    for (const kind of kinds)
      expect(gold.filter((article) => article.kind === kind).length, kind).toBeGreaterThanOrEqual(3);
    expect(gold.flatMap(({ statements }) => statements).length).toBeGreaterThan(SIZES[set]);
  });
  test('have chains that begin with the outlet and end with the speaker', () => {
    for (const { outlet, statements } of gold)
      for (const { chain, sourceActor, where } of statements) {
        expect(chain[0]?.actor, where).toBe(outlet);
        expect(chain.at(-1)?.actor, where).toBe(sourceActor);
      }
  });
});
