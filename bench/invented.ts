import { seeded } from '../train/random.ts';

/** What each sign of a frame stands for, and how long its words are: of one length, so that spans stay where they are. */
const LENGTHS = { town: 6, given: 5, family: 7, group: 6 } as const;
type Slot = keyof typeof LENGTHS;

/** Words of everyday things and qualities, each list of one length, put in for the signs `5` and `6` of a frame. */
const THINGS: Readonly<Record<string, readonly string[]>> = {
  5: 'truck depot tower fence store hotel plant house canal court barge crane wagon kiosk stall'.split(' '),
  6: 'bridge market school church mosque garage temple museum office tunnel prison harbor campus square'.split(' '),
};

const FRAMES: readonly string[] = [
  'Fighters of the {group1} Front attacked a {6} near {town1} on {day}, killing {n} soldiers and burning a {5}.',
  '{given1} {family1}, commander of the {group1} Front, said his men had taken the {6} at {town1} without a fight.',
  'Shells fell on a {6} in {town2} on {day}, and at least {n} people were wounded beside the {5}.',
  '“We never fired at the {6} in {town2},” said {given2} {family2}, a spokesman for the army.',
  'The army denied that its guns had hit the {5} of {town1}.',
  '{given1} {family1} pledged to release {n} prisoners before the talks in {town3} begin.',
  'Police arrested {n} men in {town3} on {day} after a {5} was robbed behind the {6}.',
  'The governor of {town2}, {given3} {family3}, accused the {group1} Front of mining the road to the {6}.',
  'Aid workers brought flour and a {5} of water to {town1}, where {n} families sleep in a {6}.',
  'The {group2} Movement withdrew from the {6} of {town3} on {day}, witnesses said.',
  '{given2} {family2} warned that the {group2} Movement would answer any raid on the {5} at {town3}.',
  'Residents of {town2} told reporters that the {6} had been empty since the {group2} Movement left the {5}.',
  'A convoy of the {group2} Movement was stopped at the {6} of {town1}, and {n} of its men were detained.',
  'Talks between {given1} {family1} and {given3} {family3} opened in {town3} on {day} in a {6} beside the {5}.',
  'Drones struck a {5} outside {town1} on {day}; {n} civilians died, the {group1} Front said.',
  'The {group1} Front has held the {6} of {town2} for {n} days and keeps a {5} there.',
];

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];

/** The words that stand in the texts that are read, one for each sign; no other word of the texts is like them. */
const STANDINS: Readonly<Record<string, string>> = {
  ...{ town1: 'Mavoro', town2: 'Keldin', town3: 'Sorbat', group1: 'Harumi', group2: 'Zelkan' },
  ...{ given1: 'Tarin', family1: 'Ovaskar', given2: 'Lemet', family2: 'Durnivo', given3: 'Bekal', family3: 'Hostrin' },
};

type Random = () => number;
const pick = <T>(from: readonly T[], next: Random): T => from[Math.floor(next() * from.length)] as T;

/** An article of invented sentences to be read once, with the everyday words it holds in their places. */
export function makeFrame(seed: number): string {
  const next = seeded(seed);
  const order = FRAMES.map((frame) => ({ frame, at: next() })).sort((a, b) => a.at - b.at);
  const sentences = order.slice(0, 12).map(({ frame }) =>
    frame.replaceAll(/\{(\w+)\}/g, (_, sign: string) => {
      if (sign === 'n') return String(11 + Math.floor(next() * 80));
      if (sign === 'day') return pick(DAYS, next);
      return STANDINS[sign] ?? pick(THINGS[sign] ?? [], next);
    }),
  );
  const paragraphs = [0, 3, 6, 9].map((from) => sentences.slice(from, from + 3).join(' '));
  return `${STANDINS.town1} and ${STANDINS.town2} count their dead\n\n${paragraphs.join('\n\n')}\n`;
}

const CONSONANTS = 'bdfghklmnprstvz';
const VOWELS = 'aeiou';

/** A name of so many letters, a consonant and a vowel in turn. */
function makeName(length: number, next: Random): string {
  const letters = Array.from({ length }, (_, i) => pick([...(i % 2 ? VOWELS : CONSONANTS)], next)).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/**
 * Names of an invented country: few are in many articles and most in few, as in life. Gives for each article, by its
 * number, the words to put in for those it was read with, each as long as the one before.
 */
export function makeCast(seed = 11): (next: Random) => readonly (readonly [string, string])[] {
  const next = seeded(seed);
  const pools = Object.fromEntries(
    (Object.keys(LENGTHS) as Slot[]).map((slot) => [
      slot,
      [...new Set(Array.from({ length: slot === 'group' ? 40 : 800 }, () => makeName(LENGTHS[slot], next)))],
    ]),
  ) as Record<Slot, string[]>;
  const frequent = <T>(from: readonly T[], random: Random): T => from[Math.floor(from.length * random() ** 3)] as T;
  return (random) => [
    ...Object.entries(STANDINS).flatMap(([sign, word]): [string, string][] => {
      const name = frequent(pools[sign.replace(/\d$/, '') as Slot], random);
      return [
        [word, name],
        [word.toLowerCase(), name.toLowerCase()],
      ];
    }),
  ];
}

/** For every everyday word another one of its length; the same for all places of one article. */
export const otherThings = (next: Random): readonly (readonly [string, string])[] =>
  Object.values(THINGS).flatMap((words) => {
    const turn = Math.floor(next() * words.length);
    return words.map((word, i): [string, string] => [word, words[(i + turn) % words.length] as string]);
  });
