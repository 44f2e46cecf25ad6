import { cellId } from '../../core/id.ts';
import { order } from '../../core/order.ts';
import type { Reading } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import { daysOf } from '../../link/days.ts';
import type { Deed } from './deed.ts';
import { liesIn } from './group-table.ts';
import type { SideWords } from './opposite-table.ts';
import { type Fit, fits } from './party.ts';
import { phraseAt } from './phrase.ts';
import type { Matter, PledgeTables, Vow } from './promise.ts';
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

/** Whether two articles speak of one theatre: they share names, or each shares some with a third. */
export type Near = (a: Reading, b: Reading) => boolean;

/** The acts that stand for or against a promise, by time; one for each article, side and day. */
export function threadOf(
  promise: Vow,
  of: Reading,
  deeds: readonly Deed[],
  tables: PledgeTables,
  near: Near,
): ThreadItem[] {
  const made = daysOf(of.published?.value)?.[1];
  const told = of.text.toLowerCase();
  const items = deeds.flatMap((deed) => {
    const { reading } = deed.material;
    if (reading.id === of.id || !isLater(deed, made)) return [];
    const fit = doerFit(deed, promise, tables, told);
    if (fit === undefined || (fit === 'organ' && !near(of, reading))) return [];
    for (const matter of promise.matters) {
      const side = sideOf(deed, matter);
      if (side !== undefined && isTowards(deed, matter, tables, of)) return [itemOf(deed, matter, side)];
    }
    return [];
  });
  return oncePerAct(items);
}

function isLater({ material: { reading }, event }: Deed, made: string | undefined): boolean {
  const published = daysOf(reading.published?.value)?.[0];
  const when = event?.when === undefined ? undefined : daysOf(reading.dates[event.when]?.edtf);
  if (made === undefined) return false;
  // An article without a date counts where it dates the act itself.
  if (published === undefined) return when !== undefined && when[0] > made && when[0] > '1000';
  return published > made && (when === undefined || when[1] >= made);
}

function doerFit(deed: Deed, { by }: Vow, { groups }: PledgeTables, told: string): Fit | undefined {
  if (!by) return undefined;
  const { clause, event, material } = deed;
  const ledger = event?.agentActors.map((id) => material.actors.get(id ?? '')?.id) ?? [];
  if (ledger.some((id) => id !== undefined && (id === by.actor || by.parts.has(id)))) return 'named';
  for (const span of event?.agents ?? []) {
    const fit = fits(wordsIn(material.reading.text, span), by, groups, told, false);
    if (fit !== undefined) return fit;
  }
  if (!clause.passive) {
    const fit = fits(clause.subject, by, groups, told, clause.shared);
    if (fit !== undefined) return fit;
  }
  return clause.passive ? fits(clause.by, by, groups, told, true) : undefined;
}

/** Which side the act stands on: by the longest phrase that begins at its verb, else by its class. */
export function sideOf(
  deed: Pick<Deed, 'words' | 'at' | 'event'>,
  { opposite }: Matter,
): 'for' | 'against' | undefined {
  const weigh = ({ phrases, classes }: SideWords): number => {
    const longest = Math.max(
      0,
      ...phrases.map((phrase) => (phraseAt(deed.words, deed.at, phrase) < 0 ? 0 : phrase.stems.length)),
    );
    const classed = classes.some(
      (one) => one.class === deed.event?.class && (one.mode === undefined || one.mode === (deed.event.mode ?? '')),
    );
    return longest > 0 ? longest + 1 : classed ? 1 : 0;
  };
  const [pro, contra] = [weigh(opposite.for), weigh(opposite.against)];
  if (pro === contra) return undefined;
  return pro > contra ? 'for' : 'against';
}

const THEM = new Set('them it him her they those'.split(' '));

function isTowards(deed: Deed, { opposite, topic }: Matter, { groups }: PledgeTables, of: Reading): boolean {
  if (opposite.towards === 'any') return true;
  const { clause } = deed;
  const object = clause.passive ? [...clause.subject, ...clause.object] : clause.object;
  const meant = object.slice(0, 4).some(({ form }) => THEM.has(form)) ? [...object, ...deed.before] : object;
  const places = placeWords(of);
  const strong = topic.filter(({ form }) => !places.has(form));
  const wanted = strong.length > 0 ? strong : topic;
  return wanted.some(({ stem }) => meant.some((word) => liesIn(groups, word.stem, stem)));
}

/** Names of places of an article, word by word in small letters. */
function placeWords({ places = [], text }: Reading): ReadonlySet<string> {
  return new Set(places.flatMap(({ span }) => cut(text, span).toLowerCase().split(/\s+/u)));
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

/** Several verbs of one article on one side tell one act, unless they stand in different paragraphs' sentences far apart. */
function oncePerAct(items: readonly ThreadItem[]): ThreadItem[] {
  const kept: ThreadItem[] = [];
  for (const item of items)
    if (!kept.some((one) => one.article === item.article && one.side === item.side && one.matter === item.matter))
      kept.push(item);
  return kept.sort(
    (a, b) => order(a.published ?? '', b.published ?? '') || order(a.article, b.article) || a.span[0] - b.span[0],
  );
}
