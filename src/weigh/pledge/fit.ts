import { once } from '../../core/once.ts';
import { callsBody } from './called.ts';
import { type GroupTable, liesIn } from './group-table.ts';
import { isKin } from './kin.ts';
import type { Bound } from './party.ts';
import { isBranch } from './party-name.ts';
import { namesParty } from './recall.ts';
import { baseOf, type Word } from './words.ts';

/** How words for a doer fit the party: by its name, or only as an organ of a state, or by a noun, that leave its name out. */
export type Fit = 'named' | 'organ';

const PREPOSITIONS = new Set(
  'in on at from with against near for under over towards toward into between behind off by of'.split(' '),
);
/** "Third", "14th". */
export const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
const LIGHT =
  /^(?:the|a|an|its|his|her|our|their|some|several|about|around|more|than|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|eighty|dozens?|hundreds?|other|another|last|first|and|or|but|most|half|rest|many|few|\d+)$/;

/** Whether words for a doer mean the party or a part that acts for it. `loose`: they go on behind its name. */
export function fits(
  doer: readonly Word[],
  bound: Bound,
  groups: GroupTable,
  strange: (word: string) => boolean,
  loose: boolean,
): Fit | undefined {
  const words = plain(doer);
  for (const parts of spelling(bound).named) {
    const at = words.findIndex((_, i) => parts.every((part, k) => isCalledBy(words[i + k], part, groups)));
    if (at >= 0 && !isOther(words, at, bound, groups) && isDoer(words, at, at + parts.length, groups, loose))
      return 'named';
  }
  if (isArmOf(words, bound, groups)) return 'named';
  for (const short of bound.short) {
    const at = words.findIndex(({ form, capital }) => capital && form === short);
    const before = words[at - 1];
    if (
      at < 0 ||
      (at === 0 && groups.organs.has(baseOf(short))) ||
      (before?.capital && at > 1 && !bound.nouns.has(before.stem)) ||
      isOther(words, at, bound, groups) ||
      !isDoer(words, at, at + 1, groups, loose)
    )
      continue;
    return 'named';
  }
  if (isOfHead(words, bound, groups) || isOrderOf(words, bound)) return 'named';
  if (isGenericPart(words, bound, groups, loose)) return 'organ';
  if (isMeans(words, bound, strange)) return 'organ';
  // "The police overturned nine stalls and chased": the party stands at the head of an earlier clause.
  const heads = loose ? [6, 5, 4, 3, 2, 1].map((end) => words.slice(0, end)) : [words];
  return (bound.state && heads.some((head) => isOrgan(head, groups, strange))) ||
    heads.some((head) => isNoun(head, bound, groups, strange))
    ? 'organ'
    : undefined;
}

