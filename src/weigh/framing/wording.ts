import type { Wording } from '../../core/framing-view.ts';

/** The words around a trigger that name no doer, and whether the text names a thing it was done with. */
export interface Surroundings {
  readonly before: string;
  readonly trigger: string;
  readonly after: string;
  readonly thing: boolean;
}

/** How a deed is told without its doer, with a sentence that must fire and one that must not; `[]` marks the trigger. */
export interface WordingRule {
  readonly wording: Wording;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
  readonly fits: (around: Surroundings) => boolean;
}

const BE =
  /\b(?:is|are|was|were|be|been|being|gets?|got)(?:\s+(?:not|also|then|later|all|both|reportedly|\w+ly|shot|found))*\s+$/i;
const PARTICIPLE = /(?:ed|en|wn|ght|hit|shot|struck|slain|held|hurt|blown|cut|set|dead)$/i;
const NOUN =
  /^(?:attacks?|raids?|strikes?|air ?strikes?|blasts?|explosions?|ambush(?:es)?|assaults?|murders?|arrests?|curfew|massacres?|deaths?|clash(?:es)?|siege|fire|crash|incident|violence)$/i;
const DETERMINER =
  /\b(?:the|an?|this|that|these|those|its|his|her|their|another|any|no|of|after|before|in|from|for|by|air|night|bus|car)\s+$/i;

/** The first that fits is taken. */
export const WORDING_RULES: readonly WordingRule[] = [
  {
    wording: 'passive',
    why: 'a passive that leaves out by whom',
    fires: 'Nine people were [killed] in Maro.',
    notIn: 'The army [killed] nine people in Maro.',
    fits: ({ before, trigger }) => BE.test(before) && PARTICIPLE.test(trigger),
  },
  {
    wording: 'thing',
    why: 'a thing does it, and nobody uses the thing',
    fires: 'A rocket [hit] the bus station.',
    notIn: 'The [attack] on the bus station went on.',
    fits: ({ thing }) => thing,
  },
  {
    wording: 'noun',
    why: 'the deed is a noun, and a noun needs no doer',
    fires: 'The town mourned after the [shelling] of its market.',
    notIn: 'Shells [hit] the market.',
    fits: ({ before, trigger }) => NOUN.test(trigger) || (/ing$/i.test(trigger) && DETERMINER.test(before)),
  },
  {
    wording: 'participle',
    why: 'a participle behind its victim, as in headlines',
    fires: 'Five engineers [abducted] from Gorrin dam.',
    notIn: 'Three people [died] at the gate.',
    fits: ({ before, trigger }) => PARTICIPLE.test(trigger) && trigger !== 'died' && /[\p{L}\p{N}]\s+$/u.test(before),
  },
];

/** How a deed without a doer is worded; `other` where no rule fits: "three people lost their lives". */
export const wordingOf = (around: Surroundings): Wording =>
  WORDING_RULES.find(({ fits }) => fits(around))?.wording ?? 'other';
