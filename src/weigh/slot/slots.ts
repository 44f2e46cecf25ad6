import { hasHappened, isDone } from '../../core/done.ts';
import type { EventClass, Figure, ReadingEvent, Who } from '../../core/reading.ts';
import { covers, cut, type Span } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { type ArticleView, inTitle, sentenceOf } from '../origin/view.ts';
import { countsAs } from './count.ts';
import { figuresOf, sideCounted } from './figures.ts';
import { menGiven } from './men.ts';
import { chargesOf, partyIn } from './party.ts';
import { isRecalled } from './recall.ts';
import { targetsOf } from './target.ts';
import type { Given, Slot, Value } from './value.ts';
import { whensGiven } from './when.ts';

/** Every value that the accounts of one article give, the places of equal ones together. `accounts`: all of the article. */
export function slotsOf(view: ArticleView, accounts: readonly Telling[]): Given[] {
  const figures = figuresOf(view, accounts);
  const charges = chargesOf(view, accounts);
  const hits = targetsOf(view, accounts);
  return accounts.flatMap((account) => {
    const events = account.events.filter((event) => isTold(view, event));
    const denied = account.events.filter((event) => isDenied(view, event));
    const given: { slot: Slot; value: Value; place: Span }[] = [
      ...events.map(({ trigger }) => ({
        slot: 'occurrence' as const,
        value: { kind: 'happened' as const },
        place: trigger,
      })),
      ...denied.map(({ trigger }) => ({
        slot: 'occurrence' as const,
        value: { kind: 'denied' as const },
        place: trigger,
      })),
      ...(figures.get(account.id) ?? []).map((figure) => figureGiven(view, figure)),
      ...whensGiven(view, events),
      ...events.flatMap((event) => placeGiven(view, account, event)),
      ...doersGiven(view, events),
      ...menGiven(view, events),
      ...charges
        .filter((charge) => charge.account === account.id)
        .map(({ party, weak }) => ({
          slot: 'doer' as const,
          value: { kind: 'party' as const, voice: party, ...(weak ? { near: true as const } : {}) },
          place: party.credit,
        })),
      ...events.flatMap((event) => event.recipients).flatMap((span) => partyGiven(view, span, 'target')),
      ...hits
        .filter((hit) => hit.account === account.id && events.length > 0)
        .map(({ sort, span }) => ({ slot: 'target' as const, value: { kind: 'sort' as const, sort }, place: span })),
    ];
    const recalled = ({ trigger }: ReadingEvent): boolean => isRecalled(view, trigger[0]);
    // An account of the recalled deed itself gives what is told of it.
    const all = account.events.every(recalled) ? given : given.filter(({ place }) => !isRecalled(view, place[0]));
    return together(account, all);
  });
}

/** It is told that it happened: not negated, not planned, not in a denial. */
const isTold = (view: ArticleView, event: ReadingEvent): boolean => isDone(event) && !inDenial(view, event.trigger);

/** It is told that it did not happen, in a denial or in plain words; what was only tried is not denied. */
const isDenied = (view: ArticleView, event: ReadingEvent): boolean =>
  hasHappened(event) && event.thwarted === undefined && (event.polarity === 'negated' || inDenial(view, event.trigger));

const inDenial = ({ reading }: ArticleView, trigger: Span): boolean =>
  reading.statements.some(({ act, content }) => act === 'deny' && content.some((span) => covers(span, trigger)));

function figureGiven(view: ArticleView, figure: Figure): { slot: Slot; value: Value; place: Span } {
  const { least, most, of, measure, scope } = figure;
  const words = cut(view.reading.text, figure.span);
  const group = groupBehind(view.reading.text.slice(figure.span[1], figure.span[1] + 40));
  const who = figure.who ?? group;
  const counts = countsAs(view.reading.text, sentenceOf(view, figure.span[0]), figure.span);
  return {
    slot: measure,
    value: {
      ...{
        kind: 'figure',
        least,
        most,
        of,
        among: who ?? null,
        loose: figure.approximate,
        side: sideCounted(view, figure),
        scope: scope?.kind ?? (counts.has('part') ? 'part' : null),
        // "a nurse" is one of whom it is told, and not all of them
        seen: counts.has('seen') || (least === 1 && /^(?:an?|the|its|his|her|their|our|my)\b/i.test(words)),
        later: counts.has('later') || /^\p{L}+(?:nd|rd|th|st)$/u.test(words),
      },
      // Villagers are civilians to the reader; a text that sets civilians apart from others says so in that word.
      who:
        who === 'fighters' || (who === 'civilians' && (of === null || group === who || /civilian/i.test(of)))
          ? who
          : null,
    },
    place: figure.span,
  };
}

