import type { EventClass } from '../../core/reading.ts';

/** The classes of PLOVER, each with its modes and with the ACLED types an event of it can be. */
const CLASSES: Readonly<Record<EventClass, { readonly modes: readonly string[]; readonly acled: readonly string[] }>> =
  {
    AGREE: { modes: [], acled: ['Strategic developments'] },
    CONSULT: { modes: ['visit', 'third-party', 'multilateral', 'phone'], acled: [] },
    SUPPORT: { modes: [], acled: ['Strategic developments'] },
    CONCEDE: { modes: [], acled: ['Strategic developments'] },
    COOPERATE: { modes: [], acled: ['Strategic developments'] },
    AID: { modes: [], acled: [] },
    RETREAT: {
      modes: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
      acled: ['Strategic developments'],
    },
    REQUEST: { modes: ['assist', 'change', 'yield', 'meet'], acled: [] },
    ACCUSE: { modes: ['disapprove', 'investigate', 'allege'], acled: [] },
    REJECT: { modes: ['assist', 'change', 'yield', 'meet'], acled: [] },
    THREATEN: { modes: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'], acled: [] },
    PROTEST: {
      modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
      acled: ['Protests', 'Riots'],
    },
    SANCTION: { modes: ['convict', 'expel', 'withdraw', 'discontinue'], acled: ['Strategic developments'] },
    MOBILIZE: { modes: ['troops', 'weapons', 'police', 'militia'], acled: ['Strategic developments'] },
    COERCE: {
      modes: [
        ...['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'misinformation'],
        'cyber',
      ],
      acled: ['Strategic developments', 'Violence against civilians'],
    },
    ASSAULT: {
      modes: [
        ...['abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives'],
        ...['suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'crowd-control', 'unconventional'],
      ],
      acled: [
        ...['Battles', 'Explosions and remote violence', 'Violence against civilians', 'Riots', 'Protests'],
        'Strategic developments',
      ],
    },
  };

/** The sub-types of ACLED by type. */
const SUB_TYPES: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions and remote violence': [
    ...['Chemical weapon', 'Air or drone strike', 'Suicide bomb', 'Shelling, artillery or missile'],
    ...['Remote explosive, landmine or IED', 'Grenade'],
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction or forced disappearance'],
  Protests: ['Peaceful', 'With intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    ...['Agreement', 'Arrests', 'Change to group or activity', 'Disrupted weapons use'],
    ...['Headquarters or base established', 'Looting or property destruction', 'Non-violent transfer of territory'],
    'Other',
  ],
};

/** The sixteen classes of PLOVER, verbal before material, helpful before harmful. */
export const EVENT_CLASSES = Object.keys(CLASSES) as readonly EventClass[];

/** The classes of material conflict: harm done, not said. */
export const MATERIAL_CONFLICT: ReadonlySet<EventClass> = new Set([
  ...(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] as const),
]);

/** Whether a word is a class of PLOVER. */
export const isClass = (word: string): word is EventClass => Object.hasOwn(CLASSES, word);

/** What is wrong with the mode or the ACLED type ("type/sub-type") of a class; nothing when both can go with it. */
export function codeFault(kind: EventClass, mode: string, acled: string): string | undefined {
  const { modes, acled: types } = CLASSES[kind];
  if (mode !== '' && !modes.includes(mode)) return `the mode "${mode}" is none of ${kind}`;
  if (acled === '') return undefined;
  const [type = '', subType = ''] = acled.split('/');
  if (!Object.hasOwn(SUB_TYPES, type) || !SUB_TYPES[type]?.includes(subType)) return `ACLED has no type "${acled}"`;
  return types.includes(type) ? undefined : `an event of ${kind} is none of the ACLED type "${type}"`;
}
