import type { Reading } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import { isFull } from '../../link/saying-word.ts';
import type { Deed } from './deed.ts';
import { type GroupTable, liesIn } from './group-table.ts';
import { isKin } from './kin.ts';
import type { Opposite } from './opposite-table.ts';
import type { Matter } from './vow.ts';
import { baseOf, type Word, wordsIn } from './words.ts';

/** Words for people or things that do not say which. */
const ANYBODY =
  /^(?:them|they|it|him|her|he|she|those|these|people|person|men|man|one|ones|others?|some|nobody|anybody|everybody|all|both|each|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|first|last|more|less|than|about|half)$/;

const THEM = /^(?:them|him|her)$/;

/** How surely: two words say so; one does; none is needed; none does. */
export type Towards = 'sure' | 'likely' | 'open' | 'nobody';

/**
 * How surely an act is turned on those the promise speaks of, or on a part of them. Words of its own clause count, those of
 * its sentence, and where it only says "them" or "fourteen men" those of the sentence before and of the title. `places`: words
 * of names of places in the article of the promise.
 */
export function towardsOf(
  deed: Deed,
  { opposite, topic }: Matter,
  groups: GroupTable,
  places: ReadonlySet<string>,
  undergone = false,
): Towards {
  const telling = tellingTopic({ opposite, topic });
  if (telling.length === 0) return opposite.promise.length === 0 ? 'nobody' : 'open';
  const strong = telling.filter(({ form }) => opposite.towards === 'where' || !places.has(form));
  const wanted = strong.length > 0 ? strong : telling;
  const met = (words: readonly Word[], among: readonly Word[]): Towards => {
    const hits = among.filter((one) => words.some((word) => isPart(groups, word, one)));
    const found = new Set(hits.map(({ stem }) => stem)).size;
    return found > 1 ? 'sure' : found === 1 ? 'likely' : 'nobody';
  };
  if (opposite.towards === 'where' && opposite.implied.has(TROOP) && isOfGoods(deed, opposite.implied, groups))
    return 'nobody';
  const direct = [...objectOf(deed), ...(undergone ? deed.clause.subject : [])];
  if (opposite.towards === 'any')
    return met([...direct, ...deed.clause.subject], wanted) === 'nobody' ? 'open' : 'likely';
  if (opposite.always) {
    // Whatever helps or harms must be turned on one of them itself.
    return met(deed.words, telling) === 'sure' && met(direct, wanted) !== 'nobody' ? 'sure' : 'nobody';
  }
  // "The gendarmes left the refinery": who was to go goes, from where they were to.
  const whole = opposite.towards === 'where' ? [...direct, ...deed.clause.subject] : direct;
  if (met(direct, wanted) !== 'nobody') return met(whole, telling);
  const open =
    named(deed, opposite.towards !== 'where').every(({ form }) => ANYBODY.test(form) || !isFull(form)) ||
    direct.slice(0, 8).some(({ form }) => THEM.test(form));
  return open ? met([...deed.before, ...deed.words, ...titleOf(deed)], telling) : met(mainOf(deed), wanted);
}

/** Whether the sentence of an act has a word of what the promise was about. */
export const speaksOf = ({ words }: Deed, matter: Matter, groups: GroupTable): boolean =>
  tellingTopic(matter).some((one) => words.some((word) => isPart(groups, word, one)));

/** The words of a promise that say on whom or what, beside those that lie in the matter itself. */
export const tellingTopic = ({ opposite, topic }: Matter): readonly Word[] =>
  topic.filter(({ stem }) => !opposite.implied.has(stem));

/** The sentence without what "who" or "because" tells behind the verb: "arrested a reporter who had asked about the bridge". */
const mainOf = ({ words, at }: Deed): readonly Word[] => [
  ...words.slice(0, at + 1),
  ...withoutTail(words.slice(at + 1)),
];

function withoutTail(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ form }) => TAIL.test(form));
  return end < 0 ? words : words.slice(0, end);
}

const TAIL = /^(?:who|which|whose)$/;

const TROOP = baseOf('troop');
/** Verbs for what is brought or put up, be it troops or school books. */
const CARRIES = new Set('send bring take keep place hold put set build give string'.split(' ').map(baseOf));
const CAMP = new Set(
  'post bunker trench tent checkpoint roadblock camp base position wire sandbag barrier flag kitchen wall gun mortar reinforcement barricade barracks fort dugout emplacement weapon vehicle lorry truck convoy'
    .split(' ')
    .map(baseOf),
);

