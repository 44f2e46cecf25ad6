import { deedOf } from '../../core/deed.ts';
import { literal } from '../../core/literal.ts';
import type { EventClass, Figure, Measure, ReadingEvent } from '../../core/reading.ts';
import { cut, type Span, spanAt } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { NUMERAL } from '../origin/numeral.ts';
import { type ArticleView, paragraphOf } from '../origin/view.ts';
import { isPutAway } from './away.ts';
import { kindOf } from './kind-table.ts';
import { ordinalTotals } from './ordinal.ts';
import { tollsOf } from './toll.ts';

/** Measures that count people whom a deed befell, and the classes of deeds that have such. */
const BEFALLEN: Partial<Record<Measure, readonly EventClass[]>> = {
  killed: ['ASSAULT'],
  injured: ['ASSAULT'],
  detained: ['COERCE', 'ASSAULT'],
  captured: ['ASSAULT', 'COERCE', 'RETREAT'],
  displaced: ['ASSAULT', 'RETREAT', 'COERCE'],
  strikes: ['ASSAULT'],
  strength: ['PROTEST'],
  other: ['RETREAT'],
};

/** Measures that an account may give of itself. */
const COUNTED: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'captured', 'displaced', 'strikes']);

/**
 * The figures of each account of one article: those that its own events count, and those of people whom a deed befell
 * that stand in no event's clause: they belong to the account of their sentence, else to the one told last before them
 * in their paragraph, else, in a title, to the first one told.
 */
export function figuresOf(view: ArticleView, accounts: readonly Telling[]): ReadonlyMap<string, readonly Figure[]> {
  const { reading } = view;
  const taken = new Set(reading.events.flatMap(({ figures }) => figures));
  const found = new Map(
    accounts.map((account) => [
      account.id,
      account.figures.map((figure) => taking(view, account, figure)).filter((figure) => isCounted(account, figure)),
    ]),
  );
  for (const figure of [...reading.figures, ...tollsOf(view), ...ordinalTotals(reading.text)]) {
    const classes = BEFALLEN[figure.measure];
    // The reading has a number without a measure for many things; only rows say that it counts those let go.
    if (!classes || taken.has(figure.id) || (figure.measure === 'other' && !figure.id.startsWith('toll'))) continue;
    const fit = harming(accounts, figure.measure, classes);
    const home = homeOf(view, figure, fit, accounts);
    if (home) found.get(home.id)?.push(takenBy(view, home, figure));
  }
  for (const [id, figures] of found)
    found.set(
      id,
      figures
        .filter(
          (figure) => !isTakenBack(view, figure) && !isKilledToo(figure, figures) && !isCountedBeside(figure, figures),
        )
        .map((figure) => whole(view, figure, figures)),
    );
  return found;
}

/** Accounts of deeds by which people come to such harm: where an article tells of no attack, the raid that left dead behind. */
function harming(accounts: readonly Telling[], measure: Measure, classes: readonly EventClass[]): readonly Telling[] {
  const fit = accounts.filter(({ events }) => events.some((event) => classes.includes(event.class)));
  if (fit.length > 0 || (measure !== 'killed' && measure !== 'injured')) return fit;
  return accounts.filter(({ events }) => events.some((event) => event.class === 'COERCE' && event.mode === 'seize'));
}

/** "Attacked miners and killed eleven of them": the bare plural says nothing where it is counted. */
const isCountedBeside = ({ measure, least, most }: Figure, beside: readonly Figure[]): boolean =>
  least === 2 && most === null && beside.some((other) => other.measure === measure && other.least > 2);

/** "Shot dead five inmates": by their noun they were held, by the verb they are dead. */
const isKilledToo = ({ measure, span }: Figure, beside: readonly Figure[]): boolean =>
  (measure === 'detained' || measure === 'captured') &&
  beside.some((other) => other.measure === 'killed' && other.span[0] === span[0]);

