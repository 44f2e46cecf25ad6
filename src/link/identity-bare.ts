import { classOf } from '../core/name-class.ts';
import type { ActorKind } from '../core/reading.ts';
import { isUpper } from '../ground/name.ts';
import { foldName } from '../ground/romanisation/romanisation-token.ts';

/** Words that name a body without telling whose it is: any state, town or movement may have one of that name. */
interface BareRow {
  readonly words: string;
  /** `sole`, `state`: a state's, so that one with its name tells whose the others of an article are. `part`, `local`: beside a head only. */
  readonly sort: 'sole' | 'state' | 'body' | 'part' | 'local';
  readonly why: string;
  /** A name that is bare by these words, and one that has them and tells whose it is. */
  readonly bare: string;
  readonly own: string;
}

/** Heads of such names and the words that may stand beside them. */
export const BARE: readonly BareRow[] = [
  {
    words: 'army|navy|parliament|cabinet|treasury|senate|presidency|government',
    sort: 'sole',
    why: 'what every state has one of, and calls by this word alone',
    bare: 'Army',
    own: 'Talinese Army',
  },
  {
    words:
      'ministry|court|bank|commission|guard|command|forces|force|staff|assembly|prosecution|police|gendarmerie|intelligence',
    sort: 'state',
    why: 'what states have under a name of common words',
    bare: 'Supreme Court',
    own: 'Supreme Court of Talin',
  },
  {
    words: 'council|committee|agency|authority|office|department|directorate|board|administration|service|bureau',
    sort: 'body',
    why: 'a public body of a state, a province or a town',
    bare: 'City Council',
    own: 'Harim City Council',
  },
  {
    words: 'front|movement|alliance|coalition|resistance|party|union|league|congress|federation',
    sort: 'body',
    why: 'those who fight or stand together, somewhere',
    bare: 'Patriotic Front',
    own: 'Harim Front',
  },
  {
    words:
      'interior|defence|foreign|external|affairs|finance|economy|health|education|justice|trade|information|culture|agriculture|energy|transport|labour|water|home|planning|emergencies|emergency|security|press|budget',
    sort: 'part',
    why: 'the portfolio of an office',
    bare: 'Ministry of Foreign Affairs',
    own: 'Ministry of Foreign Affairs of Talin',
  },
  {
    words:
      'national|supreme|high|northern|southern|eastern|western|constitutional|central|general|federal|state|public|military|armed|air|border|coast|civil|presidential|republican|revolutionary|transitional|provisional|sovereign|liberation|patriotic|people|peoples|popular|democratic|united|electoral|election|elections|appeal|appeals|criminal|investigative|special|ruling',
    sort: 'part',
    why: 'says of what kind it is',
    bare: 'National Guard',
    own: 'Talinese National Guard',
  },
  {
    words: 'brigade|division|corps|battalion|regiment|squadron',
    sort: 'body',
    why: 'a formation with a number, as every army has',
    bare: 'Third Brigade',
    own: 'Harim Brigade',
  },
  {
    words: 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth',
    sort: 'part',
    why: 'the number of a formation',
    bare: 'Second Division',
    own: 'Talin Second Division',
  },
  {
    words: 'city|town|municipal|provincial|regional|district|local|tribal',
    sort: 'local',
    why: 'of some place that is not named, of which a country has many',
    bare: 'Provincial Council',
    own: 'Talin Provincial Council',
  },
  {
    words: 'teachers|farmers|workers|miners|fishermen|doctors|journalists|students|lawyers|traders|women|labour|trades',
    sort: 'part',
    why: 'those whom a body stands for',
    bare: "Teachers' Union",
    own: "Talin Teachers' Union",
  },
];

const wordsOf = (...sorts: readonly BareRow['sort'][]): ReadonlySet<string> =>
  new Set(BARE.filter(({ sort }) => sorts.includes(sort)).flatMap(({ words }) => words.split('|')));
const HEADS = wordsOf('sole', 'state', 'body');
const STATE = wordsOf('sole', 'state');
const SOLE = wordsOf('sole');
const WORDS = wordsOf('sole', 'state', 'body', 'part', 'local');
const LOCAL = wordsOf('local');
/** Heads beside other heads that are known the world over by these words. */
const WORLD = /^(?:security council|general assembly|human rights council|world bank|european commission)$/;

