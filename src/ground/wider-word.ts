import type { MentionDraft } from '../extract/draft.ts';
import { officeWords } from './office.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** Words that texts use for the holder of a narrower office told before, with the words of those offices. */
const WIDER: readonly { readonly words: RegExp; readonly offices: RegExp }[] = [
  {
    words: /^(prelate|cleric|churchman|clergyman|priest)$/,
    offices:
      /^(bishop|archbishop|cardinal|patriarch|metropolitan|abbot|monsignor|msgr|mgr|father|fr|reverend|rev|canon|dean|vicar|pastor|priest|imam|mufti|sheikh|ayatollah|mullah|rabbi)$/,
  },
  {
    words: /^(diplomat|envoy)$/,
    offices: /^(ambassador|envoy|consul|attach[eé]|commissioner|representative|negotiator)$/,
  },
  {
    words: /^(officer|soldier)$/,
    offices:
      /^(general|colonel|major|captain|lieutenant|sergeant|corporal|brigadier|commander|inspector|superintendent)$/,
  },
  { words: /^(policeman|policewoman|cop)$/, offices: /^(inspector|superintendent|constable|sergeant|detective)$/ },
  {
    words: /^(lawmaker|legislator|parliamentarian|mp|deputy)$/,
    offices: /^(senator|congressman|congresswoman|deputy|lawmaker|legislator|mp|backbencher)$/,
  },
  {
    words: /^(politician|statesman)$/,
    offices: /^(senator|deputy|lawmaker|mp|minister|premier|president|mayor|governor|councillor|leader)$/,
  },
  {
    words: /^official$/,
    offices:
      /^(ombudsman|ombudswoman|governor|prefect|mayor|administrator|commissioner|secretary|director|inspector|minister|spokesman|spokeswoman|deputy|registrar)$/,
  },
  {
    words: /^(academic|scholar|researcher)$/,
    offices: /^(professor|lecturer|historian|economist|scholar|researcher)$/,
  },
  { words: /^(jurist|judge)$/, offices: /^(justice|judge|magistrate)$/ },
  { words: /^(lawyer|attorney)$/, offices: /^(attorney|barrister|solicitor|lawyer|counsel|advocate)$/ },
  { words: /^boss$/, offices: /^(director|chairman|chairwoman|executive|manager|owner|boss|chief|leader|head)$/ },
  { words: /^prosecutor$/, offices: /^(prosecutor|attorney)$/ },
];

/** "The prelate" after Bishop Haro: the one person spoken of hereabouts whose office that word covers. */
export function widerHolder(walk: Walk, mention: MentionDraft): Referent | undefined {
  const words = officeWords(walk.doc, mention);
  const row = words?.length === 1 ? WIDER.find((one) => one.words.test(words[0] as string)) : undefined;
  if (!row) return undefined;
  const paragraph = walk.survey.paragraph[mention.sentence] as number;
  const near = [...walk.latest.values()].filter(
    (trace) =>
      paragraph - trace.paragraph <= 1 &&
      trace.referent.known?.of === 'person' &&
      [...trace.referent.known.roles].some((role) => row.offices.test(role.replace(/\.$/, ''))),
  );
  const here = near.filter((trace) => trace.paragraph === paragraph);
  const [only, second] = here.length > 0 ? here : near;
  return second ? undefined : only?.referent;
}
