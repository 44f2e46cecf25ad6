/** A word of a role or a source that says for which body somebody speaks, or that one alone can hold the office. */
export interface OfficeRow {
  /** One or several words, parted by `|`. */
  readonly words: string;
  /** The body its holder speaks for, by the word it is known by; absent where he speaks for himself. */
  readonly body?: string;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

/** Who speaks for a body by his rank alone. */
export const OFFICES: readonly OfficeRow[] = [
  {
    words: 'police|cop|cops',
    body: 'police',
    why: 'a rank of the police',
    fires: 'Police captain',
    notIn: 'sea captain',
  },
  {
    words: 'inspector|constable|superintendent',
    body: 'police',
    why: 'ranks that only a police has',
    fires: 'Inspector',
    notIn: 'school director',
  },
  {
    words: 'fire',
    body: 'fire brigade',
    why: 'a rank of the fire brigade',
    fires: 'Fire chief',
    notIn: 'village chief',
  },
  { words: 'union', body: 'union', why: 'an officer of a union', fires: 'Union secretary', notIn: 'private secretary' },
  {
    words: 'company',
    body: 'company',
    why: 'an officer of a company',
    fires: 'company director',
    notIn: 'school director',
  },
  {
    words: 'ministry|minister',
    body: 'ministry',
    why: 'the head or the voice of a ministry',
    fires: 'ministry spokesman',
    notIn: 'parish spokesman',
  },
  { words: 'admiral', body: 'navy', why: 'a rank that only a navy has', fires: 'Rear Admiral', notIn: 'Rear office' },
  {
    words: 'army',
    body: 'army',
    why: 'a rank or the voice of an army',
    fires: 'army spokesman',
    notIn: 'parish spokesman',
  },
  {
    words: 'navy',
    body: 'navy',
    why: 'a rank or the voice of a navy',
    fires: 'navy spokesman',
    notIn: 'parish spokesman',
  },
  {
    words: 'military',
    body: 'military',
    why: 'the voice of the armed forces',
    fires: 'military spokesman',
    notIn: 'parish spokesman',
  },
  {
    words: 'government',
    body: 'government',
    why: 'the voice of a government',
    fires: 'government spokeswoman',
    notIn: 'parish spokesman',
  },
  { words: 'board', body: 'board', why: 'an officer of a board', fires: 'board chairman', notIn: 'party chairman' },
];

/** Offices that only one can hold: who is named by them alone is named. */
const SOLE =
  /\b(?:mayor|governor|minister|president|premier|king|queen|emir|sultan|pope|bishop|archbishop|patriarch|mufti|headmaster|headmistress|head teacher|head of|chief of|chief|director|commander|chairman|chairwoman|secretary-general|ambassador|consul|abbess|abbot|admiral|marshal|general|dean|warden|harbour ?master|schoolmaster|schoolmistress|postmaster|stationmaster|headman|village head|rector|provost|coroner|registrar|ombudsman|imam|rabbi|prefect|commissioner)\b/i;
const MANY = /^(?:a|an|one|some|two|three|several|many|another|other|unnamed|senior)\b/i;

/** True for words that name the holder of an office that only one can hold: "the mayor of Thessil", never "a mayor". */
export const isSoleOffice = (words: string): boolean => SOLE.test(words) && !MANY.test(words.trim());

const BODY =
  /\b(?:police|ministry|government|army|navy|command|staff|council|office|board|brigade|union|association|committee|observatory|company|agency|league|party|authority|court|parliament|commission|federation|institute|service|corps|civil defen[cs]e|hospital|clinic|university|foundation|coast guard|border guard|fire department|red cross|red crescent|railways?|mission|monitoring group|bureau|directorate|secretariat|presidency|cabinet|chamber|bank|church|diocese|society|charity|network|front|movement|coalition|alliance|forces|militia|department|administration|municipality|prefecture|governorate|guild|embassy|delegation|watchdog|assembly|senate|cent(?:re|er)|prosecution|monitor|inspectorate|institution|academy|insurer|operator|airline|cops|cooperative|agency|organi[sz]ation|federation|confederation|synod|school|college|kindergarten|orphanage|monastery|convent|abbey|parish|waterworks|town hall|city hall|headquarters|authorities|seminary|chancellery|treasury|tribunal|registry|consulate)\b/i;

/** The words before "at the clinic": doctors are no clinic. */
const headOf = (words: string): string => words.split(/ (?:at|in|of|from|for) /)[0] ?? words;

/** People of a body, whoever they are: "hospital officials" are nobody by name, a general staff is somebody. */
const PEOPLE =
  /\b(?<!general )(?<!joint )(?:officials?|staff|workers?|sources?|bloggers?|doctors|nurses|medics|residents|members|fighters|soldiers|officers|employees|guards|supporters|lawyers|leaders|commanders|witnesses|men|activists)$/i;

/** True for words that name a body: "the bar association". */
export const isBody = (words: string): boolean => {
  const head = headOf(words).trim();
  return BODY.test(head) && !PEOPLE.test(head) && !MANY.test(words.trim());
};

/** "The Union of Dockers and Seamen": one body of two trades. */
export const isTrades = (words: string): boolean => TRADES.test(words);

const TRADES = /^(?:[Tt]he )?\p{Lu}\p{L}+ (?:of|for) (?:the )?\p{Lu}\p{L}+(?:s|men) and \p{Lu}\p{L}+(?:s|men)$/u;

const RANK =
  /^(?:chief |head |senior |press )?(?:engineer|spokes\w+|secretary|inspector|officer|colonel|captain|major|lieutenant)$/i;

/** True for a rank inside a body that the words do not name: "chief engineer", "spokesman". */
export const isRank = (role: string): boolean => RANK.test(role.trim());

/** The body for which a role speaks, by the word it is known by; nothing where it names none. */
export function bodyOfRole(role: string): string | undefined {
  const words = new Set(role.toLowerCase().split(/[^\p{L}]+/u));
  return OFFICES.find((row) => row.words.split('|').some((word) => words.has(word)))?.body;
}
