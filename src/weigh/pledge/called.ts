import type { GroupTable } from './group-table.ts';
import { baseOf } from './words.ts';

/** Nouns for bodies, beside those for forces and organs. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  'union league front movement company firm party alliance council guild group militia clan bank mission rebel insurgent guerrilla separatist'
    .split(' ')
    .map(baseOf),
);

/** Whether a stem is that of a noun for a body that can bind itself, and not for one of its people. */
export const isBodyNoun = (stem: string, { organs }: GroupTable): boolean => BODY_NOUNS.has(stem) || organs.has(stem);

/** Whether a stem is that of a noun by which a body is called once it was named: "the union", "the brigade", "the army". */
export const callsBody = (stem: string, { organs, forces }: GroupTable): boolean =>
  BODY_NOUNS.has(stem) || organs.has(stem) || forces.has(stem);