/** "Six of the 22 passengers were killed": a part of the passengers, and all of the dead, unless it tells of a kind of people only. */
function whole({ reading: { text } }: ArticleView, figure: Figure, beside: readonly Figure[]): Figure {
  const { scope, measure, span } = figure;
  if (scope?.kind !== 'part' || measure !== 'killed') return figure;
  if (KILLED.test(text.slice(Math.max(0, span[0] - 130), span[0])) && /^ of them\b/.test(text.slice(span[1]))) {
    const { scope: _, ...all } = figure;
    return all;
  }
  const noun = OF_NUMBER.exec(text.slice(span[1], span[1] + 60))?.[1];
  if (noun === undefined || kindOf(noun) !== undefined || OF_DEAD.test(noun)) return figure;
  if (beside.some(({ id, measure: counted }) => id === scope.of && counted === 'killed')) return figure;
  const { scope: _, ...all } = figure;
  return all;
}

/** "Attacked miners and killed eleven of them": all whom they killed. Not "beat the rebels back and killed eleven of them". */
const KILLED =
  /\b(?:attack|ambush|raid|storm|shell|bomb|stopp|fir|open)(?:ed)? [^.;]{3,80}(?: and (?:then )?|, )(?:kill(?:ed|ing)|shot dead|murder(?:ed|ing)) (?:at least )?$/i;

const OF_NUMBER = new RegExp(`^ of (?:the|its|their|his|our|some) (?:${NUMERAL}|\\d+) (\\p{L}+)`, 'iu');
const OF_DEAD = /^(?:dead|killed|victims|fallen|slain|deaths|bodies|martyrs|fatalities)$/i;

/** People whom somebody took are held, whatever the verb: "took away 38 men"; those whom somebody lets go are held no longer. */
function taking(view: ArticleView, { events }: Telling, figure: Figure): Figure {
  const event = events.find(({ figures }) => figures.includes(figure.id));
  if (figure.unit !== 'persons' || !event) return figure;
  const deed = deedOf(event.class, event.mode);
  if (event.class === 'PROTEST' && (figure.measure === 'other' || figure.measure === 'strength'))
    return { ...figure, measure: 'strength' };
  if (figure.measure === 'other' && deed === 'taking')
    return { ...figure, measure: event.mode === 'abduct' || isByBand(view, event) ? 'captured' : 'detained' };
  if (figure.measure === 'captured' && figure.who !== 'fighters' && isByLaw(view, event))
    return { ...figure, measure: 'detained' };
  if (event.mode === 'release' && (figure.measure === 'detained' || figure.measure === 'captured'))
    return { ...figure, measure: 'other' };
  return figure;
}

const isBy =
  (who: RegExp) =>
  ({ reading }: ArticleView, { agents }: ReadingEvent): boolean =>
    agents.some((span) => who.test(cut(reading.text, span)));

/** Whom police or soldiers carry off they detain. */
const isByLaw = isBy(
  /\b(?:police|gendarmes?|gendarmerie|constables?|security|officers|agents|soldiers|troops|army|guards?|militiamen)\b/i,
);

/** Whom men of a band take they hold without a law: "recruiters of the Front took six boys". */
const isByBand = isBy(
  /\b(?:gunm[ae]n|rebels?|insurgents?|guerrillas?|raiders?|recruiters|kidnappers|bandits|pirates|fighters|militants|extremists|masked men|armed men)\b(?! of the army)/i,
);

/** By whom those were taken of whom a text says only that: an authority detains, others carry off. */
function takenBy(view: ArticleView, { events }: Telling, figure: Figure): Figure {
  if (figure.measure !== 'detained' && figure.measure !== 'captured') return figure;
  if (!figure.id.startsWith('toll')) return figure;
  if (events.some((event) => deedOf(event.class, event.mode) === 'taking' && isByBand(view, event)))
    return { ...figure, measure: 'captured' };
  const modes = new Set(events.map(({ mode }) => mode));
  if (modes.has('abduct') === modes.has('arrest')) return figure;
  return { ...figure, measure: modes.has('abduct') ? 'captured' : 'detained' };
}

