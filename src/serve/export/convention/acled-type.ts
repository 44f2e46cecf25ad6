import { type AcledType, acledTypeOf, type Facts, FORCES } from './acled-table.ts';
import { takersOf } from './party.ts';
import type { PartyTable } from './party-table.ts';
import type { Tables, ToldEvent } from './story.ts';

/** How ACLED spells what the tables of Stemma call otherwise. */
const SPELLING: Readonly<Record<string, string>> = {
  'Explosions and remote violence': 'Explosions/Remote violence',
  Peaceful: 'Peaceful protest',
  'Change to group or activity': 'Change to group/activity',
  'Air or drone strike': 'Air/drone strike',
  'Shelling, artillery or missile': 'Shelling/artillery/missile attack',
  'Remote explosive, landmine or IED': 'Remote explosive/landmine/IED',
  'Abduction or forced disappearance': 'Abduction/forced disappearance',
  'Looting or property destruction': 'Looting/property destruction',
};

/** ACLED's name of a type or sub-type. */
const spell = (name: string): string => SPELLING[name] ?? name;

/** What the type of an event is told by. */
export function factsOf(told: ToldEvent, parties: PartyTable): Facts {
  const takers = takersOf(told, parties);
  const words = [told.row.trigger, ...(told.row.instruments ?? [])].map(({ quote }) => quote);
  return {
    class: told.row.class,
    ...(told.row.mode === undefined ? {} : { mode: told.row.mode }),
    ...takers,
    words: [...words, ...[...takers.doers, ...takers.targets].map((taker) => taker.words)].join(' ').toLowerCase(),
  };
}

/**
 * Type and sub-type of an event: those its own words give, else those of the first rule that fits; `none` where a rule
 * says that no type follows; nothing where none fits. Violence against civilians needs civilians: where both sides bear
 * arms the rules decide.
 */
export function typeOf(told: ToldEvent, { acled, parties }: Tables): AcledType | 'none' | undefined {
  const facts = factsOf(told, parties);
  const own = told.row.acled;
  const found =
    own && !(own.type === 'Violence against civilians' && isArmed(facts.doers) && isArmed(facts.targets))
      ? { ...own, why: 'its own words' }
      : acledTypeOf(facts, acled);
  if (found === undefined || found === 'none') return found;
  return { type: spell(found.type), subType: spell(found.subType), why: found.why };
}

const isArmed = (takers: Facts['doers']): boolean =>
  takers.length > 0 && takers.every(({ side }) => side !== undefined && FORCES.includes(side));

/** Classes that the rules or the words of an event can give a type to. */
export const isCoded = (name: string, { acled }: Tables): boolean => acled.some((rule) => rule.class === name);
