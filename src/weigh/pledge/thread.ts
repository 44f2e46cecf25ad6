import { cellId } from '../../core/id.ts';
import { order } from '../../core/order.ts';
import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { dayAfter, daysOf } from '../../link/days.ts';
import { callsBody } from './called.ts';
import type { Deed } from './deed.ts';
import type { DeedsBeside } from './deed-index.ts';
import { doerFit } from './doer.ts';
import type { Fit } from './fit.ts';
import type { GroupTable } from './group-table.ts';
import { isKin } from './kin.ts';
import type { Bound } from './party.ts';
import { hasOrgan } from './party-name.ts';
import { type Stand, standsOn } from './side-of.ts';
import { signsOf } from './sign.ts';
import { isOnOthers, placeWords, speaksOf, type Towards, towardsOf } from './towards.ts';
import { isUnsaid } from './unsaid.ts';
import type { Matter, PledgeTables, Vow } from './vow.ts';
import { type Word, wordsIn } from './words.ts';

/** A later reported act beside a promise. */
export interface ThreadItem {
  readonly side: 'for' | 'against';
  /** Cell id of the event; of the place of the verb, where the act was read as no event. */
  readonly account: string;
  readonly article: string;
  readonly published?: string;
  readonly span: Span;
  readonly sentence: Span;
  /** Matter of the table by which it stands here. */
  readonly matter: string;
  readonly why: string;
}

/** The article of a promise, as later acts are laid beside it: made once for all of its promises. */
export interface Source {
  readonly reading: Reading;
  /** Its last day of publication. */
  readonly made?: string;
  /** Its words with a capital, and those of names of places, in small letters. */
  readonly capitals: ReadonlySet<string>;
  /** Words of the names of bodies in it, organs of states left out. */
  readonly bodies: readonly Word[];
  readonly places: ReadonlySet<string>;
}

/** An article as the source of its promises. */
export function sourceOf(reading: Reading, groups: GroupTable): Source {
  const made = daysOf(reading.published?.value)?.[1];
  const words = wordsIn(reading.text, [0, reading.text.length]);
  return {
    reading,
    ...(made === undefined ? {} : { made }),
    capitals: new Set(words.flatMap(({ form, capital }) => (capital ? [form] : []))),
    bodies: reading.actors
      .filter(({ kind, described }) => !described && BODIES.has(kind))
      .flatMap(({ names }) =>
        names.filter((name) => !hasOrgan(name, groups)).flatMap((name) => wordsIn(name, [0, name.length])),
      )
      .filter(({ capital, form }) => capital && form.length > 3),
    places: placeWords(reading),
  };
}

/** Whether two articles speak of one theatre: they share names (close), or each shares some with a third. */
export type Near = (a: Reading, b: Reading) => 'close' | 'through' | undefined;

/** The acts that stand for or against a promise, by time; one for each article and side. */
export function threadOf(
  promise: Vow,
  { reading: of, made, capitals, places, bodies }: Source,
  beside: DeedsBeside,
  tables: PledgeTables,
  near: Near,
): ThreadItem[] {
  const { by } = promise;
  if (!by || made === undefined) return [];
  const rivals = rivalsOf(promise, by, places, bodies);
  const isLater = laterThan(made, promise);
  const items = beside(promise.matters, by).flatMap(({ deed, theirs, known }) => {
    const { reading } = deed.material;
    if (reading.id === of.id || !isLater(deed)) return [];
    const stands = known.flatMap(({ matter, stand: side }) => {
      const stand = standsOn(deed, side, matter, promise);
      return stand ? [{ matter, stand }] : [];
    });
    if (stands.length === 0 && deed.verdict === undefined) return [];
    const fit = theirs ? doerFit(deed, by, tables.groups, capitals, rivals) : undefined;
    const nearness = fit === 'named' ? 'close' : near(of, reading);
    if (fit === undefined && nearness === undefined) return [];
    const isTheirs =
      deed.verdict !== undefined &&
      nearness !== undefined &&
      (fit !== undefined || isCalledBy(deed, by, tables.groups));
    const called = isTheirs ? promise.matters.find((matter) => speaksOf(deed, matter, tables.groups)) : undefined;
    if (called && deed.verdict) return [{ ...itemOf(deed, called, deed.verdict), why: SAID[deed.verdict], rank: 0 }];
    const belongs = ({ matter, stand }: { matter: Matter; stand: Stand }): boolean => {
      const unsaid =
        !matter.opposite.always && nearness !== undefined && isUnsaid(deed, stand, matter, by, tables.groups);
      if (fit === undefined && !unsaid) return false;
      const towards = towardsOf(deed, matter, tables.groups, places, stand.undergone);
      if (towards === 'open' && stand.side === 'against' && isOnOthers(deed, matter.opposite, tables.groups))
        return false;
      if (fit !== undefined && stand.done && isEnough(towards, fit, nearness, matter, stand.side))
        return fit === 'named' || towards !== 'open' || signsOf(deed, promise, by, matter, stand, tables) > 0;
      if (!unsaid) return false;
      if (towards === 'open' && stand.side === 'against' && matter.opposite.towards !== 'any') return false;
      return isBorneOut(towards, signsOf(deed, promise, by, matter, stand, tables) - (nearness === 'close' ? 0 : 1));
    };
    const found = stands.find(belongs);
    return found ? [{ ...itemOf(deed, found.matter, found.stand.side), rank: rankOf(found.matter, fit) }] : [];
  });
  // The text of an article has the word before its title, which tells the same once more.
  const inText = [...items].sort((a, b) => Number(a.sentence[0] === 0) - Number(b.sentence[0] === 0));
  return oncePerAct([0, 1, 2].flatMap((rank) => inText.filter((item) => item.rank === rank)));
}