/** What a deed was done to is counted, be it people let go or lorries burned, for which the reading has no measure. */
function isCounted({ events }: Telling, { id, measure, unit }: Figure): boolean {
  const isOf = (...classes: readonly EventClass[]): boolean =>
    events.some(({ class: of, figures }) => classes.includes(of) && figures.includes(id));
  if (COUNTED.has(measure)) return true;
  // the strength of those whom a deed befell is none of its own
  if (measure === 'strength') return isOf('PROTEST', 'MOBILIZE');
  return measure === 'other' && unit !== 'percent' && isOf('RETREAT', 'ASSAULT', 'COERCE');
}

/** A number that the text itself takes back ("nine, not 19"; "That was wrong"), or only asks about. */
function isTakenBack(view: ArticleView, { span, least, unit }: Figure): boolean {
  const { text, sentences } = view.reading;
  // "The 8.15 train": nobody is counted by halves
  if (unit === 'persons' && !Number.isInteger(least)) return true;
  if (isPutAway(view, span)) return true;
  // "According to three former inmates": who tells it
  if (/\baccording to (?:at least )?$/i.test(text.slice(Math.max(0, span[0] - 24), span[0]))) return true;
  // "A girl of six": her age
  if (/\b(?:girl|boy|lad|child|son|daughter) of $/i.test(text.slice(Math.max(0, span[0] - 12), span[0]))) return true;
  const sentence = spanAt(sentences, span[0]);
  if (!sentence) return false;
  const next = text.slice(sentence[1], sentence[1] + 40);
  return text[sentence[1] - 1] === '?' || /^\s*(?:That|This) was (?:wrong|not true|a mistake|an error)\b/.test(next);
}

function homeOf(
  view: ArticleView,
  figure: Figure,
  accounts: readonly Telling[],
  all: readonly Telling[],
): Telling | undefined {
  const { reading } = view;
  const [at] = figure.span;
  const triggersOf = (some: readonly Telling[]) =>
    some
      .flatMap((account) => account.events.map(({ trigger }) => ({ account, start: trigger[0] })))
      .sort((a, b) => a.start - b.start);
  const triggers = triggersOf(accounts);
  const inside = ([start, end]: Span, some = triggers) => some.filter((one) => one.start >= start && one.start < end);
  const sentence = spanAt(reading.sentences, at);
  // What a deed is called may be read as another class ("taken away"); in one sentence it is still its figure.
  const fit = sentence ? inside(sentence) : [];
  const beside = sentence && fit.length === 0 ? inside(sentence, triggersOf(all)) : fit;
  if (beside.length > 0) return [...beside].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.account;
  // A number of strikes is that of the strikes beside it.
  if (figure.measure === 'strikes') return undefined;
  const near = inside(paragraphOf(view, at));
  const before = near.filter(({ start }) => start < at).at(-1);
  if (before) return before.account;
  const [title] = view.paragraphs;
  if (title && at < title[1]) return triggers.find(({ start }) => start > at)?.account;
  // "Nine of the dead were ours": of the deed told last.
  if (figure.scope?.kind === 'part' && near.length === 0) {
    const last = triggers.filter(({ start }) => start < at).at(-1);
    if (last) return last.account;
  }
  if (near[0]) return near[0].account;
  // A paragraph without a deed goes on about the only one that the article tells; where nobody came to harm is not said of another.
  const others = figure.most === 0 ? inside(paragraphOf(view, at), triggersOf(all)) : [];
  if (others.length > 0) return undefined;
  const told = new Set(triggers.filter(({ start }) => start < at).map(({ account }) => account));
  const [only] = told.size === 1 ? told : accounts;
  return told.size === 1 || accounts.length === 1 ? only : undefined;
}

/** To whom those counted belong, by the words: "sailors of Halvor"; nothing where they say it by a pronoun or not. */
export function sideCounted({ reading }: ArticleView, { span, of }: Figure): string | null {
  const lost = /(\p{Lu}[\p{L}-]+) lost $/u.exec(reading.text.slice(Math.max(0, span[0] - 40), span[0]))?.[1];
  if (lost !== undefined) return lost;
  if (of === null) return null;
  const behind = cut(reading.text, [span[1], span[1] + 80]);
  return (
    new RegExp(`^[^.;,]*?${literal(of.split(' ').at(-1) ?? of)} of (\\p{Lu}[\\p{L}-]+)`, 'u').exec(behind)?.[1] ?? null
  );
}
