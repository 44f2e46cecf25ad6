/** A form of words by which a text says that it has something from an outlet. */
export interface CreditForm {
  readonly name: 'according' | 'reports' | 'by' | 'told' | 'citing';
  /** With a group `outlets` around the names. */
  readonly pattern: RegExp;
  /** Only names that are surely outlets count: persons are spoken of in this way too. */
  readonly sure: boolean;
  readonly reason: string;
  readonly fires: string;
  readonly not: string;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'/-]*(?:\\.\\p{L}+)*";
const NAME = `${WORD}(?: (?:(?:of|de|del|la|le|el|al|di|der) )?${WORD}){0,4}`;
/** "the channel", "the state broadcaster". */
const BEFORE = '(?:the |a |an )?(?:\\p{Ll}[\\p{L}-]+ ){0,3}';
const NAMES = `(?<outlets>${NAME}(?:,? and (?:the )?${NAME})?)`;

const form = (
  name: CreditForm['name'],
  source: string,
  rest: Pick<CreditForm, 'sure' | 'reason' | 'fires' | 'not'>,
): CreditForm => ({ name, pattern: new RegExp(source, 'gu'), ...rest });

/** The forms, the plainest first. Names are tried against the register of outlets and the outlets of the ledger. */
export const CREDIT_FORMS: readonly CreditForm[] = [
  form('according', `[Aa]ccording to ${BEFORE}${NAMES}`, {
    sure: false,
    reason: 'what is told "according to" an outlet is that outlet’s report',
    fires: 'The bridge has fallen, according to the channel Harbour Whisper.',
    not: 'It went according to plan.',
  }),
  form(
    'reports',
    `${NAMES},? (?:(?:has|have|had|first) )?(?:report(?:s|ed)?|writes?|wrote|written|speaks? of|spoke of|tells? of|published|broadcast|aired|carried)(?![\\p{L}])`,
    {
      sure: false,
      reason: 'an outlet that "reports" or "writes" is handed on',
      fires: 'Two men were hurt, the Talin Post reports.',
      not: 'The Talin Post has a new building.',
    },
  ),
  form('reports', `${NAMES},? (?:says?|said|cited|quoted)(?![\\p{L}])`, {
    sure: true,
    reason: 'an outlet "says" what others hand on; whoever else says something is a speaker and no outlet',
    fires: 'Two men were hurt, Reuters said.',
    not: 'Two men were hurt, Omar Kesh said.',
  }),
  form(
    'by',
    `(?:reported|published|carried|broadcast|aired|quoted|cited|seen|obtained|released) by ${BEFORE}${NAMES}`,
    {
      sure: false,
      reason: 'a report, a film or a paper that an outlet published is that outlet’s',
      fires: 'A list published by the Talin Post names nine men.',
      not: 'A list published by the ministry names nine men.',
    },
  ),
  form('told', `(?:told|tells|interview (?:with|to)|statement to|informed) ${BEFORE}${NAMES}`, {
    sure: true,
    reason: 'what was told to another outlet came through it',
    fires: 'The mayor told Reuters that the water was gone.',
    not: 'The mayor told Omar Kesh that the water was gone.',
  }),
  form('citing', `(?:citing|quoting|quotes|cites) ${BEFORE}${NAMES}`, {
    sure: false,
    reason: 'an outlet that is cited is where it comes from',
    fires: 'The toll rose to nine, it said, citing the Talin Post.',
    not: 'The toll rose to nine, it said, citing two doctors.',
  }),
];