/**
 * Whoever is named with the promise's own name needs one word in common; who is only called "the police" must act in one
 * theatre with the promise, or on what two of its words name. Where no word says on whom, the theatre must be close.
 */
function isEnough(
  towards: Towards,
  fit: Fit,
  near: ReturnType<Near>,
  { opposite }: Matter,
  side: 'for' | 'against',
): boolean {
  if (fit === 'named') return towards !== 'nobody';
  if (opposite.always) return near === 'close' && towards === 'sure' && side === 'for';
  if (towards === 'open') return near === 'close' && opposite.towards === 'any';
  return towards === 'sure' || (towards === 'likely' && near !== undefined);
}

/** Why an act stands on a side that no row of the table gives it. */
const SAID = {
  for: 'its sentence calls it what was promised',
  against: 'its sentence calls it contrary to what was promised',
} as const;

/** "The so-called Dockers' Union", promised by "the trade union": the noun of the party at the end of a name. */
const isCalledBy = ({ clause: { subject } }: Deed, { nouns }: Bound, groups: GroupTable): boolean =>
  subject.some(({ stem }, at) => at > 0 && nouns.has(stem) && callsBody(stem, groups));

const BODIES: ReadonlySet<string> = new Set(['organization', 'armed-group']);

/** Names among those to whom or about whom it was made: an organ of theirs is none of the party. */
function rivalsOf(
  { matters }: Vow,
  { names, short }: Bound,
  places: ReadonlySet<string>,
  bodies: readonly Word[],
): ReadonlySet<string> {
  const own = [...names, ...short].flatMap((name) => name.split(' '));
  const called = matters.flatMap(({ topic }) => topic).filter(({ capital }) => capital);
  const others = [...called, ...bodies].filter(
    (word) => !places.has(word.form) && !own.some((name) => isKin(word, name)),
  );
  return new Set(others.map(({ form }) => form));
}

/** What a telling row knows goes before what leaves open who did it, and that before what only helps or harms. */
const rankOf = ({ opposite }: Matter, fit: Fit | undefined): number =>
  opposite.always ? 2 : fit === undefined ? 1 : 0;

/** Where nobody is named as doer: the more words say on whom, the fewer signs must say by whom. */
const isBorneOut = (towards: Towards, signs: number): boolean =>
  towards === 'sure' ? signs > 0 : towards === 'likely' ? signs > 1 : towards === 'open' && signs > 2;

/** Reported after the promise, done no earlier, and inside the time in which it is to hold. */
function laterThan(made: string, { from, until }: Vow): (deed: Deed) => boolean {
  const start = daysOf(from)?.[0] ?? '';
  const end = daysOf(until)?.[1];
  const over = end === undefined ? undefined : dayAfter(end, 1);
  return ({ published, when }) => {
    if (when && (when[1] < start || when[0] > (end ?? '9999'))) return false;
    if (!when && over !== undefined && published !== undefined && published > over) return false;
    // An article without a date counts where it dates the act itself.
    if (published === undefined) return when !== undefined && when[0] > made && when[0] > '1000';
    return published > made && (when === undefined || when[1] >= made);
  };
}

function itemOf(
  { material: { reading }, span, sentence, event, telling }: Deed,
  matter: Matter,
  side: 'for' | 'against',
): ThreadItem {
  const published = daysOf(reading.published?.value)?.[0];
  return {
    side,
    account: telling?.id ?? cellId(reading.id, event?.id ?? `d${span[0]}`),
    article: reading.id,
    ...(published === undefined ? {} : { published }),
    span,
    sentence,
    matter: matter.opposite.matter,
    why: matter.opposite.why,
  };
}

/** What one article tells on one side is one act, told in several verbs; of one sentence the first has the word ("closed its inquiry"). */
function oncePerAct(items: readonly (ThreadItem & { readonly rank: number })[]): ThreadItem[] {
  const kept: ThreadItem[] = [];
  for (const { rank: _, ...item } of items)
    if (!kept.some((one) => one.article === item.article && (one.side === item.side || one.sentence === item.sentence)))
      kept.push(item);
  return kept.sort(
    (a, b) => order(a.published ?? '', b.published ?? '') || order(a.article, b.article) || a.span[0] - b.span[0],
  );
}
