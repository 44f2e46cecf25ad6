import { readTable } from '../../../core/table.ts';
import type { Taker } from './taker.ts';

/** What the type of an event is told by. */
export interface Facts {
  readonly class: string;
  readonly mode?: string;
  readonly doers: readonly Taker[];
  readonly targets: readonly Taker[];
  /** Trigger, instruments and parties, in small letters. */
  readonly words: string;
}

export interface AcledType {
  readonly type: string;
  readonly subType: string;
  readonly why: string;
}

interface Rule extends AcledType {
  readonly class: string;
  readonly modes: readonly string[];
  readonly doers: readonly string[];
  readonly targets: readonly string[];
  readonly words: readonly string[];
}

/** The rules of `data/acled.tsv` in their order. */
export type AcledTable = readonly Rule[];

/** The sides that bear arms. */
export const FORCES: readonly string[] = ['state', 'rebels', 'militia', 'communal', 'external', 'armed'];
/** Words of the table that stand for several sides. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  forces: FORCES,
  nonstate: FORCES.filter((side) => side !== 'state' && side !== 'external'),
};
const SIDES: readonly string[] = [
  ...FORCES,
  'rioters',
  'protesters',
  'civilians',
  'place',
  'none',
  ...Object.keys(GROUPS),
];

/** Reads the table; throws an `Error` that names a side nobody knows. */
export function readAcledTable(tsv: string): AcledTable {
  const cells = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'));
  return readTable<'class' | 'mode' | 'doer' | 'target' | 'words' | 'type' | 'subType' | 'why'>(tsv).map((row) => {
    const [doers, targets] = [cells(row.doer), cells(row.target)];
    const stray = [...doers, ...targets].find((side) => !SIDES.includes(side));
    if (stray !== undefined) throw new Error(`a rule of the ACLED table asks for "${stray}"`);
    const { type, subType, why } = row;
    return { class: row.class, modes: cells(row.mode), doers, targets, words: cells(row.words), type, subType, why };
  });
}

/** Type and sub-type by the first rule that fits; `none` where a rule says that none follows; nothing without a rule. */
export function acledTypeOf(facts: Facts, table: AcledTable): AcledType | 'none' | undefined {
  const rule = table.find(
    (one) =>
      one.class === facts.class &&
      (one.modes.length === 0 || one.modes.includes(facts.mode ?? '')) &&
      fits(one.doers, facts.doers) &&
      fits(one.targets, facts.targets) &&
      (one.words.length === 0 || one.words.some((word) => new RegExp(`\\b${word}\\b`, 'u').test(facts.words))),
  );
  if (rule?.type === '-') return 'none';
  return rule && { type: rule.type, subType: rule.subType, why: rule.why };
}

/** True when one of the parties is on one of the sides asked for. */
const fits = (wanted: readonly string[], takers: readonly Taker[]): boolean =>
  wanted.length === 0 ||
  wanted.some((want) => (want === 'none' ? takers.length === 0 : takers.some((taker) => isOn(taker, want))));

const isOn = ({ side, place }: Taker, want: string): boolean =>
  want === 'place' ? place : side !== undefined && (side === want || (GROUPS[want] ?? []).includes(side));
