import type { EventClass } from './reading.ts';

/** What kind of deed an account tells: accounts of two kinds are never one event. */
export type Deed =
  | 'harm'
  | 'taking'
  | 'limit'
  | 'release'
  | 'leaving'
  | 'arming'
  | 'protest'
  | 'accord'
  | 'aid'
  | 'penalty';

interface Row {
  readonly class: EventClass;
  /** One mode of the class; the row without one is for all others. */
  readonly mode?: string;
  readonly deed: Deed;
  readonly why: string;
}

/**
 * Which classes tell the same deed in other words. What only is said (blame, refusal, threat, demand) has no row: two
 * reports of it are joined as sayings.
 */
export const DEEDS: readonly Row[] = [
  { class: 'ASSAULT', mode: 'abduct', deed: 'taking', why: 'an abduction for one side is an arrest for the other' },
  { class: 'ASSAULT', deed: 'harm', why: '"killed", "shelled", "attack" and "clash" tell one deed' },
  { class: 'COERCE', mode: 'arrest', deed: 'taking', why: 'detained, seized, led away' },
  { class: 'COERCE', mode: 'seize', deed: 'taking', why: 'a raid is told by whom it took' },
  { class: 'COERCE', deed: 'limit', why: 'curfews, bans and closures' },
  { class: 'RETREAT', mode: 'release', deed: 'release', why: 'freed, handed over' },
  { class: 'RETREAT', mode: 'ceasefire', deed: 'accord', why: 'a truce agreed, begun and held is one truce' },
  { class: 'RETREAT', mode: 'access', deed: 'aid', why: 'a convoy let in is told by what it brought' },
  { class: 'RETREAT', deed: 'leaving', why: 'withdrawn, pulled back, left' },
  { class: 'MOBILIZE', deed: 'arming', why: 'troops sent, called up, moved in' },
  { class: 'PROTEST', deed: 'protest', why: 'marches, strikes, sit-ins' },
  { class: 'AGREE', deed: 'accord', why: 'an accord signed is an accord agreed' },
  { class: 'CONCEDE', deed: 'accord', why: 'a truce is a concession of both sides' },
  { class: 'CONSULT', deed: 'accord', why: 'talks are told by what they reached' },
  { class: 'COOPERATE', deed: 'accord', why: 'an accord is told by its first step' },
  { class: 'AID', deed: 'aid', why: 'food, medicine, an escort given' },
  { class: 'SUPPORT', deed: 'aid', why: 'help and backing in deed' },
  { class: 'SANCTION', deed: 'penalty', why: 'expelled, dismissed, cut off' },
];

/** The deed of one class and mode; nothing for what is only said. */
export const deedOf = (of: string, mode?: string): Deed | undefined =>
  (
    DEEDS.find((row) => row.class === of && row.mode !== undefined && row.mode === mode) ??
    DEEDS.find((row) => row.class === of && row.mode === undefined)
  )?.deed;
