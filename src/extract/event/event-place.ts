import { type Doc, formOf, headOf, lemmaOf, lowOf, relOf, sentenceOf, uposOf } from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';
import { caseOf } from '../clause/role-span.ts';
import type { PlaceDraft } from '../place/place.ts';

/** An event as the search for its place sees it: its tokens, trigger first, and the head tokens of its parties. */
export interface Seat {
  readonly class: EventClass;
  readonly own: readonly number[];
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
}

/** What happens somewhere, and goes on happening there from one sentence to the next; words pass from place to place. */
export const BODILY: ReadonlySet<EventClass> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT']);

/** Verbs whose place is that of the speaker. */
export const SPEECH =
  /^(say|tell|announce|declare|state|report|add|note|warn|claim|insist|confirm|deny|accuse|write|ask)$/;

/** Prepositions that put something at a place. */
export const AT = new Set(
  'in at near outside inside across around on throughout within along off over between into through'.split(' '),
);
/** Where movement ends or begins, or what a noun belongs to: weaker than "in". */
export const TOWARD = new Set('of from to toward towards onto against upon'.split(' '));
/** "On the way to Harim", "in the direction of Harim": not there. */
export const WAY = /^(direction|way|route)$/;
/** Behind these stands who did it, or what for. */
const ASIDE = new Set(['by', 'with', 'for', 'like', 'than', 'about']);
/** "The governor of Sardun", "sailors of Halvor": whom somebody serves is not where he was hit. */
const SERVES =
  /^(president|minister|governor|ruler|king|queen|head|leader|chief|commander|general|envoy|ambassador|soldier|troop|troops|sailor|seaman|seamen|marine|airman|fighter|officer|force|forces|army|navy|citizen|national|emir)$/i;
/** "led **away** from the market of Orim" */
const WAYWARD = /^(away|out|back|off|down|up|over)$/;
const INSIDE = /^(obl|nmod|obj|nsubj|conj|compound|appos|flat|amod|iobj)/;

/** How well the words tie a place to an event: 0 is best; nothing when they do not. */
function tieOf(doc: Doc, seat: Seat, place: PlaceDraft, triggers: ReadonlySet<number>): number | undefined {
  return climb(doc, seat, place, triggers) ?? (BODILY.has(seat.class) ? behind(doc, seat, place, triggers) : undefined);
}

/** The way up the tree from the place to the event; each step inside a phrase of the deed makes the tie weaker. */
function climb(doc: Doc, seat: Seat, place: PlaceDraft, triggers: ReadonlySet<number>): number | undefined {
  let weight = 0;
  for (let at = place.headToken, steps = 0; steps < 8; steps++) {
    if (seat.own.includes(at)) return weight;
    // "condemned the attack in Harim": the place of another deed
    if (triggers.has(at)) return undefined;
    // a state or a town that does the deed is no place of it, nor surely one where the doer is
    if (seat.agents.includes(at)) return undefined;
    const [rel, head, by] = [relOf(doc, at), headOf(doc, at), caseOf(doc, at)];
    if (head < 0 || ASIDE.has(by) || WAY.test(lemmaOf(doc, head))) return undefined;
    if (by === 'of' && SERVES.test(lemmaOf(doc, head))) return undefined;
    const near = seat.own.includes(head);
    if (INSIDE.test(rel)) {
      if (!near && !BODILY.has(seat.class)) return undefined;
      if (rel === 'nsubj' && !seat.recipients.includes(at)) weight = Math.max(weight, 3);
      if (!/^(conj|flat|appos)/.test(rel)) weight = Math.max(weight, stepOf(rel, by) + (near ? 0 : 1));
      if (!near && uposOf(doc, head) === 'VERB' && !serves(doc, head, seat)) return undefined;
    } else if (near && rel === 'advmod' && WAYWARD.test(lowOf(doc, at))) {
      weight = Math.max(weight, 1);
    } else if (!serves(doc, at, seat)) return undefined;
    else weight = Math.max(weight, 1);
    if (serves(doc, head, seat)) return AT.has(by) ? Math.max(weight, 1) : undefined;
    at = head;
  }
  return undefined;
}

function stepOf(rel: string, by: string): number {
  if (AT.has(by) || rel === 'obj' || rel === 'nsubj:pass') return 0;
  return TOWARD.has(by) ? 1 : 2;
}

/** A verb that is no event itself and helps to tell this one: "the attack took place in", "clashes erupted in", "killed when a bomb went off in". */
function serves(doc: Doc, verb: number, seat: Seat): boolean {
  if (uposOf(doc, verb) !== 'VERB') return false;
  const over = seat.own.some(
    (t) => uposOf(doc, t) === 'NOUN' && headOf(doc, t) === verb && /^(obj|nsubj|obl)/.test(relOf(doc, t)),
  );
  return over || (seat.own.includes(headOf(doc, verb)) && /^(acl|advcl|xcomp)/.test(relOf(doc, verb)));
}

/** The preposition in front of a place as it is written: before its article, its adjectives and "town of". */
function wordBefore(doc: Doc, place: PlaceDraft): { readonly by: string; readonly token: number } {
  let at = place.headToken;
  while (at > 0 && (doc.tokStart[at] as number) > place.span[0]) at--;
  for (let token = at - 1, steps = 0; token >= 0 && steps < 5; token--, steps++) {
    const word = formOf(doc, token).toLowerCase();
    if (AT.has(word) || (TOWARD.has(word) && word !== 'of')) return { by: word, token };
    if (!/^(DET|ADJ|NOUN)$/.test(uposOf(doc, token)) && word !== 'of') break;
  }
  return { by: '', token: -1 };
}

/** The tree says nothing: the place stands behind the deed or what it was done to, with nothing but that phrase between. */
function behind(doc: Doc, seat: Seat, place: PlaceDraft, triggers: ReadonlySet<number>): number | undefined {
  const { by, token } = wordBefore(doc, place);
  if (!AT.has(by) && by !== 'against') return undefined;
  for (let at = token - 1, steps = 0; at >= 0 && steps < 6; at--, steps++) {
    if (seat.own.includes(at) || seat.recipients.includes(at)) return 2;
    if (triggers.has(at) || /^(VERB|AUX|SCONJ|CCONJ|PUNCT)$/.test(uposOf(doc, at))) return undefined;
  }
  return undefined;
}

/** The place of the event's own clause, as an index; nothing when there is none, or two that fit equally well. */
export function placeOf(
  doc: Doc,
  seat: Seat,
  places: readonly PlaceDraft[],
  triggers: ReadonlySet<number>,
): number | undefined {
  const s = sentenceOf(doc, seat.own[0] as number);
  const tied = places.flatMap((place, i) => {
    if (sentenceOf(doc, place.headToken) !== s) return [];
    const tie = tieOf(doc, seat, place, triggers);
    return tie === undefined ? [] : [{ i, tie }];
  });
  const best = Math.min(...tied.map((one) => one.tie));
  return narrowest(
    places,
    tied.filter((one) => one.tie === best).map((one) => one.i),
  );
}

/** The one place of several that lies inside all the others; nothing when two lie apart. */
export function narrowest(places: readonly PlaceDraft[], at: readonly number[]): number | undefined {
  const wider = (i: number): number[] => {
    const up = places[i]?.in;
    return up === undefined ? [] : [up, ...wider(up)];
  };
  const same = (a: number, b: number): boolean => places[a]?.name.toLowerCase() === places[b]?.name.toLowerCase();
  return at.find((i) => at.every((j) => same(i, j) || wider(i).some((k) => same(k, j))));
}