/** "Sent readers to the schools": where troops are to stay away, only troops and what they dig themselves in with count. */
function isOfGoods(deed: Deed, implied: ReadonlySet<string>, groups: GroupTable): boolean {
  if (!CARRIES.has(deed.words[deed.at]?.stem ?? '')) return false;
  const told = named(deed).filter(({ form }) => isFull(form) && !ANYBODY.test(form));
  const fits = ({ stem }: Word): boolean =>
    CAMP.has(stem) ||
    implied.has(stem) ||
    [...implied, 'weapon', 'gun'].some((one) => liesIn(groups, stem, baseOf(one)));
  return told.length > 0 && !told.some(fits);
}

/** Whether the subject of an act, or its clause, speaks of those the promise is about; "eight of them" with the sentence before. */
export function isMet(deed: Deed, { opposite, topic }: Matter, groups: GroupTable, subject: boolean): boolean {
  const words = [...deed.clause.subject, ...(subject ? [] : deed.clause.object)];
  const wanted = tellingTopic({ opposite, topic });
  const meets = (among: readonly Word[]): boolean =>
    among.some((word) => opposite.implied.has(word.stem) || wanted.some((one) => isPart(groups, word, one)));
  if (meets(words)) return true;
  const open =
    deed.clause.subject.length > 0 && deed.clause.subject.every(({ form }) => ANYBODY.test(form) || !isFull(form));
  return open && meets([...deed.before, ...titleOf(deed)]);
}

/** Whether a word lies in what another names, or is an adjective of it. */
export const isPart = (groups: GroupTable, word: Word, one: Word): boolean =>
  liesIn(groups, word.stem, one.stem) ||
  isCompound(word.stem, one.stem) ||
  isAgent(word.stem, one.stem) ||
  (one.capital && isKin(word, one.form));

/** "Teachers" and "schoolteachers". */
const isCompound = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 4 && long.length > short.length + 2 && long.endsWith(short);
};

/** "Dockers" of the dock, "strikers" of the strike. */
const isAgent = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && long.startsWith(short) && /^e?rs?$/.test(long.slice(short.length));
};

/** Whom and what the act is turned on: its parties by the event, and what stands behind the verb. */
export function objectOf({ clause, event, material }: Deed): Word[] {
  const { text } = material.reading;
  const spans: readonly Span[] = event ? [...event.recipients, ...(event.targets ?? [])] : [];
  const place = event?.place === undefined ? undefined : material.reading.places?.[event.place]?.span;
  const told = [...spans, ...(place ? [place] : [])].flatMap((span) => wordsIn(text, span));
  return [...told, ...(clause.passive ? clause.subject : []), ...withoutTail(clause.object)];
}

/** Whether what is done names somebody else where the promise names only "prisoners": "sentenced a clerk". */
export function isOnOthers(deed: Deed, { implied, towards }: Opposite, groups: GroupTable): boolean {
  const told = named(deed).filter(({ form }) => isFull(form) && !ANYBODY.test(form));
  const held = ({ stem }: Word): boolean => [...implied].some((one) => liesIn(groups, stem, one));
  return towards === 'who' && told.length > 0 && ![...told, ...deed.clause.object.slice(0, 6)].some(held);
}

/** The words for whom or what alone: up to the first preposition. */
function named({ clause, event, material }: Deed, told = true): readonly Word[] {
  const spans = event && told ? [...event.recipients, ...(event.targets ?? [])] : [];
  if (spans.length > 0) return spans.flatMap((span) => wordsIn(material.reading.text, span));
  const words = clause.passive ? clause.subject : clause.object;
  const end = words.findIndex(({ form }) =>
    /^(?:in|on|at|from|with|out|of|by|after|before|near|for|to|and|off|up|down)$/.test(form),
  );
  return words.slice(0, end < 0 ? words.length : end);
}

const titleOf = ({ material: { reading } }: Deed): Word[] => {
  const end = reading.text.indexOf('\n');
  return wordsIn(reading.text, [0, Math.max(end, 0)]);
};

/** Names of places of an article, word by word in small letters. */
export function placeWords({ places = [], text }: Reading): ReadonlySet<string> {
  return new Set(places.flatMap(({ span }) => cut(text, span).toLowerCase().split(/\s+/u)));
}
