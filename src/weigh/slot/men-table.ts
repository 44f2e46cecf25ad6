import type { MenSort } from './value.ts';

/** Words for men without a name that leave no doubt whether they are a state's. */
interface MenRow {
  readonly says: MenSort;
  /** The whole phrase, in small letters. */
  readonly pattern: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

/** Whoever may stand before the noun without making others of them. */
const BEFORE =
  '(?:the |some |several |dozens of |hundreds of |a group of |a band of |two |three |four |five |six |\\d+ |more |armed |heavily armed |masked |suspected |unknown |unidentified |uniformed |riot |plain-?clothes |government |state |army |regular |mounted |young )*';

const row = (says: MenSort, nouns: string, told: Omit<MenRow, 'says' | 'pattern'>): MenRow => ({
  says,
  pattern: new RegExp(`^${BEFORE}(?:${nouns})$`, 'i'),
  ...told,
});

export const MEN: readonly MenRow[] = [
  row(
    'state',
    'soldiers?|troops|troopers|conscripts|marines|paratroopers|gendarmes|gendarmerie|police|policemen|police officers|security forces|security agents|border guards|army|navy|government forces|state forces|(?:army|police|military) (?:patrol|unit|units|men|helicopters?|tanks?|guns)',
    {
      why: 'forces of a state',
      fires: 'government soldiers',
      notIn: 'rebel soldiers',
    },
  ),
  row(
    'band',
    'rebels?|rebel (?:fighters|forces|soldiers|gunmen)|insurgents?|guerrillas?|guerillas?|bandits?|terrorists?|militants?|jihadists?|separatists?|extremists?|gunm[ae]n|raiders|robbers|pirates|kidnappers|cattle thieves|rustlers|gangsters|gang members',
    {
      why: 'men of a band that is no state’s',
      fires: 'unknown gunmen',
      notIn: 'men in army uniforms',
    },
  ),
];
