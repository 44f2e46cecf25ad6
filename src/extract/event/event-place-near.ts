import { childBy, type Doc, formOf, headOf, lemmaOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import type { PlaceDraft } from '../place/place.ts';
import { AT, BODILY, narrowest, type Seat, SPEECH, TOWARD, WAY } from './event-place.ts';

/** What is let go or pulled out is so where it was; what is sent is sent to a place. */
const FROM = new Set(['RETREAT']);
const TO = new Set(['MOBILIZE']);
/** "a meeting at a hotel in Harim": what is told with its place though it is no deed of force. */
const MEETING = new Set(['CONSULT', 'AGREE']);
/** "North of Harim", "behind the station of Harim": as good as near it. */
const BY = /^(north|south|east|west|outside|upstream|downstream|behind|beside|opposite|above|below|beneath|beyond)$/;

/**
 * The place of an event that the tree ties to none: the one locative phrase of its sentence with no other event, speech or
 * clause between it and the trigger. As an index; nothing where there is none, or two that lie apart.
 */
export function placeNear(
  doc: Doc,
  seat: Seat,
  places: readonly PlaceDraft[],
  triggers: ReadonlySet<number>,
): number | undefined {
  if (!BODILY.has(seat.class) && !MEETING.has(seat.class)) return undefined;
  const trigger = seat.own[0] as number;
  const sentence = sentenceOf(doc, trigger);
  const open = places.flatMap((place, i) => {
    if (sentenceOf(doc, place.headToken) !== sentence) return [];
    // "in Harim and Orim": the second hangs on the preposition of the first
    const first = places.find(({ headToken }) => isBeside(doc, place, headToken)) ?? place;
    const phrase = phraseOf(doc, first);
    if (phrase === undefined || !fits(seat, phrase.by)) return [];
    const ofDoer = isParty(doc, seat.agents, place, phrase.start);
    if (ofDoer && !AT.has(phrase.by)) return [];
    return isOpen(doc, seat, place, phrase.start, triggers) ? [{ i, ofDoer }] : [];
  });
  // "howitzers on the ridge fired": where the doer is, unless something else is told
  const free = open.filter(({ ofDoer }) => !ofDoer);
  return narrowest(
    places,
    (free.length > 0 ? free : open).map(({ i }) => i),
  );
}

const fits = ({ class: kind }: Seat, by: string): boolean =>
  AT.has(by) || (by === 'from' && FROM.has(kind)) || (by === 'to' && TO.has(kind));

const isBeside = (doc: Doc, { headToken }: PlaceDraft, other: number): boolean =>
  relOf(doc, headToken) === 'conj' && headOf(doc, headToken) === other;

/** The preposition that a place hangs on by its words: "on the steps of the court of Harim", "north of Harim"; and where the phrase begins. */
function phraseOf(doc: Doc, place: PlaceDraft): { readonly by: string; readonly start: number } | undefined {
  let at = place.headToken;
  while (at > 0 && (doc.tokStart[at] as number) > place.span[0]) at--;
  for (let token = at - 1, steps = 0; token >= 0 && steps < 9; token--, steps++) {
    const word = formOf(doc, token).toLowerCase();
    if (word === 'between' || WAY.test(word)) return undefined;
    if (BY.test(word)) return { by: 'near', start: token };
    if (AT.has(word) || (TOWARD.has(word) && word !== 'of')) return { by: word, start: token };
    if (!/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(uposOf(doc, token)) && !/^(of|'s|’s|-)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "the garrison at Harim", "gunmen in Harim's streets": a phrase that belongs to who did it. */
const isParty = (doc: Doc, parties: readonly number[], place: PlaceDraft, start: number): boolean =>
  parties.some((party) => {
    for (let at = place.headToken, steps = 0; at >= 0 && steps < 6; at = headOf(doc, at), steps++) {
      if (at === party) return true;
      if (at < start && uposOf(doc, at) === 'VERB') return false;
    }
    return false;
  });

/** Nothing that another event, a speaker or a clause of its own could claim the phrase by stands between. */
function isOpen(doc: Doc, seat: Seat, place: PlaceDraft, start: number, triggers: ReadonlySet<number>): boolean {
  const trigger = seat.own[0] as number;
  const [from, to] = start < trigger ? [place.headToken + 1, trigger] : [trigger + 1, start];
  for (let at = from; at < to; at++) {
    if (seat.own.includes(at)) continue;
    if (triggers.has(at) || SPEECH.test(lemmaOf(doc, at))) return false;
    if (/^[;:()]$/.test(formOf(doc, at)) || relOf(doc, at) === 'mark') return false;
    if (relOf(doc, at) === 'cc' && !goesOn(doc, seat, place, triggers)) return false;
    if (start > trigger && /^[,–—]$/.test(formOf(doc, at))) return false;
  }
  // "said in Harim": the phrase of a verb of speech
  return !SPEECH.test(lemmaOf(doc, verbAbove(doc, place.headToken)));
}

/** The nearest verb that a phrase hangs on; the phrase itself where there is none. */
function verbAbove(doc: Doc, token: number): number {
  for (let at = headOf(doc, token), steps = 0; at >= 0 && steps < 8; at = headOf(doc, at), steps++)
    if (uposOf(doc, at) === 'VERB') return at;
  return token;
}

/** "A bomb exploded in Harim and killed ten": a verb that tells no event of its own, and that the trigger goes on with. */
function goesOn(doc: Doc, { own }: Seat, place: PlaceDraft, triggers: ReadonlySet<number>): boolean {
  const trigger = own[0] as number;
  if (place.headToken > trigger || childBy(doc, trigger, 'nsubj') >= 0) return false;
  const verb = verbAbove(doc, place.headToken);
  return uposOf(doc, verb) === 'VERB' && !triggers.has(verb);
}
