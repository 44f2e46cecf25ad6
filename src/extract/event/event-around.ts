import { childBy, type Doc, headOf, lemmaOf, relOf, sentenceOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { Frame } from '../../core/reading.ts';
import { covers, spanAt } from '../../core/span.ts';
import { caseOf } from '../clause/role-span.ts';
import type { DateDraft, EventDraft } from '../draft.ts';
import type { PlaceDraft } from '../place/place.ts';
import { datelineSpan } from '../place/place-dateline.ts';
import { deedOfTime } from './date-clause.ts';
import { isHistory } from './event-link.ts';
import { BODILY, narrowest, placeOf, type Seat, SPEECH } from './event-place.ts';
import { placeNear } from './event-place-near.ts';
import { sceneOf } from './event-place-scene.ts';
import { placeBack, placeByClause } from './event-place-where.ts';

/** An event with where it stands, and the place and time that were found for it. */
interface Framed {
  readonly draft: EventDraft;
  readonly seat: Seat;
  readonly sentence: number;
  /** Start of its paragraph. */
  readonly paragraph: number;
  place?: number;
  placeFrom?: Frame;
  when?: number;
  whenFrom?: Frame;
  /** Where days are named that lie between this deed and a day before them. */
  readonly otherDay?: number;
}

/**
 * The events with the place and the time each has: from its own clause, else from its sentence, else from what its
 * paragraph told before it; each says which. Where two places fit, or none, the event has none.
 */
export function withFrames(
  doc: Doc,
  drafts: readonly EventDraft[],
  seats: readonly Seat[],
  { places = [], dates }: { readonly places?: readonly PlaceDraft[]; readonly dates: readonly DateDraft[] },
): EventDraft[] {
  const triggers = new Set(seats.flatMap((seat) => seat.own));
  const all = drafts.map((draft, i): Framed => {
    const seat = seats[i] as Seat;
    const place = placeOf(doc, seat, places, triggers) ?? placeByClause(doc, seat, places);
    const sentence = sentenceOf(doc, seat.own[0] as number);
    const otherDay = otherDayAt(doc, draft, sentence);
    const isTold = draft.when !== undefined && (dates[draft.when]?.span[0] ?? 0) >= (otherDay ?? 0);
    const when = isTold ? draft.when : countedDay(dates, otherDay);
    return {
      draft,
      seat,
      sentence,
      paragraph: spanAt(doc.paragraphs, draft.trigger[0])?.[0] ?? -1,
      ...(place === undefined ? {} : { place, placeFrom: 'clause' as const }),
      ...(when === undefined ? {} : { when, whenFrom: 'clause' as const }),
      ...(otherDay === undefined ? {} : { otherDay }),
    };
  });
  for (const one of all) {
    if (one.place === undefined) settle(one, 'place', 'sentence', inSentence(doc, one, all, places));
    if (one.place === undefined) settle(one, 'place', 'sentence', placeNear(doc, one.seat, places, triggers));
    if (one.place === undefined) settleScene(doc, one, places, triggers);
    if (one.when === undefined && one.otherDay === undefined)
      settle(one, 'when', 'sentence', whenInSentence(doc, one, all, dates));
  }
  const bodily = all.filter((one) => BODILY.has(one.draft.class));
  for (const [i, one] of bodily.entries()) {
    const lasting = bodily.slice(0, i).filter((o) => o.paragraph === one.paragraph && o.sentence < one.sentence);
    if (one.place === undefined) {
      const back = placeBack(doc, one.seat, places);
      settle(
        one,
        'place',
        'paragraph',
        back === undefined ? narrowest(places, used(lasting, 'place')) : (back ?? undefined),
      );
    }
    if (one.when === undefined && one.draft.modality === 'happened' && one.otherDay === undefined) {
      const told = used(lasting, 'when');
      settle(one, 'when', 'paragraph', told.length === 1 ? told[0] : undefined);
    }
  }
  const lead = datelinePlace(doc, places);
  for (const one of all) if (one.place === undefined && isLead(doc, one)) settle(one, 'place', 'dateline', lead);
  return all.map(({ draft, place, placeFrom, when, whenFrom }) => {
    const date = when === undefined ? undefined : dates[when];
    const { when: _own, ...rest } = draft;
    return {
      ...rest,
      ...(place === undefined || !placeFrom ? {} : { place, placeFrom }),
      ...(when === undefined || !whenFrom ? {} : { when, whenFrom }),
      background: draft.background || isHistory(date),
    };
  });
}

/** The place of a dateline that stands in the text; a capital is where news of a whole country is written, and tells nothing. */
function datelinePlace(doc: Doc, places: readonly PlaceDraft[]): number | undefined {
  const line = datelineSpan(doc);
  const found = line === undefined ? -1 : places.findIndex(({ span }) => covers(line, span));
  return found < 0 || places[found]?.country !== undefined ? undefined : found;
}

/** What the outlet itself tells in its first paragraph as having happened. */
const isLead = (doc: Doc, { draft, paragraph }: Framed): boolean =>
  paragraph === doc.paragraphs[0]?.[0] &&
  BODILY.has(draft.class) &&
  draft.modality === 'happened' &&
  draft.within === null &&
  !draft.background;

function settle(one: Framed, what: 'place' | 'when', from: Frame, found: number | undefined): void {
  if (found === undefined) return;
  one[what] = found;
  one[what === 'place' ? 'placeFrom' : 'whenFrom'] = from;
}

/** "Now also Harim." stands over what follows as a dateline does; in the line of the deed it is part of what is told. */
function settleScene(doc: Doc, one: Framed, places: readonly PlaceDraft[], triggers: ReadonlySet<number>): void {
  const scene = sceneOf(doc, one.seat, places, triggers);
  if (scene === undefined) return;
  const isHere = sentenceOf(doc, places[scene.place]?.headToken ?? -1) === one.sentence;
  settle(one, 'place', isHere ? 'clause' : scene.headed ? 'dateline' : 'paragraph', scene.place);
}

/**
 * "On Sunday, a day after traders went on strike": where days lie between, the offset at which they are named, UTF-16; a
 * day named before it is not that of the deed behind it.
 */
function otherDayAt(doc: Doc, { trigger }: EventDraft, sentence: number): number | undefined {
  const start = doc.tokStart[doc.sentStart[sentence] as number] as number;
  const found = /\b(?:days?|weeks?|months?|years?|fortnight)\s+(?:after|before|since)\b[^,;:]*$/i.exec(
    doc.text.slice(start, trigger[0]),
  );
  return found ? start + found.index : undefined;
}

/** The stretch that is counted back to a deed, where the day from which it is counted is told. */
function countedDay(dates: readonly DateDraft[], at: number | undefined): number | undefined {
  const found = dates.findIndex(
    ({ span, shape }) => at !== undefined && covers(span, [at, at + 1]) && shape.kind === 'duration' && shape.past,
  );
  return found < 0 ? undefined : found;
}

/** The places or dates that events have, each once. */
const used = (events: readonly Framed[], what: 'place' | 'when'): number[] => [
  ...new Set(events.flatMap((o) => (o[what] === undefined ? [] : [o[what]]))),
];

/** "In Harim, gunmen stormed a market and killed five": a phrase of a verb above, else the place of the deeds beside it. */
function inSentence(doc: Doc, one: Framed, all: readonly Framed[], places: readonly PlaceDraft[]): number | undefined {
  const above = verbsAbove(doc, one.seat.own[0] as number);
  const open = places.flatMap((place, i) => {
    const verb = headOf(doc, place.headToken);
    if (!relOf(doc, place.headToken).startsWith('obl') || !above.includes(verb)) return [];
    if (!/^(in|at|near|outside|across|around)$/.test(caseOf(doc, place.headToken))) return [];
    // "said in Talin that": where it was said, and a capital is where officials speak
    if (SPEECH.test(lemmaOf(doc, verb)) && (!isFronted(doc, place.headToken, verb) || place.country !== undefined))
      return [];
    return [i];
  });
  if (open.length > 0) return narrowest(places, open);
  if (!BODILY.has(one.draft.class)) return undefined;
  const beside = all.filter(
    (o) => o !== one && o.sentence === one.sentence && o.placeFrom === 'clause' && BODILY.has(o.draft.class),
  );
  return beside.length === 0 ? undefined : narrowest(places, used(beside, 'place'));
}

/** The date of a verb above that is no verb of speech, else the date of the deeds joined to this one. */
function whenInSentence(
  doc: Doc,
  one: Framed,
  all: readonly Framed[],
  dates: readonly DateDraft[],
): number | undefined {
  const above = verbsAbove(doc, one.seat.own[0] as number).filter((verb) => !SPEECH.test(lemmaOf(doc, verb)));
  const isOwn = (verb: number | undefined): boolean => verb !== undefined && one.seat.own.includes(verb);
  const open = dates.flatMap((date, i) => {
    const token = tokenAt(doc, date.span[0]);
    if (token < 0 || /^(duration|set|vague)$/.test(date.shape.kind)) return [];
    for (let at = token, steps = 0; steps < 4 && at >= 0; at = headOf(doc, at), steps++)
      if (uposOf(doc, at) === 'VERB')
        return above.includes(at) || (one.draft.modality === 'happened' && isOwn(deedOfTime(doc, at))) ? [i] : [];
    return [];
  });
  if (open.length > 0) return open.length === 1 ? open[0] : undefined;
  if (!BODILY.has(one.draft.class)) return undefined;
  const beside = used(
    all.filter(
      (o) =>
        o !== one &&
        o.sentence === one.sentence &&
        o.whenFrom === 'clause' &&
        BODILY.has(o.draft.class) &&
        o.draft.modality === one.draft.modality,
    ),
    'when',
  );
  return beside.length === 1 ? beside[0] : undefined;
}

/** The verbs above a token, nearest first; a clause that describes a noun ends the way up. */
function verbsAbove(doc: Doc, token: number): number[] {
  const found: number[] = [];
  for (let at = token, steps = 0; steps < 8; steps++) {
    const head = headOf(doc, at);
    if (head < 0 || relOf(doc, at).startsWith('acl')) break;
    if (uposOf(doc, head) === 'VERB') found.push(head);
    at = head;
  }
  return found;
}

/** True for a phrase before the subject of its verb. */
function isFronted(doc: Doc, phrase: number, verb: number): boolean {
  const subject = childBy(doc, verb, 'nsubj');
  return phrase < (subject < 0 ? verb : subject);
}