/** "54 of them civilians". */
const groupBehind = (words: string): Who | undefined =>
  /^ of (?:them|whom|these|those|the dead|the victims)(?: (?:were|are|all))? (civilians|fighters|children|women)\b/i
    .exec(words)?.[1]
    ?.toLowerCase() as Who | undefined;

function placeGiven(
  view: ArticleView,
  account: Telling,
  event: ReadingEvent,
): { slot: Slot; value: Value; place: Span }[] {
  const place = event.place === undefined ? undefined : view.reading.places?.[event.place];
  if (!place) return [];
  const inside = account.places.find(({ name }) => name === place.name)?.inside ?? [];
  const near = NEAR.test(view.reading.text.slice(Math.max(0, place.span[0] - 60), place.span[0]));
  return [
    {
      slot: 'place',
      value: {
        ...{ kind: 'place', name: place.name, precision: place.precision, inside: inside.map(({ name }) => name) },
        ...(near ? { near } : {}),
      },
      place: place.span,
    },
  ];
}

/** Words before a place that only put a deed somewhere about it. */
const NEAR =
  /\b(?:near|nearby|close to|not far from|outside|around|towards?|between|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)? of|(?:kilometres?|kilometers?|km|miles?|hours?|outskirts|edge|way|road)(?: \p{L}+)? (?:of|from|to|into)) (?:the )?(?:(?:\p{L}+ )?(?:town|city|village|hamlet|port|capital)(?: of)? )?$/iu;

/** Who did it; what only a headline says where the text names nobody ("Halvor jets kill six"). */
function doersGiven(view: ArticleView, events: readonly ReadingEvent[]): { slot: Slot; value: Value; place: Span }[] {
  const told = events.flatMap((event) =>
    event.agents
      .flatMap((span) => partyGiven(view, span, 'doer'))
      .map((given) => (TWO_SIDED.has(event.class) ? asNear(given) : given)),
  );
  if (told.length > 0) return told;
  return events.flatMap(({ agents, trigger }) =>
    agents
      .filter((span) => inTitle(view, span) && span[1] <= trigger[0])
      .flatMap((span) => {
        const voice = partyIn(view, span);
        return voice
          ? [{ slot: 'doer' as const, value: { kind: 'party' as const, voice, near: true as const }, place: span }]
          : [];
      }),
  );
}

/** Deeds of several, of whom each may be named first. */
const TWO_SIDED: ReadonlySet<EventClass> = new Set(['AGREE', 'COOPERATE', 'CONSULT']);

const asNear = <T extends { readonly value: Value }>(given: T): T =>
  given.value.kind === 'party' ? { ...given, value: { ...given.value, near: true } } : given;

function partyGiven(
  view: ArticleView,
  span: Span,
  slot: 'doer' | 'target',
): { slot: Slot; value: Value; place: Span }[] {
  // A headline leaves words out ("Convoy ambushed"): who did it to whom is read from the text.
  const voice = inTitle(view, span) ? undefined : partyIn(view, span);
  return voice ? [{ slot, value: { kind: 'party', voice }, place: span }] : [];
}

/** One value for all places of an account that give the same. */
function together(account: Telling, given: readonly { slot: Slot; value: Value; place: Span }[]): Given[] {
  const groups = new Map<string, { slot: Slot; value: Value; places: Span[] }>();
  for (const { slot, value, place } of given) {
    const key = `${slot} ${valueKey(value)}`;
    const group = groups.get(key) ?? { slot, value, places: [] };
    if (!group.places.some(([start]) => start === place[0])) group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ slot, value, places }) => ({
    ...{ slot, value, account: account.id, article: account.article },
    places: places.sort((a, b) => a[0] - b[0]),
  }));
}

/** What two values of one slot must share to be one, as far as the values themselves say. */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'happened':
    case 'denied':
      return value.kind;
    case 'figure':
      return [value.least, value.most, value.who, value.side, value.scope === 'total' ? null : value.scope].join(' ');
    case 'days':
      return value.days.join('/');
    case 'place':
      return value.name.toLowerCase();
    case 'sort':
      return value.sort;
    case 'men':
      return `men ${value.of}`;
    case 'party':
      return value.voice.actor ?? value.voice.words.toLowerCase();
    default:
      return value satisfies never;
  }
}
