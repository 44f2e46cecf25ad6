import { describe, expect, test } from 'vitest';
import type { Actor, ChainLink, Reading, Statement } from '../../src/core/reading.ts';
import type { GoldSaying } from './gold-place.ts';
import { sameActor, sameChain, sameSpeaker } from './statement-actor.ts';
import type { GoldLink } from './statement-row.ts';

const TEXT = 'Orla Venn said the former mayor of Lesk had lied. She said officials knew. It was said again.';
const venn: Actor = { id: 'a0', name: 'Orla Venn', kind: 'person', names: ['Orla Venn', 'Venn'], roles: [] };
const guard: Actor = { id: 'a9', name: 'Lesk Guard', kind: 'armed-group', names: ['Lesk Guard', 'LG'], roles: [] };
const reading = { text: TEXT, actors: [venn, guard] } as unknown as Reading;

/** A link of a reading's chain by its words and its actor. */
function link(words: string | null, actor: string | null = null): ChainLink {
  const at = TEXT.indexOf(words ?? '');
  return { source: words === null ? null : [at, at + words.length], actor };
}

/** A statement of a reading and of the gold whose chains hold, beside the outlet, these links. */
const said = (...links: ChainLink[]): Statement => {
  const speaker = links.at(-1);
  const chain = [{ source: null, actor: null, medium: 'The Lesk Post' }, ...links];
  return {
    source: speaker?.source ? [speaker.source] : [],
    sourceActor: speaker?.actor,
    chain,
  } as unknown as Statement;
};
const told = (...links: [string | null, string | null][]): GoldSaying => {
  const chain: GoldLink[] = [['', 'Lesk Post'] as const, ...links].map(([source, actor]) => ({ source, actor }));
  return { sourceActor: chain.at(-1)?.actor, chain } as unknown as GoldSaying;
};

describe('an actor', () => {
  test('is the one named by any of its names, loosely', () => {
    expect(sameActor(reading, 'a0', 'Venn')).toBe(true);
    expect(sameActor(reading, 'a9', 'LG')).toBe(true);
    expect(sameActor(reading, 'a9', 'Orla Venn')).toBe(false);
  });
  test('that nobody found is right only where the gold names nobody', () => {
    expect(sameActor(reading, null, null)).toBe(true);
    expect(sameActor(reading, null, 'Orla Venn')).toBe(false);
    expect(sameActor(reading, 'a0', null)).toBe(false);
  });
});

describe('a speaker without an actor', () => {
  test('is right by words that hold the whole name', () => {
    const mayor = said(link('the former mayor of Lesk'));
    expect(sameSpeaker(reading, mayor, told(['the former mayor of Lesk', 'mayor of Lesk']))).toBe(true);
    expect(sameSpeaker(reading, mayor, told(['She', 'Orla Venn']))).toBe(false);
    expect(sameSpeaker(reading, mayor, told(['officials', null]))).toBe(true);
  });
  test('is never right by words once it has a wrong actor', () => {
    const wrong = said(link('the former mayor of Lesk', 'a9'));
    expect(sameSpeaker(reading, wrong, told(['the former mayor of Lesk', 'mayor of Lesk']))).toBe(false);
  });
});

describe('a chain', () => {
  const same = (found: Statement, gold: GoldSaying): boolean => sameChain(reading, found, gold);
  test('is right when each link is, by actor or by words', () => {
    expect(same(said(link('She', 'a0'), link('officials')), told(['She', 'Orla Venn'], ['officials', null]))).toBe(
      true,
    );
    expect(same(said(link('officials')), told(['knowing officials', null]))).toBe(true);
    expect(same(said(link(null)), told([null, null]))).toBe(true);
  });
  test('is wrong when a link is missing, too many, or in another place', () => {
    const gold = told(['She', 'Orla Venn'], ['officials', null]);
    expect(same(said(link('officials')), gold)).toBe(false);
    expect(same(said(link('officials'), link('She', 'a0')), gold)).toBe(false);
    expect(same(said(link('She', 'a0'), link('officials'), link(null)), gold)).toBe(false);
  });
  test('is wrong with a pronoun for somebody whom the gold names, or with an actor for nobody', () => {
    expect(same(said(link('She')), told(['She', 'Orla Venn']))).toBe(false);
    expect(same(said(link('She')), told(['She', null]))).toBe(true);
    expect(same(said(link('officials', 'a9')), told(['officials', null]))).toBe(false);
  });
  test('is wrong under another outlet', () => {
    const [, ...links] = said(link('officials')).chain;
    const chain = [{ source: null, actor: null, medium: 'Talin Herald' }, ...links];
    expect(same({ ...said(link('officials')), chain }, told(['officials', null]))).toBe(false);
  });
});
