import { cellId } from '../../core/id.ts';
import { order } from '../../core/order.ts';
import type { Reading } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { type Days, daysOf } from '../../link/days.ts';
import type { Deed } from './deed.ts';
import { doerFit } from './doer.ts';
import type { Fit } from './fit.ts';
import { standsOn } from './side-of.ts';
import { placeWords, type Towards, towardsOf } from './towards.ts';
import type { Matter, PledgeTables, Vow } from './vow.ts';
import { wordsIn } from './words.ts';

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
  readonly places: ReadonlySet<string>;
}

/** An article as the source of its promises. */
export function sourceOf(reading: Reading): Source {
  const made = daysOf(reading.published?.value)?.[1];
  const words = wordsIn(reading.text, [0, reading.text.length]);
  return {
    reading,
    ...(made === undefined ? {} : { made }),
    capitals: new Set(words.flatMap(({ form, capital }) => (capital ? [form] : []))),
    places: placeWords(reading),
  };
}

/** Whether two articles speak of one theatre: they share names (close), or each shares some with a third. */
export type Near = (a: Reading, b: Reading) => 'close' | 'through' | undefined;

/** The acts that stand for or against a promise, by time; one for each article and side. */
export function threadOf(
  promise: Vow,
  { reading: of, made, capitals, places }: Source,
  deeds: readonly Deed[],
  tables: PledgeTables,
  near: Near,
): ThreadItem[] {
  const { by } = promise;
  if (!by || made === undefined) return [];
  const items = deeds.flatMap((deed) => {
    const { reading } = deed.material;
    const side = (matter: Matter): 'for' | 'against' | undefined => standsOn(deed, matter, promise);
    const matters = reading.id === of.id || !isLater(deed, made, promise) ? [] : promise.matters.filter(side);
    const fit = matters.length > 0 ? doerFit(deed, by, tables.groups, capitals) : undefined;
    if (fit === undefined) return [];
    const nearness = fit === 'named' ? 'close' : near(of, reading);
    const matter = matters.find((one) => isEnough(towardsOf(deed, one, tables.groups, places), fit, nearness, one));
    return matter
      ? [{ ...itemOf(deed, matter, side(matter) as 'for' | 'against'), always: matter.opposite.always }]
      : [];
  });
  // What a telling row knows goes before what only helps or harms.
  const known = items.filter(({ always }) => !always);
  return oncePerAct([...known, ...items.filter(({ always }) => always)]);
}

/**
 * Whoever is named with the promise's own name needs one word in common; who is only called "the police" must act in one
 * theatre with the promise, or on what two of its words name. Where no word says on whom, the theatre must be close.
 */
function isEnough(towards: Towards, fit: Fit, near: ReturnType<Near>, { opposite }: Matter): boolean {
  if (fit === 'named') return towards !== 'nobody';
  if (opposite.always) return near === 'close' && towards === 'sure';
  if (towards === 'open') return near === 'close' && opposite.towards === 'any';
  return towards === 'sure' || (towards === 'likely' && near !== undefined);
}

/** Reported after the promise, done no earlier, and inside the time in which it is to hold. */
function isLater({ published, when }: Deed, made: string, { from, until }: Vow): boolean {
  if (when && !isWithin(when, from, until)) return false;
  // An article without a date counts where it dates the act itself.
  if (published === undefined) return when !== undefined && when[0] > made && when[0] > '1000';
  return published > made && (when === undefined || when[1] >= made);
}

const isWithin = (when: Days, from: string | undefined, until: string | undefined): boolean =>
  when[1] >= (daysOf(from)?.[0] ?? '') && when[0] <= (daysOf(until)?.[1] ?? '9999');

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
function oncePerAct(items: readonly (ThreadItem & { readonly always: boolean })[]): ThreadItem[] {
  const kept: ThreadItem[] = [];
  for (const { always: _, ...item } of items)
    if (!kept.some((one) => one.article === item.article && (one.side === item.side || one.sentence === item.sentence)))
      kept.push(item);
  return kept.sort(
    (a, b) => order(a.published ?? '', b.published ?? '') || order(a.article, b.article) || a.span[0] - b.span[0],
  );
}
