import {
  confidenceCredit,
  confidencesOf,
  dateCredit,
  numberCredit,
  placeCredit,
  stageCredit,
  typeCredit,
  wordsCredit,
} from './muc-credit.ts';
import { pairs } from './muc-pair.ts';
import { type Fill, listOf, type MucIncident, type Valued } from './muc-row.ts';

/** The slots of a template that are counted, in the order in which they are printed. */
export const SLOTS = [
  'type',
  'date',
  'location',
  'stage',
  'instrument',
  'perp_individual',
  'perp_org',
  'perp_confidence',
  'phys_target',
  'human_target',
  'human_number',
  'human_effect',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Fillers wanted and given, and how many of them are wholly or half right. */
export interface Tally {
  readonly wanted: number;
  readonly given: number;
  readonly whole: number;
  readonly half: number;
}
export type Tallies = Readonly<Record<Slot, Tally>>;

const tally = (wanted: number, given: number, credits: readonly number[]): Tally => ({
  wanted,
  given,
  whole: credits.filter((credit) => credit === 1).length,
  half: credits.filter((credit) => credit === 0.5).length,
});

const WORDS = ['instrument', 'perp_individual', 'perp_org', 'phys_target'] as const;

/** What every slot of one incident of ours is worth beside one of the key; an empty one stands for none. */
export function compare(key: MucIncident, ours: MucIncident): Tallies {
  const one = <T>(a: T, b: T, isGiven: (x: T) => boolean, credit: (a: T, b: T) => number): Tally =>
    tally(Number(isGiven(a)), Number(isGiven(b)), isGiven(a) && isGiven(b) ? [credit(a, b)] : []);
  const some = (given: unknown): boolean => listOf(given as string | null).filter(Boolean).length > 0;
  const words = Object.fromEntries(WORDS.map((slot) => [slot, wordSlot(key[slot], ours[slot])])) as Record<
    (typeof WORDS)[number],
    Tally
  >;
  return {
    type: one(key.type, ours.type, some, typeCredit),
    date: one(key.date, ours.date, some, (a, b) => dateCredit(String(a), String(b))),
    location: one(key.location, ours.location, some, placeCredit),
    stage: one(key.stage, ours.stage, some, (a, b) => stageCredit(String(a), String(b))),
    ...words,
    perp_confidence: confidence(key, ours),
    ...humans(key, ours),
  };
}

const fillOf = (given: Fill | string): Fill => (typeof given === 'string' ? { alts: [given] } : given);

/** The optional fillers of the key that nothing of ours met are not wanted. */
function wordSlot(key: readonly (Fill | string)[] = [], ours: readonly (Fill | string)[] = []): Tally {
  const [a, b] = [key.map(fillOf), ours.map(fillOf)];
  const met = pairs(a.length, b.length, (i, j) => wordsCredit(a[i] as Fill, b[j] as Fill));
  const free = a.filter((fill, i) => fill.opt && !met.some(([k]) => k === i)).length;
  return tally(
    a.length - free,
    b.length,
    met.map(([i, j]) => wordsCredit(a[i] as Fill, b[j] as Fill)),
  );
}

function confidence(key: MucIncident, ours: MucIncident): Tally {
  const a = listOf<Valued | string>(key.perp_confidence).map(confidencesOf);
  const b = listOf<Valued | string>(ours.perp_confidence).map((given) => confidencesOf(given)[0] as string);
  const met = pairs(a.length, b.length, (i, j) => confidenceCredit(a[i] as string[], b[j] as string));
  return tally(
    a.length,
    b.length,
    met.map(([i, j]) => confidenceCredit(a[i] as string[], b[j] as string)),
  );
}

/** Who suffered: by name, by description or both, with number and effect. */
interface Victim {
  readonly alts: string[];
  readonly names: readonly string[];
  readonly opt: boolean;
  readonly number: string[];
  readonly effect: string[];
}

/** A name and the description that refers to it are one victim. */
function victimsOf(incident: MucIncident): Victim[] {
  if (incident.human)
    return incident.human.map(({ text, number, effect }) => ({
      alts: [text],
      names: [],
      opt: false,
      number: number === undefined ? [] : [number],
      effect: [...(effect ?? [])],
    }));
  const victim = (fill: Fill, names: readonly string[]): Victim => ({
    alts: [...fill.alts],
    names,
    opt: fill.opt ?? false,
    number: [],
    effect: [],
  });
  const found = (incident.human_name ?? []).map((fill) => victim(fill, fill.alts));
  for (const fill of incident.human_desc ?? []) {
    const named = fill.ref && found.find((one) => one.names.some((name) => fill.ref?.includes(name)));
    if (named) named.alts.push(...fill.alts);
    else found.push(victim(fill, []));
  }
  for (const field of ['number', 'effect'] as const)
    for (const { value, ref } of incident[`human_${field}`] ?? []) {
      const whose = ref ? found.find((one) => one.alts.some((alt) => ref.includes(alt))) : undefined;
      const owner = ref ? whose : found.length === 1 ? found[0] : undefined;
      owner?.[field].push(...listOf(value).filter((one) => one !== '-'));
    }
  return found;
}

const effectsOf = (victim: Victim): string[] =>
  victim.effect.map((effect) =>
    effect
      .replace(/^\?\s*/, '')
      .replace(/[()]/g, '')
      .trim(),
  );

function humans(key: MucIncident, ours: MucIncident): Pick<Tallies, 'human_target' | 'human_number' | 'human_effect'> {
  const [a, b] = [victimsOf(key), victimsOf(ours)];
  const credit = (i: number, j: number): number => wordsCredit(a[i] as Victim, b[j] as Victim);
  const met = pairs(a.length, b.length, credit);
  const partner = new Map(met);
  const free = (i: number): boolean => (a[i] as Victim).opt && !partner.has(i);
  const valued = (valuesOf: (victim: Victim) => string[], worth: (k: string[], o: string[]) => number): Tally => {
    let wanted = 0;
    const credits: number[] = [];
    a.forEach((victim, i) => {
      const values = valuesOf(victim);
      if (values.length === 0 || free(i)) return;
      wanted++;
      const mine = valuesOf(b[partner.get(i) ?? -1] ?? NOBODY);
      if (mine.length > 0) credits.push(worth(values, mine));
    });
    return tally(wanted, b.filter((victim) => valuesOf(victim).length > 0).length, credits);
  };
  return {
    human_target: tally(
      a.filter((_, i) => !free(i)).length,
      b.length,
      met.map(([i, j]) => credit(i, j)),
    ),
    human_number: valued(
      (victim) => victim.number,
      (k, o) => Math.max(...k.map((x) => Math.max(...o.map((y) => numberCredit(x, y))))),
    ),
    human_effect: valued(effectsOf, (k, o) => (k.some((effect) => o.includes(effect)) ? 1 : 0)),
  };
}

const NOBODY: Victim = { alts: [], names: [], opt: false, number: [], effect: [] };
