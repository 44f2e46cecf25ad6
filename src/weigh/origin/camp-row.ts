import { onceForWords } from '../../core/once.ts';
import { bodyIn, headOf, isRole, phraseOf } from './phrase.ts';

/** Words of organs of a state, of bodies under arms that are no state's, and of those that belong to no side. */
export interface CampRow {
  readonly says: 'state' | 'armed' | 'outside';
  /** Where a word of the row must stand: as the noun that names the thing, or anywhere. */
  readonly at: 'head' | 'any';
  readonly words: string;
  /** What must stand before the word, with at most two words between. */
  readonly before?: string;
  /** An office that others than states have as well: beside a word of a `house` it is none of a state's. */
  readonly office?: true;
  readonly house?: true;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const HOUSES =
  'commission|commissioner|committee|service|office|council|board|directorate|department|administration|agency|authority|bureau|centre|center|inspectorate|institute|negotiator|secretary|secretariat|delegation|envoy|archive|registry|control|rescue|protection|planning|guard|guards|court|tribunal|prosecutor|coroner|hospital|clinic|doctor|surgeon|chaplain|engineers|academy|school|prison|information|media|press|spokesman|spokeswoman|spokesperson|representative|official';

const UNITS =
  'army|corps|division|brigade|regiment|battalion|squadron|squad|fleet|flotilla|battery|military district|infantry|company|artillery|detachment';

/** First row that holds says what the words are. */
export const CAMPS: readonly CampRow[] = [
  {
    says: 'outside',
    at: 'any',
    words:
      'former|formerly|retired|ex|once|onetime|one time|late|deposed|ousted|until|analyst|historian|studies|expert|blogger|contractor|biographer|salvation army',
    why: 'knows an organ, or was of it, and speaks for it no longer',
    fires: 'a retired general',
    notIn: 'a general',
  },
  {
    says: 'outside',
    at: 'any',
    words: 'international|united nations|un|european|african union|peacekeeper|peacekeepers|peacekeeping|blue helmets',
    why: 'is of many states',
    fires: 'the International Criminal Court',
    notIn: 'the criminal court',
  },
  {
    says: 'state',
    at: 'any',
    before:
      'state|government|governmental|provincial|regional|district|army|military|police|national security|national intelligence|security|intelligence|presidential|royal|republican|palace|defence|interior ministry|parliament|parliamentary|emergency|federal|prisons?',
    words: HOUSES,
    why: 'an office that is an organ of a state by the word before it',
    fires: 'the State Weather Service',
    notIn: 'the bus service',
  },
  {
    says: 'outside',
    at: 'head',
    house: true,
    words:
      'veteran|veterans|pensioner|bakery|shop|bookshop|restaurant|inn|pharmacy|brewery|mill|factory|union|unions|association|guild|club|federation|museum|hotel|company|firm|airline|airlines|studies|cooperative|insurer|employees|clerks|widows|mothers|families|relatives|party|trust|society|charity|traders|shipowners|crescent|cross|foundation|watch|railway|railways|waterworks',
    why: 'people who came together for their own ends, whatever stands in their name',
    fires: 'the army widows’ association',
    notIn: 'the army widows’ convoy',
  },
  {
    says: 'outside',
    at: 'any',
    words:
      'fire brigade|fire chief|fire department|fire service|firefighters|mayor|town hall|city hall|harbour office|harbour master|harbourmaster|harbour board|port authority|port office|water board|town council|city council|village council|council of elders|elders council|elders|red cross|red crescent|relief society|observer mission|observatory|parish|diocese|synod|mosque|monastery|convent|chamber of commerce|trade union|opposition|ombudsman',
    why: 'works for a town, a faith or a trade, and fights for nobody',
    fires: 'the fire brigade',
    notIn: 'the army',
  },
  {
    says: 'outside',
    at: 'any',
    before:
      'farmers|peasants|miners|dockers|teachers|fishermen|shepherds|herders|traders|drivers|nurses|students|women|tenants|weavers|pensioners|veterans|mothers',
    words: 'league|brotherhood|alliance|front|assembly|movement|congress|circle|network|council|committee',
    why: 'a trade or a part of the people that came together',
    fires: 'the Farmers’ League of Lomm',
    notIn: 'the Lomm League',
  },
  {
    says: 'armed',
    at: 'any',
    words:
      'liberation army|liberation front|liberation forces|resistance army|patriotic army|rebel|rebels|insurgent|insurgents|separatist|separatists|guerrilla|guerrillas|guerillas|militant|militants|militia|militias|militiamen|self styled|self proclaimed|breakaway|self defence|self defense|resistance|partisans|de facto',
    why: 'bears arms against a state',
    fires: 'the Harim Liberation Army',
    notIn: 'the army of Harim',
  },
  {
    says: 'armed',
    at: 'any',
    before: 'free|liberation|resistance|patriotic',
    words: 'army|armies|forces|brigades',
    why: 'an army that is named for what it fights for',
    fires: 'the Free Delta Army',
    notIn: 'the Delta army',
  },
  {
    says: 'state',
    at: 'any',
    before:
      'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)|northern|southern|eastern|western|central|armoured|infantry|mountain|guards?|motorised|airborne|marine',
    words: UNITS,
    why: 'a unit with a number is one of an army',
    fires: 'the Fourth Brigade',
    notIn: 'the Lomm brigade',
  },
  {
    says: 'state',
    at: 'any',
    before:
      'northern|southern|eastern|western|central|general|joint|high|supreme|naval|air|coastal|home|border|operations|regional|forces|frontier|island|islands',
    words: 'command|staff|fleet|headquarters|forces',
    why: 'a command of an army, by the part of the land or of the forces that it leads',
    fires: 'the Northern Command',
    notIn: 'the command of the strike',
  },
  {
    says: 'state',
    at: 'any',
    words:
      'ministry|minister|government|regime|premier|prime minister|head of state|parliament|cabinet|junta|interim authorities|authorities|treasury|central bank|council of ministers|council of state|sovereign council|home affairs department|home secretary|secretary of defence|secretary of defense|foreign secretary|secretary of state|home office|under secretary|undersecretary|state secretary|permanent secretary|senate|national assembly|federal assembly|legislature|lower house|upper house|disaster management|conscription office|draft board',
    why: 'the government of a state',
    fires: 'the Ministry of Defence',
    notIn: 'the bar association',
  },
  {
    says: 'state',
    at: 'any',
    words:
      'army|air force|air fleet|navy|naval|fleet|flotilla|general staff|army command|armed forces|military|coast guard|coastguard|coast guards|troops|garrison|marines|warplanes|artillery|chief of staff|commander in chief|national guard|home guard|defence forces|defense forces|land forces|ground forces|air defence|air defense|defence staff|chief of defence|chief of defense',
    why: 'the forces of a state',
    fires: 'the air force',
    notIn: 'the miners union',
  },
  {
    says: 'state',
    at: 'any',
    words:
      'police|policemen|cops|gendarmerie|gendarmes|constabulary|public prosecutor|prosecution|indictment|charge sheet|prosecutor general|interior ministry|security service|intelligence service|secret service|investigating magistrate|examining magistrate|chief justice',
    why: 'the police and the courts of a state',
    fires: 'the provincial police',
    notIn: 'the fire brigade',
  },
  {
    says: 'state',
    at: 'any',
    words:
      'foreign office|state prison|prison director|prison governor|prison service|military prison|border guard|border guards|border police|border command|border patrol|harbour guard|port guard|river guard|sea guard|frontier guard|frontier guards|coastal guard|customs|provincial health office|provincial office|embassy|consulate|admiral|admiralty|civil defence|civil defense|civil protection|state security|security forces|attorney general|presidency|state television|district commissioner|head of government|high commissioner|prefecture|district chief|provincial chief|regional chief|district head|regional head',
    why: 'an organ or an officer of a state',
    fires: 'the Civil Protection',
    notIn: 'the mayor of Orim',
  },
  {
    says: 'state',
    at: 'head',
    words: 'district|province|prefecture|governorate|oblast|department|directorate|inspectorate|administration',
    why: 'a part of a state that speaks is its administration',
    fires: 'the head of Arl district',
    notIn: 'the district nurse',
  },
  {
    says: 'state',
    at: 'any',
    office: true,
    words:
      'president|presidential|chancellor|governor|vice governor|prefect|sub prefect|palace|chancellery|court|tribunal|intelligence|ambassador|consul|king|queen|crown prince|regent|prosecutor|magistrate|commissioner|coroner',
    why: 'an office of a state, where nothing beside it says that it is one of a club or a bank',
    fires: 'the provincial governor',
    notIn: 'the president of the rowing club',
  },
  {
    says: 'outside',
    at: 'any',
    house: true,
    words:
      'railway|railways|hospital|clinic|university|union|committee|school|academy|institute|bank|club|company|association|chamber|federation|college|chess|theatre|cathedral|church',
    why: 'a house that takes the side of nobody, where no word gives it to one',
    fires: 'the university hospital',
    notIn: 'the military hospital',
  },
];

/** What a text says of whom a body belongs to. The words of whom somebody speaks for go before his own. */
export const rowOf: (words: string) => CampRow | undefined = onceForWords((words) => {
  const phrase = phraseOf(words);
  if (isRole(phrase.head)) {
    const [own, body] = [firstRow(words, phrase.head), bodyIn(words)];
    if (own?.says === 'outside') return own;
    const row = body === undefined ? undefined : rowOf(body);
    if (row) return row;
  }
  return firstRow(words, headOf(words));
});

/** The first row that has a word of the phrase; an office beside a word of a house is none of a state's. */
function firstRow(words: string, head: string): CampRow | undefined {
  const folded = fold(words);
  const found = CAMPS.find((row) => matches(row, folded, head));
  return (found?.office && CAMPS.find((row) => row.house && hasWord(row, folded))) || found;
}

/** The words of each row as they stand in folded ones. */
const PATTERNS: ReadonlyMap<CampRow, RegExp> = new Map(
  CAMPS.map((row) => {
    const before = row.before === undefined ? '' : `(?:${row.before}) (?:[\\p{L}\\p{N}]+ ){0,2}?`;
    return [row, new RegExp(` ${before}(?:${row.words}) `, 'u')];
  }),
);

const hasWord = (row: CampRow, folded: string): boolean => PATTERNS.get(row)?.test(folded) === true;

// "the military wing of the Front" is no state's
const fold = (words: string): string =>
  ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(
    / military (?=command|wing|bureau|leader|chief)/g,
    ' ',
  );

function matches(row: CampRow, folded: string, head: string): boolean {
  const { at, words } = row;
  // the district of "district nurse" is no administration
  if (at === 'head') return words.split('|').includes(head) && (row.says === 'outside' || folded.trim() !== head);
  return hasWord(row, folded);
}