/** The names of a party in words, as they are looked for among the words of every doer. */
export const spelling = once(({ names }: Bound) => {
  const split = names.map((name) => name.split(/\s+/u));
  return {
    named: split.map((parts) => parts.map((part) => part.replace(/[’']s$/u, ''))),
    own: split.flat(),
    /** What they end with, behind other words, where that is a word for a body. */
    generic: split.flatMap((parts) => parts.slice(1)).filter((part) => BODY.test(part)),
    /** Their words before a word for a body. */
    heads: split
      .filter((parts) => BODY.test(parts.at(-1) ?? ''))
      .map((parts) => parts.slice(0, -1))
      .filter((own) => own.length > 0 && own.every((part) => part.length >= 4)),
  };
});

/** Words for a doer without an "and" before them, and without the day behind them. */
const plain = once((doer: readonly Word[]) =>
  undated(doer.filter(({ form }, i) => form !== 's' && (i > 0 || (form !== 'and' && form !== 'or')))),
);

/** "The League on Tuesday", "The League last night": without the day. */
function undated(words: readonly Word[]): readonly Word[] {
  const at = words.findLastIndex(
    ({ form }, i) => i > 0 && /^(?:on|in|yesterday|today|overnight|last|this|late|early)$/.test(form),
  );
  const tail = words.slice(at + (/^(?:on|in|last|this|late|early)$/.test(words[at]?.form ?? '') ? 1 : 0));
  const dated = at > 0 && tail.length > 0 && tail.length < 4 && tail.every(({ form }) => TIME.test(form));
  return dated ? words.slice(0, at) : words;
}

const TIME =
  /^(?:on|late|early|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|overnight|night|week|month|morning|evening|afternoon|weekend|\d+(?:st|nd|rd|th)?)$/;

/** "The True Marsh Front", "New Front": a word written large before a name makes it another's, save a title, a day or a place's own word. */
function isOther(words: readonly Word[], at: number, bound: Bound, groups: GroupTable): boolean {
  const { own } = spelling(bound);
  let first = at - 1;
  while (first >= 0 && words[first]?.capital === true && own.some((part) => isKin(words[first], part))) first--;
  const before = words[first];
  return (
    before?.capital === true &&
    !LIGHT.test(before.form) &&
    !PREPOSITIONS.has(before.form) &&
    !TITLE.test(before.form) &&
    !TIME.test(before.form) &&
    !ORDINAL.test(before.form) &&
    !OPENER.test(before.form) &&
    !bound.nouns.has(before.stem) &&
    !groups.organs.has(before.stem) &&
    !groups.forces.has(before.stem)
  );
}

/** Words that may open a sentence right before a name. */
const OPENER =
  /^(?:but|when|while|as|after|before|because|if|although|though|since|then|later|meanwhile|still|now|yet|so|also|both|only|that|what|where|whether|until|once|how|why|armed|separately|however|instead|behind|among|across|inside|outside|along|around|during|this|these|those|all)$/;

const TITLE =
  /^(?:mr|mrs|ms|dr|general|colonel|captain|major|lieutenant|commander|admiral|sheikh|judge|king|queen|prince|emir|bishop|father)$/;

/** Before the name only a part that acts for it ("riders of the"), behind it only what it owns ("'s coast guard"). */
function isDoer(words: readonly Word[], from: number, to: number, groups: GroupTable, loose: boolean): boolean {
  const acts = ({ stem }: Word): boolean => groups.forces.has(stem) || groups.organs.has(stem);
  const told = words.slice(0, from).filter(({ form }) => !LIGHT.test(form));
  // "the last of General Karr's soldiers", "nine of the League's men"
  const led = told[0]?.form === 'of' ? told.slice(1) : told;
  // "the commission of Judge Sand": a title belongs to the name.
  const title = led.at(-1);
  const before = title?.capital && /^of$/.test(led.at(-2)?.form ?? '') && !acts(title) ? led.slice(0, -1) : led;
  // "Youths stoned a lorry of the Council and beat": who stands behind another verb does nothing.
  if (words.slice(0, from).some((word, i) => isVerb(word, words[i + 1]))) return false;
  const after = words.slice(to);
  const cut = after.findIndex(({ form }) => PREPOSITIONS.has(form));
  const own = cut < 0 ? after.slice(0, 4) : after.slice(0, cut);
  const placed = cut === 0 && after.length <= 4 && /^(?:of|in|from|at)$/.test(after[0]?.form ?? '');
  if (!loose && after.length > 0 && !placed && !own.some(acts) && !isPartOf(own, cut, groups)) return false;
  const link = before.at(-1);
  if (!link || link.form === 'by') return true;
  // "The council led by Colonel Arro", "men loyal to him"
  if (told.some(({ form }, i) => LED.test(form) && /^(?:by|to|from)$/.test(told[i + 1]?.form ?? ''))) return true;
  // "The last elements of the mission MISAT"
  const called = before.at(-2)?.form === 'of' && !link.capital ? before.slice(0, -1) : before;
  if (/^(?:of|at|from|in)$/.test(called.at(-1)?.form ?? '')) {
    const head = called.slice(0, -1).filter(({ form }) => !LIGHT.test(form));
    return head.some((word) => acts(word) || /^(?:leaders?|negotiators?|representatives?|elements?)$/.test(word.form));
  }
  // "In Dravin the Lancers", "On Monday the League"
  const inner = PREPOSITIONS.has(before[0]?.form ?? '') ? before.slice(1) : before;
  return inner.every(({ form }) => !PREPOSITIONS.has(form)) && inner.length <= 2;
}

/** "The Sunrise boys" of the Sunrise Army: its own words of the name before a noun for those who act. */
function isOfHead(words: readonly Word[], bound: Bound, groups: GroupTable): boolean {
  return spelling(bound).heads.some((own) => {
    const at = words.findIndex((_, i) =>
      own.every((part, k) => words[i + k]?.capital === true && words[i + k]?.form === part),
    );
    const next = words[at + own.length];
    return (
      at >= 0 && at < 3 && next !== undefined && !next.capital && (groups.forces.has(next.stem) || CREW.test(next.form))
    );
  });
}

/** "A decree by President Vale": what somebody decrees he does. */
function isOrderOf(words: readonly Word[], bound: Bound): boolean {
  const from = words.findIndex(({ form }) => /^(?:by|of|from)$/.test(form));
  const behind = words.slice(from + 1);
  return (
    from > 0 && from < 4 && ORDER.test(words[from - 1]?.form ?? '') && behind.length < 5 && namesParty(behind, bound)
  );
}

const ORDER = /^(?:decrees?|orders?|laws?|edicts?|rulings?|decisions?)$/;

const BODY =
  /^(?:army|front|council|union|league|movement|brigades?|guards?|militia|forces?|alliance|party|company|group|committee|corps|legion|command)$/;
const CREW = /^(?:boys|lads|girls|folk|gang|side|camp|ranks|faithful)$/;

/** "Council fighters", "the Council's men": the last word of a name, written large, with those who act for it. */
function isGenericPart(words: readonly Word[], bound: Bound, groups: GroupTable, loose: boolean): boolean {
  return spelling(bound).generic.some((part) => {
    const at = words.findIndex(({ capital, form }) => capital && form === part);
    if (at < 0 || isOther(words, at, bound, groups) || !isDoer(words, at, at + 1, groups, loose)) return false;
    return at > 0 || groups.forces.has(words[at + 1]?.stem ?? '');
  });
}

/** "Two hundred tractors of the league", where it promised something of "its tractors". */
function isMeans(words: readonly Word[], { means }: Bound, strange: (word: string) => boolean): boolean {
  const heads = words.filter(({ form }) => !LIGHT.test(form));
  return (
    means !== undefined &&
    heads[0] !== undefined &&
    means.has(heads[0].stem) &&
    !words.some(({ form, capital }) => capital && strange(form))
  );
}

/** "Men with the Council's white bands", "units under its command": a part that acts, and no name but the party's behind it. */
function isArmOf(words: readonly Word[], bound: Bound, groups: GroupTable): boolean {
  const from = words.findIndex(({ form }) => /^(?:with|under|in|of|from|wearing|bearing|carrying|sent)$/.test(form));
  const head = words[from - 1];
  const tail = words.slice(from + 1);
  if (from < 1 || head === undefined || !groups.forces.has(head.stem) || tail.length > 8) return false;
  const called = tail.filter((word) => word.capital);
  return called.length > 0 && called.every((word) => namesParty([word], bound));
}

/** A word for a force that is the whole name is no other by its ending: "Third Brigade" is none of "the Brigades". */
const isCalledBy = (word: Word | undefined, part: string, { forces }: GroupTable): boolean =>
  forces.has(baseOf(part)) ? word?.form === part : isKin(word, part);

/** A finite verb by its form: no "armed men", no "men led by". */
const isVerb = ({ form, capital }: Word, next: Word | undefined): boolean =>
  !capital &&
  (PAST.test(form) ||
    (/[^e]ed$/.test(form) &&
      !LED.test(form) &&
      /^(?:the|a|an|its|his|her|their|at|on|in|\d.*)$/.test(next?.form ?? '')));
const PAST =
  /^(?:was|were|had|has|took|shot|struck|hit|beat|drove|broke|threw|stole|tore|blew|fought|came|went|said|told)$/;

const LED = /^(?:led|headed|commanded|run|sent|dispatched|ordered|loyal|belonging|answering|hired)$/;

/** "Pelland minesweepers", "the Tolan side": one or two words behind the name, and no people who only live there. */
function isPartOf(own: readonly Word[], cut: number, groups: GroupTable): boolean {
  const [first, second] = own;
  return (
    first !== undefined &&
    own.length <= (cut < 0 ? 3 : 2) &&
    own.every(({ capital, form }) => !capital && !/(?:ed|ing)$/.test(form)) &&
    own.every((word) => isBody(word, groups)) &&
    (second === undefined || /s$/.test(second.form) || !/s$/.test(first.form))
  );
}

/** A word that may mean a body or a part of one: neither people who only live there nor who stand against it. */
export const isBody = ({ stem }: Word, groups: GroupTable): boolean =>
  !LIVES.some((group) => liesIn(groups, stem, group)) && !OTHERS.has(stem);

/** Groups of people who act for nobody but themselves. */
const LIVES = [
  'civilian',
  'minority',
  'prisoner',
  'opposition',
  'refugee',
  'wounded',
  'body',
  'journalist',
  'child',
].map(baseOf);
/** People of a land who stand against its state, and things that do nothing. */
const OTHERS = new Set(
  'rebel separatist insurgent dissident exile opponent opposition critic media newspaper press radio television bank side-road soil territory town city village road border hill river people population voter source report capital territory land coast'
    .split(' ')
    .map(baseOf),
);

/** "The state heating company". */
const STATE = baseOf('state');

/** A word for what serves a state: an organ, or a service. */
export const serves = ({ stem }: Word, { organs, services }: GroupTable): boolean =>
  organs.has(stem) || services.has(stem) || stem === STATE;

/** "The army", "military police", "guns of the Nembro army": an organ, and no state but one that the promise's text names. */
function isOrgan(words: readonly Word[], groups: GroupTable, strange: (word: string) => boolean): boolean {
  const heads = words.filter(({ form, capital }) => !LIGHT.test(form) || (capital && ORDINAL.test(form)));
  const cutAt = heads.findIndex(({ form }) => PREPOSITIONS.has(form) && form !== 'of');
  const core = cutAt < 0 ? heads : heads.slice(0, cutAt);
  // "The Third Brigade": who numbers its units has an army.
  const numbered = ORDINAL.test(core[0]?.form ?? '') && core[0]?.capital === true;
  const isOne = (word: Word): boolean => serves(word, groups) || (numbered && groups.forces.has(word.stem));
  const at = core.findIndex(isOne);
  const last = core.at(-1);
  if (!last || at < 0 || core.length > 7) return false;
  const ends = isOne(last) || groups.forces.has(last.stem) || core[at + 1]?.form === 'of';
  return (
    ends &&
    core.every(
      (word, i) =>
        isOne(word) ||
        groups.forces.has(word.stem) ||
        ORDINAL.test(word.form) ||
        // "The Education Ministry": a word for what an organ is for names no other state.
        (isBranch(word.stem, groups) && groups.organs.has(core[i + 1]?.stem ?? '')) ||
        !strange(word.form),
    )
  );
}

/** "The mayor", "the brigade": called by the noun alone. */
function isNoun(
  words: readonly Word[],
  { nouns }: Bound,
  groups: GroupTable,
  strange: (word: string) => boolean,
): boolean {
  const at = words.findLastIndex(({ form }) => form === 'the');
  // "The planters' guard": all of its words are the party's, the last one a noun for a body.
  const own = words.slice(at + 1);
  const end = own.findIndex(({ stem }) => !nouns.has(stem));
  const called = end < 0 ? own : own.slice(0, end);
  const [first] = own;
  const head = called.length > 1 && callsBody(called.at(-1)?.stem ?? '', groups) ? called.at(-1) : first;
  const whole =
    at === 0 || (/^(?:of|from)$/.test(words[at - 1]?.form ?? '') && groups.forces.has(words[at - 2]?.stem ?? ''));
  if (at < 0 || !whole || !head || words.length > at + 4) return false;
  return (
    nouns.has(head.stem) && /^\p{L}{4,}$/u.test(head.form) && words.slice(at + 1).every(({ form }) => !strange(form))
  );
}
