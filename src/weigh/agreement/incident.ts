import type { Span } from '../../core/span.ts';
import type { Telling } from '../../link/telling/telling.ts';
import { voicesOf } from '../origin/attribution.ts';
import { OUTSIDE } from '../origin/camp.ts';
import type { Edge } from '../origin/edge.ts';
import { type Circle, circleOf, type Heard, type Origins, originsOf } from '../origin/origin.ts';
import { type ArticleView, inTitle } from '../origin/view.ts';
import { distinct, type Sayings } from '../origin/voice.ts';
import { valueKey } from '../slot/slots.ts';
import type { Given, Slot, Value } from '../slot/value.ts';

/** An article with all its accounts and what they give (`slotsOf`), and which of them tell the incident. */
export interface Told {
  readonly view: ArticleView;
  readonly accounts: readonly Telling[];
  readonly given: readonly Given[];
  /** Ids of the accounts that tell the incident. */
  readonly of: ReadonlySet<string>;
}

/** One value of a slot of an incident: who gives it, and what stands behind it. */
export interface WeighedValue {
  readonly slot: Slot;
  readonly key: string;
  /** The value as the first account gives it. */
  readonly value: Value;
  /** Who it is, for a party. */
  readonly name?: string;
  readonly given: readonly Given[];
  readonly origins: Origins;
}

/** An incident weighed: every value of every slot, in the order in which articles give them. */
export interface Weighed {
  readonly values: readonly WeighedValue[];
  readonly circle: Circle;
}

/** Weighs one incident: its values, each with its origins. Articles in the order given. */
export function weighIncident(told: readonly Told[], edges: readonly Edge[]): Weighed {
  const heard = told.flatMap(({ view, accounts, given, of }) => {
    const own = accounts.filter(({ id }) => of.has(id));
    return mergeEqual(given.filter(({ account }) => of.has(account))).map((one) => {
      const sayings = sayingsOf(view, one, own);
      return { given: one, view, sayings, voices: voicesOf(view, sayings) };
    });
  });
  const named = heard.flatMap(({ view, voices }) =>
    voices.flatMap((voice) => (voice.kind === 'named' ? [{ view, voice }] : [])),
  );
  const parties = (slot: Slot) =>
    heard.flatMap(({ view, given: { value, slot: own } }) =>
      value.kind === 'party' && own === slot ? [{ view, voice: value.voice }] : [],
    );
  const views = told.map(({ view }) => view);
  const circle = circleOf([...named, ...parties('target')], parties('doer'), views);
  const groups = new Map<string, (typeof heard)[number][]>();
  for (const one of heard) {
    const key = `${one.given.slot} ${keyOf(one.view, one.given.value, circle)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const values = [...groups].map(([key, group]) => {
    const first = group[0] as (typeof heard)[number];
    const { slot, value } = first.given;
    return {
      ...{
        slot,
        key,
        value: ofAll(
          group.map(({ given }) => given.value),
          value,
        ),
        given: group.map(({ given }) => given),
      },
      ...(value.kind === 'party' ? { name: circle.speakerOf(first.view, value.voice).name } : {}),
      origins: originsOf(byArticle(group), edges, circle),
    };
  });
  return { values, circle };
}

/** The first of equal values; of days with the part of the day that all of them name, if they do. */
function ofAll(values: readonly Value[], first: Value): Value {
  if (first.kind !== 'days') return first;
  const { part: _, ...day } = first;
  const parts = new Set(values.map((value) => (value.kind === 'days' ? value.part : undefined)));
  const [part] = parts;
  return parts.size === 1 && part ? { ...day, part } : day;
}

/** What several accounts of one article give alike, once with all its places: a title and the text below it may be two accounts. */
function mergeEqual(given: readonly Given[]): Given[] {
  const groups = new Map<string, Given>();
  for (const one of given) {
    const key = `${one.slot} ${valueKey(one.value)}`;
    const known = groups.get(key);
    const places = known ? [...known.places, ...one.places].sort((a, b) => a[0] - b[0]) : one.places;
    groups.set(key, { ...(known ?? one), places });
  }
  return [...groups.values()];
}

/** Where an article gives a value and tells of the same event. What only a title says is said by whom the text has it from. */
function sayingsOf(view: ArticleView, { slot, places, value }: Given, accounts: readonly Telling[]): Sayings {
  const about = accounts.flatMap(aboutOf);
  const bare = places.every((place) => inTitle(view, place));
  const again = bare ? againIn(view, slot, value) : [];
  const text = bare && again.length === 0 ? about.filter((place) => !inTitle(view, place)) : again;
  return { places: [...places, ...text], about, ...(value.kind === 'denied' ? { denial: true } : {}) };
}

/** The number of a title as the text tells it again, be it under another deed. */
const againIn = (view: ArticleView, slot: Slot, value: Value): readonly Span[] =>
  value.kind !== 'figure'
    ? []
    : view.reading.figures
        .filter(
          ({ measure, least, most, span }) =>
            measure === slot && least === value.least && most === value.most && !inTitle(view, span),
        )
        .map(({ span }) => span);

const aboutOf = ({ events, figures }: Telling): Span[] => [
  ...events.map(({ trigger }) => trigger),
  ...figures.map(({ span }) => span),
];

/** Parties are one value where they are one side: a ministry's aircraft and its air force. */
function keyOf(view: ArticleView, value: Value, circle: Circle): string {
  if (value.kind !== 'party') return valueKey(value);
  const speaker = circle.speakerOf(view, value.voice);
  const camp = circle.campOf(speaker);
  return camp === OUTSIDE ? speaker.name : `side ${camp}`;
}

/** Several accounts of one article that give the same value are one teller. */
function byArticle(group: readonly Heard[]): Heard[] {
  const articles = new Map<string, Heard>();
  for (const { view, sayings, voices } of group) {
    const known = articles.get(view.reading.id);
    const said = known ? [...known.voices, ...voices] : voices;
    const loud = said.filter(({ kind }) => kind !== 'unattributed');
    articles.set(view.reading.id, {
      view,
      sayings: {
        places: [...(known?.sayings.places ?? []), ...sayings.places],
        about: [...(known?.sayings.about ?? []), ...sayings.about],
      },
      voices: distinct(loud.length > 0 ? loud : said),
    });
  }
  return [...articles.values()];
}
