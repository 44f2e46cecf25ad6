import type { Reading, ReadingEvent } from '../../src/core/reading.ts';
import { cut, spanAt } from '../../src/core/span.ts';

const TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  ['KIDNAPPING', /kidnap|abduct|hostage|captur|seiz/i],
  ['BOMBING', /bomb|explo|dynamit|deton|blast|blow|blew|blown/i],
  ['ARSON', /burn|torch|arson|fire to|set/i],
  ['ROBBERY', /rob|loot|steal|stole|ransack/i],
];
const WEAPON =
  /\b(?:(?:car|truck|letter|time|incendiary|powerful|homemade|dynamite|plastic)[- ])?(?:bombs?|dynamite(?: (?:charges?|sticks?))?|explosives?(?: (?:devices?|charges?))?|grenades?|rockets?|mortars?|machine-?guns?|rifles?|pistols?|mines?|missiles?|bullets?|shotguns?|submachine-?guns?|firearms?|knife|knives|machetes?|molotov cocktails?)\b/gi;
const BOMB = /bomb|dynamite|explosive|mine/i;

/** The type of an incident: by the words of its triggers, else by what it was done with. */
export function typeOf(reading: Reading, told: readonly ReadingEvent[]): string {
  if (told.some((event) => event.mode === 'abduct')) return 'KIDNAPPING';
  if (told.some((event) => /^(?:explosives|suicide-attack)$/.test(event.mode ?? ''))) return 'BOMBING';
  const triggers = told.map((event) => cut(reading.text, event.trigger));
  for (const [type, words] of TYPES) if (triggers.some((trigger) => words.test(trigger))) return type;
  return instrumentsOf(reading, told).some((weapon) => BOMB.test(weapon)) ? 'BOMBING' : 'ATTACK';
}

/** What the sentences of an incident say it was done with. */
export function instrumentsOf(reading: Reading, told: readonly ReadingEvent[]): string[] {
  const given = told
    .flatMap((event) => event.instruments ?? [])
    .map((span) => cut(reading.text, span).replace(/^(?:a|an|the|its|their|his|her)\s+/i, ''));
  const near = told.flatMap((event) => {
    const sentence = spanAt(reading.sentences, event.trigger[0]);
    return sentence ? [...cut(reading.text, sentence).matchAll(WEAPON)].map(([weapon]) => weapon) : [];
  });
  const all = [...new Set([...given, ...near].map((weapon) => weapon.toUpperCase()))];
  return all.filter((weapon) => !all.some((other) => other !== weapon && other.includes(weapon.replace(/S$/, ''))));
}