/** What a name of a body says when its words are common ones: which office it is, and whose where the name tells. */
export interface Office {
  /** The words without order: "Ministry of Defence" is "Defence Ministry". */
  readonly office: string;
  /** The stem of the land or town before or behind it. */
  readonly owner?: string;
  /** The stem of the town or land in which it sits: "the Defence Ministry in Talin" is that of a state, or of Talin. */
  readonly seat?: string;
  /** An office that a state has one of. */
  readonly state: boolean;
}

/** Whether there are many of an office in one country: a town council, the police of a province. */
export const isLocal = (office: string): boolean => office.split(' ').some((word) => LOCAL.has(word));

/** The office that a name stands for; nothing for a name of its own. */
export function officeOf(name: string): Office | undefined {
  if (isUpper(name)) return undefined;
  const plain = foldName(name.replace(/['’]s?(?=\s)/g, ''))
    .replace(/^the\s+/, '')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\blabor\b/g, 'labour');
  if (WORLD.test(plain)) return undefined;
  const bare = officeIn(plain);
  if (bare) return bare;
  const [, seated, seat] = /^(.+)\sin\s(.+)$/.exec(plain) ?? [];
  const there = seated === undefined ? undefined : officeIn(seated);
  if (there && seat) return { ...there, seat: stemOf(seat) };
  const [, rest, behind] = /^(.+)\sof\s(.+)$/.exec(plain) ?? [];
  const [, before, last] = /^(\S+)\s(.+)$/.exec(plain) ?? [];
  const [, two, end] = /^(\S+\s\S+)\s(.+)$/.exec(plain) ?? [];
  return withOwner(rest, behind) ?? withOwner(last, before) ?? (end?.includes(' ') ? withOwner(end, two) : undefined);
}

/** An office of somebody: of two words or more, or one that every state has. "Council of Transition" is a name of its own. */
function withOwner(rest: string | undefined, owner: string | undefined): Office | undefined {
  const found = rest === undefined ? undefined : officeIn(rest);
  const stem = owner === undefined ? '' : stemOf(owner);
  if (!found || stem === '') return undefined;
  const words = found.office.split(' ');
  if (words.length < 2 && !SOLE.has(found.office)) return undefined;
  return { ...found, owner: stem };
}

function officeIn(plain: string): Office | undefined {
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word !== '' && !/^(?:of|for|and|the)$/.test(word));
  if (words.length === 0 || !words.every((word) => WORDS.has(word)) || !words.some((word) => HEADS.has(word)))
    return undefined;
  const telling = words.filter((word) => word !== 'affairs' || words.length < 3);
  return { office: [...new Set(telling)].sort().join(' '), state: words.some((word) => STATE.has(word)) };
}

/** A land and the adjective of it have one stem: "Talinese", "Talin"; "Harimia", "Harimian". */
export function stemOf(name: string): string {
  const plain = foldName(name)
    .replace(/^(?:the|republic of|state of|city of|town of)\s+/, '')
    .replace(/\s+(?:province|region|state|district|city|town)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(/(?<=^.{3,})(?:ians?|eans?|ans?|ese|ish|ia|land|lander|i|ic|er|a|e)$/u, '');
}

/** What the names of a body say together. */
export interface Body {
  readonly offices: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  /** All its offices are those of a state. */
  readonly state: boolean;
  /** The names by which it is told from others; the acronym of a bare name tells no more than that. */
  readonly own: readonly string[];
}

/** The offices that an actor is called by; nothing where every name is its own. */
export function bodyOf(kind: ActorKind, names: readonly string[]): Body | undefined {
  if (classOf(kind) !== 'body') return undefined;
  const long = names.filter((name) => !isUpper(name)).map((name) => ({ name, office: officeOf(name) }));
  const offices = long.flatMap(({ office }) => office ?? []);
  if (offices.length === 0) return undefined;
  const own = long.filter(({ office }) => office === undefined || office.owner !== undefined).map(({ name }) => name);
  return {
    offices: new Set(offices.map(({ office }) => office)),
    owners: new Set(offices.flatMap(({ owner }) => owner ?? [])),
    seats: new Set(offices.flatMap(({ seat }) => seat ?? [])),
    state: offices.every(({ state }) => state),
    own: own.length > 0 ? [...own, ...names.filter(isUpper)] : [],
  };
}

/** The names of a body that may be looked for in any article: all but the bare ones. */
export const ownNames = (kind: ActorKind, names: readonly string[]): readonly string[] =>
  classOf(kind) === 'body' ? names.filter((name) => officeOf(name)?.owner !== undefined || !officeOf(name)) : names;
